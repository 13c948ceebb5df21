"""What primitives cover when painted."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.geometry import Rect, Transform
from crosstalk.primitives.items import GroupItem, ImageItem, PathItem, Primitive, SymbolItem, TextItem

_MITER = 4.0


def extent(items: Iterable[Primitive]) -> Rect | None:
    """Return bounds that hold everything painted, strokes included; None for nothing."""
    return Rect.union_of(rect for item in items for rect in [item_extent(item)] if rect is not None)


def item_extent(item: Primitive) -> Rect | None:
    """Return the bounds of one primitive, None where it paints nothing."""
    if isinstance(item, PathItem):
        return _stroked(item)
    if isinstance(item, TextItem):
        # Italics lean out of their advance.
        lean = 0.2 * max((span.size for span in item.spans), default=0.0)
        return item.bounds.inflated(lean) if item.spans else None
    if isinstance(item, ImageItem):
        return item.rect
    if isinstance(item, SymbolItem):
        return _image(item.transform, item.art.bounds)
    if isinstance(item, GroupItem):
        inner = extent(item.items)
        return None if inner is None else _image(item.transform, inner)
    raise TypeError(f"no primitive: {item!r}")


def _image(transform: Transform, rect: Rect) -> Rect:
    """Return the bounds of a rectangle's image, by interval arithmetic."""
    a, b, c, d, e, f = transform
    half_x, half_y = rect.width / 2, rect.height / 2
    x, y = rect.x + half_x, rect.y + half_y
    wide = abs(a) * half_x + abs(c) * half_y
    high = abs(b) * half_x + abs(d) * half_y
    return Rect(a * x + c * y + e - wide, b * x + d * y + f - high, 2 * wide, 2 * high)


def _stroked(item: PathItem) -> Rect | None:
    path, stroke = item.path, item.stroke
    if not path:
        return None
    reach = 0.0 if stroke is None else stroke.width / 2 * (_MITER if stroke.join == "miter" else 1.5)
    return path.hull().inflated(reach)
