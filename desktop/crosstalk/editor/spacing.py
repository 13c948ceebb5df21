"""Distances and equal gaps between what stands still and what is dragged.

Everything is sorted into lanes once, when it is first asked for; a question then costs a few bisections: the
neighbours of a rectangle along an axis are those that share its lane, as things in one row or one column do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from statistics import median

from crosstalk.geometry import Point, Rect
from crosstalk.model.guides import Axis

SHARED = 0.3
"""How much of the smaller of two things must lie beside the other for them to be in one row."""
_DEEP = 16
"""So many entries of a lane are looked at; more lie only where many things lie over each other."""
_LANES = 6
"""So many lanes of a large thing are looked at."""
_WIDE = 48
"""What covers more lanes than this is kept apart."""
EQUAL = 0.02
"""Lengths that differ by less (points) are shown as equal."""

_Span = tuple[float, float, float, float]
"""Low and high along the axis, near and far across it."""
_low, _high = itemgetter(0), itemgetter(1)


@dataclass(frozen=True, slots=True)
class Gap:
    """A distance to be shown, between two places; `is_equal` where it matches another that is shown."""

    start: Point
    end: Point
    is_equal: bool = False

    @property
    def length(self) -> float:
        """How long it is, in points."""
        return abs(self.end.x - self.start.x) + abs(self.end.y - self.start.y)


class Lanes:
    """Rectangles along one axis, each found by what lies beside it."""

    def __init__(self, rects: Iterable[Rect], axis: Axis) -> None:
        self.axis: Axis = axis
        spans = [span_of(rect, axis) for rect in rects]
        self._size = max(median([s[3] - s[2] for s in spans]), 1.0) if spans else 1.0
        self._by_low: dict[int | None, list[_Span]] = {}
        for span in spans:
            for lane in self._lanes(span, _WIDE) or (None,):
                self._by_low.setdefault(lane, []).append(span)
        self._by_high = {lane: sorted(many, key=_high) for lane, many in self._by_low.items()}
        for many in self._by_low.values():
            many.sort(key=_low)

    def before(self, span: _Span, slack: float = 0.0) -> _Span | None:
        """Return the nearest that ends where a span begins, or before; `slack` is how far it may reach in."""
        best: _Span | None = None
        for lane in self._seen(span):
            many = self._by_high.get(lane, [])
            end = bisect_right(many, span[0] + slack, key=_high)
            for found in reversed(many[max(0, end - _DEEP) : end]):
                if best is not None and found[1] <= best[1]:
                    break
                if found[0] < span[0] and _share(found, span):
                    best = found
                    break
        return best

    def after(self, span: _Span, slack: float = 0.0) -> _Span | None:
        """Return the nearest that begins where a span ends, or behind."""
        best: _Span | None = None
        for lane in self._seen(span):
            many = self._by_low.get(lane, [])
            start = bisect_left(many, span[1] - slack, key=_low)
            for found in many[start : start + _DEEP]:
                if best is not None and found[0] >= best[0]:
                    break
                if found[1] > span[1] and _share(found, span):
                    best = found
                    break
        return best

    def equal_shift(self, rect: Rect, reach: float) -> float | None:
        """Return the smallest shift along the axis, within reach, that makes two gaps equal; None for none."""
        span = span_of(rect, self.axis)
        left, right = self.before(span, reach), self.after(span, reach)
        wanted: list[float] = []
        if left is not None and (further := self.before(left)) is not None:
            wanted.append(left[1] + (left[0] - further[1]) - span[0])
        if right is not None and (further := self.after(right)) is not None:
            wanted.append(right[0] - (further[0] - right[1]) - span[1])
        if left is not None and right is not None:
            wanted.append((left[1] + right[0] - span[0] - span[1]) / 2.0)
        best = min(wanted, key=abs, default=None)
        return best if best is not None and abs(best) <= reach else None

    def gaps(self, rect: Rect, *, is_aligned: bool) -> list[Gap]:
        """Return the gaps beside a rectangle that are equal; where none are, the nearest one if it is aligned."""
        span = span_of(rect, self.axis)
        left, right = self.before(span, EQUAL), self.after(span, EQUAL)
        pairs: list[tuple[_Span, _Span]] = []
        if left is not None:
            further = self.before(left)
            pairs += [(further, left)] if further is not None else []
            pairs.append((left, span))
        own = len(pairs) - 1
        if right is not None:
            pairs.append((span, right))
            further = self.after(right)
            pairs += [(right, further)] if further is not None else []
        touching = [n for n in (own, own + 1) if 0 <= n < len(pairs)]
        for number in touching:
            length = _length(pairs[number])
            equal = [p for p in pairs if length > EQUAL and abs(_length(p) - length) < EQUAL]
            if len(equal) > 1:
                return [self._gap(*pair, True) for pair in equal]
        nearest = min((pairs[n] for n in touching), key=_length, default=None)
        if not is_aligned or nearest is None or _length(nearest) < EQUAL:
            return []
        return [self._gap(*nearest, False)]

    def _gap(self, first: _Span, second: _Span, is_equal: bool) -> Gap:
        across = (max(first[2], second[2]) + min(first[3], second[3])) / 2.0
        if self.axis == "x":
            return Gap(Point(first[1], across), Point(second[0], across), is_equal)
        return Gap(Point(across, first[1]), Point(across, second[0]), is_equal)

    def _lanes(self, span: _Span, most: int) -> Sequence[int]:
        first, last = int(span[2] // self._size), int(span[3] // self._size)
        return range(first, last + 1) if last - first < most else ()

    def _seen(self, span: _Span) -> Iterable[int | None]:
        first, last = int(span[2] // self._size), int(span[3] // self._size)
        step = max(1, -(-(last - first + 1) // _LANES))
        yield from range(first, last + 1, step)
        if step > 1:
            yield last
        yield None


class Sizes:
    """Widths and heights of what stands still, for things that are to become as large."""

    def __init__(self, rects: Iterable[Rect]) -> None:
        many = list(rects)
        self._by: dict[Axis, list[Rect]] = {
            "x": sorted(many, key=lambda r: r.width),
            "y": sorted(many, key=lambda r: r.height),
        }

    def nearest(self, axis: Axis, length: float, reach: float) -> float | None:
        """Return how much longer a thing must be to be as wide ("x") or as high ("y") as another, None for none."""
        many, key = self._by[axis], _LENGTHS[axis]
        index = bisect_left(many, length, key=key)
        found = [key(many[i]) - length for i in (index - 1, index) if 0 <= i < len(many)]
        best = min(found, key=abs, default=None)
        return best if best is not None and abs(best) <= reach else None

    def as_long(self, axis: Axis, length: float, near: Point) -> Rect | None:
        """Return a thing that is as wide or as high, one that lies near; None for none."""
        many, key = self._by[axis], _LENGTHS[axis]
        start = bisect_left(many, length - EQUAL, key=key)
        equal = [r for r in many[start : start + _DEEP] if abs(key(r) - length) < EQUAL]
        return min(equal, key=lambda r: abs(r.centre.x - near.x) + abs(r.centre.y - near.y), default=None)


def width_of(rect: Rect) -> float:
    """Return how wide a rectangle is."""
    return rect.width


def height_of(rect: Rect) -> float:
    """Return how high a rectangle is."""
    return rect.height


_LENGTHS = {"x": width_of, "y": height_of}


def side_of(rect: Rect, axis: Axis) -> Gap:
    """Return the width ("x") or the height ("y") of a rectangle as a distance along its middle."""
    centre = rect.centre
    if axis == "x":
        return Gap(Point(rect.x, centre.y), Point(rect.right, centre.y), True)
    return Gap(Point(centre.x, rect.y), Point(centre.x, rect.bottom), True)


def span_of(rect: Rect, axis: Axis) -> _Span:
    """Return a rectangle as low, high along an axis and near, far across it."""
    if axis == "x":
        return (rect.x, rect.right, rect.y, rect.bottom)
    return (rect.y, rect.bottom, rect.x, rect.right)


def _share(a: _Span, b: _Span) -> bool:
    shared = min(a[3], b[3]) - max(a[2], b[2])
    return shared > 0.0 and shared >= SHARED * min(a[3] - a[2], b[3] - b[2])


def _length(pair: tuple[_Span, _Span]) -> float:
    return pair[1][0] - pair[0][1]
