"""The field for several lines of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from crosstalk.ui.inspector.values import DASH, MIXED

_PAUSE = 350
"""Milliseconds without a key after which what was typed is taken over."""


class NotesField(QPlainTextEdit):
    """Several lines of text. It is taken over when a person pauses or leaves; Tab leaves."""

    edited = Signal(object, bool)

    def __init__(self, hint: str = "", lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown, self._hint, self._lines = "", hint, lines
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._timer.start)

    @property
    def pending(self) -> bool:
        """Whether something was typed that nobody was told yet."""
        return self.toPlainText() != self._shown

    def sizeHint(self) -> QSize:
        """Return the room for some lines."""
        margins = 2 * (round(self.document().documentMargin()) + self.frameWidth())
        return QSize(120, self._lines * self.fontMetrics().lineSpacing() + margins + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, so that nothing is clipped."""
        return QSize(40, self.sizeHint().height())

    def show_value(self, value: Any) -> None:
        """Show a text or that texts differ."""
        if self.hasFocus() and self.pending:
            return
        self.setPlaceholderText(DASH if value is MIXED else self._hint)
        text = "" if value is MIXED or value is None else str(value)
        self._shown = text
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)

    def commit(self) -> None:
        """Tell what was typed, as the end of it."""
        self._timer.stop()
        self._tell()

    def revert(self) -> None:
        """Put back what was told last."""
        self.blockSignals(True)
        self.setPlainText(self._shown)
        self.blockSignals(False)
        self._timer.stop()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over on leaving."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.commit()

    def _tell(self) -> None:
        if self.pending:
            self._shown = self.toPlainText()
            self.edited.emit(self._shown, True)
