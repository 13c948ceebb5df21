"""Arrangements as suggestions: a preview, one step, what is locked stays, regions keep their members."""

from __future__ import annotations

from itertools import pairwise

import pytest

from crosstalk.commands import arrange, create, edit
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.arranging import collect
from crosstalk.editor.driver import Driver
from crosstalk.editor.tools.suggesting import NAMES, Suggesting
from crosstalk.geometry import Point, Rect
from crosstalk.layout.separate import overlaps
from crosstalk.model import Component, Connector, Region

LAYOUTS = [a.id for a in REGISTRY.in_menu("Arrange/Layout")]
KINDS = ("tumor_cell", "cd8_t_cell", "ngf", "macrophage", "sensory_neuron", "schwann_cell")


@pytest.fixture
def crowd(d: Driver) -> tuple[Driver, list[str]]:
    """Six things that stand in each other's way, in a chain of connectors."""
    made = [d.place(kind, 150 + 34 * n, 150 + 30 * (n % 3)) for n, kind in enumerate(KINDS)]
    for first, second in pairwise(made):
        d.session.run("Connect", _joined, first, second)
    d.select()
    return d, made


def _joined(tx, first: str, second: str) -> None:
    from crosstalk.commands import connect
    from crosstalk.model import Anchor

    connect.connect(tx, Anchor(target=first), "activates", Anchor(target=second))


Crowd = tuple[Driver, list[str]]


def extent(d: Driver, record_id: str) -> Rect:
    item = d.session.scene.items[record_id]
    return item.body if item.label_bounds is None else item.body.union(item.label_bounds)


def run(d: Driver, action: str) -> None:
    assert REGISTRY[action].enabled(d.session), action
    REGISTRY[action].run(d.session)


@pytest.mark.parametrize("action", [a for a in LAYOUTS if a not in ("arrange.fit_regions",)])
def test_a_suggestion_is_seen_then_taken_as_one_step_or_put_back(crowd: Crowd, action: str):
    d, made = crowd
    d.select(*made)
    before, steps = d.diagram, d.steps
    run(d, action)
    d.expect_state("select.suggesting")
    assert d.diagram == before, "nothing is recorded before Enter"
    d.key("Escape").expect_state("select.idle").expect_selected(*made)
    assert d.diagram == before
    run(d, action)
    d.key("Enter").expect_state("select.idle")
    assert d.diagram != before
    assert d.steps == steps + 1
    d.key("Ctrl+Z")
    assert d.diagram == before


@pytest.mark.parametrize("action", [a for a in LAYOUTS if "even" not in a and "fit" not in a])
def test_afterwards_nothing_overlaps_labels_included(crowd: Crowd, action: str):
    d, made = crowd
    run(d, action)
    d.key("Enter")
    assert not overlaps([extent(d, i) for i in made])
    assert all(d.session.scene.page.encloses(extent(d, i)) for i in made)


def test_the_preview_is_the_arrangement_itself_with_tracks(crowd: Crowd):
    d, made = crowd
    run(d, "arrange.layers_right")
    shown = {i: d.session.scene.items[i].body for i in made}
    assert d.session.state.overlay()
    d.key("Enter")
    assert {i: d.session.scene.items[i].body for i in made} == shown
    xs = [shown[i].centre.x for i in made]
    assert xs == sorted(xs)


def test_the_direction_and_the_spacing_can_be_changed_while_it_is_shown(crowd: Crowd):
    d, made = crowd
    run(d, "arrange.layers_down")
    state = d.session.state
    assert isinstance(state, Suggesting)
    ys = [d.session.scene.items[i].body.centre.y for i in made]
    assert ys == sorted(ys)
    d.key("-", "-", "-")
    closer = [d.session.scene.items[i].body.centre.y for i in made]
    assert closer[-1] - closer[0] < ys[-1] - ys[0]
    state.set_direction("right")
    xs = [d.session.scene.items[i].body.centre.x for i in made]
    assert xs == sorted(xs)
    steps = d.steps
    d.key("Enter")
    assert d.steps == steps + 1


@pytest.mark.parametrize(
    "action", ["arrange.tidy", "arrange.layers_right", "arrange.rings", "arrange.forces"]
)
def test_what_is_locked_stays_and_nothing_is_put_over_it(crowd: Crowd, action: str):
    d, made = crowd
    d.session.run("Lock", edit.set_locked, [made[2]], True)
    before = d.record(made[2])
    run(d, action)
    d.key("Enter")
    assert d.record(made[2]) == before
    assert not overlaps([extent(d, i) for i in made])


def test_a_selection_is_arranged_where_it_is_and_the_rest_stays(crowd: Crowd):
    d, made = crowd
    far = d.place("tumor_cell", 450, 420)
    other = d.record(far)
    d.select(*made[:4])
    rest = {i: d.record(i) for i in made[4:]}
    run(d, "arrange.in_grid")
    d.key("Enter")
    assert d.record(far) == other
    assert {i: d.record(i) for i in made[4:]} == rest
    assert not overlaps([extent(d, i) for i in made[:4]])


def test_rings_go_around_the_selected_thing(crowd: Crowd):
    d, made = crowd
    d.select(made[2])
    run(d, "arrange.rings")
    d.key("Enter")
    centre = {i: d.get(i, Component).centre for i in made}
    near = [abs(centre[i].x - centre[made[2]].x) + abs(centre[i].y - centre[made[2]].y) for i in made]
    assert max(near[1], near[3]) < near[5]


@pytest.mark.parametrize("action", ["arrange.forces", "arrange.layers_right", "arrange.tidy"])
def test_regions_stay_regions_with_their_members_in_them(d: Driver, action: str):
    homes = [
        d.session.run("Add", create.add_region, "ellipse", Point(150 + 180 * n, 200), (160, 130)) or ""
        for n in (0, 1)
    ]
    members = {}
    for n, kind in enumerate(KINDS):
        members[d.place(kind, 150 + 180 * (n % 2) + 30 * (n // 2 - 1), 195)] = homes[n % 2]
    for name, home in members.items():
        d.session.run("Put in", arrange.set_parent, [name], home)
    names = list(members)
    for first, second in pairwise(names):
        d.session.run("Connect", _joined, first, second)
    d.select()
    run(d, action)
    d.key("Enter")
    bounds = {h: d.get(h, Region).bounds for h in homes}
    assert not overlaps(list(bounds.values()))
    for name, home in members.items():
        assert d.get(name, Component).parent == home
        assert bounds[home].inflated(0.5).encloses(extent(d, name))


def test_a_region_is_fitted_to_its_members(d: Driver):
    region = d.session.run("Add", create.add_region, "rectangle", Point(260, 240), (400, 300)) or ""
    cell = d.place("tumor_cell", 200, 200)
    assert d.get(cell, Component).parent == region
    d.select(region)
    run(d, "arrange.fit_regions")
    d.key("Enter")
    after = d.get(region, Region)
    assert after.width < 120
    assert after.bounds.encloses(extent(d, cell))
    d.expect_at(cell, 200, 200)


def test_what_lies_in_something_larger_stays_with_it(d: Driver):
    big, small = d.place("tumor_cell", 200, 200), d.place("ngf", 205, 200)
    d.session.run("Size", edit.set_fields, [big], width=90.0, height=90.0)
    plan = collect(d.session, "tidy", ())
    assert plan.parts == {big: (big, small)}
    other = d.place("cd8_t_cell", 252, 200)
    offset = d.get(small, Component).x - d.get(big, Component).x
    d.select()
    run(d, "arrange.tidy")
    d.key("Enter")
    assert d.get(small, Component).x - d.get(big, Component).x == pytest.approx(offset)
    assert not overlaps([extent(d, big), extent(d, other)])


def test_bends_put_by_hand_go_where_everything_is_laid_out_anew(crowd: Crowd):
    d, _ = crowd
    (line, *_) = d.connectors()
    d.session.run("Bend", edit.set_fields, [line.id], waypoints=(Point(300, 300),))
    run(d, "arrange.forces")
    d.key("Enter")
    assert d.get(line.id, Connector).waypoints == ()


def test_lines_that_go_around_things_find_their_way_anew(crowd: Crowd):
    d, _ = crowd
    (line, *_) = d.connectors()
    d.session.run("Route", edit.set_fields, [line.id], avoids=True)
    before = d.session.scene.items[line.id].path
    run(d, "arrange.layers_down")
    d.key("Enter")
    assert d.session.scene.items[line.id].path != before
    assert d.get(line.id, Connector).avoids


def test_there_is_nothing_to_arrange_on_an_empty_page(d: Driver):
    for action in LAYOUTS:
        assert not REGISTRY[action].enabled(d.session), action


def test_it_can_be_stopped_and_leaves_nothing(crowd: Crowd):
    d, _ = crowd
    before = d.diagram
    told: list[str] = []
    d.session.message.connect(told.append)
    d.session.progress = lambda done: False
    run(d, "arrange.forces")
    d.expect_state("select.idle")
    assert d.diagram == before
    assert d.session.history.gesture is None
    assert "stopped" in told[-1]


def test_tidy_has_its_key_and_every_arrangement_a_name(crowd: Crowd):
    d, _ = crowd
    d.key("Ctrl+Alt+T").expect_state("select.suggesting")
    state = d.session.state
    assert isinstance(state, Suggesting)
    assert state.kind == "tidy"
    assert len(set(NAMES.values())) == len(NAMES)


@pytest.mark.parametrize(
    "action", ["arrange.tidy", "arrange.layers_right", "arrange.rings", "arrange.forces", "arrange.in_grid"]
)
def test_nothing_is_put_over_a_strand(crowd: Crowd, action: str):
    d, made = crowd
    nerve = d.session.run(
        "Nerve", create.add_strand, "nerve_fibre", (Point(20, 320), Point(420, 200)), width=10.0
    )
    assert nerve is not None
    before = d.record(nerve)
    line = d.session.scene.items[nerve].path
    assert line is not None
    run(d, action)
    d.key("Enter")
    assert d.record(nerve) == before
    course = [Point(*p) for stroke in line.flattened(0.5) for p in stroke]
    spots = [
        Point(a.x + (b.x - a.x) * k / 200, a.y + (b.y - a.y) * k / 200)
        for a, b in pairwise(course)
        for k in range(201)
    ]
    assert not [i for i in made if any(extent(d, i).inflated(4.0).contains(p) for p in spots)]
