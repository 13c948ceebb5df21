"""A whole diagram as a small picture, for lists of scenes and templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_items

if TYPE_CHECKING:
    from crosstalk.scene import Scene

_CORNER = 5.0
_MARGIN = 4.0


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
