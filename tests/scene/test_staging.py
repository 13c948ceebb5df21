"""What a step of the talk, or a filter, leaves on the page: nothing moves, and edits are followed."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, edit, place
from crosstalk.locations import diagrams
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Dimension,
    Effect,
    Group,
    Legend,
    Region,
    Seat,
    Step,
)
from crosstalk.primitives import GroupItem
from crosstalk.scene import View, build_scene, refresh, restage
from crosstalk.scene.staging import PALE, context_at, staging
from crosstalk.storage import load

CATALOG = load_catalog()


def cell(name: str, x: float, **fields: Any) -> Component:
    return Component(id=name, z=name, type="tumor_cell", x=x, y=60, width=30, height=30, **fields)


def line(name: str, source: str, target: str, **fields: Any) -> Connector:
    return Connector(
        id=name,
        z=f"k{name}",
        relation="activates",
        source=Anchor(target=source),
        target=Anchor(target=target),
        **fields,
    )


def figure(*steps: Step, **fields: Any) -> Diagram:
    records = (
        Region(id="r", z="0", x=90, y=60, width=160, height=90),
        cell("a", 50, parent="r"),
        cell("b", 130, parent="r"),
        cell("c", 260),
        Component(
            id="seated", z="d", type="receptor", x=260, y=45, width=8, height=8, seat=Seat(host="c", at=0.0)
        ),
        line("ab", "a", "b"),
        line("bc", "b", "c"),
        line("mod", "c", "ab"),
    )
    return Diagram(records={r.id: r for r in records}, steps=steps, **fields)


def test_what_sits_on_it_or_leads_to_it_is_away_with_it():
    steps = (Step(id="one"), Step(id="two", show=("c",)), Step(id="three", hide=("a",)))
    records = figure().records
    assert staging(records, steps, "one").away == {"c", "seated", "bc", "mod"}
    assert staging(records, steps, "two").away == frozenset()
    assert staging(records, steps, "three").away == {"a", "ab", "mod"}


def test_a_filter_keeps_what_its_things_stand_in_and_sit_on():
    records = figure().records
    assert staging(records, (), None, {"a", "seated"}).away == {"b", "ab", "bc", "mod"}
    assert staging(records, (), None, {"gone"}).away == set(records)


def test_dimming_holds_for_its_own_step_and_stress_wins():
    steps = (
        Step(id="one", dim=("a", "r")),
        Step(id="two", emphasise=("b",), dim=("b", "c")),
        Step(id="three"),
    )
    records = figure().records
    one, two, three = (staging(records, steps, step.id) for step in steps)
    assert {name for name in records if one.opacity(name) == PALE} == {"r", "a", "b"}
    assert {name for name in records if two.opacity(name) < 1.0} == set(records) - {"b"}
    assert not three.pales


def test_values_that_a_step_chooses_hold_from_then_on():
    steps = (Step(id="one", context={"t": "x"}), Step(id="two"), Step(id="three", context={"t": ""}))
    assert [context_at({"s": "I"}, steps, step) for step in (None, "one", "two", "three")] == [
        {"s": "I"},
        {"s": "I", "t": "x"},
        {"s": "I", "t": "x"},
        {"s": "I"},
    ]


def test_a_step_draws_the_figure_in_its_context():
    effect = Effect(when=(Condition(dimension="t", values=("x",)),), relation="inhibits")
    diagram = figure(Step(id="one"), Step(id="two", context={"t": "x"}))
    records = {**diagram.records, "ab": line("ab", "a", "b", effects=(effect,))}
    diagram = msgspec.structs.replace(
        diagram, records=records, dimensions=(Dimension(id="t", label="t", values=("x", "y")),)
    )
    titles = [build_scene(diagram, CATALOG, view=View(step=s)).items["ab"].title for s in ("one", "two")]
    assert titles[1] == "inhibits" != titles[0]


def test_nothing_moves_from_step_to_step():
    diagram = load(diagrams("figure-1.crosstalk"))
    things = [r.id for r in diagram.of_kind(Component)]
    steps = tuple(Step(id=f"s{n}", show=tuple(things[n::3])) for n in range(3))
    diagram = msgspec.structs.replace(diagram, steps=steps)
    whole = build_scene(diagram, CATALOG).items
    for step in steps:
        for name, item in build_scene(diagram, CATALOG, view=View(step=step.id)).items.items():
            if item.kind != "legend":
                assert item == whole[name]


def test_what_is_dimmed_is_painted_weaker():
    scene = build_scene(figure(Step(id="one", dim=("a",))), CATALOG, view=View(step="one"))
    (painted,) = scene.items["a"].items
    assert isinstance(painted, GroupItem)
    assert painted.opacity == PALE


VIEWS = (View(step="one"), View(step="two"), View(step="three"), View(only=frozenset({"a", "bc"})))


@given(
    st.sampled_from(VIEWS),
    st.lists(
        st.tuples(st.sampled_from("abc"), st.sampled_from(["move", "delete", "leave", "steps"])), max_size=5
    ),
)
def test_edits_are_followed_at_every_step(view, edits):
    steps = (
        Step(id="one", dim=("b",)),
        Step(id="two", show=("c",), emphasise=("r",)),
        Step(id="three", hide=("a",)),
    )
    history = History(figure(*steps))
    scene = build_scene(history.diagram, CATALOG, view=view)
    history.subscribe(lambda diff: refresh(scene, history.get, diff))
    for name, what in edits:
        if name not in history.records:
            history.undo()
        elif what == "move":
            history.run("Move", place.move, [name], 7.0, 3.0)
        elif what == "delete":
            history.run("Delete", edit.delete, [name])
        elif what == "leave":
            history.run("Leave", lambda tx, name=name: tx.update(name, parent=""))
        else:
            history.run("Steps", lambda tx: tx.set_field("steps", tx.field("steps")[1:]))
    fresh = build_scene(history.diagram, CATALOG, view=view)
    assert scene.items == fresh.items
    assert scene.order == fresh.order


def test_a_group_of_which_all_is_away_is_away_and_what_leads_to_it():
    records = {
        **figure().records,
        "outer": Group(id="outer"),
        "g": Group(id="g", parent="outer"),
        "in": cell("in", 90, parent="g"),
        "also": line("also", "a", "in", parent="g"),
        "to": line("to", "c", "outer"),
    }
    assert staging(records, (Step(id="one"), Step(id="two", show=("in",))), "one").away == {
        "in", "also", "g", "outer", "to",
    }  # fmt: skip
    assert staging(records, (Step(id="one"), Step(id="two", show=("also",))), "one").away == {"also"}


def same(scene, fresh) -> bool:
    return bool(
        scene.items == fresh.items
        and scene.order == fresh.order
        and scene.backstage == fresh.backstage
        and scene.stage.in_use() == fresh.stage.in_use()
    )


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abc"),
            st.sampled_from(["move", "delete", "leave", "steps", "look", "look", "look"]),
            st.sampled_from((*VIEWS, View(), View(step="two", only=frozenset({"a", "b"})))),
        ),
        max_size=6,
    )
)
def test_looking_at_another_step_gives_what_building_it_would(changes):
    steps = (
        Step(id="one", dim=("b",)),
        Step(id="two", show=("c",), emphasise=("r",)),
        Step(id="three", hide=("a",), context={"t": "x"}),
    )
    legend = Legend(id="legend", z="zz", x=300, y=300, width=100, height=60)
    made = figure(*steps, dimensions=(Dimension(id="t", label="t", values=("x", "y")),))
    history = History(msgspec.structs.replace(made, records={**made.records, "legend": legend}))
    scene = build_scene(history.diagram, CATALOG)
    history.subscribe(lambda diff: refresh(scene, history.get, diff))
    for name, what, view in changes:
        if what == "look":
            if not restage(scene, view):
                scene = build_scene(history.diagram, CATALOG, view=view)
        elif name not in history.records:
            history.undo()
        elif what == "move":
            history.run("Move", place.move, [name], 7.0, 3.0)
        elif what == "delete":
            history.run("Delete", edit.delete, [name])
        elif what == "leave":
            history.run("Leave", lambda tx, name=name: tx.update(name, parent=""))
        else:
            history.run("Steps", lambda tx: tx.set_field("steps", tx.field("steps")[1:]))
        assert same(scene, build_scene(history.diagram, CATALOG, view=scene.stage.view))


@pytest.mark.parametrize("name", ["figure-1", "tumor-innervation", "framework", "vagus-five-tumours"])
def test_the_talks_that_ship_are_walked_through_without_building(name):
    diagram = load(diagrams(f"{name}.crosstalk"))
    scene = build_scene(diagram, CATALOG)
    for step in (*(s for s in diagram.steps if not s.context), None):
        view = View(step=step.id if step else None)
        if restage(scene, view):
            assert same(scene, build_scene(diagram, CATALOG, view=view))
    assert scene.stage.view == View()


def test_another_context_or_the_view_of_evidence_is_built_anew():
    diagram = figure(Step(id="one", context={"t": "x"}))
    scene = build_scene(diagram, CATALOG)
    assert not restage(scene, View(step="one"))
    assert not restage(scene, View(evidence=True))
    assert not restage(scene, View(hidden_layers=frozenset({"l"})))
    assert restage(scene, View(only=frozenset({"a"})))
