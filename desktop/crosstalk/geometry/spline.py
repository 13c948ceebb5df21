"""Smooth curves through points."""

from __future__ import annotations

import math
from collections.abc import Sequence

from crosstalk.geometry.path import Path, PathBuilder
from crosstalk.geometry.point import Point, distance, unit


def spline(
    points: Sequence[Point],
    start_direction: Point | None = None,
    end_direction: Point | None = None,
    *,
    corners: Sequence[bool] = (),
    closed: bool = False,
) -> Path:
    """Return a smooth curve through points.

    The tangent at a point is that of the circle-like mean of its two chords, the nearer neighbour weighing more, and
    handles are a third of their chord: so the curve neither overshoots nor loops. `corners` marks points at which
    it may bend sharply. Repeated points are passed once.
    """
    stops, sharp = _distinct(points, corners, closed)
    if len(stops) < 2:
        return Path("ML", (*points[0], *points[-1])) if points else Path()
    ways = _tangents(stops, closed)
    if not closed:
        ways[0] = start_direction or _end_tangent(stops[0], stops[1], ways[1], len(stops))
        arriving = Point(-end_direction.x, -end_direction.y) if end_direction else None
        ways[-1] = arriving or _end_tangent(stops[-2], stops[-1], ways[-2], len(stops))
    builder = PathBuilder().move_to(*stops[0])
    count = len(stops)
    for index in range(count if closed else count - 1):
        after = (index + 1) % count
        a, b = stops[index], stops[after]
        third = distance(a, b) / 3
        chord = unit(Point(b.x - a.x, b.y - a.y))
        out = chord if sharp[index] else ways[index]
        into = chord if sharp[after] else ways[after]
        builder.cubic_to(
            a.x + out.x * third, a.y + out.y * third, b.x - into.x * third, b.y - into.y * third, b.x, b.y
        )
    return (builder.close() if closed else builder).path()


def _distinct(
    points: Sequence[Point], corners: Sequence[bool], closed: bool
) -> tuple[list[Point], list[bool]]:
    stops: list[Point] = []
    sharp: list[bool] = []
    for index, point in enumerate(points):
        if stops and distance(stops[-1], point) < 1e-6:
            continue
        stops.append(Point(*point))
        sharp.append(index < len(corners) and corners[index])
    if closed and len(stops) > 1 and distance(stops[0], stops[-1]) < 1e-6:
        stops.pop()
        sharp.pop()
    return stops, sharp


def _tangents(stops: list[Point], closed: bool) -> list[Point]:
    count = len(stops)
    found = []
    for index in range(count):
        if not closed and index in (0, count - 1):
            a, b = (stops[0], stops[1]) if index == 0 else (stops[-2], stops[-1])
            found.append(unit(Point(b.x - a.x, b.y - a.y)))
            continue
        before, here, after = stops[index - 1], stops[index], stops[(index + 1) % count]
        d0, d1 = distance(before, here), distance(here, after)
        # The derivative of the parabola through three points at times that are their distances.
        x = (here.x - before.x) / d0 * d1 + (after.x - here.x) / d1 * d0
        y = (here.y - before.y) / d0 * d1 + (after.y - here.y) / d1 * d0
        if math.hypot(x, y) < 1e-6 * (d0 + d1):
            x, y = before.y - here.y, here.x - before.x
        found.append(unit(Point(x, y)))
    return found


def _end_tangent(a: Point, b: Point, inner: Point, count: int) -> Point:
    chord = unit(Point(b.x - a.x, b.y - a.y))
    if count < 3:
        return chord
    # The mirror image of the inner tangent about the chord continues the turn evenly.
    dot = 2 * (inner.x * chord.x + inner.y * chord.y)
    mirrored = Point(dot * chord.x - inner.x, dot * chord.y - inner.y)
    return unit(Point(chord.x + mirrored.x, chord.y + mirrored.y)) if dot > -1.9 else chord
