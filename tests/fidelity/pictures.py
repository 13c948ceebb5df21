"""One scene as the canvas shows it, at rest and while something moves."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import Figure
from crosstalk.geometry import Rect, Transform
from crosstalk.painting import DisplayList
from crosstalk.painting.app import ensure_app
from crosstalk.painting.convert import q_transform
from crosstalk.painting.settled import paint_settled
from crosstalk.text.fonts import font_file
from tests.fidelity.difference import Picture

SCALE = 2.0
"""Pixels per point: a page at twice its size on an ordinary screen, and what a sharp screen shows at 100 %."""


@cache
def has_font() -> bool:
    """Say whether this machine has a font with Arial's widths, which the canvas and outlined text both need."""
    try:
        return bool(font_file())
    except CrosstalkError:
        return False


needs_font = pytest.mark.skipif(
    not has_font(),
    reason="no font with the widths of Arial is installed (Debian: fonts-liberation), so there is nothing to compare",
)


def on_canvas(figure: Figure) -> Picture:
    """Return the page as the canvas shows it at rest, which is what PNG export paints (tests/ui/test_settling.py)."""
    page = figure.scene.page
    place = Transform(SCALE, 0, 0, SCALE, 0, 0)
    return _painted(figure, lambda p: paint_settled(p, figure.scene, page, q_transform(place)))


def in_a_hurry(figure: Figure) -> Picture:
    """Return the page as the canvas shows it while something moves: pictures of art and rows of letters ready-made."""
    page = figure.scene.page
    place = Transform(SCALE, 0, 0, SCALE, 0, 0)
    whole = Rect(0, 0, page.width, page.height)
    return _painted(figure, lambda p: DisplayList(figure.scene).paint(p, whole, SCALE, 1.0, place))


def _painted(figure: Figure, paint: Callable[[QPainter], None]) -> Picture:
    ensure_app()
    width, height = _size(figure)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(figure.scene.background or figure.scene.paper))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return rgb(image)


def _size(figure: Figure) -> tuple[int, int]:
    page = figure.scene.page
    return round(page.width * SCALE), round(page.height * SCALE)


def rgb(image: QImage) -> Picture:
    """Return an image as height × width × RGB."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
