"""The toolbar beside the selection: when it comes, what it holds, where it stands."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from crosstalk.commands import create
from crosstalk.editor.actions import REGISTRY
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector, Region, Text
from crosstalk.model.records import rich
from crosstalk.ui.nearby import kinds, placing

NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def bar(hands):
    return hands.window.nearby


def _part(bar, name: str) -> Any:
    found = bar._strip.findChild(QWidget, f"nearby-{name}")
    assert found is not None, name
    return found


def _shown(bar) -> str:
    return str(bar._strip.objectName()).removeprefix("nearby-")


def test_it_comes_beside_what_was_selected_once_that_has_settled(hands, bar, qtbot):
    hands.click("a")
    assert not bar.isVisible()  # not at once: a click may become a drag
    qtbot.waitUntil(bar.isVisible)
    cell = hands.canvas.lens.rect_to_view(hands.session.scene.items["a"].bounds).toAlignedRect()
    assert not bar.geometry().intersects(cell)
    assert hands.canvas.rect().contains(bar.geometry())
    assert _shown(bar) == "component"
    hands.click((200.0, 400.0))
    qtbot.waitUntil(lambda: not bar.isVisible())


def test_it_goes_during_a_drag_and_while_typing(hands, bar, qtbot):
    hands.click("a")
    qtbot.waitUntil(bar.isVisible)
    hands.drag("a", (160.0, 260.0), release=False)
    assert not bar.isVisible()
    bar.come()
    assert not bar.isVisible()
    QTest.mouseRelease(hands.port, LEFT, pos=hands.at((160.0, 260.0)))
    qtbot.waitUntil(bar.isVisible)
    hands.key(Qt.Key.Key_F2)
    assert hands.canvas.in_place is not None
    assert not bar.isVisible()
    bar.come()
    assert not bar.isVisible()
    QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
    qtbot.waitUntil(bar.isVisible)


def test_it_follows_the_page_once_that_stands_still(hands, bar, qtbot):
    hands.click("a")
    qtbot.waitUntil(bar.isVisible)
    before = bar.pos()
    hands.canvas.pan(60.0, 40.0)
    assert not bar.isVisible()
    qtbot.waitUntil(bar.isVisible)
    assert bar.pos() - before == QPoint(60, 40)


def test_a_move_of_the_pointer_costs_it_nothing(hands, bar, qtbot, monkeypatch):
    hands.click("a")
    qtbot.waitUntil(bar.isVisible)
    asked: list[str] = []
    for name in ("wait", "come", "_again", "_moved", "_fill"):
        monkeypatch.setattr(bar, name, lambda *_, name=name: asked.append(name))
    for step in range(20):
        hands.move(hands.at((200.0 + step, 60.0)))
    assert asked == []
    assert bar.isVisible()


def test_escape_leaves_it_and_it_stays_away_from_that_selection(hands, bar, qtbot):
    hands.click("a")
    QTest.keyClick(hands.canvas, Qt.Key.Key_F10, ALT)
    assert bar.isVisible()
    assert bar.isAncestorOf(QApplication.focusWidget())
    first = QApplication.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert QApplication.focusWidget() is not first
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget() is first
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert bar.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert hands.canvas.hasFocus()
    assert hands.session.selection == ("a",)
    bar.come()
    assert not bar.isVisible()
    hands.click("b")
    qtbot.waitUntil(bar.isVisible)


def test_it_can_be_switched_off_for_good_and_still_be_asked_for(hands, bar, qtbot):
    hands.window.menus.run("view.nearby")
    assert not REGISTRY["view.nearby"].checked(hands.session)
    hands.click("a")
    bar.come()
    assert not bar.isVisible()
    hands.window.menus.run("view.to_nearby")
    assert bar.isVisible()
    bar.dismiss()
    hands.window.menus.run("view.nearby")
    assert REGISTRY["view.nearby"].checked(hands.session)
    hands.click("b")
    qtbot.waitUntil(bar.isVisible)


def test_of_a_component_colour_size_and_label_place_are_changed_in_one_step_each(hands, bar):
    hands.session.select(["a"])
    bar.come()
    session, steps = hands.session, hands.session.history.position
    _part(bar, "color")._choose("#123456")
    first = next(iter(session.catalog.component("tumor_cell").slots))
    assert session.record("a").colors == {first: "#123456"}
    size = _part(bar, "size")
    size.setText("9")
    size.commit()
    assert session.record("a").style.text_size == 9.0
    menu = _part(bar, "label_place").menu()
    menu.aboutToShow.emit()
    next(e for e in menu.actions() if e.text().replace("&", "") == "above").trigger()
    assert session.record("a").label_place == "above"
    assert session.history.position == steps + 3
    _part(bar, "object.lock").click()
    assert session.record("a").locked
    for _ in range(4):
        session.undo()
    assert session.record("a").colors == {}
    assert session.selection == ("a",)


def test_of_a_connector_the_relation_the_shape_and_the_heads(hands, bar):
    (line,) = hands.session.history.diagram.of_kind(Connector)
    hands.session.select([line.id])
    bar.come()
    assert _shown(bar) == "connector"
    _part(bar, "relation").edited.emit("activates", False)
    _part(bar, "both_ways").click()
    now = hands.session.record(line.id)
    assert (now.relation, now.both_ways) == ("activates", True)
    menu = _part(bar, "shape").menu()
    menu.aboutToShow.emit()
    assert {e.text().replace("&", "") for e in menu.actions()} == {"Curved", "Straight", "Elbow", "Arc"}
    next(e for e in menu.actions() if e.text().replace("&", "") == "Elbow").trigger()
    assert hands.session.record(line.id).shape == "elbow"
    _part(bar, "connect.reverse").click()
    assert hands.session.record(line.id).source.target == line.target.target
    _part(bar, "object.edit_mediator").click()
    assert hands.session.text_edit is not None
    assert hands.session.text_edit.field == "mediator"


def test_of_a_text_the_face_and_how_it_is_aligned(hands, bar):
    session = hands.session
    new = session.run("Add", create.add_text, rich("Words"), Point(200.0, 260.0), (80.0, 12.0))
    session.select([new])
    bar.come()
    assert _shown(bar) == "text"
    _part(bar, "bold").click()
    _part(bar, "italic").click()
    menu = _part(bar, "align").menu()
    menu.aboutToShow.emit()
    menu.actions()[2].trigger()
    _part(bar, "text-color")._choose("#a3262f")
    record = session.record(new)
    assert isinstance(record, Text)
    look = record.style
    assert (look.bold, look.italic, look.align, look.text_color) == (True, True, "right", "#a3262f")


def test_of_a_region_its_kind_and_fill(hands, bar):
    session = hands.session
    new = session.run("Add", create.add_region, "rectangle", Point(200.0, 260.0), (180.0, 60.0), type="free")
    session.select([new])
    bar.come()
    assert _shown(bar) == "region"
    menu = _part(bar, "type").menu()
    menu.aboutToShow.emit()
    assert [e.isChecked() for e in menu.actions()].count(True) == 1
    next(e for e in menu.actions() if not e.isChecked()).trigger()
    _part(bar, "color")._choose("#fdf3ec")
    record = session.record(new)
    assert isinstance(record, Region)
    assert record.type != "free"
    assert record.style.fill == "#fdf3ec"


def test_of_many_they_are_aligned_and_grouped(hands, bar):
    session = hands.session
    hands.click("b")
    hands.click("a", Qt.KeyboardModifier.ShiftModifier)
    bar.come()
    assert not _part(bar, "align-things").isHidden()
    menu = _part(bar, "align-things").menu()
    menu.aboutToShow.emit()
    assert len(menu.actions()) == 6
    menu.actions()[0].trigger()
    assert session.record("a").x == pytest.approx(session.record("b").x)
    _part(bar, "object.group").click()
    assert len(session.selection) == 1
    bar.come()
    assert _shown(bar) == "group"


def test_every_strip_names_its_parts(hands, bar):
    for name in kinds.STRIPS:
        strip = kinds.make(name, hands.window, bar)
        buttons = strip.findChildren(QToolButton)
        assert buttons, name
        for made in buttons:
            assert made.accessibleName(), (name, made.objectName())
        strip.deleteLater()


def test_where_nothing_else_fits_it_comes_only_if_asked_for(hands, bar):
    hands.session.select(["a"])
    hands.canvas.show_rect(hands.session.record("a").bounds.inflated(-12.0), 4000.0)
    bar.come()
    assert not bar.isVisible()
    assert bar.ask()
    assert bar.isVisible()


_LENGTH = st.integers(-200, 900)


@given(_LENGTH, _LENGTH, st.integers(1, 900), st.integers(1, 700), st.integers(40, 400), st.integers(20, 60))
def test_a_bar_is_in_the_room_and_never_over_the_box(x, y, width, height, wide, high):
    room, box, size = QRect(0, 0, 900, 700), QRect(x, y, width, height), QSize(wide, high)
    at = placing.beside(box, size, room)
    if at is not None:
        placed = QRect(at, size)
        assert room.contains(placed)
        assert not placed.intersects(box)


def test_components_of_two_types_take_the_colour_in_their_own_first_slots(hands, bar):
    session = hands.session
    session.select(["a", "b"])
    bar.come()
    _part(bar, "color")._choose("#224466")
    for name in ("a", "b"):
        record = session.record(name)
        assert isinstance(record, Component)
        first = next(iter(session.catalog.component(record.type).slots))
        assert record.colors == {first: "#224466"}
    assert session.history.position == 1


def test_enter_presses_what_has_the_focus(hands, bar):
    hands.session.select(["a"])
    assert bar.ask()
    _part(bar, "object.lock").setFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert hands.session.record("a").locked
