"""Chinese words in what is exported: families that set them, the language told, letters embedded."""

from __future__ import annotations

import re

import pytest

from crosstalk.exporters import PDF, ExportOptions, export_bytes
from crosstalk.exporters.pdf_fonts import Face
from crosstalk.exporters.pdf_text import PdfText
from crosstalk.exporters.pptx_text import blocks, body
from crosstalk.exporters.svg_targets import TARGETS
from crosstalk.exporters.svg_text import FAMILY, text_attributes
from crosstalk.model import Diagram, Text
from crosstalk.model.records import rich
from crosstalk.text import east_asia, fonts, lay_out, outlines
from tests.exporters.figures import PAGE
from tests.exporters.poppler import needs, pdf_picture
from tests.fidelity.difference import difference

needs_chinese = pytest.mark.skipif(
    east_asia.find(fonts.installed(), east_asia.CHINESE, False) is None
    or fonts.find(fonts.installed(), False, False) is None,
    reason="no font with Chinese letters is installed",
)


def _item(words: str, **look):
    return lay_out(words, x=10, y=20, size=10, **look)


@pytest.mark.parametrize("target", TARGETS)
def test_svg_names_chinese_families_before_the_generic_one(target):
    family = str(text_attributes(_item("CD8⁺T细胞"), TARGETS[target].family)["font-family"])
    names = [name.strip(' "') for name in family.split(",")]
    assert names[0] == "Arial"
    assert names[-1] == "sans-serif"
    assert {"Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC"} < set(names)


def test_svg_of_english_words_names_none():
    assert text_attributes(_item("CD8⁺ T cell – β₂"))["font-family"] == FAMILY


def test_svg_of_japanese_asks_for_japanese_shapes():
    family = str(text_attributes(_item("神経のかたち"))["font-family"])
    assert "Noto Sans CJK JP" in family
    assert "SC" not in family


def test_svg_says_the_language_of_chinese_words_only():
    assert text_attributes(_item("施万细胞"))["xml:lang"] == "zh-CN"
    assert "xml:lang" not in text_attributes(_item("Schwann cell"))


def test_pptx_says_the_language_and_a_font_that_office_has():
    (block,) = blocks(_item("施万细胞").spans)
    written = body(block, 1.0, 1.0)
    assert 'lang="zh-CN"' in written
    assert re.search(r'<a:latin typeface="Arial"/><a:ea typeface="Microsoft YaHei"/>', written)
    (plain,) = blocks(_item("Schwann cell").spans)
    assert 'lang="en-US"' in body(plain, 1.0, 1.0)
    assert "YaHei" not in body(plain, 1.0, 1.0)


@needs_chinese
def test_outlines_are_as_wide_as_measured_and_take_the_chinese_face():
    item = _item("施万细胞")
    (path,) = outlines.outline(item)
    bounds = path.path.bounds()
    assert item.bounds.encloses(bounds)
    assert bounds.width > 0.85 * item.bounds.width
    chinese = outlines.source_of("骨", False, False, east_asia.CHINESE)
    assert chinese == east_asia.find(fonts.installed(), east_asia.CHINESE, False)


@needs_chinese
def test_a_pdf_holds_the_letters_and_their_codes():
    text = PdfText()
    text.use(_item("骨细胞"))
    shown = "".join(text.operators(_item("骨细胞")))
    assert shown.count(" Tj") == 3
    file = east_asia.find(fonts.installed(), east_asia.CHINESE, False)
    face = Face(file, "F1")
    face.use("骨细胞")
    face.freeze()
    assert {code.advance for code in face.codes.values()} == {1.0}
    assert len({code.code for code in face.codes.values()}) == 3


@needs_chinese
@needs("pdftoppm")
def test_a_reader_shows_the_chinese_letters_of_a_pdf():
    words = Text(id="words", z="a", x=70, y=36, width=130, height=60, runs=rich("施万细胞"))
    diagram = Diagram(records={"words": words}, page=PAGE)
    live, shapes = (
        pdf_picture(export_bytes(diagram, PDF, ExportOptions(text=kind)), 288)
        for kind in ("live", "outlines")
    )
    assert (live < 128).any()
    assert difference(live, shapes).share < 0.002
