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

ROUNDS = 60
_SLACK = 1e-6
"""Points that two boxes may come closer than the gap, for rounding."""
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
        self._keep_in_area()

    def push_apart(self, options: Options) -> None:
        """Let all that overlap push each other, at most `ROUNDS` times."""
        loose = ~self.still
        if not loose.any():
            return
        best, least = self.centres.copy(), float("inf")
        for number in range(ROUNDS):
            options.step(0.6 * number / ROUNDS)
            shift, left = self._pushes()
            if left < least:
                best, least = self.centres.copy(), left
            if left <= _SLACK:
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

    def _depths(self) -> tuple[Array, Array, Array, Array]:
        x, y = self.centres[:, 0], self.centres[:, 1]
        w, h = self.sizes[:, 0], self.sizes[:, 1]
        dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
        deep_x = (w[:, None] + w[None, :]) / 2 + self.gap - np.abs(dx)
        deep_y = (h[:, None] + h[None, :]) / 2 + self.gap - np.abs(dy)
        return dx, dy, deep_x, deep_y

    def _pairs(self, deep_x: Array, deep_y: Array) -> Table:
        pairs = (deep_x > _SLACK) & (deep_y > _SLACK)
        np.fill_diagonal(pairs, False)
        pairs &= ~(self.still[:, None] & self.still[None, :])
        return pairs

    def _overlapping(self) -> Table:
        _, _, deep_x, deep_y = self._depths()
        return self._pairs(deep_x, deep_y).any(axis=1)

    def _pushes(self) -> tuple[Array, float]:
        dx, dy, deep_x, deep_y = self._depths()
        pairs = self._pairs(deep_x, deep_y)
        count = len(self.centres)
        order = np.sign(np.arange(count)[:, None] - np.arange(count)[None, :])
        share = np.where(self.still[None, :], 1.0, 0.5) * pairs
        across = deep_x <= deep_y
        way_x, way_y = np.where(dx != 0, np.sign(dx), order), np.where(dy != 0, np.sign(dy), order)
        push_x = np.where(across, deep_x * way_x, 0.0) * share
        push_y = np.where(across, 0.0, deep_y * way_y) * share
        # Many pushes at once would throw a box far away: the mean of both directions and the strongest will do.
        shift = np.column_stack([_tamed(push_x), _tamed(push_y)])
        left = float((np.minimum(deep_x, deep_y) * pairs).sum())
        return shift, left

    def _free_place(self, n: int, others: Any) -> Array:
        wanted, size = self.centres[n], self.sizes[n]
        if len(others) == 0:
            return np.asarray(wanted, dtype=np.float64)
        reach = (self.sizes[others] + size) / 2 + self.gap
        away = np.maximum(np.abs(self.centres[others] - wanted) - reach, 0.0).max(axis=1)
        nearest = np.argsort(away, kind="stable")
        for keep_in in (True, False) if self.area is not None else (False,):
            count = _NEAR
            while True:
                chosen = nearest[:count]
                spot = self._nearest_free(n, self.centres[others[chosen]], reach[chosen], keep_in)
                whole = len(chosen) == len(nearest)
                # A place within the circle that was looked at cannot meet anything outside of it.
                if spot is not None and (whole or np.abs(spot - wanted).max() <= away[nearest[count - 1]]):
                    return spot
                if whole:
                    break
                count *= 4
        raise AssertionError("there is always room beyond everything")

    def _nearest_free(self, n: int, centres: Array, reach: Array, keep_in: bool) -> Array | None:
        wanted = self.centres[n]
        xs = np.unique(
            np.concatenate([[wanted[0]], centres[:, 0] - reach[:, 0], centres[:, 0] + reach[:, 0]])
        )
        ys = np.unique(
            np.concatenate([[wanted[1]], centres[:, 1] - reach[:, 1], centres[:, 1] + reach[:, 1]])
        )
        if keep_in and self.area is not None:
            xs, ys = self._within(xs, 0, n), self._within(ys, 1, n)
            if not len(xs) or not len(ys):
                return None
        spots = np.stack(np.meshgrid(xs, ys, indexing="ij"), axis=-1).reshape(-1, 2)
        order = np.argsort(((spots - wanted) ** 2).sum(axis=1), kind="stable")
        for start in range(0, len(order), 256):
            some = spots[order[start : start + 256]]
            hit: Table = np.abs(some[:, None, :] - centres[None]) < reach[None] - _SLACK
            inside = hit.all(axis=2).any(axis=1)
            free = np.flatnonzero(~inside)
            if len(free):
                return np.asarray(some[free[0]], dtype=np.float64)
        return None

    def _within(self, values: Array, axis: int, n: int) -> Array:
        assert self.area is not None
        half = self.sizes[n][axis] / 2
        low = (self.area.x, self.area.y)[axis] + half
        high = (self.area.right, self.area.bottom)[axis] - half
        if low > high:
            return values[:0]
        edges = np.unique(np.concatenate([values, [low, high]]))
        return np.asarray(edges[(edges >= low - _SLACK) & (edges <= high + _SLACK)], dtype=np.float64)


def _tamed(pushes: Array) -> Array:
    strongest = np.maximum(pushes.max(axis=1), 0.0) + np.minimum(pushes.min(axis=1), 0.0)
    count = np.maximum((pushes != 0).sum(axis=1), 1)
    return np.asarray(0.5 * strongest + 0.5 * pushes.sum(axis=1) / count, dtype=np.float64)


def overlaps(rects: Sequence[Rect], slack: float = 1e-3) -> list[tuple[int, int]]:
    """Return the pairs of rectangles that share more than an edge."""
    return [
        (a, b)
        for b in range(len(rects))
        for a in range(b)
        if min(rects[a].right, rects[b].right) - max(rects[a].x, rects[b].x) > slack
        and min(rects[a].bottom, rects[b].bottom) - max(rects[a].y, rects[b].y) > slack
    ]
