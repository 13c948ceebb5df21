"""Qt's pointer and key events in the words of the editor."""

from __future__ import annotations

from PySide6.QtCore import QKeyCombination, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from crosstalk.editor.events import Button, KeyEvent, PointerEvent
from crosstalk.ui.lens import Lens

_BUTTONS: dict[Qt.MouseButton, Button] = {
    Qt.MouseButton.LeftButton: "left",
    Qt.MouseButton.MiddleButton: "middle",
    Qt.MouseButton.RightButton: "right",
}
_UNSHIFTED = str.maketrans('!@#$%^&*(){}:"<>?|~_', "1234567890[];',./\\`-")
"""What Shift makes of the keys of a US keyboard: a menu says Ctrl+Shift+], the event says Ctrl+Shift+}."""
MODIFIER_KEYS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


def button_name(button: Qt.MouseButton) -> Button:
    """Return the name of a button, "none" for one that the editor does not use."""
    return _BUTTONS.get(button, "none")


def held_button(buttons: Qt.MouseButton) -> Button:
    """Return which button is held during a move."""
    return next((name for flag, name in _BUTTONS.items() if buttons & flag), "none")


def pointer_event(
    lens: Lens, at: QPointF, button: Button, modifiers: Qt.KeyboardModifier, *, space: bool = False
) -> PointerEvent:
    """Return the pointer at a pixel of the window as a place on the page."""
    point = lens.to_page(at)
    return PointerEvent(
        point.x,
        point.y,
        button,
        shift=bool(modifiers & Qt.KeyboardModifier.ShiftModifier),
        ctrl=bool(modifiers & Qt.KeyboardModifier.ControlModifier),
        alt=bool(modifiers & Qt.KeyboardModifier.AltModifier),
        space=space,
        view_x=at.x(),
        view_y=at.y(),
    )


def key_event(event: QKeyEvent) -> KeyEvent | None:
    """Return a key with its modifiers, None for a modifier alone."""
    if event.key() in MODIFIER_KEYS or event.key() == 0:
        return None
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return KeyEvent(key_name(Qt.Key(event.key()), modifiers), event.text())


def key_name(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    """Return a key as it is written in a menu, such as `Ctrl+Shift+]` or `Shift+Tab`."""
    if key == Qt.Key.Key_Backtab:
        key, modifiers = Qt.Key.Key_Tab, modifiers | Qt.KeyboardModifier.ShiftModifier
    if key == Qt.Key.Key_Enter:
        key = Qt.Key.Key_Return
    text = QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
    if modifiers & Qt.KeyboardModifier.ShiftModifier and len(text) > 1:
        # `+` between the parts must stay; only the last character can be a shifted one.
        text = text[:-1] + (text[-1].translate(_UNSHIFTED) if not text[-1].isalnum() else text[-1])
    return text
