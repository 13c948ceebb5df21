"""Lengths along a path: the place, the direction and the part at a fraction of the way."""

from __future__ import annotations

import math
from bisect import bisect_right
from functools import lru_cache
from itertools import accumulate
from operator import sub

from crosstalk.geometry import Path, PathBuilder, Point, cubic
from crosstalk.geometry.path import Segment
from crosstalk.geometry.point import distance, lerp, unit

_SAMPLES = 16
"""Stretches in which the length of a cubic is tabulated."""
_WEIGHTS = tuple(
    ((1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t * t, t**3)
    for t in (index / _SAMPLES for index in range(1, _SAMPLES + 1))
)
"""Bernstein polynomials at the ends of these stretches."""


class Ruler:
    """A path measured once; every `t` is a fraction 0…1 of its length.

    Subpaths follow each other as if they were joined. A path without length answers with its first point.
    """

    __slots__ = ("_ends", "_samples", "_segments", "_tables", "length")

    def __init__(self, path: Path) -> None:
        """Measure the segments."""
        self._segments = list(path.segments())
        self._tables: list[list[float] | None] = []
        self._ends: list[float] = []
        self._samples: list[tuple[int, float, Point]] | None = None
        total = 0.0
        for segment in self._segments:
            table = _table(segment) if segment.controls else None
            self._tables.append(table)
            total += table[-1] if table else distance(segment.start, segment.end)
            self._ends.append(total)
        self.length = total
        if not self._segments:
            start = path.points()[0] if path.coords else Point(0.0, 0.0)
            self._segments, self._tables, self._ends = [Segment(start, (), start)], [None], [0.0]

    def point(self, t: float) -> Point:
        """Return the place at a fraction of the length."""
        index, u = self._index(t)
        start, controls, end = self._segments[index]
        if controls:
            return cubic.point_at(start, controls[0], controls[1], end, u)
        return lerp(start, end, u)

    def tangent(self, t: float) -> Point:
        """Return the unit vector in which the path runs there."""
        index, u = self._index(t)
        start, controls, end = self._segments[index]
        if controls:
            return unit(cubic.tangent_at(start, controls[0], controls[1], end, u))
        return unit(Point(end[0] - start[0], end[1] - start[1]))

    def place(self, t: float) -> tuple[Point, Point]:
        """Return both: the place at a fraction of the length, and the unit vector in which the path runs there."""
        index, u = self._index(t)
        start, controls, end = self._segments[index]
        if controls:
            curve = (start, controls[0], controls[1], end)
            return cubic.point_at(*curve, u), unit(cubic.tangent_at(*curve, u))
        return lerp(start, end, u), unit(Point(end[0] - start[0], end[1] - start[1]))

    def part(self, start: float, end: float) -> Path:
        """Return the stretch between two fractions, `start` ≤ `end`."""
        first, u0 = self._index(start)
        last, u1 = self._index(end)
        builder = PathBuilder().move_to(*self.point(start))
        for index in range(first, last + 1):
            low = u0 if index == first else 0.0
            high = u1 if index == last else 1.0
            if high > low:
                _append(builder, self._segments[index], low, high)
        return builder.path()

    def without_ends(self, at_start: float, at_end: float) -> Path:
        """Return the path shortened by lengths in points; at least a tenth of it stays, in its middle part."""
        spare = self.length * 0.9
        if at_start + at_end > spare and at_start + at_end > 0:
            factor = spare / (at_start + at_end)
            at_start, at_end = at_start * factor, at_end * factor
        if self.length <= 0:
            return self.part(0.0, 1.0)
        return self.part(at_start / self.length, 1.0 - at_end / self.length)

    def nearest(self, point: Point, steps: int = 64) -> float:
        """Return the fraction whose place is nearest to a point, to about a thousandth of the length."""
        best = min(range(steps + 1), key=lambda i: distance(self.point(i / steps), point)) / steps
        width = 1.0 / steps
        for _ in range(6):
            width /= 2
            tries = (max(0.0, best - width), best, min(1.0, best + width))
            best = min(tries, key=lambda t: distance(self.point(t), point))
        return best

    @property
    def count(self) -> int:
        """How many segments there are."""
        return len(self._segments)

    def spot(self, t: float) -> tuple[int, float]:
        """Return a place as the number of its segment and the parameter 0…1 within it."""
        return self._index(t)

    def fraction(self, index: int, u: float) -> float:
        """Return the fraction of the length at a parameter 0…1 within a segment: the way back from `spot`."""
        if self.length <= 0:
            return 0.0
        table = self._tables[index]
        before = self._ends[index - 1] if index else 0.0
        if table is None:
            return (before + u * (self._ends[index] - before)) / self.length
        low = min(int(u * _SAMPLES), _SAMPLES - 1)
        along = table[low] + (table[low + 1] - table[low]) * (u * _SAMPLES - low)
        return (before + along) / self.length

    def project(self, point: Point) -> tuple[float, float]:
        """Return the fraction of the place that is nearest to a point, and the distance to it.

        The nearest of 16 places on each segment is refined by halving the step.
        """
        if self._samples is None:
            self._samples = [
                (n, k / _SAMPLES, self._on(n, k / _SAMPLES))
                for n in range(len(self._segments))
                for k in range(_SAMPLES + 1)
            ]
        x, y = point
        index, u, _ = min(self._samples, key=lambda s: (s[2].x - x) ** 2 + (s[2].y - y) ** 2)
        starts = [(index, u)]
        if u in (0.0, 1.0):  # where two segments meet, the nearest place may lie on either
            starts.append(((index + (1 if u else -1)) % len(self._segments), 1.0 - u))
        return min((self._refined(*start, point) for start in starts), key=lambda found: found[1])

    def _refined(self, index: int, u: float, point: Point) -> tuple[float, float]:
        best, step = distance(self._on(index, u), point), 1.0 / _SAMPLES
        for _ in range(24):
            step /= 2
            for tried in (u - step, u + step):
                gap = distance(self._on(index, tried), point) if 0.0 <= tried <= 1.0 else best
                if gap < best:
                    best, u = gap, tried
                    break
        return self.fraction(index, u), best

    def _on(self, index: int, u: float) -> Point:
        segment = self._segments[index]
        if segment.controls:
            return cubic.point_at(*_curve(segment), u)
        return lerp(segment.start, segment.end, u)

    def _index(self, t: float) -> tuple[int, float]:
        ends = self._ends
        along = (0.0 if t <= 0.0 else 1.0 if t >= 1.0 else t) * self.length
        index = bisect_right(ends, along)
        if index == len(ends):
            index -= 1
        before = ends[index - 1] if index else 0.0
        size = ends[index] - before
        if size <= 0:
            return index, 0.0
        rest = min(size, along - before)
        table = self._tables[index]
        if table is None:
            return index, rest / size
        # The stretch of the table in which it lies: its number is 0…15, as the table begins with 0.
        number = bisect_right(table, rest) - 1
        if number >= _SAMPLES:
            number = _SAMPLES - 1
        first = table[number]
        stretch = table[number + 1] - first
        return index, (number + (min(1.0, (rest - first) / stretch) if stretch > 0 else 0.0)) / _SAMPLES


def _curve(segment: Segment) -> tuple[Point, Point, Point, Point]:
    first, second = segment.controls
    return segment.start, first, second, segment.end


def _table(segment: Segment) -> list[float]:
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = _curve(segment)
    xs = [a * x0 + b * x1 + c * x2 + d * x3 for a, b, c, d in _WEIGHTS]
    ys = [a * y0 + b * y1 + c * y2 + d * y3 for a, b, c, d in _WEIGHTS]
    steps = map(math.hypot, map(sub, xs, (x0, *xs)), map(sub, ys, (y0, *ys)))
    return list(accumulate(steps, initial=0.0))


@lru_cache(maxsize=512)
def ruler_of(path: Path) -> Ruler:
    """Return the ruler of a path of few points; the same for those that were asked for last."""
    return Ruler(path)


def _append(builder: PathBuilder, segment: Segment, low: float, high: float) -> None:
    if not segment.controls:
        builder.line_to(*lerp(segment.start, segment.end, high))
        return
    curve = _curve(segment)
    if high < 1.0:
        curve = cubic.split(*curve, high)[0]
    if low > 0.0:
        curve = cubic.split(*curve, low / high)[1]
    builder.cubic_to(*curve[1], *curve[2], *curve[3])
