"""Simulated colour vision, and whether the palette survives it."""

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import contrast, difference, luminance, parse_hex, to_oklch
from crosstalk.catalog.vision import VISIONS, matrix_of, merging, seen
from crosstalk.primitives import GroupItem, PathItem, Solid


@pytest.mark.parametrize("vision", VISIONS)
def test_greys_stay_grey(vision):
    for grey in ("#000000", "#808080", "#ffffff"):
        assert parse_hex(seen(grey, vision)) == pytest.approx(parse_hex(grey), abs=0.012)


def test_red_and_green_come_near_each_other_without_the_red_cone():
    def apart(a, b):
        return sum(abs(x - y) for x, y in zip(parse_hex(a), parse_hex(b), strict=True))

    red, green = "#c83c3c", "#788c28"
    assert apart(seen(red, "deuteranopia"), seen(green, "deuteranopia")) < 0.6 * apart(red, green)
    assert seen(red, "") == red


def test_grey_is_the_luminance():
    assert seen("#00ff00", "grey") == "#dcdcdc"


RELATION_ROLES = [
    "positive",
    "negative",
    "neutral",
    "unknown",
    "state",
    "transfer",
    "invasion",
    "hormone",
    "nerve",
    "afferent",
    "efferent",
    "blood",
    "lymph",
    "direct",
    "therapy",
    "modulator",
]


@pytest.mark.parametrize("theme_id", ["journal", "soft", "line", "dark"])
def test_every_theme_holds_three_to_one_against_its_page(theme_id):
    catalog = load_catalog()
    theme = catalog.theme(theme_id)
    page = theme.colors["page"]
    weak = [role for role in RELATION_ROLES if contrast(theme.colors[role], page) < 3]
    assert weak == []
    assert contrast(theme.colors["text"], page) >= 4.5
    faint = [
        entry.id
        for entry in catalog.components.values()
        if max(contrast(c, page) for c in colors_of(catalog.art(entry.id, {}, theme_id).items)) < 3
    ]
    assert faint == []


def colors_of(items):
    """Yield the colours that some primitives wear."""
    for item in items:
        if isinstance(item, GroupItem):
            yield from colors_of(item.items)
        elif isinstance(item, PathItem):
            if item.stroke is not None:
                yield item.stroke.color
            if isinstance(item.fill, Solid):
                yield item.fill.color
            elif item.fill is not None:
                yield from (stop.color for stop in item.fill.stops)


def test_the_severity_leads_from_as_it_is_to_the_full_deficiency():
    for vision in ("protanopia", "deuteranopia", "tritanopia"):
        assert parse_hex(seen("#c83c3c", vision, 0.0)) == parse_hex("#c83c3c")
        assert matrix_of(vision, 1.0) == VISIONS[vision]
        for step in range(21):
            # White stays white at every severity: each row adds up to one.
            for row in matrix_of(vision, step / 20):
                assert sum(row) == pytest.approx(1.0, abs=2e-6)
    halves = [row[0] for row in (matrix_of("protanopia", 0.2)[0], matrix_of("protanopia", 0.3)[0])]
    assert matrix_of("protanopia", 0.25)[0][0] == pytest.approx(sum(halves) / 2)


def test_print_keeps_the_paper_white_and_lifts_the_black():
    assert seen("#ffffff", "printed") == "#ffffff"
    black = luminance(seen("#000000", "printed"))
    assert 0.01 < black < 0.05
    # CIELAB lightness 16 on paper of 95: about a fiftieth of the paper's light.
    assert black == pytest.approx(0.0208 / 0.8762, abs=0.005)


@pytest.mark.parametrize("color", ["#ed2b2a", "#a05a50", "#5f7f9f", "#d0c8b0", "#7f7f7f"])
def test_print_changes_little_of_what_inks_can_show(color):
    assert difference(color, seen(color, "printed")) < 0.06


def test_print_dulls_what_inks_cannot_show_and_keeps_its_hue():
    for bright in ("#0000ff", "#00ff00", "#ff00ff", "#00ffff"):
        there, here = to_oklch(bright), to_oklch(seen(bright, "printed"))
        assert here.chroma < 0.75 * there.chroma
        assert abs((here.hue - there.hue + 180) % 360 - 180) < 35


def test_merging_names_the_eyes_that_see_no_difference():
    assert merging("#000000", "#ffffff") == []
    assert "grey" in merging("#ff0000", "#009400")
