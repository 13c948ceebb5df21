"""Files and the questions they raise, in the real window."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage import load, save
from crosstalk.storage.journal import lost_work
from crosstalk.ui import recent
from crosstalk.ui.document import Document
from crosstalk.ui.welcome.page import WelcomePage

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def chosen(monkeypatch):
    """Answer file dialogs with a path."""

    def choose(path) -> None:
        name = str(path) if path else ""
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (name, ""))
        monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *a, **k: ([name] if name else [], ""))

    return choose


def _edit(hands) -> None:
    hands.click("a")
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Escape)


def _come_to_front(window) -> None:
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    window.files.look_at_disk()


def test_save_as_then_save(hands, chosen, tmp_path):
    path = tmp_path / "mine"
    chosen(path)
    _edit(hands)
    assert hands.window.isWindowModified()
    hands.key(Qt.Key.Key_S, CTRL)
    written = tmp_path / "mine.crosstalk"
    assert load(written).records == hands.session.history.diagram.records
    assert not hands.window.isWindowModified()
    assert hands.window.windowTitle().startswith("mine")
    assert recent.recent_files() == [written]
    _edit(hands)
    assert hands.window.isWindowModified()
    hands.key(Qt.Key.Key_S, CTRL)
    assert load(written).records["a"] == hands.session.record("a")


def test_undo_back_to_the_saved_state_is_unmodified(hands, chosen, tmp_path):
    chosen(tmp_path / "x.crosstalk")
    hands.window.files.save()
    _edit(hands)
    hands.key(Qt.Key.Key_Z, CTRL)
    assert not hands.window.isWindowModified()


def test_open_replaces_an_untouched_window_and_else_opens_another(windows, window, hands, chosen, tmp_path):
    path = tmp_path / "other.crosstalk"
    save(Diagram(), path)
    chosen(path)
    hands.window.files.open_dialog()
    assert len(windows.all) == 1
    assert window.document.path == path
    assert not window.document.history.diagram.records
    second = tmp_path / "second.crosstalk"
    save(Diagram(), second)
    chosen(second)
    hands.window.files.open_dialog()
    assert [w.document.path for w in windows.all] == [path, second]
    hands.window.files.open_dialog()
    assert len(windows.all) == 2, "a file that is open already is not opened twice"


def test_close_and_cancel_keeps_everything(hands, answer):
    _edit(hands)
    said = answer("Cancel")
    assert not hands.window.close()
    assert "Small" in said[0]
    assert hands.window.isVisible()


def test_close_and_discard_leaves_the_file(hands, answer, chosen, tmp_path, windows):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    before = path.read_bytes()
    _edit(hands)
    answer("Discard")
    assert hands.window.close()
    assert path.read_bytes() == before
    assert not windows.all
    assert lost_work() == []


def test_close_and_save_writes(hands, answer, chosen, tmp_path):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    _edit(hands)
    wanted = hands.session.record("a")
    answer("Save")
    assert hands.window.close()
    assert load(path).records["a"] == wanted


def test_close_save_and_no_name_stays(hands, answer, chosen):
    chosen("")
    _edit(hands)
    answer("Save")
    assert not hands.window.close()
    assert hands.window.isVisible()


def test_closing_keeps_what_is_being_typed(hands, answer, chosen, tmp_path):
    from PySide6.QtTest import QTest

    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    hands.double_click("a")
    QTest.keyClicks(hands.canvas.in_place, "typed")
    answer("Save")
    assert hands.window.close()
    assert load(path).records["a"].label[0].text == "typed"


@pytest.mark.parametrize("content", [b"", b"{", b'{"format": 99}', b"[]", b"\x89PNG\r\n\x1a\n", b"\x00" * 40])
def test_a_bad_file_is_told_and_what_is_open_stays(hands, answer, chosen, tmp_path, content, windows):
    path = tmp_path / "bad.crosstalk"
    path.write_bytes(content)
    chosen(path)
    before, steps = hands.session.history.diagram, hands.session.history.steps
    said = answer("OK")
    hands.window.files.open_dialog()
    assert "bad.crosstalk" in said[0]
    assert hands.session.history.diagram is before
    assert hands.session.history.steps == steps
    assert len(windows.all) == 1
    assert path.read_bytes() == content


def test_a_failing_save_says_one_sentence_and_keeps_the_document(hands, answer, chosen, tmp_path):
    folder = tmp_path / "missing" / "folder"
    chosen(folder / "f.crosstalk")
    _edit(hands)
    said = answer("Cancel")
    hands.key(Qt.Key.Key_S, CTRL)
    assert "was not saved" in said[0]
    assert str(folder) in said[0]
    assert hands.window.isWindowModified()
    assert hands.window.document.path is None
    assert hands.session.history.position == 1


def _change_on_disk(path: Path) -> None:
    save(Diagram(), path)
    os.utime(path, ns=(1, 1))


def test_changed_on_disk_and_loaded(hands, answer, chosen, tmp_path):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    _come_to_front(hands.window)
    _change_on_disk(path)
    said = answer("Load the file")
    _come_to_front(hands.window)
    assert "changed by another program" in said[0]
    assert not hands.session.history.diagram.records
    assert not hands.window.isWindowModified()


def test_changed_on_disk_and_kept(hands, answer, chosen, tmp_path):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    _change_on_disk(path)
    said = answer("Keep mine")
    _come_to_front(hands.window)
    _come_to_front(hands.window)
    assert len(said) == 1, "it asked again"
    assert hands.window.isWindowModified()
    hands.window.files.save()
    assert load(path).records


def test_saving_over_anothers_changes_asks(hands, answer, chosen, tmp_path):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    _edit(hands)
    _change_on_disk(path)
    answer("Cancel")
    assert not hands.window.files.save()
    assert not load(path).records
    answer("Replace")
    assert hands.window.files.save()
    assert load(path).records


def test_a_file_that_went_away_can_be_written_again(hands, chosen, tmp_path):
    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    path.unlink()
    _come_to_front(hands.window)
    assert "no longer there" in hands.window.status.words
    assert hands.window.isWindowModified()
    assert hands.window.files.save()
    assert path.exists()


CRASH = """
import os, sys
from pathlib import Path
from crosstalk.ui.app import make_app, open_first
app = make_app()
window = open_first(Path(sys.argv[1])).all[0]
from crosstalk.commands import place
window.document.session.run("Move", place.move, ["a"], 33.0, 0.0)
window.autosave.keep()
window.autosave.wait()
os._exit(7)
"""


def test_work_is_offered_after_a_crash(windows, window, hands, chosen, tmp_path, qtbot):
    from crosstalk.ui import recovery

    path = tmp_path / "f.crosstalk"
    chosen(path)
    hands.window.files.save()
    x = hands.session.record("a").x
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(path)], check=False, timeout=60, env=dict(os.environ)
    )
    assert done.returncode == 7
    assert load(path).records["a"].x == x
    window.close()
    (lost,) = lost_work()
    dialog = recovery.RecoveryDialog([lost])
    assert dialog.wanted == [lost]
    recovery.open_lost(windows, lost)
    (found,) = windows.all
    assert found.document.history.diagram.records["a"].x == pytest.approx(x + 33.0)
    assert found.document.path == path
    assert found.isWindowModified()
    found.autosave.wait()
    assert not lost.snapshot.exists()
    assert found.autosave.journal.snapshot.exists(), "between the two nothing would be kept"
    assert found.files.save()
    found.autosave.wait()
    assert not found.autosave.journal.snapshot.exists()


def test_the_journal_follows_edits_in_the_background(hands, qtbot):
    hands.window.autosave._idle.setInterval(20)
    _edit(hands)
    snapshot = hands.window.autosave.journal.snapshot
    qtbot.waitUntil(snapshot.exists, timeout=5000)
    hands.window.autosave.wait()
    assert load(snapshot).records["a"] == hands.session.record("a")


def test_a_full_journal_folder_does_not_stop_the_work(hands, tmp_path, monkeypatch):
    (tmp_path / "state").mkdir(exist_ok=True)
    hands.window.autosave.journal.folder = tmp_path / "file"
    (tmp_path / "file").write_text("no folder")
    _edit(hands)
    hands.window.autosave.keep()
    hands.window.autosave.wait()
    _edit(hands)
    assert hands.session.history.position == 1 or hands.session.history.position == 2


def test_first_start_shows_the_welcome_page_over_an_empty_one(start, qtbot):
    windows = start.open_first(None)
    try:
        window = windows.all[0]
        assert window.document.path is None
        assert not window.isWindowModified()
        assert not window.document.history.diagram.records
        assert window.findChild(WelcomePage).isVisible()
    finally:
        windows.close_all()


def test_a_file_that_is_not_there_opens_no_window(start, tmp_path):
    with pytest.raises(CrosstalkError):
        start.open_first(tmp_path / "none.crosstalk")


def test_a_defect_is_told_and_the_window_stays(start, hands, answer, qtbot, capsys):
    start.make_app()
    said = answer("OK")
    try:
        raise KeyError("secret")
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
        sys.excepthook(KeyError, error, error.__traceback__)
    qtbot.waitUntil(lambda: bool(said), timeout=3000)
    QApplication.processEvents()
    assert "still open" in said[0]
    assert len(said) == 1
    assert hands.window.isVisible()
    assert "KeyError" in capsys.readouterr().err


def test_an_exported_svg_opens_as_a_diagram_without_a_file(window, tmp_path, windows):
    import crosstalk

    path = tmp_path / "figure.svg"
    crosstalk.export(window.document.history.diagram, path)
    before = path.read_bytes()
    assert window.files.open(path)
    assert windows.all[-1].document.path is None
    assert windows.all[-1].document.name == "figure"
    assert "a" in windows.all[-1].document.history.diagram.records
    assert path.read_bytes() == before


def test_a_document_without_a_window(tmp_path):
    from crosstalk.catalog import load_catalog

    document = Document(load_catalog())
    with pytest.raises(CrosstalkError):
        document.save()
    document.save(tmp_path / "d.crosstalk")
    assert document.elsewhere() == ""
    assert document.name == "d"


def test_what_a_gesture_did_is_marked_and_kept_too(window, qtbot):
    from crosstalk.editor.tools.place import place_component
    from crosstalk.geometry import Point

    place_component(window.document.session, "tam", Point(100.0, 100.0))
    assert window.isWindowModified()
    qtbot.waitUntil(lambda: window.autosave.journal.snapshot.exists(), timeout=8000)


def test_a_machine_without_a_fitting_font_is_told_which_package_to_install(
    start, windows, window, monkeypatch, capsys
):
    start.hint_font(windows)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("crosstalk.text.fonts.installed", tuple)
    start.hint_font(windows)
    said = capsys.readouterr().err
    assert "fonts-liberation" in said
    assert said.count("\n") == 1
    assert "fonts-liberation" in window.status.words
