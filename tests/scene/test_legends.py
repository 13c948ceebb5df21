"""Legends hold exactly what is in use, whatever is edited."""

from __future__ import annotations

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, connect, create, edit
from crosstalk.geometry import Point
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Effect,
    Evidence,
    Legend,
    Page,
)
from crosstalk.model.contexts import state
from crosstalk.scene import build_scene
from crosstalk.scene.build import refresh
from crosstalk.scene.legends import entries_of, span_text

CATALOG = load_catalog()
LEGEND = Legend(
    id="legend", x=300, y=300, width=120, height=40, shows=("relations", "classes", "lines", "evidence")
)
RELATIONS = ["activates", "inhibits", "secretes", "binds"]
FLIP = Effect(when=(Condition(dimension="d", values=("v",)),), relation="inhibits")


def diagram(*records, **fields) -> Diagram:
    return Diagram(records={r.id: r for r in (*records, LEGEND)}, **fields)


def cells(count: int = 3) -> list[Component]:
    types = ["tumor_cell", "cd8_t_cell", "sensory_neuron"]
    return [
        Component(id=f"c{i}", type=types[i % 3], x=60.0 * i, y=50, width=30, height=30) for i in range(count)
    ]


def link(name: str, source: str, relation: str, target: str, **fields) -> Connector:
    return Connector(
        id=name, relation=relation, source=Anchor(target=source), target=Anchor(target=target), **fields
    )


def shown(scene, part: str, record: Legend = LEGEND) -> list[str]:
    return [entry.id for entry in entries_of(scene.stage, record, part)]


def test_each_part_shows_what_is_in_use():
    scene = build_scene(
        diagram(
            *cells(),
            link("k", "c0", "inhibits", "c1", evidence=(Evidence(level="contested"),)),
            link("m", "c0", "activates", "c1", evidence=(Evidence(level="established"),)),
            link("n", "c0", "binds", "c1", drawn=False, evidence=(Evidence(level="own data"),)),
        ),
        CATALOG,
    )
    assert shown(scene, "relations") == ["activates", "inhibits"]
    assert shown(scene, "classes") == ["tumor", "tme-immune", "neural"]
    assert shown(scene, "lines") == ["1", "-1"]
    assert shown(scene, "evidence") == ["established", "contested"]
    assert scene.items["legend"].desc.startswith("Legend: activates, inhibits")


def test_chosen_order_and_what_is_left_out():
    scene = build_scene(
        diagram(*cells(), link("k", "c0", "inhibits", "c1"), link("m", "c0", "activates", "c1")), CATALOG
    )
    turned = msgspec.structs.replace(LEGEND, entries=("inhibits", "kills"))
    assert shown(scene, "relations", turned) == ["inhibits", "activates"]
    assert shown(scene, "relations", msgspec.structs.replace(LEGEND, left_out=("activates",))) == ["inhibits"]


def test_a_legend_follows_the_context():
    records = diagram(*cells(), link("k", "c0", "activates", "c1", effects=(FLIP,)), context={"d": "v"})
    assert shown(build_scene(records, CATALOG), "relations") == ["inhibits"]
    assert shown(build_scene(msgspec.structs.replace(records, context={}), CATALOG), "relations") == [
        "context_dependent"
    ]


def test_lines_say_their_evidence_where_the_page_asks_for_it():
    link_ = link("k", "c0", "activates", "c1", evidence=(Evidence(level="hypothesised"),))
    plain = build_scene(diagram(*cells(), link_), CATALOG).items["k"].items[0]
    bound = build_scene(diagram(*cells(), link_, page=Page(evidence_lines=True)), CATALOG).items["k"].items[0]
    assert plain.stroke.dash == ()
    assert bound.stroke.dash != ()


edits = st.lists(
    st.one_of(
        st.tuples(st.just("link"), st.integers(0, 5), st.sampled_from(RELATIONS), st.integers(0, 5)),
        st.tuples(st.just("relation"), st.integers(0, 9), st.sampled_from(RELATIONS), st.just(0)),
        st.tuples(st.just("delete"), st.integers(0, 9), st.just(""), st.just(0)),
        st.tuples(st.just("hide"), st.integers(0, 9), st.just(""), st.just(0)),
        st.tuples(
            st.just("level"), st.integers(0, 9), st.sampled_from(["established", "contested"]), st.just(0)
        ),
        st.tuples(st.just("add"), st.integers(0, 9), st.sampled_from(["caf", "tumor_cell"]), st.just(0)),
        st.tuples(st.just("undo"), st.just(0), st.just(""), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=60)
@given(edits)
def test_the_legend_holds_exactly_the_types_in_use_after_any_edits(series):
    history = History(diagram(*cells(6)))
    scene = build_scene(history.diagram, CATALOG)
    history.subscribe(lambda diff: refresh(scene, history.get, diff))
    for what, index, name, other in series:
        _edit(history, what, index, name, other)
    assert set(shown(scene, "relations")) == _relations(history.diagram)
    assert set(shown(scene, "classes")) == {
        CATALOG.component(c.type).category for c in history.diagram.of_kind(Component) if not c.hidden
    }
    assert scene.items["legend"] == build_scene(history.diagram, CATALOG).items["legend"]
    relations = [span_text(entry) for entry in entries_of(scene.stage, LEGEND, "relations")]
    assert all(label in scene.items["legend"].desc for label in relations)


def _edit(history: History, what: str, index: int, name: str, other: int) -> None:
    connectors = [c.id for c in history.diagram.of_kind(Connector)]
    things = [c.id for c in history.diagram.of_kind(Component)]
    chosen = connectors[index % len(connectors)] if connectors else ""
    if what == "link" and len(things) > 1:
        ends = Anchor(target=things[index % len(things)]), Anchor(target=things[other % len(things)])
        if ends[0] != ends[1]:
            history.run("Link", connect.connect, ends[0], name, ends[1])
    elif what == "relation" and chosen:
        history.run("Relation", connect.set_relation, [chosen], name)
    elif what == "level" and chosen:
        history.run("Level", edit.set_fields, [chosen], evidence=(Evidence(level=name),))  # type: ignore[arg-type]
    elif what == "delete" and things:
        history.run("Delete", edit.delete, [things[index % len(things)]])
    elif what == "hide" and things:
        history.run("Hide", edit.set_fields, [things[index % len(things)]], hidden=True)
    elif what == "add":
        history.run("Add", create.add_component, name, Point(10.0 * index, 150), (20.0, 20.0))
    elif what == "undo" and history.can_undo:
        history.undo()


def _relations(figure: Diagram) -> set[str | None]:
    found = set()
    for connector in figure.of_kind(Connector):
        ends = [figure.records[a.target] for a in (connector.source, connector.target)]
        if not connector.hidden and not any(end.hidden for end in ends):
            found.add(state(connector, figure.context).relation)
    return found
