"""Drawing along points: regions of any outline (P) and strands (B)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import create
from crosstalk.editor import overlay
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.shapes import relative
from crosstalk.editor.state import State
from crosstalk.editor.tools.region import add_region
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

FREEHAND_STEP = 10.0
"""Distance between the points that a drag leaves behind, in pixels."""
CLOSING = 7.0
"""How near the first point a press closes the outline, in pixels."""


class _OutlineIdle(State):
    """A tool that waits for the first point. A subclass says what becomes of the points in `finish`."""

    name = "idle"
    cursor = "crosshair"
    hint = "Click point by point or drag freely; Enter or double-click ends, Backspace takes a point back"
    closes = True
    least = 2

    def press(self, event: PointerEvent) -> State:
        """Put the first point."""
        return Drawing(self, event) if event.button == "left" else self

    def finish(self, points: list[Point]) -> State:
        """Make something of the points and return the next state."""
        raise NotImplementedError

    def done(self, record_id: str) -> State:
        """Go back to the select tool with what was made selected."""
        self.session.use("select")
        self.session.select([record_id])
        return self.session.state


class RegionIdle(_OutlineIdle):
    """A region of free outline."""

    least = 3

    def finish(self, points: list[Point]) -> State:
        """Add the region."""
        box, vertices = relative(points)
        return self.done(add_region(self.session, "path", box, points=vertices))


class StrandIdle(_OutlineIdle):
    """A strand: nerve fibre, vessel, membrane …"""

    closes = False

    def __init__(self, session: EditorSession, type_id: str = "") -> None:
        super().__init__(session)
        self.type_id = type_id or session.settings.strand_type

    def finish(self, points: list[Point]) -> State:
        """Add the strand with the natural width of its type."""
        session = self.session
        kind = session.catalog.strands.get(self.type_id)
        width = {"width": kind.width} if kind is not None else {}
        session.settings.strand_type = self.type_id
        new = session.run("Add strand", create.add_strand, self.type_id, tuple(points), **width)
        return self.done(new or "")


class Drawing(State):
    """Points so far, and a line to the pointer."""

    name = "drawing"
    cursor = "crosshair"
    hint = _OutlineIdle.hint

    def __init__(self, idle: _OutlineIdle, start: PointerEvent) -> None:
        super().__init__(idle.session)
        self.idle = idle
        self.points = [start.point]
        self.here = start.point
        self.is_down = True
        self.mark = 1
        """How many points there were when the button went down; a drag leaves more behind."""

    def press(self, event: PointerEvent) -> State:
        """Put a point; on the first one, close."""
        self.is_down = True
        is_closable = self.idle.closes and len(self.points) >= self.idle.least
        if is_closable and self._near(self.points[0], event, CLOSING):
            return self._finish()
        self.points.append(event.point)
        self.mark = len(self.points)
        return self

    def double_click(self, event: PointerEvent) -> State:
        """End where the pointer is; the first of the two clicks has put the point."""
        return self._finish()

    def move(self, event: PointerEvent) -> State:
        """Lead the line; held down, leave points behind."""
        self.here = event.point
        if self.is_down and not self._near(self.points[-1], event, FREEHAND_STEP):
            self.points.append(event.point)
        return self

    def release(self, event: PointerEvent) -> State:
        """A free line ends when it is let go; single points wait for the next."""
        was_drawn = self.is_down and len(self.points) - self.mark >= 3
        self.is_down = False
        return self._finish() if was_drawn else self

    def key(self, event: KeyEvent) -> State | None:
        """Enter ends; Backspace takes the last point back."""
        if event.key == "Enter":
            return self._finish()
        if event.key in ("Backspace", "Delete"):
            self.points.pop()
            return self if self.points else self.home()
        return None

    def overlay(self) -> list[Primitive]:
        """Draw the line and its points."""
        return overlay.draft_line(self.session, [*self.points, self.here], self.points)

    def _finish(self) -> State:
        points = [p for n, p in enumerate(self.points) if not n or p != self.points[n - 1]]
        if len(points) < self.idle.least:
            return self.home()
        return self.idle.finish(points)

    def _near(self, point: Point, event: PointerEvent, reach: float) -> bool:
        return distance(point, event.point) <= self.session.pixels(reach)
