"""Art in a hurry: its silhouette in the colour of its body, until there is time for the drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

from crosstalk.painting.convert import q_color
from crosstalk.primitives import Art, GroupItem, PathItem, Primitive, Solid

_GREY = "#9aa3b2"
_CORNERS = 32
"""About so many corners of a silhouette are painted."""


def paint_standin(painter: QPainter, art: Art) -> None:
    """Paint the silhouette of an art in art units; nothing where it has none."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(body_color(art))
    for polygon in art.silhouette:
        # A few corners do: it is small, or gone in a moment.
        step = len(polygon) // _CORNERS + 1
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in polygon[::step]]))


@lru_cache(maxsize=4096)
def body_color(art: Art) -> QColor:
    """Return the colour in which an art is stood in for: of its hindmost area, else grey."""
    if art.tint is not None:
        return q_color(art.tint.color, art.tint.opacity)
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
