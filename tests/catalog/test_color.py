"""Colour arithmetic, and recolouring that keeps the shading."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import (
    adjust,
    contrast,
    darken,
    from_oklch,
    lighten,
    mix,
    parse_hex,
    readable_on,
    recolour,
    to_oklch,
)
from crosstalk.primitives import PathItem, Solid

HEX = st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}")
MIDDLE = HEX.filter(lambda c: 0.25 < to_oklch(c).lightness < 0.92)


def near(first: str, second: str) -> bool:
    """Within two steps of 255 in each channel."""
    return all(abs(a - b) <= 2.01 / 255 for a, b in zip(parse_hex(first), parse_hex(second), strict=True))


def test_oklch_of_known_colors():
    # Reference values of CSS Color 4.
    assert to_oklch("#ff0000") == pytest.approx((0.62796, 0.25768, 29.234), abs=0.002)
    assert to_oklch("#00ff00") == pytest.approx((0.86644, 0.29483, 142.495), abs=0.002)
    assert to_oklch("#ffffff").lightness == pytest.approx(1.0, abs=1e-3)


@given(HEX)
def test_there_and_back(color):
    assert near(from_oklch(to_oklch(color)), color)


@given(HEX, HEX)
def test_the_base_becomes_the_new_base_and_the_old_base_changes_nothing(tone, new):
    assert recolour(tone, tone, new) == new
    assert recolour(tone, "#8f9fc4", "#8f9fc4") == tone


@given(HEX, HEX, MIDDLE, MIDDLE)
def test_recolouring_keeps_the_order_of_light_and_dark(first, second, old, new):
    before = to_oklch(first).lightness - to_oklch(second).lightness
    after = to_oklch(recolour(first, old, new)).lightness - to_oklch(recolour(second, old, new)).lightness
    # One step of 255 is up to 0.004 of lightness; in the dark up to 0.02.
    assert before * after >= 0 or abs(after) < 0.025


@given(HEX, MIDDLE)
def test_recolouring_to_grey_gives_grey(tone, old):
    if to_oklch(old).chroma > 0.05:
        assert to_oklch(recolour(tone, old, "#808080")).chroma < 0.02


def test_shading_of_a_real_drawing_survives():
    catalog = load_catalog()
    entry = catalog.component("tumor_cell")
    slot, base = next((s, b) for s, b in entry.slots.items() if s != "highlight")
    assert base.startswith("#")
    for color in ("#2f9c5f", "#d9a040", "#303a80", "#f2e6a0"):
        before, after = (
            _tones(catalog.art("tumor_cell").items),
            _tones(catalog.art("tumor_cell", {slot: color}).items),
        )
        changed = [(b, a) for b, a in zip(before, after, strict=True) if b != a]
        assert len(changed) > 3
        light = [to_oklch(b).lightness for b, _ in changed]
        new = [to_oklch(a).lightness for _, a in changed]
        order = sorted(range(len(light)), key=lambda i: light[i])
        assert all(new[i] <= new[j] + 0.012 for i, j in pairwise(order))


def _tones(items):
    tones = []
    for item in items:
        assert isinstance(item, PathItem)
        if isinstance(item.fill, Solid):
            tones.append(item.fill.color)
        elif item.fill is not None:
            tones += [stop.color for stop in item.fill.stops]
        if item.stroke is not None:
            tones.append(item.stroke.color)
    return tones


def test_lighter_darker_mixed():
    assert to_oklch(lighten("#336699", 0.5)).lightness > to_oklch("#336699").lightness + 0.2
    assert to_oklch(darken("#336699", 0.5)).lightness < to_oklch("#336699").lightness - 0.2
    assert near(mix("#000000", "#ffffff", 0.0), "#000000")
    assert near(mix("#102030", "#ffffff", 1.0), "#ffffff")
    assert near(adjust("#336699", 1.0, 0.0, 1.0), "#336699")


def test_contrast_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.01)
    assert readable_on("#ffee88") == "#1d1b26"
    assert readable_on("#203060") == "#ffffff"


@pytest.mark.parametrize("bad", ["red", "#12", "#12345", "123456", "#gggggg", ""])
def test_what_is_no_hex_color_is_refused(bad):
    with pytest.raises(ValueError, match=r".+"):
        parse_hex(bad)
