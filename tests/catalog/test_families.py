"""Slots found in colours: shades of a hue belong together, greys are line and paper, few enough remain."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog.art import Studio
from crosstalk.catalog.artfile import art_file
from crosstalk.catalog.families import MOST, families, slotted
from crosstalk.catalog.svgart import read_svg
from crosstalk.catalog.types import ArtRules


def drawing_of(*tones: str, stroke: str = "none"):
    shapes = "".join(
        f'<rect x="{n * 10}" width="{10 - 0.2 * n}" height="10" fill="{tone}" stroke="{stroke}"/>'
        for n, tone in enumerate(tones)
    )
    return read_svg(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 10">{shapes}</svg>')


def named(drawing):
    found = families(drawing)
    return slotted(
        drawing, {tone: f.name for f in found for tone in f.tones}, {f.name: f.base for f in found}
    )


def test_shades_of_a_hue_are_one_family_named_by_area():
    found = families(drawing_of("#d9657f", "#a33d57", "#f3c0cb", "#3b6fb5", "#274c80"))
    assert [f.name for f in found] == ["main", "second"]
    assert set(found[0].tones) == {"#d9657f", "#a33d57", "#f3c0cb"}
    assert found[0].base == "#d9657f"


def test_dark_greys_are_the_line_and_whites_the_paper():
    found = families(drawing_of("#3b6fb5", "#ffffff", "#222222", "#8a8a8a"))
    assert [f.name for f in found] == ["main", "light", "grey", "line"]


def test_a_black_drawing_has_one_slot_that_can_be_coloured():
    assert [f.name for f in families(drawing_of("#000000", "#111111"))] == ["main"]


def test_a_rainbow_is_brought_down_to_a_few():
    tones = [f"#{r:02x}{g:02x}{b:02x}" for r in (40, 200) for g in (40, 200) for b in (40, 200)][1:-1]
    assert len(families(drawing_of(*tones))) <= MOST


def test_area_and_outline_of_a_shape_may_be_in_two_slots():
    drawing = named(drawing_of("#d9657f", stroke="#222222"))
    assert [shape.slot for shape in drawing.shapes()] == ["main", "line"]
    kept = read_svg(art_file(drawing))
    assert kept.slots == {"main": "#d9657f", "line": "#222222"}
    art = Studio().art("a", kept, {"main": "#2d7dd2"}, "", ArtRules())
    assert art.items[0].fill.color == "#2d7dd2"
    assert art.items[1].stroke.color == "#222222"


@given(st.lists(st.integers(0, 0xFFFFFF).map(lambda n: f"#{n:06x}"), min_size=1, max_size=18))
def test_every_tone_is_in_one_family_and_the_picture_stays(tones):
    drawing = drawing_of(*tones)
    found = families(drawing)
    listed = [tone for family in found for tone in family.tones]
    assert sorted(listed) == sorted(set(tones))
    assert len({family.name for family in found}) == len(found) <= MOST + 1
    before = [shape.item for shape in drawing.shapes()]
    assert [shape.item for shape in named(drawing).shapes()] == before
