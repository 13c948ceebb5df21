"""Drawn things cut to an area."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from crosstalk.catalog.svgart import Bitmap, Group, Node, Shape
from crosstalk.catalog.svgpaint import Paints
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.importers.art.outline import CannotCutError, Cutter
from crosstalk.importers.art.spread import absolute
from crosstalk.primitives import Fill, PathItem, Solid
from crosstalk.primitives.extent import item_extent

_NEAR = 1e-4


class Area(NamedTuple):
    """What is seen of something: a path in the units of the drawing. `rect` is set where it is an upright rectangle."""

    path: Path
    even_odd: bool = False
    rect: Rect | None = None

    @classmethod
    def of_rect(cls, rect: Rect, transform: Transform = Transform()) -> Area:
        """Return a rectangle carried along by a transform."""
        upright = abs(transform.b) + abs(transform.c) < 1e-9
        return cls(
            Path.rectangle(rect).transformed(transform),
            False,
            transform.apply_rect(rect) if upright else None,
        )


Fallback = Callable[[Node, Area], Node | None]
"""Cuts what paths cannot: gives pixels, or None where it cannot either."""


def cut(nodes: tuple[Node, ...], area: Area, cutter: Cutter, fallback: Fallback) -> tuple[Node, ...]:
    """Return of some nodes what lies in an area."""
    if not area.path:
        return ()
    out: list[Node] = []
    for node in nodes:
        if isinstance(node, Group):
            inner = cut(node.nodes, area, cutter, fallback)
            out += [Group(inner, node.opacity)] if inner else []
        elif _is_within(node, area):
            out.append(node)
        elif isinstance(node, Bitmap):
            found = fallback(node, area)
            out += [found] if found is not None else []
        else:
            out += _cut_shape(node, area, cutter, fallback)
    return tuple(out)


def node_extent(node: Node) -> Rect | None:
    """Return what a node covers when painted, strokes included."""
    if isinstance(node, Group):
        return Rect.union_of(box for child in node.nodes for box in [node_extent(child)] if box is not None)
    box = item_extent(node.item)
    return box if box is None or node.transform is None else node.transform.apply_rect(box)


def _is_within(node: Shape | Bitmap, area: Area) -> bool:
    if area.rect is None:
        return False
    return _holds(area.rect, node_extent(node))


def _exact_extent(shape: Shape, cutter: Cutter) -> Rect | None:
    """Return what a shape covers; `node_extent` leaves room for points that its outline may not have."""
    item, place = shape.item, shape.transform or Transform()
    boxes = [item.path.transformed(place).bounds()]
    if item.stroke is not None:
        inked = cutter.stroke(item.path, item.stroke)
        boxes += [inked.transformed(place).bounds()] if inked else []
    return Rect.union_of(boxes)


def _holds(rect: Rect, box: Rect | None) -> bool:
    slack = _NEAR * max(rect.width, rect.height)
    return box is None or (
        box.x >= rect.x - slack
        and box.y >= rect.y - slack
        and box.right <= rect.right + slack
        and box.bottom <= rect.bottom + slack
    )


def _cut_shape(shape: Shape, area: Area, cutter: Cutter, fallback: Fallback) -> list[Node]:
    try:
        if area.rect is not None and _holds(area.rect, _exact_extent(shape, cutter)):
            return [shape]
        return list(_parts(shape, area, cutter))
    except CannotCutError:
        found = fallback(shape, area)
        return [found] if found is not None else []


def _parts(shape: Shape, area: Area, cutter: Cutter) -> list[Node]:
    item, place = shape.item, shape.transform or Transform()
    parts: list[Node] = []
    if item.fill is not None:
        fill = _fixed(item.fill, item.path, place)
        path = cutter.intersection(item.path.transformed(place), item.even_odd, area.path, area.even_odd)
        if path:
            parts.append(Shape(shape.slot, PathItem(path, fill)))
    if item.stroke is not None:
        inked = cutter.stroke(item.path, item.stroke).transformed(place)
        path = cutter.intersection(inked, False, area.path, area.even_odd)
        if path:
            paint = Solid(item.stroke.color, item.stroke.opacity)
            parts.append(Shape(shape.slot, PathItem(path, paint)))
    return parts


def _fixed(fill: Fill, path: Path, place: Transform) -> Fill:
    """Return a paint that no longer hangs on the box of what it fills."""
    if isinstance(fill, Solid):
        return fill
    box = path.bounds()
    return Paints.moved(absolute(fill, box), box, place)


def baked(shape: Shape) -> Shape:
    """Return a shape with its transform in its path; only for one without a stroke."""
    if shape.transform is None:
        return shape
    item = shape.item
    fill = _fixed(item.fill, item.path, shape.transform) if item.fill is not None else None
    return Shape(
        shape.slot, PathItem(item.path.transformed(shape.transform), fill, item.stroke, item.even_odd)
    )
