"""Outlines for new regions."""

from __future__ import annotations

import math
import random

from crosstalk.geometry import Point, Rect


def blob_points(seed: int, count: int = 9, unevenness: float = 0.09) -> tuple[Point, ...]:
    """Return the vertices of an uneven round outline relative to its box (-0.5…0.5); the same for the same seed."""
    chance = random.Random(seed)
    points = []
    for index in range(count):
        angle = 2 * math.pi * (index + chance.uniform(-0.2, 0.2)) / count
        radius = 0.5 * (1.0 - chance.uniform(0.0, 2 * unevenness))
        points.append(Point(radius * math.cos(angle), radius * math.sin(angle)))
    box = Rect.of_points(points)
    # Stretched so that the outline fills the box that was drawn.
    return tuple(
        Point(round((p.x - box.centre.x) / box.width, 4), round((p.y - box.centre.y) / box.height, 4))
        for p in points
    )


def relative(points: list[Point]) -> tuple[Rect, tuple[Point, ...]]:
    """Return the box around places of the page, and the places relative to it (-0.5…0.5)."""
    box = Rect.of_points(points)
    width, height = max(box.width, 1e-6), max(box.height, 1e-6)
    centre = box.centre
    return box, tuple(
        Point(round((p[0] - centre.x) / width, 5), round((p[1] - centre.y) / height, 5)) for p in points
    )
