"""PDF and EPS show what the exact painter shows, in readers that are not ours.

Poppler smooths rims about as Qt does, so that the limits of the fidelity suite hold; Ghostscript does not smooth the
rim of a clip, so its pictures are averaged from finer ones, in which every line is up to a fine pixel wider.
"""

import msgspec
import pytest

from crosstalk.exporters import eps, figure_of, pdf
from crosstalk.exporters.registry import ExportOptions, Figure
from crosstalk.geometry import MM
from crosstalk.locations import diagrams
from crosstalk.storage import load
from tests.exporters.poppler import gs_picture, needs, pdf_picture
from tests.fidelity import sheets
from tests.fidelity.difference import difference
from tests.fidelity.pictures import SCALE, needs_font, on_canvas

pytestmark = needs_font
DPI = round(72 * SCALE)
MEAN, SHARE, LIVE_SHARE = 0.5, 0.001, 0.01
LOTS = sheets.catalog_sheets(120)


def figure_1() -> Figure:
    """Return the figure on a page of whole points: then the pixels of all renderers are the same."""
    diagram = load(diagrams("figure-1.crosstalk"))
    page = msgspec.structs.replace(diagram.page, width_mm=520 / MM, height_mm=652 / MM)
    return figure_of(msgspec.structs.replace(diagram, page=page))


FIGURES = {
    "figure-1": figure_1,
    "relations": lambda: figure_of(sheets.relations_sheet()),
    "regions": lambda: figure_of(sheets.regions_sheet()),
    "strands": lambda: figure_of(sheets.strands_sheet()),
    "turned": lambda: figure_of(sheets.turned_sheet()),
} | {f"components-{n}": lambda lot=lot: figure_of(sheets.components_sheet(lot)) for n, lot in enumerate(LOTS)}


def options(figure: Figure, **chosen) -> ExportOptions:
    return ExportOptions(background=figure.scene.background or figure.scene.paper, **chosen)


@needs("pdftoppm")
@pytest.mark.parametrize("name", FIGURES)
def test_pdf_with_outlines(name):
    figure = FIGURES[name]()
    found = difference(
        on_canvas(figure),
        pdf_picture(pdf.render(figure, options(figure, text="outlines")), DPI),
    )
    assert found.mean < MEAN
    assert found.share < SHARE


@needs("pdftoppm")
def test_pdf_with_live_text():
    figure = figure_1()
    found = difference(on_canvas(figure), pdf_picture(pdf.render(figure, options(figure)), DPI))
    assert found.mean < MEAN
    assert found.share < LIVE_SHARE


@needs("gs")
@pytest.mark.parametrize("name", ["figure-1", "turned"])
def test_eps(name):
    figure = FIGURES[name]()
    flat = gs_picture(eps.render(figure, options(figure)), DPI, 2)
    real = gs_picture(pdf.render(figure, options(figure, text="outlines")), DPI, 2)
    # Beside a reader's own transparency there is next to no difference …
    found = difference(real, flat)
    assert found.mean < 0.2
    assert found.share < SHARE
    # … and the rest is how the two renderers cover rims.
    assert difference(on_canvas(figure), flat).mean < 3 * MEAN
