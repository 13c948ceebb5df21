"""The command search: every action, component, object and setting is found, the likeliest first."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, connect, create
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.finding.search import find
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Component, Diagram

CATALOG = load_catalog()


@pytest.fixture
def session() -> EditorSession:
    history = History(Diagram())
    for name, kind, x in (("a", "tumor_cell", 120.0), ("b", "cd8_t_cell", 300.0)):
        history.run("Add", create.add_component, kind, Point(x, 150.0), (50.0, 50.0), id=name)
    history.run("Connect", connect.connect, Anchor(target="a"), "inhibits", Anchor(target="b"), id="line")
    return EditorSession(history, CATALOG)


def first(session, text, kind):
    return next((e for e in find(session, text) if e.kind == kind), None)


def test_every_action_is_found_by_its_label(session):
    for action in REGISTRY:
        if action.shown is not None and not action.shown(session):
            continue
        found = find(session, action.words(session).rstrip("…"))
        assert action.id in [e.id for e in found[:6] if e.kind == "action"], action.label


def test_every_component_is_found_by_its_id(session):
    for kind in list(CATALOG.components.values())[::5]:
        found = [e.id for e in find(session, kind.id.replace("_", " ")) if e.kind == "component"]
        assert kind.id in found[:3], kind.id


def test_components_are_found_by_abbreviation_and_with_a_typo(session):
    assert first(session, "TAM", "component").id == "tam"
    assert first(session, "swann", "component").id.endswith("schwann_cell")


def test_an_action_is_found_with_a_typo_and_by_its_key(session):
    assert "edit.duplicate" in [e.id for e in find(session, "duplciate")]
    assert find(session, "ctrl+d")[0].id == "edit.duplicate"


def test_objects_are_found_by_their_words_and_gone_to(session):
    found = first(session, "tumor cell inhibits", "object")
    assert found.id == "line"
    found.run(session)
    assert session.selection == ("line",)


def test_a_component_is_placed(session):
    before = len(session.history.records)
    first(session, "schwann cell", "component").run(session)
    assert len(session.history.records) == before + 1
    assert any(r.type == "schwann_cell" for r in session.history.diagram.of_kind(Component))


def test_settings_are_found_set_and_said_to_be_so(session):
    entry = next(e for e in find(session, "grid step 5 mm") if e.kind == "setting")
    entry.run(session)
    assert session.settings.grid_step == pytest.approx(5 * 72 / 25.4)
    assert next(e for e in find(session, "grid step 5 mm") if e.kind == "setting").about == "is so now"
    next(e for e in find(session, "theme dark") if e.kind == "setting").run(session)
    assert session.history.diagram.page.theme == "dark"


def test_what_cannot_be_done_now_stands_lower(session):
    session.select([])
    group = next(e for e in find(session, "group") if e.id == "object.group")
    assert not group.enabled
    session.select(["a", "b"])
    assert find(session, "group")[0].id == "object.group"


def test_without_words_it_is_what_was_used_before(session):
    assert find(session, "") == []
    assert [e.id for e in find(session, "", {"file.x": 9.0, "tool.grid": 3.0, "edit.select_all": 5.0})] == [
        "edit.select_all",
        "tool.grid",
    ]


def test_words_that_are_nowhere_find_nothing(session):
    assert find(session, "qqxxzzvv") == []


def test_hidden_things_are_not_offered(session):
    session.history.run("Hide", create.add_component, "tam", Point(10, 10), (9, 9), id="h", hidden=True)
    assert all(e.id != "h" for e in find(session, "tumor-associated macrophage"))
