"""The figure on paper: at its true size in millimetres, or fitted into what the printer can print on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPainter

from crosstalk.geometry import Rect
from crosstalk.painting.convert import q_color, q_rect
from crosstalk.painting.painter import SceneLike, paint_scene

_INCH = 72.0


def paint_page(
    device: QPagedPaintDevice, scene: SceneLike, page: Rect, ground: str | None, *, fitted: bool
) -> None:
    """Paint a scene on a printer's sheet, centred; `fitted` scales it to the printable area.

    Unfitted, a point of the figure is 1/72 inch of the paper whatever the printer's margins are.
    """
    painter = QPainter()
    if not painter.begin(device):
        return
    try:
        room = printable(device)
        scale = fit(page, room) if fitted else device.logicalDpiX() / _INCH
        painter.translate(room.center())
        painter.scale(scale, scale)
        painter.translate(-page.centre.x, -page.centre.y)
        painter.setClipRect(q_rect(page))
        if ground:
            painter.fillRect(q_rect(page), q_color(ground))
        paint_scene(painter, scene)
    finally:
        painter.end()


def printable(device: QPagedPaintDevice) -> QRectF:
    """Return the area of the sheet inside its margins, in the painter's units, whose origin is its top left corner."""
    area: Any = device.pageLayout().paintRect(QPageLayout.Unit.Inch)
    return QRectF(0.0, 0.0, area.width() * device.logicalDpiX(), area.height() * device.logicalDpiY())


def fit(page: Rect, room: QRectF) -> float:
    """Return the largest scale at which a page stands wholly in a room."""
    return min(room.width() / page.width, room.height() / page.height)


def fits(device: QPagedPaintDevice, page: Rect) -> bool:
    """Say whether a page stands on a sheet at its true size without losing its rim."""
    return fit(page, printable(device)) >= device.logicalDpiX() / _INCH - 1e-6
