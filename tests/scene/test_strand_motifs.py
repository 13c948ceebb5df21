"""Every kind of strand in every theme, on any spline: finite, within its bounds, even, the same for the same record."""

from __future__ import annotations

import math
from typing import Any

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point
from crosstalk.model import Diagram, Page, Strand
from crosstalk.primitives import GroupItem, PathItem, SymbolItem
from crosstalk.primitives.extent import extent
from crosstalk.routing import clip
from crosstalk.scene import build_scene
from crosstalk.scene.motifs import MOTIFS, motif_of
from crosstalk.scene.strand_samples import strand_art

CATALOG = load_catalog()
KINDS = tuple(CATALOG.strands)
WAVE = (Point(20, 40), Point(80, 20), Point(140, 60), Point(220, 40))
FLOW = {"flow": ["red_blood_cell", "ctc"], "flow_density": 0.6}
places = st.tuples(st.floats(-150, 150), st.floats(-150, 150)).map(lambda p: Point(*p))


def strand(kind: str, points=WAVE, **facts: Any) -> Strand:
    width = facts.pop("width", CATALOG.strands[kind].width if kind in CATALOG.strands else 8.0)
    return Strand(id="s", type=kind, points=tuple(points), width=width, **facts)


def item_of(record: Strand, theme: str = "journal"):
    scene = build_scene(Diagram(records={"s": record}, page=Page(theme=theme)), CATALOG)
    return scene.items["s"]


def numbers(items) -> list[float]:
    found: list[float] = []
    for item in items:
        if isinstance(item, PathItem):
            found += item.path.coords
        elif isinstance(item, SymbolItem):
            found += item.transform
        elif isinstance(item, GroupItem):
            found += numbers(item.items)
    return found


def symbols(record: Strand) -> list[SymbolItem]:
    return [item for item in item_of(record).items if isinstance(item, SymbolItem)]


def test_the_table_names_motifs_that_there_are_and_complete_options():
    for kind in CATALOG.strands.values():
        assert kind.motif in MOTIFS
        assert motif_of(kind.id, kind.motif) == kind.motif
        for name, option in kind.options.items():
            assert option.label
            assert name
            if option.kind in ("number", "count"):
                assert option.low <= option.default <= option.high
            if option.kind == "choice":
                assert option.default in option.choices
                assert len(option.names) in (0, *range(len(option.choices), 9))
            assert not option.needs or option.needs in kind.options


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("theme", CATALOG.themes)
def test_every_kind_is_drawn_in_every_theme(kind, theme):
    item = item_of(strand(kind), theme)
    assert item.items
    colors = {i.fill.color for i in item.items if isinstance(i, PathItem) and i.fill is not None}
    assert len(colors) + sum(isinstance(i, PathItem) and i.stroke is not None for i in item.items) >= 2


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(KINDS),
    st.lists(places, min_size=2, max_size=6),
    st.booleans(),
    st.floats(0.5, 40),
    st.lists(st.booleans(), max_size=6),
)
def test_on_any_spline_everything_is_finite_and_near_it(kind, points, closed, width, corners):
    item = item_of(strand(kind, points, closed=closed, width=width, corners=tuple(corners)))
    assert all(math.isfinite(value) for value in numbers(item.items))
    covered = extent(item.items)
    assert covered is not None
    room = item.body.inflated(0.75 * width + 3)
    assert room.x <= covered.x
    assert covered.right <= room.right
    assert room.y <= covered.y
    assert covered.bottom <= room.bottom


@pytest.mark.parametrize("kind", KINDS)
def test_a_ring_too_small_for_its_own_inside_is_finite(kind):
    points = (Point(0, 0), Point(0, 0), Point(0, 1))
    assert all(math.isfinite(v) for v in numbers(item_of(strand(kind, points, closed=True, width=5)).items))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_record_gives_the_same_picture(kind):
    record = strand(kind, options=FLOW, seed=5)
    assert item_of(record) == item_of(record)


@pytest.mark.parametrize("kind", KINDS)
def test_options_of_any_kind_do_not_break_it(kind):
    wrong = {
        "gaps": [[0.3, 0.1], "x", [0.9, 2.0], [float("nan"), 1]],
        "flow": 3,
        "cells": {"x": 1},
        "shape": 7,
    }
    assert item_of(strand(kind, options=wrong)) is not None
    for name, option in CATALOG.strands[kind].options.items():
        for value in (option.low, option.high, *option.choices, True):
            assert item_of(strand(kind, options={name: value})).items


def heads(record: Strand) -> list[np.ndarray]:
    """Return the places of the lipid heads of each leaflet: the middles of the marks of its colour."""
    colors = CATALOG.strands["lipid_bilayer"].colors
    found = []
    for slot in ("head", "head-inner"):
        rows = []
        for item in item_of(record).items:
            if isinstance(item, PathItem) and item.fill is not None and item.fill.color == colors[slot]:
                rows += [np.mean(line, axis=0) for line in item.path.flattened()]
        found.append(np.array(rows))
    return found


@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("width", [6.0, 9.0, 14.0])
def test_lipids_stand_evenly_in_both_leaflets_also_in_bends(closed, width):
    points = (Point(0, 0), Point(60, 0), Point(84, 24), Point(60, 50), Point(0, 60))
    for leaflet in heads(strand("lipid_bilayer", points, closed=closed, width=width)):
        gaps = np.hypot(*np.diff(leaflet, axis=0).T)
        assert gaps.max() <= np.median(gaps) * 1.12
        assert (gaps < np.median(gaps) * 0.88).mean() < 0.03
        if closed:
            assert np.hypot(*(leaflet[0] - leaflet[-1])) == pytest.approx(np.median(gaps), rel=0.12)


def test_gaps_leave_the_page_free_there():
    record = strand("basement_membrane", (Point(0, 0), Point(100, 0)), options={"gaps": [[0.4, 0.6]]})
    whole = [i for i in item_of(record).items if isinstance(i, PathItem) and i.fill is not None]
    xs = [x for item in whole for x in item.path.coords[::2]]
    assert not [x for x in xs if 41 < x < 59]
    assert min(xs) <= 0.5
    assert max(xs) >= 99.5


@pytest.mark.parametrize("kind", ["blood_vessel", "vein", "capillary", "lymphatic_vessel"])
def test_cells_flow_inside_the_lumen_and_keep_their_place_when_the_vessel_grows(kind):
    line = (Point(0, 0), Point(200, 0))
    cells = symbols(strand(kind, line, width=20, options=FLOW, seed=7))
    assert len(cells) > 5
    for cell in cells:
        box = extent([cell])
        assert box is not None
        assert abs(box.centre.y) + box.height / 2 < 12.5
    longer = symbols(strand(kind, (Point(0, 0), Point(300, 0)), width=20, options=FLOW, seed=7))
    assert len(longer) > len(cells)
    for before, after in zip(cells[:-1], longer, strict=False):
        assert before.art.key == after.art.key
        assert before.transform == pytest.approx(after.transform, abs=1e-6)
    assert symbols(strand(kind, line, width=20, options=FLOW, seed=8)) != cells


def test_tumour_cells_follow_a_nerve_on_the_side_that_was_chosen():
    line = (Point(0, 0), Point(300, 0))
    for side, sign in (("left", -1), ("right", 1)):
        options = {"followers": ["tumor_cell"], "followers_side": side}
        cells = symbols(strand("nerve_fibre", line, options=options))
        assert len(cells) > 5
        boxes = [extent([cell]) for cell in cells]
        assert all(box is not None and sign * box.centre.y > 8 for box in boxes)
    few = symbols(strand("nerve_fibre", line, options={**options, "followers_density": 0.2}))
    assert len(few) < len(cells)


def test_a_chosen_cell_of_an_epithelium_is_another_component():
    plain = symbols(strand("epithelium"))
    replaced = symbols(strand("epithelium", options={"cells": {"3": "mast_cell", "999": "mast_cell"}}))
    assert plain == []
    assert len(replaced) == 1


def test_flat_cells_are_wider_than_tall_ones():
    def outlines(shape: str) -> int:
        items = item_of(strand("epithelium", options={"shape": shape})).items
        shapes = [i for i in items if isinstance(i, PathItem) and i.stroke is not None and i.fill is not None]
        return sum(i.path.commands.count("M") for i in shapes)

    assert outlines("squamous") < outlines("cuboidal") < outlines("columnar")


def test_its_own_colours_are_followed_by_the_outline():
    blue = strand("nerve_fibre", colors={"wall": "#3b6fd4"})
    fills = {i.fill.color for i in item_of(blue).items if isinstance(i, PathItem) and i.fill is not None}
    assert CATALOG.strands["nerve_fibre"].colors["outline"] not in fills


def test_opacity_fades_the_strand_as_one():
    record = strand("nerve_fibre")
    faded = msgspec.structs.replace(record, style=msgspec.structs.replace(record.style, opacity=0.5))
    (group,) = item_of(faded).items
    assert isinstance(group, GroupItem)
    assert group.opacity == 0.5


def test_a_sample_of_every_kind_has_its_own_look():
    arts = [strand_art(CATALOG, kind) for kind in CATALOG.strands.values()]
    assert len({art.key for art in arts}) == len(arts)
    assert all(art.items and 0.1 < art.bounds.height / art.bounds.width < 1.5 for art in arts)
    assert strand_art(CATALOG, CATALOG.strands["vein"]) is strand_art(CATALOG, CATALOG.strands["vein"])


SQUARE = (Point(60, 60), Point(160, 50), Point(180, 140), Point(80, 150))


@pytest.mark.parametrize("shape", ["columnar", "cuboidal"])
@pytest.mark.parametrize("corners", [(True, False, False, False), (True, True, True, True)])
def test_the_cells_of_a_closed_epithelium_fill_the_outside_of_its_corners(shape, corners):
    record = strand("epithelium", SQUARE, closed=True, corners=corners, width=20.0, options={"shape": shape})
    item = item_of(record)
    outlined = [i for i in item.items if isinstance(i, PathItem) and i.stroke and i.fill]
    layer = max(outlined, key=lambda i: len(i.path.coords))
    cells = [tuple(Point(*p) for p in ring) for ring in layer.path.flattened(0.1)]
    for index in [n for n, sharp in enumerate(corners) if sharp]:
        corner, after, before = (SQUARE[(index + k) % 4] for k in (0, 1, -1))
        ways = [math.atan2(corner.y - p.y, corner.x - p.x) for p in (after, before)]
        bisector = math.atan2(sum(map(math.sin, ways)), sum(map(math.cos, ways)))
        spots = [
            Point(corner.x + r * math.cos(bisector + turn), corner.y + r * math.sin(bisector + turn))
            for r in (4.0, 7.0)
            for turn in (-0.6, -0.45, -0.3, -0.15, 0.0, 0.15, 0.3, 0.45, 0.6)
        ]
        filled = sum(clip.contains(cells, spot) for spot in spots)
        assert filled >= 0.75 * len(spots), f"a wedge at corner {index}"


def test_the_mucosa_of_the_gut_is_outlined_all_along():
    """In a corner to the lumen the villi stand apart: what is between them is lined and has its outline too."""
    record = strand(
        "gut_wall", (Point(40, 40), Point(40, 140), Point(140, 140)), width=40.0, corners=(False, True, False)
    )
    color = CATALOG.strands["gut_wall"].colors["outline"]
    items = [i for i in item_of(record).items if isinstance(i, PathItem)]
    rims = [i.path for i in items if i.stroke and not i.fill and i.stroke.color == color]
    assert len(rims) == 1
    rim = rims[0]
    assert rim.commands.count("M") == 1, "in one go"
    ends = [rim.start(), rim.end()]
    assert math.dist(ends[0], (40, 40)) < 25
    assert math.dist(ends[1], (140, 140)) < 25
