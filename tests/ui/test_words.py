"""The panel of words: it says what the figure says now, in the context shown, and gives it away."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from crosstalk.commands import document, edit
from crosstalk.model import Condition, Effect, Run
from crosstalk.telling import caption, long_text, short_text
from crosstalk.ui.words_panel import SETTLE, WordsPanel
from tests.ui.panels import full_session, settle


@pytest.fixture
def panel(qtbot):
    made = WordsPanel(full_session())
    qtbot.addWidget(made)
    made.resize(300, 640)
    made.show()
    qtbot.waitExposed(made)
    settle(30)
    return made


def press(page, words: str, number: int = 0) -> None:
    [b for b in page.findChildren(QPushButton) if b.text() == words][number].click()


def test_the_caption_follows_every_edit(panel):
    assert panel.caption.words == caption(panel.told())
    assert "activates" in panel.caption.words
    panel.session.run("Turn", edit.set_fields, ["arrow"], relation="inhibits")
    assert "activates" in panel.caption.words
    settle(SETTLE + 80)
    assert panel.caption.words == caption(panel.told())
    assert "activates" not in panel.caption.words
    panel.session.undo()
    settle(SETTLE + 80)
    assert "activates" in panel.caption.words


def test_what_the_caption_holds_is_chosen(panel):
    assert "[1]" in panel.caption.words
    panel.caption.references.click()
    assert panel.caption.words == caption(panel.told(), references=False)
    panel.caption.detail.setCurrentIndex(1)
    assert panel.caption.words == caption(panel.told(), detail="panels", references=False)
    assert not panel.caption.references.isEnabled()
    panel.session.run("Label", edit.set_label, "tcell", (Run(text="TAM"),))
    panel.refresh()
    assert "TAM, tumor-associated macrophage" in panel.caption.words
    panel.caption.explained.click()
    assert "TAM, tumor-associated" not in panel.caption.words
    press(panel.caption, "Copy")
    assert QGuiApplication.clipboard().text() == panel.caption.words


def test_words_follow_the_context(panel):
    effect = Effect(when=(Condition(dimension="stage", values=("late",)),), relation="inhibits")
    panel.session.run("Effect", edit.set_fields, ["arrow"], effects=(effect,))
    panel.session.run("Choose", document.set_context, "stage", "late")
    settle(SETTLE + 80)
    assert "stage: late" in panel.context.text()
    assert "inhibits" in panel.caption.words


def test_alternative_texts_become_the_description_and_back(panel):
    panel.tabs.setCurrentWidget(panel.alternative)
    page = panel.alternative
    assert page.short.toPlainText() == short_text(panel.told())
    assert f"{len(short_text(panel.told()))} of 125" in page.count.text()
    assert page.long.toPlainText() == long_text(panel.told())
    assert "no description" in page.state.text()
    page.use.click()
    assert panel.session.history.diagram.metadata.description == long_text(panel.told())
    settle(SETTLE + 80)
    assert "This is" in page.state.text()
    assert not page.use.isEnabled()
    press(page, "Use as description", 0)
    assert panel.session.history.diagram.metadata.description == short_text(panel.told())
    panel.session.undo()
    panel.session.undo()
    assert panel.session.history.diagram.metadata.description == ""


def test_abbreviations_are_asked_for_and_kept_with_the_figure(panel):
    panel.session.run("Label", edit.set_label, "tcell", (Run(text="TAM and XYZ cell"),))
    panel.tabs.setCurrentWidget(panel.abbreviations)
    page = panel.abbreviations
    shorts = [a.short for a in page.found]
    assert shorts.index("XYZ") < shorts.index("TAM")
    assert "without a meaning" in page.sum.text()
    line = page.field(shorts.index("XYZ")).lineEdit()
    line.setText(" exotic  yellow zone ")
    line.editingFinished.emit()
    assert panel.session.history.diagram.metadata.abbreviations == {"XYZ": "exotic yellow zone"}
    settle(SETTLE + 80)
    assert [a.short for a in page.found] == shorts
    assert "without a meaning" not in page.sum.text()
    tam = page.field(shorts.index("TAM"))
    tam.lineEdit().editingFinished.emit()
    assert "TAM" not in panel.session.history.diagram.metadata.abbreviations
    page.table.itemClicked.emit(page.table.item(shorts.index("XYZ"), 0))
    assert panel.session.selection == ("tcell",)
    page.short.setText("QQ")
    page.meaning.setText("quite quick")
    page.button.click()
    assert panel.session.history.diagram.metadata.abbreviations["QQ"] == "quite quick"
    panel.session.undo()
    panel.session.undo()
    settle(SETTLE + 80)
    assert page.field(shorts.index("XYZ")).currentText() == ""


def test_a_symbol_is_called_a_name_and_may_be_one_after_all(panel):
    panel.session.run("Label", edit.set_label, "tcell", (Run(text="XYZ1 cell"),))
    panel.tabs.setCurrentWidget(panel.abbreviations)
    page = panel.abbreviations
    row = [a.short for a in page.found].index("XYZ1")
    last = page.field(row).count() - 1
    assert page.field(row).itemText(last) == "a name, no abbreviation"

    def choose() -> None:
        page.field(row).setCurrentIndex(last)
        page.field(row).activated.emit(last)
        page.field(row).lineEdit().editingFinished.emit()
        settle(SETTLE + 80)

    choose()
    metadata = panel.session.history.diagram.metadata
    assert (metadata.names, metadata.abbreviations) == (("XYZ1",), {})
    assert "without a meaning" not in page.sum.text()
    assert page.field(row).itemText(last) == "an abbreviation after all"
    assert page.field(row).currentText() == ""
    choose()
    assert panel.session.history.diagram.metadata.names == ()
    assert "without a meaning" in page.sum.text()
    panel.session.undo()
    assert panel.session.history.diagram.metadata.names == ("XYZ1",)
    page.explain("XYZ1", "exotic")
    assert panel.session.history.diagram.metadata.names == ()


def test_sources_are_listed_and_saved(panel, tmp_path, monkeypatch):
    panel.tabs.setCurrentWidget(panel.bibliography)
    page = panel.bibliography
    assert page.text.toPlainText().startswith("1. Song C")
    assert "Magnon" not in page.text.toPlainText()
    page.uncited.click()
    assert "2. Magnon" in page.text.toPlainText()
    page.form.setCurrentIndex(page.form.findData("ris"))
    assert page.text.toPlainText().startswith("TY")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    press(page, "Save…")
    assert (tmp_path / "mine.ris").read_text().startswith("TY")
    press(page, "Copy")
    assert QGuiApplication.clipboard().text().startswith("TY")


def test_a_place_that_cannot_be_written_is_a_sentence(panel, tmp_path, monkeypatch):
    from crosstalk.ui import messages

    said = []
    monkeypatch.setattr(messages, "tell", lambda _parent, error, *_: said.append(str(error)))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "no" / "x.txt"), ""))
    press(panel.caption, "Save…")
    assert said


def test_the_window_has_the_panel(window, qtbot):
    qtbot.waitUntil(lambda: window.panels["words"].widget() is not None)
    window.panels["words"].show()
    window.panels["words"].raise_()
    panel = window.panels["words"].widget()
    qtbot.waitUntil(lambda: "inhibits" in panel.caption.words)
