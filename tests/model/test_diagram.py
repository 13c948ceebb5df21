"""The diagram and the differences between diagrams."""

import pytest

from crosstalk.geometry import Rect
from crosstalk.model import Component, Diagram, Diff, Group, Page, Region, Run, plain_text
from crosstalk.model.diff import diff_of


def cell(name, **fields):
    return Component(id=name, type="tumor_cell", width=40, height=20, **fields)


def test_drawing_order_is_that_of_the_keys_and_settled_by_id():
    diagram = Diagram(records={"b": cell("b", z="1"), "c": cell("c", z="0V"), "a": cell("a", z="1")})
    assert diagram.drawing_order == ("c", "a", "b")


def test_members_are_found_at_every_depth():
    records = {
        "r": Region(id="r"),
        "g": Group(id="g", parent="r"),
        "a": cell("a", parent="g"),
        "b": cell("b"),
    }
    diagram = Diagram(records=records)
    assert set(diagram.descendants("r")) == {"g", "a"}
    assert list(diagram.ancestors("a")) == ["g", "r"]
    assert diagram.children[""] == ("b", "r")


def test_a_turned_box_has_the_bounds_of_its_corners():
    assert cell("a", x=100, y=50, rotation=90).bounds == pytest.approx(Rect(90, 30, 20, 40))
    flipped = cell("a", x=0, y=0, flip_x=True).placement
    assert flipped.apply((-0.5, 0)) == (20, 0)


def test_a_diff_and_its_reverse_cancel():
    before = Diagram(records={"a": cell("a"), "b": cell("b")})
    after = Diagram(records={"a": cell("a", x=5), "c": cell("c")}, page=Page(width_mm=89))
    diff = diff_of(before, after)
    assert diff.touched == {"a", "b", "c"}
    assert diff.apply(before) == after
    assert diff.reversed().apply(after) == before
    assert not diff.then(diff.reversed())
    assert not Diff()


def test_joined_diffs_do_what_both_did():
    one = Diagram()
    two = Diagram(records={"a": cell("a")})
    three = Diagram(records={"a": cell("a", x=9)})
    joined = diff_of(one, two).then(diff_of(two, three))
    assert set(joined.added) == {"a"}
    assert not joined.updated
    assert joined.apply(one) == three
    assert not joined.then(diff_of(three, one))


def test_plain_text_of_runs():
    assert plain_text((Run(text="Ca"), Run(text="2+", script="super"))) == "Ca2+"
    assert plain_text(None) == ""


def test_what_is_known_of_the_order_is_kept_while_it_holds():
    before = Diagram(records={"a": cell("a", z="1"), "b": cell("b", z="2")})
    assert before.drawing_order == ("a", "b")
    moved = Diff(updated={"a": (before.records["a"], cell("a", z="1", x=5))}).apply(before)
    assert moved.drawing_order is before.drawing_order
    raised = Diff(updated={"a": (before.records["a"], cell("a", z="3"))}).apply(before)
    assert raised.drawing_order == ("b", "a")
    joined = Diff(updated={"a": (before.records["a"], cell("a", z="1", parent="b"))}).apply(before)
    assert joined.children == {"b": ("a",), "": ("b",)}
