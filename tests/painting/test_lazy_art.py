"""A drawing's primitives are made when they are first asked for."""

from __future__ import annotations

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Path, Rect
from crosstalk.painting.standins import body_color
from crosstalk.primitives import Art, LazyArt, PathItem, Solid
from crosstalk.primitives.items import Primitive

BOX = Rect(0, 0, 10, 10)


def test_made_once_and_not_before():
    asked = []

    def make() -> tuple[Primitive, ...]:
        asked.append(1)
        return ()

    art = LazyArt("one", BOX, make)
    assert art == LazyArt("one", BOX, tuple)
    assert art != LazyArt("two", BOX, tuple)
    assert not asked
    assert art.items == ()
    assert art.items == ()
    assert len(asked) == 1


def test_the_tint_is_the_colour_of_the_hindmost_area():
    catalog = load_catalog()
    for entry in list(catalog.components.values())[::25]:
        for theme in ("default", "greyscale"):
            art = catalog.art(entry.id, dict.fromkeys(entry.slots, "#8e5ea2"), theme)
            plain = Art(art.key, art.bounds, art.items, art.silhouette)
            assert body_color(art).name() == body_color(plain).name(), entry.id


def test_art_without_an_area_has_no_tint():
    line = Art("line", BOX, ())
    assert line.tint is None
    assert body_color(line).isValid()
    assert body_color(Art("area", BOX, (_area("#112233"),))).name() == "#112233"


def _area(color: str) -> PathItem:
    return PathItem(Path.rectangle(BOX), Solid(color))
