"""Words, point sizes and millimetres, read back from SVG, PDF and PPTX by lxml, pypdf and python-pptx."""

from __future__ import annotations

import io
import unicodedata
from collections import Counter
from functools import cache

import pptx as python_pptx
import pytest
from lxml import etree
from pypdf import PdfReader

from crosstalk.exporters import ExportOptions, figure_of, pdf, pptx, svg
from crosstalk.geometry import MM
from crosstalk.model import Component, Panel, Region, Text
from crosstalk.model.records import rich
from crosstalk.primitives import GroupItem, TextItem
from crosstalk.text.outlines import source_of
from tests.exporters.figures import RULE_8
from tests.exporters.slides import leaves, read_aloud
from tests.fidelity.figures import shipped
from tests.fidelity.pictures import needs_font
from tests.fidelity.sheets import page_of

pytestmark = needs_font
SVG = "{http://www.w3.org/2000/svg}"
SHIPPED = shipped()


def words_sheet():
    """Return the test strings as text, label, region title and panel title."""
    strings = [
        s
        for s in RULE_8
        if all(source_of(c, False, False) or c.isspace() for c in unicodedata.normalize("NFKC", s))
    ]
    records = []
    for number, string in enumerate(strings):
        y = 40.0 + 70.0 * number
        fields = {"y": y, "width": 110.0, "height": 50.0}
        records += [
            Text(id=f"text-{number}", x=70, runs=rich(string), **fields),
            Component(
                id=f"label-{number}",
                type="cd8_t_cell",
                x=210,
                y=y - 8,
                width=26,
                height=26,
                label=rich(string),
            ),
            Region(id=f"region-{number}", x=340, title=rich(string), **fields),
            Panel(id=f"panel-{number}", x=500, letter="a", title=rich(string), **fields),
        ]
    return figure_of(page_of(records, 60 + 70 * len(strings)))


FIGURES = {"test strings": words_sheet, **SHIPPED}


@cache
def figure(name):
    return FIGURES[name]()


def spans(items):
    for item in items:
        if isinstance(item, GroupItem):
            yield from spans(item.items)
        elif isinstance(item, TextItem):
            yield item


def plain(text):
    """Return what is compared: scripts as their characters, blanks (a line may break there) left out."""
    return "".join(unicodedata.normalize("NFKC", text).replace("−", "-").split())


def written(figure):
    """Return the texts of each record that is drawn, in order."""
    return {
        item.id: [plain("".join(span.text for span in text.spans)) for text in spans(item.items)]
        for item in figure.scene.ordered()
    }


def read_svg(figure):
    return etree.fromstring(svg.render(figure, ExportOptions()))


def read_pdf(figure):
    """Return the text of the page and (size in points, characters) of each piece of it."""
    page = PdfReader(io.BytesIO(pdf.render(figure, ExportOptions()))).pages[0]
    pieces = []

    def take(text, cm, tm, font, size):
        scale = (cm[0] ** 2 + cm[1] ** 2) ** 0.5 * (tm[0] ** 2 + tm[1] ** 2) ** 0.5
        pieces.append((round(size * scale, 2), text))

    page.extract_text(visitor_text=take)
    return page, pieces


def read_pptx(figure):
    data = pptx.render(figure, ExportOptions())
    return python_pptx.Presentation(io.BytesIO(data))


def test_the_test_strings_are_those_of_the_rules():
    assert {
        "β-AR",
        "Ca²⁺",
        "CD8⁺",
        "IFN-γ",
        "IL-1β",
        "NF-κB",
        "5-HT₃",
        "×10⁻³",
        "“quotes”",
        "神经内分泌癌",
    } == set(RULE_8)
    assert sum(len(texts) for texts in written(figure("test strings")).values()) >= 4 * (len(RULE_8) - 1)


@pytest.mark.parametrize("name", FIGURES)
def test_svg_says_every_string_under_its_record(name):
    by_id = {g.get("id"): g for g in read_svg(figure(name)).iter(f"{SVG}g") if g.get("id")}
    for record_id, texts in written(figure(name)).items():
        if texts:
            found = [plain("".join(text.itertext())) for text in by_id[record_id].iter(f"{SVG}text")]
            assert found == texts, record_id


@pytest.mark.parametrize("name", FIGURES)
def test_pdf_says_every_string(name):
    _, pieces = read_pdf(figure(name))
    found = Counter(plain("".join(text for _, text in pieces)))
    expected = Counter("".join(text for texts in written(figure(name)).values() for text in texts))
    assert found == expected
    whole = plain("".join(text for _, text in pieces))
    missing = [text for texts in written(figure(name)).values() for text in texts if text not in whole]
    assert not missing


@pytest.mark.parametrize("name", FIGURES)
def test_slides_say_every_string(name):
    deck = read_pptx(figure(name))
    boxes = [s for s in leaves(deck.slides[0].shapes) if s.has_text_frame and s.text_frame.text.strip()]
    found = Counter(plain(read_aloud(box)) for box in boxes)
    assert found == Counter(text for texts in written(figure(name)).values() for text in texts)


def sizes_of(figure):
    """Return how many characters the figure has in each size, in points."""
    counted = Counter()
    for item in figure.scene.ordered():
        for text in spans(item.items):
            for span in text.spans:
                counted[round(span.size, 2)] += len(plain(span.text))
    return +counted


@pytest.mark.parametrize("name", ["test strings", "figure-1", "immune-synapse"])
def test_svg_has_the_sizes_in_points_and_the_page_in_millimetres(name):
    made, root = figure(name), read_svg(figure(name))
    left, top, width, height = map(float, root.get("viewBox").split())
    page = made.scene.page
    mm = float(root.get("width").removesuffix("mm")), float(root.get("height").removesuffix("mm"))
    assert mm == pytest.approx((page.width / MM, page.height / MM), abs=1e-3)
    point = mm[0] * MM / width
    assert (left, top) == (0, 0)
    assert point == pytest.approx(mm[1] * MM / height, rel=1e-5)
    counted = Counter()
    for text in root.iter(f"{SVG}text"):
        for part in (text, *text):
            size = float(part.get("font-size") or text.get("font-size")) * point
            words = (part.text or "") if part is not text or not len(text) else ""
            counted[round(size, 2)] += len(plain(words))
    assert +counted == sizes_of(made)


@pytest.mark.parametrize("name", ["test strings", "figure-1", "immune-synapse"])
def test_pdf_has_the_sizes_in_points_and_the_page_in_millimetres(name):
    made = figure(name)
    page, pieces = read_pdf(made)
    box = page.mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(made.scene.page[2:], abs=0.01)
    counted = Counter()
    for size, text in pieces:
        counted[size] += len(plain(text))
    assert +counted == sizes_of(made)


@pytest.mark.parametrize("name", ["test strings", "figure-1", "immune-synapse"])
def test_slides_have_the_sizes_in_points_and_the_page_in_millimetres(name):
    made, deck = figure(name), read_pptx(figure(name))
    page = made.scene.page
    assert (deck.slide_width.mm, deck.slide_height.mm) == pytest.approx(
        (page.width / MM, page.height / MM), abs=0.01
    )
    # Raised and lowered runs have the size of their line there: the reader makes them smaller.
    lines = {
        round(max(span.size for span in text.spans), 1)
        for i in made.scene.ordered()
        for text in spans(i.items)
    }
    runs = [
        run.font.size.pt
        for shape in leaves(deck.slides[0].shapes)
        if shape.has_text_frame
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
        if run.text.strip()
    ]
    assert {round(size, 1) for size in runs} == lines
