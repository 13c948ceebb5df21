"""Affine transforms of the plane."""

from __future__ import annotations

import math
from typing import NamedTuple

from crosstalk.geometry.point import Point
from crosstalk.geometry.rect import Rect


class Transform(NamedTuple):
    """The affine map x' = a·x + c·y + e, y' = b·x + d·y + f, in SVG's order of letters."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def translation(cls, dx: float, dy: float) -> Transform:
        """Return a shift."""
        return cls(1.0, 0.0, 0.0, 1.0, dx, dy)

    @classmethod
    def scaling(cls, sx: float, sy: float | None = None) -> Transform:
        """Return a scaling about the origin."""
        return cls(sx, 0.0, 0.0, sx if sy is None else sy, 0.0, 0.0)

    @classmethod
    def rotation(cls, degrees: float, about: Point = Point(0.0, 0.0)) -> Transform:
        """Return a clockwise rotation about a point."""
        radians = math.radians(degrees)
        cos, sin = math.cos(radians), math.sin(radians)
        x, y = about
        return cls(cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)

    @property
    def is_identity(self) -> bool:
        """Whether it leaves every point where it is."""
        return self == IDENTITY

    @property
    def mean_scale(self) -> float:
        """The factor by which lengths grow on average (the root of that of areas)."""
        return math.sqrt(abs(self.a * self.d - self.b * self.c))

    def then(self, outer: Transform) -> Transform:
        """Return the map that applies this one first and `outer` after it."""
        return Transform(
            outer.a * self.a + outer.c * self.b,
            outer.b * self.a + outer.d * self.b,
            outer.a * self.c + outer.c * self.d,
            outer.b * self.c + outer.d * self.d,
            outer.a * self.e + outer.c * self.f + outer.e,
            outer.b * self.e + outer.d * self.f + outer.f,
        )

    def apply(self, point: tuple[float, float]) -> Point:
        """Return the image of a point."""
        x, y = point
        return Point(self.a * x + self.c * y + self.e, self.b * x + self.d * y + self.f)

    def apply_rect(self, rect: Rect) -> Rect:
        """Return the bounds of the image of a rectangle."""
        return Rect.of_points(self.apply(corner) for corner in rect.corners)

    def inverse(self) -> Transform:
        """Return the map back; raises ZeroDivisionError where the map is flat."""
        det = self.a * self.d - self.b * self.c
        a, b, c, d = self.d / det, -self.b / det, -self.c / det, self.a / det
        return Transform(a, b, c, d, -(a * self.e + c * self.f), -(b * self.e + d * self.f))


IDENTITY = Transform()
