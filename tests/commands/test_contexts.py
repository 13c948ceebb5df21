"""Dimensions and values of the context, effects of connectors, and small multiples."""

from __future__ import annotations

import pytest

from crosstalk.commands import Transaction, clipboard, contexts, edit, effects, multiples
from crosstalk.commands.contexts import Touched, consequences
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect
from crosstalk.model import Component, Condition, Connector, Effect, Evidence, Inset, Panel, Step
from crosstalk.model.contexts import state
from crosstalk.model.records import rich
from tests.commands.support import history_of, joined


def when(**values: str) -> tuple[Condition, ...]:
    return tuple(Condition(dimension=d, values=tuple(v.split("/"))) for d, v in values.items())


def in_use():
    """A connector, a component, an inset in its panel, a step and the diagram's own choice, all bound to `tumor`."""
    history = history_of("a", "b", "c")
    history.run("Add", contexts.add_dimension, "tumor", ["breast", "gastric", "lung"])
    history.run("Add", contexts.add_dimension, "stage", ["early", "late"])
    link = joined(history, "a", "b", id="k")
    assert link == "k"
    for effect in (
        Effect(when=when(tumor="breast"), relation="inhibits", evidence=(Evidence(reference="R"),)),
        Effect(when=when(tumor="gastric/breast", stage="late"), relation=None),
        Effect(when=when(stage="early"), relation="binds"),
    ):
        history.run("Say", effects.add_effect, "k", effect)
    history.run("Show", effects.set_when, ["c"], when(tumor="breast"))
    history.run("Choose", contexts.choose, {"tumor": "breast", "stage": "late"})

    def more(tx: Transaction) -> None:
        tx.put(Panel(id="p", title=rich("breast"), width=50, height=50))
        tx.put(Inset(id="i", parent="p", sources=("a",), context={"tumor": "breast"}, width=40, height=30))
        tx.set_field("steps", (Step(id="s", context={"tumor": "breast"}),))

    history.run("More", more)
    history.replace(history.diagram)
    return history


def undone_exactly(history, before) -> bool:
    assert history.diagram != before
    history.undo()
    return bool(history.diagram == before)


def test_a_dimension_gets_a_free_id_and_a_label_of_its_own():
    history = history_of("a")
    assert history.run("Add", contexts.add_dimension, " tumor  type ", ["x", "x", ""]) == "tumor_type"
    (made,) = history.diagram.dimensions
    assert (made.label, made.values) == ("tumor type", ("x",))
    assert history.run("Add", contexts.add_dimension, "stage", (), "tumor_type") == "tumor_type_2"
    for label in ("", "  ", "Tumor Type", "STAGE"):
        with pytest.raises(CrosstalkError):
            history.run("Add", contexts.add_dimension, label)


def test_renaming_a_dimension_leaves_what_names_it():
    history = in_use()
    before = history.diagram
    history.run("Rename", contexts.rename_dimension, "tumor", "cancer")
    assert history.diagram.dimensions[0].label == "cancer"
    assert history.diagram.records == before.records
    with pytest.raises(CrosstalkError):
        history.run("Rename", contexts.rename_dimension, "tumor", "stage")
    assert undone_exactly(history, before)


def test_a_renamed_value_is_followed_everywhere():
    history = in_use()
    before = history.diagram
    history.run("Rename", contexts.rename_value, "tumor", "breast", "mamma")
    after = history.diagram
    assert after.dimensions[0].values == ("mamma", "gastric", "lung")
    assert after.context == {"tumor": "mamma", "stage": "late"}
    assert after.records["c"].when == when(tumor="mamma")
    assert after.records["i"].context == {"tumor": "mamma"}
    assert after.records["p"].title == rich("mamma")
    assert after.steps[0].context == {"tumor": "mamma"}
    assert [e.when for e in after.records["k"].effects] == [
        when(tumor="mamma"), when(tumor="gastric/mamma", stage="late"), when(stage="early"),
    ] or after.records["k"].effects[1].when[0].values == ("mamma", "gastric")  # fmt: skip
    assert "breast" not in str(after)
    with pytest.raises(CrosstalkError):
        history.run("Rename", contexts.rename_value, "tumor", "mamma", "Gastric")
    assert undone_exactly(history, before)


def test_a_removed_value_takes_along_only_what_meant_nothing_else():
    history = in_use()
    before = history.diagram
    told = consequences(before, contexts.remove_value, "tumor", "breast")
    assert told == Touched(effects=1, dropped=1, records=1, insets=1, steps=1, chosen=1)
    assert history.diagram is before
    assert history.run("Remove", contexts.remove_value, "tumor", "breast") == told
    after = history.diagram
    assert [e.when for e in after.records["k"].effects] == [
        when(tumor="gastric", stage="late"),
        when(stage="early"),
    ]
    assert after.records["c"].when == ()
    assert after.records["i"].context == {}
    assert after.context == {"stage": "late"}
    assert told.sentence().startswith("1 effect goes; 1 effect keeps its other conditions; 1 thing ")
    assert undone_exactly(history, before)


def test_an_effect_for_a_value_and_something_else_does_not_widen_when_the_value_goes():
    history = in_use()
    history.run("Remove", contexts.remove_value, "stage", "late")
    assert [e.when for e in history.diagram.records["k"].effects] == [
        when(tumor="breast"),
        when(stage="early"),
    ]


def test_a_removed_dimension_takes_along_its_conditions():
    history = in_use()
    before = history.diagram
    told = history.run("Remove", contexts.remove_dimension, "tumor")
    assert told == Touched(effects=1, dropped=1, records=1, insets=1, steps=1, chosen=1)
    assert [e.when for e in history.diagram.records["k"].effects] == [when(stage="late"), when(stage="early")]
    assert history.diagram.context == {"stage": "late"}
    assert undone_exactly(history, before)


def test_what_is_not_in_use_touches_nothing():
    history = in_use()
    told = history.run("Remove", contexts.remove_value, "tumor", "lung")
    assert not told
    assert told.sentence() == ""


def test_values_and_dimensions_have_an_order():
    history = in_use()
    history.run("Move", contexts.move_value, "tumor", "lung", -5)
    history.run("Move", contexts.move_dimension, "tumor", 1)
    assert [d.id for d in history.diagram.dimensions] == ["stage", "tumor"]
    assert history.diagram.dimensions[1].values == ("lung", "breast", "gastric")


def test_only_what_is_declared_can_be_chosen():
    history = in_use()
    for chosen in ({"tumor": "brain"}, {"planet": "mars"}):
        with pytest.raises(CrosstalkError):
            history.run("Choose", contexts.choose, chosen)
    history.run("Choose", contexts.choose_value, "tumor", "")
    assert history.diagram.context == {"stage": "late"}


def test_conditions_are_brought_into_plain_form():
    history = in_use()
    twice = (*when(stage="late"), *when(tumor="lung/breast"), *when(tumor="breast/gastric"))
    history.run("Show", effects.set_when, ["a", "b"], twice)
    assert history.diagram.records["a"].when == when(tumor="breast", stage="late")
    with pytest.raises(CrosstalkError, match="exclude each other"):
        history.run("Show", effects.set_when, ["a"], (*when(tumor="lung"), *when(tumor="gastric")))
    with pytest.raises(CrosstalkError, match="no value"):
        history.run("Show", effects.set_when, ["a"], when(tumor="brain"))


def test_effects_are_added_changed_copied_and_taken_away():
    history = in_use()
    before = history.diagram
    with pytest.raises(CrosstalkError, match="needs a value"):
        history.run("Say", effects.add_effect, "k", Effect(relation="binds"))
    history.run("Change", effects.change_effect, "k", 2, relation="inhibits", strength=0.5)
    assert history.diagram.records["k"].effects[2].strength == 0.5
    assert history.run("Copy", effects.duplicate_effect, "k", 0) == 1
    assert len(history.diagram.records["k"].effects) == 4
    history.run("Remove", effects.remove_effect, "k", 1)
    history.undo()
    history.undo()
    assert undone_exactly(history, before)
    with pytest.raises(CrosstalkError, match="not there any more"):
        history.run("Remove", effects.remove_effect, "k", 9)
    with pytest.raises(CrosstalkError, match="Only connectors"):
        history.run("Say", effects.say, ["a"], {"tumor": "lung"}, "binds")


def test_saying_something_for_a_value_keeps_the_evidence_there_and_what_is_said_elsewhere():
    history = in_use()
    before = history.diagram
    history.run("Say", effects.say, ["k"], {"tumor": "breast"}, "binds")
    link = history.diagram.records["k"]
    assert isinstance(link, Connector)
    assert link.effects[0] == Effect(
        when=when(tumor="breast"), relation="binds", evidence=(Evidence(reference="R"),)
    )
    assert link.effects[1:] == before.records["k"].effects[1:]
    assert undone_exactly(history, before)
    history.run("Say", effects.say, ["k"], {"tumor": "gastric", "stage": "late"}, "inhibits")
    assert state(history.diagram.records["k"], {"tumor": "gastric", "stage": "late"}).relation == "inhibits"
    assert state(history.diagram.records["k"], {"tumor": "breast", "stage": "late"}).is_open


def test_taking_back_what_is_said_for_a_value():
    history = history_of("a", "b")
    history.run("Add", contexts.add_dimension, "tumor", ["breast", "gastric", "lung"])
    joined(history, "a", "b", id="k")
    history.run("Say", effects.add_effect, "k", Effect(when=when(tumor="breast/lung"), relation="inhibits"))
    history.run("Clear", effects.say_nothing, ["k"], {"tumor": "lung"})
    assert history.diagram.records["k"].effects == (Effect(when=when(tumor="breast"), relation="inhibits"),)
    history.run("Clear", effects.say_nothing, ["k"], {"tumor": "breast"})
    assert history.diagram.records["k"].effects == ()


def test_what_holds_for_more_is_not_taken_back_unseen():
    history = in_use()
    with pytest.raises(CrosstalkError, match="holds for more"):
        history.run("Clear", effects.say_nothing, ["k"], {"tumor": "lung", "stage": "early"})


# -- series --------------------------------------------------------------------------------------------------------


def series(history, **options):
    grid = multiples.plan(history.diagram.page, Rect(-20, -20, 140, 60), 3, 100.0, **options)
    return history.run(
        "Series", multiples.small_multiples, "tumor", ["breast", "gastric", "lung"], grid, ("a", "b")
    )


def test_a_series_has_a_panel_and_a_view_per_value_and_room_on_the_page():
    history = in_use()
    before = history.diagram
    made = series(history)
    after = history.diagram
    views = [r for r in after.of_kind(Inset) if r.parent in made]
    assert [r.context for r in views] == [{"tumor": v} for v in ("breast", "gastric", "lung")]
    assert {(r.width - 8, r.height - 8) for r in views} == {(140.0, 60.0)}
    boxes = [after.records[i].box for i in made]
    assert all(after.page.rect.encloses(box) for box in boxes)
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    assert all(after.records[v.parent].box.encloses(v.box) for v in views)
    assert undone_exactly(history, before)


def test_views_get_smaller_where_more_are_wanted_side_by_side():
    history = in_use()
    page = history.diagram.page
    own = multiples.plan(page, Rect(0, 0, 140, 60), 3, 100.0)
    assert (own.columns, own.rows, own.scale) == (3, 1, 1.0)
    five = multiples.plan(page, Rect(0, 0, 140, 60), 5, 100.0)
    assert (five.columns, five.rows) == (3, 2)
    dense = multiples.plan(page, Rect(0, 0, 140, 60), 5, 100.0, columns=5)
    assert dense.columns == 5
    assert dense.scale < 1.0
    wide = multiples.plan(page, Rect(0, 0, 480, 60), 4, 100.0)
    assert (wide.columns, wide.scale) == (1, 1.0)


def test_a_view_forgets_what_is_gone_and_goes_with_the_last_of_it():
    history = in_use()
    made = series(history)
    before = history.diagram
    (first, *_) = [r.id for r in before.of_kind(Inset) if r.parent in made]
    history.run("Delete", edit.delete, ["a"])
    assert history.diagram.records[first].sources == ("b",)
    history.run("Delete", edit.delete, ["b"])
    assert first not in history.diagram.records
    history.undo()
    assert undone_exactly(history, before)


def test_a_copied_view_shows_the_copies_of_its_sources():
    history = in_use()
    made = series(history)
    copies = history.run("Duplicate", clipboard.duplicate, ["a", "b", made[0]])
    cells = {i for i in copies if isinstance(history.diagram.records[i], Component)}
    (panel,) = (i for i in copies if isinstance(history.diagram.records[i], Panel))
    (view,) = history.diagram.children[panel]
    assert set(history.diagram.records[view].sources) == cells
    assert len(cells) == 2


def test_a_view_pasted_without_its_sources_stays_out_and_what_is_declared_comes_along():
    history = in_use()
    made = series(history)
    alone = clipboard.copy(history.diagram, [made[0]])
    other = history_of("x")
    other.run("Paste", clipboard.paste, alone)
    assert not list(other.diagram.of_kind(Inset))
    other.run("Add", contexts.add_dimension, "tumor", ["brain"])
    other.run("Paste", clipboard.paste, clipboard.copy(history.diagram, ["a", "b"]))
    assert {d.id: d.values for d in other.diagram.dimensions} == {
        "tumor": ("brain", "breast", "gastric", "lung"), "stage": ("early", "late"),
    }  # fmt: skip
