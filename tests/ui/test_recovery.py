"""What a crash left behind is offered with picture, time and size, and each is opened, kept or discarded."""

from __future__ import annotations

import os
import time

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.model import Diagram, Metadata
from crosstalk.storage import journal, save
from crosstalk.storage.files import write_bytes
from crosstalk.ui import ages, pictures, recovery
from tests.ui.conftest import small


@pytest.fixture
def lose():
    """Leave work behind as a crash does."""

    def leave(diagram: Diagram, path=None, age: float = 0.0):
        book = journal.Journal()
        book.write(diagram, path)
        book._lock.release()
        note = book.snapshot.with_suffix(".note")
        written = msgspec.json.decode(note.read_bytes(), type=journal.Note)
        write_bytes(note, msgspec.json.encode(msgspec.structs.replace(written, time=time.time() - age)))
        return book.snapshot

    return leave


@pytest.fixture
def answer_recovery(qapp):
    """Do something with the dialog when it comes up."""
    timers = []

    def when_shown(do) -> None:
        timer = QTimer(qapp, interval=10)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, recovery.RecoveryDialog):
                timer.stop()
                dialog.pictures.finish()
                do(dialog)

        timer.timeout.connect(look)
        timer.start()
        timers.append(timer)

    yield when_shown
    for timer in timers:
        timer.stop()


def test_an_entry_has_a_picture_a_name_a_time_and_a_number_of_objects(lose, windows, window, tmp_path, qtbot):
    path = tmp_path / "My figure.crosstalk"
    lose(small(), path, age=5 * 60 + 1)
    dialog = recovery.RecoveryDialog(journal.lost_work(), window, catalog=windows.catalog)
    qtbot.addWidget(dialog)
    dialog.show()
    (card,) = dialog.cards
    qtbot.waitUntil(lambda: not card.picture.pixmap().isNull(), timeout=5000)
    assert card.title.text() == "My figure"
    assert card.facts.text() == "5 minutes ago  ·  3 objects"
    assert str(tmp_path) in card.where.toolTip()
    image = card.picture.pixmap().toImage()
    colors = {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}
    assert len(colors) > 5, "nothing is drawn in it"


def test_each_is_opened_kept_or_discarded(lose, windows, window, answer_recovery):
    for title, age in (("Open me", 1), ("Keep me", 60), ("Discard me", 120)):
        lose(msgspec.structs.replace(small(), metadata=Metadata(title=title)), age=age)

    def choose(dialog) -> None:
        assert [card.title.text() for card in dialog.cards] == ["Open me", "Keep me", "Discard me"]
        QTest.mouseClick(dialog.cards[1].buttons["keep"], Qt.MouseButton.LeftButton)
        QTest.mouseClick(dialog.cards[2].buttons["discard"], Qt.MouseButton.LeftButton)
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    window.document.history.mark_unsaved()
    answer_recovery(choose)
    recovery.offer(windows)
    assert [w.document.name for w in windows.all] == ["Small", "Open me (recovered)"]
    assert windows.all[1].isWindowModified()
    windows.all[1].autosave.wait()
    (left,) = journal.lost_work()
    assert left.note.title == "Keep me"


def test_deciding_later_keeps_everything(lose, windows, window, answer_recovery):
    lose(small())
    answer_recovery(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    recovery.offer(windows)
    assert len(windows.all) == 1
    assert len(journal.lost_work()) == 1


def test_two_that_start_at_once_are_not_offered_the_same(lose, windows, window, answer_recovery):
    lose(small())
    seen = []

    def start_another(dialog) -> None:
        recovery.offer(windows)  # what a second process does: it must come back at once
        seen.append(len(journal.lost_work()))
        dialog.reject()

    answer_recovery(start_another)
    recovery.offer(windows)
    assert seen == [0]


def test_a_broken_snapshot_is_told_and_kept_aside(lose, windows, window, answer_recovery):
    broken = lose(small(), age=10)
    whole = lose(small(), age=20)
    broken.write_bytes(b'{"format": 1')
    said = []

    def look(dialog) -> None:
        said.append(dialog.cards[0].facts.text())
        assert not dialog.cards[0].buttons["open"].isVisible()
        dialog.accept()

    answer_recovery(look)
    recovery.offer(windows)
    assert "cannot be read" in said[0]
    kept = broken.parent / journal.BROKEN / broken.name
    assert kept.read_bytes() == b'{"format": 1'
    assert windows.all[-1].document.name.endswith("(recovered)")
    windows.all[-1].autosave.wait()
    assert not whole.exists()
    assert journal.lost_work() == []


def test_pictures_are_read_only_where_they_are_seen(lose, windows, window, qtbot, monkeypatch):
    read = []
    monkeypatch.setattr(pictures, "load", lambda path: read.append(path) or small())
    for number in range(20):
        lose(small(), age=number)
    dialog = recovery.RecoveryDialog(journal.lost_work(), window, catalog=windows.catalog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pictures.finish()
    assert 0 < len(read) < 12
    before = len(read)
    dialog.area.verticalScrollBar().setValue(dialog.area.verticalScrollBar().maximum())
    qtbot.wait(20)
    dialog.pictures.finish()
    assert len(read) > before


def test_a_large_diagram_has_no_picture_but_its_number(lose, windows, window, qtbot, monkeypatch):
    monkeypatch.setattr(pictures, "LARGE", 2)
    lose(small())
    dialog = recovery.RecoveryDialog(journal.lost_work(), window, catalog=windows.catalog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.pictures.finish()
    assert "3 objects" in dialog.cards[0].facts.text()
    assert dialog.cards[0].picture.pixmap().isNull()


def test_recovered_work_that_cannot_be_kept_anew_stays_where_it_was(lose, windows, window, tmp_path):
    snapshot = lose(small())
    (lost,) = journal.lost_work()
    window.document.history.mark_unsaved()
    (tmp_path / "file").write_text("no folder")
    lock = journal.claim(lost)
    window.autosave.journal.folder = tmp_path / "file"
    window.autosave.take_over(snapshot, lock)
    window.autosave.wait()
    assert snapshot.exists()
    lock.release()


def test_two_windows_keep_a_snapshot_each(windows, window, tmp_path):
    other = windows.show_diagram(small(), None, "Other")
    for one in (window, other):
        one.document.history.mark_unsaved()
        one.autosave.keep()
        one.autosave.wait()
    assert window.autosave.journal.snapshot != other.autosave.journal.snapshot
    assert journal.lost_work() == []
    other.document.save(tmp_path / "other.crosstalk")
    other.autosave.wait()
    assert window.autosave.journal.snapshot.exists()
    assert not other.autosave.journal.snapshot.exists()


@pytest.mark.parametrize(
    ("age", "words"),
    [(3, "just now"), (90, "a minute ago"), (59 * 60, "59 minutes ago"), (-50, "just now")],
)
def test_how_long_ago(age, words):
    now = time.mktime((2026, 11, 21, 12, 0, 0, 0, 0, -1))
    assert ages.ago(now - age, now) == words


def test_days_ago():
    now = time.mktime((2026, 11, 21, 12, 0, 0, 0, 0, -1))
    assert ages.ago(now - 3 * 3600, now) == "today, 09:00"
    assert ages.ago(now - 24 * 3600, now) == "yesterday, 12:00"
    assert ages.ago(now - 3 * 24 * 3600, now).endswith(", 12:00")
    assert "2025" in ages.ago(now - 365 * 24 * 3600, now)


def test_what_is_lost_of_a_file_that_is_open_comes_beside_it(lose, windows, window, tmp_path):
    path = tmp_path / "f.crosstalk"
    save(small(), path)
    windows.open(path, near=window)
    lose(small(), os.path.join(tmp_path, ".", "f.crosstalk"))
    (lost,) = journal.lost_work()
    recovery.open_lost(windows, lost, journal.claim(lost))
    assert windows.all[-1].document.path is None
    assert windows.all[-1].document.name == "f (recovered)"
    windows.all[-1].autosave.wait()
