"""What the menu of a colour field offers: colours that go with the art, those in use, and safe palettes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from crosstalk.catalog.palettes import Palette, load_palettes
from crosstalk.editor.colors import used_colors
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.inspector.values import DASH, MIXED
from crosstalk.ui.recent import settings
from crosstalk.ui.style import px

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_ACROSS = 8
_LAST = "colours/palette"
SWATCHES = (
    "#23202b", "#51496b", "#6a6675", "#8b8296", "#b9b4c2", "#d6d2dc", "#f5f4f7", "#ffffff",
    "#743a7c", "#8a56a0", "#b983b6", "#a8417f", "#c8452d", "#cf3f52", "#a3262f", "#dcaeb1",
    "#85552f", "#b27a12", "#d3a13b", "#efc25a", "#dfb596", "#d3bf9d", "#f8f2e8", "#fdf3ec",
    "#1f6f8b", "#37608f", "#5a66ae", "#9dbbdc", "#0e8577", "#3f8f4f", "#5d9c34", "#b5d6a4",
)  # fmt: skip
"""Colours that go with the art: darks and greys, reds and purples, earths, blues and greens."""


class Swatch(QToolButton):
    """A button that shows a colour; a diagonal for none, halves for several."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.color: object = None
        self.setFixedSize(px(34), px(24))
        self.setAutoRaise(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(self.rect()).adjusted(2, 2, -3, -3)
        frame = self.palette().color(QPalette.ColorRole.Mid)
        if self.hasFocus() or self.underMouse():
            frame = self.palette().color(QPalette.ColorRole.Highlight)
        painter.setPen(QPen(frame, 1.2))
        painter.setBrush(QColor(self.color) if isinstance(self.color, str) and self.color.startswith("#") else
                         self.palette().color(QPalette.ColorRole.Base))  # fmt: skip
        painter.drawRoundedRect(box, 4, 4)
        if self.color == "none":
            painter.setPen(QPen(QColor("#c8452d"), 1.4))
            painter.drawLine(box.bottomLeft() + QPoint(3, -3), box.topRight() + QPoint(-3, 3))
        elif self.color is MIXED or self.color is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, DASH)
        painter.end()


class ColorChoices(QWidget):
    """Rows of swatches under headings; `chosen` tells the colour of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, session: EditorSession | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = QVBoxLayout(self)
        self.lines.setContentsMargins(8, 8, 8, 4)
        self.lines.setSpacing(4)
        self._add_row("", SWATCHES)
        used = used_colors(session) if session is not None else []
        if used:
            self._add_row(tr("In this diagram"), used)
        self.palettes = QComboBox(self)
        self.palettes.setObjectName("palettes")
        self.palettes.setAccessibleName(tr("Palette that is safe for colour-blind readers"))
        for palette in load_palettes().values():
            self.palettes.addItem(palette.label, palette.id)
        self.lines.addWidget(self._heading(tr("Safe palettes")))
        self.lines.addWidget(self.palettes)
        self._row = QWidget(self)
        self.lines.addWidget(self._row)
        at = self.palettes.findData(str(settings().value(_LAST, "")))
        self.palettes.setCurrentIndex(max(0, at))
        self._show_palette()
        self.palettes.currentIndexChanged.connect(lambda _: self._show_palette())

    def _show_palette(self) -> None:
        palette: Palette = load_palettes()[self.palettes.currentData()]
        settings().setValue(_LAST, palette.id)
        self.palettes.setToolTip(palette.promise)
        fresh = self._grid(palette.colors, [f"{palette.name(n)}  {c}" for n, c in enumerate(palette.colors)])
        self.lines.replaceWidget(self._row, fresh)
        self._row.hide()
        self._row.deleteLater()
        self._row = fresh

    def _add_row(self, heading: str, colors: Sequence[str]) -> None:
        if heading:
            self.lines.addWidget(self._heading(heading))
        self.lines.addWidget(self._grid(colors, colors))

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setStyleSheet(f"color: {style.TEXT_MUTED}; font-weight: 600; padding-top: 4px;")
        return label

    def _grid(self, colors: Sequence[str], tips: Sequence[str]) -> QWidget:
        holder = QWidget(self)
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2)
        grid.setColumnStretch(_ACROSS, 1)
        for number, (color, tip) in enumerate(zip(colors, tips, strict=True)):
            swatch = Swatch(holder)
            swatch.color = color
            swatch.setFixedSize(px(24), px(22))
            swatch.setToolTip(tip)
            swatch.setAccessibleName(tip)
            swatch.clicked.connect(lambda _=False, color=color: self.chosen.emit(color))
            grid.addWidget(swatch, number // _ACROSS, number % _ACROSS)
        return holder
