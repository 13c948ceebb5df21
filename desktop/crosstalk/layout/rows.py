"""Plain orders: a grid, and equal gaps along a line."""

from __future__ import annotations

import math
from dataclasses import replace

from crosstalk.geometry import Point
from crosstalk.layout.fitting import settled
from crosstalk.layout.level import Box, Level, Options, Places, middles
from crosstalk.layout.separate import separated


def grid(level: Level, options: Options) -> Places:
    """Return places in rows and columns, in the order in which one reads what stands there now."""
    boxes = list(level.free)
    if not boxes:
        return middles(level)
    area = level.area or level.bounds
    aspect = area.width / area.height if area.height > 0 and area.width > 0 else 1.4
    wide = max(b.rect.width for b in boxes) + options.gap
    high = max(b.rect.height for b in boxes) + options.gap
    columns = max(1, min(len(boxes), round(math.sqrt(len(boxes) * aspect * high / wide))))
    rows = [sorted(row, key=lambda b: (b.centre.x, b.id)) for row in _cut(boxes, columns)]
    widths = [max((row[n].rect.width for row in rows if n < len(row)), default=0.0) for n in range(columns)]
    places: Places = {}
    y = 0.0
    for row in rows:
        x = 0.0
        tall = max(b.rect.height for b in row)
        # Drawings stand on one line whatever their labels' heights.
        lift = max(b.centre.y - b.rect.y for b in row)
        for n, box in enumerate(row):
            top = y + lift - (box.centre.y - box.rect.y)
            places[box.id] = Point(x + widths[n] / 2, top + box.rect.height / 2)
            x += widths[n] + options.gap
        y += max(tall, *(places[b.id].y + b.rect.height / 2 - y for b in row)) + options.gap
    held = {box.id: box.rect.centre for box in level.boxes if box.pinned}
    free = replace(level, boxes=level.free)
    return separated(level, settled(free, places, options) | held, options)


def _cut(boxes: list[Box], columns: int) -> list[list[Box]]:
    order = sorted(boxes, key=lambda b: (b.centre.y, b.centre.x, b.id))
    return [order[n : n + columns] for n in range(0, len(order), columns)]


def even_across(level: Level, options: Options) -> Places:
    """Return the same order from left to right with equal gaps, labels counted; heights stay."""
    return _even(level, options, 0)


def even_down(level: Level, options: Options) -> Places:
    """Return the same order from top to bottom with equal gaps, labels counted."""
    return _even(level, options, 1)


def _even(level: Level, options: Options, axis: int) -> Places:
    boxes = sorted(level.boxes, key=lambda b: (b.rect.centre[axis], b.id))
    places = middles(level)
    fixed = [n for n, box in enumerate(boxes) if box.pinned]
    if len(boxes) < 2:
        return places
    sizes = [box.rect[axis + 2] for box in boxes]
    gaps = [boxes[n + 1].rect[axis] - boxes[n].rect[axis] - sizes[n] for n in range(len(boxes) - 1)]
    gap = max(sum(gaps) / len(gaps), 4.0) * options.spacing
    if fixed:
        at = boxes[fixed[0]].rect[axis] - sum(sizes[: fixed[0]]) - gap * fixed[0]
    else:
        total = sum(sizes) + gap * (len(boxes) - 1)
        at = level.bounds.centre[axis] - total / 2
    for box, size in zip(boxes, sizes, strict=True):
        if not box.pinned:
            middle = at + size / 2
            old = box.rect.centre
            places[box.id] = Point(middle, old.y) if axis == 0 else Point(old.x, middle)
        at += size + gap
    return places
