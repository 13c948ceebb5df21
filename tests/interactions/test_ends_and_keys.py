"""Where ends can be held, what is said while a connector is drawn, and connecting by keys alone."""

from __future__ import annotations

import pytest

from crosstalk.commands import create
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.binding import bind, ports_of
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import handles
from crosstalk.editor.relations import offered, suggested
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector

Pair = tuple[Driver, str, str]


def held_at(d: Driver, point: Point) -> str:
    found = bind(d.session, point)
    return found.target if found else ""


def test_an_end_let_go_on_a_label_is_held_by_the_label(pair: Pair):
    d, first, second = pair
    words = d.session.scene.items[second].label_bounds
    assert words is not None
    d.session.use("connect")
    d.drag(first, words.centre)
    (connector,) = d.connectors()
    assert connector.target.target == second
    aim = d.get(second, Component).placement.apply(connector.target.point or Point(0, 0))
    assert aim == pytest.approx(words.centre, abs=0.01)


def test_an_end_let_go_on_an_edge_keeps_to_that_place_of_it(d: Driver):
    first = d.place("tumor_cell", 60, 300)
    region = d.session.run("Add", create.add_region, "rectangle", Point(300, 150), (200, 120)) or ""
    d.session.use("connect")
    d.hold(first, (202, 130))
    assert d.session.cursor == "crosshair"
    d.release()
    (connector,) = d.connectors()
    assert connector.target.target == region
    assert connector.target.point == pytest.approx((-0.5, -0.1667), abs=0.001)
    line = d.session.scene.items[connector.id].path
    assert line is not None
    assert line.end() == pytest.approx((200, 130), abs=2.0)


def test_the_middle_of_a_component_is_the_component_itself_and_its_edge_a_place(d: Driver):
    d.session.view.zoom = 4.0
    cell = d.place("tumor_cell", 200, 200)
    middle = bind(d.session, Point(200, 203))
    assert middle is not None
    assert not middle.is_place
    edge = d.session.scene.items[cell].outline.nearest(Point(500, 235))
    at_edge = bind(d.session, edge)
    assert at_edge is not None
    assert at_edge.anchor.port or at_edge.is_place


def test_an_end_is_moved_to_another_place_of_the_same_thing(d: Driver, whole_gesture):
    first = d.place("tumor_cell", 60, 300)
    strand = d.session.run(
        "Add", create.add_strand, "nerve_fibre", (Point(50, 100), Point(450, 100)), width=10.0
    )
    d.session.use("connect")
    d.drag(first, (150, 100))
    d.session.use("select")
    (connector,) = d.connectors()
    d.select(connector.id)
    end = next(h.at for h in handles(d.session) if h.kind == "target")
    whole_gesture(d, lambda: d.hold(end, (350, 100)), d.release)
    after = d.get(connector.id, Connector)
    assert after.target.target == strand
    assert after.target.at == pytest.approx(0.75, abs=0.02)


def test_the_cursor_tells_what_letting_go_would_do(pair: Pair):
    d, first, second = pair
    d.session.use("connect")
    d.hold(first, second)
    assert d.session.cursor == "crosshair"
    d.move((200, 300), button="left")
    assert d.session.cursor == "copy"
    d.move((200, 300), "Ctrl", button="left")
    assert d.session.cursor == "crosshair"
    d.move(first, button="left")
    assert d.session.cursor == "no"


def test_keys_change_what_is_said_while_it_is_drawn(pair: Pair):
    d, first, second = pair
    d.session.use("connect")
    d.hold(first, second).key("3", "X").release()
    (connector,) = d.connectors()
    order = suggested(d.session, connector.target, connector.source)
    assert connector.relation == order[2].id == d.session.settings.relation
    assert (connector.source.target, connector.target.target) == (second, first)
    d.hold(first, second).key(".")
    relations = list(d.session.catalog.relations)
    assert d.session.settings.relation == relations[relations.index(order[2].id) + 1]
    d.key("Escape")
    assert len(d.connectors()) == 1


def test_the_numbers_stand_in_the_menu_by_what_they_mean(pair: Pair):
    d, first, second = pair
    connector = d.connect(first, second)
    d.select(connector)
    names = [a.words(d.session) for a in REGISTRY.in_menu("Connect/Relation")]
    assert len(names) == 9
    assert names[1] == d.session.catalog.relation(offered(d.session, [connector])[1].id).label
    d.key("2")
    assert d.get(connector, Connector).relation == offered(d.session, [connector])[1].id


def test_what_makes_no_sense_is_kept_and_warned_of(pair: Pair):
    d, first, second = pair
    told: list[str] = []
    d.session.message.connect(told.append)
    d.session.settings.relation = "ablates"
    connector = d.connect(first, second)
    assert d.get(connector, Connector).relation == "ablates"
    assert "unusual" in told[-1]
    d.select(connector).key("1")
    assert "unusual" not in told[-1]


def test_a_connector_is_made_by_keys_alone(pair: Pair, whole_gesture):
    d, first, second = pair
    third = d.place("ngf", 120, 300)
    d.select(first)
    before, steps = d.diagram, d.steps
    d.key("Ctrl+Shift+K").expect_state("select.by_keys")
    assert d.session.state.overlay()
    d.key("Escape").expect_state("select.idle")
    assert (d.diagram, d.steps) == (before, steps)
    d.select(first).key("Ctrl+Shift+K", "Right", "Enter").expect_state("select.idle")
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (first, second)
    d.expect_selected(connector.id)
    assert d.steps == steps + 1
    d.select(first).key("Ctrl+Shift+K", "Down", "2", "X", "Enter")
    last = d.connectors()[-1]
    assert (last.source.target, last.target.target) == (third, first)
    assert last.relation == d.session.settings.relation


def test_the_tool_goes_on_by_keys_from_what_is_selected(pair: Pair):
    d, first, second = pair
    d.select(first).session.use("connect")
    d.key("Tab", "Enter").expect_state("select.idle")
    assert d.connectors()[0].target.target == second


def test_tab_goes_round_all_targets_the_nearest_first(pair: Pair):
    d, first, second = pair
    third = d.place("ngf", 150, 100)
    d.select(first).key("Ctrl+Shift+K")
    seen = []
    for _ in range(3):
        seen.append(getattr(d.session.state, "target"))  # noqa: B009 - the state has it
        d.key("Tab")
    assert seen == [third, second, third]
    d.key("Shift+Tab", "Shift+Tab", "Escape")
    assert not d.connectors()


def test_by_keys_something_new_can_be_asked_for(pair: Pair):
    d, first, _ = pair
    d.select(first).key("Ctrl+Shift+K", "N").expect_state("select.idle")
    assert d.session.opening is not None
    assert d.session.opening.source.target == first
    assert not d.connectors()


def test_a_port_deep_inside_is_held_where_it_is_pointed_at_and_the_middle_stays_the_thing(d: Driver):
    cell = d.place("tumor_cell", 200, 200)
    name, port = next(p for p in ports_of(d.session, cell) if p[0] == "nucleus")
    middle, there = bind(d.session, Point(200, 200)), bind(d.session, Point(port.x - 1, port.y))
    assert middle is not None
    assert middle.anchor.port == ""
    assert there is not None
    assert there.anchor.port == name
