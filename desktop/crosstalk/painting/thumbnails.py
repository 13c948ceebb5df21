"""Art as small pictures, for the palette and lists."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter, QPixmap

from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_items
from crosstalk.primitives import Art

_KEPT = 2048
_pixmaps: OrderedDict[tuple[str, int, float], QPixmap] = OrderedDict()


def thumbnail_image(art: Art, size: int, ratio: float = 1.0, margin: float = 1.0) -> QImage:
    """Return art fitted and centred in a square of `size` logical pixels, transparent around it.

    `ratio` is the device pixel ratio of the screen, `margin` the free rim in logical pixels.
    """
    ensure_app()
    pixels = max(1, round(size * ratio))
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    box = art.bounds
    if box.width > 0 and box.height > 0:
        painter = QPainter(image)
        scale = max(1.0, pixels - 2 * margin * ratio) / max(box.width, box.height)
        painter.translate(pixels / 2, pixels / 2)
        painter.scale(scale, scale)
        painter.translate(-box.centre.x, -box.centre.y)
        paint_items(painter, art.items)
        painter.end()
    image.setDevicePixelRatio(ratio)
    return image


def thumbnail(art: Art, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the same as a pixmap, kept by the art's key."""
    key = (art.key, size, ratio)
    found = _pixmaps.get(key)
    if found is None:
        found = _pixmaps[key] = QPixmap.fromImage(thumbnail_image(art, size, ratio))
        if len(_pixmaps) > _KEPT:
            _pixmaps.popitem(last=False)
    else:
        _pixmaps.move_to_end(key)
    return found
