"""The brush in the window: its button and its pointer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import edit
from crosstalk.ui.cursors import cursor

LEFT = Qt.MouseButton.LeftButton


def _button(window):
    return window.menus.toolbar.widgetForAction(window.menus.action("edit.painter"))


def test_one_click_on_the_button_paints_once_two_until_esc(hands):
    session = hands.session
    session.run("Style", edit.set_style, ["a"], text_size=9.5)
    session.select(["a"])
    QTest.mouseClick(_button(hands.window), LEFT)
    assert hands.session.path == "painter.idle"
    assert not session.state.keeps
    QApplication.processEvents()
    assert hands.port.cursor().pixmap().toImage() == cursor("brush").pixmap().toImage()
    hands.click("b")
    assert session.record("b").style.text_size == 9.5
    assert session.tool.name == "select"
    session.undo()
    session.select(["a"])
    QTest.mouseClick(_button(hands.window), LEFT)
    QTest.mouseDClick(_button(hands.window), LEFT)
    assert session.state.keeps
    hands.click("b")
    assert session.record("b").style.text_size == 9.5
    assert session.path == "painter.idle"
    hands.key(Qt.Key.Key_Escape)
    assert session.path == "select.idle"


def test_a_click_on_the_button_of_a_held_brush_puts_it_away(hands):
    QTest.mouseClick(_button(hands.window), LEFT)
    QTest.mouseClick(_button(hands.window), LEFT)
    assert hands.session.tool.name == "select"
