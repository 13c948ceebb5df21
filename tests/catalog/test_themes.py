"""Themes: complete, legible, and real restyles of the art."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import contrast, to_oklch
from crosstalk.checks.grounds import blend
from crosstalk.primitives import PathItem, Solid

CATALOG = load_catalog()
THEMES = list(CATALOG.themes.values())
REGIONS = ("free", "tumor", "tumor-cell", "microenvironment", "tissue", "cell", "lumen", "organ")


def _colors(type_id: str, theme: str) -> set[str]:
    found: set[str] = set()
    for item in CATALOG.art(type_id, {}, theme).items:
        assert isinstance(item, PathItem)
        if isinstance(item.fill, Solid):
            found.add(item.fill.color)
        elif item.fill is not None:
            found |= {stop.color for stop in item.fill.stops}
        if item.stroke is not None:
            found.add(item.stroke.color)
    return found


def test_the_themes_and_the_default():
    assert list(CATALOG.themes) == ["journal", "soft", "line", "dark"]
    assert CATALOG.theme("no such theme").id == "journal"
    assert CATALOG.theme("").id == "journal"


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.id)
def test_theme_has_every_role_of_the_journal_theme(theme):
    journal = CATALOG.theme("journal")
    assert set(theme.colors) == set(journal.colors)
    assert set(theme.sizes) == set(journal.sizes)
    assert set(theme.widths) == set(journal.widths)


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.id)
def test_words_and_lines_stand_out_from_the_page(theme):
    page = theme.colors["page"]
    assert contrast(theme.colors["text"], page) >= 7.0
    for relation in CATALOG.relations.values():
        # As it is seen: a wide line may let some of the page through.
        seen = blend(theme.color(relation.line.color), page, relation.line.opacity)
        for ground in (page, theme.colors["panel.fill"]):
            assert contrast(seen, ground) >= 3.0, relation.id
    for kind in REGIONS:
        title = theme.colors[f"region.{kind}.text"]
        # Titles stand in the area or above it on the page, and an area may be faded.
        assert contrast(title, theme.colors[f"region.{kind}.fill"]) >= 4.5, kind
        assert contrast(title, page) >= 4.5, kind
        assert contrast(theme.colors["text"], theme.colors[f"region.{kind}.fill"]) >= 6.0
    assert contrast(theme.colors["muted"], page) >= 4.5


def test_roles_hex_and_both_spellings():
    theme = CATALOG.theme("journal")
    assert theme.color("#123456") == "#123456"
    assert theme.color("no role", "#000001") == "#000001"
    assert theme.color("region.tumour.fill") == theme.colors["region.tumor.fill"]


def test_line_theme_takes_all_color_out_of_the_art():
    assert all(to_oklch(color).chroma < 0.005 for color in _colors("tumor_cell", "line"))
    assert min(to_oklch(color).lightness for color in _colors("tumor_cell", "line")) < 0.4


def test_soft_theme_lightens_and_dark_theme_keeps_the_art_in_colors():
    def mean(theme: str) -> float:
        many = [to_oklch(color).lightness for color in _colors("tumor_cell", theme)]
        return sum(many) / len(many)

    assert mean("soft") > mean("journal") + 0.04
    assert mean("dark") > mean("journal")
    assert max(to_oklch(color).chroma for color in _colors("tumor_cell", "dark")) > 0.05
