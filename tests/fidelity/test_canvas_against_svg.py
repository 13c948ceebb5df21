"""The canvas and the exported SVG in resvg show the same picture: everything that ships and all that can be drawn.

At rest the canvas keeps the promise on whole pages and on the rectangle of every single component: ΔE00 below 0.5 in
the mean and fewer than 0.1 % of the pixels clearly different (`difference` says how that is measured). While something
moves it may lie up to half a pixel beside, which is held to looser limits.
"""

import pytest

from tests.fidelity import figures, sheets
from tests.fidelity.__main__ import CLEAR, IN_A_HURRY, LIVE_CLEAR, MEAN
from tests.fidelity.difference import difference
from tests.fidelity.pictures import SCALE, in_a_hurry, needs_font, on_canvas
from tests.fidelity.readers import READERS

RESVG = READERS[0]

pytestmark = needs_font
SHIPPED, DRAWN = figures.shipped(), figures.drawn()


def alike(one, other, mean=MEAN, share=CLEAR):
    found = difference(one, other)
    assert found.mean < mean
    assert found.share < share
    return found


@pytest.mark.parametrize("name", SHIPPED)
def test_what_ships(name):
    figure = SHIPPED[name]()
    alike(on_canvas(figure), RESVG.picture(figure, "outlines"))


def test_figure_1_in_the_dark_and_while_it_moves():
    for figure in (figures.dark(), SHIPPED["figure-1"]()):
        svg = RESVG.picture(figure, "outlines")
        alike(on_canvas(figure), svg)
        alike(in_a_hurry(figure), svg, *IN_A_HURRY)


def test_figure_1_with_live_text():
    figure = SHIPPED["figure-1"]()
    alike(on_canvas(figure), RESVG.picture(figure, "live"), share=LIVE_CLEAR)


@pytest.mark.parametrize("name", DRAWN)
def test_everything_that_can_be_drawn(name):
    figure = DRAWN[name]()
    found = alike(on_canvas(figure), RESVG.picture(figure, "outlines"))
    if not name.startswith("components"):
        return
    wrong = []
    for item in figure.scene.ordered():
        box = item.bounds.inflated(2.0)
        part = found.part(*(round(side * SCALE) for side in (box.x, box.y, box.right, box.bottom)))
        if part.mean >= MEAN or part.share >= CLEAR:
            wrong.append(f"{item.id}: ΔE00 {part.mean:.2f}, {part.share:.2%} of its pixels")
    assert not wrong


def test_the_sheets_show_every_component():
    lots = sheets.catalog_sheets(figures.PER_SHEET)
    assert sum(map(len, lots)) == len({entry.id for lot in lots for entry in lot}) >= 525
    for lot in lots:
        scene = figures.figure_of(sheets.components_sheet(lot)).scene
        assert len(scene.items) == len(lot)
        assert all(item.items and scene.page.encloses(item.bounds) for item in scene.items.values())


@pytest.mark.parametrize("name", [name for name in DRAWN if not name.startswith("components")])
def test_nothing_of_a_sheet_lies_beside_its_page(name):
    scene = DRAWN[name]().scene
    assert all(scene.page.encloses(item.bounds) for item in scene.items.values())
