"""Simulated colour vision, and whether the palette survives it."""

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import contrast, parse_hex
from crosstalk.catalog.vision import VISIONS, seen
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
