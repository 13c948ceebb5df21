"""Scenes follow the theme: no colours of their own, shapes and words that stand out on dark pages and in print."""

from __future__ import annotations

from statistics import median

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.color import contrast, to_oklch
from crosstalk.checks.case import Case
from crosstalk.checks.text_contrast import CHECKS as WORDS
from crosstalk.editor import scenes
from crosstalk.model import Connector, Region, Strand, Text
from crosstalk.primitives import PathItem, Solid
from crosstalk.scene import build_scene

CATALOG = load_catalog()
IDS = [entry.id for entry in scenes.scenes()]
LIGHTS = ("shine", "glint", "pore", "epithelial-light")
"""Reflections and pale inner zones: shading of a shape, no shape of its own."""
ON_WHAT_IT_NAMES = ("leader",)
"""Ends in the middle of what it names, whatever that is."""


def drawn(scene_id: str, theme: str) -> Case:
    diagram = scenes.diagram_of(scene_id)
    return Case(diagram, build_scene(diagram, CATALOG, theme), CATALOG)


def stands_out(case: Case, record: Region) -> float:
    """Return the contrast of a shape's fill or outline, whichever is more, to what lies behind half of its outline."""
    shape = case.items[record.id].items[0]
    assert isinstance(shape, PathItem)
    own = [shape.stroke.color] if shape.stroke else []
    own += [shape.fill.color] if isinstance(shape.fill, Solid) else []
    line = max(shape.path.flattened(0.3), key=len)
    ratios = []
    for place in line[:: max(1, len(line) // 10)]:
        behind = case.grounds.behind(place, record.id, case.scene.paper, own=False)
        ratios += [max(contrast(color, behind) for color in own)] if behind else []
    return median(ratios)


@pytest.mark.parametrize("scene_id", IDS)
def test_no_scene_keeps_colors_of_its_own(scene_id):
    for record in scenes.diagram_of(scene_id).records.values():
        assert record.style.fill in (None, "none"), record.id
        assert record.style.stroke in (None, "none") or isinstance(record, Connector), record.id
        if isinstance(record, Region):
            assert not record.colors, record.id
            assert record.type in CATALOG.regions, record.type
        if isinstance(record, Strand):
            assert not record.colors, record.id
        if not isinstance(record, Text):
            assert record.style.text_color is None, record.id


@pytest.mark.parametrize("theme", ["dark", "line"])
@pytest.mark.parametrize("scene_id", IDS)
def test_shapes_have_3_to_1_against_what_is_behind(scene_id, theme):
    case = drawn(scene_id, theme)
    faint = []
    for record, item in case.records(Region):
        kind = CATALOG.region(record.type)
        tint = kind.tone == "ground" and item.items[0].stroke is None
        if not tint and kind.id not in (*LIGHTS, *ON_WHAT_IT_NAMES):
            ratio = stands_out(case, record)
            faint += [(record.id, kind.id, round(ratio, 2))] if ratio < 3.0 else []
    assert not faint


@pytest.mark.parametrize("scene_id", IDS)
def test_in_black_and_white_nothing_has_a_hue(scene_id):
    case = drawn(scene_id, "line")
    for record in (*case.diagram.of_kind(Region), *case.diagram.of_kind(Strand)):
        for shape in case.items[record.id].items:
            if isinstance(shape, PathItem):
                colors = [shape.fill.color] if isinstance(shape.fill, Solid) else []
                colors += [shape.stroke.color] if shape.stroke else []
                assert all(to_oklch(color).chroma < 0.01 for color in colors), record.id


@pytest.mark.parametrize("theme", list(CATALOG.themes))
@pytest.mark.parametrize("scene_id", IDS)
def test_words_can_be_read_in_every_theme(scene_id, theme):
    (check,) = WORDS
    found = [finding.message for finding in check.run(drawn(scene_id, theme)) if finding is not None]
    assert not found
