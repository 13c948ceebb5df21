"""Switching the context, and a series of views in the hands of a person."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.commands.support import history_of, joined

from crosstalk.catalog import load_catalog
from crosstalk.commands import contexts, effects
from crosstalk.editor import multiples
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.driver import Driver
from crosstalk.locations import diagrams
from crosstalk.model import Connector, Inset, Legend, Panel
from crosstalk.model.contexts import state
from crosstalk.scene import build_scene
from crosstalk.storage import load

VAGUS = load(diagrams("vagus-five-tumours.crosstalk"))
(TUMOR,) = VAGUS.dimensions


def flipping() -> Driver:
    """Two cells joined by two arrows, one of which says another thing in the breast."""
    history = history_of("a", "b")
    history.run("Add", contexts.add_dimension, "tumor", ["breast", "gastric"])
    for name in ("flips", "stays"):
        joined(history, "a", "b", id=name)
    history.run("Say", effects.say, ["flips"], {"tumor": "breast"}, None)
    return Driver.on(history.diagram)


def look(scene, record_id: str):
    item = scene.items.get(record_id)
    return None if item is None else item.items


def test_a_switch_changes_exactly_what_is_concerned_and_is_undone_exactly():
    person = flipping()
    before, scene = person.diagram, person.session.scene
    looks = {i: look(scene, i) for i in before.records}
    REGISTRY["context.next"].run(person.session)
    assert person.diagram.context == {"tumor": "breast"}
    after = {i: look(person.session.scene, i) for i in before.records}
    assert {i for i in looks if looks[i] != after[i]} == {"flips"}
    assert after["flips"] is None
    person.session.undo()
    assert person.diagram == before
    assert {i: look(person.session.scene, i) for i in before.records} == looks


def test_the_values_are_gone_through_and_any_comes_in_turn():
    person = flipping()
    seen = []
    for _ in range(4):
        REGISTRY["context.next"].run(person.session)
        seen.append(person.diagram.context.get("tumor", ""))
    assert seen == ["breast", "gastric", "", "breast"]
    REGISTRY["context.previous"].run(person.session)
    REGISTRY["context.previous"].run(person.session)
    assert person.diagram.context == {"tumor": "gastric"}
    REGISTRY["context.any"].run(person.session)
    assert person.diagram.context == {}
    assert person.session.history.steps[-1] == "Show for any context"


@given(st.lists(st.sampled_from(["", *TUMOR.values]), min_size=1, max_size=3))
def test_in_the_shipped_figure_nothing_moves_and_lines_say_what_the_records_do(values):
    person = Driver.on(VAGUS)
    fixed = {
        i: item.body
        for i, item in person.session.scene.items.items()
        if item.kind not in ("connector", "legend")
    }
    for value in values:
        person.session.run("Show", contexts.choose_value, TUMOR.id, value)
        for record in VAGUS.of_kind(Connector):
            said = state(record, person.diagram.context).relation
            item = person.session.scene.items.get(record.id)
            if item is not None:
                assert item.title == load_catalog().relation(said).label
        shown = {i: item.body for i, item in person.session.scene.items.items() if i in fixed}
        assert shown.items() <= fixed.items()


def test_the_legend_explains_what_the_views_say_too():
    person = Driver.on(VAGUS)
    (legend,) = VAGUS.of_kind(Legend)
    assert "suppresses" in person.session.scene.items[legend.id].desc
    person.session.run("Say", effects.remove_effect, "net", 4)
    person.session.run("Say", effects.remove_effect, "net", 3)
    assert "suppresses" not in person.session.scene.items[legend.id].desc
    assert_as_built(person)


def assert_as_built(person: Driver) -> None:
    fresh = build_scene(person.diagram, load_catalog())
    assert {i: item.items for i, item in person.session.scene.items.items()} == {
        i: item.items for i, item in fresh.items.items()
    }


# -- series --------------------------------------------------------------------------------------------------------


@pytest.fixture
def series():
    person = flipping()
    (dimension,) = person.diagram.dimensions
    made = multiples.make(person.session, dimension, dimension.values, ())
    assert len(made) == 2
    return person


def views(person: Driver) -> list[Inset]:
    return list(person.diagram.of_kind(Inset))


def test_views_show_their_contexts_at_the_same_places(series):
    breast, gastric = (series.session.scene.items[v.id] for v in views(series))
    assert len(str(breast.items)) < len(str(gastric.items))
    frames = [v.bounds for v in views(series)]
    assert frames[0].width == frames[1].width
    assert frames[0].y == frames[1].y


def test_views_follow_an_edit(series):
    before = [look(series.session.scene, v.id) for v in views(series)]
    series.session.run("Say", effects.say_nothing, ["flips"], {"tumor": "breast"})
    after = [look(series.session.scene, v.id) for v in views(series)]
    assert before[0] != after[0]
    assert before[1] == after[1]
    assert_as_built(series)


def test_a_view_is_clicked_moved_with_its_panel_and_deleted(series):
    first = views(series)[0]
    series.click(first.centre)
    assert series.session.selection == (first.id,)
    series.session.select([first.parent])
    before = series.diagram.records[first.parent].box
    series.key("Right")
    moved = series.diagram.records[first.id]
    assert moved.x > first.x
    assert series.diagram.records[first.parent].box.x > before.x
    series.session.select([first.id])
    series.key("Delete")
    assert [v.id for v in views(series)] == [v.id for v in views(series) if v.id != first.id]
    assert len(views(series)) == 1


def test_a_view_is_resized_by_its_handles(series):
    first = views(series)[0]
    series.session.select([first.id])
    from crosstalk.editor.handles import handles

    corner = next(h for h in handles(series.session) if h.kind == "resize" and h.edge == (1, 1))
    series.drag(corner.at, (corner.at.x + 30, corner.at.y + 24))
    assert series.diagram.records[first.id].width > first.width
    assert_as_built(series)


def test_a_series_is_one_step_and_its_panels_go_on_with_the_letters():
    person = flipping()
    before = person.diagram
    (dimension,) = before.dimensions
    person.session.run("Panel", lambda tx: tx.put(Panel(id="p", letter="c", width=10, height=10)))
    made = multiples.make(person.session, dimension, dimension.values, ("a", "b"))
    assert [person.diagram.records[i].letter for i in made] == ["d", "e"]
    assert person.session.selection == made
    person.session.undo()
    person.session.undo()
    assert person.diagram == before


def test_of_nothing_there_is_no_series():
    person = Driver.on()
    person.session.run("Add", contexts.add_dimension, "tumor", ["breast"])
    said = []
    person.session.message.connect(said.append)
    (dimension,) = person.diagram.dimensions
    assert multiples.make(person.session, dimension, dimension.values, ()) == ()
    assert said
