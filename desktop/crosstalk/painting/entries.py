"""Scene items taken apart into what a display list sorts, batches and culls."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainterPath, QPen

from crosstalk.geometry import Rect
from crosstalk.painting.convert import q_brush, q_color, q_path, q_pen
from crosstalk.painting.pieces import q_paths
from crosstalk.primitives import GroupItem, PathItem, Primitive, Solid, SymbolItem, TextItem
from crosstalk.primitives.extent import item_extent

SYMBOL, LINE, FILL, TEXT, OTHER = range(5)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


Part = tuple[QPainterPath, QPen, QBrush]
"""A path with what strokes and fills it."""


class Entry(msgspec.Struct):
    """One primitive with its bounds in page units and the look by which equals are batched."""

    kind: int
    bounds: Rect
    item: Any
    look: object
    """Entries of equal kind and look may be painted in one go; None is equal to nothing."""
    size: float = 0.0
    """Of the largest letters, or else the longer side of the bounds, in points."""
    _paths: list[QPainterPath] | None = None
    _parts: list[Part] | None = None

    @property
    def paths(self) -> list[QPainterPath]:
        """The outline of a path, none for other things; made when first painted, for much is never seen close."""
        if self._paths is None:
            self._paths = q_paths(self.item) if isinstance(self.item, PathItem) else []
        return self._paths

    @property
    def parts(self) -> list[Part] | None:
        """A path, or the paths of a group that has nothing else, ready to be painted; None for other things.

        The opacity of the group, and its transform, are for the painter to take.
        """
        if self._parts is None:
            found = list(_parts(self.item.items if isinstance(self.item, GroupItem) else (self.item,)))
            self._parts = [] if None in found else [part for part in found if part is not None]
        return self._parts or None


def _parts(items: Iterable[Primitive]) -> Iterator[Part | None]:
    """Yield the paths of primitives; None for what cannot be had as a path."""
    for item in items:
        if isinstance(item, GroupItem) and item.opacity >= 1.0 and item.transform.is_identity:
            yield from _parts(item.items)
        elif not isinstance(item, PathItem):
            yield None
        elif item.path:
            pen = q_pen(item.stroke) if item.stroke else QPen(Qt.PenStyle.NoPen)
            if isinstance(item.fill, Solid | None):
                brush = QBrush(q_color(item.fill.color, item.fill.opacity)) if item.fill else _NO_BRUSH
                yield from ((path, pen, brush) for path in q_paths(item))
                continue
            path = q_path(item.path, item.even_odd)
            yield path, pen, q_brush(item.fill, path)


def entries_of(items: Iterable[Primitive]) -> list[Entry]:
    """Return the entries of primitives in order; what paints nothing is left out."""
    found: list[Entry] = []
    _collect(items, found)
    return found


def _collect(items: Iterable[Primitive], found: list[Entry]) -> None:
    for item in items:
        if isinstance(item, GroupItem) and item.opacity >= 1.0 and item.transform.is_identity:
            _collect(item.items, found)
            continue
        bounds = item_extent(item)
        if bounds is not None:
            found.append(_entry(item, bounds))


def _entry(item: Primitive, bounds: Rect) -> Entry:
    if isinstance(item, SymbolItem):
        return Entry(SYMBOL, bounds, item, "")
    if isinstance(item, TextItem):
        return Entry(TEXT, bounds, item, "", max([span.size for span in item.spans]))
    _, _, width, height = bounds
    size = width if width > height else height
    if isinstance(item, PathItem):
        fill, stroke = item.fill, item.stroke
        if fill is None:
            if stroke is not None:
                return Entry(LINE, bounds, item, stroke, size)
        elif stroke is None and isinstance(fill, Solid):
            return Entry(FILL, bounds, item, fill, size)
    return Entry(OTHER, bounds, item, None, size)
