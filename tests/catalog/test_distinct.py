"""Drawings and families differ: at 32 pixels, and for eyes that lack a cone."""

from __future__ import annotations

import tomllib
from itertools import combinations

import numpy as np
import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import parse_hex
from crosstalk.catalog.vision import seen
from crosstalk.locations import resources
from crosstalk.painting.thumbnails import thumbnail_image
from tests.fidelity.ciede2000 import ciede2000, lab

FAMILIES = tomllib.loads(resources("components", "palette.toml").read_text("utf-8"))
ALIKE = 3.0
"""Mean difference of two 32-pixel pictures, of 255, under which they are taken for one another."""


def picture(art):
    """Return the drawing at 32 pixels on white, blurred by a pixel: what is taken in at a glance."""
    image = thumbnail_image(art, 32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(32, 32, 4).astype(float)
    on_white = pixels[..., :3] + (255 - pixels[..., 3:])
    wide = np.pad(on_white, ((1, 1), (1, 1), (0, 0)), mode="edge")
    return sum(wide[y : y + 32, x : x + 32] for y in range(3) for x in range(3)) / 9


def test_no_two_drawings_are_alike_at_32_pixels():
    catalog = load_catalog()
    entries = {e.drawing: e for e in catalog.components.values()}
    pictures = np.stack([picture(catalog.art(e.id)) for e in entries.values()])
    names = list(entries)
    alike = []
    for index, name in enumerate(names[:-1]):
        apart = np.abs(pictures[index + 1 :] - pictures[index]).mean(axis=(1, 2, 3))
        alike += [(name, names[index + 1 + n]) for n in np.flatnonzero(apart < ALIKE)]
    assert alike == []


@pytest.mark.parametrize("vision", ["", "protanopia", "deuteranopia", "tritanopia"])
def test_families_are_told_apart(vision):
    def tone(color):
        return lab(np.array([round(255 * c) for c in parse_hex(seen(color, vision))], np.uint8))

    for one, other in combinations(FAMILIES, 2):
        pairs = zip(FAMILIES[one]["tones"], FAMILIES[other]["tones"], strict=True)
        apart = max(float(ciede2000(tone(a), tone(b))) for a, b in pairs)
        assert apart > 5, f"{one} and {other} merge in {vision or 'normal'} vision: {apart:.1f}"


@pytest.mark.parametrize("family", FAMILIES)
def test_drawings_wear_their_family(family):
    catalog = load_catalog()
    for name in FAMILIES[family]["seen_in"]:
        text = resources("components", catalog.component(name).drawing).read_text("utf-8").lower()
        worn = [tone for tone in FAMILIES[family]["tones"] if tone in text]
        assert worn, f"{name} has none of the tones of {family}"
