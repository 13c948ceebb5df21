"""What records become."""

from __future__ import annotations

import io

import pytest
from msgspec import structs
from PIL import Image

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point, Rect
from crosstalk.model import (
    Anchor,
    Condition,
    Effect,
    Group,
    Legend,
    Panel,
    Picture,
    Region,
    Strand,
    Style,
    Text,
    Unknown,
)
from crosstalk.model.paths import blob_points
from crosstalk.primitives import GroupItem, ImageItem, SymbolItem, TextItem
from crosstalk.scene import View, build_scene, overlay
from tests.scene.figures import cell, diagram, link, words

CATALOG = load_catalog()
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4"><rect width="4" height="4" fill="#f00"/></svg>'
SQUARE = (Point(-0.5, -0.5), Point(0.5, -0.5), Point(0.5, 0.5), Point(-0.5, 0.5))


def scene_of(*records, view=None, **fields):
    """Return the scene of some records."""
    return build_scene(diagram(*records, **fields), CATALOG, view=view)


def texts(item):
    """Return the words that an item draws."""
    return "".join(span.text for part in item.items if isinstance(part, TextItem) for span in part.spans)


def test_a_component_shows_its_art_and_the_label_of_its_type_below():
    item = scene_of(cell("a", 100, 100)).items["a"]
    assert isinstance(item.items[0], SymbolItem)
    assert texts(item) == "Tumor cell"
    assert item.label_bounds.y >= item.body.bottom
    assert item.bounds.encloses(item.label_bounds)
    assert item.title == item.desc == "Tumor cell"


@pytest.mark.parametrize(
    ("place", "side"),
    [("below", (0, 1)), ("above", (0, -1)), ("left", (-1, 0)), ("right", (1, 0)), ("center", (0, 0))],
)
def test_label_places(place, side):
    item = scene_of(cell("a", 100, 100, label=words("T"), label_place=place)).items["a"]
    dx, dy = item.label_bounds.centre.x - 100, item.label_bounds.centre.y - 100
    assert (round(dx / 30), round(dy / 30)) == side


def test_no_label_where_none_is_wanted():
    for fields in ({"label": ()}, {"label_place": "none"}):
        assert scene_of(cell("a", 100, 100, **fields)).items["a"].label_bounds is None


def test_a_cluster_is_the_same_each_time_and_stays_in_its_box():
    first, again, other = (
        scene_of(cell("a", 100, 100, count=7, seed=seed, label=())).items["a"] for seed in (3, 3, 4)
    )
    assert len(first.items) == 7
    assert first == again
    assert first.items != other.items
    for symbol in first.items:
        assert first.body.inflated(0.01).encloses(symbol.transform.apply_rect(symbol.art.bounds))
    assert first.desc.startswith("7 × ")


def test_states_are_marked():
    plain = scene_of(cell("a", 100, 100)).items["a"]
    assert len(scene_of(cell("a", 100, 100, state="phosphorylated")).items["a"].items) == len(plain.items) + 1
    assert scene_of(cell("a", 100, 100, state="dead")).items["a"].items[0].opacity < 1
    assert scene_of(cell("a", 100, 100, state="made up")).items["a"].items == plain.items


@pytest.mark.parametrize(
    "kind", ["tumor", "tumour", "tissue", "cell", "lumen", "organ", "microenvironment", "free", "new"]
)
@pytest.mark.parametrize("shape", ["rectangle", "ellipse", "blob", "path"])
def test_regions_fill_their_box(kind, shape):
    record = Region(
        id="r",
        type=kind,
        shape=shape,
        x=100,
        y=100,
        width=120,
        height=80,
        seed=5,
        title=words("T"),
        points=SQUARE if shape == "path" else (),
        smooth=False,
    )
    item = scene_of(record).items["r"]
    drawn = Rect.of_points(p for polygon in item.silhouette for p in polygon)
    assert drawn.inflated(1.0).encloses(item.body)
    assert item.body.inflated(1.0).encloses(drawn)
    assert item.bounds.encloses(item.label_bounds)


def test_a_cell_cut_open_has_two_lines():
    cut = scene_of(Region(id="r", type="cell", x=100, y=100, width=120, height=80)).items["r"]
    plain = scene_of(Region(id="r", type="tumor", x=100, y=100, width=120, height=80)).items["r"]
    assert (len(cut.items), len(plain.items)) == (2, 1)


def test_blobs_differ_by_seed_only():
    assert blob_points(1) == blob_points(1) != blob_points(2)


def test_text_grows_its_box_downwards():
    record = Text(id="t", x=100, y=100, width=40, height=10, runs=words("many words that need some lines"))
    item = scene_of(record).items["t"]
    assert item.body.y == 95
    assert item.body.height > 20
    assert item.body.width == pytest.approx(40)


def test_a_panel_is_hit_at_its_edge_and_heading_only():
    scene = scene_of(Panel(id="p", x=100, y=100, width=160, height=120, letter="A", title=words("Title")))
    item = scene.items["p"]
    assert texts(item) == "ATitle"
    assert scene.at(Point(100, 110), 2) == []
    assert scene.at(Point(20, 110), 2) == ["p"]
    assert scene.at(item.label_bounds.centre) == ["p"]


def test_pictures():
    buffer = io.BytesIO()
    Image.new("RGB", (2, 2), "red").save(buffer, "PNG")
    raster = Picture(id="p", x=50, y=50, width=40, height=30, media_type="image/png", data=buffer.getvalue())
    drawn = Picture(id="q", x=50, y=50, width=40, height=30, media_type="image/svg+xml", data=SVG)
    broken = Picture(id="x", x=50, y=50, width=40, height=30, media_type="image/svg+xml", data=b"no")
    scene = scene_of(raster, drawn, broken)
    assert isinstance(scene.items["p"].items[0].items[0], ImageItem)
    assert isinstance(scene.items["q"].items[0].items[0], GroupItem)
    assert scene.items["x"].items


@pytest.mark.parametrize(
    "kind",
    [
        "nerve",
        "myelinated_axon",
        "artery",
        "lymphatic_vessel",
        "lipid_bilayer",
        "basement_membrane",
        "epithelium",
        "collagen",
        "tumor_microtube",
        "never heard of",
    ],
)
@pytest.mark.parametrize("closed", [False, True])
def test_strands_follow_their_points(kind, closed):
    points = (Point(20, 20), Point(120, 60), Point(60, 140))
    scene = scene_of(Strand(id="s", type=kind, points=points, closed=closed, width=10, label=words("S")))
    item = scene.items["s"]
    for point in points:
        assert scene.at(point, 1) == ["s"]
        assert item.body.contains(point)
    assert item.path is not None


def test_groups_have_a_place_but_no_look():
    scene = scene_of(
        Group(id="g", z="z"),
        cell("a", 50, 50, parent="g"),
        cell("b", 150, 80, parent="g"),
        link("k", "c", "g"),
        cell("c", 300, 60),
    )
    group = scene.items["g"]
    assert group.items == ()
    assert group.body == Rect(30, 30, 140, 70)
    assert scene.at(Point(100, 60)) == []
    assert scene.items["k"].path.coords[-2] == pytest.approx(170, abs=1.5)


def test_a_legend_lists_what_is_in_use():
    scene = scene_of(
        cell("a", 50, 50),
        cell("b", 150, 50),
        link("k", "a", "b", "inhibits"),
        link("m", "b", "a", "guides"),
        link("n", "a", "b", "kills", drawn=False),
        Legend(id="l", x=300, y=50, width=120, height=10),
    )
    item = scene.items["l"]
    assert "inhibits" in texts(item)
    assert "kills" not in item.desc
    assert item.body.height > 10


def test_unknown_hidden_and_layered_records_are_not_drawn():
    scene = scene_of(
        Unknown(id="u"),
        cell("a", 50, 50, hidden=True),
        cell("b", 150, 50, layer="notes"),
        cell("c", 250, 50),
        link("k", "a", "c"),
        view=View(hidden_layers=frozenset(("notes",))),
    )
    assert scene.order == ["c"]


def test_contexts_replace_relations_and_hide_records():
    when = (Condition(dimension="type", values=("SCLC",)),)
    records = [
        cell("a", 50, 50),
        cell("b", 150, 50, when=when),
        cell("c", 250, 50),
        link("k", "a", "c", effects=(Effect(when=when, relation="inhibits"),)),
    ]
    assert scene_of(*records).items["k"].title == "acts depending on context"
    assert scene_of(*records, context={"type": "NEC"}).items["k"].title == "activates"
    assert "b" in scene_of(*records).items
    assert scene_of(*records, context={"type": "SCLC"}).items["k"].title == "inhibits"
    assert "b" not in scene_of(*records, context={"type": "NEC"}).items


def test_a_connector_says_what_it_says():
    scene = scene_of(
        cell("a", 50, 50, label=words("Sensory neuron")),
        cell("b", 150, 50, label=words("CGRP")),
        link("k", "a", "b", "secretes"),
        cell("c", 100, 150),
        link("m", "c", Anchor(target="k"), "inhibits", mediator=words("GABA")),
    )
    assert scene.items["k"].desc == "Sensory neuron secretes CGRP"
    assert scene.items["m"].desc == "Tumor cell inhibits secretes (through GABA)"


def test_a_connector_that_draws_no_line_is_there_but_not_seen():
    scene = scene_of(cell("a", 50, 50), cell("b", 150, 50), link("k", "a", "b", "expresses", drawn=False))
    assert scene.items["k"].items == ()
    assert scene.items["k"].desc == "Tumor cell expresses Tumor cell"
    assert scene.at(Point(100, 47), 5) == []


def test_connectors_that_lead_back_to_themselves_are_not_drawn():
    scene = scene_of(cell("a", 50, 50), link("k", "a", "m"), link("m", "a", "k"), link("n", "a", "n"))
    assert scene.order == ["a"]


def test_mediator_and_label_ride_on_the_line():
    record = link(
        "k",
        "a",
        "b",
        mediator=words("CGRP"),
        mediator_type="norepinephrine",
        label=words("fast"),
        shape="straight",
    )
    item = scene_of(cell("a", 50, 50), cell("b", 250, 50), record).items["k"]
    assert any(isinstance(part, SymbolItem) for part in item.items)
    assert item.label_bounds.bottom < 50
    # A plate in the colour of the page lies behind the mediator's words, so that the line does not run through them.
    (words_at,) = [
        n for n, part in enumerate(item.items) if isinstance(part, TextItem) and "CGRP" in part.spans[0].text
    ]
    plate = item.items[words_at - 1]
    assert plate.fill.color == "#ffffff"
    assert plate.path.bounds().encloses(item.items[words_at].bounds)


@pytest.mark.parametrize("far", [Point(250.0, 50.0), Point(50.0, 250.0), Point(200.0, 220.0)])
def test_a_label_stands_beside_the_mediator_whichever_way_the_line_goes(far):
    record = link("k", "a", "b", mediator=words("IFN-gamma"), label=words("CD8 kills"), shape="straight")
    item = scene_of(cell("a", 50, 50), cell("b", *far), record).items["k"]
    (mediator,) = [p for p in item.items if isinstance(p, TextItem) and "IFN" in p.spans[0].text]
    assert not item.label_bounds.intersects(mediator.bounds)


def test_hits_are_by_shape_and_topmost_first():
    region = Region(id="r", z="0", type="tumor", shape="ellipse", x=100, y=100, width=180, height=180)
    scene = scene_of(
        region,
        cell("a", 100, 100),
        cell("b", 110, 100),
        link("k", "a", Anchor(point=Point(300, 100)), shape="straight"),
    )
    assert scene.at(Point(105, 100)) == ["b", "a", "r"]
    assert scene.at(Point(14, 14), 1) == []
    assert scene.at(Point(250, 101), 2) == ["k"]
    assert scene.at(scene.items["a"].label_bounds.centre)[-2:] == ["a", "r"]


def test_rubber_bands_enclose_or_touch():
    scene = scene_of(cell("a", 50, 50), cell("b", 150, 50), link("k", "a", "b"))
    assert scene.within(Rect(20, 20, 70, 80)) == ["a"]
    assert scene.within(Rect(20, 20, 90, 80), enclosed=False) == ["a", "k"]
    assert scene.within(Rect(95, 30, 10, 30), enclosed=False) == ["k"]


def test_style_overrides_what_the_theme_says():
    region = Region(
        id="r", type="tumor", x=50, y=50, width=60, height=60, style=Style(fill="#abcdef", stroke="none")
    )
    item = scene_of(region).items["r"]
    assert item.items[0].fill.color == "#abcdef"
    assert item.items[0].stroke is None
    label = (
        scene_of(cell("a", 50, 50, style=Style(text_size=11.0, text_color="#ff0000"))).items["a"].items[-1]
    )
    assert (label.spans[0].size, label.spans[0].color) == (11.0, "#ff0000")


def test_overlay_sizes_are_those_of_the_screen():
    rect = Rect(10, 10, 80, 40)
    for unit in (0.25, 0.5, 1.0):
        places = overlay.handle_places(rect, 30.0, unit)
        assert overlay.handle_at(rect, 30.0, unit, places["se"]) == "se"
        assert overlay.handle_at(rect, 30.0, unit, places["rotate"]) == "rotate"
        assert overlay.handle_at(rect, 30.0, unit, rect.centre) is None
        assert overlay.selection_frame(rect, unit, 30.0)[0].stroke.width == unit
    scene = scene_of(cell("a", 50, 50), cell("b", 150, 50), link("k", "a", "b"))
    for drawn in (
        overlay.outlines(scene.items.values(), 1.0),
        overlay.glow(scene.items["a"], 1.0),
        overlay.glow(scene.items["k"], 1.0, allowed=False),
        overlay.rubber_band(rect, 1.0, enclosing=False),
        overlay.guide(Point(0, 0), Point(0, 50), 1.0),
        overlay.port_dots([Point(1, 1), Point(5, 5)], 1.0, hovered=1),
        overlay.ghost(CATALOG.art("tumor_cell"), Point(50, 50), 40, 40),
    ):
        assert drawn


def test_a_hidden_mediator_is_said_and_not_drawn():
    shown = link("k", "a", "b", mediator=words("Cx43"), mediator_type="norepinephrine", shape="straight")
    hidden = structs.replace(shown, mediator_shown=False)
    with_words, without = (
        scene_of(cell("a", 50, 50), cell("b", 250, 50), record).items["k"] for record in (shown, hidden)
    )
    assert any(isinstance(part, TextItem) for part in with_words.items)
    assert not any(isinstance(part, TextItem) for part in without.items)
    assert len(without.spots) < len(with_words.spots)
    assert without.desc == with_words.desc
    assert "Cx43" in without.desc
