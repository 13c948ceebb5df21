"""The bar that finds and replaces, by keys and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import edit
from crosstalk.model.records import plain_text, rich
from crosstalk.ui.find.bar import FindBar
from crosstalk.ui.find_actions import bar_of
from tests.ui.conftest import Hands

KEY = Qt.Key
NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def session(window):
    return window.document.session


@pytest.fixture
def bar(window) -> FindBar:
    QTest.keyClick(window.canvas, KEY.Key_H, CTRL)
    QApplication.processEvents()
    return bar_of(window)


def type_in(line, words: str, bar: FindBar) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, words)
    bar.look()


def label(session, record_id: str) -> str:
    return plain_text(session.record(record_id).label)


def test_ctrl_f_finds_and_f3_walks(window, session):
    QTest.keyClick(window.canvas, KEY.Key_F, CTRL)
    bar = bar_of(window)
    assert bar.isVisible()
    assert not bar.replacement.isVisible()
    assert bar.words.hasFocus()
    type_in(bar.words, "cell", bar)
    assert len(bar.hits) == 2
    assert bar.told.text() == "2 found"
    QTest.keyClick(bar.words, KEY.Key_Return)
    assert session.selection == ("a",)
    assert bar.told.text() == "1 of 2"
    QTest.keyClick(window, KEY.Key_F3)
    assert session.selection == ("b",)
    QTest.keyClick(window, KEY.Key_F3)
    assert session.selection == ("a",), "round the end"
    QTest.keyClick(window, KEY.Key_F3, SHIFT)
    assert session.selection == ("b",)
    QTest.keyClick(bar.words, KEY.Key_Return, SHIFT)
    assert session.selection == ("a",)
    QTest.keyClick(bar.words, KEY.Key_Escape)
    assert not bar.isVisible()
    assert window.canvas.hasFocus()


def test_nothing_found_says_so_and_a_wrong_pattern_too(bar):
    type_in(bar.words, "zebra", bar)
    assert bar.told.text() == "Nothing found."
    assert not bar.one.isEnabled()
    bar.pattern.click()
    type_in(bar.words, "(", bar)
    assert "no regular expression" in bar.told.text()


def test_the_page_shows_what_would_be_and_esc_takes_it_back(bar, session):
    type_in(bar.words, "Tumor", bar)
    type_in(bar.replacement, "Cancer", bar)
    assert label(session, "a") == "Cancer cell"
    assert session.history.diagram.records["a"].label is None
    QTest.keyClick(bar.replacement, KEY.Key_Escape)
    assert session.record("a").label is None
    assert session.history.steps == ()


def test_replace_all_is_one_step(bar, session):
    type_in(bar.words, "cell", bar)
    type_in(bar.replacement, "clone", bar)
    bar.all.click()
    assert (label(session, "a"), label(session, "b")[-7:]) == ("Tumor clone", "T clone")
    assert session.history.steps == ("Replace",)
    assert bar.told.text() == "2 replaced."
    assert session.history.gesture is None
    session.undo()
    assert session.record("a").label is None


def test_replace_goes_one_by_one(bar, session):
    type_in(bar.words, "cell", bar)
    type_in(bar.replacement, "clone", bar)
    QTest.keyClick(bar.replacement, KEY.Key_Return)
    assert session.selection == ("a",), "first it is shown"
    QTest.keyClick(bar.replacement, KEY.Key_Return)
    assert session.history.diagram.records["b"].label is None
    assert plain_text(session.history.diagram.records["a"].label) == "Tumor clone"
    assert session.selection == ("b",)
    QTest.keyClick(bar.replacement, KEY.Key_Return)
    assert session.history.steps == ("Replace", "Replace")
    assert bar.hits == []


def test_a_press_on_the_page_ends_the_preview_first(bar, session, window):
    type_in(bar.words, "Tumor", bar)
    type_in(bar.replacement, "Cancer", bar)
    Hands(window).drag("b", (320.0, 230.0))
    assert session.history.diagram.records["a"].label is None
    assert session.record("b").x == pytest.approx(320.0, abs=8)
    assert len(session.history.steps) == 1
    assert bar.isVisible(), "the page can be worked on beside it"


def test_only_the_selection_is_looked_through_and_followed(bar, session):
    session.select(["b"])
    bar.selected.click()
    type_in(bar.words, "cell", bar)
    assert [hit.record for hit in bar.hits] == ["b"]
    session.select(["a", "b"])
    bar.look()
    assert len(bar.hits) == 2


def test_a_type_that_there_is_not_is_told_before_anything_is_done(bar, session):
    bar.scope.setCurrentIndex(bar.scope.findData("types"))
    type_in(bar.words, "Tumor cell", bar)
    type_in(bar.replacement, "unicorn", bar)
    assert "No component is called" in bar.told.text()
    assert not bar.all.isEnabled()
    type_in(bar.replacement, "NK cell", bar)
    assert session.record("a").type == "nk_cell", "it is seen"
    bar.all.click()
    assert session.history.diagram.records["a"].type == "nk_cell"


def test_edits_beside_it_are_followed(bar, session, qtbot):
    type_in(bar.words, "zebra", bar)
    session.run("x", edit.set_fields, ["a"], label=rich("Zebra"))
    qtbot.waitUntil(lambda: len(bar.hits) == 1, timeout=2000)


def test_a_click_on_a_hit_goes_there(bar, session):
    type_in(bar.words, "cell", bar)
    spot = bar.list.visualRect(bar.list.rows.index(1)).center()
    QTest.mouseClick(bar.list.viewport(), Qt.MouseButton.LeftButton, NONE, spot)
    assert session.selection == ("b",)
    words = bar.list.rows.index(1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "label" in words
