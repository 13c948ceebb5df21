"""What a line has to go around: boxes of things, words and pictures, and the lines that are there already.

A region and a panel can be passed, their titles cannot; strands can be crossed. Boxes are kept for as long as an item
stands, so that a drag asks only for what moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.routing import clip
from crosstalk.routing.maze import Floats, none_found
from crosstalk.scene.item import SceneItem
from crosstalk.scene.scene import Scene

Ints = np.ndarray[Any, np.dtype[np.int_]]
Pieces = tuple[tuple[float, float, float, float], ...]
"""Straight pieces, each as x0, y0, x1, y1."""
Stretches = tuple[tuple[float, float, float, float, Pieces], ...]
"""Straight pieces by the few, after the left, top, right and bottom of all of them."""
Bools = np.ndarray[Any, np.dtype[np.bool_]]
_SOLID = ("component", "picture", "legend")
_FLAT = 0.6
"""Points by which a curve may be off its straight pieces."""
_FEW = 8
"""Straight pieces of a stretch."""
_THIN = 0.62
"""A silhouette that fills less of its box than this is described by bands instead."""
_BANDS = 6


class Landmarks:
    """Boxes and lines of a scene, by what is near a place."""

    def __init__(self, scene: Scene) -> None:
        """Begin with nothing known."""
        self.scene = scene
        self._boxes: dict[str, tuple[SceneItem, tuple[Rect, ...]]] = {}
        self._lines: dict[str, tuple[object, Floats]] = {}
        self._pieces: dict[str, tuple[object, Pieces]] = {}
        self._stretches: dict[str, tuple[object, Stretches]] = {}

    def boxes_of(self, item: SceneItem) -> tuple[Rect, ...]:
        """Return the boxes that an item puts in the way."""
        known = self._boxes.get(item.id)
        if known is None or known[0] is not item:
            known = self._boxes[item.id] = (item, tuple(_boxes(item)))
        return known[1]

    def line_of(self, item: SceneItem) -> Floats:
        """Return the straight pieces of a connector's line."""
        known = self._lines.get(item.id)
        if known is None or known[0] is not item.path:
            pieces = self.pieces_of(item)
            known = self._lines[item.id] = (item.path, np.array(pieces) if pieces else none_found())
        return known[1]

    def pieces_of(self, item: SceneItem) -> Pieces:
        """Return the same as numbers: quicker where few are looked at."""
        known = self._pieces.get(item.id)
        if known is None or known[0] is not item.path:
            known = self._pieces[item.id] = (item.path, _pieces(item))
        return known[1]

    def stretches_of(self, item: SceneItem) -> Stretches:
        """Return the same in stretches of a few, each with its bounds: quicker where most lie elsewhere."""
        known = self._stretches.get(item.id)
        if known is None or known[0] is not item.path:
            known = self._stretches[item.id] = (item.path, _stretches(self.pieces_of(item)))
        return known[1]

    def gather(self, items: Iterable[SceneItem]) -> Ground:
        """Return what some items put in the way."""
        fine: list[tuple[float, ...]] = []
        coarse: list[tuple[float, ...]] = []
        fine_owners: list[int] = []
        coarse_owners: list[int] = []
        pieces: list[Floats] = []
        piece_owners: list[int] = []
        held = list(items)
        for number, item in enumerate(held):
            if item.kind == "connector":
                if item.items and item.path is not None:
                    line = self.line_of(item)
                    pieces.append(line)
                    piece_owners += [number] * len(line)
                continue
            boxes = [(b.x, b.y, b.x + b.width, b.y + b.height) for b in self.boxes_of(item)]
            fine += boxes
            fine_owners += [number] * len(boxes)
            if item.kind in _SOLID and len(boxes) > 2:
                boxes = [
                    (b.x, b.y, b.x + b.width, b.y + b.height) for b in (item.body, item.label_bounds) if b
                ]
            coarse += boxes
            coarse_owners += [number] * len(boxes)
        return Ground(
            held,
            {item.id: number for number, item in enumerate(held)},
            np.array(fine) if fine else none_found(),
            np.array(fine_owners, dtype=int),
            np.array(coarse) if coarse else none_found(),
            np.array(coarse_owners, dtype=int),
            np.concatenate(pieces) if pieces else none_found(),
            np.array(piece_owners, dtype=int),
        )


class Ground(NamedTuple):
    """What stands in a part of the page, as tables with the number of the item that each row is of."""

    items: list[SceneItem]
    numbers: dict[str, int]
    fine: Floats
    fine_owners: Ints
    coarse: Floats
    coarse_owners: Ints
    lines: Floats
    line_owners: Ints

    def part(self, window: Rect, but: Iterable[str], tips: Iterable[Point]) -> tuple[Floats, Floats, Floats]:
        """Return boxes, coarser boxes and lines in a window, without some ids and without what holds a tip."""
        out = {self.numbers[i] for i in but if i in self.numbers}
        out.update(self._holders(tips))
        left_out = np.zeros(len(self.items) + 1, dtype=bool)
        left_out[list(out)] = True
        return (
            _within(self.fine, self.fine_owners, window, left_out),
            _within(self.coarse, self.coarse_owners, window, left_out),
            _within(self.lines, self.line_owners, window, left_out),
        )

    def _holders(self, tips: Iterable[Point]) -> Iterable[int]:
        """Yield the numbers of the things that a place is in."""
        boxes = self.coarse
        for x, y in tips:
            over = (boxes[:, 0] <= x) & (boxes[:, 2] >= x) & (boxes[:, 1] <= y) & (boxes[:, 3] >= y)
            for number in self.coarse_owners[over].tolist():
                item = self.items[number]
                if item.kind in _SOLID and _holds(item, Point(x, y)):
                    yield number


def within(rows: Floats, window: Rect) -> Floats:
    """Return the boxes or straight pieces of which the bounds meet a window."""
    found: Floats = rows[_inside(rows, window)]
    return found


def _within(rows: Floats, owners: Ints, window: Rect, left_out: Bools) -> Floats:
    if not len(rows):
        return rows
    found: Floats = rows[_inside(rows, window) & ~left_out[owners]]
    return found


def _inside(rows: Floats, window: Rect) -> Bools:
    x, y = window.x, window.y
    low_x, high_x = np.minimum(rows[:, 0], rows[:, 2]), np.maximum(rows[:, 0], rows[:, 2])
    low_y, high_y = np.minimum(rows[:, 1], rows[:, 3]), np.maximum(rows[:, 1], rows[:, 3])
    return np.asarray(
        (high_x >= x) & (low_x <= x + window.width) & (high_y >= y) & (low_y <= y + window.height)
    )


_KNOWN: WeakKeyDictionary[Scene, Landmarks] = WeakKeyDictionary()


def landmarks(scene: Scene) -> Landmarks:
    """Return the landmarks of a scene, kept as long as it."""
    known = _KNOWN.get(scene)
    if known is None:
        known = _KNOWN[scene] = Landmarks(scene)
    return known


def words_of(item: SceneItem) -> list[Rect]:
    """Return the boxes of an item's texts."""
    return [text.bounds for text in _texts(item.items)]


def _texts(items: Iterable[Primitive]) -> Iterable[TextItem]:
    for item in items:
        if isinstance(item, TextItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from _texts(item.items)


def _boxes(item: SceneItem) -> Iterable[Rect]:
    if not item.items:
        return
    if item.kind in _SOLID:
        yield from _bands(item)
        if item.label_bounds is not None:
            yield item.label_bounds
    elif item.kind in ("region", "panel", "text", "strand"):
        yield from words_of(item)


def _bands(item: SceneItem) -> Iterable[Rect]:
    polygons = item.silhouette
    body = item.body
    if len(polygons) != 1 or body.width <= 0 or body.height <= 0 or min(body.width, body.height) < 12:
        yield body
        return
    ring = polygons[0]
    area = abs(sum(a.x * b.y - b.x * a.y for a, b in clip.edges([ring]))) / 2
    if area > _THIN * body.width * body.height:
        yield body
        return
    found = list(_slices(ring, body))
    yield from found or [body]


def _slices(ring: tuple[Point, ...], body: Rect) -> Iterable[Rect]:
    for band in range(_BANDS):
        top = body.y + body.height * band / _BANDS
        bottom = body.y + body.height * (band + 1) / _BANDS
        xs = [p.x for p in ring if top <= p.y <= bottom]
        for level in (top, bottom):
            cuts = clip.crossings([ring], Point(0.0, level), Point(1.0, 0.0))
            xs += cuts
        if xs:
            yield Rect(min(xs), top, max(xs) - min(xs), bottom - top)


def _pieces(item: SceneItem) -> Pieces:
    assert item.path is not None
    return tuple((*a, *b) for line in item.path.flattened(_FLAT) for a, b in pairwise(line))


def _stretches(pieces: Pieces) -> Stretches:
    found = []
    for first in range(0, len(pieces), _FEW):
        some = pieces[first : first + _FEW]
        xs = [v for piece in some for v in piece[::2]]
        ys = [v for piece in some for v in piece[1::2]]
        found.append((min(xs), min(ys), max(xs), max(ys), some))
    return tuple(found)


def _holds(item: SceneItem, place: Point) -> bool:
    return item.body.contains(place) and (not item.silhouette or clip.contains(item.silhouette, place))
