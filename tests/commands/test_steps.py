"""The steps of a talk, by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.commands import History, edit, steps
from crosstalk.errors import CrosstalkError
from crosstalk.model import Component, Diagram, Step


def history(*talk: Step) -> History:
    records = {name: Component(id=name, type="tumor_cell", z=name) for name in "abc"}
    return History(Diagram(records=records, steps=talk))


def ids(made: History) -> list[str]:
    return [step.id for step in made.diagram.steps]


def talk(names: str) -> tuple[Step, ...]:
    return tuple(Step(id=name) for name in names)


def test_steps_are_added_where_they_belong_and_get_ids_of_their_own():
    made = history()
    first = made.run("Add", steps.add_step)
    second = made.run("Add", steps.add_step, Step(id="", title="Begin"), 0)
    third = made.run("Add", steps.add_step, Step(id=first))
    assert ids(made) == [second, first, third]
    assert len({first, second, third}) == 3
    made.undo()
    made.undo()
    assert ids(made) == [first]


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef")), st.integers(0, 6))
def test_moving_puts_them_before_that_one_in_their_order(order, chosen, at):
    made = history(*talk("".join(order)))
    made.run("Move", steps.move_steps, chosen, at)
    wanted = [n for n in order[:at] if n not in chosen]
    wanted += [n for n in order if n in chosen]
    wanted += [n for n in order[at:] if n not in chosen]
    assert ids(made) == wanted


def test_a_step_does_one_thing_with_a_record_but_what_appears_may_be_stressed():
    made = history(Step(id="s"))

    def parts():
        step = made.diagram.steps[0]
        return {name: getattr(step, name) for name in steps.PARTS if getattr(step, name)}

    made.run("Set", steps.set_part, "s", ["a", "b", "gone"], "show")
    made.run("Set", steps.set_part, "s", ["a"], "emphasise")
    assert parts() == {"show": ("a", "b"), "emphasise": ("a",)}
    made.run("Set", steps.set_part, "s", ["a"], "dim")
    assert parts() == {"show": ("b",), "dim": ("a",)}
    made.run("Set", steps.set_part, "s", ["b"], "hide")
    assert parts() == {"hide": ("b",), "dim": ("a",)}
    made.run("Set", steps.set_part, "s", ["a", "b"], None)
    assert parts() == {}
    made.undo()
    assert parts() == {"hide": ("b",), "dim": ("a",)}
    made.run("Take out", steps.take_out, "s", ["b"], "hide")
    assert parts() == {"dim": ("a",)}


def test_a_context_is_chosen_taken_back_or_left():
    made = history(Step(id="s"))
    made.run("Context", steps.set_step_context, "s", "tumour", "gastric")
    assert made.diagram.steps[0].context == {"tumour": "gastric"}
    made.run("Context", steps.set_step_context, "s", "tumour", "")
    assert made.diagram.steps[0].context == {"tumour": ""}
    made.run("Context", steps.set_step_context, "s", "tumour", None)
    assert made.diagram.steps[0].context == {}


def test_what_is_deleted_leaves_the_talk_and_comes_back_with_undo():
    made = history(Step(id="s", show=("a", "b"), emphasise=("a",)), Step(id="t", dim=("c",)))
    before = made.diagram
    made.run("Delete", edit.delete, ["a"])
    assert made.diagram.steps == (Step(id="s", show=("b",)), Step(id="t", dim=("c",)))
    made.undo()
    assert made.diagram.steps == before.steps


def test_a_copy_shows_nothing_twice():
    made = history(Step(id="s", title="T", show=("a",), hide=("c",), dim=("b",)), Step(id="t"))
    new = made.run("Copy", steps.duplicate_step, "s")
    assert ids(made) == ["s", new, "t"]
    assert made.diagram.steps[1] == Step(id=new, title="T", dim=("b",))


def test_what_cannot_be_done_is_said():
    made = history(Step(id="s"))
    with pytest.raises(CrosstalkError, match="no longer there"):
        made.run("Change", steps.change_step, "gone", title="x")
    with pytest.raises(CrosstalkError, match="same id"):
        made.run("Set", steps.set_steps, talk("ss"))
    made.run("Same", steps.set_steps, talk("s"))
    made.run("Remove", steps.remove_steps, ["s"])
    assert made.steps == ("Remove",)
