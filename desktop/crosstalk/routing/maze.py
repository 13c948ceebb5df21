"""Orthogonal routes around boxes: the cheapest way over a sparse grid.

The lines of the grid run along the boxes, midway between neighbouring boxes, through the gates, and a lane beside every
line that is there already; so few of them are needed. On it A* (Hart, Nilsson & Raphael, 1968) looks for the way whose
length, bends and crossings cost least. Nothing here knows what the boxes are.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from heapq import heapify, heappop, heappush
from typing import Any, NamedTuple

import numpy as np

from crosstalk.geometry import Point, Rect

LANE = 5.0
"""Points between two lines that run side by side."""
BEND = 26.0
"""What a bend costs, in points of length."""
CROSS = 34.0
"""What crossing another line costs."""
ALONG = 4.0
"""What a point costs that runs on top of another line."""
OUTSIDE = 8.0
"""What a point costs that lies off the page."""
_FAR = 1e12
Floats = np.ndarray[Any, np.dtype[np.float64]]


class Gate(NamedTuple):
    """A place where a line may begin or end: `horizontal` says how it runs there, `cost` what choosing it costs."""

    place: Point
    horizontal: bool
    cost: float = 0.0


class Field(NamedTuple):
    """What a route has to do with: boxes it must not enter, lines it should not meet, the page it should not leave."""

    boxes: Floats
    """Rows of left, top, right, bottom."""
    lines: Floats
    """Rows of x0, y0, x1, y1: straight pieces of the lines that are there."""
    page: Rect | None = None


HASTE = 1.5
"""By how much the way ahead is overrated: far fewer places are looked at, and a route is seldom dearer."""


def find(starts: Sequence[Gate], ends: Sequence[Gate], field: Field, limit: int = 4000) -> list[Point] | None:
    """Return the corners from one of the starts to one of the ends, both included; None where no way is found.

    `limit` bounds how many places are looked at.
    """
    if not starts or not ends:
        return None
    grid = _Grid(starts, ends, field)
    return grid.search(starts, ends, limit)


def none_found() -> Floats:
    """Return no boxes, or no lines."""
    return np.empty((0, 4))


class _Grid:
    def __init__(self, starts: Sequence[Gate], ends: Sequence[Gate], field: Field) -> None:
        gates = [*starts, *ends]
        boxes, lines = field.boxes, field.lines
        self.xs = _levels([g.place.x for g in gates], boxes[:, 0::2], _upright(lines))
        self.ys = _levels([g.place.y for g in gates], boxes[:, 1::2], _upright(lines[:, [1, 0, 3, 2]]))
        self.across = np.repeat(np.diff(self.xs)[None, :], len(self.ys), axis=0)
        self.down = np.repeat(np.diff(self.ys)[None, :], len(self.xs), axis=0)
        if field.page is not None:
            self._leave_page(field.page)
        if len(lines):
            _meet(self.across, self.xs, self.ys, lines)
            _meet(self.down, self.ys, self.xs, lines[:, [1, 0, 3, 2]])
        _block(self.across, self.xs, self.ys, boxes[:, [0, 2]], boxes[:, [1, 3]])
        _block(self.down, self.ys, self.xs, boxes[:, [1, 3]], boxes[:, [0, 2]])

    def _leave_page(self, page: Rect) -> None:
        off_row = (self.ys < page.y) | (self.ys > page.bottom)
        off_column = (self.xs < page.x) | (self.xs > page.right)
        self.across[off_row, :] *= OUTSIDE
        self.down[off_column, :] *= OUTSIDE
        self.across[:, off_column[:-1] | off_column[1:]] *= OUTSIDE
        self.down[:, off_row[:-1] | off_row[1:]] *= OUTSIDE

    def search(self, starts: Sequence[Gate], ends: Sequence[Gate], limit: int) -> list[Point] | None:
        """Walk from the starts towards the ends; a state is a node of the grid and how the line runs there."""
        ahead = self._ahead(ends)
        steps = self._steps()
        goals = self._states(ends)
        best = self._states(starts)
        came: dict[int, int] = {}
        heap = [(cost + ahead(state), cost, state) for state, cost in best.items()]
        heapify(heap)
        arrived, total = -1, float("inf")
        for _ in range(limit):
            if not heap or heap[0][0] >= total:
                break
            _, cost, state = heappop(heap)
            if cost > best[state]:
                continue
            if state in goals and cost + goals[state] < total:
                arrived, total = state, cost + goals[state]
            run = state & 1
            for step, there in steps(state):
                after = cost + step
                for reached, price in ((there * 2 + run, after), (there * 2 + 1 - run, after + BEND)):
                    if price < best.get(reached, _FAR):
                        best[reached] = price
                        came[reached] = state
                        heappush(heap, (price + ahead(reached), price, reached))
        return self._corners(arrived, came) if arrived >= 0 else None

    def _ahead(self, ends: Sequence[Gate]) -> Callable[[int], float]:
        """Return what is ahead of a state at least: the way to the goals' bounds, and a bend if not straight on."""
        left, right = min(g.place.x for g in ends), max(g.place.x for g in ends)
        top, bottom = min(g.place.y for g in ends), max(g.place.y for g in ends)
        over = [max(left - x, x - right, 0.0) for x in self.xs.tolist()]
        under = [max(top - y, y - bottom, 0.0) for y in self.ys.tolist()]
        width = len(over)

        def ahead(state: int) -> float:
            row, column = divmod(state >> 1, width)
            dx, dy = over[column], under[row]
            return HASTE * (dx + dy + BEND if (dy if state & 1 else dx) > 0.0 else dx + dy)

        return ahead

    def _steps(self) -> Callable[[int], list[tuple[float, int]]]:
        """Return what gives the neighbours of a state along its run: what the step costs, and the node."""
        width, height = len(self.xs), len(self.ys)
        across, down = self.across.ravel().tolist(), self.down.ravel().tolist()

        def steps(state: int) -> list[tuple[float, int]]:
            node = state >> 1
            row, column = divmod(node, width)
            found = []
            if state & 1:
                edge = row * (width - 1) + column
                if column + 1 < width:
                    found.append((across[edge], node + 1))
                if column:
                    found.append((across[edge - 1], node - 1))
            else:
                edge = column * (height - 1) + row
                if row + 1 < height:
                    found.append((down[edge], node + width))
                if row:
                    found.append((down[edge - 1], node - width))
            return found

        return steps

    def _corners(self, state: int, came: dict[int, int]) -> list[Point]:
        xs, ys = self.xs.tolist(), self.ys.tolist()
        width = len(xs)
        found = []
        step: int | None = state
        while step is not None:
            node = step >> 1
            found.append(Point(xs[node % width], ys[node // width]))
            step = came.get(step)
        return simplified(found[::-1])

    def _states(self, gates: Sequence[Gate]) -> dict[int, float]:
        found: dict[int, float] = {}
        width = len(self.xs)
        for gate in gates:
            column = int(np.argmin(np.abs(self.xs - gate.place.x)))
            row = int(np.argmin(np.abs(self.ys - gate.place.y)))
            state = (row * width + column) * 2 + (1 if gate.horizontal else 0)
            found[state] = min(gate.cost, found.get(state, float("inf")))
        return found


def simplified(points: Sequence[Point]) -> list[Point]:
    """Return an orthogonal polyline without the vertices at which it does not turn."""
    found: list[Point] = []
    for point in points:
        if found and abs(point.x - found[-1].x) + abs(point.y - found[-1].y) < 1e-9:
            continue
        if len(found) > 1 and _in_line(found[-2], found[-1], point):
            found.pop()
        found.append(point)
    return found


def _in_line(a: Point, b: Point, c: Point) -> bool:
    return (abs(a.x - b.x) < 1e-9 and abs(b.x - c.x) < 1e-9) or (
        abs(a.y - b.y) < 1e-9 and abs(b.y - c.y) < 1e-9
    )


def _levels(gates: list[float], sides: Floats, lanes: Floats) -> Floats:
    """Return the coordinates of the grid's lines: gates, sides of boxes, the middles between them, lanes."""
    edges = np.unique(np.round(sides.ravel(), 3))
    gaps = np.diff(edges)
    middles = (edges[:-1] + edges[1:])[(gaps > 2.0) & (gaps < 120.0)] / 2
    # What lies nearer together than half a point cannot be told apart; gates win.
    found = np.unique(np.round(np.concatenate((edges, middles, lanes)), 3))
    if len(found):
        found = found[np.append(True, np.diff(found) > 0.4)]
    kept = np.array(gates)
    near = np.abs(found[:, None] - kept[None, :]).min(axis=1) < 0.4 if len(found) else np.empty(0, bool)
    return np.unique(np.concatenate((found[~near], kept)))


def _upright(lines: Floats) -> Floats:
    """Return lanes beside the upright pieces."""
    if not len(lines):
        return np.empty(0)
    x = lines[np.abs(lines[:, 0] - lines[:, 2]) < 0.5, 0]
    return np.concatenate((x - LANE, x + LANE))


def _block(costs: Floats, along: Floats, levels: Floats, spans: Floats, heights: Floats) -> None:
    """Close the edges that run through a box."""
    first = np.searchsorted(along, spans[:, 0] + 1e-6, "right") - 1
    last = np.searchsorted(along, spans[:, 1] - 1e-6, "left")
    low = np.searchsorted(levels, heights[:, 0] + 1e-6, "right")
    high = np.searchsorted(levels, heights[:, 1] - 1e-6, "left")
    for a, b, c, d in zip(
        np.maximum(first, 0).tolist(), last.tolist(), low.tolist(), high.tolist(), strict=True
    ):
        costs[c:d, a:b] = _FAR


def _meet(costs: Floats, along: Floats, levels: Floats, lines: Floats) -> None:
    """Make the edges dearer that other lines cross, or run along."""
    ax, ay, bx, by = lines.T
    rise = by - ay
    flat = np.abs(rise) < 1e-6
    with np.errstate(divide="ignore", invalid="ignore"):
        part = (levels[None, :] - ay[:, None]) / rise[:, None]
        x = ax[:, None] + part * (bx - ax)[:, None]
    which, row = np.nonzero((part > 0.0) & (part <= 1.0) & ~flat[:, None])
    column = np.searchsorted(along, x[which, row]) - 1
    inside = (column >= 0) & (column < costs.shape[1])
    np.add.at(costs, (row[inside], column[inside]), CROSS)
    level = lines[np.abs(rise) < 0.5]
    dear = np.diff(along) * ALONG
    first = np.maximum(np.searchsorted(along, np.minimum(level[:, 0], level[:, 2]) + 1e-6, "right") - 1, 0)
    last = np.minimum(np.searchsorted(along, np.maximum(level[:, 0], level[:, 2]) - 1e-6), len(dear))
    low = np.searchsorted(levels, level[:, 1] - LANE * 0.8)
    high = np.searchsorted(levels, level[:, 1] + LANE * 0.8)
    for a, b, c, d in zip(first.tolist(), last.tolist(), low.tolist(), high.tolist(), strict=True):
        costs[c:d, a:b] += dear[a:b]
