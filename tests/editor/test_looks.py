"""Looking at a part of the figure, or at a step of its talk, while it is worked on."""

from __future__ import annotations

from typing import Any

import pytest

from crosstalk.commands import History
from crosstalk.editor.driver import Driver
from crosstalk.model import Anchor, Component, Connector, Diagram, Group, Step


@pytest.fixture
def driver() -> Driver:
    def cell(name: str, x: float, **fields: Any) -> Component:
        return Component(id=name, z=name, type="tumor_cell", x=x, y=100, width=40, height=40, **fields)

    line = Connector(
        id="k", z="k", relation="activates", source=Anchor(target="a"), target=Anchor(target="b")
    )
    records = (cell("a", 100), cell("b", 200), cell("c", 300, parent="g"), Group(id="g", z="g"), line)
    steps = (Step(id="one", show=("a",)), Step(id="two", show=("b", "c")))
    return Driver.on(Diagram(records={r.id: r for r in records}, steps=steps))


def test_what_is_lit_is_no_edit_and_groups_are_lit_with_their_members(driver):
    told: list[bool] = []
    driver.session.looks_changed.connect(lambda: told.append(True))
    driver.session.light(["a", "g", "gone"])
    assert driver.session.lit == {"a", "g", "c"}
    driver.session.light(["g", "a"])
    assert len(told) == 1
    assert driver.steps == 0


def test_esc_puts_the_light_out_before_the_selection(driver):
    driver.select("a")
    driver.session.light(["b"])
    driver.key("Escape")
    assert not driver.session.lit
    driver.expect_selected("a")
    driver.key("Escape")
    driver.expect_selected()


def test_what_a_filter_leaves_out_cannot_be_clicked(driver):
    driver.session.show_only(["a"], "the first")
    assert driver.session.filter_words == "the first"
    driver.click((200, 100)).expect_selected()
    driver.click((100, 100)).expect_selected("a")
    driver.session.show_only(None)
    assert driver.session.filter_words == ""
    driver.click((200, 100)).expect_selected("b")


def test_what_is_made_under_a_filter_is_seen_and_stays(driver):
    driver.session.show_only(["a"])
    new = driver.place("cd8_t_cell", 150.0, 250.0)
    assert set(driver.session.scene.items) == {"a", new}
    driver.session.rebuild()
    assert set(driver.session.scene.items) == {"a", new}
    driver.session.undo()
    assert set(driver.session.scene.items) == {"a"}
    driver.session.show_only(None)
    assert {"a", "b", "c", "k"} <= set(driver.session.scene.items)


def test_a_step_is_looked_at_edited_and_left(driver):
    driver.session.show_step("one")
    assert set(driver.session.scene.items) == {"a"}
    driver.drag("a", (120, 150))
    driver.key("Escape", "Escape")
    assert driver.session.scene_view.step is None
    whole = driver.session.scene.items["k"].bounds
    driver.session.show_step("two")
    assert driver.session.scene.items["k"].bounds == whole
    assert driver.steps == 1


def test_another_document_is_looked_at_whole(driver):
    from crosstalk.catalog import load_catalog
    from crosstalk.ui.document import Document

    document = Document(load_catalog(), driver.diagram)
    document.session.show_step("one")
    document.session.show_only(["a"])
    document.session.light(["a"])
    document.adopt(History(Diagram()).diagram, None)
    assert document.session.scene_view.step is None
    assert document.session.scene_view.only is None
    assert not document.session.lit
