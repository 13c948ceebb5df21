"""Text in PDFs, read back by poppler."""

from __future__ import annotations

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.exporters import PDF, ExportOptions, export_bytes
from crosstalk.exporters.pdf import render
from crosstalk.model import Diagram, Run, Text
from crosstalk.model.records import rich
from crosstalk.text.outlines import source_of
from tests.exporters.figures import PAGE, RULE_8, figure_of, line_of, scene_item, text_of
from tests.exporters.poppler import needs, pdf_picture, poppler, text_of_pdf
from tests.fidelity.difference import difference
from tests.fidelity.pictures import needs_font

pytestmark = [needs_font, needs("pdftotext")]


def text_pdf(runs, **options) -> bytes:
    record = Text(id="words", z="a", x=70, y=36, width=130, height=60, runs=runs)
    return export_bytes(Diagram(records={"words": record}, page=PAGE), PDF, ExportOptions(**options))


def skip_without_glyphs(text: str) -> None:
    """A machine without a Chinese font cannot embed one; then the export says so."""
    missing = [c for c in text if not c.isspace() and source_of(c, False, False) is None and ord(c) > 0x2E7F]
    if missing:
        with pytest.raises(CrosstalkError, match="fonts-noto-cjk"):
            text_pdf(rich(text))
        pytest.skip("no font with these characters is installed")


@pytest.mark.parametrize("text", [*RULE_8, " ".join(RULE_8)])
def test_the_strings_of_rule_8_are_read_back(text):
    skip_without_glyphs(text)
    assert " ".join(text_of_pdf(text_pdf(rich(text))).split()) == text


def test_scripts_are_read_as_scripts():
    runs = (Run(text="Ca"), Run(text="2+", script="super"), Run(text=" in PGE"), Run(text="2", script="sub"))
    assert " ".join(text_of_pdf(text_pdf(runs)).split()) == "Ca²⁺ in PGE₂"


@needs("pdffonts")
def test_fonts_are_embedded_subsets_with_unicode():
    runs = (Run(text="plain β "), Run(text="bold", bold=True), Run(text=" italic", italic=True))
    lines = poppler("pdffonts", text_pdf(runs), out=None).splitlines()[2:]
    assert len(lines) == 3
    for line in lines:
        assert line[6] == "+"
        assert "CID TrueType" in line or "CID Type 0C" in line
        assert line.split()[-5:-2] == ["yes", "yes", "yes"]


@needs("pdffonts")
def test_outlines_need_no_font():
    data = text_pdf(rich("NF-κB"), text="outlines")
    assert poppler("pdffonts", data, out=None).splitlines()[2:] == []
    assert text_of_pdf(data).strip() == ""


@needs("pdftoppm")
def test_live_text_and_outlines_look_the_same():
    live, shapes = (pdf_picture(text_pdf(rich("NF-κB AV To fi"), text=t), 288) for t in ("live", "outlines"))
    found = difference(live, shapes)
    assert (live < 128).any()
    assert found.mean < 0.3
    assert found.share < 0.002


def test_letters_stand_where_they_were_measured():
    span = line_of("WAVE", x=10, y=20, size=10)
    data = render(figure_of(scene_item("a", text_of(span))), ExportOptions())
    words = poppler("pdftotext", data, "-bbox").split("<word ")[1]
    places = {name: float(words.split(f'{name}="')[1].split('"')[0]) for name in ("xMin", "xMax")}
    assert places["xMin"] == pytest.approx(10, abs=0.05)
    assert places["xMax"] == pytest.approx(10 + span.width, abs=0.05)
