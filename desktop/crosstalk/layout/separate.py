"""Taking boxes apart: the only place that promises that nothing overlaps.

First all that overlap push each other away along the shorter way, a little each time; that keeps the picture and ends
soon. What still overlaps then goes, one box after the other, to the nearest place that is free: beside, above or below
what stands (the edges of the sums of two boxes after Minkowski), looked for in growing circles.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.layout.level import Level, Options, Places

Array = np.ndarray[Any, np.dtype[np.float64]]
Table = Any
"""An array of truth values."""

ROUNDS = 160
_SLACK = 1e-6
"""Points that two boxes may come closer than the gap, for rounding."""
_PATIENCE = 20
"""So many rounds without getting better are enough."""
_MANY, _BESIDE = 30, 6
"""Among more boxes than this only places between a box and so many of its neighbours are looked at."""
_CELLS = 40_000.0
"""About so many cells has the raster on which a free place is looked for in the whole area."""
_NEAR = 24
"""So many of the nearest boxes are looked at first for a free place."""


def separated(level: Level, wanted: Places, options: Options, gap: float | None = None) -> Places:
    """Return middles near the wanted ones with at least a gap between any two boxes and from every obstacle.

    What is pinned stays, whatever it overlaps. The area is kept where there is room in it, unless the arrangement is
    not to be squeezed into it.
    """
    boxes = level.boxes
    if not boxes:
        return {}
    area = level.area if options.squeeze else None
    gap = options.gap if gap is None else gap
    if area is None and level.area is not None and not _fits(level, wanted):
        # It will be asked for again with narrower gaps: taking things apart would be in vain.
        return wanted
    fixed = [box.pinned for box in boxes]
    centres = np.array(
        [box.rect.centre if box.pinned else wanted.get(box.id, box.rect.centre) for box in boxes]
    )
    sizes = np.array([(box.rect.width, box.rect.height) for box in boxes])
    if level.obstacles:
        centres = np.vstack([centres, [r.centre for r in level.obstacles]])
        sizes = np.vstack([sizes, [(r.width, r.height) for r in level.obstacles]])
        fixed += [True] * len(level.obstacles)
    still = np.array(fixed)
    work = _Work(centres, sizes, still, gap, area)
    work.push_apart(options)
    work.find_places(options)
    moved = work.centres.tolist()
    return {box.id: box.rect.centre if box.pinned else Point(*moved[n]) for n, box in enumerate(boxes)}


class _Work:
    """The boxes while they are taken apart; rows of arrays, obstacles last."""

    def __init__(self, centres: Array, sizes: Array, still: Table, gap: float, area: Rect | None) -> None:
        self.centres, self.sizes, self.still, self.gap, self.area = centres, sizes, still, gap, area
        self.reach_x = (sizes[:, None, 0] + sizes[None, :, 0]) / 2 + gap
        self.reach_y = (sizes[:, None, 1] + sizes[None, :, 1]) / 2 + gap
        self._keep_in_area()

    def push_apart(self, options: Options) -> None:
        """Let all that overlap push each other, at most `ROUNDS` times."""
        loose = ~self.still
        if not loose.any():
            return
        best, least, since = self.centres.copy(), float("inf"), 0
        for number in range(ROUNDS):
            options.step(0.6 * number / ROUNDS)
            shift, left = self._pushes()
            since = 0 if left < 0.98 * least else since + 1
            if left < least:
                best, least = self.centres.copy(), left
            if left <= _SLACK or since > _PATIENCE:
                break
            self.centres[loose] += shift[loose]
            self._keep_in_area()
        self.centres = best

    def find_places(self, options: Options) -> None:
        """Give every box that still overlaps a free place, the nearest there is."""
        count = len(self.centres)
        standing = self.still.copy()
        # What overlaps nothing stays where it is; then the largest choose first.
        order = sorted(np.flatnonzero(~self.still).tolist(), key=lambda n: (-float(self.sizes[n].prod()), n))
        loose = self._overlapping()
        for n in order:
            if not loose[n]:
                standing[n] = True
        for done, n in enumerate(order):
            options.step(0.6 + 0.4 * done / max(1, count))
            if not standing[n]:
                self.centres[n] = self._free_place(n, np.flatnonzero(standing))
                standing[n] = True

    def _keep_in_area(self) -> None:
        if self.area is None:
            return
        half = self.sizes / 2
        low = np.array([self.area.x, self.area.y]) + half
        high = np.array([self.area.right, self.area.bottom]) - half
        kept = np.clip(self.centres, low, np.maximum(low, high))
        loose = ~self.still
        self.centres[loose] = kept[loose]

    def _meeting(self) -> tuple[Table, Table, Array, Array]:
        """Return the pairs that overlap, each once in both orders, and how deep along both axes."""
        x, y = self.centres[:, 0], self.centres[:, 1]
        deep_x = self.reach_x - np.abs(x[:, None] - x[None, :])
        deep_y = self.reach_y - np.abs(y[:, None] - y[None, :])
        first, second = np.nonzero((deep_x > _SLACK) & (deep_y > _SLACK))
        known = (first != second) & ~(self.still[first] & self.still[second])
        first, second = first[known], second[known]
        return first, second, deep_x[first, second], deep_y[first, second]

    def _overlapping(self) -> Table:
        loose = np.zeros(len(self.centres), dtype=bool)
        loose[self._meeting()[0]] = True
        return loose

    def _pushes(self) -> tuple[Array, float]:
        first, second, deep_x, deep_y = self._meeting()
        shift = np.zeros_like(self.centres)
        if not len(first):
            return shift, 0.0
        delta = self.centres[first] - self.centres[second]
        order = np.where(first < second, -1.0, 1.0)
        share = np.where(self.still[second], 1.0, 0.5)
        across = deep_x <= deep_y
        for axis, depth, chosen in ((0, deep_x, across), (1, deep_y, ~across)):
            way = np.where(delta[:, axis] != 0, np.sign(delta[:, axis]), order)
            push = np.where(chosen, depth * way * share, 0.0)
            shift[:, axis] = _tamed(first, push, len(shift))
        return shift, float(np.minimum(deep_x, deep_y).sum())

    def _free_place(self, n: int, others: Any) -> Array:
        wanted, size = self.centres[n], self.sizes[n]
        if len(others) == 0:
            return np.asarray(wanted, dtype=np.float64)
        reach = (self.sizes[others] + size) / 2 + self.gap
        away = np.maximum(np.abs(self.centres[others] - wanted) - reach, 0.0).max(axis=1)
        nearest = np.argsort(away, kind="stable")
        chosen = nearest[:_NEAR]
        spot = self._nearest_free(n, self.centres[others[chosen]], reach[chosen], self.area is not None)
        # A place within the circle that was looked at cannot meet anything outside of it.
        if spot is not None and (
            len(chosen) == len(nearest) or np.abs(spot - wanted).max() <= away[nearest[_NEAR - 1]]
        ):
            return spot
        if self.area is not None and (cell := self._on_raster(n, self.area, others)) is not None:
            return cell
        for keep_in in (True, False) if self.area is not None else (False,):
            spot = self._nearest_free(n, self.centres[others], reach, keep_in)
            if spot is not None:
                return spot
        raise AssertionError("there is always room beyond everything")

    def _on_raster(self, n: int, area: Rect, others: Table) -> Array | None:
        """Return the nearest free place on a raster of the area, found by sums over rectangles; None for none."""
        step = max(2.0, (area.width * area.height / _CELLS) ** 0.5)
        count = np.array([int(area.width // step), int(area.height // step)])
        grow = (self.sizes[others] + self.sizes[n]) / 2 + self.gap - _SLACK
        corner = np.array([area.x, area.y])
        # A middle is forbidden within the sum of both boxes: what is taken is marked by its four corners.
        low = np.ceil((self.centres[others] - grow - corner) / step).astype(int)
        high = np.floor((self.centres[others] + grow - corner) / step).astype(int) + 1
        low, high = np.clip(low, 0, count + 1), np.clip(high, 0, count + 1)
        taken = np.zeros((count[0] + 2, count[1] + 2))
        for x, y, sign in ((low, low, 1), (high, high, 1), (low, high, -1), (high, low, -1)):
            np.add.at(taken, (x[:, 0], y[:, 1]), sign)
        free = taken.cumsum(axis=0).cumsum(axis=1)[: count[0] + 1, : count[1] + 1] < 0.5
        half = self.sizes[n] / 2
        xs, ys = (corner[axis] + np.arange(count[axis] + 1) * step for axis in (0, 1))
        free &= ((xs >= area.x + half[0]) & (xs <= area.right - half[0]))[:, None]
        free &= ((ys >= area.y + half[1]) & (ys <= area.bottom - half[1]))[None, :]
        if not free.any():
            return None
        wanted = self.centres[n]
        away = np.where(free, (xs[:, None] - wanted[0]) ** 2 + (ys[None, :] - wanted[1]) ** 2, np.inf)
        i, j = np.unravel_index(int(away.argmin()), away.shape)
        return np.array([xs[i], ys[j]])

    def _nearest_free(self, n: int, centres: Array, reach: Array, keep_in: bool) -> Array | None:
        wanted = self.centres[n]
        spots = (
            self._spots(wanted, centres, reach)
            if len(centres) <= _MANY
            else _few_spots(wanted, centres, reach)
        )
        if keep_in and self.area is not None:
            spots = self._within(spots, n)
            if not len(spots):
                return None
        order = np.argsort(((spots - wanted) ** 2).sum(axis=1), kind="stable")
        for start in range(0, len(order), 256):
            some = spots[order[start : start + 256]]
            hit: Table = np.abs(some[:, None, :] - centres[None]) < reach[None] - _SLACK
            inside = hit.all(axis=2).any(axis=1)
            free = np.flatnonzero(~inside)
            if len(free):
                return np.asarray(some[free[0]], dtype=np.float64)
        return None

    def _spots(self, wanted: Array, centres: Array, reach: Array) -> Array:
        """Return every place at which a box could touch two others, or one and its wanted row or column."""
        edges = [wanted[None], centres - reach, centres + reach]
        if self.area is not None:
            edges.append(np.array([[self.area.x, self.area.y], [self.area.right, self.area.bottom]]))
        xs, ys = (np.unique(np.concatenate([part[:, axis] for part in edges])) for axis in (0, 1))
        return np.stack(np.meshgrid(xs, ys, indexing="ij"), axis=-1).reshape(-1, 2)

    def _within(self, spots: Array, n: int) -> Array:
        """Return the places in the area, those a little outside of it brought in."""
        assert self.area is not None
        half = self.sizes[n] / 2
        low = np.array([self.area.x, self.area.y]) + half
        high = np.array([self.area.right, self.area.bottom]) - half
        if (low > high + _SLACK).any():
            return spots[:0]
        return np.asarray(np.clip(spots, low, high), dtype=np.float64)


def _few_spots(wanted: Array, centres: Array, reach: Array) -> Array:
    """Return places beside each of many boxes, level with its edges, with those of its neighbours and as wanted."""
    count = len(centres)
    gaps = np.abs(centres[:, None, :] - centres[None, :, :]).sum(axis=2)
    near = np.argpartition(gaps, min(_BESIDE, count - 1), axis=1)[:, : _BESIDE + 1]
    own = np.stack([centres - reach, centres + reach], axis=1)
    others = own[near].reshape(count, -1, 2)
    wished = np.broadcast_to(wanted, (count, 1, 2))
    others = np.concatenate([others, wished], axis=1)
    parts = []
    for axis in (0, 1):
        lead = np.repeat(own[:, :, None, axis], others.shape[1], axis=2)
        follow = np.repeat(others[:, None, :, 1 - axis], 2, axis=1)
        pair = (lead, follow) if axis == 0 else (follow, lead)
        parts.append(np.stack(pair, axis=-1).reshape(-1, 2))
    return np.concatenate([wanted[None], *parts])


def _tamed(first: Table, pushes: Array, count: int) -> Array:
    """Return one push for each box: half the mean of all and half the strongest, lest many throw it far away."""
    low, high, total, number = (np.zeros(count) for _ in range(4))
    np.minimum.at(low, first, pushes)
    np.maximum.at(high, first, pushes)
    np.add.at(total, first, pushes)
    np.add.at(number, first, (pushes != 0).astype(np.float64))
    return np.asarray(0.5 * (low + high) + 0.5 * total / np.maximum(number, 1.0), dtype=np.float64)


def _fits(level: Level, wanted: Places) -> bool:
    assert level.area is not None
    area = level.area.inflated(1e-3)
    rects = (Rect.centred(wanted.get(b.id, b.rect.centre), b.rect.width, b.rect.height) for b in level.free)
    return all(area.encloses(rect) for rect in rects)


def overlaps(rects: Sequence[Rect], slack: float = 1e-3) -> list[tuple[int, int]]:
    """Return the pairs of rectangles that share more than an edge."""
    return [
        (a, b)
        for b in range(len(rects))
        for a in range(b)
        if min(rects[a].right, rects[b].right) - max(rects[a].x, rects[b].x) > slack
        and min(rects[a].bottom, rects[b].bottom) - max(rects[a].y, rects[b].y) > slack
    ]
