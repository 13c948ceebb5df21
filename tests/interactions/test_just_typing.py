"""What is typed on a selected object becomes its words; single letters stay keys."""

from __future__ import annotations

import pytest
from tests.interactions.test_connecting import Pair

from crosstalk.commands import connect, create
from crosstalk.editor.driver import Driver
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Connector
from crosstalk.model.records import plain_text, rich


def words(d: Driver) -> str:
    return plain_text(d.session.text_edit.runs) if d.session.text_edit else ""


def test_a_letter_that_is_no_key_begins_the_words(pair: Pair):
    d, first, _ = pair
    before = d.steps
    d.select(first).key("Shift+M")
    assert words(d) == "M"
    d.type_text("Mast cell").key("Escape")
    assert plain_text(d.get(first, Component).label) == "Mast cell"
    assert d.steps == before + 1


@pytest.mark.parametrize("text", ["5", "\\", "+", "É"])
def test_digits_and_markup_begin_words_too(pair: Pair, text: str):
    d, first, _ = pair
    d.select(first).key(text)
    assert words(d).lower() == text.lower()


@pytest.mark.parametrize(
    ("key", "tool"), [("C", "connect"), ("T", "text"), ("R", "rectangle"), ("N", "note")]
)
def test_a_single_letter_that_is_a_tool_takes_the_tool(pair: Pair, key: str, tool: str):
    d, first, _ = pair
    d.select(first).key(key)
    assert d.session.tool.name == tool
    assert d.session.text_edit is None


def test_a_second_letter_makes_a_word_of_it(pair: Pair):
    d, first, _ = pair
    before = d.diagram
    d.select(first).key("C", "A")
    assert words(d) == "ca"
    assert d.session.tool.name == "select"
    d.session.text_edit.cancel()
    assert d.diagram == before


def test_a_tool_stays_in_the_hand_once_the_pointer_moved(pair: Pair):
    d, first, _ = pair
    d.select(first).key("C").move((200, 200)).key("A")
    assert d.session.tool.name == "connect"
    assert d.session.text_edit is None


def test_the_same_key_twice_is_no_word(pair: Pair):
    d, first, _ = pair
    d.select(first).key("V", "V")
    assert d.session.text_edit is None


def test_a_capital_that_flips_is_taken_back_where_a_word_was_meant(pair: Pair):
    d, first, _ = pair
    steps = d.steps
    d.select(first).key("Shift+H")
    assert d.get(first, Component).flip_x
    d.key("Y")
    assert words(d) == "Hy"
    assert not d.get(first, Component).flip_x
    d.type_text("Hypoxia").key("Escape")
    assert d.steps == steps + 1


def test_two_flips_after_each_other_are_flips(pair: Pair):
    d, first, _ = pair
    d.select(first).key("Shift+H", "Shift+V")
    cell = d.get(first, Component)
    assert (cell.flip_x, cell.flip_y) == (True, True)
    assert d.session.text_edit is None


def test_on_a_connector_letters_and_digits_are_keys(pair: Pair):
    d, first, second = pair
    line = (
        d.session.run("Add", connect.connect, Anchor(target=first), "inhibits", Anchor(target=second)) or ""
    )
    d.select(line).key("A")
    assert d.session.text_edit is None
    d.key("X", "2")
    assert d.get(line, Connector).source.target == second


def test_nothing_is_typed_on_many_things_on_locked_ones_or_with_ctrl(pair: Pair):
    d, first, second = pair
    d.select(first, second).key("A")
    assert d.session.text_edit is None
    d.select(first).key("Ctrl+Shift+L", "A")
    assert d.session.text_edit is None
    d.select(second).key("Ctrl+Alt+Q")
    assert d.session.text_edit is None


def test_a_text_box_and_a_region_are_typed_over(d: Driver):
    text = d.session.run("Add", create.add_text, rich("Pain"), Point(300, 300), (80, 14)) or ""
    d.select(text).key("A")
    assert words(d) == "a"
    region = d.session.run("Add", create.add_region, "ellipse", Point(300, 100), (120, 80)) or ""
    d.select(region).key("Shift+L")
    assert words(d) == "L"


def test_the_status_line_tells(pair: Pair):
    d, first, _ = pair
    d.select(first)
    assert "type" in d.session.hint
    d.select()
    assert "select" in d.session.hint
