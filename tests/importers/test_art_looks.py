"""The picture on the canvas is the picture that resvg makes of the original file."""

from __future__ import annotations

import io

import numpy as np
import pytest
import resvg_py
from PIL import Image
from PySide6.QtGui import QImage, QPainter

from crosstalk.catalog.art import Studio
from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.svgart import read_svg
from crosstalk.catalog.types import ArtRules
from crosstalk.importers.art import read_art
from crosstalk.painting.app import ensure_app
from crosstalk.painting.painter import paint_items
from tests.fidelity.difference import difference
from tests.importers.svg_features import FEATURES

SIDE = 360


def on_canvas(drawing) -> np.ndarray:
    """Paint a drawing, read back from the file that is kept of it, on white."""
    ensure_app()
    kept = read_svg(art_file(drawing), "kept")
    art = Studio().art("a", kept, {}, "journal", ArtRules())
    width, height = pixels_of(drawing)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.scale(width / kept.bounds.width, height / kept.bounds.height)
    painter.translate(-kept.bounds.x, -kept.bounds.y)
    paint_items(painter, art.items)
    painter.end()
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(height, width, 4)
    return raw[..., 2::-1].copy()


def by_resvg(text: str, size: tuple[int, int]) -> np.ndarray:
    data = resvg_py.svg_to_bytes(
        svg_string=text, width=size[0], height=size[1], background="#ffffff", dpi=96.0
    )
    return np.asarray(Image.open(io.BytesIO(bytes(data))).convert("RGB"))


def pixels_of(drawing) -> tuple[int, int]:
    width, height = drawing.size
    return SIDE, round(SIDE * height / width)


@pytest.mark.parametrize("name", FEATURES)
def test_the_canvas_shows_what_resvg_shows(name):
    text = FEATURES[name]
    drawing = read_art(text.encode(), name).drawing
    found = difference(on_canvas(drawing), by_resvg(text, pixels_of(drawing)))
    assert found.mean < 1.0, f"{name}: mean ΔE00 {found.mean:.2f}"
    assert found.share < 0.02, f"{name}: {found.share:.1%} clearly different"
