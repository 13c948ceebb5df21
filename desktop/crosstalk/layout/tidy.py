"""Tidy, as little as possible: overlaps are taken apart, what nearly lines up does, nearly equal gaps become equal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from crosstalk.geometry import Point, Rect
from crosstalk.layout.level import Box, Level, Options, Places
from crosstalk.layout.separate import overlaps, separated

NEARLY = 5.0
"""Middles that differ by so many points are meant to be level."""
LEAST = 3.0
"""Points between things that are taken apart, at the usual spacing: enough to be seen as two."""


def tidy(level: Level, options: Options) -> Places:
    """Return places with no overlaps, level rows and columns, and even gaps, as near to the present ones as can be."""
    gap = LEAST * options.spacing
    apart = separated(level, {}, options, gap)
    work = _Tidy(level, apart, gap)
    for axis in (0, 1):
        for line in work.lines(axis):
            work.try_all(work.levelled(line, axis))
        for line in work.lines(axis):
            work.try_all(work.evened(line, axis))
    return work.places


class _Tidy:
    """Places that are improved step by step; a step that would make two things meet is not taken."""

    def __init__(self, level: Level, places: Places, gap: float) -> None:
        self.boxes = {box.id: box for box in level.boxes}
        self.level, self.places, self.gap = level, places, gap

    def rect(self, box: Box, place: Point | None = None) -> Rect:
        """Return what a box takes up."""
        return Rect.centred(place or self.places[box.id], box.rect.width, box.rect.height)

    def heart(self, box: Box) -> Point:
        """Return the middle of a box's drawing."""
        place, old = self.places[box.id], box.rect.centre
        return Point(box.centre.x + place.x - old.x, box.centre.y + place.y - old.y)

    def lines(self, axis: int) -> list[list[Box]]:
        """Return rows (axis 0) or columns (1): neighbours whose middles are nearly level, in order."""
        across = 1 - axis
        order = sorted(self.level.boxes, key=lambda b: (self.heart(b)[across], self.heart(b)[axis], b.id))
        rows: list[list[Box]] = []
        for box in order:
            if rows and self.heart(box)[across] - self.heart(rows[-1][0])[across] <= NEARLY:
                rows[-1].append(box)
            else:
                rows.append([box])
        return [sorted(row, key=lambda b: (self.heart(b)[axis], b.id)) for row in rows if len(row) > 1]

    def levelled(self, line: Sequence[Box], axis: int) -> Places:
        """Return places with all drawings of a line at one height: that of what is pinned, else the middle one."""
        across = 1 - axis
        heights = sorted(self.heart(box)[across] for box in line)
        held = [box.centre[across] for box in line if box.pinned]
        height = held[0] if held else heights[len(heights) // 2]
        found: Places = {}
        for box in line:
            shift = height - self.heart(box)[across]
            if not box.pinned and abs(shift) > 1e-9:
                found[box.id] = self._moved(box, across, shift)
        return found

    def evened(self, line: Sequence[Box], axis: int) -> Places:
        """Return places with equal gaps for a line of three or more whose gaps are nearly equal."""
        if len(line) < 3 or any(box.pinned for box in line[1:-1]):
            return {}
        rects = [self.rect(box) for box in line]
        gaps = [b[axis] - a[axis] - a[axis + 2] for a, b in pairwise(rects)]
        mean = sum(gaps) / len(gaps)
        if min(gaps) < 0 or max(gaps) - min(gaps) > max(4.0, 0.6 * mean):
            return {}
        found: Places = {}
        at = rects[0][axis] + rects[0][axis + 2] + mean
        for box, rect in zip(line[1:-1], rects[1:-1], strict=True):
            if abs(at - rect[axis]) > 1e-9:
                found[box.id] = self._moved(box, axis, at - rect[axis])
            at += rect[axis + 2] + mean
        return found

    def try_all(self, wanted: Places) -> None:
        """Take a step for all it concerns, else for each alone where that makes nothing meet."""
        if not wanted or self._take(wanted):
            return
        for name, place in wanted.items():
            self._take({name: place})

    def _take(self, wanted: Places) -> bool:
        after = self.places | wanted
        moved = [Rect.centred(after[n], self.boxes[n].rect.width, self.boxes[n].rect.height) for n in wanted]
        others = [self.rect(box) for name, box in self.boxes.items() if name not in wanted]
        others += self.level.obstacles
        area = self.level.area
        if area is not None and not all(area.inflated(1e-6).encloses(rect) for rect in moved):
            return False
        if overlaps([rect.inflated(self.gap / 2) for rect in moved]):
            return False
        for rect in moved:
            near = rect.inflated(self.gap)
            if any(near.intersects(other) and overlaps([near, other]) for other in others):
                return False
        self.places = after
        return True

    def _moved(self, box: Box, axis: int, by: float) -> Point:
        x, y = self.places[box.id]
        return Point(x + by, y) if axis == 0 else Point(x, y + by)
