"""What a line has to go around: boxes of things, words and pictures, and the lines that are there already.

A region and a panel can be passed, their titles cannot; strands can be crossed. Boxes are kept for as long as an item
stands, so that a drag asks only for what moved.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from weakref import WeakKeyDictionary

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.routing import clip
from crosstalk.routing.maze import Floats, none_found
from crosstalk.scene.item import SceneItem
from crosstalk.scene.scene import Scene

_SOLID = ("component", "picture", "legend")
_FLAT = 0.6
"""Points by which a curve may be off its straight pieces."""
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
            known = self._lines[item.id] = (item.path, _pieces(item))
        return known[1]

    def boxes(
        self, items: Iterable[SceneItem], but: set[str], tips: Iterable[Point], close: bool = True
    ) -> Floats:
        """Return the boxes of items, without those of some ids and of things that hold a tip of the line.

        Not `close`, each thing is one box.
        """
        places = list(tips)
        rows = []
        for item in items:
            if item.id in but or item.kind == "connector":
                continue
            if item.kind in _SOLID and any(_holds(item, place) for place in places):
                continue
            if not close and item.kind in _SOLID and item.items:
                rows.append((item.body.x, item.body.y, item.body.right, item.body.bottom))
                if item.label_bounds is not None:
                    b = item.label_bounds
                    rows.append((b.x, b.y, b.right, b.bottom))
                continue
            rows += [(b.x, b.y, b.right, b.bottom) for b in self.boxes_of(item)]
        return np.array(rows) if rows else none_found()

    def lines(self, items: Iterable[SceneItem], but: set[str]) -> Floats:
        """Return the straight pieces of connectors."""
        rows = [
            self.line_of(item)
            for item in items
            if item.kind == "connector" and item.items and item.path is not None and item.id not in but
        ]
        return np.concatenate(rows) if rows else none_found()


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


def _pieces(item: SceneItem) -> Floats:
    assert item.path is not None
    rows = [(a[0], a[1], b[0], b[1]) for line in item.path.flattened(_FLAT) for a, b in pairwise(line)]
    return np.array(rows) if rows else none_found()


def _holds(item: SceneItem, place: Point) -> bool:
    return item.body.contains(place) and (not item.silhouette or clip.contains(item.silhouette, place))
