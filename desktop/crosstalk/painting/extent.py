"""What primitives cover when painted."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.geometry import Rect
from crosstalk.primitives import GroupItem, ImageItem, PathItem, Primitive, SymbolItem, TextItem

_MITER = 4.0


def extent(items: Iterable[Primitive]) -> Rect | None:
    """Return bounds that hold everything painted, strokes and halos included; None for nothing."""
    return Rect.union_of(rect for item in items for rect in [item_extent(item)] if rect is not None)


def item_extent(item: Primitive) -> Rect | None:
    """Return the bounds of one primitive, None where it paints nothing."""
    if isinstance(item, PathItem):
        if not item.path:
            return None
        return item.path.bounds().inflated(_reach(item))
    if isinstance(item, TextItem):
        # Italics lean out of their advance.
        lean = 0.2 * max((span.size for span in item.spans), default=0.0)
        return item.bounds.inflated(item.halo_width + lean) if item.spans else None
    if isinstance(item, ImageItem):
        return item.rect
    if isinstance(item, SymbolItem):
        return item.transform.apply_rect(item.art.bounds)
    if isinstance(item, GroupItem):
        inner = extent(item.items)
        return None if inner is None else item.transform.apply_rect(inner)
    raise TypeError(f"no primitive: {item!r}")


def _reach(item: PathItem) -> float:
    if item.stroke is None:
        return 0.0
    return item.stroke.width / 2 * (_MITER if item.stroke.join == "miter" else 1.5)
