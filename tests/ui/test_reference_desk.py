"""References as a whole: brought in from files and pasted text, written out, doubles merged."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from crosstalk.commands import History, edit, references
from crosstalk.model import Diagram, Evidence, Reference
from crosstalk.model.identifiers import Twins
from crosstalk.ui.document_panel import DocumentPanel
from crosstalk.ui.reference_dialog import ReferenceDialog
from crosstalk.ui.reference_import import ReferenceImport, reckon
from tests.ui.panels import full_session, settle

BIB = """
@article{zahalka17, author={Zahalka, Ali and Frenette, Paul}, title={Adrenergic nerves}, journal={Science},
  year={2017}, doi={10.1126/science.aah5072}}
@article{song, title={The one that is there}, year={2025}, doi={10.1234/A}}
@article{bad, title={Wrong identifier}, year={2020}, doi={banana}}
@article{broken, title={Never closed
"""


@pytest.fixture
def panel(qtbot):
    made = DocumentPanel(full_session())
    qtbot.addWidget(made)
    made.resize(290, 760)
    made.show()
    qtbot.waitExposed(made)
    settle(30)
    return made


def kept(panel):
    return panel.session.history.diagram.references


def test_pasted_text_is_read_and_told_before_it_is_taken(panel):
    said = []
    panel.session.message.connect(said.append)
    dialog = panel.desk.bring_in()
    assert not dialog.ok.isEnabled()
    dialog.text.setPlainText(BIB)
    settle(300)
    assert dialog.ok.text() == "Import 3"
    assert "2 new, 1 merged" in dialog.sum.text()
    assert "banana" in dialog.list.toPlainText()
    assert "broken" in dialog.list.toPlainText()
    dialog.accept()
    assert list(kept(panel)) == ["SONG25", "MAGNON13", "zahalka17", "bad"]
    assert kept(panel)["SONG25"].title == "The one that is there"
    assert kept(panel)["bad"].doi == ""
    assert said[-1].startswith("2 new references, 1 merged")
    panel.session.undo()
    assert list(kept(panel)) == ["SONG25", "MAGNON13"]


def test_what_is_no_list_is_a_sentence(panel, tmp_path):
    dialog = panel.desk.bring_in([tmp_path / "gone.bib"])
    assert "cannot be read" in dialog.sum.text()
    dialog.text.setPlainText("Dear colleague")
    dialog.accept()
    assert dialog.isVisible()
    assert "neither BibTeX nor RIS" in dialog.sum.text()
    dialog.reject()
    assert len(kept(panel)) == 2


def test_a_large_list_is_read_beside_the_window(qtbot):
    there = {f"K{i}": Reference(id=f"K{i}", doi=f"10.1234/{i}") for i in range(1000)}
    dialog = ReferenceImport(there)
    qtbot.addWidget(dialog)
    entries = [{"id": f"n{i}", "title": "x" * 200, "DOI": f"10.1234/{i}"} for i in range(2000)]
    dialog.text.setPlainText(json.dumps(entries))
    dialog._read_text()
    assert "Reading" in dialog.sum.text()
    qtbot.waitUntil(lambda: dialog.ok.isEnabled(), timeout=10_000)
    assert len(dialog.found.references) == 2000
    assert "1000 new, 1000 merged" in dialog.sum.text()


def test_files_dropped_on_the_page_are_offered(window, tmp_path):
    file = tmp_path / "list.bib"
    file.write_text(BIB)
    window.canvas.files_dropped.emit([file], QPointF(10, 10))
    (dialog,) = window.findChildren(ReferenceImport)
    dialog.accept()
    assert len(window.document.history.diagram.references) == 3


@pytest.mark.parametrize(("form", "ending", "sign"), [
    ("bibtex", ".bib", "@"), ("ris", ".ris", "TY  -"), ("csl-json", ".json", "["), ("text", ".txt", "1. Magnon"),
])  # fmt: skip
def test_references_are_written_in_the_order_of_citing(panel, tmp_path, monkeypatch, form, ending, sign):
    for name in ("arrow", "cell"):
        panel.session.run("Cite", edit.set_fields, [name], evidence=(Evidence(reference="MAGNON13"),))
    path = tmp_path / "out"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    assert panel.desk.write_out(form)
    text = path.with_suffix(ending).read_text()
    assert text.lstrip().startswith(sign)
    assert text.index("Magnon") < text.index("Song")


def test_the_list_is_copied_as_text(panel):
    panel.desk.copy()
    assert QGuiApplication.clipboard().text().startswith("1. Song C et al")
    assert [a.text() for a in panel.desk.export_menu().actions() if a.text()][-1] == "Copy as text"


def test_doubles_are_shown_and_merged_in_one_step(panel):
    said = []
    panel.session.message.connect(said.append)
    assert panel.desk.find_doubles() is None
    assert "No two references" in said[-1]
    twin_ = Reference(id="TWIN", doi="10.1234/A", title="Crosstalk", year="2025")
    panel.session.run("Add", lambda tx: tx.set_field("references", {**tx.field("references"), "TWIN": twin_}))
    panel.session.run("Cite", edit.set_fields, ["arrow"], evidence=(Evidence(reference="TWIN"),))
    dialog = panel.desk.find_doubles()
    assert dialog.chosen == (("SONG25", "TWIN"),)
    dialog.choices[0].setCurrentText("TWIN")
    assert dialog.chosen == (("TWIN", "SONG25"),)
    dialog.accept()
    assert "SONG25" not in kept(panel)
    assert kept(panel)["TWIN"].citation.startswith("Song C")
    assert panel.session.record("cell").evidence[0].reference == "TWIN"
    panel.session.undo()
    assert {"SONG25", "TWIN"} <= set(kept(panel))


def test_chains_of_doubles_end_in_one():
    history = History(Diagram(references={k: Reference(id=k, title="Same", year="2020") for k in "abc"}))
    pairs = references.doubles(history.diagram.references.values())
    history.run("Merge", references.merge_all, [("b", "a"), ("a", "c")])
    assert pairs == (("a", "b"), ("a", "c"))
    assert list(history.diagram.references) == ["b"]


def test_ten_thousand_references_are_reckoned_and_added_without_a_walk_for_each():
    many = [Reference(id=f"k{i}", title=f"Title {i}", year="2020", doi=f"10.1234/{i}") for i in range(10_000)]
    history = History(Diagram())
    history.run("Add", references.add_references, many)
    assert reckon(many, history.diagram.references) == (0, 10_000)
    history.run("Add", references.add_references, many[:50])
    assert len(history.diagram.references) == 10_000
    assert Twins(many).find(Reference(id="x", doi="10.1234/77")).id == "k77"


def test_structured_fields_are_kept_and_a_wrong_identifier_is_told_while_typing(qtbot):
    start = Reference(id="A", type="book", authors=("Doe, Jane",), title="Nerves", year="2020", note="kept")
    dialog = ReferenceDialog({"A": start}, start)
    qtbot.addWidget(dialog)
    assert "Doe J. Nerves" in dialog.reads.text()
    dialog.doi.setText("banana")
    assert "no DOI" in dialog.warning.text()
    dialog.accept()
    assert not dialog.result()
    dialog.doi.setText("doi: 10.1000/182.")
    dialog.authors.setPlainText("Doe, Jane\n\n Roe, Ann ")
    dialog.lines["journal"].setText("Cell")
    made = []
    dialog.made.connect(made.append)
    dialog.accept()
    (reference,) = made
    assert (reference.doi, reference.authors, reference.journal) == (
        "10.1000/182",
        ("Doe, Jane", "Roe, Ann"),
        "Cell",
    )
    assert (reference.type, reference.note) == ("book", "kept")
