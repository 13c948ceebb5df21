"""Chinese in figures: one em a character, lines that begin with no closing sign, words kept, fonts by language."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.catalog.terms import CHINESE as CHINESE_TERMS
from crosstalk.catalog.terms import named
from crosstalk.text import east_asia, lay_out, measure, parse
from crosstalk.text.east_asia import CHINESE, JAPANESE, KOREAN, find, language_of
from crosstalk.text.fonts import FontFile

CLOSING = "、。，．：；！？）」』】〉》”’"
OPENING = "（「『【〈《“‘"


def _lines(text: str, width: float, align: str = "left") -> list[str]:
    found: dict[float, str] = {}
    for span in lay_out(parse(text), x=0, y=0, size=10, width=width, align=align).spans:
        found[round(span.y)] = found.get(round(span.y), "") + span.text
    return list(found.values())


def test_each_character_is_one_em_in_every_face():
    for look in ({}, {"bold": True}, {"italic": True}):
        assert measure("施万细胞", size=10, **look)[0] == pytest.approx(40)
        assert measure("（，。）", size=10, **look)[0] == pytest.approx(40)


@given(
    st.text("神经肿瘤细胞受体在和，。、；：！？）》”（《“T2", min_size=1, max_size=40), st.integers(20, 120)
)
def test_no_line_begins_with_a_closing_sign_or_ends_with_an_opening_one(text, width):
    lines = lay_out(text, x=0, y=0, size=10, width=width).spans
    assert all(span.text[0] not in CLOSING for span in lines[1:])
    assert all(span.text[-1] not in OPENING for span in lines[:-1])
    assert "".join(span.text for span in lines) == text


@pytest.mark.parametrize(
    ("text", "width", "lines"),
    [
        ("肿瘤相关巨噬细胞", 50, ["肿瘤相关", "巨噬细胞"]),
        ("中性粒细胞胞外诱捕网", 70, ["中性粒细胞", "胞外诱捕网"]),
        ("记忆T细胞受体", 50, ["记忆T细胞", "受体"]),
        ("神经内分泌癌", 31, ["神经内", "分泌癌"]),  # to keep a word whole costs no line
        ("抑制剂抑制剂", 20, ["抑制", "剂抑", "制剂"]),  # what fits nowhere whole is divided
    ],
)
def test_words_stay_whole_where_that_costs_no_line(text, width, lines):
    assert _lines(text, width, "center") == lines


def test_labels_of_the_catalogue_keep_to_two_lines_of_a_usual_label():
    for entry in load_catalog().components.values():
        assert len(_lines(named(entry, CHINESE_TERMS), 100.0)) <= 2, entry.id


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("T cell", ""),
        ("β₂ – “x”", ""),
        ("CD8⁺T细胞", CHINESE),
        ("（", CHINESE),
        ("神経のかたち", JAPANESE),
        ("신경", KOREAN),
    ],
)
def test_the_language_of_a_text(text, language):
    assert language_of(text) == language


def test_a_font_is_found_by_language_and_weight():
    files = tuple(map(Path, ("/f/NotoSansSC-Regular.otf", "/f/NotoSansSC-Bold.otf", "/w/simhei.ttf")))
    assert find(files, CHINESE, bold=False) == FontFile(files[0])
    assert find(files, CHINESE, bold=True) == FontFile(files[1])
    assert find(files[2:], CHINESE, bold=True) == FontFile(files[2])
    assert find(files, JAPANESE, bold=False) is None
    assert find((), CHINESE, bold=False) is None


def test_a_broken_collection_has_no_face(tmp_path):
    broken = tmp_path / "NotoSansCJK-Regular.ttc"
    broken.write_bytes(b"no font")
    assert find((broken,), CHINESE, bold=False) is None


def test_every_family_says_how_its_files_are_called_or_is_asked_by_name_only():
    asked_only = {"Source Han Sans K", "Hiragino Sans"}
    known = set(east_asia._FILES)
    families = {name for names in east_asia.FAMILIES.values() for name in names}
    assert {f for f in families if f not in known and f.rpartition(" ")[0] not in known} <= asked_only
