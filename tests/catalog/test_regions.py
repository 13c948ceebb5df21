"""Kinds of regions: one table each, restyled by every theme."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import contrast, is_hex, legible, to_oklch

CATALOG = load_catalog()
KINDS = list(CATALOG.regions.values())
THEMES = list(CATALOG.themes.values())


@pytest.mark.parametrize("theme", THEMES, ids=lambda t: t.id)
@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.id)
def test_every_theme_has_colors_for_every_kind(kind, theme):
    assert is_hex(theme.region(kind, "fill"))
    assert is_hex(theme.region(kind, "stroke"))


def test_kinds_name_tones_that_themes_know():
    for theme in THEMES:
        if theme.id != "journal":
            assert {kind.tone for kind in KINDS} - {"art"} == set(theme.tones)


def test_grounds_are_dark_on_a_dark_page_and_pale_in_print():
    dark, line = CATALOG.theme("dark"), CATALOG.theme("line")
    for kind in KINDS:
        if kind.tone == "ground":
            assert to_oklch(dark.region(kind, "fill")).lightness < 0.48, kind.id
            assert to_oklch(line.region(kind, "fill")).lightness > 0.85, kind.id
            for theme in THEMES:
                assert contrast(theme.colors["text"], theme.region(kind, "fill")) >= 4.5, (kind.id, theme.id)


def test_former_and_unknown_kinds():
    assert CATALOG.region("tumour").id == "tumor"
    assert CATALOG.region("tumour mass").id == "tumor"
    made = CATALOG.region("moon-base")
    assert (made.label, made.fill) == ("Moon base", CATALOG.region("free").fill)


@pytest.mark.parametrize("ground", ["#ffffff", "#10141c", "#777777", "#fffdfa"])
@pytest.mark.parametrize("color", ["#c877a8", "#5fc3de", "#ffffff", "#000000", "#609d6d"])
def test_legible_keeps_the_hue_and_reaches_the_ratio(color, ground):
    made = legible(color, ground)
    assert contrast(made, ground) >= 4.5 or made in ("#ffffff", "#000000")
    if contrast(color, ground) >= 4.5:
        assert made == color
