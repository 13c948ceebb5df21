"""Snapping: what stands still is gathered once when a drag begins, then each move costs a few bisections."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from crosstalk.geometry import Point, Rect

REACH = 6.0
"""How near an edge must come to another to snap, in pixels."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A line on the page that says what lines up."""

    start: Point
    end: Point


@dataclass(frozen=True, slots=True)
class Snap:
    """How far to shift what is dragged, and the guides that say why."""

    dx: float = 0.0
    dy: float = 0.0
    guides: tuple[Guide, ...] = ()


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
    """Edges and middles of what stands still, ready for a drag; `grid` is a step in points, 0 for none."""

    def __init__(self, rects: Iterable[Rect] = (), grid: float = 0.0) -> None:
        many = list(rects)
        self._x = _Axis.of((v, (r.y, r.bottom)) for r in many for v in (r.x, r.centre.x, r.right))
        self._y = _Axis.of((v, (r.x, r.right)) for r in many for v in (r.y, r.centre.y, r.bottom))
        self._grid = grid

    def snap(self, rect: Rect, reach: float) -> Snap:
        """Return the shift that lines up an edge or the middle of a rectangle with something within `reach`."""
        return self.snap_edges(
            rect, (rect.x, rect.centre.x, rect.right), (rect.y, rect.centre.y, rect.bottom), reach
        )

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

    def _shift(self, axis: _Axis, values: Sequence[float], reach: float) -> tuple[float, bool]:
        gaps = [axis.nearest(value, reach) for value in values]
        best = min((g for g in gaps if g is not None), key=abs, default=None)
        if best is not None:
            return best, True
        if self._grid and values:
            first = values[0]
            return round(first / self._grid) * self._grid - first, False
        return 0.0, False

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
