"""Connectors that lead to something new: arrows beside things, the palette at an open end, and room for what comes."""

from __future__ import annotations

import pytest

from crosstalk.commands import create
from crosstalk.editor import relations
from crosstalk.editor.driver import Driver
from crosstalk.editor.handles import Handle, quick_handles
from crosstalk.editor.opening import Opening, fill
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component

SIDES = [(0, -1), (1, 0), (0, 1), (-1, 0)]


def arrow(d: Driver, side: tuple[int, int]) -> Handle:
    return next(h for h in quick_handles(d.session) if h.edge == side)


def offers(d: Driver) -> list[Opening]:
    told: list[Opening] = []
    d.session.opening_offered.connect(told.append)
    return told


def test_a_connector_dropped_on_the_page_and_what_is_chosen_there_are_one_step(d: Driver):
    first = d.place("tumor_cell", 100, 100)
    told, steps, before = offers(d), d.steps, d.diagram
    relations.choose(d.session, "inhibits")
    d.move(first).drag(arrow(d, (1, 0)).at, (250, 200))
    assert d.diagram == before
    assert d.session.opening == told[0]
    new = fill(d.session, told[0], "cd8_t_cell")
    d.expect_at(new, 250, 200).expect_selected(new)
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (first, new)
    assert connector.relation == "inhibits"
    assert d.steps == steps + 1
    d.key("Ctrl+Z")
    assert d.diagram == before


def test_a_line_shows_where_one_chooses_until_it_is_given_up(d: Driver):
    first = d.place("tumor_cell", 100, 100)
    d.select().move((400, 400))
    without = len(d.session.overlay())
    d.session.offer(Opening(Anchor(target=first), Point(250, 200)))
    assert len(d.session.overlay()) > without
    d.session.offer(None)
    assert len(d.session.overlay()) == without


def test_the_arrows_show_on_hover_and_on_the_selected_thing_and_keep_their_size(d: Driver):
    first = d.place("tumor_cell", 200, 200)
    d.move((20, 400))
    assert {h.record_id for h in quick_handles(d.session)} == {first}
    d.select()
    assert quick_handles(d.session) == []
    d.move(first)
    gaps = []
    for zoom in (0.5, 1.0, 4.0):
        d.session.view.zoom = zoom
        right = arrow(d, (1, 0))
        assert right.way == pytest.approx((1.0, 0.0))
        gaps.append((right.at.x - d.get(first, Component).bounds.right) * zoom)
    assert gaps == pytest.approx([gaps[0]] * 3)


def test_two_selected_things_show_no_arrows(d: Driver):
    first, second = d.place("tumor_cell", 100, 100), d.place("cd8_t_cell", 300, 100)
    d.select(first, second).move(first)
    assert quick_handles(d.session) == []


@pytest.mark.parametrize("side", SIDES)
def test_a_click_on_an_arrow_adds_a_neighbour_on_that_side(d: Driver, side: tuple[int, int]):
    first = d.place("tumor_cell", 250, 240)
    told = offers(d)
    d.select().move(first).click(arrow(d, side).at)
    assert told[0].side == side
    new = d.get(fill(d.session, told[0], "cd8_t_cell"), Component)
    assert ((new.x - 250) * side[0] > 40) or ((new.y - 240) * side[1] > 40)
    assert (new.y == 240) if side[0] else (new.x == 250)
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (first, new.id)


def test_many_neighbours_on_one_side_do_not_cover_each_other(d: Driver):
    first = d.place("tumor_cell", 120, 240)
    opening = Opening(Anchor(target=first), Point(0, 0), (1, 0))
    made = [fill(d.session, opening, kind) for kind in ("cd8_t_cell", "macrophage", "ngf", "schwann_cell")]
    boxes = [d.session.scene.items[i].bounds for i in made]
    for n, box in enumerate(boxes):
        assert d.session.scene.page.encloses(box)
        assert not any(box.intersects(other) for other in boxes[:n])


def test_a_neighbour_belongs_to_the_region_it_comes_to_stand_in(d: Driver):
    region = d.session.run("Add", create.add_region, "rectangle", Point(250, 240), (480, 300)) or ""
    first = d.place("tumor_cell", 120, 240)
    new = fill(d.session, Opening(Anchor(target=first), Point(0, 0), (1, 0)), "cd8_t_cell")
    assert d.get(new, Component).parent == region


def test_a_connector_turned_round_while_it_was_drawn_comes_from_what_is_chosen(d: Driver):
    first = d.place("tumor_cell", 100, 100)
    told = offers(d)
    d.session.use("connect")
    d.hold(first, (250, 200)).key("X").release()
    new = fill(d.session, told[0], "cd8_t_cell")
    (connector,) = d.connectors()
    assert (connector.source.target, connector.target.target) == (new, first)


def test_the_status_line_says_what_an_arrow_does(d: Driver):
    first = d.place("tumor_cell", 100, 100)
    d.select().move(first)
    d.move(arrow(d, (1, 0)).at)
    assert "neighbour" in d.session.hint


@pytest.mark.parametrize("is_reversed", [False, True])
def test_what_fits_best_is_said_until_a_person_chooses(d: Driver, is_reversed: bool):
    first = d.place("tumor_cell", 100, 100)
    fill(d.session, Opening(Anchor(target=first), Point(250, 200), None, is_reversed), "ngf")
    (connector,) = d.connectors()
    best = relations.suggested(d.session, connector.source, connector.target)[0].id
    assert connector.relation == best
    assert relations.is_sensible(d.session, connector)
    relations.choose(d.session, "ablates")
    fill(d.session, Opening(Anchor(target=first), Point(250, 300), None, is_reversed), "ngf")
    assert [c.relation for c in d.connectors()] == [best, "ablates"]


def test_one_that_fits_is_not_always_the_usual_one(d: Driver):
    first = d.place("tumor_cell", 100, 100)
    fill(d.session, Opening(Anchor(target=first), Point(250, 200)), "ngf")
    assert d.connectors()[0].relation == "secretes"
