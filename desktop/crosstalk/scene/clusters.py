"""A component that stands for several: copies of its art in a loose heap, the same each time for the same seed."""

from __future__ import annotations

import math
import random

from crosstalk.geometry import Transform
from crosstalk.model import Component
from crosstalk.primitives import SymbolItem
from crosstalk.routing import Outline, Shape
from crosstalk.scene.arts import ArtInfo, art_transform

MOST = 60
"""More copies than this are not drawn."""
_GOLDEN = math.pi * (3.0 - math.sqrt(5.0))


def places(count: int, seed: int) -> tuple[float, list[tuple[float, float]]]:
    """Return size and centres of the copies as fractions of the box, the upper ones first.

    Centres follow Vogel's sunflower (H. Vogel, 1979), which spreads any number evenly, shifted a little at random.
    """
    count = min(count, MOST)
    size = min(0.62, 1.05 / math.sqrt(count))
    chance = random.Random(seed * 1009 + count)
    start = chance.random() * math.tau
    reach = (1.0 - size) / 2
    found = []
    for index in range(count):
        radius = reach * math.sqrt((index + 0.5) / count) if count > 2 else reach * 0.75
        angle = start + index * (_GOLDEN if count > 2 else math.pi)
        jitter = size * 0.12
        x = radius * math.cos(angle) + chance.uniform(-jitter, jitter)
        y = radius * math.sin(angle) + chance.uniform(-jitter, jitter)
        found.append((min(reach, max(-reach, x)), min(reach, max(-reach, y))))
    return size, sorted(found, key=lambda place: place[1])


def build(record: Component, info: ArtInfo, opacity: float) -> tuple[tuple[SymbolItem, ...], Outline]:
    """Return the copies and their common outline."""
    size, centres = places(record.count, record.seed)
    placement = record.placement
    symbols = []
    polygons = []
    for x, y in centres:
        local = art_transform(info.art, x, y, size, size)
        symbols.append(SymbolItem(info.art, local.then(placement), opacity))
        polygons += [tuple(local.apply(p) for p in polygon) for polygon in info.shape.polygons]
    shape = Shape(tuple(polygons), Transform().apply((0.0, 0.0)))
    return tuple(symbols), Outline(shape, placement)
