"""Undo, redo, gestures and what listeners hear."""

import pytest

from crosstalk.commands import create, edit, place
from crosstalk.geometry import Point
from tests.commands.support import history_of, joined


def test_undo_and_redo_walk_the_named_steps():
    h = history_of("a", "b")
    start = h.diagram
    h.run("Move", place.move, ["a"], 5, 0)
    moved = h.diagram
    h.run("Delete", edit.delete, ["b"])
    assert h.steps == ("Move", "Delete")
    assert h.undo() == "Delete"
    assert h.diagram == moved
    assert h.undo() == "Move"
    assert h.diagram == start
    assert h.undo() is None
    h.go_to(2)
    assert "b" not in h.diagram.records
    assert not h.can_redo


def test_a_new_step_cuts_off_what_was_undone():
    h = history_of("a")
    h.run("Move", place.move, ["a"], 5, 0)
    h.undo()
    h.run("Other", place.move, ["a"], 0, 7)
    assert h.steps == ("Other",)


def test_a_step_that_changes_nothing_is_none():
    h = history_of("a")
    h.run("Move", place.move, ["a"], 0, 0)
    h.run("Hide", edit.set_hidden, ["a"], False)
    assert h.steps == ()
    assert not h.is_modified


def test_an_edit_that_raises_leaves_no_trace():
    h = history_of("a")

    def broken(tx):
        tx.remove("a")
        raise RuntimeError("half way")

    before = h.diagram
    with pytest.raises(RuntimeError):
        h.run("Broken", broken)
    assert h.diagram is before
    assert h.steps == ()


def test_a_gesture_is_live_and_one_step():
    h = history_of("a")
    heard = []
    h.subscribe(heard.append)
    gesture = h.begin("Drag")
    for dx in (1, 2, 3):
        gesture.restart(place.move, ["a"], dx, 0)
    assert h.get("a").x == 3
    assert h.diagram.records["a"].x == 0
    assert len(heard) == 3
    assert gesture.commit()
    assert h.steps == ("Drag",)
    assert h.diagram.records["a"].x == 3
    h.undo()
    assert h.get("a").x == 0


def test_a_cancelled_gesture_is_told_to_views_and_forgotten():
    h = history_of("a")
    before = h.diagram
    gesture = h.begin("Drag")
    gesture.restart(place.move, ["a"], 30, 0)
    heard = []
    h.subscribe(heard.append)
    gesture.cancel()
    assert heard[0].updated["a"][1].x == 0
    assert h.diagram == before
    assert h.steps == ()
    assert h.gesture is None


def test_edits_during_a_gesture_join_it():
    h = history_of("a")
    gesture = h.begin("Draw")
    h.run("Add", create.add_component, "t_cell", Point(0, 0), (10, 10), id="n")
    gesture.edit(place.move, ["n"], 4, 4)
    gesture.commit()
    assert h.steps == ("Draw",)
    assert h.get("n").x == 4


def test_the_selection_comes_back():
    h = history_of("a", "b")
    h.select(("a",))
    h.run("Delete", edit.delete, ["a"])
    assert h.selection == ()
    h.undo()
    assert h.selection == ("a",)
    h.redo()
    assert h.selection == ()


def test_modified_follows_the_saved_state():
    h = history_of("a")
    h.run("Move", place.move, ["a"], 1, 0)
    assert h.is_modified
    h.mark_saved()
    assert not h.is_modified
    h.undo()
    assert h.is_modified
    h.redo()
    assert not h.is_modified
    h.undo()
    h.run("Other", place.move, ["a"], 1, 0)
    assert h.is_modified


def test_steps_with_one_merge_key_become_one():
    h = history_of("a")
    for _ in range(5):
        h.run_merged("Nudge", "nudge a", place.move, ["a"], 1, 0)
    assert h.steps == ("Nudge",)
    h.undo()
    assert h.get("a").x == 0


def test_merging_stops_at_a_save():
    h = history_of("a")
    h.run_merged("Nudge", "n", place.move, ["a"], 1, 0)
    h.mark_saved()
    h.run_merged("Nudge", "n", place.move, ["a"], 1, 0)
    assert h.steps == ("Nudge", "Nudge")
    assert h.is_modified
    h.undo()
    assert not h.is_modified


def test_two_hundred_steps_later_everything_is_exact():
    h = history_of("a", "b", "c")
    joined(h, "a", "b")
    start = h.diagram
    for n in range(200):
        h.run("Move", place.move, ["a"], 0.1 * n, 1 / 3)
        h.run("Turn", place.rotate, ["b", "c"], 7.0, Point(3, 4))
    end = h.diagram
    h.go_to(1)
    assert h.diagram == start
    h.go_to(401)
    assert h.diagram == end


def test_a_listener_can_leave():
    h = history_of("a")
    heard = []
    leave = h.subscribe(heard.append)
    leave()
    h.run("Move", place.move, ["a"], 1, 0)
    assert heard == []
