"""Points and vectors of the plane."""

from __future__ import annotations

import math
from typing import NamedTuple


class Point(NamedTuple):
    """A place, or a vector, in points; y grows downwards."""

    x: float
    y: float


def add(a: Point, b: Point) -> Point:
    """Return the sum of two vectors."""
    return Point(a.x + b.x, a.y + b.y)


def scale(a: Point, factor: float) -> Point:
    """Return the vector `factor` times as long."""
    return Point(a.x * factor, a.y * factor)


def lerp(a: Point, b: Point, t: float) -> Point:
    """Return the point at the fraction `t` of the way from `a` (0) to `b` (1)."""
    return Point(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t)


def distance(a: Point, b: Point) -> float:
    """Return the distance between two points."""
    return math.hypot(b.x - a.x, b.y - a.y)


def angle(a: Point, b: Point) -> float:
    """Return the direction from `a` to `b` in degrees clockwise from the right."""
    return math.degrees(math.atan2(b.y - a.y, b.x - a.x))


def direction(degrees: float) -> Point:
    """Return the unit vector of a direction in degrees clockwise from the right."""
    radians = math.radians(degrees)
    return Point(math.cos(radians), math.sin(radians))


def unit(a: Point) -> Point:
    """Return the vector of length 1 in the same direction; (1, 0) for the null vector, so that no NaN spreads."""
    length = math.hypot(a.x, a.y)
    return Point(a.x / length, a.y / length) if length > 1e-12 else Point(1.0, 0.0)


def normal(a: Point) -> Point:
    """Return the vector turned by 90° clockwise (as seen with y down)."""
    return Point(-a.y, a.x)


def rotate(a: Point, degrees: float, about: Point) -> Point:
    """Return `a` turned clockwise about a centre."""
    radians = math.radians(degrees)
    cos, sin = math.cos(radians), math.sin(radians)
    dx, dy = a.x - about.x, a.y - about.y
    return Point(about.x + dx * cos - dy * sin, about.y + dx * sin + dy * cos)
