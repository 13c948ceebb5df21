"""Smooth routes around boxes: of many curves through one or two places the one that swings out least.

The curves are those of `geometry.spline`, worked out for all candidates at once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.routing.along import shared
from crosstalk.routing.mask import Mask
from crosstalk.routing.maze import CROSS, Field, Floats

_SAMPLES = 12
"""Places at which each piece of a candidate is looked at."""
_SWINGS = (9.0, 17.0, 27.0, 39.0, 54.0, 72.0, 94.0, 120.0, 152.0, 190.0)
"""How far a candidate swings out, in points."""
_BENDING = 30.0
"""What a radian of turning costs, in points of length."""
_UPON = 2.5
"""What a point costs that runs upon another line."""
_STRETCH = 64
"""A long line is looked at by so many pieces at a time,"""
_MANY = 24_000
"""where so many pairs of a piece and a box would have to be compared."""
_TRIED = 6
"""So many of the best candidates have the lines counted that they cross."""
Bools = np.ndarray[Any, np.dtype[np.bool_]]
Exit = Callable[[Point], tuple[Point, Point]]
"""Where a line towards a place begins, and its direction there."""
Known = dict[float, tuple[float, float, float, float]]
"""Place and direction by angle, in tenths of a radian."""


class Candidate(NamedTuple):
    """Waypoints, and what the curve through them costs by its turns and crossings (in points of length)."""

    waypoints: tuple[Point, ...]
    cost: float


class Curves:
    """Curves with one waypoint and then (not `quick`) with two between two ends; worked out once for any clearance."""

    def __init__(self, source: Exits, target: Exits, quick: bool = False) -> None:
        """Take where lines leave the ends."""
        self._ends = source, target
        self._tables = (_singles()[:20],) if quick else (_singles(), _doubles())
        self._made: list[tuple[Floats, Floats, Floats, Any]] = []

    def clear(self, field: Field) -> Iterator[Candidate]:
        """Yield curves that enter no box, of each table the cheapest first."""
        if self._ends[0].aim == self._ends[1].aim:
            return
        for number in range(len(self._tables)):
            while len(self._made) <= number:
                self._made.append(self._make(self._tables[number]))
            places, points, costs, order = self._made[number]
            found = []
            for index in _clear(points, order, field):
                own = float(costs[index]) + CROSS * crossed(points[index], field.lines)
                found.append((own + _UPON * shared(points[index], field.lines), own, index))
            for _, own, index in sorted(found):
                yield Candidate(tuple(Point(*p) for p in places[index].tolist()), own)

    def _make(self, table: Floats) -> tuple[Floats, Floats, Floats, Any]:
        source, target = self._ends
        start, end = source.aim, target.aim
        size = max(1e-6, float(np.hypot(end.x - start.x, end.y - start.y)))
        along = np.array([(end.x - start.x) / size, (end.y - start.y) / size])
        side = np.array([along[1], -along[0]])
        table = table[np.abs(table[:, 1::2]).max(axis=1) <= min(_SWINGS[-1], 0.9 * size + 45.0)]
        places = np.array(start)[None, None, :] + (
            table[:, 0::2, None] * (along * size)[None, None, :] + table[:, 1::2, None] * side[None, None, :]
        )
        begin, finish = source.towards(places[:, 0]), target.towards(places[:, -1])
        stops = np.concatenate((begin[:, None, :2], places, finish[:, None, :2]), axis=1)
        points = curves_through(stops, begin[:, 2:], -finish[:, 2:])
        costs = _costs(points)
        return places, points, costs, np.argsort(costs, kind="stable")


@cache
def _singles() -> Floats:
    rows = [(t, sign * d) for t in (0.5, 0.3, 0.7) for d in _SWINGS for sign in (1.0, -1.0)]
    return np.array(rows)


@cache
def _doubles() -> Floats:
    swings = [0.0, *(sign * d for d in (16.0, 36.0, 64.0, 104.0) for sign in (1.0, -1.0))]
    return np.array([(0.28, a, 0.72, b) for a in swings for b in swings if (a, b) != (0.0, 0.0)])


def _clear(points: Floats, order: Any, field: Field) -> list[int]:
    """Return the first candidates, in some order, that enter no box and stay on the page."""
    if len(field.boxes):
        places = points.reshape(-1, 2)
        order = order[~Mask(field.boxes, places).holds(points[order])]
    found: list[int] = []
    for first in range(0, len(order), _TRIED):
        some = order[first : first + _TRIED]
        lines = points[some]
        found += some[~entering(lines, field.boxes) & ~leaving(lines, field.page)].tolist()
        if len(found) >= _TRIED:
            break
    return found[:_TRIED]


class Exits:
    """Where lines to any places leave an end, asked for once in every tenth of a radian."""

    def __init__(self, aim: Point, leave: Exit, known: Known | None = None) -> None:
        """Take the place at which the end aims, and what says where a line to a place begins.

        `known` holds what was answered before; all lines that leave one thing alike can share it.
        """
        self.aim = aim
        self._leave = leave
        self._known: Known = {} if known is None else known

    def towards(self, places: Floats) -> Floats:
        """Return rows of place and direction where lines to some places leave."""
        angles = np.round(np.arctan2(places[:, 1] - self.aim.y, places[:, 0] - self.aim.x) * 10.0).tolist()
        known = self._known
        for step in {*angles} - known.keys():
            far = Point(self.aim.x + 1e3 * math.cos(step / 10.0), self.aim.y + 1e3 * math.sin(step / 10.0))
            place, way = self._leave(far)
            known[step] = (*place, *way)
        return np.array([known[step] for step in angles])


def curves_through(stops: Floats, leaving: Floats, arriving: Floats) -> Floats:
    """Return places along the splines through the stops: (candidates, places, 2)."""
    chords = np.diff(stops, axis=1)
    sizes = np.maximum(np.linalg.norm(chords, axis=2, keepdims=True), 1e-6)
    before, after = sizes[:, :-1], sizes[:, 1:]
    inner = chords[:, :-1] / before * after + chords[:, 1:] / after * before
    inner = inner / np.maximum(np.linalg.norm(inner, axis=2, keepdims=True), 1e-9)
    ways = np.concatenate((leaving[:, None], inner, arriving[:, None]), axis=1)
    a, d = stops[:, :-1], stops[:, 1:]
    b, c = a + ways[:, :-1] * sizes / 3, d - ways[:, 1:] * sizes / 3
    weights = _weights()
    pieces = np.einsum("sk,knmj->nmsj", weights, np.stack((a, b, c, d)))
    count, legs = stops.shape[0], stops.shape[1] - 1
    return np.asarray(pieces.reshape(count, legs * weights.shape[0], 2))


@cache
def _weights() -> Floats:
    t = np.linspace(0.0, 1.0, _SAMPLES + 1)
    return np.stack(((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3), axis=1)


def entering(points: Floats, boxes: Floats) -> Bools:
    """Say of each line, given by as many places, whether it enters a box: by its pieces, so that nothing thin slips."""
    found = np.zeros(len(points), dtype=bool)
    if not len(boxes):
        return found
    (left, top), (right, bottom) = points.min(axis=(0, 1)).tolist(), points.max(axis=(0, 1)).tolist()
    near = boxes[(boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < bottom) & (boxes[:, 3] > top)]
    if not len(near):
        return found
    if len(points) == 1 and len(near) * points.shape[1] > _MANY and points.shape[1] > 2 * _STRETCH:
        # One long line meets few boxes in each stretch of it.
        found[0] = any(
            entering(points[:, k : k + _STRETCH + 1], near)[0]
            for k in range(0, points.shape[1] - 1, _STRETCH)
        )
        return found
    a, b = points[:, :-1], points[:, 1:]
    low, high = np.minimum(a, b), np.maximum(a, b)
    met = low[..., 0, None] < near[:, 2]
    met &= high[..., 0, None] > near[:, 0]
    met &= low[..., 1, None] < near[:, 3]
    met &= high[..., 1, None] > near[:, 1]
    hits = np.flatnonzero(met)
    if not len(hits):
        return found
    # Of the pieces whose bounds meet a box, those that do themselves: the box's corners are not all on one side.
    number, box = np.divmod(hits, len(near))
    p, q, r = a.reshape(-1, 2)[number], b.reshape(-1, 2)[number], near[box]
    d = q - p
    across = d[:, :1] * (r[:, 1::2] - p[:, 1:])
    along = d[:, 1:] * (r[:, ::2] - p[:, :1])
    low_side = across.min(axis=1) - along.max(axis=1)
    high_side = across.max(axis=1) - along.min(axis=1)
    found[number[(low_side <= 0) & (high_side >= 0)] // a.shape[1]] = True
    return found


def leaving(points: Floats, page: Rect | None) -> Bools:
    """Say of each candidate whether it leaves the page."""
    if page is None:
        return np.zeros(len(points), dtype=bool)
    x, y = points[..., 0], points[..., 1]
    off = (x < page.x) | (x > page.right) | (y < page.y) | (y > page.bottom)
    return np.asarray(off.any(axis=1))


def _costs(points: Floats) -> Floats:
    steps = np.diff(points, axis=1)
    sizes = np.linalg.norm(steps, axis=2)
    angles = np.arctan2(steps[..., 1], steps[..., 0])
    turns = np.abs((np.diff(angles, axis=1) + np.pi) % (2 * np.pi) - np.pi)
    # Pieces of no length (where two cubics meet) have no angle.
    real = (sizes[:, 1:] > 1e-6) & (sizes[:, :-1] > 1e-6)
    return np.asarray(sizes.sum(axis=1) + _BENDING * (turns * real).sum(axis=1))


def cost(points: Floats) -> float:
    """Return what a curve costs by its length and turns."""
    return float(_costs(points[None])[0])


def crossed(points: Floats, lines: Floats) -> int:
    """Return how many straight pieces a polyline crosses."""
    if not len(lines):
        return 0
    a, b = points[:-1], points[1:]
    low, high = points.min(axis=0), points.max(axis=0)
    near = lines[
        (np.minimum(lines[:, 0], lines[:, 2]) <= high[0])
        & (np.maximum(lines[:, 0], lines[:, 2]) >= low[0])
        & (np.minimum(lines[:, 1], lines[:, 3]) <= high[1])
        & (np.maximum(lines[:, 1], lines[:, 3]) >= low[1])
    ]
    c, d = near[None, :, :2], near[None, :, 2:]
    p, q = a[:, None], b[:, None]
    return int(
        np.count_nonzero((_turn(p, q, c) * _turn(p, q, d) < 0) & (_turn(c, d, p) * _turn(c, d, q) < 0))
    )


def enters(points: Floats, boxes: Floats) -> bool:
    """Say whether a polyline enters a box."""
    return bool(entering(points[None], boxes)[0])


def enters_box(piece: Sequence[float], box: Rect) -> bool:
    """Say whether a straight piece (x0, y0, x1, y1), whose bounds meet a box, does so itself."""
    ax, ay, bx, by = piece
    dx, dy = bx - ax, by - ay
    right, bottom = box.x + box.width, box.y + box.height
    sides = [dx * (v - ay) - dy * (u - ax) for u in (box.x, right) for v in (box.y, bottom)]
    return min(sides) <= 0.0 <= max(sides)


def _turn(a: Floats, b: Floats, c: Floats) -> Floats:
    return np.asarray(
        (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (c[..., 0] - a[..., 0])
    )
