"""The line that is typed into: it grows with what is pasted, and leaves the keys that walk the list to the bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from crosstalk.tongue import tr

MOST_LINES = 9
_KEYS = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_PageUp: "page-up",
    Qt.Key.Key_PageDown: "page-down",
    Qt.Key.Key_Return: "enter",
    Qt.Key.Key_Enter: "enter",
    Qt.Key.Key_Escape: "escape",
}
_PAD = 12


class CommandLine(QPlainTextEdit):
    """One line, or as many as were pasted."""

    pressed = Signal(str)
    """A key for the list: up, down, page-up, page-down, enter, escape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("command-line")
        self.setAccessibleName(tr("Command, component, object, setting or statement"))
        self.setPlaceholderText(
            tr("Find anything, or say it:  sensory neuron -releases CGRP-> CD8 T cell -| tumor cell")
        )
        self.setTabChangesFocus(True)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.setFont(font)
        self.textChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the height of the lines that there are."""
        lines = min(max(1, int(self.document().size().height())), MOST_LINES)
        return QSize(320, lines * self.fontMetrics().lineSpacing() + 2 * _PAD)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it never scrolls before it is full."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the keys of the list to the bar; arrows stay here in a text of several lines."""
        name = _KEYS.get(Qt.Key(event.key()), "")
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_walking = name in ("up", "down") and self.document().blockCount() > 1
        if name and not is_walking and held == Qt.KeyboardModifier.NoModifier:
            self.pressed.emit(name)
            return
        super().keyPressEvent(event)
