"""Every primitive on a QPainter, exactly as it says."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen, QTransform

from crosstalk.geometry import Rect
from crosstalk.painting.convert import q_brush, q_color, q_path, q_pen, q_rect, q_transform
from crosstalk.painting.glyphs import glyphs, outline
from crosstalk.painting.images import image_of, scaled_image
from crosstalk.primitives import GroupItem, ImageItem, PathItem, Primitive, SymbolItem, TextItem, TextSpan
from crosstalk.primitives.extent import extent

_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)
_RASTER = (1, 2, 3)
"""What `QPaintDevice.devType` is of widgets, pixmaps and images (Qt names them in QInternal, which Python lacks)."""
_HINTS = (
    QPainter.RenderHint.Antialiasing
    | QPainter.RenderHint.TextAntialiasing
    | QPainter.RenderHint.SmoothPixmapTransform
)


class _Painted(Protocol):
    @property
    def items(self) -> Sequence[Primitive]: ...


class SceneLike(Protocol):
    """What of a scene is painted: items by id, and their order."""

    @property
    def order(self) -> Sequence[str]: ...
    @property
    def items(self) -> Mapping[str, _Painted]: ...


def paint_scene(painter: QPainter, scene: SceneLike) -> None:
    """Paint all items of a scene in order, in page units; the ground is the caller's."""
    for name in scene.order:
        paint_items(painter, scene.items[name].items)


def paint_items(painter: QPainter, items: Iterable[Primitive]) -> None:
    """Paint primitives one after the other in the painter's present units."""
    painter.setRenderHints(_HINTS)
    for item in items:
        _paint(painter, item)


def _paint(painter: QPainter, item: Primitive) -> None:
    if isinstance(item, PathItem):
        paint_path(painter, item)
    elif isinstance(item, TextItem):
        paint_text(painter, item)
    elif isinstance(item, ImageItem):
        _paint_image(painter, item)
    elif isinstance(item, SymbolItem):
        _paint_group(painter, item.art.items, q_transform(item.transform), item.opacity)
    elif isinstance(item, GroupItem):
        _paint_group(painter, item.items, q_transform(item.transform), item.opacity)
    else:
        raise TypeError(f"no primitive: {item!r}")


def paint_path(painter: QPainter, item: PathItem) -> None:
    """Paint a path: the fill first, the stroke over it."""
    if not item.path:
        return
    outline = q_path(item.path, item.even_odd)
    painter.setPen(q_pen(item.stroke) if item.stroke else _NO_PEN)
    painter.setBrush(q_brush(item.fill, outline) if item.fill else _NO_BRUSH)
    painter.drawPath(outline)


def paint_text(painter: QPainter, item: TextItem, *, quickly: bool = False) -> None:
    """Paint lines of text at their baselines; `quickly` up to half a pixel beside them."""
    for span in item.spans:
        paint_span(painter, span, quickly=quickly)


def paint_span(painter: QPainter, span: TextSpan, *, quickly: bool = False) -> None:
    """Paint the letters of one span.

    On pixels they are filled as shapes: Qt's own letters stand on whole rows of pixels. `quickly` takes those, and so
    does what is no picture (a printer keeps them as text).
    """
    if not quickly and _is_raster(painter):
        shape = outline(span.text, span.size, span.width, span.bold, span.italic)
        # A font of pictures (emoji) has no shapes.
        if not shape.isEmpty() or not span.text.strip():
            painter.setPen(_NO_PEN)
            painter.setBrush(q_color(span.color))
            painter.translate(span.x, span.y)
            painter.drawPath(shape)
            painter.translate(-span.x, -span.y)
            return
    made = glyphs(span)
    painter.setPen(q_color(span.color))
    if abs(made.squeeze - 1.0) < 1e-6:
        place = QPointF(span.x, span.y)
        for run in made.runs:
            painter.drawGlyphRun(place, run)
        return
    painter.save()
    painter.translate(span.x, span.y)
    painter.scale(made.squeeze, 1.0)
    for run in made.runs:
        painter.drawGlyphRun(QPointF(0.0, 0.0), run)
    painter.restore()


def _is_raster(painter: QPainter) -> bool:
    return painter.device().devType() in _RASTER


def _paint_image(painter: QPainter, item: ImageItem) -> None:
    image = image_of(item)
    if image is None:
        return
    pixels = _device_transform(painter).mapRect(q_rect(item.rect))
    painter.drawImage(q_rect(item.rect), scaled_image(item, image, pixels.width(), pixels.height()))


def _paint_group(
    painter: QPainter, items: Sequence[Primitive], transform: QTransform, opacity: float
) -> None:
    if opacity <= 0.0 or not items:
        return
    painter.save()
    painter.setTransform(transform, True)
    if opacity >= 1.0 or _is_one_stroke(items):
        painter.setOpacity(painter.opacity() * opacity)
        for item in items:
            _paint(painter, item)
    else:
        _paint_layer(painter, items, opacity)
    painter.restore()


def _is_one_stroke(items: Sequence[Primitive]) -> bool:
    """Whether nothing in it can overlap, so that fading each part fades the whole."""
    if len(items) != 1:
        return False
    item = items[0]
    if isinstance(item, PathItem):
        return item.fill is None or item.stroke is None
    return isinstance(item, ImageItem)


def _paint_layer(painter: QPainter, items: Sequence[Primitive], opacity: float) -> None:
    """Paint items into a picture of their own and that through the opacity."""
    bounds = extent(items)
    area = _visible_pixels(painter, bounds) if bounds else QRect()
    if area.isEmpty():
        return
    to_device = _device_transform(painter)
    layer = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    layer.fill(Qt.GlobalColor.transparent)
    inner = QPainter(layer)
    inner.setTransform(to_device * QTransform.fromTranslate(-area.x(), -area.y()))
    paint_items(inner, items)
    inner.end()
    ratio = _ratio(painter)
    layer.setDevicePixelRatio(ratio)
    painter.resetTransform()
    painter.setOpacity(painter.opacity() * opacity)
    painter.drawImage(QPointF(area.x() / ratio, area.y() / ratio), layer)


def _visible_pixels(painter: QPainter, bounds: Rect) -> QRect:
    pixels = _device_transform(painter).mapRect(q_rect(bounds)).adjusted(-2, -2, 2, 2).toAlignedRect()
    device, ratio = painter.device(), _ratio(painter)
    whole = QRect(QPoint(0, 0), QPoint(math.ceil(device.width() * ratio), math.ceil(device.height() * ratio)))
    return pixels.intersected(whole)


def _device_transform(painter: QPainter) -> QTransform:
    """Return the map from the painter's units to physical pixels of its device."""
    ratio = _ratio(painter)
    return painter.combinedTransform() * QTransform.fromScale(ratio, ratio)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()
