"""Simulated colour vision, and whether the palette survives it."""

import pytest

from crosstalk.catalog.color import parse_hex
from crosstalk.catalog.vision import VISIONS, seen


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
