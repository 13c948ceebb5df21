"""Lines beside a strand's centre line, and what thins them; see `track`."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import ArrayPath, Path

Floats = NDArray[np.floating[Any]]

_FOLD = math.radians(28)
"""What turns by more from one sample to the next is folded."""
TOLERANCE = 0.018
"""Points by which a drawn polygon may leave its curve: a third of a pixel at 1,600 %."""


class Curve:
    """A line of samples beside a track, each with the length `s` along the track that it belongs to."""

    __slots__ = ("closed", "cum", "s", "xy")

    def __init__(self, s: Floats, xy: Floats, closed: bool) -> None:
        """Measure it."""
        self.s, self.xy, self.closed = s, xy, closed
        steps = np.hypot(*np.diff(xy, axis=0).T)
        self.cum = np.concatenate(([0.0], np.cumsum(steps)))

    @property
    def length(self) -> float:
        """Its own length."""
        return float(self.cum[-1])

    def at(self, s: Floats) -> Floats:
        """Return the places that belong to lengths along the track."""
        return np.column_stack((np.interp(s, self.s, self.xy[:, 0]), np.interp(s, self.s, self.xy[:, 1])))

    def along(self, lengths: Floats) -> tuple[Floats, Floats]:
        """Return the places at lengths of its own, and the lengths along the track that they belong to."""
        if self.closed and self.length:
            lengths = np.where((lengths < 0) | (lengths > self.length), np.mod(lengths, self.length), lengths)
        x, y = (np.interp(lengths, self.cum, self.xy[:, axis]) for axis in (0, 1))
        return np.column_stack((x, y)), np.interp(lengths, self.cum, self.s)

    def even(self, count: int) -> tuple[Floats, Floats]:
        """Return the middles of `count` equal parts, as `along` does."""
        return self.along((np.arange(count) + 0.5) * (self.length / count))

    def folds(self) -> Floats:
        """Return the lengths of its own at which it turns at once: in a fold, or at a mitred corner."""
        size = np.diff(self.cum)
        real = np.flatnonzero(size > 1e-9)
        if len(real) < 2:
            return np.empty(0)
        step, at = np.diff(self.xy, axis=0)[real], self.cum[real]
        if self.closed:
            step, at = np.concatenate((step[-1:], step)), np.concatenate(([0.0], at))
        else:
            at = at[1:]
        a, b = step[:-1], step[1:]
        turn = np.abs(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(axis=1)))
        found: Floats = at[: len(turn)][turn > _FOLD]
        if len(found) > 1:
            # Both sides of a fold may miss each other by a step, which makes two turns of it.
            near = 3 * float(np.median(size[real]))
            found = found[np.concatenate(([True], np.diff(found) > near))]
        return found

    def spread(self, size: float) -> tuple[Floats, Floats]:
        """Return middles (lengths of its own) and sizes of units of about a size, whole between its folds."""
        edges = self.folds()
        if not self.closed:
            edges = np.unique(np.concatenate(([0.0], edges, [self.length])))
        elif len(edges):
            edges = np.append(edges, edges[0] + self.length)
        else:
            edges = np.array([0.0, self.length])
        middles, sizes = [], []
        for low, high in pairwise(edges.tolist()):
            count = max(round((high - low) / max(size, 0.2)), 1 if len(edges) == 2 else 0)
            if count:
                sizes.append(np.full(count, (high - low) / count))
                middles.append(low + (np.arange(count) + 0.5) * (high - low) / count)
        if not middles or not self.length:
            return np.array([self.length / 2]), np.array([self.length])
        places = np.concatenate(middles)
        return np.mod(places, self.length) if self.closed else places, np.concatenate(sizes)

    def part(self, start: float, end: float) -> Curve:
        """Return the stretch between two lengths along the track."""
        inside = (self.s > start) & (self.s < end)
        ends = self.at(np.array([start, end]))
        s = np.concatenate(([start], self.s[inside], [end]))
        return Curve(s, np.concatenate((ends[:1], self.xy[inside], ends[1:])), False)

    def sparse(self) -> Curve:
        """Return it with only as many samples as its bends need."""
        if len(self.xy) < 4:
            return self
        keep = kept(self.xy, TOLERANCE)
        return Curve(self.s[keep], self.xy[keep], self.closed)

    def path(self) -> Path:
        """Return it as a path."""
        return polygon_path([thinned(self.xy)], closed=self.closed)


def thinned(xy: Floats, tolerance: float = TOLERANCE) -> Floats:
    """Return a line with only as many points as its bends need: each chord leaves its arc by `tolerance` at most."""
    return xy if len(xy) < 4 else xy[kept(xy, tolerance)]


def kept(xy: Floats, tolerance: float = TOLERANCE) -> NDArray[np.intp]:
    """Return the numbers of the points of a line that its bends need."""
    step = np.diff(xy, axis=0)
    size = np.hypot(step[:, 0], step[:, 1])
    if len(size) > 1 and not size.all():
        # A point that is there twice, as where a fold meets itself, would hide the corner that it makes.
        real = np.append(True, size > 0.0)
        if real.sum() < 4:
            return np.flatnonzero(real)
        return np.flatnonzero(real)[kept(xy[real], tolerance)]
    a, b = step[:-1], step[1:]
    turn = np.abs(np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], a[:, 0] * b[:, 0] + a[:, 1] * b[:, 1]))
    return needed(turn, size, tolerance)


def needed(turn: Floats, size: Floats, tolerance: float) -> NDArray[np.intp]:
    """Return which points of a line are needed, by its turns at the inner ones and the sizes of its steps."""
    # The height of an arc over its chord is chord² · curvature / 8.
    need = np.sqrt(turn * (size[:-1] + size[1:]) / (16 * tolerance))
    cum = np.floor(np.cumsum(need))
    inner = (np.diff(cum, prepend=0.0) > 0) | (turn > 0.35)
    return np.concatenate(([0], np.flatnonzero(inner) + 1, [len(size)]))


def polygon_path(lines: list[Floats], *, closed: bool = True) -> Path:
    """Return polygons (or open lines) as one path."""
    end = "Z" if closed else ""
    commands = "".join("M" + "L" * (len(line) - 1) + end for line in lines)
    return ArrayPath(commands, np.concatenate(lines)) if lines else Path()
