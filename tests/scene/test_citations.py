"""Numbers of references on the page: those of the caption, beside what cites them, and right after any edits."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, document, edit, place
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diagram,
    Effect,
    Evidence,
    Group,
    Inset,
    Page,
    Panel,
    Reference,
    Run,
)
from crosstalk.model.citations import ranges
from crosstalk.primitives import GroupItem, TextItem
from crosstalk.scene import build_scene
from crosstalk.scene.build import refresh
from crosstalk.telling import Told, numbers

CATALOG = load_catalog()
REFERENCES = {key: Reference(id=key) for key in "RSTUV"}
ON = Page(citations=True)


def cites(*keys: str) -> tuple[Evidence, ...]:
    return tuple(Evidence(reference=key) for key in keys)


def cell(name: str, x: float, y: float = 60.0, **fields) -> Component:
    return Component(id=name, type="tumor_cell", x=x, y=y, width=30, height=30, z=name, **fields)


def link(name: str, source: str, target: str, **fields) -> Connector:
    ends = Anchor(target=source), Anchor(target=target)
    return Connector(id=name, relation="activates", z=name, source=ends[0], target=ends[1], **fields)


def diagram(*records, page: Page = ON, **fields) -> Diagram:
    return Diagram(records={r.id: r for r in records}, page=page, references=REFERENCES, **fields)


def words(item) -> str:
    return "".join(_words(item.items))


def _words(items):
    for item in items:
        if isinstance(item, GroupItem):
            yield from _words(item.items)
        if isinstance(item, TextItem):
            yield "".join(span.text for span in item.spans)


def figure(**fields) -> Diagram:
    """Two panels, the second to be read first; lines with a mediator, a label, and no words."""
    return diagram(
        Panel(id="P1", letter="b", x=150, y=60, width=300, height=100, z="0"),
        Panel(id="P2", letter="a", x=150, y=260, width=300, height=100, z="1"),
        cell("a", 40), cell("b", 240, evidence=cites("V")), cell("c", 40, 260), cell("d", 240, 260),
        Group(id="g", z="g"),
        cell("e", 140, 400, parent="g"), cell("f", 300, 400, parent="g"),
        link("k", "a", "b", mediator=(Run(text="CGRP"),), evidence=cites("S")),
        link("l", "b", "a", label=(Run(text="slow"),), shape="arc", evidence=cites("S", "T")),
        link("m", "c", "d", evidence=cites("R"), effects=(
            Effect(when=(Condition(dimension="d", values=("v",)),), relation="inhibits", evidence=cites("U")),
        )),
        link("n", "e", "f", evidence=cites("R", "S", "T")),
        **fields,
    )  # fmt: skip


def test_nothing_is_numbered_unless_the_page_asks():
    scene = build_scene(msgspec.structs.replace(figure(), page=Page()), CATALOG)
    assert words(scene.items["k"]) == "CGRP"
    assert words(scene.items["m"]) == ""


def test_lines_and_components_bear_the_numbers_of_the_caption():
    made = figure()
    scene = build_scene(made, CATALOG)
    found = numbers(Told(made, CATALOG))
    assert found == {"R": 1, "U": 2, "S": 3, "T": 4, "V": 5}
    assert words(scene.items["k"]) == "CGRP3"
    assert words(scene.items["l"]) == "slow3,4"
    assert words(scene.items["m"]) == "1,2"
    assert words(scene.items["n"]) == "1,3,4"
    assert words(scene.items["b"]).endswith("5")
    assert (
        scene.items["b"].title
        == build_scene(msgspec.structs.replace(made, page=Page()), CATALOG).items["b"].title
    )


def test_numbers_follow_the_context():
    scene = build_scene(figure(context={"d": "v"}), CATALOG)
    assert words(scene.items["m"]) == "1"
    assert words(scene.items["k"]) == "CGRP2"


def test_numbers_keep_off_things_and_other_words():
    scene = build_scene(figure(), CATALOG)
    box = scene.items["m"].label_bounds
    assert box is not None
    for name in ("c", "d"):
        assert not box.intersects(scene.items[name].body)
    first, second = scene.items["k"], scene.items["l"]
    assert not any(second.label_bounds.intersects(spot) for spot in first.spots)


def test_a_component_without_a_label_shows_its_numbers_alone():
    scene = build_scene(diagram(cell("a", 40, label=(), evidence=cites("R"))), CATALOG)
    assert words(scene.items["a"]) == "1"


def with_view(made: Diagram, **context: str) -> Diagram:
    inset = Inset(id="i", x=400, y=60, width=100, height=80, z="z", sources=("c", "d"), context=context)
    return msgspec.structs.replace(made, records={**made.records, "i": inset})


def test_a_view_bears_the_numbers_of_its_own_context():
    made = with_view(figure(context={"d": "w"}), d="v")
    scene = build_scene(made, CATALOG)
    assert numbers(Told(made, CATALOG)) == {"R": 1, "S": 2, "T": 3, "U": 4, "V": 5}
    assert words(scene.items["m"]) == "1"
    assert scene.stage.citing.views == {"i": {"m": "4"}}
    assert "4" in words(scene.items["i"])
    off = msgspec.structs.replace(made, page=Page())
    assert "4" not in words(build_scene(off, CATALOG).items["i"])


def test_references_that_are_not_there_have_no_number():
    made = msgspec.structs.replace(figure(), references={"S": Reference(id="S")})
    scene = build_scene(made, CATALOG)
    assert (words(scene.items["m"]), words(scene.items["k"])) == ("", "CGRP1")


MOVES = ("a", "b", "c", "e", "g", "P1", "P2", "i")
steps = st.lists(
    st.one_of(
        st.tuples(st.just("cite"), st.sampled_from("klmnabe"), st.sampled_from(["", "R", "UV", "TS"])),
        st.tuples(st.just("move"), st.sampled_from(MOVES), st.sampled_from([(0, 200), (-30, 0), (9, -140)])),
        st.tuples(st.just("hide"), st.sampled_from("kmabP"), st.just("")),
        st.tuples(st.just("letter"), st.sampled_from(["P1", "P2"]), st.sampled_from("abz")),
        st.tuples(st.just("parent"), st.sampled_from(["a", "g", "e"]), st.sampled_from(["", "P1", "P2"])),
        st.tuples(st.just("delete"), st.sampled_from(["a", "k", "P1", "m", "i"]), st.just("")),
        st.tuples(st.just("forget"), st.sampled_from("RS"), st.just("")),
        st.tuples(st.just("page"), st.booleans(), st.just("")),
        st.tuples(st.just("context"), st.sampled_from(["", "v"]), st.just("")),
        st.tuples(st.just("undo"), st.just(""), st.just("")),
    ),
    max_size=10,
)


@settings(max_examples=60)
@given(steps)
def test_numbers_after_any_edits_are_those_of_a_fresh_build_and_of_the_caption(series):
    history = History(with_view(figure(), d="v"))
    scene = build_scene(history.diagram, CATALOG)
    history.subscribe(lambda diff: refresh(scene, history.get, diff))
    for what, name, value in series:
        _edit(history, what, name, value)
        fresh = build_scene(history.diagram, CATALOG)
        assert scene.stage.citing.marks == fresh.stage.citing.marks
        assert scene.stage.citing.views == fresh.stage.citing.views
    assert scene.items == fresh.items if series else True
    _agrees_with_the_caption(history.diagram, scene)


def _agrees_with_the_caption(made: Diagram, scene) -> None:
    told = Told(made, CATALOG)
    found = numbers(told) if made.page.citations else {}
    for statement in told.statements:
        mark = scene.stage.citing.marks.get(statement.connector, "")
        assert mark == ranges(found[r] for r in statement.references if r in found)


def _edit(history: History, what: str, name, value) -> None:
    there = name in history.diagram.records
    if what == "cite" and there:
        history.run("Cite", edit.set_fields, [name], evidence=cites(*value))
    elif what == "move" and there:
        history.run("Move", place.move, [name], *value)
    elif what == "hide" and (name if name != "P" else "P1") in history.diagram.records:
        chosen = name if name != "P" else "P1"
        history.run("Hide", edit.set_fields, [chosen], hidden=not history.diagram.records[chosen].hidden)
    elif what == "letter" and there:
        history.run("Letter", edit.set_fields, [name], letter=value)
    elif what == "parent" and there and (not value or value in history.diagram.records):
        history.run("Parent", edit.set_fields, [name], parent=value)
    elif what == "delete" and there:
        history.run("Delete", edit.delete, [name])
    elif what == "forget" and name in history.diagram.references:
        history.run("Forget", document.remove_reference, name)
    elif what == "page":
        history.run("Page", document.set_page, citations=name)
    elif what == "context":
        history.run("Context", document.set_context, "d", name)
    elif what == "undo" and history.can_undo:
        history.undo()


@pytest.mark.parametrize(("places", "text"), [([3, 1, 2], "1–3"), ([2, 1], "1,2"), ([], "")])
def test_three_in_a_row_are_a_range(places, text):
    assert ranges(places) == text
