"""Small pictures for buttons, painted in the colour of the window's text."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap

_SIZE = 18


def line_icon(shape: str) -> QIcon:
    """Return the picture of a line shape: straight, curved, elbow, arc."""
    path = QPainterPath(QPointF(2, 15))
    if shape == "curved":
        path.cubicTo(QPointF(9, 15), QPointF(8, 3), QPointF(16, 3))
    elif shape == "elbow":
        path.lineTo(9, 15)
        path.lineTo(9, 3)
        path.lineTo(16, 3)
    elif shape == "arc":
        path.quadTo(QPointF(3, 3), QPointF(16, 3))
    else:
        path.lineTo(16, 3)
    return _drawn(path)


def align_icon(align: str) -> QIcon:
    """Return the picture of an alignment of text: left, center, right."""
    path = QPainterPath()
    for row, width in enumerate((14.0, 8.0, 12.0, 6.0)):
        start = {"left": 2.0, "right": 16.0 - width}.get(align, 9.0 - width / 2)
        path.moveTo(start, 3.5 + 3.5 * row)
        path.lineTo(start + width, 3.5 + 3.5 * row)
    return _drawn(path)


def flip_icon(axis: str) -> QIcon:
    """Return the picture of mirroring along x or y."""
    path = QPainterPath()
    path.moveTo(7.5, 3)
    path.lineTo(7.5, 15)
    path.lineTo(1.5, 15)
    path.closeSubpath()
    path.moveTo(10.5, 3)
    path.lineTo(10.5, 15)
    path.lineTo(16.5, 15)
    path.closeSubpath()
    return _drawn(path, turned=axis == "y")


def link_icon() -> QIcon:
    """Return the picture of a chain: proportions hold."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(2, 6.5, 8, 5), 2.5, 2.5)
    path.addRoundedRect(QRectF(8, 6.5, 8, 5), 2.5, 2.5)
    return _drawn(path)


def _drawn(path: QPainterPath, *, turned: bool = False) -> QIcon:
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen is not None else 1.0
    pixmap = QPixmap(round(_SIZE * ratio), round(_SIZE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if turned:
        painter.translate(_SIZE, 0)
        painter.rotate(90)
    color = QGuiApplication.palette().color(QPalette.ColorRole.ButtonText)
    painter.setPen(
        QPen(color, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(path)
    painter.end()
    return QIcon(pixmap)
