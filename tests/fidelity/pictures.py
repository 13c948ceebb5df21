"""One scene, painted by the canvas's display list, and exported to SVG and rendered by resvg."""

from __future__ import annotations

import io
from functools import cache
from typing import Literal

import numpy as np
import pytest
import resvg_py
from PIL import Image
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import ExportOptions, Figure
from crosstalk.exporters.svg import render
from crosstalk.geometry import Rect, Transform
from crosstalk.painting import DisplayList
from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_scene
from crosstalk.text.fonts import font_file, installed
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


def on_canvas(figure: Figure, *, exactly: bool = False) -> Picture:
    """Return the page as the canvas paints it; `exactly` with the painter that PNG export uses."""
    ensure_app()
    page = figure.scene.page
    width, height = _size(figure)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(figure.scene.background or figure.scene.paper))
    painter = QPainter(image)
    place = Transform(SCALE, 0, 0, SCALE, 0, 0)
    if exactly:
        painter.scale(SCALE, SCALE)
        paint_scene(painter, figure.scene)
    else:
        DisplayList(figure.scene).paint(painter, Rect(0, 0, page.width, page.height), SCALE, 1.0, place)
    painter.end()
    return rgb(image)


def in_svg(figure: Figure, text: Literal["live", "outlines"]) -> Picture:
    """Return the page as resvg shows the exported file."""
    ground = figure.scene.background or figure.scene.paper
    svg = render(figure, ExportOptions(text=text, background=ground)).decode()
    # Reading all fonts of a machine takes a second; outlines need none.
    fonts = _fonts() if text == "live" else []
    # By dpi and not by width: resvg rounds the page to whole pixels of 96 dpi before it scales to a width.
    png = resvg_py.svg_to_bytes(svg_string=svg, dpi=72 * SCALE, skip_system_fonts=True, font_files=fonts)
    return np.asarray(Image.open(io.BytesIO(bytes(png))).convert("RGB"))


@cache
def _fonts() -> list[str]:
    return [str(path) for path in installed()]


def _size(figure: Figure) -> tuple[int, int]:
    page = figure.scene.page
    return round(page.width * SCALE), round(page.height * SCALE)


def rgb(image: QImage) -> Picture:
    """Return an image as height × width × RGB."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()
