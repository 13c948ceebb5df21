"""Cubic Bézier curves: points, lengths, parts, extremes.

Formulas after de Casteljau's construction; the flattening step follows the bound on the second differences
(Sederberg, Computer Aided Geometric Design, §10.6).
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from crosstalk.geometry.point import Point, distance, lerp

XY = tuple[float, float]


def point_at(p0: XY, p1: XY, p2: XY, p3: XY, t: float) -> Point:
    """Return the point at the parameter `t` in 0…1."""
    s = 1.0 - t
    a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    return Point(a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0], a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1])


def tangent_at(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    """Return the derivative at `t`; falls back on the chord where the curve stands still."""
    s = 1.0 - t
    a, b, c = 3 * s * s, 6 * s * t, 3 * t * t
    dx = a * (p1[0] - p0[0]) + b * (p2[0] - p1[0]) + c * (p3[0] - p2[0])
    dy = a * (p1[1] - p0[1]) + b * (p2[1] - p1[1]) + c * (p3[1] - p2[1])
    if abs(dx) + abs(dy) < 1e-9:
        other = p2 if t < 0.5 else p1
        anchor = p0 if t < 0.5 else p3
        sign = 1.0 if t < 0.5 else -1.0
        dx, dy = sign * (other[0] - anchor[0]), sign * (other[1] - anchor[1])
    if abs(dx) + abs(dy) < 1e-9:
        dx, dy = p3[0] - p0[0], p3[1] - p0[1]
    return Point(dx, dy)


def split(
    p0: Point, p1: Point, p2: Point, p3: Point, t: float
) -> tuple[tuple[Point, Point, Point, Point], tuple[Point, Point, Point, Point]]:
    """Return the two parts before and after `t`, each as four points."""
    a, b, c = lerp(p0, p1, t), lerp(p1, p2, t), lerp(p2, p3, t)
    d, e = lerp(a, b, t), lerp(b, c, t)
    middle = lerp(d, e, t)
    return (p0, a, d, middle), (middle, e, c, p3)


def flatten(p0: Point, p1: Point, p2: Point, p3: Point, tolerance: float) -> Iterator[Point]:
    """Yield the points after the first of a polyline within `tolerance` of the curve."""
    bend = max(
        math.hypot(p0[0] - 2 * p1[0] + p2[0], p0[1] - 2 * p1[1] + p2[1]),
        math.hypot(p1[0] - 2 * p2[0] + p3[0], p1[1] - 2 * p2[1] + p3[1]),
    )
    steps = max(1, min(256, math.ceil(math.sqrt(0.75 * bend / tolerance))))
    # As `point_at` has it, without its calls: every line is flattened whenever it moves.
    (x0, y0), (x1, y1), (x2, y2), (x3, y3) = p0, p1, p2, p3
    for index in range(1, steps):
        t = index / steps
        s = 1.0 - t
        a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
        yield Point(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3)
    yield Point(x3, y3)


def bulges(p0: XY, p1: XY, p2: XY, p3: XY) -> bool:
    """Say whether a control point lies outside the box of the ends; else the curve stays inside of it."""
    left, right = (p0[0], p3[0]) if p0[0] < p3[0] else (p3[0], p0[0])
    top, bottom = (p0[1], p3[1]) if p0[1] < p3[1] else (p3[1], p0[1])
    return not (
        left <= p1[0] <= right
        and left <= p2[0] <= right
        and top <= p1[1] <= bottom
        and top <= p2[1] <= bottom
    )


def extrema(p0: XY, p1: XY, p2: XY, p3: XY) -> Iterator[Point]:
    """Yield the points where the curve is furthest left, right, up or down inside its ends."""
    for axis in (0, 1):
        a = -p0[axis] + 3 * p1[axis] - 3 * p2[axis] + p3[axis]
        b = 2 * (p0[axis] - 2 * p1[axis] + p2[axis])
        c = p1[axis] - p0[axis]
        for t in _roots(a, b, c):
            if 0.0 < t < 1.0:
                yield point_at(p0, p1, p2, p3, t)


def length(p0: Point, p1: Point, p2: Point, p3: Point, tolerance: float = 0.05) -> float:
    """Return the length, measured along the flattened curve."""
    total, here = 0.0, p0
    for point in flatten(p0, p1, p2, p3, tolerance):
        total += distance(here, point)
        here = point
    return total


def _roots(a: float, b: float, c: float) -> tuple[float, ...]:
    if abs(a) < 1e-12:
        return (-c / b,) if abs(b) > 1e-12 else ()
    discriminant = b * b - 4 * a * c
    if discriminant < 0:
        return ()
    root = math.sqrt(discriminant)
    return ((-b + root) / (2 * a), (-b - root) / (2 * a))
