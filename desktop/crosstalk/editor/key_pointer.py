"""A pointer that keys move: what a drawing tool does by clicks and drags is done by the arrows and Enter.

The tools know nothing of it: they get the pointer events that a mouse would send. Enter is a click for what is placed
and for lines (twice at one place ends a line); a box begins and ends by it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.events import Button, KeyEvent, PointerEvent
from crosstalk.geometry import MM, Path, Point
from crosstalk.primitives import PathItem, Primitive, Stroke
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

BOXES = frozenset({"text", "note", "rectangle", "ellipse", "blob", "panel", "measure"})
"""Tools that are pressed in one place and let go in another."""
CLICKS = frozenset({"place", "path", "strand", "painter"})
"""Tools that are clicked with."""
STEP, FAR, FINE = 2.5 * MM, 10.0 * MM, 0.5 * MM
"""What an arrow key moves the pointer by, with Shift, and with Ctrl; on a grid its step and four of them."""
_ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}
_ARM = 9.0
"""Length of an arm of the cross, in pixels."""
_EDGE = 24.0
"""Pixels from the edge of the window within which the page moves along."""


class KeyPointer:
    """Where the keys have put the pointer of a session, and whether its button is held."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self._clicked: Point | None = None
        self.is_used = False
        """Whether the pointer was last moved by keys, and not by a mouse."""

    def begin(self, place: Point) -> None:
        """Put the pointer somewhere, for keys to move it on from there."""
        self._send("move", place)
        self._show(place)

    def takes(self, event: KeyEvent) -> bool:
        """Do what a key means for the pointer; say whether it meant something."""
        session = self._session
        if session.tool.name not in BOXES | CLICKS or session.text_edit is not None:
            return False
        *held, key = event.key.split("+") if event.key != "+" else ["+"]
        if key in _ARROWS and set(held) <= {"Shift", "Ctrl"}:
            self._move(*_ARROWS[key], held)
        elif event.key == "Enter" and not self._ends_here():
            self._click()
        else:
            return False
        return True

    def marks(self) -> list[Primitive]:
        """Return the cross at the pointer, where keys move it."""
        session = self._session
        if not self.is_used or session.tool.name not in BOXES | CLICKS:
            return []
        (x, y), arm = session.pointer, session.pixels(_ARM)
        lines = (((x - arm, y), (x + arm, y)), ((x, y - arm), (x, y + arm)))
        return [
            PathItem(Path.polyline(line), stroke=Stroke(color, session.pixels(width)))
            for color, width in (("#ffffff", 3.0), ("#26233a", 1.2))
            for line in lines
        ]

    def advice(self) -> str:
        """Return the line of help while keys move the pointer, "" while they do not."""
        if not self.marks():
            return ""
        if self._session.tool.name in BOXES:
            return tr("Arrows move (Shift far, Ctrl a little); Enter begins and ends, Esc cancels")
        return tr("Arrows move (Shift far, Ctrl a little); Enter sets it down, Esc puts the tool away")

    def _move(self, across: int, down: int, held: list[str]) -> None:
        settings = self._session.settings
        usual, far = (settings.grid_step, 4 * settings.grid_step) if settings.grid else (STEP, FAR)
        step = far if "Shift" in held else FINE if "Ctrl" in held else usual
        at = self._start()
        place = Point(at.x + across * step, at.y + down * step)
        # A step that was asked for exactly must not be drawn aside by what lies near.
        self._send("move", place, fine="Ctrl" in held)
        self._show(place)

    def _click(self) -> None:
        session = self._session
        place = self._start()
        self._send("move", place)
        if session.tool.name in BOXES:
            self._send("release" if self._is_held else "press", place)
        else:
            self._send("press", place)
            self._send("release", place)
        self._clicked = place

    @property
    def _is_held(self) -> bool:
        session = self._session
        return session.tool.name in BOXES and session.state.name != session.tool.home(session).name

    def _ends_here(self) -> bool:
        """Say whether Enter is to end a line: where the last point was set, and nothing moved since."""
        session = self._session
        is_drawing = session.tool.name in CLICKS and session.state.name == "drawing"
        return is_drawing and (not self.is_used or self._clicked == session.pointer)

    def _start(self) -> Point:
        session = self._session
        if self.is_used or session.pointer_inside:
            return session.pointer
        return session.visible.centre

    def _send(self, kind: str, place: Point, *, fine: bool = False) -> None:
        session = self._session
        button: Button = "left" if kind != "move" or self._is_held else "none"
        event = PointerEvent(place.x, place.y, button, ctrl=fine)
        {"move": session.move, "press": session.press, "release": session.release}[kind](event)
        self.is_used = True
        session.refresh_overlay()

    def _show(self, place: Point) -> None:
        """Move the page where the pointer would leave the window."""
        session = self._session
        seen, edge = session.visible, session.pixels(_EDGE)
        dx = min(0.0, place.x - edge - seen.x) + max(0.0, place.x + edge - seen.right)
        dy = min(0.0, place.y - edge - seen.y) + max(0.0, place.y + edge - seen.bottom)
        if dx or dy:
            unit = session.pixels(1.0)
            session.pan_requested.emit(-dx / unit, -dy / unit)
