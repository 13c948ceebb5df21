"""Outlines for new regions."""

from __future__ import annotations

import math
import random

from crosstalk.geometry import Point, Rect
from crosstalk.geometry.spline import spline


def blob_points(seed: int, count: int = 9, unevenness: float = 0.09) -> tuple[Point, ...]:
    """Return the vertices of an uneven round outline relative to its box (-0.5…0.5); the same for the same seed."""
    chance = random.Random(seed)
    points = []
    for index in range(count):
        angle = 2 * math.pi * (index + chance.uniform(-0.2, 0.2)) / count
        radius = 0.5 * (1.0 - chance.uniform(0.0, 2 * unevenness))
        points.append(Point(radius * math.cos(angle), radius * math.sin(angle)))
    # Stretched so that the outline fills the box that was drawn.
    box = spline(points, closed=True).bounds()
    return tuple(
        Point(round((p.x - box.centre.x) / box.width, 4), round((p.y - box.centre.y) / box.height, 4))
        for p in points
    )


def relative(points: list[Point]) -> tuple[Rect, tuple[Point, ...]]:
    """Return the box around the smooth outline through places of the page, and the places relative to that box.

    The box spans -0.5…0.5; the outline swings out beyond its points, so these lie within.
    """
    box = spline(points, closed=True).bounds()
    width, height = max(box.width, 1e-6), max(box.height, 1e-6)
    centre = box.centre
    return box, tuple(
        Point(round((p[0] - centre.x) / width, 5), round((p[1] - centre.y) / height, 5)) for p in points
    )
