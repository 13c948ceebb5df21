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

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import Path
from crosstalk.geometry.point import Point
from crosstalk.scene.motifs.curve import TOLERANCE, Curve, Floats, needed

_CORNER = math.radians(20)
"""A sharper turn between two stretches of the spline is a corner."""
_FAN = math.radians(12)
"""Steps in which the direction turns in a corner."""
_MITRE = 2.4
"""How far the tip of a sharp corner reaches at most, per half width."""
_SHORT = 1e-3
_TICK = 1e-6
"""Points along the track from one direction in a corner to the next: no length, but an order of what lies outside."""
_MOST = 6000
"""Samples of the longest strand."""


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
            known = self._sparse[reach] = needed(turn[:-1], self._ds + turn * reach, TOLERANCE)
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
