"""The panel of problems and the dialog of journals, on the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from crosstalk.catalog.journals import load_journals
from crosstalk.commands import document, edit, place
from crosstalk.model import Style
from crosstalk.ui.checking import Checking
from crosstalk.ui.journal_dialog import JournalDialog, described
from crosstalk.ui.problems_model import FINDINGS, KIND
from tests.checks.cases import figure


def bad():
    """A cell over the edge of the page, two tiny texts, and a warning."""
    made = figure()
    made.add("tumor_cell", 5, 100)
    for y in (200, 300):
        made.text("tiny", (200, y, 80, 10), style=Style(text_size=3.0))
    made.text("faint", (200, 250, 80, 10), style=Style(text_color="#bbbbbb"))
    return made.diagram


@pytest.fixture
def shown(windows, qtbot):
    window = windows.show_diagram(bad(), None, "Bad")
    window.resize(1200, 800)
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.panels["problems"].widget() is not None)
    window.panels["problems"].raise_()
    panel(window).checking.now()
    QApplication.processEvents()
    return window


def panel(window):
    return window.panels["problems"].widget()


def rows(model, parent=None):
    """Return kind and number of findings of each row, depth first."""
    found = []
    count = model.rowCount() if parent is None else model.rowCount(parent)
    for row in range(count):
        index = model.index(row, 0) if parent is None else model.index(row, 0, parent)
        found += [(index.data(KIND), len(index.data(FINDINGS))), *rows(model, index)]
    return found


def choose(problems, check: str) -> None:
    problems.choose(next(f.id for f in problems.findings if f.check == check))


def test_findings_stand_under_their_severity_with_counts(shown) -> None:
    assert rows(panel(shown).model) == [
        ("error", 1), ("finding", 1),
        ("warning", 3), ("check", 2), ("finding", 1), ("finding", 1), ("finding", 1),
    ]  # fmt: skip
    assert "1 error, 3 warnings" in panel(shown).sum.text()
    assert shown.panels["problems"].windowTitle() == "Problems 4"


def test_a_click_selects_and_goes_there(shown) -> None:
    problems = panel(shown)
    choose(problems, "off-page")
    before = shown.canvas.lens.zoom
    spot = problems.list.visualRect(problems.list.currentIndex()).center()
    QTest.mouseClick(problems.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    session = shown.document.session
    assert session.selection == problems.chosen[0].records
    assert shown.canvas.lens.zoom > before
    centre = session.scene.items[session.selection[0]].body.centre
    assert shown.canvas.viewport().rect().contains(shown.canvas.lens.to_view(centre).toPoint())


def test_a_finding_about_the_page_shows_the_whole_page(shown) -> None:
    session, problems = shown.document.session, panel(shown)
    session.run("Words", document.set_metadata, title="")
    problems.checking.now()
    shown.canvas.set_percent(800.0)
    QApplication.processEvents()
    assert not session.visible.encloses(session.scene.page)
    choose(problems, "no-title")
    (finding,) = problems.chosen
    assert not finding.records
    problems.go(problems.list.currentIndex())
    QApplication.processEvents()
    assert session.visible.encloses(session.scene.page)
    assert session.selection == ()


def test_fix_mends_in_one_step_and_is_undone(shown, qtbot) -> None:
    problems, history = panel(shown), shown.document.history
    choose(problems, "off-page")
    assert problems.fix_button.text() == "Move it onto the page"
    qtbot.mouseClick(problems.fix_button, Qt.MouseButton.LeftButton)
    assert history.steps == ("Move it onto the page",)
    qtbot.waitUntil(lambda: not any(f.check == "off-page" for f in problems.findings))
    shown.document.session.undo()
    qtbot.waitUntil(lambda: any(f.check == "off-page" for f in problems.findings))


def test_a_row_of_a_check_fixes_all_of_its_kind(shown, qtbot) -> None:
    problems = panel(shown)
    warnings = problems.model.index(1, 0)
    problems.list.setCurrentIndex(problems.model.index(0, 0, warnings))
    assert problems.fix_button.text() == "Set the text to 5 pt (2)"
    problems.fix()
    assert len(shown.document.history.steps) == 1
    problems.checking.now()
    assert not any(f.check == "text-small" for f in problems.findings)


def test_silencing_asks_for_a_reason_and_can_be_taken_back(shown) -> None:
    problems = panel(shown)
    choose(problems, "off-page")
    dialog = problems.ask_silence()
    dialog.setTextValue("It bleeds off on purpose")
    dialog.accept()
    problems.checking.now()
    record = next(r for r in shown.document.history.diagram.records.values() if r.silenced)
    assert record.silenced == {"off-page": "It bleeds off on purpose"}
    assert ("silenced", 1) not in rows(problems.model)
    assert problems.with_silenced.text() == "Show silenced (1)"
    problems.with_silenced.setChecked(True)
    assert rows(problems.model)[-2:] == [("silenced", 1), ("finding", 1)]
    choose(problems, "off-page")
    assert problems.silence_button.text() == "Unsilence"
    problems.silence_button.click()
    problems.checking.now()
    assert any(f.check == "off-page" and not f.silenced for f in problems.findings)


@pytest.mark.parametrize("leave", [QDialog.accept, QDialog.reject])
def test_after_the_question_the_list_has_the_keys_again(shown, leave) -> None:
    problems = panel(shown)
    choose(problems, "off-page")
    problems.silence_button.setFocus()
    dialog = problems.ask_silence()
    dialog.setTextValue("On purpose")
    leave(dialog)
    assert shown.focusWidget() is problems.list


def test_no_reason_silences_nothing(shown) -> None:
    problems = panel(shown)
    said: list[str] = []
    shown.document.session.message.connect(said.append)
    choose(problems, "off-page")
    problems.silence(problems.chosen, "   ")
    assert not any(r.silenced for r in shown.document.history.diagram.records.values())
    assert said


def test_it_follows_edits_once_they_settle(shown, qtbot) -> None:
    problems, session = panel(shown), shown.document.session
    ids = tuple(session.history.diagram.records)
    session.run("Delete", edit.delete, ids)
    assert not problems.checking.is_current
    qtbot.waitUntil(lambda: problems.checking.is_current)
    assert problems.findings == []
    assert problems.pages.currentIndex() == 1
    assert "No problems" in problems.sum.text()
    assert shown.panels["problems"].windowTitle() == "Problems"


def test_nothing_is_looked_at_during_a_drag(shown, qtbot) -> None:
    session = shown.document.session
    checking, runs = panel(shown).checking, []
    checking.started.connect(lambda: runs.append(1))
    first = next(iter(session.history.diagram.records))
    gesture = session.begin("Drag")
    gesture.edit(place.move, (first,), 200.0, 0.0)
    checking._begin()
    assert runs == []
    session.commit(gesture)
    qtbot.waitUntil(lambda: checking.is_current, timeout=3000)
    assert runs == [1]
    assert not any(f.check == "off-page" for f in checking.findings)


def test_an_edit_drops_a_run_under_way(shown) -> None:
    session = shown.document.session
    checking = Checking(session)
    checking._begin()
    session.run("Move", place.move, (next(iter(session.history.diagram.records)),), 1.0, 0.0)
    checking._go_on()
    assert checking.findings == []
    assert not checking.is_current


def test_a_run_stands_still_while_the_page_moves_or_something_is_dragged(shown) -> None:
    session = shown.document.session
    checking = Checking(session)
    checking._begin()
    for zoom in (2.0, 2.5):
        shown.canvas.set_zoom(zoom)
        checking._have_turn()
        assert checking._so_far == []
        assert not checking.is_current
    gesture = session.begin("Drag")
    checking._have_turn()
    assert not checking.is_current
    gesture.cancel()
    for _ in range(10_000):
        checking._have_turn()
        if checking.is_current:
            break
    assert checking.is_current


def test_choosing_a_journal_is_one_step(shown, qtbot) -> None:
    session = shown.document.session
    shown.menus.run("file.journal")
    (dialog,) = shown.findChildren(JournalDialog)
    dialog.choose("nature")
    assert [dialog.widths.itemData(n) for n in range(dialog.widths.count())] == [None, 89.0, 183.0]
    assert dialog.widths.currentData() == 183.0
    dialog.widths.setCurrentIndex(1)
    assert dialog.scaled.isEnabled()
    dialog.accept()
    page = session.history.diagram.page
    assert (page.journal, page.width_mm) == ("nature", 89.0)
    assert session.history.steps == ("Choose journal",)
    panel(shown).checking.now()
    assert "Nature" in panel(shown).journal.text()
    session.undo()
    assert session.history.diagram.page.journal == ""


def test_the_drawing_may_be_scaled_along(shown) -> None:
    session = shown.document.session
    before = {i: r.x for i, r in session.history.diagram.records.items()}
    dialog = JournalDialog(session, shown)
    dialog.choose("nature")
    dialog.widths.setCurrentIndex(1)
    dialog.scaled.setChecked(True)
    dialog.accept()
    factor = 89.0 / 183.0
    after = session.history.diagram
    assert after.page.height_mm == pytest.approx(170.0 * factor, abs=0.1)
    assert {i: r.x for i, r in after.records.items()} == pytest.approx(
        {i: x * factor for i, x in before.items()}
    )


def test_cancelling_changes_nothing(shown) -> None:
    dialog = JournalDialog(shown.document.session, shown)
    dialog.choose("cell")
    dialog.reject()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert shown.document.history.steps == ()


@pytest.mark.parametrize("preset", load_journals().values(), ids=lambda p: p.id)
def test_what_is_not_known_says_so_and_sources_are_shown(preset) -> None:
    text = described(preset)
    assert preset.source_kind in text
    assert ("not known" in text) or all((preset.fonts, preset.letters, preset.formats, preset.line_min))
    if preset.confidence:
        assert preset.confidence in text
