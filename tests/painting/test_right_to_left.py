"""Hebrew and Arabic on the canvas, in SVG and PDF: every reader shows the same order, Qt's own."""

from __future__ import annotations

import io

import numpy as np
import pytest
import resvg_py
from PIL import Image
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextLayout, QTextOption

from crosstalk.commands import History, create
from crosstalk.exporters import pdf, svg
from crosstalk.exporters.export import figure_of
from crosstalk.exporters.registry import ExportOptions
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Run
from crosstalk.painting import png
from crosstalk.painting.app import ensure_app
from crosstalk.text import bidi

RED, BLUE = "#ff0000", "#0000ff"


def _order_of_qt(text: str, base: int) -> list[int]:
    """Return the characters from left to right as Qt puts them."""
    ensure_app()
    layout = QTextLayout(text)
    option = QTextOption()
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if base else Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(10_000)
    layout.endLayout()
    places: dict[int, float] = {}
    for run in line.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll):
        for index, place in zip(run.stringIndexes(), run.positions(), strict=True):
            places[index] = place.x()
    return sorted(places, key=lambda n: places[n])


def _order_of_ours(text: str, base: int) -> list[int]:
    out: list[int] = []
    for s in bidi.stretches(text, base):
        out += range(s.end - 1, s.start - 1, -1) if s.is_leftward else range(s.start, s.end)
    return out


@pytest.mark.parametrize(
    "text",
    [
        "עצב",
        "nerve",
        "עצב CGRP עין",
        "nerve עצב (vagus) x",
        "תאי T (CD8) 5%",
        "CD8 (עצב)",
        "שלום (עולם)!",
        "עצב 12, 34",
        "TNF-α יוצא מתא",
        "(עצב) [CD8]",
        "a-1 אב-2 c",
        "אב 1+2 a",
        "5% אב",
        "x: אב, y",
    ],
)
def test_the_order_is_that_of_qt(text):
    base = bidi.base_level(text)
    assert _order_of_ours(text, base) == _order_of_qt(text, base)


def _middles(pixels: np.ndarray) -> tuple[float, float]:
    """Return where the red and the blue ink have their middles, in fractions of the width."""
    r, g, b = (pixels[:, :, n].astype(int) for n in range(3))
    red, blue = (r - b > 60) & (r - g > 60), (b - r > 60) & (b - g > 60)
    assert red.any()
    assert blue.any()
    wide = pixels.shape[1]
    return float(np.nonzero(red)[1].mean()) / wide, float(np.nonzero(blue)[1].mean()) / wide


@pytest.mark.parametrize(("first", "second"), [("עצב ", "CGRP"), ("خلية ", "T"), ("CGRP ", "עצב")])
def test_canvas_and_svg_show_the_same_order(first, second):
    history = History(Diagram())
    runs = (Run(text=first, color=RED), Run(text=second, color=BLUE))
    history.run("Add", create.add_text, runs, Point(120.0, 60.0), (160.0, 20.0))
    leftward = bidi.is_leftward(first + second)
    figure = figure_of(history.diagram)
    scene = figure.scene
    (item,) = [i for i in scene.items.values() if i.kind == "text"]
    spans = item.items[-1].spans
    reds = [s.x for s in spans if s.color == RED]
    blues = [s.x for s in spans if s.color == BLUE]
    assert (min(reds) > min(blues)) is leftward
    markup = svg.render(figure, ExportOptions()).decode()
    data = bytes(resvg_py.svg_to_bytes(svg_string=markup, dpi=150))
    red, blue = _middles(np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))
    assert (red > blue) is leftward
    painted = np.asarray(Image.open(io.BytesIO(png.render(figure, ExportOptions(dpi=150)))).convert("RGB"))
    assert _middles(painted) == pytest.approx((red, blue), abs=0.02)
    words = PdfReader(io.BytesIO(pdf.render(figure, ExportOptions()))).pages[0].extract_text()
    assert second.strip() in words
