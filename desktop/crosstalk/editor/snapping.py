"""Snapping: what stands still is gathered once when a drag begins, then each move costs a few bisections."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from crosstalk.editor.spacing import EQUAL, Gap, Lanes, Sizes, side_of
from crosstalk.geometry import Point, Rect
from crosstalk.model.guides import Axis

REACH = 6.0
"""How near an edge must come to another to snap, in pixels."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line on the page that says what lines up."""

    start: Point
    end: Point

    @property
    def is_upright(self) -> bool:
        """Whether it runs down the page (a line of no length runs both ways)."""
        return self.start.x == self.end.x


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to shift what is dragged, and the guides and distances that say why."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()
    gaps: tuple[Gap, ...] = ()


@dataclass(slots=True)
class _Axis:
    """Places along one axis, sorted, each with how far its object reaches along the other axis."""

    places: list[float] = field(default_factory=list)
    spans: list[tuple[float, float]] = field(default_factory=list)

    @classmethod
    def of(cls, entries: Iterable[tuple[float, tuple[float, float]]]) -> _Axis:
        pairs = sorted(entries)
        return cls([place for place, _ in pairs], [span for _, span in pairs])

    def nearest(self, value: float, reach: float) -> float | None:
        """Return how far the nearest place is from a value, None where it is out of reach."""
        index = bisect_left(self.places, value)
        gaps = [self.places[i] - value for i in (index - 1, index) if 0 <= i < len(self.places)]
        best = min(gaps, key=abs, default=None)
        return best if best is not None and abs(best) <= reach else None

    def span_at(self, value: float, slack: float = 0.01) -> tuple[float, float] | None:
        """Return how far along the other axis everything at a place reaches."""
        low = bisect_left(self.places, value - slack)
        lows, highs = [], []
        while low < len(self.places) and self.places[low] <= value + slack:
            lows.append(self.spans[low][0])
            highs.append(self.spans[low][1])
            low += 1
        return (min(lows), max(highs)) if lows else None


class Snapper:
    """Edges and middles of what stands still, ready for a drag.

    `ground` is snapped to as well but is nobody's neighbour (the page); `lines` are places of guides along x and y;
    `grid` is a step in points, 0 for none.
    """

    def __init__(
        self,
        rects: Iterable[Rect] = (),
        grid: float = 0.0,
        *,
        ground: Rect | None = None,
        lines: tuple[Sequence[float], Sequence[float]] = ((), ()),
    ) -> None:
        self._things = list(rects)
        many = [*self._things, *([ground] if ground is not None else [])]
        seen = ground or Rect(0.0, 0.0, 0.0, 0.0)
        upright = ((x, (seen.y, seen.bottom)) for x in lines[0])
        level = ((y, (seen.x, seen.right)) for y in lines[1])
        self._x = _Axis.of(
            [*((v, (r.y, r.bottom)) for r in many for v in (r.x, r.centre.x, r.right)), *upright]
        )
        self._y = _Axis.of(
            [*((v, (r.x, r.right)) for r in many for v in (r.y, r.centre.y, r.bottom)), *level]
        )
        self._grid = grid

    @cached_property
    def _lanes(self) -> tuple[Lanes, Lanes]:
        # Only who drags a thing asks for it, at the first move.
        return Lanes(self._things, "x"), Lanes(self._things, "y")

    @cached_property
    def _sizes(self) -> Sizes:
        return Sizes(self._things)

    def snap(self, rect: Rect, reach: float) -> Snap:
        """Return the shift that lines up an edge or the middle of a rectangle with something within `reach`."""
        return self.snap_edges(rect, *places_of(rect), reach)

    def snap_moving(self, rect: Rect, reach: float, held: str = "") -> Snap:
        """Return the shift that lines a whole thing up, or makes the gaps beside it equal; an axis `held` stays.

        With it come the distances to what it is lined up with, and gaps that are equal.
        """
        xs, ys = places_of(rect)
        snap = self.snap_edges(rect, () if held == "x" else xs, () if held == "y" else ys, reach)
        across, down = self._lanes
        dx, dy = snap.dx, snap.dy
        if held != "x":
            dx = self._spaced(across, rect.moved(0.0, dy), self._shift(self._x, xs, reach), reach)
        if held != "y":
            dy = self._spaced(down, rect.moved(dx, 0.0), self._shift(self._y, ys, reach), reach)
        moved = rect.moved(dx, dy)
        if (dx, dy) != (snap.dx, snap.dy):
            snap = Snap(dx, dy, tuple(self._lined_up(moved)))
        upright = any(g.is_upright for g in snap.guides)
        level = any(not g.is_upright for g in snap.guides)
        gaps = [*across.gaps(moved, is_aligned=level), *down.gaps(moved, is_aligned=upright)]
        return Snap(snap.dx, snap.dy, snap.guides, tuple(gaps))

    def snap_size(self, axis: Axis, length: float, reach: float) -> float | None:
        """Return how much longer makes a thing as wide ("x") or as high ("y") as another, None out of reach."""
        return self._sizes.nearest(axis, length, reach)

    def equal_sides(self, rect: Rect, axes: Iterable[Axis]) -> tuple[Gap, ...]:
        """Return the sides of a rectangle and of another near it that are equally long, to be shown."""
        found: list[Gap] = []
        for axis in axes:
            own = side_of(rect, axis)
            other = self._sizes.as_long(axis, own.length, rect.centre)
            if other is not None:
                found += [own, side_of(other, axis)]
        return tuple(found)

    def snap_edges(self, rect: Rect, xs: Sequence[float], ys: Sequence[float], reach: float) -> Snap:
        """Return the shift that lines up one of some places; an empty sequence leaves that axis alone."""
        dx, on_x = self._shift(self._x, xs, reach)
        dy, on_y = self._shift(self._y, ys, reach)
        moved = rect.moved(dx, dy)
        guides = [
            *(self._upright(x + dx, moved) for x in xs if on_x),
            *(self._level(y + dy, moved) for y in ys if on_y),
        ]
        return Snap(dx, dy, tuple(g for g in guides if g is not None))

    def snap_point(self, point: Point, reach: float) -> Snap:
        """Return the shift that lines up a place."""
        return self.snap_edges(Rect(point.x, point.y, 0.0, 0.0), (point.x,), (point.y,), reach)

    def snap_line(self, xs: Sequence[float], ys: Sequence[float], reach: float) -> float | None:
        """Return how far a place along x, or y, is from an edge, a middle or the grid; None for nowhere near."""
        for axis, values in ((self._x, xs), (self._y, ys)):
            if values:
                shift, is_on = self._shift(axis, values, reach)
                return shift if is_on or self._grid else None
        return None

    def _shift(self, axis: _Axis, values: Sequence[float], reach: float) -> tuple[float, bool]:
        gaps = [axis.nearest(value, reach) for value in values]
        best = min((g for g in gaps if g is not None), key=abs, default=None)
        if best is not None:
            return best, True
        if self._grid and values:
            first = values[0]
            return round(first / self._grid) * self._grid - first, False
        return 0.0, False

    @staticmethod
    def _spaced(lanes: Lanes, rect: Rect, edges: tuple[float, bool], reach: float) -> float:
        shift, is_lined_up = edges
        equal = lanes.equal_shift(rect, reach)
        if equal is None or (is_lined_up and abs(equal) >= abs(shift) - EQUAL):
            return shift
        return equal

    def _lined_up(self, rect: Rect) -> list[Guide]:
        xs, ys = places_of(rect)
        guides = [*(self._upright(x, rect) for x in xs), *(self._level(y, rect) for y in ys)]
        return [g for g in guides if g is not None]

    def _upright(self, x: float, rect: Rect) -> Guide | None:
        span = self._x.span_at(x)
        if span is None:
            return None
        return Guide(Point(x, min(span[0], rect.y)), Point(x, max(span[1], rect.bottom)))

    def _level(self, y: float, rect: Rect) -> Guide | None:
        span = self._y.span_at(y)
        if span is None:
            return None
        return Guide(Point(min(span[0], rect.x), y), Point(max(span[1], rect.right), y))


def places_of(rect: Rect) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """Return what of a rectangle lines up: its edges and its middle along x, and along y."""
    centre = rect.centre
    return (rect.x, centre.x, rect.right), (rect.y, centre.y, rect.bottom)
