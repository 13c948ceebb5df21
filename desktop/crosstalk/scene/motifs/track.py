"""A strand's centre line, measured once, and the curves beside it.

A track is a spline sampled evenly by length, with the direction at each sample; where the spline has a corner the
direction turns there in small steps, so that what lies outside of a corner goes round it. A curve beside the track is
every sample pushed sideways. In a bend that is tighter than the push this would run backwards and make a loop: samples
that come nearer to the centre line than the push are left out (the trimmed offset curve of computer-aided design), so
the curve meets itself in one sharp fold and never crosses itself there.

Distances are points; `s` is a length along the track, and positive distances lie left of its direction (up, for a
strand that runs to the right).
"""

from __future__ import annotations

import math
from functools import lru_cache
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import ArrayPath, Path
from crosstalk.geometry.point import Point

Floats = NDArray[np.floating[Any]]

_CORNER = math.radians(20)
"""A sharper turn between two stretches of the spline is a corner."""
_FAN = math.radians(12)
"""Steps in which the direction turns in a corner."""
_FOLD = math.radians(28)
"""What turns by more from one sample to the next is folded."""
_MITRE = 2.4
"""How far the tip of a sharp corner reaches at most, per half width."""
_SHORT = 1e-3
_TICK = 1e-6
"""Points along the track from one direction in a corner to the next: no length, but an order of what lies outside."""
_MOST = 6000
"""Samples of the longest strand."""
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


class Track:
    """The centre line; see the module."""

    __slots__ = (
        "_ds",
        "_reach",
        "_sparse",
        "_turn",
        "closed",
        "length",
        "normal",
        "s",
        "step",
        "tangent",
        "tightest",
        "xy",
    )

    def __init__(
        self, s: Floats, xy: Floats, tangent: Floats, closed: bool, step: float, reach: Floats | None = None
    ) -> None:
        """Take samples that are in order; `reach` is how much further than usual each is pushed sideways."""
        self.s, self.xy, self.tangent, self.closed, self.step = s, xy, tangent, closed, step
        self.length = float(s[-1] - s[0])
        self._ds = np.diff(s)
        a, b = tangent[:-1], tangent[1:]
        self._turn = np.arctan2(a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0], (a * b).sum(axis=1))
        self.normal: Floats = np.column_stack((tangent[:, 1], -tangent[:, 0]))
        """The vectors to the left of the direction: of unit length but at the tips of sharp corners."""
        self._reach = reach
        if reach is not None:
            self.normal *= reach[:, None]
        turned = float(np.max(np.abs(self._turn) / np.maximum(self._ds, 1e-9), initial=1e-9))
        self.tightest = 0.97 / turned
        """Up to so many points beside the centre line nothing folds."""
        self._sparse: dict[float, NDArray[np.intp]] = {}

    @classmethod
    def of(cls, path: Path, *, closed: bool = False, step: float = 1.0, sharp: bool = False) -> Track:
        """Sample a path of one part every `step` points or so; what is `sharp` has mitred corners and no round ones."""
        pieces = _pieces(path, step)
        total = sum(piece.length for piece in pieces)
        step = max(step, total / _MOST)
        rows = [piece.resampled(step) for piece in pieces]
        s: list[Floats] = []
        xy: list[Floats] = []
        ways: list[Floats] = []
        before = 0.0
        for index, (own, places, tangents) in enumerate(rows):
            if index:
                before = _fan(s, xy, ways, before, places[0], tangents[0], sharp)
            s.append(own + before)
            xy.append(places)
            ways.append(tangents)
            before += float(own[-1])
        if closed:
            before = _fan(s, xy, ways, before, rows[0][1][0], rows[0][2][0], sharp)
            s.append(np.array([before]))
            xy.append(rows[0][1][:1])
            ways.append(rows[0][2][:1])
        way = np.concatenate(ways)
        reach = None
        if sharp:
            reach = np.hypot(way[:, 0], way[:, 1])
            way = way / reach[:, None]
        return cls(np.concatenate(s), np.concatenate(xy), way, closed, step, reach)

    def sparse(self, reach: float) -> NDArray[np.intp]:
        """Return the numbers of as many samples as lines need that lie up to `reach` points beside the centre line."""
        known = self._sparse.get(reach)
        if known is None:
            turn = np.abs(self._turn)
            known = self._sparse[reach] = _needed(turn[:-1], self._ds + turn * reach, TOLERANCE)
        return known

    def at(self, s: Floats) -> tuple[Floats, Floats]:
        """Return places and directions at lengths along it; a closed track goes round."""
        if self.closed:
            s = np.mod(s, self.length)
        columns = [np.interp(s, self.s, column) for column in (*self.xy.T, *self.tangent.T)]
        way = np.column_stack(columns[2:])
        size = np.maximum(np.hypot(way[:, 0], way[:, 1]), 1e-9)
        return np.column_stack(columns[:2]), way / size[:, None]

    def beside(self, s: Floats, d: Floats | float) -> Floats:
        """Return the places at a distance from the centre line; in a bend tighter than that they may cross."""
        xy, way = self.at(s)
        places: Floats = xy + np.column_stack((way[:, 1], -way[:, 0])) * np.reshape(d, (-1, 1))
        return places

    def part(self, start: float, end: float) -> Track:
        """Return the open stretch between two lengths; its own lengths begin at 0."""
        inside = (self.s > start + 1e-9) & (self.s < end - 1e-9)
        xy, way = self.at(np.array([start, min(end, self.length * (1 - 1e-12))]))
        s = np.concatenate(([start], self.s[inside], [end])) - start
        places = np.concatenate((xy[:1], self.xy[inside], xy[1:]))
        tangent = np.concatenate((way[:1], self.tangent[inside], way[1:]))
        reach = None if self._reach is None else np.concatenate(([1.0], self._reach[inside], [1.0]))
        return Track(s, places, tangent, False, self.step, reach)

    def units(self, size: float, least: int = 1) -> int:
        """Return how many units of about a size fit along it, as a whole number."""
        return max(least, round(self.length / max(size, 0.2)))

    def offset(self, d: Floats | float) -> Curve:
        """Return the curve at a distance (one, or one for each sample), without loops."""
        d = np.broadcast_to(np.asarray(d, dtype=np.float64), self.s.shape)
        xy = self.xy + d[:, None] * self.normal
        middle = (d[1:] + d[:-1]) / 2
        folded = self._ds * 0.98 + middle * self._turn < -1e-9
        if not folded.any():
            return Curve(self.s, xy, self.closed)
        keep = self._clear(xy, d, folded)
        if self.closed:
            return self._ring(xy, keep)
        if keep.sum() < 2:
            return Curve(self.s[[0, -1]], np.repeat(xy[:1], 2, axis=0), False)
        return Curve(self.s[keep], xy[keep], False)

    def _clear(self, xy: Floats, d: Floats, folded: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Say which samples are nowhere nearer to the near centre line than their distance."""
        count = len(self.s)
        reach = int(3.4 * float(np.abs(d).max()) / self.step) + 16
        reach = min(reach, count)
        if self.closed and 2 * reach + 1 <= count:
            round_it = np.concatenate((folded[-reach:], folded, folded[:reach]))
            near = np.convolve(round_it, np.ones(2 * reach + 1), "valid")
        else:
            near = np.convolve(folded, np.ones(2 * reach + 1), "same" if 2 * reach + 1 <= count else "full")
        if len(near) != count - 1:
            near = np.ones(count - 1)
        here = np.flatnonzero(np.append(near > 0, True) | np.insert(near > 0, 0, True))
        flat = float(np.ptp(d)) < 1e-9
        limit = (np.abs(d[here]) * (0.998 if flat else 0.94)) ** 2
        px, py = xy[here].T
        bad = np.zeros(len(here), dtype=bool)
        stride = max(1, reach // 48)
        for shift in range(-reach, reach + 1, stride):
            other = (here + shift) % count if self.closed else np.clip(here + shift, 0, count - 1)
            cx, cy = self.xy[other].T
            bad |= (px - cx) ** 2 + (py - cy) ** 2 < limit
        keep = np.ones(count, dtype=bool)
        keep[here[bad]] = False
        return keep

    def _ring(self, xy: Floats, keep: NDArray[np.bool_]) -> Curve:
        """Return a closed curve of the samples that are kept, closed anew where the seam itself was cut out."""
        index = np.flatnonzero(keep)
        if len(index) < 3:
            middle = self.xy.mean(axis=0)
            return Curve(self.s[[0, -1]], np.array([middle, middle]), True)
        s, places = self.s[index], xy[index]
        if index[0] == 0 and index[-1] == len(keep) - 1:
            return Curve(s, places, True)
        seam = (places[0] + places[-1]) / 2
        s = np.concatenate((self.s[:1], s, self.s[-1:]))
        return Curve(s, np.concatenate((seam[None], places, seam[None])), True)


class _Piece:
    """A stretch without corners, densely sampled."""

    def __init__(self, xy: Floats, start: Floats, end: Floats) -> None:
        self.xy, self.start, self.end = xy, start, end
        steps = np.hypot(*np.diff(xy, axis=0).T)
        self.cum = np.concatenate(([0.0], np.cumsum(steps)))
        self.length = float(self.cum[-1])

    def resampled(self, step: float) -> tuple[Floats, Floats, Floats]:
        count = max(4, math.ceil(self.length / step)) + 1
        s = np.linspace(0.0, self.length, count)
        xy = np.column_stack([np.interp(s, self.cum, self.xy[:, axis]) for axis in (0, 1)])
        way = np.gradient(xy, axis=0)
        size = np.hypot(way[:, 0], way[:, 1])
        way = np.where(size[:, None] > 1e-12, way / np.maximum(size, 1e-12)[:, None], self.start)
        way[0], way[-1] = self.start, self.end
        return s, xy, way


def _pieces(path: Path, step: float) -> list[_Piece]:
    found: list[_Piece] = []
    rows: list[Floats] = []
    first = last = np.array([1.0, 0.0])
    for segment in path.segments():
        xy, start, end = _sampled(segment.start, segment.controls, segment.end, step)
        if xy is None:
            continue
        if rows and abs(_angle(last, start)) > _CORNER:
            found.append(_Piece(np.concatenate(rows), first, last))
            rows = []
        if not rows:
            first = start
        rows.append(xy if not rows else xy[1:])
        last = end
    if rows:
        found.append(_Piece(np.concatenate(rows), first, last))
    if not found:
        x, y = path.coords[:2] if path.coords else (0.0, 0.0)
        # A strand of no length: a speck, so that nothing has to ask for this case.
        found = [_Piece(np.array([[x, y], [x + _SHORT, y]]), first, first)]
    return found


def _sampled(
    start: Point, controls: tuple[Point, ...], end: Point, step: float
) -> tuple[Floats | None, Floats, Floats]:
    stops = (start, *controls, end)
    points = np.array(stops, dtype=np.float64)
    hull = sum(math.dist(a, b) for a, b in pairwise(stops))
    if hull < 1e-9:
        return None, points[0], points[0]
    first = _way(start, next(p for p in stops[1:] if math.dist(p, start) > 1e-9 * hull))
    final = _way(next(p for p in stops[-2::-1] if math.dist(p, end) > 1e-9 * hull), end)
    if not controls:
        return points, first, final
    return _weights(min(4000, max(6, math.ceil(hull / step * 1.5)))) @ points, first, final


def _way(a: Point, b: Point) -> Floats:
    size = math.dist(a, b)
    return np.array(((b[0] - a[0]) / size, (b[1] - a[1]) / size))


@lru_cache(maxsize=256)
def _weights(count: int) -> Floats:
    """Return the Bernstein polynomials at the ends of so many equal stretches of a cubic."""
    t = np.linspace(0.0, 1.0, count + 1)
    u = 1.0 - t
    rows: Floats = np.column_stack((u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t))
    return rows


def _fan(
    s: list[Floats],
    xy: list[Floats],
    ways: list[Floats],
    at: float,
    place: Floats,
    way: Floats,
    sharp: bool = False,
) -> float:
    """Turn the direction at a corner in small steps, or at once, with a direction as long as its mitre reaches.

    Returns the length at which the next stretch begins.
    """
    last = ways[-1][-1]
    turn = _angle(last, way)
    count = int(abs(turn) / _FAN)
    if not count:
        return at
    if sharp:
        middle = math.atan2(last[1], last[0]) + turn / 2
        far = min(_MITRE, 1.0 / max(math.cos(turn / 2), 1e-3))
        s.append(np.array([at + _TICK]))
        xy.append(place[None])
        ways.append(np.array([[far * math.cos(middle), far * math.sin(middle)]]))
        return at + 2 * _TICK
    angles = math.atan2(last[1], last[0]) + turn * np.arange(1, count + 1) / (count + 1)
    s.append(at + _TICK * np.arange(1, count + 1))
    xy.append(np.repeat(place[None], count, axis=0))
    ways.append(np.column_stack((np.cos(angles), np.sin(angles))))
    return at + _TICK * (count + 1)


def _angle(a: Floats, b: Floats) -> float:
    return math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1])


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
    return _needed(turn, size, tolerance)


def _needed(turn: Floats, size: Floats, tolerance: float) -> NDArray[np.intp]:
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
