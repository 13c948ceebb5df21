"""The palette at the open end of a connector, and typing on what is selected, in a real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.editor.handles import quick_handles
from crosstalk.model import Component, Connector, plain_text


@pytest.fixture
def pick(hands, qtbot):
    """Drop a connector of the left cell on the empty page and return the palette that opens."""
    hands.click("a")
    down = next(h.at for h in quick_handles(hands.session) if h.edge == (0, 1))
    hands.drag(down, (120.0, 330.0))
    qtbot.waitUntil(lambda: hands.window.pick.isVisible())
    return hands.window.pick


def of_kind(hands, kind):
    return list(hands.session.history.diagram.of_kind(kind))


def test_esc_leaves_nothing(hands, pick, qtbot):
    before = hands.session.history.diagram
    assert hands.session.opening is not None
    QTest.keyClick(pick, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: hands.session.opening is None)
    assert hands.session.history.diagram == before


def test_what_is_chosen_stands_there_connected_in_one_step(hands, pick, qtbot):
    before, steps = hands.session.history.diagram, hands.session.history.position
    pick.browser.search.setText("macrophage")
    QTest.keyClick(pick.browser.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: hands.session.opening is None)
    assert len(of_kind(hands, Component)) == 3
    assert len(of_kind(hands, Connector)) == 2
    assert hands.session.history.position == steps + 1
    hands.session.undo()
    assert hands.session.history.diagram == before


def test_a_click_on_an_arrow_opens_the_palette_too(hands, qtbot):
    hands.click("b")
    right = next(h.at for h in quick_handles(hands.session) if h.edge == (1, 0))
    hands.click(right)
    qtbot.waitUntil(lambda: hands.window.pick.isVisible())
    hands.window.pick.browser.chosen.emit("macrophage")
    (new,) = [c for c in of_kind(hands, Component) if c.type == "macrophage"]
    assert new.x > 340
    assert new.y == pytest.approx(150.0)


def test_typing_on_a_selected_object_edits_its_words_behind_what_was_typed(hands):
    hands.click("a")
    QTest.keyClicks(hands.canvas, "K")
    editor = hands.canvas.in_place
    assert editor is not None
    QTest.keyClicks(editor, "upffer")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    cell = hands.session.record("a")
    assert plain_text(cell.label) == "Kupffer"


def test_two_letters_of_tools_are_a_word(hands):
    hands.click("a")
    QTest.keyClick(hands.canvas, Qt.Key.Key_C)
    assert hands.session.tool.name == "connect"
    QTest.keyClick(hands.canvas, Qt.Key.Key_O)
    assert hands.canvas.in_place is not None
    assert hands.canvas.in_place.toPlainText() == "co"
    assert hands.session.tool.name == "select"


def test_the_menu_names_the_relations_that_the_numbers_give(hands, window):
    (line,) = of_kind(hands, Connector)
    hands.session.select([line.id])
    menu = window.menus._menus["Connect/Relation"]
    menu.aboutToShow.emit()
    texts = [action.text() for action in menu.actions()]
    assert len(texts) == 9
    assert texts[0].endswith("\t1")
    assert not texts[0].startswith("Relation")
