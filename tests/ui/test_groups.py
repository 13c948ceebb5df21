"""Groups in a real window: double-click enters, Esc leaves, Ctrl-click reaches in; a strip tells where one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton

from crosstalk.commands import arrange, create, edit
from crosstalk.geometry import Point
from tests.ui.conftest import Hands


@pytest.fixture
def nested(window):
    """A group `inner` of a and b, in a group `outer` with c."""
    session = window.document.session
    session.run("Add", create.add_component, "tumor_cell", Point(200.0, 260.0), (50.0, 50.0), id="c")
    inner = session.run("Group", arrange.group, ["a", "b"])
    outer = session.run("Group", arrange.group, [inner, "c"])
    session.run("Name", edit.set_fields, [outer], name="Synapse")
    return Hands(window), inner, outer


def strip(window):
    return window.looks_bar.group_strip


def test_each_double_click_goes_one_level_in_and_each_esc_one_out(nested, window):
    hands, inner, outer = nested
    session = hands.session
    hands.click("a")
    assert session.selection == (outer,)
    assert not strip(window).isVisible()
    hands.double_click("a")
    assert (session.focus, session.selection) == (outer, (inner,))
    hands.double_click("a")
    assert (session.focus, session.selection) == (inner, ("a",))
    assert [name for _, name in window.looks_bar.trail.levels] == ["Figure", "Synapse", "Group"]
    assert strip(window).isVisible()
    hands.key(Qt.Key.Key_Escape)
    assert (session.focus, session.selection) == (outer, (inner,))
    hands.key(Qt.Key.Key_Escape)
    assert (session.focus, session.selection) == ("", (outer,))
    assert not strip(window).isVisible()


def test_ctrl_click_reaches_in_without_entering(nested):
    hands, _, _ = nested
    hands.click("a", Qt.KeyboardModifier.ControlModifier)
    assert hands.session.selection == ("a",)
    assert hands.session.focus == ""


def test_a_member_is_moved_alone_inside(nested):
    hands, inner, _ = nested
    session = hands.session
    hands.double_click("a")
    hands.double_click("a")
    other = session.record("b")
    hands.drag("a", (140.0, 210.0))
    assert session.record("a").y > 180.0
    assert session.record("b") == other
    assert session.record("a").parent == inner


def test_a_level_of_the_strip_leads_back_to_it(nested, window):
    hands, inner, outer = nested
    session = hands.session
    hands.double_click("a")
    hands.double_click("a")
    QApplication.processEvents()
    button = window.looks_bar.trail.findChild(QToolButton, f"level-{outer}")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (session.focus, session.selection) == (outer, (inner,))
    QApplication.processEvents()
    button = window.looks_bar.trail.findChild(QToolButton, "level-figure")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (session.focus, session.selection) == ("", (outer,))


def test_the_strip_goes_with_its_group_and_the_cross_leaves(nested, window):
    hands, _, outer = nested
    session = hands.session
    hands.double_click("c")
    assert session.focus == outer
    QTest.mouseClick(window.looks_bar.group_leave, Qt.MouseButton.LeftButton)
    assert session.focus == ""
    hands.double_click("c")
    session.run("Delete", edit.delete, [outer])
    assert session.focus == ""
    assert not strip(window).isVisible()


def test_a_click_outside_leaves_all_levels(nested, window):
    hands, _, _ = nested
    hands.double_click("a")
    hands.double_click("a")
    hands.click((60.0, 330.0))
    assert hands.session.focus == ""
    assert not strip(window).isVisible()
