"""Art in a hurry: its silhouette in the colour of its body, until there is time for the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from crosstalk.painting.convert import q_color
from crosstalk.primitives import Art, GroupItem, PathItem, Primitive, Solid

_GREY = "#9aa3b2"


def paint_standin(painter: QPainter, art: Art) -> None:
    """Paint the silhouette of an art in art units; nothing where it has none."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_color(art))
    for polygon in art.silhouette:
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in polygon]))


@lru_cache(maxsize=4096)
def _color(art: Art) -> QColor:
    return next(_fills(art.items), None) or q_color(_GREY)


def _fills(items: Iterable[Primitive]) -> Iterator[QColor]:
    """Yield the colours of the areas from the back to the front; of a gradient the last."""
    for item in items:
        if isinstance(item, GroupItem):
            yield from _fills(item.items)
        elif isinstance(item, PathItem) and item.fill is not None:
            if isinstance(item.fill, Solid):
                yield q_color(item.fill.color, item.fill.opacity)
            elif item.fill.stops:
                yield q_color(item.fill.stops[-1].color)
