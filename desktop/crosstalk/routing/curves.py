"""Smooth routes: a curve through one or two places, or an orthogonal way made round where none is clear."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.routing import along, sweep
from crosstalk.routing.corners import orthogonal
from crosstalk.routing.mask import Mask
from crosstalk.routing.maze import Field, Floats
from crosstalk.routing.terminals import (
    CLEARANCES,
    Route,
    Surroundings,
    Terminal,
    grown,
    outside,
    words_beside,
)

_MANY = 5
"""A smooth way with more waypoints is looked through for some that it does not need."""
_SWIFT = 1.2
"""A smooth way that costs so many times the length of its corners is good enough to try no other."""
_TOUCH = 0.2
"""Points by which the words of what a line joins are taken smaller: the line may begin at them."""
_WILD = 1.7
"""A curve that costs so many times its straight way swings too far: a way with corners, rounded, may be better."""


def curved(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return the waypoints of a smooth route, None where every way is barred."""
    size = math.dist(source.aim, target.aim)
    tries = sweep.Curves(source.exits, target.exits)
    for clear in CLEARANCES[::2]:
        field = Field(
            np.concatenate((grown(around.boxes, clear), words_beside(source, target))),
            around.lines,
            around.page,
        )
        boxes = _boxes(source, target, around, clear * 0.8)
        for candidate in tries.clear(field):
            if not is_free(source, target, candidate.waypoints, boxes):
                continue
            if candidate.cost < _WILD * size + 80.0:
                return candidate.waypoints
            return _rounded(source, target, around) or candidate.waypoints
    return _rounded(source, target, around)


class Free:
    """Says of curves whether they enter none of some boxes and keep to the page."""

    def __init__(self, source: Terminal, target: Terminal, boxes: Floats, page: Rect | None) -> None:
        """Take what is to be kept off."""
        self._ends = source, target
        self._boxes, self._page = boxes, page
        corners = [boxes[:, :2], boxes[:, 2:], np.array([source.aim, target.aim])]
        self._mask = Mask(boxes, np.concatenate(corners))

    def __call__(self, waypoints: Route) -> bool:
        """Say whether the curve through some waypoints is clear."""
        return self._has(drawn(*self._ends, [waypoints]))

    def near(self, waypoints: Route, at: int) -> bool:
        """Say the same of a curve that was clear until some waypoints before number `at` were left out.

        Only the pieces next to that place run otherwise than before.
        """
        if at < 3 or at > len(waypoints) - 3:
            return self(waypoints)
        stops = np.array(waypoints[at - 3 : at + 3])[None]
        # The outer two pieces stay as they were, so their directions do not matter.
        line = sweep.curves_through(stops, stops[:, 1] - stops[:, 0], stops[:, -1] - stops[:, -2])
        piece = line.shape[1] // 5
        return self._has(line[:, piece : 4 * piece])

    def _has(self, lines: Floats) -> bool:
        if self._mask.holds(lines)[0] or sweep.leaving(lines, self._page)[0]:
            return False
        return not sweep.entering(lines, self._boxes)[0]


def is_free(source: Terminal, target: Terminal, waypoints: Route, boxes: Floats) -> bool:
    """Say whether the curve through some waypoints enters none of the boxes."""
    return not sweep.entering(drawn(source, target, [waypoints]), boxes)[0]


def drawn(source: Terminal, target: Terminal, routes: Sequence[Route]) -> Floats:
    """Return places along the curves through equally many waypoints each: (routes, places, 2)."""
    begin = np.array([(*place, *way) for place, way in (source.leave(route[0]) for route in routes)])
    finish = np.array([(*place, *way) for place, way in (target.leave(route[-1]) for route in routes)])
    stops = np.concatenate((begin[:, None, :2], np.array(routes), finish[:, None, :2]), axis=1)
    return sweep.curves_through(stops, begin[:, 2:], -finish[:, 2:])


def crowded(source: Terminal, target: Terminal, around: Surroundings) -> Route:
    """Return the waypoints of the smooth way that runs through the fewest things: for where none is clear."""
    corners = orthogonal(source, target, around, CLEARANCES[-1], soft=True)
    if corners is None:
        return ()
    whole = [source.aim, *corners, target.aim]
    boxes = _boxes(source, target, around, 0.0)
    tries = [
        outside(source, target, route)
        for route in (_cut(whole, 14.0), _cut(whole, 0.5), _stiff(corners))
        if route
    ]
    lines = [drawn(source, target, [route])[0] for route in tries]
    lines.append(np.array([source.aim, target.aim]))
    costs = [along.inside(line, boxes) for line in lines]
    best = min(
        range(len(lines)), key=lambda n: (costs[n][0], costs[n][1] > 2.0, n != len(tries), costs[n][1])
    )
    return tries[best] if best < len(tries) else ()


def _boxes(source: Terminal, target: Terminal, around: Surroundings, clear: float) -> Floats:
    """Return what a line keeps off: everything, and the words of what it joins, at which it may begin."""
    return np.concatenate((grown(around.boxes, clear), grown(words_beside(source, target), -_TOUCH)))


def _rounded(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return an orthogonal way made smooth, the best of a few ways of doing so."""
    for clear in CLEARANCES:
        corners = orthogonal(source, target, around, clear)
        if corners is None:
            continue
        whole = [source.aim, *corners, target.aim]
        size = sum(math.dist(a, b) for a, b in pairwise(whole))
        free = Free(source, target, _boxes(source, target, around, min(clear, 1.0) * 0.8), around.page)
        best: tuple[float, Route] | None = None
        for points in (
            _pulled(whole, _boxes(source, target, around, clear)),
            *(_cut(whole, by) for by in (0.5, 14.0, 7.0)),
            _stiff(corners),
        ):
            points = outside(source, target, points)
            if points and free(points):
                cost = sweep.cost(drawn(source, target, [points])[0])
                best = min(best, (cost, points)) if best else (cost, points)
                if cost < _SWIFT * size:
                    break
        if best is not None:
            return _thinned(best[1], free)
    return None


def _thinned(points: Route, free: Free) -> Route:
    """Return a smooth way without waypoints that it does not need to stay free: they are tried in pairs."""
    kept, at = points, 0
    while at + 2 <= len(kept) and len(kept) > _MANY:
        fewer = (*kept[:at], *kept[at + 2 :])
        if free.near(fewer, at):
            kept = fewer
        else:
            at += 2
    return kept


def _pulled(points: Sequence[Point], boxes: Floats) -> Route:
    """Return a polyline pulled tight: what can be left out without entering a box is."""
    kept = [points[0]]
    here = 0
    while here < len(points) - 1:
        there = len(points) - 1
        while there > here + 1 and sweep.enters(np.array([points[here], points[there]]), boxes):
            there -= 1
        kept.append(points[there])
        here = there
    return tuple(kept[1:-1])


def _stiff(points: Sequence[Point]) -> Route:
    """Return the ends and two places on each side of every corner: a smooth curve through them keeps to the legs."""
    found: list[Point] = []
    for a, b in pairwise(points):
        size = math.dist(a, b)
        if size < 1.0:
            continue
        near, far = min(6.0, 0.25 * size), min(14.0, 0.45 * size)
        found += [
            Point(a.x + (b.x - a.x) * by / size, a.y + (b.y - a.y) * by / size)
            for by in (near, far, size - far, size - near)
        ]
    return (points[0], *found, points[-1])


def _cut(points: Sequence[Point], by: float) -> Route:
    """Return two places about each corner, `by` points (or, below one, that part of the leg) away from it."""
    found: list[Point] = []
    for before, here, after in zip(points, points[1:], points[2:], strict=False):
        for other in (before, after):
            size = max(1e-9, abs(other.x - here.x) + abs(other.y - here.y))
            part = by if by < 1.0 else min(0.45, by / size)
            place = Point(here.x + (other.x - here.x) * part, here.y + (other.y - here.y) * part)
            if not found or abs(place.x - found[-1].x) + abs(place.y - found[-1].y) > 1.0:
                found.append(place)
    return tuple(found)
