"""The first minute in the real window: the welcome page, the tour, and what an empty page says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import connect, create
from crosstalk.geometry import Point
from crosstalk.locations import diagrams
from crosstalk.model import Anchor, Component, Diagram
from crosstalk.storage import save
from crosstalk.ui import recent
from crosstalk.ui.welcome import page, starts, tour
from crosstalk.ui.welcome.nudge import EmptyPageNote


@pytest.fixture
def empty(windows, qtbot):
    window = windows.show_diagram(Diagram(), None, "Untitled")
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return window


def card(shown, title):
    return next(c for c in shown.cards if c.start.title == title)


def press(widget, key):
    QTest.keyClick(widget, key)
    QApplication.processEvents()


# -- what there is -------------------------------------------------------------------------------------------------


def test_there_are_at_least_eight_figures_and_the_scenes_each_with_a_title():
    found = list(starts.figures())
    assert len(found) >= 8
    assert all(start.title and start.path.is_file() for start in found)
    assert found[0].path == diagrams("figure-1.crosstalk")
    assert len(list(starts.ready_scenes())) >= 20


def test_blank_pages_take_journal_and_width_from_the_table():
    pages = list(starts.blank_pages())
    assert len(pages) > 8
    journals = [start for start in pages if start.page.journal]
    assert all(start.page.height_mm > 0 for start in pages)
    assert any(start.page.width_mm == pytest.approx(89) for start in journals)


# -- the page ------------------------------------------------------------------------------------------------------


def test_a_figure_is_a_template_and_becomes_an_untitled_copy(empty):
    shown = page.show(empty)
    first = next(iter(starts.figures()))
    QTest.mouseClick(card(shown, first.title), Qt.MouseButton.LeftButton)
    assert not shown.isVisible()
    assert empty.document.path is None
    assert len(list(empty.document.history.diagram.of_kind(Component))) >= 40


def test_a_blank_page_for_a_journal(empty):
    shown = page.show(empty)
    start = next(s for s in starts.blank_pages() if s.page.journal)
    card(shown, start.title).click()
    made = empty.document.history.diagram.page
    assert (made.journal, made.width_mm) == (start.page.journal, start.page.width_mm)


def test_a_recent_file_is_opened_itself(empty, tmp_path):
    path = tmp_path / "mine.crosstalk"
    save(Diagram(), path)
    recent.remember_file(path)
    shown = page.show(empty)
    assert shown.cards[0].start.path == path
    press(shown.cards[0], Qt.Key.Key_Return)
    assert empty.document.path == path


def test_a_recent_file_that_is_broken_is_told_and_the_page_stays(empty, tmp_path, answer):
    path = tmp_path / "broken.crosstalk"
    path.write_text("{")
    recent.remember_file(path)
    said = answer("OK")
    shown = page.show(empty)
    shown.begin(shown.cards[0].start)
    assert said
    assert shown.isVisible() or empty.document.path is None


def test_esc_and_the_arrows(empty):
    shown = page.show(empty)
    assert shown.cards[0].hasFocus()
    press(shown.cards[0], Qt.Key.Key_Right)
    assert shown.cards[1].hasFocus()
    press(shown.cards[1], Qt.Key.Key_Escape)
    assert not shown.isVisible()
    assert empty.canvas.hasFocus()
    empty.menus.run("file.welcome")
    assert any(one.isVisible() for one in empty.findChildren(page.WelcomePage))


def test_pictures_are_drawn_for_the_cards_that_are_seen(empty):
    shown = page.show(empty)
    QApplication.processEvents()
    shown.grab()
    shown.pictures.finish()
    first = shown.cards[0].start.path
    assert shown.pictures.of(first).pixmap is not None


def test_say_the_figure_opens_the_command_line(empty):
    shown = page.show(empty)
    shown.say.click()
    from crosstalk.ui.command_actions import bar_of

    assert bar_of(empty.document.session).isVisible()


# -- an empty page -------------------------------------------------------------------------------------------------


def test_an_empty_page_says_what_to_do_until_something_is_there(empty, qtbot):
    qtbot.waitUntil(lambda: bool(empty.canvas.findChildren(EmptyPageNote)))
    note = empty.canvas.findChild(EmptyPageNote)
    assert note.isVisible()
    session = empty.document.session
    session.run("Add", create.add_component, "tam", Point(100, 100), (40, 40))
    assert not note.isVisible()
    session.undo()
    assert note.isVisible()
    note.linkActivated.emit("do:view.search")
    assert empty.panels["palette"].isVisible()


# -- the tour ------------------------------------------------------------------------------------------------------


def test_the_tour_has_five_steps_goes_on_when_a_thing_was_done_and_ends(empty):
    shown = tour.start(empty)
    assert len(tour.STOPS) == 5
    assert shown.title.text() == "Find and place"
    session = empty.document.session
    for name, x in (("a", 100.0), ("b", 250.0)):
        session.run("Add", create.add_component, "tam", Point(x, 100), (40, 40), id=name)
    assert shown.title.text() == "Connect"
    session.run("Connect", connect.connect, Anchor(target="a"), "activates", Anchor(target="b"))
    assert shown.title.text() == "Change it"
    shown.next.click()
    press(shown, Qt.Key.Key_Return)
    assert shown.step.text() == "5 of 5"
    assert shown.next.text() == "Done"
    shown.next.click()
    assert not shown.isVisible()
    assert empty.canvas.hasFocus()


def test_the_tour_can_be_skipped_at_once_and_by_esc(empty):
    shown = tour.start(empty)
    shown.skip.click()
    assert not shown.isVisible()
    again = tour.start(empty)
    press(again, Qt.Key.Key_Escape)
    assert not again.isVisible()
    # Nothing listens any more.
    empty.document.session.run("Add", create.add_component, "tam", Point(1, 1), (4, 4))


def test_every_stop_is_in_the_window(empty):
    for stop in tour.STOPS:
        assert stop.where(empty) is not None
