"""What lies below the figure: pasteboard, page with its shadow, and the grid, all on whole pixels of the screen.

At a screen scale such as 125 % a pixel of the window is no whole number of the screen's; a hairline that is painted in
those comes out one pixel wide here and two there. So everything here is worked out in pixels of the screen.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QRegion

from crosstalk.geometry import Rect
from crosstalk.ui import style
from crosstalk.ui.backing import rects_of
from crosstalk.ui.lens import Lens

EDGE = QColor(35, 42, 60, 46)
SHADOW = tuple(QColor(35, 42, 60, alpha) for alpha in (16, 10, 6, 3))
"""Rings around the page, from its edge outwards."""
FINE, MAJOR = 30, 70
"""How strong the lines of the grid are (0…255), and every so many-th of them."""
GRID_PIXELS = 5.0
"""Lines closer than this are not painted."""


def paint_ground(painter: QPainter, lens: Lens, rect: QRect, ratio: float, page: Rect, paper: str) -> None:
    """Paint pasteboard and page within a rectangle of the window."""
    painter.save()
    painter.scale(1.0 / ratio, 1.0 / ratio)
    # Not below the page, which covers it: each filling of the window takes a millisecond.
    sheet, part = on_screen(lens.rect_to_view(page), ratio), _whole(rect, ratio)
    for piece in rects_of(QRegion(part).subtracted(QRegion(sheet))):
        painter.fillRect(piece, QColor(style.PASTEBOARD))
    hair = max(1, round(ratio))
    rings = [
        sheet.adjusted(-ring * hair, (2 - ring) * hair, ring * hair, (ring + 1) * hair)
        for ring in range(1, len(SHADOW) + 1)
    ]
    edge = sheet.adjusted(-hair, -hair, hair, hair)
    for ring, color in zip((*rings, edge), (*SHADOW, EDGE), strict=True):
        # Only what the page leaves of it: filling it all would take a millisecond each.
        for rim in rects_of(QRegion(ring).subtracted(QRegion(sheet))):
            painter.fillRect(rim, color)
    painter.fillRect(sheet, QColor(paper))
    painter.restore()


def paint_grid(
    painter: QPainter, lens: Lens, rect: QRect, ratio: float, page: Rect, paper: str, step: float, major: int
) -> None:
    """Paint the lines of a grid within a rectangle of the window, as far as the page reaches.

    `step` points lie between two lines, and every `major`-th is a stronger one (0: none).
    """
    painter.save()
    painter.scale(1.0 / ratio, 1.0 / ratio)
    part = _whole(rect, ratio).intersected(on_screen(lens.rect_to_view(page), ratio))
    dark = QColor(paper).lightness() < 110
    hair = max(1, int(ratio))
    zoom = lens.zoom * ratio
    first, last = (
        (part.left() / ratio + lens.left) / lens.zoom,
        (part.right() / ratio + lens.left) / lens.zoom,
    )
    for at, is_major in lines(step, major, lens.zoom, first, last):
        x = round(at * zoom - lens.left * ratio)
        painter.fillRect(QRect(x, part.top(), hair, part.height()), _tone(dark, is_major))
    first, last = (part.top() / ratio + lens.top) / lens.zoom, (part.bottom() / ratio + lens.top) / lens.zoom
    for at, is_major in lines(step, major, lens.zoom, first, last):
        y = round(at * zoom - lens.top * ratio)
        painter.fillRect(QRect(part.left(), y, part.width(), hair), _tone(dark, is_major))
    painter.restore()


def lines(step: float, major: int, zoom: float, first: float, last: float) -> Iterator[tuple[float, bool]]:
    """Yield the places (points) of the lines between two places, and whether they are strong ones.

    Where lines would lie too close only the strong ones are left, then every second of those, and so on.
    """
    every = 1
    while step * every * zoom < GRID_PIXELS:
        every *= major if major > 1 and every == 1 else 2
    width = step * every
    for n in range(math.floor(first / width), math.ceil(last / width) + 1):
        yield n * width, every == 1 and major > 1 and n % major == 0


def on_screen(box: QRectF, ratio: float) -> QRect:
    """Return a rectangle of the window in the nearest whole pixels of the screen."""
    left, top = round(box.left() * ratio), round(box.top() * ratio)
    return QRect(left, top, round(box.right() * ratio) - left, round(box.bottom() * ratio) - top)


def _whole(rect: QRect, ratio: float) -> QRect:
    """Return all pixels of the screen that a rectangle of the window touches."""
    box = QRectF(rect)
    return QRectF(box.x() * ratio, box.y() * ratio, box.width() * ratio, box.height() * ratio).toAlignedRect()


def _tone(is_dark: bool, is_major: bool) -> QColor:
    color = QColor(150, 180, 235) if is_dark else QColor(60, 90, 150)
    color.setAlpha(MAJOR if is_major else FINE)
    return color
