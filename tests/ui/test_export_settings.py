"""The export dialog: what it offers, where its settings come from, what it remembers, and stopping it."""

from __future__ import annotations

import pytest

from crosstalk.exporters import progress, registry
from crosstalk.model import Page
from crosstalk.ui.export_dialog import ExportDialog
from crosstalk.ui.export_fields import _choose
from tests.exporters import talks


@pytest.fixture
def open_dialog(windows, qtbot):
    def make(**fields):
        window = windows.show_diagram(talks.diagram(**fields), None, "Talk")
        dialog = ExportDialog(window.document, window)
        qtbot.addWidget(dialog)
        return window, dialog

    return make


def choose_format(dialog, name):
    ids = [dialog.format.itemData(n).id for n in range(dialog.format.count())]
    dialog.format.setCurrentIndex(ids.index(name))


def texts(box):
    return [box.itemText(n) for n in range(box.count())]


def test_only_what_the_diagram_has_can_follow_one_another(open_dialog):
    _, dialog = open_dialog()
    choose_format(dialog, "pdf")
    assert texts(dialog.pages)[1:] == [
        "A page for each panel",
        "A page for each tumour type",
        "A page for each step of the talk",
    ]
    choose_format(dialog, "pptx")
    assert "A slide for each step of the talk" in texts(dialog.pages)
    choose_format(dialog, "png")
    assert texts(dialog.pages)[1:] == ["A file for each tumour type", "A file for each step of the talk"]
    _, plain = open_dialog(records={}, dimensions=(), steps=())
    choose_format(plain, "pdf")
    assert not plain.fields.form.isRowVisible(plain.pages)
    assert not plain.fields.form.isRowVisible(plain.context)


def test_what_was_chosen_is_remembered_in_the_file_in_one_step(open_dialog, tmp_path):
    window, dialog = open_dialog()
    choose_format(dialog, "svg")
    _choose(dialog.target, "web")
    dialog.width_mm.setValue(70.0)
    dialog.embed.setChecked(False)
    dialog.write(tmp_path / "x.svg")
    (output,) = window.document.history.diagram.outputs
    assert (output.format, output.target, output.width_mm, output.embed) == ("svg", "web", 70.0, False)
    assert window.document.session.history.position == 1
    again = ExportDialog(window.document, window)
    assert again.exporter.id == "svg"
    assert again.settings.currentText() == "As last time"
    assert again.options() == dialog.options()
    again.write(tmp_path / "y.svg")
    assert window.document.session.history.position == 1, "nothing new to remember"
    _choose(again.settings, {})
    assert again.options() == registry.ExportOptions()


def test_the_journal_of_the_page_is_offered_and_taken_first(open_dialog):
    _, dialog = open_dialog(page=Page(width_mm=200.0, height_mm=100.0, journal="plos"))
    assert dialog.exporter.id == "eps"
    choose_format(dialog, "tiff")
    options = dialog.options()
    assert (options.width_mm, options.dpi, options.background) == (190.5, 300.0, "#ffffff")
    assert "EPS, TIFF" in dialog.hint.text()
    assert "RGB" in dialog.hint.text()


def test_a_file_for_each_step(open_dialog, tmp_path):
    _, dialog = open_dialog()
    choose_format(dialog, "svg")
    _choose(dialog.pages, ("steps", ""))
    dialog.write(tmp_path / "x.svg")
    assert sorted(p.name for p in tmp_path.glob("*.svg")) == [
        "x-01-the-neuron.svg",
        "x-02-the-cell.svg",
        "x-03.svg",
    ]


def test_the_preview_leads_through_the_pages(open_dialog, qtbot):
    _, dialog = open_dialog()
    choose_format(dialog, "pdf")
    _choose(dialog.pages, ("steps", ""))
    dialog.show()
    qtbot.waitUntil(lambda: "1 of 3" in dialog.shown.page.text(), timeout=5000)
    assert not dialog.shown.back.isEnabled()
    first = dialog.preview.pixmap().toImage()
    dialog.shown.forth.click()
    assert "2 of 3" in dialog.shown.page.text()
    assert dialog.preview.pixmap().toImage() != first


@pytest.mark.parametrize("name", ["svg", "pdf", "eps", "pptx", "png", "tiff"])
def test_cancelling_in_the_middle_keeps_the_old_file(open_dialog, tmp_path, name):
    window, dialog = open_dialog()
    choose_format(dialog, name)
    old = tmp_path / f"x.{name}"
    old.write_bytes(b"old")
    looked = []

    def stop():
        looked.append(1)
        raise progress.CancelledError

    with progress.watched(stop), pytest.raises(progress.CancelledError, match="nothing was written"):
        dialog.write(old)
    assert looked
    assert [p.name for p in tmp_path.iterdir()] == [old.name]
    assert old.read_bytes() == b"old"
    assert dialog.written is None
    assert window.document.history.diagram.outputs == ()


def test_cancel_is_heard_while_a_bar_is_shown(open_dialog, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog, QProgressDialog

    from crosstalk.ui import export_dialog

    _, dialog = open_dialog()
    choose_format(dialog, "svg")
    monkeypatch.setattr(export_dialog, "_GLANCE", 0.0)
    monkeypatch.setattr(QProgressDialog, "wasCanceled", lambda self: True)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(tmp_path / "x.svg"), ""))
    dialog.export_button.click()
    assert "Cancelled" in dialog.facts.text()
    assert list(tmp_path.iterdir()) == []
    assert dialog.result() == 0


def test_letters_that_no_font_has_are_told_of(open_dialog, monkeypatch):
    from crosstalk.exporters import letters
    from crosstalk.model import Text
    from crosstalk.model.records import rich

    monkeypatch.setattr(letters, "source_of", lambda c, bold, italic: None if c == "Ж" else object())
    text = Text(id="t", x=60, y=60, width=60, height=10, runs=rich("Ж"))
    _, dialog = open_dialog(records={"t": text})
    dialog._show_preview()
    assert "Ж" in dialog.shown.warning.text()


def test_a_picture_that_is_too_large_is_told_before_a_file_is_asked_for(open_dialog):
    _, dialog = open_dialog()
    choose_format(dialog, "png")
    dialog.dpi.setValue(2400)
    dialog.width_mm.setValue(5000.0)
    dialog._show_preview()
    assert "too large; choose a lower dpi" in dialog.facts.text()
    assert not dialog.export_button.isEnabled()
    dialog.width_mm.setValue(89.0)
    dialog.dpi.setValue(300)
    dialog._show_preview()
    assert dialog.export_button.isEnabled()
    choose_format(dialog, "svg")
    dialog.width_mm.setValue(5000.0)
    dialog._show_preview()
    assert dialog.export_button.isEnabled(), "lines have no pixels"


@pytest.mark.parametrize("name", ["width_mm", "dpi"])
def test_numbers_begin_where_words_do(open_dialog, name):
    _, dialog = open_dialog()
    choose_format(dialog, "png")
    assert getattr(dialog, name).lineEdit().textMargins().left() > 0
