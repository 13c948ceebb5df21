"""Geometry, colours, fills and strokes as Qt's own values."""

from __future__ import annotations

import struct
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainterPath,
    QPen,
    QRadialGradient,
    QTransform,
)

from crosstalk.geometry import ArrayPath, Path, Rect, Transform
from crosstalk.primitives import Fill, LinearGradient, RadialGradient, Solid, Stop, Stroke

_LONG = 96
"""Paths of more commands are handed to Qt as bytes."""
_M, _C, _Z = b"MCZ"
ELEMENT = np.dtype([("kind", "<i4"), ("point", "<f8", (2,))])
_CAPS = {
    "butt": Qt.PenCapStyle.FlatCap,
    "round": Qt.PenCapStyle.RoundCap,
    "square": Qt.PenCapStyle.SquareCap,
}
_JOINS = {
    "miter": Qt.PenJoinStyle.SvgMiterJoin,
    "round": Qt.PenJoinStyle.RoundJoin,
    "bevel": Qt.PenJoinStyle.BevelJoin,
}
_MITER_LIMIT = 4.0
_FOCUS_LIMIT = 0.99
"""A focus on the rim itself makes the gradient undefined there; SVG moves it inside too."""


def q_rect(rect: Rect) -> QRectF:
    """Return a rectangle."""
    return QRectF(rect.x, rect.y, rect.width, rect.height)


def q_transform(transform: Transform) -> QTransform:
    """Return an affine map; both use the same order of numbers."""
    return QTransform(*transform)


def q_path(path: Path, even_odd: bool = False) -> QPainterPath:
    """Return a path with its fill rule."""
    if len(path.commands) > _LONG:
        return _long_path(path, even_odd)
    out = QPainterPath()
    rule = Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill
    out.setFillRule(rule)
    c = path.coords
    i = 0
    for command in path.commands:
        if command == "C":
            out.cubicTo(c[i], c[i + 1], c[i + 2], c[i + 3], c[i + 4], c[i + 5])
            i += 6
        elif command == "L":
            out.lineTo(c[i], c[i + 1])
            i += 2
        elif command == "M":
            out.moveTo(c[i], c[i + 1])
            i += 2
        else:
            out.closeSubpath()
    return out


def _long_path(path: Path, even_odd: bool) -> QPainterPath:
    """Return the same, written as the bytes that Qt stores paths in: far quicker than a call for each command."""
    count = path.commands.count("M")
    unit = path.commands[: len(path.commands) // count]
    if unit * count != path.commands:
        count, unit = 1, path.commands
    kinds, places = _elements(unit) if count == 1 else elements_of_mark(unit)
    points = path.array if isinstance(path, ArrayPath) else np.array(path.coords, dtype=np.float64)
    points = points.reshape(count, -1, 2)
    elements = np.empty((count, len(kinds)), dtype=ELEMENT)
    elements["kind"] = kinds
    elements["point"] = points[:, places]
    rule = Qt.FillRule.OddEvenFill if even_odd else Qt.FillRule.WindingFill
    start = (count - 1) * len(kinds) + int(np.flatnonzero(kinds == 0)[-1])
    head, tail = struct.pack("<i", elements.size), struct.pack("<ii", start, rule.value)
    stream = QDataStream(QByteArray(b"".join((head, elements.tobytes(), tail))))
    stream.setByteOrder(QDataStream.ByteOrder.LittleEndian)
    out = QPainterPath()
    stream >> out
    return out


def _elements(commands: str) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return the kind of each of Qt's elements that stand for commands, and the number of the point that it has."""
    codes = np.frombuffer(commands.encode("ascii"), dtype=np.uint8)
    repeats = np.where(codes == _C, 3, 1)
    each = np.repeat(codes, repeats)
    closing = each == _Z
    # A Z has no point of its own: it goes back to that of the last M.
    places = np.cumsum(~closing) - 1
    begun = np.maximum.accumulate(np.where(each == _M, places, 0))
    kinds = np.where(each == _C, 3, np.where(each == _M, 0, 1))
    kinds[(np.cumsum(repeats) - repeats)[codes == _C]] = 2
    return kinds, np.where(closing, begun, places)


elements_of_mark = lru_cache(maxsize=256)(_elements)
"""The same, remembered: for marks of which there are many."""


@lru_cache(maxsize=4096)
def q_color(color: str, opacity: float = 1.0) -> QColor:
    """Return a colour `#rrggbb` with an opacity; an unreadable one is black."""
    out = QColor(color)
    if not out.isValid():
        out = QColor("#000000")
    if opacity < 1.0:
        out.setAlphaF(max(0.0, opacity))
    return out


def q_brush(fill: Fill, outline: QPainterPath) -> QBrush:
    """Return the brush that fills an outline; relative gradients take its bounds."""
    if isinstance(fill, Solid):
        return QBrush(q_color(fill.color, fill.opacity))
    if not fill.stops:
        return QBrush(Qt.BrushStyle.NoBrush)
    transform = fill.transform
    if fill.relative:
        box = outline.boundingRect()
        if box.width() <= 0 or box.height() <= 0:
            last = fill.stops[-1]
            return QBrush(q_color(last.color, last.opacity))
        transform = transform.then(Transform(box.width(), 0.0, 0.0, box.height(), box.x(), box.y()))
    brush = QBrush(_gradient(fill))
    brush.setTransform(q_transform(transform))
    return brush


@lru_cache(maxsize=2048)
def q_pen(stroke: Stroke) -> QPen:
    """Return the pen of a stroke; of no width, none (Qt would draw a hairline)."""
    if stroke.width <= 0:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(q_color(stroke.color, stroke.opacity), stroke.width)
    pen.setCapStyle(_CAPS.get(stroke.cap, Qt.PenCapStyle.RoundCap))
    pen.setJoinStyle(_JOINS.get(stroke.join, Qt.PenJoinStyle.RoundJoin))
    pen.setMiterLimit(_MITER_LIMIT)
    if stroke.dash and sum(stroke.dash) > 0:
        dash = stroke.dash if len(stroke.dash) % 2 == 0 else stroke.dash * 2
        # Qt counts in pen widths, and drops a dash of length 0 that should be a dot.
        pen.setDashPattern([max(length / stroke.width, 1e-3) for length in dash])
    return pen


def _gradient(fill: LinearGradient | RadialGradient) -> QGradient:
    gradient: QGradient
    if isinstance(fill, LinearGradient):
        gradient = QLinearGradient(QPointF(fill.x1, fill.y1), QPointF(fill.x2, fill.y2))
    else:
        centre = QPointF(fill.cx, fill.cy)
        gradient = QRadialGradient(centre, fill.r, _focus(fill))
    # SVG mixes the colours before it multiplies them with the opacity.
    gradient.setInterpolationMode(QGradient.InterpolationMode.ComponentInterpolation)
    gradient.setStops(_stops(fill.stops))
    return gradient


def _focus(fill: RadialGradient) -> QPointF:
    dx, dy = fill.fx - fill.cx, fill.fy - fill.cy
    far = (dx * dx + dy * dy) ** 0.5
    limit = fill.r * _FOCUS_LIMIT
    factor = limit / far if far > limit else 1.0
    return QPointF(fill.cx + dx * factor, fill.cy + dy * factor)


def _stops(stops: tuple[Stop, ...]) -> list[tuple[float, QColor]]:
    """Offsets never fall (SVG 1.1 §13.2.4); Qt wants them different, too."""
    out: list[tuple[float, QColor]] = []
    last = -1.0
    for stop in stops:
        offset = min(1.0, max(stop.offset, 0.0, last))
        if offset == last:
            offset = min(1.0, last + 1e-6)
        if offset == last:
            out.pop()
        out.append((offset, q_color(stop.color, stop.opacity)))
        last = offset
    return out
