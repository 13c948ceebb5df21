"""Routes around what stands in the way: which gates a line may take, which clearance, which kind of route.

A route is the waypoints between the ends; () is the direct line, None says that nothing was found. First the even
clearance is kept, then, where it is too narrow, less and less of it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from crosstalk.geometry import Point
from crosstalk.routing import corners, curves, quick, sweep
from crosstalk.routing.maze import Field, Floats
from crosstalk.routing.terminals import (
    CLEARANCES,
    Route,
    Surroundings,
    Terminal,
    grown,
    is_clear,
    words_beside,
)

__all__ = ["CLEARANCES", "Route", "Surroundings", "Terminal", "adapted", "find", "grown", "is_clear"]


def find(shape: str, source: Terminal, target: Terminal, around: Surroundings) -> Route | None:
    """Return the waypoints of a route for a shape of line; shapes that go straight always get the direct one."""
    if shape == "elbow":
        found = corners.elbow(source, target, around)
        return corners.crowded(source, target, around) if found is None else found
    if shape == "curved":
        found = curves.curved(source, target, around)
        return curves.crowded(source, target, around) if found is None else found
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
        starts, ends = corners.gates(source, target.aim, 5.0), corners.gates(target, source.aim, 5.0)
        field = Field(grown(coarse, 2.5), around.lines[:0], around.page)
        simple = quick.best(starts, ends, field)
        return kept if simple is None else corners.between(source, target, simple[0])
    if shape != "curved":
        return ()
    kept = tuple(Point(*p) for p in old)
    if kept and curves.is_free(source, target, kept, grown(around.boxes, 0.8)):
        whole = np.array([source.aim, *kept, target.aim])
        if (
            float(np.linalg.norm(np.diff(whole, axis=0), axis=1).sum())
            < 1.4 * math.dist(source.aim, target.aim) + 40.0
        ):
            return kept
    field = Field(
        np.concatenate((grown(around.boxes, 1.5), words_beside(source, target))),
        around.lines[:0],
        around.page,
    )
    found = next(sweep.Curves(source.exits, target.exits, quick=True).clear(field), None)
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
