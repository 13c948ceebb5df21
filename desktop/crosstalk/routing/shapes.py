"""The course of a line: straight, curved, elbow, arc.

Directions point away from what the line is tied to, at the end as at the start; None leaves them to the shape.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from functools import lru_cache

from crosstalk.geometry import Path, PathBuilder, Point
from crosstalk.geometry.point import distance, rotate, unit
from crosstalk.geometry.spline import spline
from crosstalk.routing.elbow import elbow

BOW = 13.0
"""Degrees by which a direct curve leaves the straight way, to the left of its course: so the ways there and back
between the same two things lie apart."""
ARC = 36.0
"""The same for an arc."""


def route(
    shape: str,
    start: Point,
    start_direction: Point | None,
    end: Point,
    end_direction: Point | None,
    waypoints: Sequence[Point] = (),
) -> Path:
    """Return the line from `start` to `end` through the waypoints; an unknown shape is straight."""
    return SHAPES.get(shape, straight)(start, start_direction, end, end_direction, waypoints)


def bow_directions(bow: float, start: Point, end: Point) -> tuple[Point, Point]:
    """Return in which directions (unit vectors) a line leaves its ends that bows so many degrees to the left."""
    chord = unit(Point(end.x - start.x, end.y - start.y))
    if not bow:
        return chord, Point(-chord.x, -chord.y)
    sin, cos = _turn(bow)
    x, y = chord
    return Point(x * cos + y * sin, y * cos - x * sin), Point(-x * cos + y * sin, -y * cos - x * sin)


@lru_cache(maxsize=64)
def _turn(degrees: float) -> tuple[float, float]:
    """Return sine and cosine; there are few fans of other sizes, and many lines in each."""
    radians = math.radians(degrees)
    return math.sin(radians), math.cos(radians)


def straight(
    start: Point, _: Point | None, end: Point, __: Point | None, waypoints: Sequence[Point] = ()
) -> Path:
    """Return a polyline through the waypoints."""
    return Path.polyline((start, *waypoints, end))


def curved(
    start: Point,
    start_direction: Point | None,
    end: Point,
    end_direction: Point | None,
    waypoints: Sequence[Point] = (),
) -> Path:
    """Return a smooth curve through the waypoints, tangent to the directions at its ends."""
    if waypoints:
        return spline((start, *waypoints, end), start_direction, end_direction)
    if start_direction is None or end_direction is None:
        first, last = bow_directions(BOW, start, end)
        start_direction, end_direction = start_direction or first, end_direction or last
    sx, sy = start
    ex, ey = end
    dx, dy = ex - sx, ey - sy
    size = math.hypot(dx, dy)
    if size < 1e-9:
        return Path("ML", (sx, sy, ex, ey))
    ax, ay = start_direction
    bx, by = end_direction
    # A tangent that turns its back to the other end needs a longer handle to come round without a kink.
    one = size * (0.44 - 0.1 * (ax * dx + ay * dy) / size)
    two = size * (0.44 + 0.1 * (bx * dx + by * dy) / size)
    c = (sx + ax * one, sy + ay * one, ex + bx * two, ey + by * two, ex, ey)
    if ax * dx + ay * dy < -0.5 * size and bx * dx + by * dy > 0.5 * size:
        nx, ny = 0.5 * dy, -0.5 * dx
        c = (c[0] + nx, c[1] + ny, c[2] + nx, c[3] + ny, ex, ey)
    return Path("MC", (sx, sy, *c))


def arc(
    start: Point,
    start_direction: Point | None,
    end: Point,
    end_direction: Point | None,
    waypoints: Sequence[Point] = (),
) -> Path:
    """Return a circular arc: through the first waypoint, or bulging to the left of its course."""
    size = distance(start, end)
    if size < 1e-9:
        return Path("ML", (*start, *end))
    half = _half_turn(start, end, waypoints[0]) if waypoints else math.radians(ARC)
    if len(waypoints) > 1 or abs(half) > math.radians(175):
        return curved(start, start_direction, end, end_direction, waypoints)
    if abs(half) < 1e-3:
        return Path("ML", (*start, *end))
    return _arc(start, end, half)


SHAPES: dict[str, Callable[[Point, Point | None, Point, Point | None, Sequence[Point]], Path]] = {
    "straight": straight,
    "curved": curved,
    "elbow": elbow,
    "arc": arc,
}
"""Every shape of line by the name it has in a record."""


def _half_turn(start: Point, end: Point, through: Point) -> float:
    # The tangent-chord angle is the inscribed angle's supplement, signed by the side of the waypoint.
    a = math.atan2(start.y - through.y, start.x - through.x)
    b = math.atan2(end.y - through.y, end.x - through.x)
    inscribed = (b - a + math.pi) % (2 * math.pi) - math.pi
    return math.copysign(math.pi - abs(inscribed), -inscribed)


def _arc(start: Point, end: Point, half: float) -> Path:
    chord = distance(start, end)
    radius = chord / (2 * math.sin(half))
    x, y = (end.x - start.x) / chord, (end.y - start.y) / chord
    away = radius * math.cos(half)
    centre = Point((start.x + end.x) / 2 - y * away, (start.y + end.y) / 2 + x * away)
    count = max(1, math.ceil(2 * abs(half) / (math.pi / 2) - 1e-9))
    step = 2 * half / count
    handle = 4 / 3 * math.tan(step / 4)
    builder = PathBuilder().move_to(*start)
    here = start
    for index in range(1, count + 1):
        there = end if index == count else rotate(start, math.degrees(step * index), centre)
        builder.cubic_to(
            here.x - (here.y - centre.y) * handle,
            here.y + (here.x - centre.x) * handle,
            there.x + (there.y - centre.y) * handle,
            there.y - (there.x - centre.x) * handle,
            *there,
        )
        here = there
    return builder.path()
