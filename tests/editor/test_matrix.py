"""Connectors against contexts: what the cells say, and what editing them does."""

from __future__ import annotations

import pytest
from tests.commands.support import history_of, joined

from crosstalk.catalog import load_catalog
from crosstalk.commands import contexts, effects
from crosstalk.editor import matrix as editing
from crosstalk.editor.driver import Driver
from crosstalk.editor.matrix import SIGNS, Matrix, columns
from crosstalk.model import Condition, Effect, Evidence
from crosstalk.model.contexts import state


def when(dimension: str, *values: str) -> tuple[Condition, ...]:
    return (Condition(dimension=dimension, values=values),)


@pytest.fixture
def diagram():
    history = history_of("a", "b", "c")
    history.run("Add", contexts.add_dimension, "tumor", ["breast", "gastric", "lung"])
    history.run("Add", contexts.add_dimension, "stage", ["early", "late"])
    joined(history, "a", "b", id="k")
    joined(history, "b", "c", id="plain")
    cited = (Evidence(reference="R"), Evidence(reference="S"), Evidence(reference="R"))
    history.run(
        "Say",
        effects.add_effect,
        "k",
        Effect(when=when("tumor", "breast"), relation="inhibits", evidence=cited),
    )
    history.run("Say", effects.add_effect, "k", Effect(when=when("tumor", "lung"), relation=None))
    history.run("Say", effects.add_effect, "k", Effect(when=when("stage", "late"), relation="binds"))
    return history.diagram


def test_cells_say_what_holds_in_the_context_of_their_column(diagram):
    table = Matrix(diagram, load_catalog(), ["stage"])
    assert [c.label for c in table.columns] == ["early", "late"]
    assert [table.cell("k", n).kind for n in range(2)] == ["depends", "depends"]
    assert table.cell("k", 0).outcomes == ("activates", "inhibits", "hidden")
    both = Matrix(diagram, load_catalog(), ["tumor", "stage"])
    assert [c.label for c in both.columns][:2] == ["breast · early", "breast · late"]
    kinds = [both.cell("k", n).kind for n in range(6)]
    assert kinds == ["inhibits", "depends", "promotes", "unknown", "hidden", "depends"]
    assert both.cell("k", 0).references == ("R", "S")
    assert both.cell("k", 0).own
    assert not both.cell("k", 2).own


def test_what_nothing_makes_depend_on_a_context_is_told_apart(diagram):
    table = Matrix(diagram, load_catalog(), ["tumor"])
    assert table.rows == ("k", "plain")
    assert table.varying == {"k"}
    assert all(table.cell("plain", n).kind == "promotes" for n in range(3))


def test_the_signs_tell_all_kinds_apart_without_colour():
    assert len(set(SIGNS.values())) == len(SIGNS)


def test_what_is_not_shown_is_not_said(diagram):
    person = Driver.on(diagram)
    person.session.run("Show", effects.set_when, ["a"], when("tumor", "gastric"))
    table = Matrix(person.diagram, load_catalog(), ["tumor"])
    assert [table.cell("k", n).kind for n in range(3)] == ["absent", "depends", "absent"]


def test_there_is_an_end_to_combinations(diagram):
    person = Driver.on(diagram)
    for name in ("x", "y"):
        person.session.run("Add", contexts.add_dimension, name, [f"{name}{n}" for n in range(9)])
    assert len(columns(person.diagram, ["tumor", "stage", "x", "y"])) == 60


def test_editing_a_cell_is_one_step_and_changes_nothing_else(diagram):
    person = Driver.on(diagram)
    session = person.session
    column = columns(diagram, ["tumor"])[1]
    editing.say(session, ["k"], column, "inhibits")
    assert session.history.steps[-1:] == ("Say “inhibits” for gastric",)
    assert state(person.diagram.records["k"], {"tumor": "gastric", "stage": "early"}).relation == "inhibits"
    before = {i: r for i, r in diagram.records.items() if i != "k"}
    assert {i: r for i, r in person.diagram.records.items() if i != "k"} == before
    editing.clear(session, ["k"], column)
    assert person.diagram.records["k"] == diagram.records["k"]
    session.undo()
    session.undo()
    assert person.diagram == diagram


def test_plus_and_minus_mean_the_relation_of_its_manner(diagram):
    session = Driver.on(diagram).session
    assert editing.opposite(session, "promotes", -1) == "suppresses"
    assert editing.opposite(session, "suppresses", 1) == "promotes"
    assert editing.opposite(session, "secretes", 1) == "secretes"
    assert editing.opposite(session, "secretes", -1) == "inhibits"
    assert editing.opposite(session, None, 1) == "activates"
