"""Drawing a box: what the text, region and panel tools share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap, Snapper
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class BoxIdle(State):
    """A tool that waits for a corner. A subclass says what becomes of the finished box in `finish`."""

    name = "idle"
    cursor = "crosshair"
    snaps = True

    def press(self, event: PointerEvent) -> State:
        """Take the first corner."""
        return Drawing(self, event) if event.button == "left" else self

    def finish(self, rect: Rect, was_clicked: bool) -> State:
        """Make something of the box (an empty one at the place of a click) and return the next state."""
        raise NotImplementedError

    def preview(self, rect: Rect) -> list[Primitive]:
        """Return how the box looks while it is drawn."""
        return overlay.draft_box(self.session, rect)

    def done(self, record_id: str) -> State:
        """Go back to the select tool with what was made selected."""
        session: EditorSession = self.session
        session.use("select")
        session.select([record_id])
        return session.state


class Drawing(State):
    """A box between the press and the pointer: Shift makes it square, Alt draws from its middle, Ctrl does not snap."""

    name = "drawing"
    cursor = "crosshair"
    hint = later("Shift makes it square, Alt draws from the middle, Ctrl suspends snapping, Esc cancels")

    def __init__(self, idle: BoxIdle, start: PointerEvent) -> None:
        super().__init__(idle.session)
        self.idle, self.start = idle, start
        self.snapper: Snapper | None = make_snapper(idle.session) if idle.snaps else None
        self.snap = Snap()
        self.origin = start.point
        if self.snapper is not None and not start.ctrl:
            snap = self.snapper.snap_point(start.point, idle.session.pixels(REACH))
            self.origin = Point(start.x + snap.dx, start.y + snap.dy)
        self.rect = Rect(self.origin.x, self.origin.y, 0.0, 0.0)

    def move(self, event: PointerEvent) -> State:
        """Stretch the box."""
        self.snap = Snap()
        if self.snapper is not None and not event.ctrl:
            self.snap = self.snapper.snap_point(event.point, self.session.pixels(REACH))
        corner = Point(event.x + self.snap.dx, event.y + self.snap.dy)
        if event.shift:
            corner = _squared(self.origin, corner)
        opposite = self.origin
        if event.alt:
            opposite = Point(2 * self.origin.x - corner.x, 2 * self.origin.y - corner.y)
        self.rect = Rect.of_points([opposite, corner])
        return self

    def release(self, event: PointerEvent) -> State:
        """Finish; a press without a drag is a click."""
        clicked = distance(event.point, self.start.point) < self.session.pixels(4.0)
        if clicked:
            return self.idle.finish(Rect(self.start.x, self.start.y, 0.0, 0.0), True)
        self.move(event)
        return self.idle.finish(self.rect, False)

    def overlay(self) -> list[Primitive]:
        """Draw the box and its guides."""
        return [*self.idle.preview(self.rect), *overlay.guides(self.session, self.snap.guides)]


def _squared(origin: Point, corner: Point) -> Point:
    dx, dy = corner.x - origin.x, corner.y - origin.y
    side = max(abs(dx), abs(dy))
    return Point(origin.x + (side if dx >= 0 else -side), origin.y + (side if dy >= 0 else -side))
