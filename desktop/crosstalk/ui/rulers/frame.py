"""The page with its rulers: the corner, the two scales and the canvas."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from crosstalk.model.guides import Axis
from crosstalk.ui import recent, style
from crosstalk.ui.canvas import CanvasView
from crosstalk.ui.rulers.ruler import FONT, THICK, Ruler

KEPT = "view/rulers"
"""Whether a person wants rulers; they are there until somebody takes them away."""


class Corner(QWidget):
    """Where the rulers meet: says their unit."""

    def sizeHint(self) -> QSize:
        """Ask for as much as a ruler is thick."""
        return QSize(style.px(THICK), style.px(THICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the unit."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(style.SURFACE))
        hair = 1.0 / self.devicePixelRatioF()
        line = QColor(style.LINE_STRONG)
        painter.fillRect(QRectF(0.0, self.height() - hair, self.width(), hair), line)
        painter.fillRect(QRectF(self.width() - hair, 0.0, hair, self.height()), line)
        font = self.font()
        font.setPixelSize(max(7, round((FONT - 1.0) * style.scale)))
        painter.setFont(font)
        painter.setPen(QColor(style.TEXT_FAINT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "mm")
        painter.end()


class RulerFrame(QWidget):
    """Holds a canvas between its rulers, which are made when they are first shown."""

    def __init__(self, canvas: CanvasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._parts: tuple[QWidget, ...] = ()
        self.setSizePolicy(canvas.sizePolicy())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.addWidget(canvas, 1, 1)
        self._grid.setRowStretch(1, 1)
        self._grid.setColumnStretch(1, 1)
        if recent.settings().value(KEPT, True, type=bool):
            self._show(True)

    @property
    def is_ruled(self) -> bool:
        """Whether the rulers are shown."""
        return bool(self._parts) and not self._parts[0].isHidden()

    def ruler(self, axis: Axis) -> Ruler:
        """Return a ruler; raises LookupError where none were shown yet."""
        for part in self._parts:
            if isinstance(part, Ruler) and part.axis == axis:
                return part
        raise LookupError("there are no rulers")

    def toggle(self) -> None:
        """Show the rulers or hide them, and remember that."""
        self._show(not self.is_ruled)
        recent.settings().setValue(KEPT, self.is_ruled)

    def _show(self, wanted: bool) -> None:
        if wanted and not self._parts:
            above, beside = Ruler(self._canvas, "x", self), Ruler(self._canvas, "y", self)
            corner = Corner(self)
            self._grid.addWidget(corner, 0, 0)
            self._grid.addWidget(above, 0, 1)
            self._grid.addWidget(beside, 1, 0)
            self._parts = (corner, above, beside)
        for part in self._parts:
            part.setVisible(wanted)
