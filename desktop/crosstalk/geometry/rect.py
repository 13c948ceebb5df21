"""Axis-parallel rectangles."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crosstalk.geometry.point import Point


class Rect(NamedTuple):
    """A rectangle by its top left corner and its size; width and height are never negative."""

    x: float
    y: float
    width: float
    height: float

    @classmethod
    def of_points(cls, points: Iterable[tuple[float, float]]) -> Rect:
        """Return the smallest rectangle that holds all points; an empty one at the origin for none."""
        pairs = list(points)
        if not pairs:
            return cls(0.0, 0.0, 0.0, 0.0)
        xs = [p[0] for p in pairs]
        ys = [p[1] for p in pairs]
        left, top = min(xs), min(ys)
        return cls(left, top, max(xs) - left, max(ys) - top)

    @classmethod
    def centred(cls, centre: Point, width: float, height: float) -> Rect:
        """Return the rectangle of a size about a centre."""
        return cls(centre.x - width / 2, centre.y - height / 2, width, height)

    @classmethod
    def union_of(cls, rects: Iterable[Rect]) -> Rect | None:
        """Return the smallest rectangle that holds all of them, or None for none."""
        many = list(rects)
        if not many:
            return None
        left = min(r.x for r in many)
        top = min(r.y for r in many)
        return cls(left, top, max(r.right for r in many) - left, max(r.bottom for r in many) - top)

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.y + self.height

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x + self.width / 2, self.y + self.height / 2)

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """The corners, clockwise from the top left."""
        return (
            Point(self.x, self.y),
            Point(self.right, self.y),
            Point(self.right, self.bottom),
            Point(self.x, self.bottom),
        )

    def inflated(self, margin: float) -> Rect:
        """Return the rectangle grown by `margin` on each side (shrunk at most to its centre)."""
        # Written out, as below: scenes of thousands of things ask for it all the time.
        x, y, width, height = self
        wide, high = max(0.0, width + 2 * margin), max(0.0, height + 2 * margin)
        return Rect(x + width / 2 - wide / 2, y + height / 2 - high / 2, wide, high)

    def moved(self, dx: float, dy: float) -> Rect:
        """Return the rectangle moved."""
        return Rect(self.x + dx, self.y + dy, self.width, self.height)

    def contains(self, point: tuple[float, float]) -> bool:
        """Say whether a point lies in it, edges included."""
        x, y, width, height = self
        return x <= point[0] <= x + width and y <= point[1] <= y + height

    def encloses(self, other: Rect) -> bool:
        """Say whether the other lies wholly in it, edges included."""
        x, y, width, height = self
        left, top, wide, high = other
        return x <= left and y <= top and left + wide <= x + width and top + high <= y + height

    def intersects(self, other: Rect) -> bool:
        """Say whether the two share a point, edges included."""
        x, y, width, height = self
        left, top, wide, high = other
        return x <= left + wide and left <= x + width and y <= top + high and top <= y + height

    def union(self, other: Rect) -> Rect:
        """Return the smallest rectangle that holds both."""
        x, y, width, height = self
        u, v, wide, high = other
        left, top = min(x, u), min(y, v)
        return Rect(left, top, max(x + width, u + wide) - left, max(y + height, v + high) - top)
