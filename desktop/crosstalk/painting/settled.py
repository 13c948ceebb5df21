"""The picture at rest: what lies in a part of the page, painted exactly as a PNG is.

While one works, the display list puts ready pictures of art on whole pixels and letters on whole rows, which is quick
and up to half a pixel beside. Where nothing moves, this takes its place tile by tile, so that what stands still on the
screen is what every export shows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtGui import QPainter, QTransform

from crosstalk.geometry import Rect
from crosstalk.painting.painter import paint_items

MOST = 1500
"""With more items than this the page stays as the display list paints it."""


class SceneLike(Protocol):
    """What is read of a scene."""

    @property
    def items(self) -> Mapping[str, Any]: ...
    @property
    def order(self) -> Sequence[str]: ...


def can_settle(scene: SceneLike) -> bool:
    """Say whether a scene is small enough to be painted exactly beside the work."""
    return len(scene.order) <= MOST


def paint_settled(painter: QPainter, scene: SceneLike, exposed: Rect, transform: QTransform) -> None:
    """Paint what lies in `exposed` (page points); `transform` leads from page points to the painter's units."""
    painter.save()
    painter.setTransform(transform, True)
    items = scene.items
    for name in scene.order:
        item = items[name]
        if item.bounds.intersects(exposed):
            paint_items(painter, item.items)
    painter.restore()
