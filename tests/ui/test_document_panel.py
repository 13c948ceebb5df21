"""The panel of the document: references, where they are cited, and the figure's own words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crosstalk.commands import edit
from crosstalk.model import Diagram
from crosstalk.model.identifiers import clean_doi
from crosstalk.ui.document_panel import DocumentPanel
from crosstalk.ui.reference_dialog import problem
from crosstalk.ui.references import Citations
from tests.ui.panels import enter, full_session, settle


@pytest.fixture
def panel(qtbot):
    made = DocumentPanel(full_session())
    qtbot.addWidget(made)
    made.resize(290, 760)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    settle(30)
    return made


def keys(panel) -> list[str]:
    return [line.reference.id for line in panel.model.lines]


def references(panel):
    return panel.session.history.diagram.references


def fill_in(dialog, **texts: str) -> None:
    for name, text in texts.items():
        field = getattr(dialog, name)
        field.setPlainText(text) if name == "citation" else field.setText(text)
    dialog.accept()


def test_references_are_listed_with_where_they_are_cited(panel):
    assert keys(panel) == ["SONG25", "MAGNON13"]
    assert [line.times for line in panel.model.lines] == [2, 0]
    panel.choose("SONG25")
    assert "Tumor cell" in panel.cited.text()
    panel.cited.linkActivated.emit("cell")
    assert panel.session.selection == ("cell",)
    panel.cited.linkActivated.emit("*")
    assert set(panel.session.selection) == {"cell", "arrow"}
    panel.choose("MAGNON13")
    assert "nowhere" in panel.cited.text()


def test_a_reference_is_added(panel):
    QTest.mouseClick(panel.buttons["Add…"], Qt.MouseButton.LeftButton)
    dialog = panel.add()
    fill_in(
        dialog,
        key="MONJE20",
        citation="Monje M\net al.",
        doi="https://doi.org/10.1016/j.cell.2020.03.034",
        pmid="32302564",
    )
    made = references(panel)["MONJE20"]
    assert (made.citation, made.doi, made.pmid) == (
        "Monje M et al.",
        "10.1016/j.cell.2020.03.034",
        "32302564",
    )
    assert panel.chosen == "MONJE20"
    panel.session.undo()
    settle(80)
    assert keys(panel) == ["SONG25", "MAGNON13"]


def test_a_key_that_is_taken_is_refused_in_words(panel):
    dialog = panel.add()
    fill_in(dialog, key="SONG25")
    assert dialog.isVisible()
    assert "taken" in dialog.warning.text()
    dialog.reject()
    assert keys(panel) == ["SONG25", "MAGNON13"]


def test_a_new_key_is_followed_by_what_cites_it(panel):
    panel.choose("SONG25")
    dialog = panel.edit()
    assert dialog.citation.toPlainText().startswith("Song C")
    fill_in(dialog, key="SONG2025")
    assert keys(panel) == ["SONG2025", "MAGNON13"]
    assert panel.session.record("cell").evidence[0].reference == "SONG2025"
    assert panel.session.record("arrow").evidence[0].reference == "SONG2025"
    assert panel.model.lines[0].times == 2
    panel.session.undo()
    settle(80)
    assert panel.session.record("cell").evidence[0].reference == "SONG25"
    assert panel.model.lines[0].reference.id == "SONG25"


def test_a_reference_is_removed_and_evidence_keeps_its_words(panel):
    panel.choose("SONG25")
    panel.list.setFocus()
    QTest.mouseClick(panel.buttons["Remove"], Qt.MouseButton.LeftButton)
    assert keys(panel) == ["MAGNON13"]
    (piece,) = panel.session.record("cell").evidence
    assert (piece.reference, piece.level) == ("", "supported")
    panel.session.undo()
    settle(80)
    assert [line.times for line in panel.model.lines] == [2, 0]


def test_citations_follow_edits_and_hidden_times(panel):
    panel.session.run("Clear", edit.set_fields, ["cell"], evidence=())
    settle(120)
    assert panel.model.lines[0].times == 1
    panel.hide()
    panel.session.run("Delete", edit.delete, ["arrow"])
    panel.show()
    settle(60)
    assert panel.model.lines[0].times == 0


def test_citations_kept_up_equal_citations_counted_anew():
    session = full_session()
    kept = Citations(session.history.records)
    session.history.subscribe(kept.apply)
    session.run("Delete", edit.delete, ["cell"])
    session.run("Clear", edit.set_fields, ["neuron"], evidence=())
    session.undo()
    session.undo()
    anew = Citations(session.history.records)
    for key in ("SONG25", "MAGNON13"):
        assert set(kept.of(key)) == set(anew.of(key))


FIELDS = [
    ("title", "A title", "A title"),
    ("doi", "https://doi.org/10.1/abc", "10.1/abc"),
    ("keywords", "nerve, tumour , ", ("nerve", "tumour")),
]


@pytest.mark.parametrize(("name", "typed", "meant"), FIELDS)
def test_what_is_said_of_the_figure_is_an_undo_step(panel, name, typed, meant):
    before = getattr(panel.session.history.diagram.metadata, name)
    enter(panel.form.fields[name], typed)
    assert getattr(panel.session.history.diagram.metadata, name) == meant
    panel.session.undo()
    settle(80)
    assert getattr(panel.session.history.diagram.metadata, name) == before


def test_authors_one_per_line_and_a_licence(panel):
    authors = panel.form.fields["authors"]
    authors.setFocus()
    QTest.keyClicks(authors, "A. One")
    QTest.keyClick(authors, Qt.Key.Key_Return)
    QTest.keyClicks(authors, "B. Two")
    authors.commit()
    enter(panel.form.fields["license"].lineEdit(), "CC-BY-4.0")
    metadata = panel.session.history.diagram.metadata
    assert metadata.authors == ("A. One", "B. Two")
    assert metadata.license == "CC-BY-4.0"
    panel.session.undo()
    panel.session.undo()
    settle(80)
    assert authors.toPlainText() == ""


def test_another_document_is_followed(panel):
    panel.choose("SONG25")
    panel.session.history.replace(Diagram())
    settle(120)
    assert keys(panel) == []
    assert "No references yet" in panel.cited.text()
    assert not panel.buttons["Remove"].isEnabled()


def test_entries_of_a_reference_are_checked():
    assert problem("", "", "", {}) != ""
    assert problem("A B", "", "", {}) != ""
    assert problem("A", "nonsense", "", {}) != ""
    assert problem("A", "", "PM1", {}) != ""
    assert problem("A", "doi:10.1038/nature", "12", {"A": 1}, own="A") == ""
    assert clean_doi(" https://dx.doi.org/10.1/x ") == "10.1/x"
