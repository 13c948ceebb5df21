"""Drawing along points or with a free hand: what regions of any outline (P) and strands (B) share.

Clicks put points, one by one; a press that is drawn on leaves a stroke, which becomes few points. Enter or a double
click ends, a click on the first point closes, Backspace takes a point back, Shift keeps to steps of 15°.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from crosstalk.editor import overlay
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.shapes import relative
from crosstalk.editor.state import State
from crosstalk.editor.tools.region import add_region
from crosstalk.geometry import Point
from crosstalk.geometry.fit import fit
from crosstalk.geometry.point import angle, direction, distance
from crosstalk.geometry.spline import spline
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

FREEHAND = 9.0
"""How far the pointer must be drawn, held down, before it is a stroke and no click, in pixels."""
CLOSING = 8.0
"""How near the first point a press closes the outline, in pixels."""
FAITHFUL = 2.5
"""How far a line may run beside the stroke of the hand, in pixels."""
ANGLE = 15.0
"""Degrees between the directions that Shift allows."""
_TAIL = 48
"""Places of a stroke after which its beginning is not looked at again while it is drawn."""


class OutlineIdle(State):
    """A tool that waits for the first point. A subclass says what becomes of the points."""

    name = "idle"
    cursor = "crosshair"
    hint = later(
        "Drag to draw freely, or click point by point; Enter or double-click ends, Shift keeps to 15°"
    )
    closed_only = False
    """Whether it is always a closed outline, however it is ended."""

    def press(self, event: PointerEvent) -> State:
        """Put the first point."""
        return Drawing(self, event) if event.button == "left" else self

    def hook(self, event: PointerEvent, place: Point, first: bool) -> Point:
        """Return where a point goes that is put at a place; called for each first and last one."""
        return place

    def show(self, points: Sequence[Point], closed: bool) -> None:
        """Show what would come of the points; nothing by default."""

    def marks(self, points: Sequence[Point], closed: bool) -> list[Primitive]:
        """Return what is drawn above the page meanwhile."""
        if len(points) < 2:
            return []
        return overlay.draft(self.session, spline(points, closed=self.closed_only and len(points) > 2))

    def finish(self, points: list[Point], closed: bool) -> State:
        """Make something of the points and return the next state."""
        raise NotImplementedError

    def abandon(self) -> None:
        """Put back what `show` did."""

    def done(self, record_id: str) -> State:
        """Go back to the select tool with what was made selected."""
        self.session.use("select")
        self.session.select([record_id])
        return self.session.state


class RegionIdle(OutlineIdle):
    """A region of free outline."""

    closed_only = True

    def finish(self, points: list[Point], closed: bool) -> State:
        """Add the region."""
        box, vertices = relative(points)
        return self.done(add_region(self.session, "path", box, points=vertices))


class Stroke:
    """The way of a hand so far. While it grows, only its last part is fitted anew."""

    def __init__(self, start: Point) -> None:
        self.places = [start]
        self._settled: list[Point] = []
        self._from = 0

    def add(self, place: Point) -> None:
        """Take the next place."""
        if place != self.places[-1]:
            self.places.append(place)

    def points(self, tolerance: float) -> list[Point]:
        """Return points of a curve along the stroke, good enough to look at."""
        tail = fit(self.places[self._from :], tolerance)
        shown = [*self._settled, *tail]
        if len(self.places) - self._from > _TAIL and len(tail) > 3:
            # What comes behind the last but two points bends no more; the rest is drawn again from there.
            kept = tail[:-2]
            near = min(range(self._from, len(self.places)), key=lambda n: distance(self.places[n], kept[-1]))
            self._settled, self._from = [*self._settled, *kept[:-1]], near
        return shown

    def fitted(self, tolerance: float, closed: bool) -> list[Point]:
        """Return the points of the whole stroke, once it is done."""
        return fit(self.places, tolerance, closed=closed)


class Drawing(State):
    """Points so far, and a line to the pointer."""

    name = "drawing"
    cursor = "crosshair"
    hint = later(
        "Enter or double-click ends, a click on the first point closes, Backspace takes a point back"
    )

    def __init__(self, idle: OutlineIdle, start: PointerEvent) -> None:
        super().__init__(idle.session)
        self.idle = idle
        self.points = [idle.hook(start, start.point, True)]
        self.here = self.points[0]
        self.closes = False
        self.is_down = True
        self.down_at = start.point
        self.stroke: Stroke | None = None
        self._show()

    def press(self, event: PointerEvent) -> State:
        """Put a point; on the first one, close."""
        if event.button != "left":
            return self
        self._lead(event)
        if self.closes:
            return self._finish()
        self.is_down, self.down_at = True, event.point
        self.points.append(self.here)
        self._show()
        return self

    def double_click(self, event: PointerEvent) -> State:
        """End where the pointer is; the first of the two clicks has put the point."""
        return self._finish()

    def move(self, event: PointerEvent) -> State:
        """Lead the line; held down, draw a stroke."""
        self._lead(event)
        if self.is_down and self.stroke is None and not self._near(self.down_at, event.point, FREEHAND):
            self.stroke = Stroke(self.points[-1])
        if self.stroke is not None:
            self.stroke.add(event.point)
        self._show()
        return self

    def release(self, event: PointerEvent) -> State:
        """A stroke ends when it is let go; single points wait for the next."""
        self.is_down = False
        if self.stroke is None:
            return self
        self._lead(event)
        self.stroke.add(self.here)
        tolerance = self.session.pixels(FAITHFUL)
        ring = len(self.points) == 1 and (self.closes or self.idle.closed_only)
        drawn = self.stroke.fitted(tolerance, ring)
        self.points = [*self.points[:-1], *drawn]
        self.stroke = None
        return self._finish()

    def key(self, event: KeyEvent) -> State | None:
        """Enter ends; Backspace takes the last point back."""
        if event.key == "Enter":
            self.closes = False
            return self._finish()
        if event.key in ("Backspace", "Delete"):
            self.points.pop()
            if not self.points:
                return self.cancel()
            self._show()
            return self
        return None

    def cancel(self) -> State:
        """Put everything away."""
        self.idle.abandon()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Draw the line, its points, and the first one larger where a click would close."""
        marks = self.idle.marks(self._shown(), self.closes)
        dots = self.points if self.stroke is None else self.points[:1]
        return [*marks, *overlay.dots(self.session, dots, 0 if self.closes else None)]

    def _lead(self, event: PointerEvent) -> None:
        place = event.point
        if event.shift and self.points and self.stroke is None:
            place = constrained(self.points[-1], place)
        far = len(self.points) >= 3 if self.stroke is None else len(self.stroke.places) > 12
        first = self.points[0]
        self.closes = far and not event.ctrl and self._near(first, event.point, CLOSING)
        self.here = first if self.closes else self.idle.hook(event, place, False)

    def _shown(self) -> list[Point]:
        if self.stroke is not None:
            return [*self.points[:-1], *self.stroke.points(self.session.pixels(FAITHFUL))]
        if self.closes or self._near(self.points[-1], self.here, 1.0):
            return self.points
        return [*self.points, self.here]

    def _show(self) -> None:
        self.idle.show(self._shown(), self.closes)

    def _finish(self) -> State:
        points = [p for n, p in enumerate(self.points) if not n or p != self.points[n - 1]]
        closed = self.closes or self.idle.closed_only
        if len(points) < (3 if closed else 2):
            return self.cancel()
        return self.idle.finish(points, closed)

    def _near(self, a: Point, b: Point, reach: float) -> bool:
        return distance(a, b) <= self.session.pixels(reach)


def constrained(origin: Point, place: Point) -> Point:
    """Return the place as far from an origin, in the nearest direction that Shift allows."""
    turn = round(angle(origin, place) / ANGLE) * ANGLE
    way, far = direction(turn), distance(origin, place) * math.cos(math.radians(angle(origin, place) - turn))
    return Point(origin.x + way.x * far, origin.y + way.y * far)
