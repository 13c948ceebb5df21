"""The magnifier: a rectangle of the page fills the window (Z, or Ctrl+Space held), a click goes one zoom further."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

LEAST = 5.0
"""Pixels that the pointer must go for a rectangle; less is a click."""


class Idle(State):
    """The magnifier waits."""

    name = "idle"
    cursor = "zoom-in"
    hint = later(
        "Drag around what is to fill the window; click zooms in, Alt-click out, Esc puts the tool away"
    )

    def move(self, event: PointerEvent) -> State:
        """Say by the cursor which way a click goes."""
        self.cursor = "zoom-out" if event.alt else "zoom-in"
        return self

    def press(self, event: PointerEvent) -> State:
        """Take the first corner."""
        return Framing(self.session, event) if event.button == "left" else self


class Framing(State):
    """A rectangle between the press and the pointer."""

    name = "framing"
    cursor = "zoom-in"
    hint = later("Let go to see this part of the page as large as the window, Esc cancels")

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session)
        self.start = start
        self.rect = Rect(start.x, start.y, 0.0, 0.0)

    def move(self, event: PointerEvent) -> State:
        """Stretch the rectangle."""
        self.rect = Rect.of_points([self.start.point, event.point])
        return self

    def release(self, event: PointerEvent) -> State:
        """Ask the window to look there; a borrowed magnifier is given back unless space is still held."""
        self.move(event)
        session = self.session
        reach = distance(Point(self.start.view_x, self.start.view_y), Point(event.view_x, event.view_y))
        if session.is_borrowed and not event.space:
            session.pop_tool()
            following = session.state
        else:
            following = self.home()
        if reach >= LEAST:
            session.zoom_asked.emit(self.rect)
        else:
            session.zoom_step_asked.emit(-1 if event.alt else 1, event.view_x, event.view_y)
        return following

    def overlay(self) -> list[Primitive]:
        """Draw the rectangle."""
        return overlay.rubber_band(self.session, self.rect, True)
