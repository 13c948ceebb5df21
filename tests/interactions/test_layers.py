"""Layers: their order draws, what is hidden is gone, what is locked cannot be picked; new things go where one draws."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.checks import run_checks
from crosstalk.commands import History, arrange, connect, create, layers
from crosstalk.editor import layers as working
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.driver import Driver
from crosstalk.errors import CrosstalkError
from crosstalk.exporters import figure_of
from crosstalk.geometry import Point
from crosstalk.graph import Signalling
from crosstalk.model import Anchor, Diagram, Layer
from crosstalk.scene import build_scene
from crosstalk.storage import dumps, loads


def two_cells() -> Diagram:
    history = History(Diagram())
    for name, x in (("a", 100.0), ("b", 120.0), ("c", 300.0)):
        history.run("Add", create.add_component, "tumor_cell", Point(x, 100.0), (50.0, 50.0), id=name)
    history.run("Connect", connect.connect, Anchor(target="a"), "inhibits", Anchor(target="c"))
    return history.diagram


@pytest.fixture
def driver() -> Driver:
    return Driver.on(two_cells())


def scene_matches(driver: Driver) -> bool:
    session = driver.session
    fresh = build_scene(driver.diagram, session.catalog, session.theme, session.scene_view)
    return fresh.items == session.scene.items and fresh.order == session.scene.order


def test_a_file_without_layers_says_nothing_of_them(driver):
    assert b"layers" not in dumps(driver.diagram)


def test_layers_are_saved_and_come_back(driver):
    working.add(driver.session, "Notes")
    driver.session.run("x", layers.change, "layer-1", visible=False, locked=True, exported=False)
    back = loads(dumps(driver.diagram))
    assert back.layers == driver.diagram.layers
    assert dumps(back) == dumps(driver.diagram)


def test_the_order_of_layers_goes_before_that_of_things(driver):
    session = driver.session
    low = working.add(session, "Low")
    session.select(["b"])
    working.move_selection(session, low)
    order = [layer.id for layer in driver.diagram.layers]
    assert order == ["", low]
    assert driver.diagram.drawing_order[-1] == "b"
    session.run("x", layers.reorder, [low, ""])
    assert driver.diagram.drawing_order[0] == "b"
    assert session.scene.order[0] == "b"
    assert session.scene.at(Point(110.0, 100.0))[0] == "a"
    assert scene_matches(driver)
    session.run("To front", arrange.to_front, ["b"])
    assert session.scene.order[0] == "b", "no thing leaves its layer by that"
    while session.undo():
        pass
    assert driver.diagram == two_cells()
    assert scene_matches(driver)


def test_a_step_forward_passes_things_of_the_same_layer_only(driver):
    session = driver.session
    made = working.add(session, "Upper")
    session.run("x", layers.move_to, ["b"], made)
    session.run("Forward", arrange.forward, ["a"])
    order = list(driver.diagram.drawing_order)
    assert order.index("a") > order.index("c")
    assert order[-1] == "b"
    before = driver.diagram
    session.run("Forward", arrange.forward, ["b"])
    assert driver.diagram.records == before.records


def test_what_a_hidden_layer_holds_is_neither_drawn_nor_exported_nor_checked(driver):
    session = driver.session
    made = working.add(session, "Notes")
    session.run("x", layers.move_to, ["c"], made)
    session.run("Hide", layers.change, made, visible=False)
    assert "c" not in session.scene.items
    assert [i for i in session.scene.items if i.startswith("connector")] == [], "its arrow goes with it"
    assert scene_matches(driver)
    assert "c" not in figure_of(driver.diagram).scene.items
    session.undo()
    assert "c" in session.scene.items
    assert scene_matches(driver)


def test_a_layer_can_be_seen_and_stay_out_of_files(driver):
    session, catalog = driver.session, load_catalog()
    made = working.add(session, "Notes")
    session.run("x", layers.move_to, ["c"], made)
    session.run("x", layers.change, made, exported=False)
    assert "c" in session.scene.items
    assert "c" not in figure_of(driver.diagram).scene.items
    assert "c" not in Signalling(driver.diagram, lambda _: 1, merged=False).graph
    found = run_checks(driver.diagram, session.scene, catalog)
    assert not any("c" in finding.records for finding in found)


def test_nothing_in_a_locked_layer_can_be_picked_or_moved(driver):
    session = driver.session
    made = working.add(session, "Fixed")
    session.run("x", layers.move_to, ["c"], made)
    session.run("Lock", layers.change, made, locked=True)
    driver.click("c")
    assert driver.selection == ()
    driver.drag("c", (300.0, 200.0)).expect_at("c", 300.0, 100.0)
    driver.key("Ctrl+A")
    assert "c" not in driver.selection
    session.select(["c"])
    assert driver.selection == ()
    driver.drag((260.0, 60.0), (340.0, 140.0))
    assert "c" not in driver.selection
    session.run("Unlock", layers.change, made, locked=False)
    driver.click("c").expect_selected("c")


def test_new_things_go_into_the_layer_that_is_drawn_in(driver):
    session = driver.session
    made = working.add(session, "Cells")
    assert working.active(session) == made
    placed = driver.place("cd8_t_cell", 200.0, 250.0)
    assert driver.record(placed).layer == made
    line = driver.connect("a", placed)
    assert driver.record(line).layer == made
    session.run("Lock", layers.change, made, locked=True)
    assert working.active(session) == ""
    assert driver.record(driver.place("cd8_t_cell", 250.0, 300.0)).layer == ""
    session.undo()
    session.undo()
    working.choose(session, "")
    assert driver.record(driver.place("cd8_t_cell", 250.0, 300.0)).layer == ""


def test_undoing_a_placed_thing_and_doing_it_again_keeps_its_layer(driver):
    made = working.add(driver.session, "Cells")
    placed = driver.place("cd8_t_cell", 200.0, 250.0)
    driver.key("Ctrl+Z", "Ctrl+Y")
    assert driver.record(placed).layer == made


def test_a_layer_that_goes_gives_its_things_to_another_or_takes_them_along(driver):
    session = driver.session
    made = working.add(session, "Cells")
    session.run("x", layers.move_to, ["a", "b"], made)
    before = driver.diagram
    session.run("Delete", layers.remove, made, "")
    assert driver.diagram.records["a"].layer == ""
    assert driver.diagram.layers == (), "with one layer there are none"
    session.undo()
    assert driver.diagram == before
    session.run("Delete", layers.remove, made, None)
    assert sorted(driver.diagram.records) == ["c"], "the arrow lost an end"


def test_what_cannot_be_is_told_in_a_sentence(driver):
    history = driver.session.history
    made = history.run("x", layers.add, "One")
    for command, *args in (
        (layers.remove, "", made),
        (layers.add, "  "),
        (layers.move_to, ["a"], "nowhere"),
        (layers.reorder, [made]),
    ):
        with pytest.raises(CrosstalkError, match=r"^[A-Z].*\.$"):
            history.run("x", command, *args)
    with pytest.raises(CrosstalkError, match="two layers"):
        loads(dumps(Diagram(layers=(Layer(id="x"), Layer(id="x")))))


def test_members_go_with_their_group_and_pasted_layers_that_are_not_here_are_forgotten(driver):
    session = driver.session
    made = working.add(session, "Cells")
    session.select(["a", "b"])
    REGISTRY["object.group"].run(session)
    group = session.selection[0]
    working.move_selection(session, made)
    assert {driver.record(i).layer for i in (group, "a", "b")} == {made}
    session.select([group])
    driver.key("Ctrl+C")
    other = Driver.on()
    other.session.clipboard = session.clipboard
    other.session.run("x", layers.add, "Other")
    other.session.run("x", layers.add, "Another")
    other.session.run("x", layers.remove, "layer-1", "")
    other.key("Ctrl+V")
    assert {r.layer for r in other.diagram.records.values()} <= {"", "layer-2"}


def test_the_menu_names_the_layers_from_the_top_and_moves_there(driver):
    session = driver.session
    assert not REGISTRY["layer.move_1"].shown(session)
    working.add(session, "Low")
    top = working.add(session, "Top")
    assert [REGISTRY[f"layer.move_{n}"].words(session) for n in (1, 2, 3)] == ["Top", "Low", "Base layer"]
    assert not REGISTRY["layer.move_4"].shown(session)
    session.select(["a"])
    assert REGISTRY["layer.move_3"].checked(session)
    REGISTRY["layer.move_1"].run(session)
    assert driver.record("a").layer == top
    REGISTRY["layer.down"].run(session)
    assert driver.record("a").layer == "layer-1"
    assert not REGISTRY["layer.up"].enabled(Driver.on(two_cells()).session)
