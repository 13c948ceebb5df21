"""Hands that hold keys while they drag, for the tests of keys and habits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.editor.handles import Handle, handles, quick_handles

from .conftest import Hands

NONE, CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
LEFT, MIDDLE, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
_KEYS = {
    CTRL: Qt.Key.Key_Control,
    SHIFT: Qt.Key.Key_Shift,
    ALT: Qt.Key.Key_Alt,
}
_NAMED = {
    "PgUp": Qt.Key.Key_PageUp, "PgDn": Qt.Key.Key_PageDown, "Del": Qt.Key.Key_Delete, "Esc": Qt.Key.Key_Escape,
    "Enter": Qt.Key.Key_Return, "Space": Qt.Key.Key_Space, "Tab": Qt.Key.Key_Tab, "Home": Qt.Key.Key_Home,
    "End": Qt.Key.Key_End, "Left": Qt.Key.Key_Left, "Right": Qt.Key.Key_Right, "Up": Qt.Key.Key_Up,
    "Down": Qt.Key.Key_Down, "F1": Qt.Key.Key_F1, "F2": Qt.Key.Key_F2,
}  # fmt: skip
_HELD = {"Ctrl": CTRL, "Shift": SHIFT, "Alt": ALT}


def key_of(text: str) -> tuple[Qt.Key, Qt.KeyboardModifier]:
    """Return the key and modifiers of a shortcut such as `Ctrl+Shift+]`."""
    *held, last = text[:-1].split("+") if text.endswith("++") else text.split("+")
    last = "+" if text.endswith("++") else last
    modifiers = NONE
    for name in held:
        if name:
            modifiers |= _HELD[name]
    if last == "Tab" and modifiers & SHIFT:
        return Qt.Key.Key_Backtab, modifiers
    return _NAMED.get(last) or Qt.Key(ord(last.upper())), modifiers


class Fingers:
    """Real events with modifiers, on a window of `Hands`."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.window, self.canvas, self.session, self.port = (
            hands.window,
            hands.canvas,
            hands.session,
            hands.port,
        )

    # -- keys --------------------------------------------------------------------------------------------------

    def press(self, *shortcuts: str) -> None:
        """Type shortcuts on the page."""
        for text in shortcuts:
            key, held = key_of(text)
            letter = text.rpartition("+")[2]
            if letter.isalpha() and len(letter) == 1 and held in (NONE, SHIFT):
                QTest.keyClicks(self.canvas, letter.upper() if held else letter.lower(), held)
            else:
                QTest.keyClick(self.canvas, key, held)
        QApplication.processEvents()

    # -- the mouse ---------------------------------------------------------------------------------------------

    def at(self, place) -> QPoint:
        """Return a place of the page, or the middle of a thing, in pixels."""
        return self.hands.at(place)

    def hover(self, place, held=NONE) -> None:
        """Move there with no button."""
        self._send(
            QEvent.Type.MouseMove, self.at(place), Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, held
        )

    def click(self, place, held=NONE, button=LEFT) -> None:
        """Click there."""
        self.down(place, held, button)
        self.up(place, held, button)

    def double_click(self, place, held=NONE) -> None:
        """Click twice there."""
        self.click(place, held)
        self._send(QEvent.Type.MouseButtonDblClick, self.at(place), LEFT, LEFT, held)
        self.up(place, held)

    def down(self, place, held=NONE, button=LEFT) -> None:
        """Press there."""
        self.hover(place, held)
        self._send(QEvent.Type.MouseButtonPress, self.at(place), button, button, held)

    def to(self, place, held=NONE, button=LEFT, steps: int = 4) -> None:
        """Go there with the button down, in steps."""
        last = self.at(place)
        first = self._pos
        for step in range(1, steps + 1):
            part = first + (last - first) * (step / steps)
            self._send(QEvent.Type.MouseMove, part, Qt.MouseButton.NoButton, button, held)

    def up(self, place=None, held=NONE, button=LEFT) -> None:
        """Let go."""
        at = self._pos if place is None else self.at(place)
        self._send(QEvent.Type.MouseButtonRelease, at, button, Qt.MouseButton.NoButton, held)
        QApplication.processEvents()

    def drag(self, start, end, held=NONE, *, later=None, button=LEFT) -> None:
        """Drag with modifiers; those of `later` are held only once the button is down."""
        self.down(start, held, button)
        self.to(end, held if later is None else later, button)
        self.up(None, held if later is None else later, button)

    def wheel(self, place, turn: int = 120, held=NONE) -> None:
        """Turn the wheel there; with Alt Qt turns it on its side."""
        pos = QPointF(self.at(place))
        angle = QPoint(turn, 0) if held == ALT else QPoint(0, turn)
        event = QWheelEvent(
            pos, self.port.mapToGlobal(pos), QPoint(), angle, Qt.MouseButton.NoButton, held,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self.port, event)

    def _send(self, kind: QEvent.Type, pos: QPoint, button, buttons, held) -> None:
        self._pos = pos
        event = QMouseEvent(kind, QPointF(pos), QPointF(self.port.mapToGlobal(pos)), button, buttons, held)
        QApplication.sendEvent(self.port, event)

    # -- looking -----------------------------------------------------------------------------------------------

    def handle(self, kind: str, edge: tuple[int, int] = (0, 0)) -> Handle:
        """Return a handle of what is selected or hovered."""
        offered = quick_handles(self.session) if kind == "connect" else handles(self.session)
        return next(h for h in offered if h.kind == kind and (edge == (0, 0) or h.edge == edge))

    def rec(self, record_id: str):
        """Return a record as it now is."""
        found = self.session.record(record_id)
        assert found is not None
        return found

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return self.session.history.position
