"""Routes of right angles: the gates at which a line may leave a thing, and the best way between two of them."""

from __future__ import annotations

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.routing import maze, quick
from crosstalk.routing.along import shared
from crosstalk.routing.maze import LANE, Field, Gate
from crosstalk.routing.terminals import CLEARANCES, Route, Surroundings, Terminal, grown

_STUB = 7.0
"""How far a line runs straight from its end before it may turn, in points: room for a head."""
_TAKEN = 60.0
"""What it costs to leave a thing where another line does already."""
_BEHIND = 18.0
"""What it costs to stop at a thing's label in place of the thing."""
_SHARED = 8.0
"""So many points of a route may lie upon other lines: at a common end they do."""
_ASIDE = 3.0
"""What a lane off the middle costs."""


def elbow(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return the waypoints of a route of right angles, None where every way is barred.

    A way that runs upon another line gives way to one with less clearance that does not.
    """
    best: tuple[float, list[Point]] | None = None
    for clear in CLEARANCES:
        corners = orthogonal(source, target, around, clear)
        if corners is None:
            continue
        upon, again = shared(np.array(corners), around.lines), best is not None
        if best is None or upon < best[0] - _SHARED:
            best = upon, corners
        if again or best[0] < _SHARED:
            break
    return None if best is None else between(source, target, best[1])


def orthogonal(
    source: Terminal, target: Terminal, around: Surroundings, clear: float, soft: bool = False
) -> list[Point] | None:
    """Return the corners of the best way between the gates of two ends; with `soft`, through boxes if need be."""
    own = [[*box.inflated(clear - 0.01)] for end in (source, target) for box in end.boxes]
    own_boxes = np.array([(x, y, x + w, y + h) for x, y, w, h in own]) if own else maze.none_found()
    coarse = around.boxes if around.whole is None else around.whole
    boxes = np.concatenate((grown(coarse, clear - 0.01), own_boxes))
    field = Field(boxes, around.lines, around.page, soft)
    starts, ends = gates(source, target.aim, clear), gates(target, source.aim, clear)
    simple = None if soft else quick.best(starts, ends, field)
    if simple is not None and simple[2]:
        return simple[0]
    found = maze.find(starts, ends, field)
    return found if found is not None or simple is None else simple[0]


def crowded(source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return the waypoints of the way of right angles that runs least through things: for where none is clear."""
    corners = orthogonal(source, target, around, CLEARANCES[-1], soft=True)
    return None if corners is None else between(source, target, corners)


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


def between(source: Terminal, target: Terminal, corners: list[Point]) -> Route:
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
