"""A whole diagram as a small picture, for lists of scenes and templates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_items

if TYPE_CHECKING:
    from crosstalk.scene import Scene

_CORNER = 5.0
_MARGIN = 4.0
_AT_ONCE = 40


def scene_image(scene: Scene, width: int, height: int, ratio: float = 1.0, paper: str = "#ffffff") -> QImage:
    """Return the page of a scene fitted into a card of `width` × `height` logical pixels on paper.

    `ratio` is the device pixel ratio of the screen. Outside of the card's round corners it is transparent.
    """
    ensure_app()
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(paper))
    painter.drawRoundedRect(QRectF(0, 0, width, height), _CORNER, _CORNER)
    page = scene.page
    scale = min((width - 2 * _MARGIN) / page.width, (height - 2 * _MARGIN) / page.height)
    painter.translate(width / 2, height / 2)
    painter.scale(scale, scale)
    painter.translate(-page.centre.x, -page.centre.y)
    for name in scene.order:
        paint_items(painter, scene.items[name].items)
    painter.end()
    return image


def page_image(scene: Scene, size: tuple[int, int], ratio: float = 1.0) -> Iterator[QImage | None]:
    """Yield None time and again and at last the page of a scene, fitted into `size` logical pixels.

    The picture is as wide and high as the page at that scale, with nothing around it.
    """
    ensure_app()
    page = scene.page
    scale = min(size[0] / page.width, size[1] / page.height)
    width, height = max(1, round(page.width * scale)), max(1, round(page.height * scale))
    image = QImage(round(width * ratio), round(height * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(scene.paper))
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    try:
        painter.scale(width / page.width, height / page.height)
        painter.translate(-page.x, -page.y)
        for number, name in enumerate(scene.order):
            paint_items(painter, scene.items[name].items)
            if number % _AT_ONCE == _AT_ONCE - 1:
                yield None
    finally:
        painter.end()
    yield image
