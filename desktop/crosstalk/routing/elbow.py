"""Orthogonal lines with rounded corners."""

from __future__ import annotations

from collections.abc import Sequence

from crosstalk.geometry import Path, PathBuilder, Point
from crosstalk.geometry.point import distance

RADIUS = 5.0
"""Radius of a corner, in points; less where a leg is short."""
_STUB = 10.0
"""How far a line runs straight away from a port that looks the other way."""


def elbow(
    start: Point,
    start_direction: Point | None,
    end: Point,
    end_direction: Point | None,
    waypoints: Sequence[Point] = (),
) -> Path:
    """Return horizontal and vertical legs through the waypoints, with rounded corners."""
    stops = [start, *waypoints, end]
    first = _axis(start_direction, start, stops[1])
    last = _axis(end_direction, stops[-2], end)
    corners = [start]
    if _turns_back(start_direction, first, start, stops[1]):
        stops[0] = _stub(start, start_direction, first)
        corners.append(stops[0])
        first = not first
    tail: list[Point] = []
    if _turns_back(end_direction, last, end, stops[-2]):
        stops[-1] = _stub(end, end_direction, last)
        tail.append(end)
        last = not last
    heading = first
    for index in range(len(stops) - 1):
        wanted = last if index == len(stops) - 2 else None
        if index and _would_reverse(corners, stops[index + 1], heading):
            heading = not heading
        leg, heading = _leg(stops[index], stops[index + 1], heading, wanted)
        corners.extend(leg)
    return rounded([*corners, *tail], RADIUS)


def rounded(points: Sequence[Point], radius: float) -> Path:
    """Return a polyline whose corners are rounded by at most `radius`."""
    stops = [p for i, p in enumerate(points) if i == 0 or distance(points[i - 1], p) > 1e-6]
    if len(stops) < 2:
        return Path("ML", (*points[0], *points[-1]))
    builder = PathBuilder().move_to(*stops[0])
    for before, here, after in zip(stops, stops[1:], stops[2:], strict=False):
        d0, d1 = distance(before, here), distance(here, after)
        r = min(radius, d0 / 2, d1 / 2)
        a = Point(here.x + (before.x - here.x) * r / d0, here.y + (before.y - here.y) * r / d0)
        b = Point(here.x + (after.x - here.x) * r / d1, here.y + (after.y - here.y) * r / d1)
        builder.line_to(*a)
        k = 0.5523
        builder.cubic_to(
            a.x + (here.x - a.x) * k,
            a.y + (here.y - a.y) * k,
            b.x + (here.x - b.x) * k,
            b.y + (here.y - b.y) * k,
            *b,
        )
    return builder.line_to(*stops[-1]).path()


def _would_reverse(corners: Sequence[Point], there: Point, horizontal: bool) -> bool:
    """Whether going on along an axis means running back over the leg that was just drawn."""
    if len(corners) < 2:
        return False
    before, here = corners[-2], corners[-1]
    if horizontal:
        return (here.x - before.x) * (there.x - here.x) < -1e-9
    return (here.y - before.y) * (there.y - here.y) < -1e-9


def _axis(direction: Point | None, a: Point, b: Point) -> bool:
    """Whether a line leaves horizontally."""
    if direction is not None:
        return abs(direction.x) >= abs(direction.y)
    return abs(b.x - a.x) >= abs(b.y - a.y)


def _turns_back(direction: Point | None, horizontal: bool, here: Point, there: Point) -> bool:
    if direction is None:
        return False
    if horizontal:
        return (there.x - here.x) * direction.x < -1e-9
    return (there.y - here.y) * direction.y < -1e-9


def _stub(here: Point, direction: Point | None, horizontal: bool) -> Point:
    assert direction is not None
    if horizontal:
        return Point(here.x + (_STUB if direction.x > 0 else -_STUB), here.y)
    return Point(here.x, here.y + (_STUB if direction.y > 0 else -_STUB))


def _leg(a: Point, b: Point, heading: bool, wanted: bool | None) -> tuple[list[Point], bool]:
    """Return the corners after `a` up to `b`, and the axis along which it arrives."""
    if abs(a.x - b.x) < 0.5 or abs(a.y - b.y) < 0.5:
        # So near to straight that a jog would only look like a fault.
        return [b], abs(a.x - b.x) >= abs(a.y - b.y)
    if wanted is None or wanted != heading:
        return [Point(b.x, a.y) if heading else Point(a.x, b.y), b], not heading
    if heading:
        middle = (a.x + b.x) / 2
        return [Point(middle, a.y), Point(middle, b.y), b], True
    middle = (a.y + b.y) / 2
    return [Point(a.x, middle), Point(b.x, middle), b], False
