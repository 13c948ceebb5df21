"""Snapshots of unsaved work belong to one document of one process, and nobody else takes them for lost."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec
import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, Metadata
from crosstalk.storage import journal
from crosstalk.storage.files import write_bytes

ONE = Diagram(metadata=Metadata(title="One"))
TWO = Diagram(metadata=Metadata(title="Two"))

HOLDS = """
import sys
from pathlib import Path
from crosstalk.model import Diagram, Metadata
from crosstalk.storage.journal import Journal
book = Journal(Path(sys.argv[1]))
book.write(Diagram(metadata=Metadata(title="Elsewhere")), None)
print("written", flush=True)
sys.stdin.readline()
"""


def test_two_documents_of_one_process_have_a_snapshot_each(tmp_path):
    first, second = journal.Journal(tmp_path), journal.Journal(tmp_path)
    path = tmp_path / "same.crosstalk"
    first.write(ONE, path)
    second.write(TWO, path)
    assert first.snapshot != second.snapshot
    assert journal.lost_work(tmp_path) == []
    second.clear()
    assert journal.recover(journal.Lost(first.snapshot, journal._note_of(first.snapshot))) == ONE


def test_another_process_keeps_its_snapshot_until_it_dies(tmp_path):
    other = subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert other.stdout.readline().strip() == "written"
        assert journal.lost_work(tmp_path) == []
        other.kill()
        other.wait()
        (lost,) = journal.lost_work(tmp_path)
        assert journal.recover(lost).metadata.title == "Elsewhere"
    finally:
        other.kill()
        other.communicate()


def test_a_number_that_another_process_bears_by_now_does_not_hide_lost_work(tmp_path):
    book = journal.Journal(tmp_path)
    book.write(ONE, None)
    book._lock.release()
    note = book.snapshot.with_suffix(".note")
    written = msgspec.json.decode(note.read_bytes(), type=journal.Note)
    write_bytes(note, msgspec.json.encode(msgspec.structs.replace(written, process=os.getppid())))
    for _ in range(2):
        (lost,) = journal.lost_work(tmp_path)
        assert lost.snapshot == book.snapshot


def test_lost_work_goes_to_one_only(tmp_path):
    book = journal.Journal(tmp_path)
    book.write(ONE, None)
    book._lock.release()
    (lost,) = journal.lost_work(tmp_path)
    mine = journal.claim(lost)
    assert mine is not None
    assert journal.claim(lost) is None
    assert journal.lost_work(tmp_path) == []
    mine.release()
    assert journal.lost_work(tmp_path) == [lost], "it was put off, and is offered again"
    again = journal.claim(lost)
    journal.discard(lost.snapshot)
    again.release(remove=True)
    assert list(tmp_path.iterdir()) == []
    assert journal.claim(lost) is None


def test_a_snapshot_without_a_readable_note_is_offered_too(tmp_path):
    for content in (None, b"{"):
        book = journal.Journal(tmp_path)
        book.write(ONE, tmp_path / "x.crosstalk")
        book._lock.release()
        note = book.snapshot.with_suffix(".note")
        note.unlink()
        if content is not None:
            note.write_bytes(content)
        (lost,) = journal.lost_work(tmp_path)
        assert journal.recover(lost) == ONE
        assert not lost.note.path
        assert lost.note.time == pytest.approx(book.snapshot.stat().st_mtime)
        journal.discard(lost.snapshot)


def test_a_broken_snapshot_is_kept_aside(tmp_path):
    book = journal.Journal(tmp_path)
    book.write(ONE, None)
    book._lock.release()
    book.snapshot.write_bytes(b'{"format": 1, "rec')
    (lost,) = journal.lost_work(tmp_path)
    with pytest.raises(CrosstalkError):
        journal.recover(lost)
    kept = journal.set_aside(lost)
    assert kept.read_bytes() == b'{"format": 1, "rec'
    assert kept.with_suffix(".note").exists()
    assert journal.lost_work(tmp_path) == []


def test_a_file_system_without_locks_falls_back_to_the_process(tmp_path, monkeypatch):
    def refuse(path):
        raise OSError("no locks available")

    monkeypatch.setattr(journal.locks, "take", refuse)
    book = journal.Journal(tmp_path)
    book.write(ONE, None)
    assert journal.lost_work(tmp_path) == []
    lost = journal.Lost(book.snapshot, journal._note_of(book.snapshot))
    held = journal.claim(lost)
    assert held is not None
    held.release()
