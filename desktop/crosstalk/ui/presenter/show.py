"""Where a talk is, and what its keys mean."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QObject, QPointF, Qt, Signal

from crosstalk.model import Step
from crosstalk.tongue import later

Key = Qt.Key
_NEXT = frozenset({Key.Key_Right, Key.Key_Down, Key.Key_PageDown, Key.Key_Space, Key.Key_N})
_BACK = frozenset({Key.Key_Left, Key.Key_Up, Key.Key_PageUp, Key.Key_Backspace, Key.Key_P})
_ENTER = frozenset({Key.Key_Return, Key.Key_Enter})
_DIGITS = 4

KEYS = (
    (later("→ ↓ Space PgDn"), later("next step")),
    (later("← ↑ Backspace PgUp"), later("step before")),
    (later("Home End"), later("first, last step")),
    (later("number, Enter"), later("go to a step")),
    ("B", later("black screen")),
    (later("L, or hold the mouse"), "pointer"),
    ("S", later("speaker view")),
    ("D", later("other screen")),
    (later("Esc"), "end"),
)


class Show(QObject):
    """A talk that is given. `changed` tells that something is to be seen otherwise."""

    changed = Signal()
    ended = Signal()
    speaker_asked = Signal()
    screen_asked = Signal()

    def __init__(self, steps: Sequence[Step], start: int = 0, parent: QObject | None = None) -> None:
        """Begin at a step by its number, from 0; raises ValueError for a talk without steps."""
        super().__init__(parent)
        if not steps:
            raise ValueError("a talk has steps")
        self.steps = tuple(steps)
        self.index = max(0, min(start, len(self.steps) - 1))
        self.is_black = False
        self.laser = False
        """Whether the pointer's dot is on."""
        self.digits = ""
        """A number that is being typed."""
        self.spot: QPointF | None = None
        """Where the dot is: parts (0…1) of the page's width and height."""
        self._began = monotonic()

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.index]

    @property
    def following(self) -> Step | None:
        """The step that comes next, None at the end."""
        return self.steps[self.index + 1] if self.index + 1 < len(self.steps) else None

    @property
    def elapsed(self) -> float:
        """Seconds since the beginning."""
        return monotonic() - self._began

    def restart_clock(self) -> None:
        """Let the time begin anew."""
        self._began = monotonic()
        self.changed.emit()

    def go(self, index: int) -> None:
        """Go to a step by its number, from 0; beyond the ends to the first or last. A black screen is left."""
        index = max(0, min(index, len(self.steps) - 1))
        if index != self.index or self.is_black:
            self.index, self.is_black = index, False
            self.changed.emit()

    def by(self, count: int) -> None:
        """Go on (1) or back (-1). From a black screen the step itself comes back first."""
        self.go(self.index if self.is_black else self.index + count)

    def blacken(self, black: bool | None = None) -> None:
        """Make the screen black, or (as it was already) bring the step back."""
        self.is_black = not self.is_black if black is None else black
        self.changed.emit()

    def set_laser(self, on: bool) -> None:
        """Switch the pointer's dot."""
        if on != self.laser:
            self.laser = on
            self.changed.emit()

    def point(self, spot: QPointF | None) -> None:
        """Move the dot, to parts (0…1) of the page; None takes it off the page."""
        self.spot = spot
        if self.laser:
            self.changed.emit()

    def key(self, key: int, text: str = "") -> bool:
        """Take a key; say whether it meant something."""
        if text.isdecimal() and text.isascii():
            self.digits = (self.digits + text)[-_DIGITS:]
            self.changed.emit()
            return True
        if key in _ENTER:
            self._enter()
            return True
        run = self._meaning(key)
        if run is None:
            return False
        had_digits, self.digits = bool(self.digits), ""
        if key == Key.Key_Escape and had_digits:
            self.changed.emit()
            return True
        run()
        if had_digits:
            self.changed.emit()
        return True

    def _enter(self) -> None:
        digits, self.digits = self.digits, ""
        if digits:
            self.go(int(digits) - 1)
            self.changed.emit()
        else:
            self.by(1)

    def _meaning(self, key: int) -> Callable[[], object] | None:
        if key in _NEXT:
            return lambda: self.by(1)
        if key in _BACK:
            return lambda: self.by(-1)
        meanings: dict[int, Callable[[], object]] = {
            Key.Key_Home: lambda: self.go(0),
            Key.Key_End: lambda: self.go(len(self.steps) - 1),
            Key.Key_B: self.blacken,
            Key.Key_Period: self.blacken,
            Key.Key_L: lambda: self.set_laser(not self.laser),
            Key.Key_S: self.speaker_asked.emit,
            Key.Key_D: self.screen_asked.emit,
            Key.Key_Escape: self.ended.emit,
        }
        return meanings.get(key)


def clock(seconds: float) -> str:
    """Return a time as 4:05 or 1:02:03."""
    whole = int(seconds)
    hours, minutes = divmod(whole // 60, 60)
    return f"{hours}:{minutes:02}:{whole % 60:02}" if hours else f"{minutes}:{whole % 60:02}"
