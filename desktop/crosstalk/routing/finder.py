"""Routes around what stands in the way: which gates a line may take, which clearance, which kind of route.

A route is the waypoints between the ends; () is the direct line, None says that nothing was found. First the even
clearance is kept, then, where it is too narrow, less and less of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.spline import spline
from crosstalk.routing import maze, quick, sweep
from crosstalk.routing.maze import LANE, Field, Floats, Gate
from crosstalk.routing.shapes import route
from crosstalk.routing.sweep import Exit

CLEARANCES = (5.0, 2.5, 1.0)
"""Points that a route keeps from everything, tried in this order."""
_STUB = 7.0
"""How far a line runs straight from its end before it may turn, in points: room for a head."""
_TAKEN = 60.0
"""What it costs to leave a thing where another line does already."""
_BEHIND = 18.0
"""What it costs to stop at a thing's label in place of the thing."""
_ASIDE = 3.0
"""What a lane off the middle costs."""

_WILD = 1.7
"""A curve that costs so many times its straight way swings too far: a way with corners, rounded, may be better."""

Route = tuple[Point, ...]


class Terminal(NamedTuple):
    """One end of a line to be routed."""

    aim: Point
    """The place at which the end aims."""
    leave: Exit
    """Where a line towards a place begins, and its direction there."""
    boxes: tuple[Rect, ...] = ()
    """The thing itself and its label; none for a place of no size."""
    direction: Point | None = None
    """The way in which the line has to leave (a port)."""
    taken: tuple[Point, ...] = ()
    """Where other lines touch this thing."""


class Surroundings(NamedTuple):
    """What there is between the ends: boxes as they are, lines, the page."""

    boxes: Floats
    lines: Floats
    page: Rect | None = None
    whole: Floats | None = None
    """Coarser boxes for ways with corners; None where `boxes` serve."""


def find(shape: str, source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return the waypoints of a route for a shape of line; shapes that go straight always get the direct one."""
    if shape == "elbow":
        return _elbow(source, target, around)
    if shape == "curved":
        return _curved(source, target, around)
    return ()


def adapted(
    shape: str, old: Sequence[Point], source: Terminal, target: Terminal, around: Surroundings
) -> Route:
    """Return a route after an end moved a little: the old one, drawn after its ends, or a simple new one.

    It is quick and need not be clear: the full search follows when the end has come to rest.
    """
    if shape == "elbow":
        kept = _dragged(tuple(Point(*p) for p in old), source, target)
        coarse = around.boxes if around.whole is None else around.whole
        whole = np.array([source.aim, *kept, target.aim])
        if (
            old
            and _length(whole) < 1.4 * _span(source, target) + 60.0
            and not sweep.enters(whole, grown(coarse, 1.0))
        ):
            return kept
        starts, ends = gates(source, target.aim, 5.0), gates(target, source.aim, 5.0)
        field = Field(grown(coarse, 2.5), around.lines[:0], around.page)
        simple = quick.best(starts, ends, field)
        return kept if simple is None else _between(source, target, simple[0])
    if shape != "curved":
        return ()
    kept = tuple(Point(*p) for p in old)
    if kept and is_clear(smooth(source, target, kept), grown(around.boxes, 0.8)):
        whole = np.array([source.aim, *kept, target.aim])
        if (
            float(np.linalg.norm(np.diff(whole, axis=0), axis=1).sum())
            < 1.4 * math.dist(source.aim, target.aim) + 40.0
        ):
            return kept
    field = Field(
        np.concatenate((grown(around.boxes, 1.5), _labels(source, target))), around.lines[:0], around.page
    )
    found = next(sweep.curves(source.aim, target.aim, source.leave, target.leave, field, quick=True), None)
    return kept if found is None else found.waypoints


def _dragged(old: Route, source: Terminal, target: Terminal) -> Route:
    """Return the corners of an elbow with those next to its ends moved, so that it stays orthogonal."""
    corners = list(old)
    if len(corners) > 1:
        first_upright = abs(corners[0].y - corners[1].y) < abs(corners[0].x - corners[1].x)
        last_upright = abs(corners[-1].y - corners[-2].y) < abs(corners[-1].x - corners[-2].x)
        for index, upright, end in ((0, first_upright, source), (-1, last_upright, target)):
            if not _meets(end, corners[index], upright):
                x, y = corners[index]
                corners[index] = Point(end.aim.x, y) if upright else Point(x, end.aim.y)
    return tuple(corners)


def _meets(end: Terminal, corner: Point, upright: bool) -> bool:
    if not end.boxes:
        return False
    box = end.boxes[0]
    return box.x < corner.x < box.right if upright else box.y < corner.y < box.bottom


def _length(points: Floats) -> float:
    return float(np.abs(np.diff(points, axis=0)).sum())


def _span(source: Terminal, target: Terminal) -> float:
    return abs(source.aim.x - target.aim.x) + abs(source.aim.y - target.aim.y)


def is_clear(path: Path, boxes: Floats) -> bool:
    """Say whether a path enters none of the boxes."""
    return not len(boxes) or not any(
        len(line) > 1 and sweep.enters(np.array(line), boxes) for line in path.flattened(0.2)
    )


def grown(boxes: Floats, by: float) -> Floats:
    """Return boxes grown on all sides."""
    return np.asarray(boxes + np.array([-by, -by, by, by]))


# -- elbows ----------------------------------------------------------------------------------------------------


def _elbow(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    for clear in CLEARANCES:
        corners = _orthogonal(source, target, around, clear)
        if corners is not None:
            return _between(source, target, corners)
    return None


def _orthogonal(source: Terminal, target: Terminal, around: Surroundings, clear: float) -> list[Point] | None:
    own = [[*box.inflated(clear - 0.01)] for end in (source, target) for box in end.boxes]
    own_boxes = np.array([(x, y, x + w, y + h) for x, y, w, h in own]) if own else maze.none_found()
    coarse = around.boxes if around.whole is None else around.whole
    boxes = np.concatenate((grown(coarse, clear - 0.01), own_boxes))
    field = Field(boxes, around.lines, around.page)
    starts, ends = gates(source, target.aim, clear), gates(target, source.aim, clear)
    simple = quick.best(starts, ends, field)
    if simple is not None and simple[2]:
        return simple[0]
    found = maze.find(starts, ends, field)
    return found if found is not None or simple is None else simple[0]


def gates(end: Terminal, towards: Point, clear: float) -> list[Gate]:
    """Return the places just outside of an end at which a line may start: a few on each side, the middle first."""
    if end.direction is not None:
        return [_ahead(end, end.direction, clear)]
    if not end.boxes:
        return [Gate(end.aim, True), Gate(end.aim, False)]
    body, whole = end.boxes[0], end.boxes[0]
    for box in end.boxes[1:]:
        whole = whole.union(box)
    out = max(clear, _STUB)
    found = []
    for horizontal, low, high, middle, edges in (
        (True, body.y, body.bottom, end.aim.y, (body.x - out, body.right + out)),
        (False, body.x, body.right, end.aim.x, (body.y - out, body.bottom + out)),
    ):
        for edge, outer in zip(edges, _outer(whole, horizontal, out), strict=True):
            for step in (0, 1, -1, 2, -2):
                along = middle + step * LANE
                if step and not low + 0.2 * (high - low) <= along <= high - 0.2 * (high - low):
                    continue
                out_there = _past(end, edge, outer, along, horizontal)
                place = Point(out_there, along) if horizontal else Point(along, out_there)
                taken = _is_taken(end, place, horizontal)
                behind = _BEHIND if out_there != edge else 0.0
                found.append(Gate(place, horizontal, _ASIDE * abs(step) + _TAKEN * taken + behind))
                if not taken and not step:
                    # The middle is free: no need of others.
                    break
    return found


def _outer(whole: Rect, horizontal: bool, out: float) -> tuple[float, float]:
    if horizontal:
        return whole.x - out, whole.right + out
    return whole.y - out, whole.bottom + out


def _past(end: Terminal, edge: float, outer: float, along: float, horizontal: bool) -> float:
    """Return how far out a gate lies: past the label where that stands in its way."""
    for box in end.boxes[1:]:
        low, high = (box.y, box.bottom) if horizontal else (box.x, box.right)
        far = (box.centre.x if horizontal else box.centre.y) - (end.aim.x if horizontal else end.aim.y)
        middle = end.aim.x if horizontal else end.aim.y
        if low - 1.0 <= along <= high + 1.0 and far * (edge - middle) > 0:
            return outer
    return edge


def _is_taken(end: Terminal, place: Point, horizontal: bool) -> bool:
    for x, y in end.taken:
        across, level = (x - end.aim.x, y) if horizontal else (y - end.aim.y, x)
        out, own = (place.x - end.aim.x, place.y) if horizontal else (place.y - end.aim.y, place.x)
        if across * out > 0 and abs(level - own) < 0.8 * LANE:
            return True
    return False


def _ahead(end: Terminal, way: Point, clear: float) -> Gate:
    out = max(clear, _STUB)
    horizontal = abs(way.x) >= abs(way.y)
    if horizontal:
        return Gate(Point(end.aim.x + (out if way.x >= 0 else -out), end.aim.y), True)
    return Gate(Point(end.aim.x, end.aim.y + (out if way.y >= 0 else -out)), False)


def _between(source: Terminal, target: Terminal, corners: list[Point]) -> Route:
    """Return the waypoints that hold a route: its corners, or a place midway of one without any."""
    first, last = corners[0], corners[-1]
    if len(corners) == 1:
        corners = [first, first]
    begin = _foot(source, corners[0], corners[1])
    finish = _foot(target, corners[-1], corners[-2])
    inner = maze.simplified([begin, *corners, finish])[1:-1]
    if inner:
        return tuple(inner)
    aside = abs(first.y - source.aim.y) if abs(first.y - last.y) < 1e-6 else abs(first.x - source.aim.x)
    if aside < 1e-6 and (abs(source.aim.x - target.aim.x) < 1e-6 or abs(source.aim.y - target.aim.y) < 1e-6):
        return ()
    return (Point((first.x + last.x) / 2, (first.y + last.y) / 2),)


def _foot(end: Terminal, gate: Point, following: Point) -> Point:
    """Return a place of the end from which the line comes straight to its gate."""
    if not end.boxes:
        return end.aim
    body = end.boxes[0]
    if body.x <= gate.x <= body.right and not body.y <= gate.y <= body.bottom:
        return Point(gate.x, end.aim.y)
    return Point(end.aim.x, gate.y)


# -- curves ----------------------------------------------------------------------------------------------------


def _curved(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    size = math.dist(source.aim, target.aim)
    for clear in CLEARANCES[::2]:
        field = Field(
            np.concatenate((grown(around.boxes, clear), _labels(source, target))), around.lines, around.page
        )
        for candidate in sweep.curves(source.aim, target.aim, source.leave, target.leave, field):
            if not is_clear(smooth(source, target, candidate.waypoints), grown(around.boxes, clear * 0.8)):
                continue
            if candidate.cost < _WILD * size + 80.0:
                return candidate.waypoints
            return _rounded(source, target, around) or candidate.waypoints
    return _rounded(source, target, around)


def smooth(source: Terminal, target: Terminal, waypoints: Sequence[Point]) -> Path:
    """Return the curve that is drawn through some waypoints."""
    start, start_way = source.leave(waypoints[0])
    end, end_way = target.leave(waypoints[-1])
    return spline((start, *waypoints, end), start_way, end_way)


def direct(shape: str, source: Terminal, target: Terminal) -> Path:
    """Return the straight way between the ends, as a first guess."""
    start, start_way = source.leave(target.aim)
    end, end_way = target.leave(source.aim)
    return route(shape, start, start_way, end, end_way)


def _labels(source: Terminal, target: Terminal) -> Floats:
    rows = [(b.x, b.y, b.right, b.bottom) for end in (source, target) for b in end.boxes[1:]]
    return np.array(rows) if rows else maze.none_found()


def _rounded(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return an orthogonal way made smooth: through the middles of its legs, or close by its corners."""
    for clear in CLEARANCES:
        corners = _orthogonal(source, target, around, clear)
        if corners is None:
            continue
        whole = [source.aim, *corners, target.aim]
        for points in (
            _pulled(whole, grown(around.boxes, clear)),
            _cut(whole, 0.5),
            _cut(whole, 14.0),
            _cut(whole, 7.0),
            _dense(whole),
        ):
            if points and is_clear(
                smooth(source, target, points), grown(around.boxes, min(clear, 1.0) * 0.8)
            ):
                return points
    return None


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


def _dense(points: Sequence[Point]) -> Route:
    """Return places so close along a polyline that a smooth curve through them keeps to it."""
    found: list[Point] = []
    for a, b in pairwise(points):
        size = math.dist(a, b)
        count = max(1, math.ceil(size / 30.0))
        short = min(6.0, 0.3 * size) / max(size, 1e-9)
        parts = [short, *(k / count for k in range(1, count) if short < k / count < 1.0 - short), 1.0 - short]
        found += [Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t) for t in parts if size > 1.0]
    return tuple(found[1:-1])


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
