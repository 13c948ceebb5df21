"""An imported drawing on the canvas is the picture that resvg makes of the original file."""

from __future__ import annotations

import io

import numpy as np
import pytest
import resvg_py
from PIL import Image

from crosstalk.catalog import load_catalog
from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.families import families, slotted
from crosstalk.exporters import Figure
from crosstalk.geometry import MM
from crosstalk.importers.art import read_art
from crosstalk.model import Component, Diagram, OwnPart, Page
from crosstalk.model.parts import named
from crosstalk.scene import build_scene
from tests.fidelity.difference import difference
from tests.fidelity.pictures import SCALE, in_a_hurry, needs_font, on_canvas
from tests.importers.svg_features import FEATURES

WIDTH = 180.0


def figure_of(drawing) -> Figure:
    """Return a page that one own component, with the slots that were found in it, fills wholly."""
    found = families(drawing)
    made = slotted(
        drawing, {tone: f.name for f in found for tone in f.tones}, {f.name: f.base for f in found}
    )
    width, height = WIDTH, round(WIDTH * drawing.size[1] / drawing.size[0])
    part = named(OwnPart(id="", label="Part", art=art_file(made).decode(), width=width, height=height))
    cell = Component(id="a", type=part.id, x=width / 2, y=height / 2, width=width, height=height, label=())
    page = Page(width_mm=width / MM, height_mm=height / MM, background="#ffffff")
    diagram = Diagram(records={"a": cell}, page=page, parts={part.id: part})
    return Figure(diagram, build_scene(diagram, load_catalog()))


def by_resvg(text: str, figure: Figure) -> np.ndarray:
    page = figure.scene.page
    data = resvg_py.svg_to_bytes(
        svg_string=text,
        width=round(page.width * SCALE),
        height=round(page.height * SCALE),
        background="#ffffff",
        dpi=96.0,
    )
    return np.asarray(Image.open(io.BytesIO(bytes(data))).convert("RGB"))


@needs_font
@pytest.mark.parametrize("name", FEATURES)
def test_the_canvas_shows_what_resvg_shows(name):
    text = FEATURES[name]
    figure = figure_of(read_art(text.encode(), name).drawing)
    wanted = by_resvg(text, figure)
    found = difference(on_canvas(figure), wanted)
    assert found.mean < 1.0, f"{name}: mean ΔE00 {found.mean:.2f}"
    assert found.share < 0.02, f"{name}: {found.share:.1%} clearly different"
    # While something moves it is painted from ready pictures, a little off.
    assert difference(in_a_hurry(figure), wanted).mean < 2.0


def test_the_measure_would_see_a_missing_part():
    text = FEATURES["clips"]
    figure = figure_of(read_art(text.encode(), "clips").drawing)
    without = text.replace("clip-path=", "data-clip=")
    assert difference(on_canvas(figure), by_resvg(without, figure)).mean > 3.0
