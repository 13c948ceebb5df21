"""What a screen reader is told of the page: its selection, the tool, and what the status bar says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from crosstalk.editor import narration

if TYPE_CHECKING:
    from crosstalk.ui.canvas import CanvasView

_SOON = 120
"""Milliseconds without another selection until one is told: a walk by Tab is not read out cell by cell."""


class PageReader(QObject):
    """Keeps the description of a page as its selection is, and announces what changes."""

    def __init__(self, canvas: CanvasView) -> None:
        super().__init__(canvas)
        self._canvas, self._session = canvas, canvas.session
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.tell)
        self._session.selection_changed.connect(lambda _: self._soon.start())
        self._session.message.connect(lambda words: announce(canvas, words))

    def tell(self) -> None:
        """Describe what is selected now, and say it where somebody listens."""
        if not QAccessible.isActive():
            return
        words = narration.selected(self._session)
        if words != self._canvas.accessibleDescription():
            self._canvas.setAccessibleDescription(words)
            if self._canvas.hasFocus():
                announce(self._canvas, words)


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say something, where one listens."""
    if QAccessible.isActive() and words:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
