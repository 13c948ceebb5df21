"""The canvas, the exact painter (PNG) and the exported SVG in resvg show the same picture.

Whole pages differ by less than ΔE00 = 0.5 in the mean and clearly in less than 0.1 % of the pixels (`difference`). On a
single component the canvas may differ more than the exact painter: it puts ready pictures on whole pixels.
"""

import pytest

from crosstalk.exporters import figure_of
from crosstalk.exporters.registry import ExportOptions
from crosstalk.locations import diagrams
from crosstalk.storage import load
from tests.fidelity import sheets
from tests.fidelity.difference import difference
from tests.fidelity.pictures import SCALE, in_svg, needs_font, on_canvas

MEAN, SHARE = 0.5, 0.001
LIVE_SHARE = 0.01
EACH_EXACT = (0.9, 0.001)
"""Mean and share on the rectangle of one component, where little is empty, for the exact painter …"""
EACH_ON_CANVAS = (2.0, 0.04)
"""… and for the canvas, whose pictures of components may lie half a pixel beside."""

pytestmark = needs_font
LOTS = sheets.catalog_sheets()
SHEETS = {
    "relations": sheets.relations_sheet,
    "regions": sheets.regions_sheet,
    "strands": sheets.strands_sheet,
    "turned": sheets.turned_sheet,
}


def figure_1():
    return load(diagrams("figure-1.crosstalk"))


def alike(one, other, mean=MEAN, share=SHARE):
    found = difference(one, other)
    assert found.mean < mean
    assert found.share < share
    return found


def test_figure_1():
    figure = figure_of(figure_1())
    svg = in_svg(figure, "outlines")
    alike(on_canvas(figure), svg)
    alike(on_canvas(figure, exactly=True), svg)


def test_figure_1_in_the_dark():
    # Pale drawings on black: there half a pixel beside is a clear difference along the rim.
    figure = figure_of(figure_1(), ExportOptions(theme="dark"))
    svg = in_svg(figure, "outlines")
    alike(on_canvas(figure), svg, mean=1.0, share=0.005)
    alike(on_canvas(figure, exactly=True), svg)


def test_figure_1_with_live_text():
    figure = figure_of(figure_1())
    alike(on_canvas(figure), in_svg(figure, "live"), share=LIVE_SHARE)


@pytest.mark.parametrize("name", SHEETS)
def test_everything_else_that_is_drawn(name):
    figure = figure_of(SHEETS[name]())
    svg = in_svg(figure, "outlines")
    alike(on_canvas(figure), svg)
    alike(on_canvas(figure, exactly=True), svg)


@pytest.mark.parametrize("lot", range(len(LOTS)))
def test_every_component(lot):
    figure = figure_of(sheets.components_sheet(LOTS[lot]))
    svg = in_svg(figure, "outlines")
    shown = (
        ("canvas", alike(on_canvas(figure), svg), EACH_ON_CANVAS),
        ("exact painter", alike(on_canvas(figure, exactly=True), svg), EACH_EXACT),
    )
    wrong = []
    for item in figure.scene.ordered():
        box = item.bounds.inflated(2.0)
        pixels = [round(side * SCALE) for side in (box.x, box.y, box.right, box.bottom)]
        for painter, found, (mean, share) in shown:
            part = found.part(*pixels)
            if part.mean >= mean or part.share >= share:
                wrong.append(
                    f"{item.id} by the {painter}: ΔE00 {part.mean:.2f}, {part.share:.2%} of its pixels"
                )
    assert not wrong


def test_a_sheet_shows_every_component():
    assert sum(map(len, LOTS)) == len({entry.id for lot in LOTS for entry in lot}) >= 525
    for lot in LOTS:
        scene = figure_of(sheets.components_sheet(lot)).scene
        assert len(scene.items) == len(lot)
        assert all(item.items and scene.page.encloses(item.bounds) for item in scene.items.values())
