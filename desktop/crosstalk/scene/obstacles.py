"""What a line has to go around: boxes of things, words and pictures, and the lines that are there already.

A region and a panel can be passed, their titles cannot; strands can be crossed. Boxes are kept for as long as an item
stands, so that a drag asks only for what moved.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import numpy as np

from crosstalk.geometry import Path, Point, Rect
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.routing import clip
from crosstalk.routing.maze import Floats, none_found
from crosstalk.routing.sweep import Known
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
_SPOT = 48.0
"""Points that a box about a stretch of a line is wide and high at most."""
_MOST_EXITS = 2000
"""Of so many things it is remembered where lines leave them."""


class Landmarks:
    """Boxes and lines of a scene, by what is near a place."""

    def __init__(self, scene: Scene) -> None:
        """Begin with nothing known."""
        self.scene = scene
        self._boxes: dict[str, tuple[SceneItem, tuple[Rect, ...]]] = {}
        self._lines: dict[str, tuple[object, Floats]] = {}
        self._pieces: dict[str, tuple[object, Pieces]] = {}
        self._stretches: dict[str, tuple[object, Stretches]] = {}
        self._spots: dict[str, tuple[object, tuple[Rect, ...]]] = {}
        self._exits: dict[str, tuple[SceneItem, dict[object, Known]]] = {}

    def boxes_of(self, item: SceneItem) -> tuple[Rect, ...]:
        """Return the boxes that an item puts in the way."""
        known = self._boxes.get(item.id)
        if known is None or known[0] is not item:
            known = self._boxes[item.id] = (item, tuple(_boxes(item)))
        return known[1]

    def exits_of(self, item: SceneItem, aim: object) -> Known:
        """Return where lines leave an item that aim at a place of it, as far as it was asked before."""
        known = self._exits.get(item.id)
        if known is None or known[0] is not item:
            if len(self._exits) > _MOST_EXITS:
                self._exits.clear()
            known = self._exits[item.id] = (item, {})
        return known[1].setdefault(aim, {})

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
            known = self._pieces[item.id] = (item.path, () if item.path is None else _pieces(item.path))
        return known[1]

    def stretches_of(self, item: SceneItem) -> Stretches:
        """Return the same in stretches of a few, each with its bounds: quicker where most lie elsewhere."""
        known = self._stretches.get(item.id)
        if known is None or known[0] is not item.path:
            known = self._stretches[item.id] = (item.path, _stretches(self.pieces_of(item)))
        return known[1]

    def spots_of(self, item: SceneItem) -> tuple[Rect, ...]:
        """Return boxes about a line, each of a short stretch of it."""
        known = self._spots.get(item.id)
        if known is None or known[0] is not item.path:
            known = self._spots[item.id] = (item.path, tuple(_spots(self.pieces_of(item))))
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
    points = np.array(ring)
    x, y = points[:, 0], points[:, 1]
    levels = [body.y + body.height * band / _BANDS for band in range(_BANDS + 1)]
    cuts = _cuts(points, levels)
    for top, bottom, first, last in zip(levels, levels[1:], cuts, cuts[1:], strict=False):
        xs = np.concatenate((x[(y >= top) & (y <= bottom)], first, last))
        if len(xs):
            low, high = float(xs.min()), float(xs.max())
            yield Rect(low, top, high - low, bottom - top)


def _cuts(points: Floats, levels: list[float]) -> list[Floats]:
    """Return where level lines cut a ring."""
    a = np.roll(points, 1, axis=0)
    step = points - a
    a, step = a[np.abs(step[:, 1]) > 1e-14], step[np.abs(step[:, 1]) > 1e-14]
    found = []
    for level in levels:
        part = (level - a[:, 1]) / step[:, 1]
        met = (part >= -1e-9) & (part <= 1 + 1e-9)
        found.append(a[met, 0] + part[met] * step[met, 0])
    return found


def line_along(path: Path) -> Floats:
    """Return the straight pieces of a path."""
    pieces = _pieces(path)
    return np.array(pieces) if pieces else none_found()


def _pieces(path: Path) -> Pieces:
    return tuple([a + b for line in path.flattened(_FLAT) for a, b in pairwise(line)])


def _spots(pieces: Pieces) -> Iterable[Rect]:
    """Yield boxes about some straight pieces: several short ones in one box, parts of a long one each in its own."""
    left = top = math.inf
    right = bottom = -math.inf
    for ax, ay, bx, by in pieces:
        parts = max(1, int(max(abs(bx - ax), abs(by - ay)) // _SPOT))
        for k in range(parts):
            px, py = ax + (bx - ax) * k / parts, ay + (by - ay) * k / parts
            qx, qy = ax + (bx - ax) * (k + 1) / parts, ay + (by - ay) * (k + 1) / parts
            low, high = min(left, px, qx), max(right, px, qx)
            upper, lower = min(top, py, qy), max(bottom, py, qy)
            if max(high - low, lower - upper) > _SPOT and right >= left:
                yield Rect(left - 1.0, top - 1.0, right - left + 2.0, bottom - top + 2.0)
                low, high, upper, lower = min(px, qx), max(px, qx), min(py, qy), max(py, qy)
            left, top, right, bottom = low, upper, high, lower
    if right >= left:
        yield Rect(left - 1.0, top - 1.0, right - left + 2.0, bottom - top + 2.0)


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
