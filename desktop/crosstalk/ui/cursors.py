"""The look of the pointer for each name that a tool may give."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from crosstalk.ui.icons import icon

_SHAPES = {
    "arrow": Qt.CursorShape.ArrowCursor,
    "pointer": Qt.CursorShape.PointingHandCursor,
    "move": Qt.CursorShape.SizeAllCursor,
    "copy": Qt.CursorShape.DragCopyCursor,
    "crosshair": Qt.CursorShape.CrossCursor,
    "text": Qt.CursorShape.IBeamCursor,
    "grab": Qt.CursorShape.OpenHandCursor,
    "grabbing": Qt.CursorShape.ClosedHandCursor,
    "no": Qt.CursorShape.ForbiddenCursor,
    "blank": Qt.CursorShape.BlankCursor,
    "resize-ew": Qt.CursorShape.SizeHorCursor,
    "resize-ns": Qt.CursorShape.SizeVerCursor,
    "resize-nwse": Qt.CursorShape.SizeFDiagCursor,
    "resize-nesw": Qt.CursorShape.SizeBDiagCursor,
}

_GLYPHS = {"brush": ("mdi6.brush", 3, 21), "dropper": ("mdi6.eyedropper", 3, 21)}
"""Icons that the pointer becomes, and which pixel of the 24 × 24 points."""


@cache
def cursor(name: str) -> QCursor:
    """Return the cursor of a name; the arrow for one that is not known."""
    if name == "rotate":
        return _rotate()
    if name in ("zoom-in", "zoom-out"):
        return _magnifier(name == "zoom-in")
    if name in _GLYPHS:
        return _glyph(*_GLYPHS[name])
    return QCursor(_SHAPES.get(name, Qt.CursorShape.ArrowCursor))


def _rotate() -> QCursor:
    """Qt has none for turning: three quarters of a circle with an arrow head, dark on a light rim."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in (("#ffffff", 4.0), ("#1f2430", 1.8)):
        pen = QPen(QColor(color), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(5, 5, 14, 14, 60 * 16, 270 * 16)
        painter.drawPolyline([QPointF(12.0, 4.5), QPointF(15.6, 6.0), QPointF(14.0, 9.8)])
    painter.end()
    return QCursor(pixmap, 12, 12)


def _glyph(name: str, x: int, y: int) -> QCursor:
    """An icon of the program, dark on a light rim."""
    pixmap = QPixmap(24, 24)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for dx, dy in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        icon(name, "#ffffff").paint(painter, 1 + dx, 1 + dy, 22, 22)
    icon(name, "#1f2430").paint(painter, 1, 1, 22, 22)
    painter.end()
    return QCursor(pixmap, x, y)


def _magnifier(is_plus: bool) -> QCursor:
    """A glass with a plus or a minus in it, dark on a light rim; its middle is the place that is meant."""
    pixmap = QPixmap(26, 26)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width in (("#ffffff", 4.0), ("#1f2430", 1.8)):
        pen = QPen(QColor(color), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(QPointF(10.5, 10.5), 7.0, 7.0)
        painter.drawLine(QPointF(16.0, 16.0), QPointF(22.0, 22.0))
        painter.drawLine(QPointF(7.8, 10.5), QPointF(13.2, 10.5))
        if is_plus:
            painter.drawLine(QPointF(10.5, 7.8), QPointF(10.5, 13.2))
    painter.end()
    return QCursor(pixmap, 10, 10)
