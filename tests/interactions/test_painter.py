"""The brush: taking a look and giving it to others."""

from __future__ import annotations

import pytest

from crosstalk.commands import edit
from crosstalk.editor.driver import Driver
from crosstalk.model import Component, Connector


@pytest.fixture
def three() -> tuple[Driver, str, str, str]:
    d = Driver.on()
    first = d.place("cd8_t_cell", 80.0, 100.0)
    same = d.place("cd8_t_cell", 180.0, 100.0)
    other = d.place("tumor_cell", 280.0, 100.0)
    slot = next(iter(d.session.catalog.component("cd8_t_cell").slots))
    d.session.run("Colour", edit.set_color, [first], slot, "#123456")
    d.session.run("Style", edit.set_style, [first], text_size=9.5, opacity=0.8)
    d.session.select(())
    return d, first, same, other


def test_it_paints_once_and_goes(three):
    d, first, same, _ = three
    d.select(first).key("Ctrl+Alt+P").expect_state("painter.idle")
    assert d.session.cursor == "brush"
    steps = d.steps
    d.click(same)
    painted = d.get(same, Component)
    assert painted.colors == d.get(first, Component).colors
    assert painted.style == d.get(first, Component).style
    assert d.steps == steps + 1
    d.expect_state("select.idle").expect_selected(same)
    d.session.undo()
    assert d.get(same, Component).colors == {}


def test_it_stays_where_it_was_asked_to_until_esc(three):
    d, first, same, other = three
    d.select(first)
    d.session.use("painter", keeps=True)
    steps = d.steps
    d.click(same).expect_state("painter.idle")
    d.click(other).expect_state("painter.idle")
    assert d.steps == steps + 2
    assert d.get(other, Component).style.text_size == 9.5
    d.key("Escape").expect_state("select.idle")


def test_an_empty_brush_is_filled_by_the_first_click(three):
    d, first, same, _ = three
    d.key("Ctrl+Alt+P")
    assert d.session.cursor == "dropper"
    steps = d.steps
    d.click(first)
    assert d.steps == steps
    assert d.session.cursor == "brush"
    d.click(same)
    assert d.get(same, Component).style.text_size == 9.5


def test_another_type_takes_only_colours_of_slots_that_it_has(three):
    d, first, _, other = three
    known = set(d.session.catalog.component("tumor_cell").slots)
    d.select(first).key("Ctrl+Alt+P").click(other)
    assert set(d.get(other, Component).colors) <= known


def test_another_kind_takes_the_look_of_the_words_alone(three):
    d, first, same, other = three
    line = d.connect(same, other)
    d.session.run("Stroke", edit.set_style, [line], stroke="#a3262f")
    d.select(first).key("Ctrl+Alt+P").click(line)
    style = d.get(line, Connector).style
    assert (style.text_size, style.opacity, style.stroke) == (9.5, None, "#a3262f")


def test_what_would_be_painted_glows_and_the_page_is_left_alone(three):
    d, first, same, _ = three
    d.select(first).key("Ctrl+Alt+P")
    bare = len(d.session.overlay())
    d.move(same)
    assert len(d.session.overlay()) > bare
    d.move((180.0, 300.0))
    assert len(d.session.overlay()) == bare
    steps = d.steps
    d.click((180.0, 300.0)).expect_state("painter.idle")
    assert d.steps == steps


def test_a_locked_thing_keeps_its_look(three):
    d, first, same, _ = three
    d.session.run("Lock", edit.set_locked, [same], True)
    d.select(first).key("Ctrl+Alt+P").click(same)
    assert d.get(same, Component).colors == {}


def test_pasting_a_style_leaves_no_colours_of_slots_that_are_not_there(three):
    d, first, _, other = three
    known = set(d.session.catalog.component("tumor_cell").slots)
    d.select(first).key("Ctrl+Alt+C")
    d.select(other).key("Ctrl+Alt+V")
    assert d.get(other, Component).style.text_size == 9.5
    assert set(d.get(other, Component).colors) <= known


def test_the_key_puts_it_away_again(three):
    d = three[0]
    d.key("Ctrl+Alt+P").expect_state("painter.idle").key("Ctrl+Alt+P").expect_state("select.idle")
