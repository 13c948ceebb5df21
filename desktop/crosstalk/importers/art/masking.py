"""Clip paths: the area that an element may show (SVG 1.1, chapter 14.3)."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgart import Node, Shape
from crosstalk.catalog.svgcss import length
from crosstalk.catalog.svgxml import local_name
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.importers.art import words
from crosstalk.importers.art.clips import Area, node_extent
from crosstalk.importers.art.looks import Look, transform_of
from crosstalk.importers.art.outline import CannotCutError
from crosstalk.importers.art.tree import href

if TYPE_CHECKING:
    from crosstalk.importers.art.walk import Place, Walk

_DEEPEST = 8


def area_of(walk: Walk, clip: Element, place: Place, nodes: tuple[Node, ...], depth: int = 0) -> Area:
    """Return the area of a `clipPath` for an element at a place that shows some nodes."""
    look = Look().inside(clip)
    ctm = transform_of(clip, look.own).then(_units(clip, place, nodes))
    found: Area | None = None
    for child in clip:
        part = _part(walk, child, look, ctm, place)
        if part is not None and part.path:
            found = part if found is None else _joined(walk, found, part)
    area = found or Area(Path())
    # A clip of the clip, or of one of its shapes, is an area within.
    name = look.reference("clip-path")
    if depth < _DEEPEST and name in walk.by_id and area.path:
        area = _within(walk, area, area_of(walk, walk.by_id[name], place, nodes, depth + 1))
    return area


def _part(walk: Walk, child: Element, outer: Look, ctm: Transform, place: Place) -> Area | None:
    look = outer.inside(child)
    if look.own.get("display") == "none" or look.style.hidden:
        return None
    try:
        here = transform_of(child, look.own).then(ctm)
    except ValueError:
        return None
    kind = local_name(child)
    if kind == "use":
        target = walk.by_id.get(href(child).removeprefix("#"))
        if target is None or local_name(target) == "use":
            return None
        shift = Transform.translation(length(child.get("x"), 0.0, None), length(child.get("y"), 0.0, None))
        return _part(walk, target, look, shift.then(here), place)
    if kind == "text":
        parts = [w.path for w in words.outlines(child, look, walk.told)]
        joined = Path("".join(p.commands for p in parts), tuple(n for p in parts for n in p.coords))
        return Area(joined.transformed(here))
    path = walk.path_of(child, kind, place.view) if kind in _SHAPES else Path()
    even_odd = look.more.get("clip-rule") == "evenodd"
    rect = _rect_of(child, kind, path, here)
    area = Area(path.transformed(here), even_odd, rect)
    name = look.reference("clip-path")
    if name in walk.by_id and path:
        inner = area_of(walk, walk.by_id[name], place._replace(ctm=here), (), _DEEPEST - 1)
        return _within(walk, area, inner)
    return area


_SHAPES = frozenset({"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"})


def _rect_of(child: Element, kind: str, path: Path, here: Transform) -> Rect | None:
    plain = kind == "rect" and path and not child.get("rx") and not child.get("ry")
    return here.apply_rect(path.bounds()) if plain and abs(here.b) + abs(here.c) < 1e-9 else None


def _units(clip: Element, place: Place, nodes: tuple[Node, ...]) -> Transform:
    """Return the map from the clip's units to the root's."""
    if clip.get("clipPathUnits") != "objectBoundingBox":
        return place.ctm
    try:
        back = place.ctm.inverse()
    except ZeroDivisionError:
        return place.ctm
    boxes = [box for node in nodes for box in [_box(node, back)] if box is not None]
    box = Rect.union_of(boxes)
    if box is None:
        return place.ctm
    return Transform(box.width, 0.0, 0.0, box.height, box.x, box.y).then(place.ctm)


def _box(node: Node, back: Transform) -> Rect | None:
    """Return the box of a node without its strokes, in the units of its element."""
    if isinstance(node, Shape):
        path = node.item.path.transformed((node.transform or Transform()).then(back))
        return path.bounds() if path else None
    extent = node_extent(node)
    return None if extent is None else back.apply_rect(extent)


def _joined(walk: Walk, one: Area, other: Area) -> Area:
    try:
        return Area(walk.cutter.union(one.path, one.even_odd, other.path, other.even_odd))
    except CannotCutError:
        return Area(one.path.joined(other.path), one.even_odd)


def _within(walk: Walk, one: Area, other: Area) -> Area:
    try:
        return Area(walk.cutter.intersection(one.path, one.even_odd, other.path, other.even_odd))
    except CannotCutError:
        return one
