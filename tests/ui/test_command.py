"""The command line over the page, by real keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.model import Component, Connector, plain_text
from crosstalk.ui.command_actions import bar_of

CTRL = Qt.KeyboardModifier.ControlModifier
SAID = "sensory neuron -releases CGRP-> CD8 T cell -| tumor cell"


@pytest.fixture
def bar(hands):
    QTest.keyClick(hands.canvas, Qt.Key.Key_K, CTRL)
    QApplication.processEvents()
    shown = bar_of(hands.session)
    assert shown.isVisible()
    return shown


def press(widget, key):
    QTest.keyClick(widget, key)
    QApplication.processEvents()


def types(hands):
    return sorted(r.type for r in hands.session.history.records.values() if isinstance(r, Component))


def test_ctrl_k_finds_an_action_and_enter_does_it(hands, bar):
    hands.session.select(["a"])
    QTest.keyClicks(bar.line, "duplicate")
    assert bar.results.entry.id == "edit.duplicate"
    press(bar.line, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert types(hands) == ["cd8_t_cell", "tumor_cell", "tumor_cell"]
    assert hands.canvas.hasFocus()


def test_enter_places_a_component_and_arrows_choose_another(hands, bar):
    QTest.keyClicks(bar.line, "macrophage")
    press(bar.line, Qt.Key.Key_Down)
    wanted = bar.results.entry
    assert wanted is bar.results.results.entries[1]
    press(bar.line, Qt.Key.Key_Up)
    assert bar.results.entry.kind == "component"
    press(bar.line, Qt.Key.Key_Return)
    assert "macrophage" in types(hands)


def test_an_object_is_selected_and_brought_into_view(hands, bar):
    hands.canvas.pan(-4000, 0)
    QTest.keyClicks(bar.line, "cd8 t cell")
    rows = bar.results.results.entries
    row = next(n for n, entry in enumerate(rows) if entry.kind == "object" and entry.id == "b")
    bar.results.step(row)
    press(bar.line, Qt.Key.Key_Return)
    assert hands.session.selection == ("b",)
    assert hands.session.visible.encloses(hands.session.scene.items["b"].body)


def test_what_cannot_be_done_says_so_and_stays(hands, bar):
    hands.session.select([])
    QTest.keyClicks(bar.line, "ungroup")
    press(bar.line, Qt.Key.Key_Return)
    assert bar.isVisible()
    assert "not possible" in bar.hint.text()


def test_esc_and_a_click_beside_it_close_it(hands, bar):
    press(bar.line, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    bar.open()
    QTest.mouseClick(hands.port, Qt.MouseButton.LeftButton, pos=QPoint(5, hands.port.height() - 5))
    assert not bar.isVisible()


def test_nothing_found_says_what_to_do(bar):
    QTest.keyClicks(bar.line, "qqxxzz")
    assert "Nothing is called" in bar.hint.text()
    assert not bar.results.isVisible()


def test_a_statement_is_seen_while_it_is_typed_and_enter_keeps_it_in_one_step(hands, bar):
    before = hands.session.history.position
    QTest.keyClicks(bar.line, SAID)
    bar.show_statement()
    assert "sensory_neuron" in types(hands)
    assert hands.session.history.position == before
    assert "Enter adds" in bar.hint.text()
    press(bar.line, Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert hands.session.history.position == before + 1
    said = {(r.relation, plain_text(r.mediator)) for r in hands.session.history.diagram.of_kind(Connector)}
    assert ("releases_transmitter", "CGRP") in said
    # The two cells that stood there were meant: nothing was added twice.
    assert types(hands) == ["cd8_t_cell", "sensory_neuron", "tumor_cell"]
    hands.session.undo()
    assert types(hands) == ["cd8_t_cell", "tumor_cell"]


def test_esc_takes_back_what_was_shown(hands, bar):
    before = hands.session.history.diagram
    QTest.keyClicks(bar.line, SAID)
    bar.show_statement()
    press(bar.line, Qt.Key.Key_Escape)
    assert hands.session.history.diagram is before
    assert hands.session.history.gesture is None
    assert types(hands) == ["cd8_t_cell", "tumor_cell"]


def test_going_on_typing_replaces_what_was_shown(hands, bar):
    QTest.keyClicks(bar.line, "TAM -> NK cell")
    bar.show_statement()
    bar.line.setPlainText("TAM -> ")
    bar.show_statement()
    assert types(hands) == ["cd8_t_cell", "tam", "tumor_cell"]
    assert "Go on" in bar.hint.text()
    bar.line.setPlainText("TAM")
    assert types(hands) == ["cd8_t_cell", "tumor_cell"]


def test_an_ambiguous_name_offers_a_choice_that_is_taken(hands, bar):
    QTest.keyClicks(bar.line, "tumr cell -> Zorgon cell")
    bar.show_statement()
    assert set(bar.sentences.boxes) == {"tumr cell", "Zorgon cell"}
    assert "Look at" in bar.hint.text()
    box = bar.sentences.boxes["tumr cell"]
    box.setCurrentIndex(box.count() - 1)
    box.activated.emit(box.count() - 1)
    press(bar.line, Qt.Key.Key_Return)
    labels = {plain_text(r.label) for r in hands.session.history.diagram.of_kind(Component) if r.label}
    assert {"tumr cell", "Zorgon cell"} <= labels


def test_a_pasted_list_becomes_a_figure(hands, bar):
    bar.line.insertPlainText("TAM -> angiogenesis\nNK cell -kills-> tumor cell\nMDSC -| NK cell\n")
    bar.show_statement()
    press(bar.line, Qt.Key.Key_Return)
    assert {"tam", "angiogenesis", "nk_cell", "mdsc"} <= set(types(hands))
    page = hands.session.scene.page
    assert all(page.encloses(hands.session.scene.items[i].body) for i in hands.session.history.records)


def test_what_was_used_is_offered_again(hands, bar):
    QTest.keyClicks(bar.line, "select all")
    press(bar.line, Qt.Key.Key_Return)
    bar.open()
    assert bar.results.entry.id == "edit.select_all"
