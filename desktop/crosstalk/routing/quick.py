"""The few orthogonal routes that a person would try first: straight, one bend, two bends; all judged at once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from crosstalk.geometry import Point
from crosstalk.routing.maze import BEND, CROSS, OUTSIDE, Field, Floats, Gate, simplified

_PARTS = (0.5, 0.25, 0.75, 0.0, 1.0)
_AROUND = (14.0, 34.0)
"""How far the middle leg of a route lies outside of both ends, in points."""


def best(
    starts: Sequence[Gate], ends: Sequence[Gate], field: Field
) -> tuple[list[Point], float, bool] | None:
    """Return the corners of the cheapest simple route, its cost, and whether it has no equal.

    The last is so where it crosses nothing and has no more bends and length than any route must have. None where all
    simple routes run through boxes.
    """
    rows: list[tuple[float, ...]] = []
    extra: list[float] = []
    for start in starts:
        for end in ends:
            found = list(_tries(start, end))
            rows += found
            extra += [start.cost + end.cost] * len(found)
    if not rows:
        return None
    points = np.array(rows).reshape(len(rows), 4, 2)
    clear = np.nonzero(~_blocked(points, field.boxes))[0]
    if not len(clear):
        return None
    points, costs = points[clear], np.array(extra)[clear]
    steps = np.diff(points, axis=1)
    sizes = np.abs(steps).sum(axis=2)
    flat = np.abs(steps[..., 0]) > np.abs(steps[..., 1])
    # A leg of no length has no direction of its own: it takes that of the leg before.
    for leg in (1, 2):
        flat[:, leg] = np.where(sizes[:, leg] < 1e-9, flat[:, leg - 1], flat[:, leg])
    bends = (flat[:, 1:] != flat[:, :-1]).sum(axis=1)
    costs = costs + sizes.sum(axis=1) + BEND * bends
    if field.page is not None:
        page = field.page
        x, y = points[..., 0], points[..., 1]
        off = (x < page.x) | (x > page.right) | (y < page.y) | (y > page.bottom)
        costs = costs + (OUTSIDE - 1) * (sizes * (off[:, 1:] | off[:, :-1])).sum(axis=1)
    order = np.argsort(costs, kind="stable")[:8]
    judged = [(float(costs[i]) + CROSS * _met(points[i], field.lines), int(i)) for i in order]
    cost, index = min(judged)
    corners = simplified([Point(*p) for p in points[index].tolist()])
    least = float(np.abs(points[index, 0] - points[index, 3]).sum())
    spare = cost - least - BEND * int(bends[index])
    return corners, cost, bool(spare < 1.0 and bends[index] <= 1)


def _tries(start: Gate, end: Gate) -> list[tuple[float, ...]]:
    (ax, ay), (bx, by) = start.place, end.place
    if start.horizontal != end.horizontal:
        corner = (bx, ay) if start.horizontal else (ax, by)
        return [(ax, ay, *corner, *corner, bx, by)]
    if start.horizontal:
        if abs(ay - by) < 1e-6:
            return [(ax, ay, ax, ay, bx, by, bx, by)]
        return [(ax, ay, m, ay, m, by, bx, by) for m in _middles(ax, bx)]
    if abs(ax - bx) < 1e-6:
        return [(ax, ay, ax, ay, bx, by, bx, by)]
    return [(ax, ay, ax, m, bx, m, bx, by) for m in _middles(ay, by)]


def _middles(a: float, b: float) -> list[float]:
    low, high = min(a, b), max(a, b)
    return [
        *(a + (b - a) * part for part in _PARTS),
        *(low - by for by in _AROUND),
        *(high + by for by in _AROUND),
    ]


def _blocked(points: Floats, boxes: Floats) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    if not len(boxes):
        return np.zeros(len(points), dtype=bool)
    low = np.minimum(points[:, :-1], points[:, 1:])[:, :, None, :]
    high = np.maximum(points[:, :-1], points[:, 1:])[:, :, None, :]
    inside = (
        (low[..., 0] < boxes[:, 2] - 1e-6)
        & (high[..., 0] > boxes[:, 0] + 1e-6)
        & (low[..., 1] < boxes[:, 3] - 1e-6)
        & (high[..., 1] > boxes[:, 1] + 1e-6)
    )
    return np.asarray(inside.any(axis=(1, 2)))


def _met(points: Floats, lines: Floats) -> float:
    """Return how many pieces of lines a route crosses; one that it runs along counts three times."""
    if not len(lines):
        return 0.0
    total = 0.0
    low_x, high_x = np.minimum(lines[:, 0], lines[:, 2]), np.maximum(lines[:, 0], lines[:, 2])
    low_y, high_y = np.minimum(lines[:, 1], lines[:, 3]), np.maximum(lines[:, 1], lines[:, 3])
    for (ax, ay), (bx, by) in zip(points[:-1].tolist(), points[1:].tolist(), strict=True):
        x0, x1, y0, y1 = min(ax, bx), max(ax, bx), min(ay, by), max(ay, by)
        if x1 - x0 < 1e-9 and y1 - y0 < 1e-9:
            continue
        margin = 3.0
        flat = x1 - x0 > y1 - y0
        near = (
            (low_x < x1 + (0 if flat else margin))
            & (high_x > x0 - (0 if flat else margin))
            & (low_y < y1 + (margin if flat else 0))
            & (high_y > y0 - (margin if flat else 0))
        )
        if not near.any():
            continue
        beside = (high_y - low_y < 2.0) if flat else (high_x - low_x < 2.0)
        total += 3.0 * float((near & beside).sum())
        total += _cut(ax, ay, bx, by, lines[near & ~beside])
    return total


def _cut(ax: float, ay: float, bx: float, by: float, lines: Floats) -> float:
    dx, dy = bx - ax, by - ay
    one = dx * (lines[:, 1] - ay) - dy * (lines[:, 0] - ax)
    two = dx * (lines[:, 3] - ay) - dy * (lines[:, 2] - ax)
    ex, ey = lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1]
    three = ex * (ay - lines[:, 1]) - ey * (ax - lines[:, 0])
    four = ex * (by - lines[:, 1]) - ey * (bx - lines[:, 0])
    return float(((one * two < 0) & (three * four < 0)).sum())
