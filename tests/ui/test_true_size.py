"""The figure at real millimetres: page, column, calibration; and what choosing a journal brings along."""

from __future__ import annotations

import pytest

from crosstalk.catalog import load_catalog
from crosstalk.catalog.journals import journal
from crosstalk.commands import History
from crosstalk.model import Diagram, Output, Page, Panel, Style, Text
from crosstalk.model.records import rich
from crosstalk.ui.journal_dialog import JournalDialog, set_journal
from crosstalk.ui.true_size import CARD, TrueSizeWindow, kept_factor, screen_per_mm
from tests.exporters import talks


@pytest.fixture
def window(windows):
    return windows.show_diagram(talks.diagram(page=Page(width_mm=183.0, height_mm=60.0)), None, "Talk")


@pytest.fixture
def shown(window, qtbot):
    made = TrueSizeWindow(window.document.session, window, preset=journal("cell"))
    qtbot.addWidget(made)
    return made


def choose(shown, width):
    values = [shown.widths.itemData(n) for n in range(shown.widths.count())]
    shown.widths.setCurrentIndex(values.index(width))


def test_it_is_as_wide_as_the_page_and_as_a_column(shown):
    per_mm = screen_per_mm(shown.screen())
    assert shown.sheet.width() == round(183.0 * per_mm)
    assert [shown.widths.itemData(n) for n in range(shown.widths.count())] == [
        183.0,
        85.0,
        114.0,
        174.0,
        89.0,
    ]
    choose(shown, 89.0)
    assert "89 mm" in shown.widths.currentText()
    assert shown.sheet.width() == round(89.0 * per_mm)
    assert "89.0 ×" in shown.facts.text()
    assert "3.4 to" in shown.facts.text(), "text of 7 pt shrinks with the figure"
    assert "Cell Press asks for 6 pt" in shown.facts.text()


def test_the_figure_is_really_painted(shown, qtbot):
    shown.show()
    image = shown.sheet.grab().toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert len(colors) > 20


def test_a_bank_card_calibrates_the_screen_and_that_is_kept(shown, window, qtbot):
    shown.card.setChecked(True)
    assert shown.sheet.size_mm == CARD
    before = shown.sheet.width()
    shown.slider.setValue(125)
    assert shown.sheet.width() == pytest.approx(before * 1.25, abs=1)
    assert kept_factor(shown.screen()) == 1.25
    again = TrueSizeWindow(window.document.session, window)
    qtbot.addWidget(again)
    assert again.per_mm == pytest.approx(screen_per_mm(again.screen()) * 1.25)
    assert again.sheet.width() == round(183.0 * again.per_mm)


def test_the_menu_and_the_journal_dialog_show_it(window):
    window.menus.run("view.true_size")
    assert len(window.findChildren(TrueSizeWindow)) == 1
    dialog = JournalDialog(window.document.session, window)
    dialog.choose("nature")
    dialog.widths.setCurrentIndex(1)
    dialog.true_size.click()
    (made,) = dialog.findChildren(TrueSizeWindow)
    assert made.widths.currentData() == 89.0


def test_a_journals_floors_and_letters_are_brought_about_in_the_same_step():
    records = (
        Text(id="t", x=60, y=60, width=90, height=10, runs=rich("small"), style=Style(text_size=4.0)),
        Panel(id="p", x=60, y=60, width=110, height=100, letter="a"),
    )
    history = History(Diagram(records={r.id: r for r in records}))
    history.run("Choose journal", set_journal, "cell", None, False, load_catalog())
    made = history.diagram
    assert made.records["t"].style.text_size >= 6.0
    assert made.records["p"].letter == "A"
    assert made.page.journal == "cell"
    history.undo()
    assert history.diagram.records["t"].style.text_size == 4.0


def test_without_being_asked_nothing_but_the_page_changes():
    text = Text(id="t", x=60, y=60, width=90, height=10, runs=rich("small"), style=Style(text_size=4.0))
    history = History(Diagram(records={"t": text}))
    history.run("Choose journal", set_journal, "cell", None)
    assert history.diagram.records["t"] == text


def test_a_new_journal_decides_how_to_export(window):
    outputs = (Output(format="svg", dpi=72.0),)
    history = History(Diagram(outputs=outputs))
    history.run("Choose journal", set_journal, "", None)
    assert history.diagram.outputs == outputs, "the same journal again"
    history.run("Choose journal", set_journal, "plos", None)
    assert history.diagram.outputs == ()
