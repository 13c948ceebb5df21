"""The registry of actions, and keys."""

from __future__ import annotations

import pytest

from crosstalk.commands import create
from crosstalk.editor.actions import REGISTRY, Action, Registry, context_menu
from crosstalk.editor.driver import Driver
from crosstalk.editor.events import normal_key
from crosstalk.geometry import Point
from crosstalk.model import Legend
from crosstalk.ui import actions as window_actions


def own_actions() -> list[Action]:
    """Return the actions of the editor; where a window was imported it has added those that need one."""
    window_menus = ("File", "View", "Help")
    return [
        a
        for a in REGISTRY
        if a.menu.split("/")[0] not in window_menus and not a.run.__module__.startswith("crosstalk.ui")
    ]


def test_every_action_has_words_an_icon_and_a_menu():
    for action in own_actions():
        assert action.label, action.id
        assert action.icon.startswith("mdi6."), action.id
        assert action.menu, action.id


def test_every_action_can_be_asked_and_those_that_can_be_done_run_on_anything():
    d = Driver.on()
    first, second = d.place("tumor_cell", 100, 100), d.place("cd8_t_cell", 300, 100)
    line = d.connect(first, second)
    before = d.diagram
    for selection in ((), (first,), (first, second), (line,), (first, second, line)):
        for action in own_actions():
            d.select(*selection)
            if action.checked is not None:
                assert action.checked(d.session) in (True, False)
            if action.enabled(d.session):
                action.run(d.session)
            d.session.escape()
            d.session.history.go_to(3)
            d.session.use("select")
            assert d.diagram == before, action.id


def test_a_key_belongs_to_one_action():
    registry = Registry()
    registry.add(Action("a", "A", lambda _: None, ("Ctrl+Shift+Z",)))
    with pytest.raises(ValueError, match="belongs to 'a'"):
        registry.add(Action("b", "B", lambda _: None, ("shift+ctrl+z",)))
    with pytest.raises(ValueError, match="already"):
        registry.add(Action("a", "A", lambda _: None))


def test_rebinding_takes_the_key_from_its_owner():
    registry = Registry()
    registry.add(Action("a", "A", lambda _: None, ("Ctrl+A",)))
    registry.add(Action("b", "B", lambda _: None, ("Ctrl+B",)))
    registry.rebind("b", ["Ctrl+A"])
    assert registry.for_key("Ctrl+B") is None
    found = registry.for_key("ctrl+a")
    assert found is not None
    assert found.id == "b"
    assert registry["a"].shortcuts == ()


def test_an_action_may_be_put_again():
    registry = Registry()
    registry.put(Action("a", "A", lambda _: None, ("Ctrl+A",)))
    registry.put(Action("a", "A anew", lambda _: None, ("Ctrl+B",)))
    assert registry["a"].label == "A anew"
    assert registry.for_key("Ctrl+A") is None
    assert len(registry) == 1


@pytest.mark.parametrize(
    ("typed", "normal"),
    [
        ("ctrl+shift+z", "Ctrl+Shift+Z"),
        ("Shift+Ctrl+z", "Ctrl+Shift+Z"),
        ("Esc", "Escape"),
        ("Ctrl++", "Ctrl++"),
        ("x", "X"),
        ("Del", "Delete"),
        ("Return", "Enter"),
        ("PgUp", "PageUp"),
        (",", ","),
        ("Ctrl+'", "Ctrl+'"),
    ],
)
def test_keys_are_written_in_one_way(typed: str, normal: str):
    assert normal_key(typed) == normal


def test_the_keys_of_the_conventions():
    keys = {
        "Ctrl+Z": "edit.undo", "Ctrl+Y": "edit.redo", "Ctrl+Shift+Z": "edit.redo", "Ctrl+X": "edit.cut",
        "Ctrl+C": "edit.copy", "Ctrl+V": "edit.paste", "Ctrl+Shift+V": "edit.paste_in_place",
        "Ctrl+D": "edit.duplicate", "Ctrl+A": "edit.select_all", "Ctrl+Shift+I": "edit.invert",
        "Tab": "edit.next", "Shift+Tab": "edit.previous", "Delete": "edit.delete", "Ctrl+G": "object.group",
        "Ctrl+Shift+G": "object.ungroup", "Ctrl+]": "arrange.forward", "PgUp": "arrange.forward",
        "Ctrl+[": "arrange.backward", "PgDn": "arrange.backward", "Home": "arrange.to_front",
        "End": "arrange.to_back", "Ctrl+Shift+]": "arrange.to_front", "Ctrl+Shift+[": "arrange.to_back",
        "Ctrl+Shift+L": "object.lock", "Ctrl+Shift+H": "object.hide", "F2": "object.edit_text",
        "Enter": "object.edit_text", "Shift+H": "arrange.flip_x", "Shift+V": "arrange.flip_y",
        "Ctrl+R": "arrange.turn", "Ctrl+Alt+C": "edit.copy_style", "Ctrl+Alt+V": "edit.paste_style",
        "X": "connect.reverse", ".": "connect.next_relation", ",": "connect.previous_relation",
        "Ctrl+Shift+Left": "arrange.align_left", "Alt+S": "tool.snapping", "Ctrl+'": "tool.grid",
    }  # fmt: skip
    for key, action_id in keys.items():
        action = REGISTRY.for_key(key)
        assert action is not None, key
        assert action.id == action_id


def test_the_context_menu_speaks_of_what_is_under_the_pointer():
    d = Driver.on()
    first, second = d.place("tumor_cell", 100, 100), d.place("cd8_t_cell", 300, 100)
    line = d.connect(first, second)
    d.select()
    page = context_menu(d.session)
    assert "edit.select_all" in page
    assert "edit.delete" not in page
    assert "object.edit_text" in context_menu(d.select(first).session)
    assert "connect.reverse" not in context_menu(d.session)
    assert "connect.reverse" in context_menu(d.select(line).session)
    assert "object.group" in context_menu(d.select(first, second).session)
    d.key("Ctrl+G")
    assert "object.ungroup" in context_menu(d.session)
    for selection in ((), (first,), (line,), (first, second)):
        menu = context_menu(d.select(*selection).session)
        # Some entries need a window, which adds them.
        assert window_actions.ACTIONS
        assert all(not entry or entry in REGISTRY for entry in menu)
        assert menu[0]
        assert menu[-1]


def test_menus_are_found_by_their_path():
    assert {"Edit", "Object", "Connect", "Arrange", "Arrange/Align", "Tools"} <= set(REGISTRY.menus)
    assert next(a.id for a in REGISTRY.in_menu("Connect/Line")) == "connect.curved"


def test_a_legend_explains_the_relations_in_use():
    d = Driver.on()
    add = REGISTRY["object.add_legend"]
    first, second = d.place("tumor_cell", 100, 100), d.place("cd8_t_cell", 300, 100)
    assert not add.enabled(d.session), "there is nothing to explain yet"
    d.connect(first, second)
    assert add.enabled(d.session)
    add.run(d.session)
    legend = d.get(d.selection[0], Legend)
    item = d.session.scene.items[legend.id]
    assert d.session.scene.page.encloses(item.bounds)
    assert d.steps == 4


def test_a_legend_covers_nothing_where_there_is_room():
    d = Driver.on()
    page = d.session.scene.page
    first, second = d.place("tumor_cell", 60, page.bottom - 30), d.place("cd8_t_cell", 260, page.bottom - 30)
    d.connect(first, second)
    REGISTRY["object.add_legend"].run(d.session)
    bounds = d.session.scene.items[d.selection[0]].bounds
    assert page.encloses(bounds)
    others = [item.bounds for i, item in d.session.scene.items.items() if i != d.selection[0]]
    assert not any(bounds.intersects(other) for other in others)


def test_a_legend_becomes_narrower_before_it_covers_something():
    d = Driver.on()
    page = d.session.scene.page
    wall = (Point(page.width * 0.6, 10), Point(page.width * 0.6, page.bottom - 10))
    d.session.run("Wall", create.add_strand, "nerve_fibre", wall, width=14.0)
    d.connect(d.place("tumor_cell", 60, 60), d.place("cd8_t_cell", 180, 60))
    REGISTRY["object.add_legend"].run(d.session)
    legend = d.get(d.selection[0], Legend)
    assert legend.columns < 5
    assert page.encloses(legend.box)
    others = [item.bounds for i, item in d.session.scene.items.items() if i != legend.id]
    assert not any(d.session.scene.items[legend.id].bounds.intersects(other) for other in others)
