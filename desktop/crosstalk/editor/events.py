"""What a person does, without a window: pointer and key events."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from crosstalk.geometry import Point

Button = Literal["left", "middle", "right", "none"]

MODIFIERS = ("Ctrl", "Alt", "Shift", "Meta")


@dataclass(frozen=True, slots=True)
class PointerEvent:
    """The pointer on the page: `x`, `y` in points of the page, `view_x`, `view_y` in logical pixels of the window."""

    x: float
    y: float
    button: Button = "left"
    """The button that was pressed or released; on a move the one held, "none" for hovering."""
    shift: bool = False
    ctrl: bool = False
    alt: bool = False
    space: bool = False
    view_x: float = 0.0
    view_y: float = 0.0

    @property
    def point(self) -> Point:
        """The place on the page."""
        return Point(self.x, self.y)


@dataclass(frozen=True, slots=True)
class KeyEvent:
    """A key with its modifiers, written as in a menu: `Ctrl+Shift+Z`, `Escape`, `Left`, `X`, `1`."""

    key: str
    text: str = ""
    """What the key types, "" for one that types nothing."""

    @property
    def normal(self) -> str:
        """The same key with its modifiers in one order and letters in capitals."""
        return normal_key(self.key)


def normal_key(text: str) -> str:
    """Return a shortcut with its modifiers in the order Ctrl, Alt, Shift, Meta and letters in capitals.

    "ctrl+shift+z" and "Shift+Ctrl+Z" give "Ctrl+Shift+Z"; "Ctrl++" is the plus key.
    """
    head, plus, last = text.rpartition("+")
    if plus and not last:  # the key is + itself
        head, last = head.removesuffix("+"), "+"
    held = {_modifier(part) for part in head.split("+") if part}
    named = {"Esc": "Escape", "Del": "Delete", "Return": "Enter", "PgUp": "PageUp", "PgDown": "PageDown"}
    last = last.upper() if len(last) == 1 else last[:1].upper() + last[1:]
    last = named.get(last, "PageDown" if last == "PgDn" else last)
    return "+".join([m for m in MODIFIERS if m in held] + [last])


def _modifier(text: str) -> str:
    names = {"control": "Ctrl", "ctrl": "Ctrl", "alt": "Alt", "option": "Alt", "shift": "Shift"}
    return names.get(text.strip().lower(), "Meta")
