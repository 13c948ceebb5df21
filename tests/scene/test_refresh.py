"""A refreshed scene equals one that is built anew, whatever was edited."""

from __future__ import annotations

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point, Rect
from crosstalk.model import (
    Anchor,
    Component,
    Condition,
    Connector,
    Diff,
    Effect,
    Group,
    Legend,
    Page,
    Panel,
    Region,
    Strand,
    Text,
)
from crosstalk.model.diff import diff_of
from crosstalk.scene import View, build_scene, refresh
from tests.scene.figures import cell, diagram, link, words

CATALOG = load_catalog()
RELATIONS = ["activates", "inhibits", "secretes", "innervates", "guides", "damages_nerve"]
IDS = [f"x{i}" for i in range(10)]


def assert_same(scene, fresh):
    """Compare two scenes in all that they say."""
    assert scene.order == fresh.order
    assert scene.items == fresh.items
    assert scene.page == fresh.page
    assert scene.background == fresh.background
    for spot in (Point(80, 80), Point(200, 150), Point(300, 220)):
        assert scene.at(spot, 6) == fresh.at(spot, 6)
    assert scene.within(Rect(50, 50, 250, 150), False) == fresh.within(Rect(50, 50, 250, 150), False)


def random_record(chance: random.Random, record_id: str):
    """Return any kind of record, with ends and parents that may or may not exist."""
    x, y = chance.randrange(20, 400), chance.randrange(20, 400)
    parent = chance.choice(["", "", *IDS])
    z = chance.choice("abcdef") + chance.choice("123")
    box: dict[str, Any] = {
        "id": record_id,
        "z": z,
        "x": x,
        "y": y,
        "width": chance.choice([30, 60, 120]),
        "height": 40,
        "parent": parent,
    }
    point = Point(chance.randrange(400), chance.randrange(400))
    kind = chance.randrange(11)
    if kind < 3:
        state, hidden = chance.choice(["", "dead"]), chance.random() < 0.15
        return Component(**box, type="tumor_cell", state=state, hidden=hidden)
    if kind < 7:
        effect = Effect(
            when=(Condition(dimension="d", values=("1",)),), relation=chance.choice(["inhibits", None])
        )
        return Connector(
            id=record_id, z=z, parent=parent, relation=chance.choice(RELATIONS),
            source=Anchor(target=chance.choice(IDS)), drawn=chance.random() < 0.8,
            target=Anchor(target=chance.choice(["", *IDS]), at=chance.choice([None, 0.3]),
                point=chance.choice([None, point])),
            shape=chance.choice(["straight", "curved", "elbow", "arc"]), waypoints=chance.choice([(), (point,)]),
            label=chance.choice([(), words("Label")]), mediator=chance.choice([(), words("NGF")]),
            jumps=chance.random() < 0.4, effects=chance.choice([(), (effect,)]),
        )  # fmt: skip
    return [
        Region(**box, type="tumor", shape=chance.choice(["rectangle", "blob"])),
        Strand(id=record_id, z=z, parent=parent, type="nerve", points=(Point(x, y), point)),
        Text(**box, runs=words("Some text")),
        Group(id=record_id, z=z, parent=parent),
        Legend(**box),
        Panel(**box, letter="A"),
    ][chance.randrange(6)]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10**9))
def test_random_edits(seed):
    chance = random.Random(seed)
    figure = diagram(*(random_record(chance, i) for i in chance.sample(IDS, 7)))
    scene = build_scene(figure, CATALOG)
    scene.at(Point(0, 0))
    for _ in range(6):
        records = dict(figure.records)
        for record_id in chance.sample(IDS, chance.randrange(1, 4)):
            if chance.random() < 0.3:
                records.pop(record_id, None)
            else:
                records[record_id] = random_record(chance, record_id)
        changes = {"records": records}
        if chance.random() < 0.2:
            changes["context"] = {"d": chance.choice("12")}
        after = msgspec.structs.replace(figure, **changes)
        diff = diff_of(figure, after)
        changed = refresh(scene, after.records.get, diff)
        assert diff.touched <= changed
        figure = after
        assert_same(scene, build_scene(figure, CATALOG))


def test_a_move_rebuilds_only_what_hangs_on_it():
    figure = diagram(
        *(cell(f"c{i}", 60 + 60 * i, 100) for i in range(6)),
        link("k1", "c0", "c1"), link("k2", "c1", "c2"), link("k3", "c4", "c5"), link("k4", "c3", "k2", "inhibits"),
    )  # fmt: skip
    scene = build_scene(figure, CATALOG)
    kept = scene.items["c4"], scene.items["k3"]
    old = figure.records["c1"]
    new = msgspec.structs.replace(old, y=200)
    records = {**figure.records, "c1": new}
    assert refresh(scene, records.get, Diff(updated={"c1": (old, new)})) == {"c1", "k1", "k2", "k4"}
    assert scene.items["c4"] is kept[0]
    assert scene.items["k3"] is kept[1]


def test_a_lookup_may_raise_for_what_is_gone():
    figure = diagram(cell("a", 50, 50), cell("b", 200, 50), link("k", "a", "b"))
    scene = build_scene(figure, CATALOG)
    records = dict(figure.records)
    gone = records.pop("a")
    assert refresh(scene, records.__getitem__, Diff(removed={"a": gone})) == {"a", "k"}
    assert scene.order == ["b"]


def test_a_new_page_and_theme_repaint_everything():
    figure = diagram(cell("a", 50, 50), cell("b", 200, 50), link("k", "a", "b"))
    scene = build_scene(figure, CATALOG)
    after = msgspec.structs.replace(figure, page=Page(width_mm=90, theme="dark", background="#10141c"))
    changed = refresh(scene, after.records.get, diff_of(figure, after))
    assert changed == {"a", "b", "k"}
    assert_same(scene, build_scene(after, CATALOG))


@pytest.mark.parametrize("value", ["1", "2"])
def test_a_context_set_in_the_view_wins(value):
    effect = Effect(when=(Condition(dimension="d", values=("1",)),), relation=None)
    figure = diagram(
        cell("a", 50, 50), cell("b", 200, 50), link("k", "a", "b", effects=(effect,)), context={"d": "1"}
    )
    scene = build_scene(figure, CATALOG, view=View(context={"d": value}))
    assert ("k" in scene.items) == (value == "2")


@pytest.mark.parametrize("before", [{"jumps": True}, {"label": words("Label")}, {"mediator": words("NGF")}])
def test_what_was_settled_for_a_line_is_forgotten_when_it_no_longer_asks(before):
    """A line that jumped over another, or whose words went aside for a thing, and that a person then takes in hand."""
    here = link("k", "a", "b", shape="straight", **before)
    after = {"jumps": False}
    if "label" in before:
        after = {"label_offset": Point(4.0, 9.0)}
    if "mediator" in before:
        after = {"mediator_at": 0.6}
    figure = diagram(
        cell("a", 60, 200), cell("b", 360, 200), cell("c", 210, 60), cell("d", 210, 340),
        cell("m", 210, 186, height=24.0, label=()), link("j", "c", "d", shape="straight"), here,
    )  # fmt: skip
    figure = msgspec.structs.replace(
        figure,
        records={i: msgspec.structs.replace(r, z=f"a{n}") for n, (i, r) in enumerate(figure.records.items())},
    )
    scene = build_scene(figure, CATALOG)
    assert scene.stage.finishing.settled["k"]
    records = {**figure.records, "k": msgspec.structs.replace(figure.records["k"], **after)}
    taken = msgspec.structs.replace(figure, records=records)
    refresh(scene, records.get, diff_of(figure, taken))
    assert_same(scene, build_scene(taken, CATALOG))
