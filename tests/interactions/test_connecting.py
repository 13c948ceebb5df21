"""Drawing connectors, and changing what they hold and say."""

from __future__ import annotations

import pytest
from tests.interactions.conftest import Check

from crosstalk.commands import connect, create, edit
from crosstalk.editor.binding import ports_of
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import handles, quick_handles
from crosstalk.editor.opening import Opening
from crosstalk.editor.relations import offered
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Component, Connector
from crosstalk.model.records import plain_text, rich

Pair = tuple[Driver, str, str]


@pytest.fixture
def line(pair: Pair) -> tuple[Driver, str, str, str]:
    """Two cells and a straight connector between them, selected."""
    d, first, second = pair
    d.session.settings.line_shape = "straight"
    return d, first, second, d.connect(first, second)


Line = tuple[Driver, str, str, str]


def end_of(d: Driver, kind: str) -> Point:
    return next(h.at for h in handles(d.session) if h.kind == kind)


def test_a_drag_from_one_to_the_other_connects_and_is_one_step(pair: Pair, whole_gesture: Check):
    d, first, second = pair
    d.session.use("connect")
    whole_gesture(d, lambda: d.hold(first, second), d.release)
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (first, second)
    assert connector.relation == d.session.settings.relation


def test_the_preview_is_the_connector_itself(pair: Pair):
    d, first, _ = pair
    d.session.use("connect")
    d.hold(first, (200, 300)).expect_state("connect.dragging")
    (item,) = [i for i in d.session.scene.items.values() if i.kind == "connector"]
    assert item.path is not None
    assert distance(item.path.end(), Point(200, 300)) < 6
    d.key("Escape")
    assert all(i.kind != "connector" for i in d.session.scene.items.values())


def test_dropped_on_nothing_makes_nothing_and_says_where(pair: Pair):
    d, first, _ = pair
    told: list[Opening] = []
    d.session.opening_offered.connect(told.append)
    before = d.diagram
    d.session.use("connect")
    d.drag(first, (200, 300))
    assert d.diagram == before
    assert told == [Opening(Anchor(target=first), Point(200, 300))]
    assert d.steps == 2


def test_dropped_back_on_the_source_makes_nothing_and_says_nothing(pair: Pair):
    d, first, _ = pair
    told: list[object] = []
    d.session.opening_offered.connect(told.append)
    d.session.use("connect")
    d.hold(first, (200, 300)).release((104, 104))
    assert not d.connectors()
    assert not told


def test_source_and_target_may_be_clicked_one_after_the_other(pair: Pair):
    d, first, second = pair
    d.key("C").click(first).expect_state("connect.dragging").click(second).expect_state("connect.idle")
    (connector,) = d.connectors()
    assert connector.target.target == second


def test_ctrl_leaves_an_end_free(pair: Pair):
    d, first, second = pair
    d.session.use("connect")
    d.hold(first, second).release(None, "Ctrl")
    (connector,) = d.connectors()
    assert connector.target.target == ""
    assert connector.target.point == Point(300, 100)


def test_it_binds_to_a_port_near_which_it_is_let_go(d: Driver):
    kind = next(c for c in d.session.catalog.components.values() if c.ports)
    first, second = d.place("tumor_cell", 100, 100), d.place(kind.id, 300, 200)
    name, at = ports_of(d.session, second)[0]
    d.session.use("connect")
    d.drag(first, at)
    assert d.connectors()[0].target == Anchor(target=second, port=name)


def test_it_binds_to_a_connector_where_it_is_let_go(line: Line):
    d, _, _, first_line = line
    third = d.place("tumor_cell", 200, 300)
    path = d.session.scene.items[first_line].path
    assert path is not None
    d.session.use("connect")
    d.drag(third, path.start().__class__(path.start().x * 0.75 + path.end().x * 0.25, 100))
    onto = d.connectors()[1].target
    assert onto.target == first_line
    assert onto.at == pytest.approx(0.25, abs=0.03)


def test_it_binds_to_region_text_and_strand(d: Driver):
    cell = d.place("tumor_cell", 60, 60)
    region = d.session.run("Add", create.add_region, "ellipse", Point(300, 100), (120, 80)) or ""
    text = d.session.run("Add", create.add_text, rich("Pain"), Point(300, 300), (80, 14)) or ""
    strand = d.session.run(
        "Add", create.add_strand, "nerve_fibre", (Point(50, 400), Point(450, 400)), width=10.0
    )
    d.session.use("connect")
    d.drag(cell, region)
    d.drag(cell, (270, 300))
    d.drag(cell, (150, 400))
    by_target = {c.target.target: c.target for c in d.connectors()}
    assert set(by_target) == {region, text, strand}
    assert by_target[strand or ""].at == pytest.approx(0.25, abs=0.02)


def test_it_starts_on_a_connector_too(line: Line):
    d, _, _, first_line = line
    third = d.place("tumor_cell", 200, 300)
    d.session.use("connect")
    d.drag(first_line, third)
    assert d.connectors()[1].source.target == first_line


def test_nothing_starts_on_the_empty_page(pair: Pair):
    d, _, second = pair
    told: list[str] = []
    d.session.message.connect(told.append)
    d.session.use("connect")
    d.drag((200, 300), second).expect_state("connect.idle")
    assert not d.connectors()
    assert told


def test_quick_handles_show_on_hover_and_connect(pair: Pair, whole_gesture: Check):
    d, first, second = pair
    d.move(first)
    (right,) = [h.at for h in quick_handles(d.session) if h.edge == (1, 0)]

    def begin() -> None:
        d.move(first).hold(right, second).expect_state("select.connecting")

    whole_gesture(d, begin, d.release)
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (first, second)
    d.expect_state("select.idle")


def test_quick_handles_stay_while_the_pointer_goes_to_them_and_then_go(pair: Pair):
    d, first, _ = pair
    d.move(first)
    (right,) = [h.at for h in quick_handles(d.session) if h.edge == (1, 0)]
    d.move(right)
    assert quick_handles(d.session)
    assert d.session.cursor == "crosshair"
    d.move((200, 300))
    assert not quick_handles(d.session)


def test_the_target_glows_and_locked_things_can_be_bound(pair: Pair):
    d, first, second = pair
    d.session.run("Lock", edit.set_locked, [second], True)
    d.session.use("connect")
    d.hold(first, second)
    assert d.session.hover == second
    assert d.session.overlay()
    d.release()
    assert len(d.connectors()) == 1


def test_an_end_is_taken_to_something_else(line: Line, whole_gesture: Check):
    d, first, _, connector = line
    third = d.place("tumor_cell", 200, 300)
    d.select(connector)
    at = end_of(d, "target")
    whole_gesture(d, lambda: d.hold(at, third), d.release)
    after = d.get(connector, Connector)
    assert (after.source.target, after.target.target) == (first, third)
    d.expect_state("select.idle").expect_selected(connector)


def test_an_end_dropped_on_nothing_stays_what_it_was(line: Line):
    d, _, _, connector = line
    before = d.diagram
    d.drag(end_of(d, "target"), (200, 300))
    assert d.diagram == before
    d.drag(end_of(d, "target"), (200, 300), modifiers="Ctrl")
    assert d.get(connector, Connector).target.target == ""


def test_only_the_end_that_is_let_go_changes(line: Line):
    d, first, second, connector = line
    third = d.place("tumor_cell", 200, 300)
    d.select(connector).drag(end_of(d, "source"), third)
    after = d.get(connector, Connector)
    assert (after.source.target, after.target.target) == (third, second)
    d.select(first).drag(first, (60, 60))
    assert d.get(connector, Connector).source.target == third


def test_a_connector_cannot_be_bound_to_what_hangs_on_it(line: Line):
    d, _, _, connector = line
    third = d.place("tumor_cell", 200, 300)
    hanging = d.connect(third, connector)
    before = d.diagram
    d.select(connector).drag(end_of(d, "target"), hanging)
    assert d.diagram == before


def test_a_drag_on_a_selected_line_puts_a_waypoint_there(line: Line, whole_gesture: Check):
    d, _, _, connector = line
    d.select(connector)
    whole_gesture(d, lambda: d.hold(connector, (200, 180)), d.release)
    (point,) = d.get(connector, Connector).waypoints
    assert distance(point, Point(200, 180)) < 1
    assert d.session.scene.items[connector].path is not None


def test_a_drag_on_a_line_that_is_not_selected_bends_nothing(line: Line):
    d, _, _, connector = line
    before = d.diagram
    d.select().drag(connector, (200, 180)).expect_selected(connector)
    assert d.diagram == before


def test_waypoints_come_in_the_order_of_the_line(line: Line):
    d, _, _, connector = line
    d.select(connector).drag((250, 100), (250, 160)).drag((160, 127), (160, 60))
    points = d.get(connector, Connector).waypoints
    assert len(points) == 2
    assert points[0][0] < points[1][0]


def test_a_waypoint_is_moved_and_taken_away(line: Line):
    d, _, _, connector = line
    d.session.run("Bend", connect.set_waypoints, connector, [Point(200, 180)])
    d.select(connector).drag((200, 180), (220, 200))
    assert d.get(connector, Connector).waypoints == (Point(220, 200),)
    d.double_click((220, 200))
    assert d.get(connector, Connector).waypoints == ()
    d.key("Ctrl+Z").move((220, 200)).key("Delete")
    assert d.get(connector, Connector).waypoints == ()
    d.key("Delete")
    assert not d.connectors()


def test_keys_reverse_and_change_the_relation(line: Line):
    d, first, second, connector = line
    d.select(connector).key("X")
    after = d.get(connector, Connector)
    assert (after.source.target, after.target.target) == (second, first)
    order = offered(d.session, [connector])
    d.key("3")
    assert d.get(connector, Connector).relation == order[2].id
    relations = list(d.session.catalog.relations)
    at = relations.index(order[2].id)
    d.key(".")
    assert d.get(connector, Connector).relation == relations[(at + 1) % len(relations)]
    d.key(",", ",")
    assert d.get(connector, Connector).relation == relations[(at - 1) % len(relations)]


def test_the_relation_chosen_last_is_drawn_next(line: Line):
    d, first, second, connector = line
    d.select(connector).key("2")
    chosen = d.get(connector, Connector).relation
    third = d.place("tumor_cell", 200, 300)
    assert d.get(d.connect(third, second), Connector).relation == chosen
    assert first


def test_many_connectors_change_together_in_one_step(line: Line):
    d, first, second, connector = line
    other = d.connect(second, first)
    steps = d.steps
    d.select(connector, other, first).key("5")
    assert d.get(connector, Connector).relation == d.get(other, Connector).relation
    assert d.steps == steps + 1


def test_relations_that_fit_both_ends_are_offered_first(d: Driver):
    cell = d.place("tumor_cell", 100, 100)
    drug = next(c.id for c in d.session.catalog.components.values() if c.category == "therapy")
    therapy = d.place(drug, 300, 100)
    connector = d.connect(therapy, cell)
    first = offered(d.session, [connector])[:4]
    assert all("therapy" in relation.source_classes for relation in first[:2])
    assert len(offered(d.session, [connector])) == len(d.session.catalog.relations)


def test_numbers_without_a_connector_do_nothing(pair: Pair):
    d, first, _ = pair
    before = d.diagram
    d.select(first).key("3")
    assert d.diagram == before


def test_a_label_is_dragged_along_its_line(line: Line, whole_gesture: Check):
    d, _, _, connector = line
    d.session.run("Label", edit.set_label, connector, rich("CGRP"))
    d.select(connector)
    label = d.session.scene.items[connector].label_bounds
    assert label is not None
    start = label.centre
    whole_gesture(d, lambda: d.hold(start, (start.x + 40, start.y)), d.release)
    after = d.get(connector, Connector)
    assert after.label_at > 0.6
    assert after.waypoints == ()


def test_a_mediator_is_dragged_along_its_line(line: Line):
    d, _, _, connector = line
    d.session.run("Mediator", edit.set_fields, [connector], mediator=rich("NGF"))
    d.select(connector)
    spot = d.session.scene.items[connector].spots[0].centre
    d.drag(spot, (spot.x - 40, spot.y))
    assert d.get(connector, Connector).mediator_at < 0.4


def test_a_components_label_is_dragged_alone_and_only_when_it_is_selected(pair: Pair, whole_gesture: Check):
    d, first, _ = pair
    label = d.session.scene.items[first].label_bounds
    assert label is not None
    start = Point(label.x + 5, label.centre.y)  # the handle of the lower edge is in the middle
    d.drag(start, (start.x, start.y + 10)).expect_at(first, 100, 110)
    assert d.get(first, Component).label_offset is None
    d.key("Ctrl+Z").select(first)
    whole_gesture(d, lambda: d.hold(start, (start.x + 20, start.y + 15)), d.release)
    after = d.get(first, Component)
    assert after.label_offset == pytest.approx((20, 15))
    d.expect_at(first, 100, 100)


def test_double_click_on_a_line_edits_its_words(line: Line):
    d, _, _, connector = line
    d.select().double_click(connector)
    assert d.session.text_edit is not None
    d.type_text("IL-6").key("Escape")
    assert plain_text(d.get(connector, Connector).label) == "IL-6"


def test_the_shape_of_lines(line: Line):
    from crosstalk.editor.actions import REGISTRY

    d, first, second, connector = line
    d.select(connector)
    REGISTRY["connect.elbow"].run(d.session)
    assert d.get(connector, Connector).shape == "elbow"
    assert d.get(d.connect(second, first), Connector).shape == "elbow"


def test_deleting_a_connector_takes_along_what_hangs_on_it(line: Line):
    d, _, _, connector = line
    third = d.place("tumor_cell", 200, 300)
    d.connect(third, connector)
    before = d.diagram
    d.select(connector).key("Delete")
    assert not d.connectors()
    d.key("Ctrl+Z")
    assert d.diagram == before
