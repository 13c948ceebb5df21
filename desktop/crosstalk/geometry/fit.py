"""A stroke of the hand as few points of a spline.

The stroke is taken at even steps and smoothed a little, which takes the trembling out. Then points are added one at a
time where the spline through those chosen so far is furthest from it, until it is nowhere further than a tolerance: the
refinement of Ramer, Douglas and Peucker, with a spline in place of the chord. Last, points that are not needed go.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from crosstalk.geometry import cubic
from crosstalk.geometry.point import Point, distance, lerp
from crosstalk.geometry.spline import spline

MOST = 60
"""So many points at most, however long the stroke."""
_STEPS = 400
"""So many places of the stroke at most are looked at."""
_WEIGHTS = (1, 4, 6, 4, 1)
"""Binomial weights: what a Gaussian becomes on five places."""


def fit(stroke: Sequence[tuple[float, float]], tolerance: float, *, closed: bool = False) -> list[Point]:
    """Return points whose spline runs along a stroke, nowhere further from it than about `tolerance`."""
    if len(stroke) < 3 or tolerance <= 0:
        return [Point(*p) for p in stroke]
    line = smoothed(evenly(stroke, tolerance), closed=closed)
    if len(line) < 3:
        return line
    # A stroke that comes back to its beginning needs points on its way from the first.
    returns = closed or distance(line[0], line[-1]) <= 2 * tolerance
    chosen = [0, len(line) // 3, 2 * len(line) // 3] if returns else [0]
    chosen = sorted({*chosen, *(() if closed else (len(line) - 1,))})
    known: dict[tuple[int, ...], tuple[float, int]] = {}
    while len(chosen) < MOST:
        worst, where = max(_misses(line, chosen, closed, known), default=(0.0, 0))
        if worst <= tolerance:
            break
        chosen = sorted({*chosen, where})
    return [line[i] for i in _thinned(line, chosen, tolerance, closed)]


def evenly(stroke: Sequence[tuple[float, float]], step: float) -> list[Point]:
    """Return places at even distances along a stroke, its ends among them."""
    points = [Point(*p) for p in stroke]
    lengths = [distance(a, b) for a, b in itertools.pairwise(points)]
    total = sum(lengths)
    count = max(1, min(_STEPS, math.ceil(total / step)))
    if total <= 0:
        return points[:1]
    found, index, walked = [points[0]], 0, 0.0
    for number in range(1, count):
        wanted = total * number / count
        while index < len(lengths) - 1 and walked + lengths[index] < wanted:
            walked += lengths[index]
            index += 1
        part = (wanted - walked) / lengths[index] if lengths[index] else 0.0
        found.append(lerp(points[index], points[index + 1], min(1.0, part)))
    return [*found, points[-1]]


def smoothed(line: Sequence[Point], rounds: int = 2, *, closed: bool = False) -> list[Point]:
    """Return a line with each place at the weighted mean of its neighbours; the ends of an open one stay."""
    here = list(line)
    count = len(here)
    for _ in range(rounds if count > 4 else 0):
        after = []
        for i in range(count):
            reach = 2 if closed else min(2, i, count - 1 - i)
            near = [(here[(i + k) % count], _WEIGHTS[k + 2]) for k in range(-reach, reach + 1)]
            weight = sum(w for _, w in near)
            after.append(
                Point(sum(p.x * w for p, w in near) / weight, sum(p.y * w for p, w in near) / weight)
            )
        here = after
    return here


def _misses(
    line: list[Point], chosen: list[int], closed: bool, known: dict[tuple[int, ...], tuple[float, int]]
) -> list[tuple[float, int]]:
    """For each stretch the greatest distance between stroke and spline, and the place where that is."""
    count = len(chosen)
    stretches = range(count if closed else count - 1)
    keys = [tuple(_near(chosen, n, k, closed) for k in (-2, -1, 0, 1, 2, 3)) for n in stretches]
    if any(key not in known for key in keys):
        path = spline([line[i] for i in chosen], closed=closed)
        for n, segment in enumerate(path.segments()):
            if n < len(keys) and keys[n] not in known and segment.controls:
                curve = (segment.start, *segment.controls, segment.end)
                known[keys[n]] = _miss(line, chosen[n], chosen[(n + 1) % count], curve)
    return [known[key] for key in keys if key in known]


def _near(chosen: list[int], at: int, step: int, closed: bool) -> int:
    place = at + step
    if closed:
        return chosen[place % len(chosen)]
    return chosen[place] if 0 <= place < len(chosen) else -1


def _miss(line: list[Point], first: int, last: int, curve: Sequence[Point]) -> tuple[float, int]:
    a, b, c, d = curve
    places = [cubic.point_at(a, b, c, d, k / 12) for k in range(13)]
    end = last if last > first else last + len(line)
    worst = (0.0, first)
    for index in range(first + 1, end):
        point = line[index % len(line)]
        gap = min(_gap(p, q, point) for p, q in itertools.pairwise(places))
        worst = max(worst, (gap, index % len(line)))
    return worst


def _gap(a: Point, b: Point, p: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    along = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square if square > 1e-12 else 0.0
    along = 0.0 if along < 0.0 else min(along, 1.0)
    return math.hypot(a[0] + along * dx - p[0], a[1] + along * dy - p[1])


def _thinned(line: list[Point], chosen: list[int], tolerance: float, closed: bool) -> list[int]:
    least = 3 if closed else 2 if distance(line[chosen[0]], line[chosen[-1]]) > 2 * tolerance else 4
    kept = list(chosen)
    for index in chosen if closed else chosen[1:-1]:
        rest = [i for i in kept if i != index]
        if len(rest) < least:
            break
        if max(miss for miss, _ in _misses(line, rest, closed, {})) <= tolerance:
            kept = rest
    return kept
