"""A field that takes the next key that is pressed, whatever it is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from crosstalk.tongue import tr
from crosstalk.ui.helping.keys import shown
from crosstalk.ui.qt_events import key_event


class KeyField(QLineEdit):
    """Shows the key it was given; Esc empties it, and where it is empty goes on to whoever wants it."""

    pressed = Signal(str)
    """The key, written as in a menu; "" when it was emptied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = ""
        self.setReadOnly(True)
        self.setObjectName("key-field")
        self.setPlaceholderText(tr("Press a key"))
        self.setAccessibleName(tr("New key: press it"))

    def clear_key(self) -> None:
        """Forget the key."""
        self.key = ""
        self.clear()
        self.pressed.emit("")

    def event(self, event: QEvent) -> bool:
        """Take every key before shortcuts, the focus order or the dialog have it."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                return self._take(event)
        return super().event(event)

    def _take(self, event: QKeyEvent) -> bool:
        made = key_event(event)
        if made is None:
            return True
        if made.normal == "Escape":
            if not self.key:
                event.ignore()
                return False
            self.clear_key()
            return True
        # Tab without a key leads on, as everywhere; to bind Tab itself it is pressed a second time.
        if made.normal in ("Tab", "Shift+Tab") and self.key and self.key != made.normal:
            return super().event(event)
        self.key = made.normal
        self.setText(shown(self.key))
        self.pressed.emit(self.key)
        return True
