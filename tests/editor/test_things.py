"""What is alike is selected and made alike; clusters, and scenes that are taken apart."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, arrange, connect, create, shape_alike
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram
from crosstalk.scene.clusters import MOST, places

CATALOG = load_catalog()


@pytest.fixture
def session() -> EditorSession:
    history = History(Diagram())
    kinds = (("a", "tumor_cell"), ("b", "tumor_cell"), ("c", "tam"), ("d", "ngf"))
    for number, (name, kind) in enumerate(kinds):
        size = (40.0 + 10 * number, 30.0)
        history.run("Add", create.add_component, kind, Point(80.0 * number + 50, 100.0), size, id=name)
    for number, relation in enumerate(("inhibits", "activates", "inhibits")):
        history.run(
            "Connect", connect.connect, Anchor(target="a"), relation, Anchor(target="c"), id=f"l{number}"
        )
    return EditorSession(history, CATALOG)


def run(session, action_id, *ids):
    session.select(ids)
    action = REGISTRY[action_id]
    assert action.enabled(session)
    action.run(session)


def test_same_colour_takes_overrides_into_account(session):
    run(session, "edit.select_same_color", "a")
    assert set(session.selection) == {"a", "b"}
    slot = next(iter(CATALOG.component("tumor_cell").slots))
    session.run("Colour", lambda tx: tx.update("b", colors={slot: "#123456"}))
    run(session, "edit.select_same_color", "a")
    assert session.selection == ("a",)


def test_same_relation_and_same_category(session):
    run(session, "edit.select_same_relation", "l0")
    assert set(session.selection) == {"l0", "l2"}
    run(session, "edit.select_same_class", "c")
    assert set(session.selection) == {"c"}


def test_the_last_selected_is_the_model_of_size(session):
    run(session, "arrange.match_width", "a", "d")
    a, d = session.record("a"), session.record("d")
    assert a.width == d.width == 70.0
    assert a.height == pytest.approx(30.0 * 70 / 40)
    run(session, "arrange.match_size", "b", "c")
    b, c = session.record("b"), session.record("c")
    assert (b.width, b.height) == (c.width, c.height)


def test_locked_things_keep_their_size(session):
    session.run("Lock", lambda tx: tx.update("a", locked=True))
    session.run("Match", shape_alike.match_size, ["a", "d"], "d", "both")
    assert session.record("a").width == 40.0


def test_a_cluster_grows_by_one_and_each_copy_stays_as_large(session):
    before = session.record("a").width
    run(session, "object.more", "a")
    run(session, "object.more", "a")
    grown = session.record("a")
    assert grown.count == 3
    assert grown.width * places(3, 0)[0] == pytest.approx(before)
    session.undo()
    assert session.record("a").count == 1
    for _ in range(MOST + 5):
        session.run("More", shape_alike.change_count, ["a"], 1)
    assert session.record("a").count == MOST == shape_alike.MOST


def test_fewer_ends_at_one(session):
    run(session, "object.more", "a")
    run(session, "object.fewer", "a")
    assert session.record("a").count == 1
    assert session.record("a").width == pytest.approx(40.0)
    assert not REGISTRY["object.fewer"].enabled(session)


def test_scattering_anew_changes_the_seed_and_the_places_the_same_way_each_time(session):
    session.run("More", shape_alike.change_count, ["a"], 6)
    was = places(7, session.record("a").seed)
    run(session, "object.scatter", "a")
    assert places(7, session.record("a").seed) != was
    first = session.record("a").seed
    session.undo()
    run(session, "object.scatter", "a")
    assert session.record("a").seed == first


def test_a_scene_is_broken_apart_with_all_groups_in_it(session):
    inner = session.run("Group", arrange.group, ["a", "b"])
    outer = session.run("Group", arrange.group, [inner, "c"])
    run(session, "object.break_apart", outer)
    assert set(session.selection) == {"a", "b", "c"}
    assert all(session.record(i).parent == "" for i in "abc")
    assert inner not in session.history.records
    session.undo()
    assert session.record("a").parent == inner
