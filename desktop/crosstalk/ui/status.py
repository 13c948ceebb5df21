"""The line below: what can be done now, where the pointer is, and the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLabel, QSizePolicy, QStatusBar, QToolButton

from crosstalk.geometry import MM
from crosstalk.tongue import tr
from crosstalk.ui import style
from crosstalk.ui.evidence_chip import EvidenceChip
from crosstalk.ui.style import SMALL_ICON
from crosstalk.ui.vision_chip import VisionChip

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow

STAYS = 6000
"""Milliseconds that a message stays before the hint comes back."""
PERCENTAGES = (10, 25, 50, 75, 100, 150, 200, 400, 800, 1600, 3200, 6400)
BESIDE_ZOOM = 62
"""Pixels of the field of the zoom beside its words: rims, and the arrow."""


NARROW = 1000
"""Pixels of width below which the place of the pointer gives way to the hint."""


class _Line(QLabel):
    """Words that end in … where there is no room for all; the tool tip has them all."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as many of the words as there is room for."""
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        role = self.foregroundRole()
        self.style().drawItemText(painter, self.rect(), align, self.palette(), self.isEnabled(), words, role)


class StatusBar(QStatusBar):
    """Hint and messages at the left; selection, place of the pointer and zoom at the right."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._hint = window, ""
        self.setSizeGripEnabled(False)
        self._words = _Line(self)
        self._words.setObjectName("hint")
        self._words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.addWidget(self._words, 1)
        self.vision = VisionChip(window.document.session, self)
        self.addPermanentWidget(self.vision)
        self.vision.refresh()  # a status bar shows what is added to it
        self.evidence = EvidenceChip(window, self)
        self.addPermanentWidget(self.evidence)
        self.evidence.refresh()
        self._count = self._label(0)
        self._place = self._label(130)
        self._zoom = self._make_zoom()
        self._back = QTimer(self, singleShot=True, interval=STAYS)
        self._back.timeout.connect(self._show_hint)
        window.canvas.hint_changed.connect(self.hint)
        window.canvas.pointer_moved.connect(self._show_place)
        window.canvas.zoom_changed.connect(self._show_zoom)
        window.document.session.selection_changed.connect(self._show_count)
        self.hint(window.document.session.hint)
        self._show_zoom()

    def say(self, sentence: str) -> None:
        """Show a sentence for a while."""
        self._words.setText(sentence)
        self._words.setToolTip(sentence)
        self._words.setProperty("said", True)
        self._polish()
        self._back.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the hint the room that there is."""
        super().resizeEvent(event)
        self._place.setVisible(self.width() >= NARROW)

    def hint(self, words: str) -> None:
        """Show what can be done now, unless a sentence is being read."""
        self._hint = words
        if not self._back.isActive():
            self._show_hint()

    @property
    def words(self) -> str:
        """What is shown at the left."""
        return self._words.text()

    def _show_hint(self) -> None:
        if self._words.text() == self._hint and not self._words.property("said"):
            return
        self._words.setText(self._hint)
        self._words.setToolTip(self._hint)
        self._words.setProperty("said", False)
        self._polish()

    def _polish(self) -> None:
        self._words.style().unpolish(self._words)
        self._words.style().polish(self._words)

    def _label(self, width: int) -> QLabel:
        label = QLabel(self)
        label.setObjectName("status-fact")
        label.setMinimumWidth(width)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.addPermanentWidget(label)
        return label

    def _make_zoom(self) -> QComboBox:
        for action in ("view.fit_all", "view.fit_selection"):
            self.addPermanentWidget(self._button(action))
        self.addPermanentWidget(self._button("view.zoom_out"))
        box = QComboBox(self)
        box.setObjectName("zoom")
        box.setAccessibleName(tr("Zoom"))
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems([f"{p} %" for p in PERCENTAGES])
        box.ensurePolished()
        # As wide as the longest percentage at the size of the interface, and the arrow beside it.
        box.setFixedWidth(box.fontMetrics().horizontalAdvance("6400 %") + style.px(BESIDE_ZOOM))
        box.activated.connect(lambda _: self._take_zoom())
        edit = box.lineEdit()
        assert edit is not None
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.returnPressed.connect(self._take_zoom)
        self.addPermanentWidget(box)
        self.addPermanentWidget(self._button("view.zoom_in"))
        return box

    def _button(self, action: str) -> QToolButton:
        button = QToolButton(self)
        button.setAutoRaise(True)
        button.setIconSize(QSize(SMALL_ICON, SMALL_ICON))
        button.setDefaultAction(self._window.menus.action(action))
        return button

    def _take_zoom(self) -> None:
        digits = "".join(c for c in self._zoom.currentText() if c.isdigit() or c == ".")
        if digits.replace(".", "", 1).isdigit():
            self._window.canvas.set_percent(float(digits))
        self._show_zoom()
        self._window.canvas.setFocus()

    def _show_zoom(self) -> None:
        self._zoom.setEditText(f"{self._window.canvas.percent:.0f} %")

    def _show_place(self, x: float, y: float) -> None:
        self._place.setText(tr("{x:.1f}, {y:.1f} mm", x=x / MM, y=y / MM))

    def _show_count(self, ids: tuple[str, ...]) -> None:
        self._count.setText(tr("{count} selected", count=len(ids)) if ids else "")
