"""Nudging: a leg of a route that lies upon another line moves a little to the side, if there is room."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import numpy as np

from crosstalk.geometry import Point
from crosstalk.routing.along import shared
from crosstalk.routing.maze import LANE, Floats
from crosstalk.routing.terminals import Route

_SHIFTS = (LANE, -LANE, 0.7 * LANE, -0.7 * LANE, 1.6 * LANE, -1.6 * LANE, 2.4 * LANE, -2.4 * LANE)
_SHARED = 8.0
"""A leg that lies so many points upon others is moved."""
_BETTER = 6.0
"""By so many points less it has to lie upon others then."""


def nudged(shape: str, waypoints: Route, lines: Floats, is_clear: Callable[[Route], bool]) -> Route:
    """Return a route of which the legs lie less upon some lines (rows x0, y0, x1, y1); the same where none can move.

    A leg moves square to itself with all waypoints on it; `is_clear` says whether a route may be so. Of a curve only
    what runs straight for a while has legs.
    """
    kept = waypoints
    for first, last in list(_legs(kept, 1 if shape == "elbow" else 3)):
        before = _upon(kept[first], kept[last], lines)
        if before < _SHARED:
            continue
        for moved in _moved(kept, first, last):
            if _upon(moved[first], moved[last], lines) < before - _BETTER and is_clear(moved):
                kept = moved
                break
    return kept


def _legs(waypoints: Route, least: int) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of waypoints in one straight line that makes `least` steps or more."""
    first = 0
    for last in range(1, len(waypoints)):
        following = waypoints[last + 1 : last + 2]
        if following and _in_line(waypoints[first], waypoints[last], following[0]):
            continue
        if last - first >= least:
            yield first, last
        first = last


def _in_line(a: Point, b: Point, c: Point) -> bool:
    """Whether the way goes on from b as it came from a."""
    cross = (b.x - a.x) * (c.y - b.y) - (b.y - a.y) * (c.x - b.x)
    return abs(cross) < 0.02 * math.dist(a, b) * math.dist(b, c)


def _upon(a: Point, b: Point, lines: Floats) -> float:
    return shared(np.array((a, b)), lines)


def _moved(waypoints: Route, first: int, last: int) -> Iterator[Route]:
    """Yield routes with a leg moved to either side."""
    a, b = waypoints[first], waypoints[last]
    size = math.dist(a, b)
    if size < _SHARED:
        return
    x, y = -(b.y - a.y) / size, (b.x - a.x) / size
    for by in _SHIFTS:
        shifted = (Point(p.x + by * x, p.y + by * y) for p in waypoints[first : last + 1])
        yield (*waypoints[:first], *shifted, *waypoints[last + 1 :])
