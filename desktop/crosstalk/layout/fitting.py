"""Bringing an arrangement to where it belongs: into the area, about what is pinned, with loose things beside it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from crosstalk.geometry import Point, Rect
from crosstalk.layout.level import Box, Level, Options, Places


def bounds_at(boxes: Iterable[Box], places: Places) -> Rect:
    """Return what boxes would take up at new middles."""
    rects = [Rect.centred(places[b.id], b.rect.width, b.rect.height) for b in boxes if b.id in places]
    return Rect.union_of(rects) or Rect(0.0, 0.0, 0.0, 0.0)


def settled(level: Level, places: Places, options: Options) -> Places:
    """Return an arrangement moved to where it belongs, drawn together where it is too large for the area.

    Where something is pinned it goes as near to that as it can; else its middle is that of the area, or the middle of
    what was arranged.
    """
    boxes = [box for box in level.boxes if box.id in places]
    if not boxes:
        return {}
    held = [box for box in boxes if box.pinned]
    if held:
        dx = sum(box.rect.centre.x - places[box.id].x for box in held) / len(held)
        dy = sum(box.rect.centre.y - places[box.id].y for box in held) / len(held)
        return {name: Point(p.x + dx, p.y + dy) for name, p in places.items()}
    now = bounds_at(boxes, places)
    area = level.area or Rect.centred(level.bounds.centre, max(now.width, 1.0), max(now.height, 1.0))
    fx = 1.0 if not options.squeeze else _shrink(now.width, area.width, max(b.rect.width for b in boxes))
    fy = 1.0 if not options.squeeze else _shrink(now.height, area.height, max(b.rect.height for b in boxes))
    middle, home = now.centre, level.home or area.centre
    across = _kept(home.x, now.width * fx, area.x, area.right)
    down = _kept(home.y, now.height * fy, area.y, area.bottom)
    return {
        name: Point(across + (p.x - middle.x) * fx, down + (p.y - middle.y) * fy)
        for name, p in places.items()
    }


def _kept(middle: float, size: float, low: float, high: float) -> float:
    """Return the middle of something of a size, moved as little as keeps it between two walls."""
    least, most = low + size / 2, high - size / 2
    return (low + high) / 2 if least > most else min(max(middle, least), most)


def _shrink(needed: float, available: float, largest: float) -> float:
    if needed <= available or needed - largest < 1e-9:
        return 1.0
    return max(0.0, available - largest) / (needed - largest)


def in_lines(boxes: Sequence[Box], width: float, gap: float) -> Places:
    """Return boxes set in lines of a width like words, from the top left corner at the origin."""
    places: Places = {}
    x = y = height = 0.0
    for box in boxes:
        if x > 0.0 and x + box.rect.width > width:
            x, y, height = 0.0, y + height + gap, 0.0
        places[box.id] = Point(x + box.rect.width / 2, y + box.rect.height / 2)
        x += box.rect.width + gap
        height = max(height, box.rect.height)
    return places


def with_loose(boxes: Sequence[Box], loose: Sequence[Box], places: Places, gap: float) -> Places:
    """Return an arrangement with things that nothing joins set in lines below it."""
    if not loose:
        return places
    joined = [box for box in boxes if box.id in places]
    above = bounds_at(joined, places) if joined else Rect(0.0, 0.0, 0.0, -gap)
    total = sum((b.rect.width + gap) * (b.rect.height + gap) for b in loose)
    width = max(above.width, math.sqrt(total) * (1.3 if joined else 1.15), max(b.rect.width for b in loose))
    lines = in_lines(_reading_order(loose), width, gap)
    own = bounds_at(loose, lines)
    dx = above.centre.x - own.centre.x
    dy = above.bottom + gap - own.y
    return places | {name: Point(p.x + dx, p.y + dy) for name, p in lines.items()}


def packed(parts: Sequence[tuple[Sequence[Box], Places]], aspect: float, gap: float) -> Places:
    """Return several arrangements side by side in lines, the tallest first, about as wide as `aspect` asks for."""
    whole: Places = {}
    sized = [(bounds_at(boxes, places), places) for boxes, places in parts]
    if len(sized) == 1:
        return dict(sized[0][1])
    order = sorted(range(len(sized)), key=lambda n: (-sized[n][0].height, n))
    total = sum((r.width + gap) * (r.height + gap) for r, _ in sized)
    width = max(math.sqrt(total * aspect), max(r.width for r, _ in sized))
    stand_ins = [Box(str(n), sized[n][0]) for n in order]
    for name, middle in in_lines(stand_ins, width, 1.6 * gap).items():
        rect, places = sized[int(name)]
        dx, dy = middle.x - rect.centre.x, middle.y - rect.centre.y
        whole.update({i: Point(p.x + dx, p.y + dy) for i, p in places.items()})
    return whole


def _reading_order(boxes: Sequence[Box]) -> list[Box]:
    return sorted(boxes, key=lambda b: (round(b.rect.centre.y / 40.0), b.rect.centre.x, b.id))
