"""Connectors in the real window: where ends hold, how lines run, what stays settled, words, heads and motifs."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crosstalk.commands import create, edit
from crosstalk.editor import relations
from crosstalk.editor.handles import quick_handles
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.geometry.ruler import Ruler
from crosstalk.model import Anchor, Component, Connector
from crosstalk.model.records import rich

Key, Mod = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def session(hands):
    hands.session.settings.snapping = False
    return hands.session


def lines(session) -> list[Connector]:
    return list(session.history.diagram.of_kind(Connector))


def draw(hands, start, end) -> Connector:
    """Draw a connector by the mouse with tool C."""
    known = {line.id for line in lines(hands.session)}
    hands.session.select([])
    hands.key(Key.Key_C)
    hands.drag(start, end)
    hands.key(Key.Key_V)
    (line,) = [line for line in lines(hands.session) if line.id not in known]
    return line


def add(session, kind: str, x: float, y: float, **fields) -> str:
    made = session.run("Add", create.add_component, kind, Point(x, y), (46.0, 44.0), **fields)
    session.select([])
    return str(made)


def way(session, line: str):
    return session.scene.items[line].path


def test_ends_hold_on_a_label_a_port_an_edge_and_another_connector(hands, session):
    (first,) = lines(session)
    session.run("Label", edit.set_label, "b", rich("CD8"))
    label = session.scene.items["b"].label_bounds.centre
    cell = add(session, "tumor_cell", 120, 330)
    on_label = draw(hands, cell, label)
    assert on_label.target.target == "b"
    assert on_label.target.point is not None
    region = session.run("Add", create.add_region, "rectangle", Point(320, 360), (160, 100))
    on_edge = draw(hands, cell, (240, 350))
    assert on_edge.target.target == region
    assert on_edge.target.point is not None
    receptor = add(session, "gpcr", 420, 240)
    port = next(p for p in session.catalog.component("gpcr").ports if p.name == "head")
    spot = session.record(receptor).placement.apply((port.x - 0.5, port.y - 0.5))
    at_port = draw(hands, "b", spot)
    assert (at_port.target.target, at_port.target.port) == (receptor, "head")
    middle = Ruler(way(session, first.id)).point(0.5)
    on_line = draw(hands, cell, middle)
    assert on_line.target.target == first.id
    assert on_line.target.at == pytest.approx(0.5, abs=0.08)
    tip = way(session, on_line.id).end()
    hands.drag("b", (300, 220))
    moved = way(session, on_line.id).end()
    assert distance(tip, moved) > 10
    assert Ruler(way(session, first.id)).project(moved)[1] < 4


@pytest.mark.parametrize("shape", ["curved", "elbow"])
def test_a_line_goes_around_and_does_not_change_when_something_else_moves(hands, session, shape):
    session.settings.line_shape = shape
    a, middle, b = (add(session, "macrophage", x, 330) for x in (80, 230, 380))
    line = draw(hands, a, b)
    assert line.avoids
    assert line.settled
    path = way(session, line.id)
    body = session.record(middle).bounds
    assert all(not body.contains(Ruler(path).point(t / 60)) for t in range(61))
    hands.drag("b", (340, 90))
    hands.session.select([])
    assert session.record(line.id) == line
    assert way(session, line.id) == path


def test_lines_between_the_same_two_fan_out_and_a_bundle_leaves_in_the_order_of_its_targets(hands, session):
    more = [draw(hands, "a", "b") for _ in range(2)]
    places = [Ruler(way(session, line.id)).point(0.5) for line in (*lines(session)[:1], *more)]
    gaps = [distance(p, q) for n, p in enumerate(places) for q in places[:n]]
    assert min(gaps) > 5
    hub = add(session, "macrophage", 80, 330)
    targets = [add(session, "fibroblast", 400, y) for y in (400, 330, 260)]
    bundle = [draw(hands, hub, target) for target in targets]
    heights = [way(session, line.id).points()[0].y for line in bundle]
    assert heights == sorted(heights, reverse=True)
    assert min(a - b for a, b in pairwise(heights)) > 2


def test_jumps_and_heads_at_both_ends_by_the_menu(hands, session):
    (first,) = lines(session)
    top, low = add(session, "macrophage", 210, 70), add(session, "macrophage", 210, 330)
    session.settings.go_around = False
    across = draw(hands, top, low)
    plain = session.scene.items[across.id].items
    session.select([across.id])
    hands.window.menus.run("connect.jumps")
    assert session.record(across.id).jumps
    assert session.scene.items[across.id].items != plain
    jumped = len(session.scene.items[across.id].items)
    hands.window.menus.run("connect.both_ways")
    assert session.record(across.id).both_ways
    assert len(session.scene.items[across.id].items) > jumped
    assert session.record(first.id) == first


def test_a_label_and_a_mediator_are_dragged_and_put_back(hands, session):
    (line,) = lines(session)
    session.run("Say", edit.set_fields, [line.id], label=rich("PD-L1"), mediator_type="ngf")
    session.select([line.id])
    before, steps = session.history.diagram, session.history.position
    where = session.scene.items[line.id].label_bounds.centre
    hands.drag(where, (where.x + 20, where.y + 34))
    now = session.scene.items[line.id].label_bounds.centre
    assert distance(now, Point(where.x + 20, where.y + 34)) < 6
    assert session.history.position == steps + 1
    hands.window.menus.run("connect.words_back")
    assert distance(session.scene.items[line.id].label_bounds.centre, where) < 1
    hands.key(Key.Key_Z, Mod.ControlModifier)
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert session.history.diagram == before


def test_a_mediator_is_dragged_along_its_line_by_itself_and_put_back(hands, session):
    (line,) = lines(session)
    session.run("Say", edit.set_fields, [line.id], label=rich("PD-L1"), mediator_type="ngf")
    session.select([line.id])
    before, steps = session.history.diagram, session.history.position
    ruler = Ruler(way(session, line.id))

    def place() -> float:
        return float(max(ruler.project(spot.centre)[0] for spot in session.scene.items[line.id].spots))

    here = place()
    there = ruler.point(0.75)
    hands.drag(ruler.point(here), (there.x, there.y + 9))
    assert session.history.position == steps + 1
    now = session.record(line.id)
    assert now.mediator_at == pytest.approx(0.75, abs=0.04)
    assert (now.label_at, now.label_offset) == (0.5, None), "the label stays with the line"
    assert place() == pytest.approx(now.mediator_at, abs=0.01), "it is drawn where it was let go, on the line"
    hands.window.menus.run("connect.words_back")
    assert session.record(line.id).mediator_at == 0.5
    hands.key(Key.Key_Z, Mod.ControlModifier)
    hands.key(Key.Key_Z, Mod.ControlModifier)
    assert session.history.diagram == before


@pytest.mark.parametrize(
    "relation",
    [
        "secretes",
        "transfers_via_vesicle",
        "transfers_via_nanotube",
        "spreads_via_blood",
        "spreads_via_lymph",
    ],
)
def test_what_travels_is_drawn_on_the_line(hands, session, relation):
    (line,) = lines(session)
    session.run("Say", edit.set_fields, [line.id], relation=relation, mediator_type="ngf")
    told = session.scene.items[line.id].items
    session.select([line.id])
    session.run("Plain", edit.set_fields, [line.id], motif="line")
    plain = session.scene.items[line.id].items
    assert told != plain
    assert len(told) >= len(plain)


def test_a_synapse_ends_in_a_bouton(hands, session):
    (line,) = lines(session)
    session.run("Say", edit.set_fields, [line.id], relation="activates")
    plain = session.scene.items[line.id].items
    session.run("Say", edit.set_fields, [line.id], relation="synapses_on")
    assert len(session.scene.items[line.id].items) > len(plain)


def test_an_end_on_the_empty_page_opens_the_palette_and_connects_what_fits(hands, session, qtbot):
    hands.click("a")
    down = next(h.at for h in quick_handles(session) if h.edge == (0, 1))
    hands.drag(down, (120.0, 330.0))
    pick = hands.window.pick
    qtbot.waitUntil(pick.isVisible)
    steps = session.history.position
    pick.browser.search.setText("cd8 t cell")
    QTest.keyClick(pick.browser.search, Key.Key_Return)
    qtbot.waitUntil(lambda: session.opening is None)
    assert session.history.position == steps + 1
    (made,) = [c for c in session.history.diagram.of_kind(Component) if c.id not in ("a", "b")]
    (line,) = [r for r in lines(session) if r.target.target == made.id]
    offered = [r.id for r in relations.offered(session, (line.id,))]
    assert line.relation in offered[: relations.NUMBERS]


def test_what_makes_no_sense_is_kept_with_a_warning(hands, session):
    told: list[str] = []
    session.message.connect(told.append)
    session.settings.relation = "ablates"
    cell = add(session, "macrophage", 100, 330)
    line = draw(hands, "a", cell)
    assert line.relation == "ablates"
    assert any("unusual" in words for words in told)
    session.select([line.id])
    hands.key(Key.Key_1)
    best = session.record(line.id).relation
    assert best == relations.suggested(session, Anchor(target="a"), Anchor(target=cell))[0].id
    assert "unusual" not in told[-1]
