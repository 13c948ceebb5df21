"""Orthogonal routes around boxes: the cheapest way over a sparse grid.

The lines of the grid run along the boxes, midway between neighbouring boxes, through the gates, and a lane beside every
line that is there already; so few of them are needed. The way whose length, bends and crossings cost least is found by
sweeping along all rows and all columns in turn: what it costs to be at a node when one has come along its row is a
running minimum over sums of edges, so that one round for the whole grid is a few operations on tables, and each round
adds a bend. Nothing here knows what the boxes are.
"""

from __future__ import annotations

from collections.abc import Sequence
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
OUTSIDE = 60.0
"""What a point costs that lies off the page."""
THROUGH = 14.0
"""What a point costs that lies in a box, where there is no way around."""
BLOCKED = 1e6
"""What it costs to go where one cannot: more than any way, and not so much that sums of it lose their digits."""
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
    soft: bool = False
    """Whether boxes can be entered after all, at a price: for where there is no way around."""


LEVELS = 110
"""About so many lines has a grid at most in each direction; where there would be more, close ones are taken as one."""
ROUNDS = 8
"""Twice so many bends are the most that a route can have."""


def find(starts: Sequence[Gate], ends: Sequence[Gate], field: Field) -> list[Point] | None:
    """Return the corners from one of the starts to one of the ends, both included; None where there is no way."""
    if not starts or not ends:
        return None
    return _Grid(starts, ends, field).search(starts, ends)


def none_found() -> Floats:
    """Return no boxes, or no lines."""
    return np.empty((0, 4))


class _Grid:
    def __init__(self, starts: Sequence[Gate], ends: Sequence[Gate], field: Field) -> None:
        gates = [*starts, *ends]
        boxes, lines = field.boxes, field.lines
        self._starts: dict[bool, Floats] = {}
        self.xs = _levels([g.place.x for g in gates], boxes[:, 0::2], _upright(lines))
        self.ys = _levels([g.place.y for g in gates], boxes[:, 1::2], _upright(lines[:, [1, 0, 3, 2]]))
        self.across = np.repeat(np.diff(self.xs)[None, :], len(self.ys), axis=0)
        self.down = np.repeat(np.diff(self.ys)[None, :], len(self.xs), axis=0)
        if field.page is not None:
            self._leave_page(field.page)
        if len(lines):
            _meet(self.across, self.xs, self.ys, lines)
            _meet(self.down, self.ys, self.xs, lines[:, [1, 0, 3, 2]])
        _block(self.across, self.xs, self.ys, boxes[:, [0, 2]], boxes[:, [1, 3]], field.soft)
        _block(self.down, self.ys, self.xs, boxes[:, [1, 3]], boxes[:, [0, 2]], field.soft)

    def _leave_page(self, page: Rect) -> None:
        off_row = (self.ys < page.y) | (self.ys > page.bottom)
        off_column = (self.xs < page.x) | (self.xs > page.right)
        self.across[off_row, :] *= OUTSIDE
        self.down[off_column, :] *= OUTSIDE
        self.across[:, off_column[:-1] | off_column[1:]] *= OUTSIDE
        self.down[:, off_row[:-1] | off_row[1:]] *= OUTSIDE

    def search(self, starts: Sequence[Gate], ends: Sequence[Gate]) -> list[Point] | None:
        """Sweep along rows and columns in turn: each round allows two more bends."""
        rows, columns = _Sweep(self.across), _Sweep(self.down)
        level, upright = self._field(starts, True), self._field(starts, False)
        goals = [(*self._node(g), g) for g in ends]
        best, idle = float("inf"), 0
        for _ in range(ROUNDS):
            level = rows.reach(np.minimum(level, upright + BEND))
            upright = columns.reach(np.minimum(upright, level + BEND).T).T
            cost = min((level if g.horizontal else upright)[r, c] + g.cost for r, c, g in goals)
            idle = idle + 1 if cost >= best else 0
            best = min(best, float(cost))
            if idle > (0 if best < BLOCKED else 2):
                break
        if best >= BLOCKED:
            return None
        row, column, gate = min(
            goals, key=lambda g: (level if g[2].horizontal else upright)[g[0], g[1]] + g[2].cost
        )
        return self._back(rows, columns, level, upright, (row, column, gate.horizontal))

    def _back(
        self, rows: _Sweep, columns: _Sweep, level: Floats, upright: Floats, at: tuple[int, int, bool]
    ) -> list[Point]:
        """Return the corners on the way back from a goal, turned round."""
        row, column, horizontal = at
        found = [self._place(row, column)]
        for _ in range(4 * ROUNDS):
            if horizontal:
                other = rows.origin(row, column, np.minimum(upright[row] + BEND, self._starts[True][row]))
                began = self._starts[True][row, other] <= upright[row, other] + BEND
                column = other
            else:
                other = columns.origin(
                    column, row, np.minimum(level[:, column] + BEND, self._starts[False][:, column])
                )
                began = self._starts[False][other, column] <= level[other, column] + BEND
                row = other
            found.append(self._place(row, column))
            if began:
                break
            horizontal = not horizontal
        return simplified(found[::-1])

    def _place(self, row: int, column: int) -> Point:
        return Point(float(self.xs[column]), float(self.ys[row]))

    def _field(self, gates: Sequence[Gate], horizontal: bool) -> Floats:
        field = np.full((len(self.ys), len(self.xs)), BLOCKED)
        for gate in gates:
            if gate.horizontal == horizontal:
                at = self._node(gate)
                field[at] = min(gate.cost, field[at])
        self._starts[horizontal] = field
        return field

    def _node(self, gate: Gate) -> tuple[int, int]:
        return (
            int(np.argmin(np.abs(self.ys - gate.place.y))),
            int(np.argmin(np.abs(self.xs - gate.place.x))),
        )


class _Sweep:
    """What it costs to go along the rows of a table of edges."""

    def __init__(self, edges: Floats) -> None:
        self._sums = np.zeros((edges.shape[0], edges.shape[1] + 1))
        np.cumsum(edges, axis=1, out=self._sums[:, 1:])

    def reach(self, costs: Floats) -> Floats:
        """Return the least cost to be at each node, where one may begin anywhere in its row at a cost."""
        forth = np.minimum.accumulate(costs - self._sums, axis=1) + self._sums
        back = np.minimum.accumulate((costs + self._sums)[:, ::-1], axis=1)[:, ::-1] - self._sums
        return np.asarray(np.minimum(forth, back))

    def origin(self, row: int, at: int, costs: Floats) -> int:
        """Return where in a row one began that arrives at a node most cheaply."""
        sums = self._sums[row]
        return int(np.argmin(costs + np.abs(sums - sums[at])))


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
    least = 0.4
    while len(found) > LEVELS or least == 0.4:
        # The first of those that lie in one stretch stands for all.
        found = found[np.unique(np.floor(found / least), return_index=True)[1]]
        least *= 1.5
    kept = np.array(gates)
    near = np.abs(found[:, None] - kept[None, :]).min(axis=1) < 0.4 if len(found) else np.empty(0, bool)
    return np.unique(np.concatenate((found[~near], kept)))


def _upright(lines: Floats) -> Floats:
    """Return lanes beside the upright pieces."""
    if not len(lines):
        return np.empty(0)
    x = lines[np.abs(lines[:, 0] - lines[:, 2]) < 0.5, 0]
    return np.concatenate((x - LANE, x + LANE))


def _block(costs: Floats, along: Floats, levels: Floats, spans: Floats, heights: Floats, soft: bool) -> None:
    """Close the edges that run through a box, or only make them dear."""
    dear = np.diff(along) * THROUGH
    first = np.searchsorted(along, spans[:, 0] + 1e-6, "right") - 1
    last = np.searchsorted(along, spans[:, 1] - 1e-6, "left")
    low = np.searchsorted(levels, heights[:, 0] + 1e-6, "right")
    high = np.searchsorted(levels, heights[:, 1] - 1e-6, "left")
    for a, b, c, d in zip(
        np.maximum(first, 0).tolist(), last.tolist(), low.tolist(), high.tolist(), strict=True
    ):
        costs[c:d, a:b] = np.maximum(costs[c:d, a:b], dear[a:b]) if soft else BLOCKED


def _meet(costs: Floats, along: Floats, levels: Floats, lines: Floats) -> None:
    """Make the edges dearer that other lines cross, or run along."""
    ax, ay, bx, by = lines.T
    rise = by - ay
    # Which levels each piece crosses: those between its ends, the upper one left out.
    first = np.searchsorted(levels, np.minimum(ay, by), "right")
    count = np.searchsorted(levels, np.maximum(ay, by), "right") - first
    which = np.repeat(np.arange(len(lines)), count)
    row = np.arange(len(which)) - np.repeat(np.cumsum(count) - count - first, count)
    x = ax[which] + (levels[row] - ay[which]) / rise[which] * (bx - ax)[which]
    column = np.searchsorted(along, x) - 1
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
