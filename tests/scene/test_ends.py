"""Lines end at what is drawn."""

from __future__ import annotations

import math

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Joint, Region, Strand, Text
from crosstalk.primitives import PathItem
from crosstalk.routing import Ruler, clip
from crosstalk.scene import build_scene
from tests.scene.figures import cell, diagram, link, words

CATALOG = load_catalog()
TYPES = ["tumor_cell", "sensory_neuron", "macrophage", "cd8_t_cell", "brain", "trkb"]
SHAPES = ["straight", "curved", "elbow", "arc"]
EDGE = 0.5
"""Points that an end may be off its silhouette."""


def gap(scene, connector, target, end):
    """How far a connector's tip is from the silhouette of a thing, or from the label that it would else cross."""
    tip = Point(*scene.items[connector].path.coords[-2:] if end else scene.items[connector].path.coords[:2])
    edges = [*scene.items[target].silhouette]
    if scene.items[target].label_bounds is not None:
        edges.append(scene.items[target].label_bounds.corners)
    return distance(tip, clip.nearest(edges, tip))


@settings(max_examples=60, deadline=None)
@given(
    types=st.tuples(st.sampled_from(TYPES), st.sampled_from(TYPES)),
    angle=st.floats(0, 360),
    away=st.floats(90, 300),
    turns=st.tuples(st.floats(-180, 180), st.floats(-180, 180)),
    flip=st.booleans(),
    shape=st.sampled_from(SHAPES),
    relation=st.sampled_from(sorted(CATALOG.relations)),
)
def test_both_ends_lie_on_the_silhouettes(types, angle, away, turns, flip, shape, relation):
    far = Point(300 + away * math.cos(math.radians(angle)), 300 + away * math.sin(math.radians(angle)))
    scene = build_scene(
        diagram(
            cell("a", 300, 300, type=types[0], rotation=turns[0], flip_x=flip),
            cell("b", far.x, far.y, type=types[1], rotation=turns[1], width=52.0, flip_y=flip),
            link("k", "a", "b", relation, shape=shape),
        ),
        CATALOG,
    )
    assert gap(scene, "k", "a", 0) <= EDGE
    assert gap(scene, "k", "b", 1) <= EDGE


@pytest.mark.parametrize("shape", SHAPES)
def test_ends_with_waypoints_lie_on_the_silhouettes(shape):
    record = link("k", "a", "b", shape=shape, waypoints=(Point(150, 40), Point(220, 160)))
    scene = build_scene(diagram(cell("a", 60, 100), cell("b", 300, 90), record), CATALOG)
    assert gap(scene, "k", "a", 0) <= EDGE
    assert gap(scene, "k", "b", 1) <= EDGE


def test_an_end_that_aims_aside_stops_there():
    end = Anchor(target="b", point=Point(0.2, 0.3))
    scene = build_scene(
        diagram(cell("a", 60, 100), cell("b", 200, 100), link("k", "a", end, shape="straight")), CATALOG
    )
    assert gap(scene, "k", "b", 1) <= EDGE
    tip, before = scene.items["k"].path.coords[-2:], scene.items["k"].path.coords[:2]
    aim = (208, 112)
    across = (tip[0] - before[0]) * (aim[1] - before[1]) - (tip[1] - before[1]) * (aim[0] - before[0])
    assert abs(across) < 30.0


def test_a_member_joins_the_edge_of_its_region_from_inside():
    region = Region(id="r", z="0", type="tumor", shape="ellipse", x=200, y=200, width=300, height=220)
    scene = build_scene(diagram(region, cell("a", 120, 200), link("k", "a", "r")), CATALOG)
    path = scene.items["k"].path
    assert gap(scene, "k", "r", 1) <= EDGE
    assert gap(scene, "k", "a", 0) <= EDGE
    assert region.bounds.contains(path.coords[-2:])
    assert Ruler(path).length < 70


def test_a_port_end_stops_at_the_port():
    kind = next(t for t in CATALOG.components.values() if t.ports)
    port = kind.ports[0]
    record = cell("b", 200, 100, type=kind.id)
    end = Anchor(target="b", port=port.name)
    scene = build_scene(diagram(cell("a", 60, 100), record, link("k", "a", end)), CATALOG)
    tip = Point(*scene.items["k"].path.coords[-2:])
    assert distance(tip, record.placement.apply((port.x - 0.5, port.y - 0.5))) <= EDGE


def test_an_end_at_a_connector_stops_on_it():
    scene = build_scene(
        diagram(
            cell("a", 60, 100), cell("b", 300, 100), cell("c", 180, 220), link("k", "a", "b"),
            link("m", "c", Anchor(target="k", at=0.5), "inhibits"),
        ),
        CATALOG,
    )  # fmt: skip
    tip = Point(*scene.items["m"].path.coords[-2:])
    middle = Ruler(scene.items["k"].path).point(0.5)
    assert distance(tip, middle) <= EDGE + scene.items["k"].line_width / 2


def test_an_end_on_a_strand_stops_at_its_wall():
    strand = Strand(
        id="s", z="0", type="nerve", points=(Point(50, 50), Point(200, 80), Point(350, 50)), width=16
    )
    for at in (None, 0.5):
        end = Anchor(target="s", at=at)
        scene = build_scene(diagram(strand, cell("a", 210, 220), link("k", "a", end)), CATALOG)
        assert gap(scene, "k", "s", 1) <= EDGE
        assert scene.items["k"].path.coords[-1] > 80


def test_things_that_overlap_still_give_a_finite_line():
    for place in [(100, 100), (101, 100), (100, 130)]:
        for shape in SHAPES:
            scene = build_scene(
                diagram(cell("a", 100, 100), cell("b", *place), link("k", "a", "b", shape=shape)), CATALOG
            )
            assert all(math.isfinite(v) for v in scene.items["k"].path.coords)


def test_a_line_to_text_stops_at_the_words():
    text = Text(id="t", z="0", x=200, y=100, width=120, height=60, runs=words("Hi"))
    scene = build_scene(diagram(text, cell("a", 60, 75), link("k", "a", "t", shape="straight")), CATALOG)
    assert gap(scene, "k", "t", 1) <= EDGE


def test_a_loop_on_itself_is_finite():
    scene = build_scene(diagram(cell("a", 100, 100), link("k", "a", "a", "feeds_back")), CATALOG)
    assert all(math.isfinite(v) for v in scene.items["k"].path.coords)


@pytest.mark.parametrize("shape", ["straight", "curved", "arc"])
def test_from_inside_a_line_ends_where_it_was_glued(shape):
    vessel = Strand(id="s", z="0", type="blood_vessel", points=(Point(50, 100), Point(350, 100)), width=60)
    inside = cell("a", 100, 104, width=12.0, height=12.0)
    end = Anchor(target="s", at=0.8)
    scene = build_scene(diagram(vessel, inside, link("k", "a", end, shape=shape)), CATALOG)
    assert scene.items["k"].path.coords[-2:] == pytest.approx((290, 130), abs=1.0)
    region = Region(id="r", z="0", type="tumor", shape="rectangle", x=200, y=200, width=300, height=220)
    for place, tip in ((Point(0.5, -0.3), (350, 134)), (Point(0.2, 0.5), (260, 310))):
        end = Anchor(target="r", point=place)
        scene = build_scene(diagram(region, cell("a", 80, 200), link("k", "a", end, shape=shape)), CATALOG)
        assert scene.items["k"].path.coords[-2:] == pytest.approx(tip, abs=1.5)


def test_a_line_from_inside_a_strand_without_a_place_ends_at_the_nearest_wall():
    vessel = Strand(id="s", z="0", type="blood_vessel", points=(Point(50, 100), Point(350, 100)), width=60)
    inside = cell("a", 180, 108, width=12.0, height=12.0)
    scene = build_scene(diagram(vessel, inside, link("k", "a", "s", shape="straight")), CATALOG)
    assert scene.items["k"].path.coords[-2:] == pytest.approx((180, 130), abs=1.0)


@pytest.mark.parametrize("kind", ["blood_vessel", "vein", "nerve_fibre", "capillary"])
@pytest.mark.parametrize("end", [0, 1])
def test_a_line_stops_before_the_face_of_a_strand_that_is_cut(kind, end):
    """The face of a cut end bulges beyond the end of the strand: no head may lie on it."""
    nerve = Strand(id="s", z="0", type=kind, points=(Point(150, 100), Point(250, 100)), width=20)
    figure = diagram(cell("a", 400.0 * end, 100), link("k", "a", "s", shape="straight"), nerve)
    record = msgspec.structs.replace(figure.records["k"], target=Anchor(target="s", at=0.97 if end else 0.03))
    scene = build_scene(msgspec.structs.replace(figure, records={**figure.records, "k": record}), CATALOG)
    xs = [x for item in scene.items["s"].items if isinstance(item, PathItem) for x in item.path.coords[::2]]
    face = max(xs) if end else min(xs)
    tip = scene.items["k"].path.end().x
    assert abs(face - (150, 250)[end]) > 2, "the face bulges"
    assert (tip - face) * (1, -1)[1 - end] == pytest.approx(0.4, abs=0.5)


def test_an_end_that_is_joined_or_flat_does_not_bulge():
    flat = {"cap_start": "flat", "cap_end": "flat"}
    vein = Strand(id="s", z="0", type="vein", points=(Point(50, 50), Point(150, 50)), width=20, options=flat)
    xs = [p.x for polygon in build_scene(diagram(vein), CATALOG).items["s"].silhouette for p in polygon]
    assert (min(xs), max(xs)) == (pytest.approx(50), pytest.approx(150))
    host = Strand(id="h", z="0", type="vein", points=(Point(0, 50), Point(200, 50)), width=18)
    joined = Strand(
        id="s", z="1", type="vein", points=(Point(100, 50), Point(100, 150)), width=12,
        start=Joint(host="h", at=0.5),
    )  # fmt: skip
    polygons = build_scene(diagram(host, joined), CATALOG).items["s"].silhouette
    assert min(p.y for polygon in polygons for p in polygon) == pytest.approx(50)
    assert max(p.y for polygon in polygons for p in polygon) > 152
