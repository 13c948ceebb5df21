"""The drive is removed while its file is open, becomes read-only, and comes back."""

from __future__ import annotations

import os
import shutil

import pytest
from PySide6.QtWidgets import QFileDialog

from crosstalk.commands import place
from crosstalk.storage import journal, load, save
from crosstalk.ui import keeping
from tests.ui.conftest import small


@pytest.fixture
def drive(tmp_path, window):
    """A folder with the window's file in it."""
    folder = tmp_path / "drive"
    folder.mkdir()
    window.document.save(folder / "figure.crosstalk")
    window.backups.wait()
    return folder


@pytest.fixture
def look(window, qtbot):
    """Have the watch look now, and wait until it has seen."""

    def now() -> None:
        window.watch.look()
        qtbot.waitUntil(lambda: window.watch._look is None, timeout=3000)

    return now


def test_a_drive_that_is_removed_and_comes_back(window, drive, look, tmp_path):
    away = tmp_path / "away"
    drive.rename(away)
    look()
    assert "cannot be reached" in window.status.words
    assert window.isWindowModified(), "what is open is nowhere else now"
    for _ in range(2):
        look()
    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    window.document.session.undo()
    away.rename(drive)
    look()
    assert "is there again" in window.status.words
    assert not window.isWindowModified(), "the file holds just this"
    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    assert window.files.save()
    assert load(drive / "figure.crosstalk") == window.document.history.diagram


def test_saving_while_it_is_away_tells_and_offers_another_place(window, drive, answer, monkeypatch, tmp_path):
    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    shutil.rmtree(drive)
    said = answer("Cancel")
    assert not window.files.save()
    assert "perhaps the drive was removed" in said[0]
    assert str(drive) in said[0]
    assert window.isWindowModified()
    window.autosave.keep()
    window.autosave.wait()
    assert load(window.autosave.journal.snapshot) == window.document.history.diagram
    assert journal.lost_work() == []
    elsewhere = tmp_path / "elsewhere.crosstalk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(elsewhere), ""))
    answer("Save as…")
    assert window.files.save()
    assert load(elsewhere) == window.document.history.diagram
    assert window.document.path == elsewhere
    assert not window.isWindowModified()


def test_trying_again_once_it_is_back(window, drive, monkeypatch):
    from crosstalk.ui import messages

    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    away = drive.with_name("away")
    drive.rename(away)

    def plug_in(*_args) -> int:
        away.rename(drive)
        return 1  # Try again

    monkeypatch.setattr(messages, "choose", plug_in)
    assert window.files.save()
    assert load(drive / "figure.crosstalk") == window.document.history.diagram


@pytest.mark.parametrize(
    ("number", "words"), [(30, "read-only"), (13, "no permission"), (5, "reported an error")]
)
def test_what_the_system_refuses_is_a_sentence_and_nothing_is_lost(
    window, drive, answer, monkeypatch, number, words
):
    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    before = (drive / "figure.crosstalk").read_bytes()

    def refuse(*args, **kwargs):
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("crosstalk.storage.files.tempfile.mkstemp", refuse)
    said = answer("Cancel")
    assert not window.files.save()
    assert words in said[0]
    monkeypatch.undo()
    assert window.isWindowModified()
    assert (drive / "figure.crosstalk").read_bytes() == before
    assert list(drive.iterdir()) == [drive / "figure.crosstalk"]


def test_it_comes_back_with_another_content(window, drive, look, answer, tmp_path):
    away = tmp_path / "away"
    drive.rename(away)
    look()
    away.rename(drive)
    from crosstalk.model import Diagram

    save(Diagram(), drive / "figure.crosstalk")
    os.utime(drive / "figure.crosstalk", ns=(1, 1))
    said = answer("Keep mine")
    look()
    assert "changed by another program" in said[0]
    assert window.document.history.diagram == small()
    assert window.isWindowModified()


def test_a_change_is_noticed_without_leaving_the_window(window, drive, look, answer):
    from crosstalk.model import Diagram

    save(Diagram(), drive / "figure.crosstalk")
    os.utime(drive / "figure.crosstalk", ns=(1, 1))
    said = answer("Load the file")
    look()
    assert "changed by another program" in said[0]
    assert not window.document.history.diagram.records


def test_nothing_is_asked_during_a_drag(window, hands, drive, look):
    from crosstalk.model import Diagram

    hands.drag("a", (200.0, 250.0), release=False)
    save(Diagram(), drive / "figure.crosstalk")
    os.utime(drive / "figure.crosstalk", ns=(1, 1))
    look()
    assert window.document.history.gesture is not None
    window.document.session.escape()
    window.document.accept_elsewhere()


def test_a_disk_that_never_answers_is_waited_for_by_nobody(window, drive, monkeypatch, qtbot):
    import threading

    stuck, asked = threading.Event(), []

    def hang(path):
        asked.append(path)
        stuck.wait(10)

    monkeypatch.setattr(keeping, "fingerprint", hang)
    for _ in range(5):
        window.watch.look()
        qtbot.wait(keeping.SOON + 20)
    assert len(asked) == 1, "only one question is ever under way"
    window.document.session.run("Move", place.move, ["a"], 9.0, 0.0)
    assert window.isWindowModified()
    stuck.set()


def test_a_second_window_hears_of_it_once(window, windows, drive, look, answer):
    windows.show_again(window)
    shutil.rmtree(drive)
    look()
    told = [w for w in windows.all if "cannot be reached" in w.status.words]
    assert len(told) == 1
