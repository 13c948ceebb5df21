"""Palettes stay apart by as much as they say, for each kind of eyes."""

from itertools import combinations

import numpy as np
import pytest

from crosstalk.catalog.color import luminance, parse_hex
from crosstalk.catalog.palettes import load_palettes
from crosstalk.catalog.vision import VISIONS, seen
from tests.fidelity.ciede2000 import ciede2000, lab

EYES = ("protanopia", "deuteranopia", "tritanopia")
LEAST = 7.0
"""ΔE00 that every set holds with every colour vision; about 2 is just visible side by side."""


def as_lab(color):
    return lab(np.array([[round(255 * channel) for channel in parse_hex(color)]], dtype=np.uint8))


def apart(colors, vision):
    looks = [as_lab(seen(color, vision)) for color in colors]
    return min(float(ciede2000(a, b)[0]) for a, b in combinations(looks, 2))


@pytest.mark.parametrize("palette", load_palettes().values(), ids=lambda p: p.id)
def test_every_palette_holds_the_floor_it_states(palette):
    assert set(EYES) <= set(palette.floor) <= set(VISIONS)
    assert min(palette.floor.values()) >= LEAST
    for vision, floor in palette.floor.items():
        assert apart(palette.colors, vision) >= floor, vision
    assert len(set(palette.colors)) == len(palette.colors)
    assert not palette.names or len(palette.names) == len(palette.colors)
    assert palette.source
    assert ("not in grey" in palette.promise) is not palette.survives_grey


@pytest.mark.parametrize("palette", [p for p in load_palettes().values() if p.kind == "sequential"], ids=str)
def test_a_scale_gets_lighter_step_by_step_for_everybody(palette):
    for vision in ("", *VISIONS):
        lights = [luminance(seen(color, vision)) for color in palette.colors]
        assert lights == sorted(lights)
        assert palette.survives_grey


def test_the_sets_the_field_knows_are_there():
    assert {"okabe-ito", "tol-bright", "tol-muted", "tol-light", "viridis"} <= set(load_palettes())
