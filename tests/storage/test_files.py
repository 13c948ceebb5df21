"""Files are the old one or the new one; unsaved work outlives a crash."""

import errno
import os
import stat
from pathlib import Path

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, Metadata
from crosstalk.storage import fingerprint, journal, load, save
from crosstalk.storage.files import read_bytes

OLD = Diagram(metadata=Metadata(title="old"))
NEW = Diagram(metadata=Metadata(title="new"))


def test_saving_and_loading(tmp_path):
    path = tmp_path / "a.crosstalk"
    save(OLD, path)
    before = fingerprint(path)
    assert load(path) == OLD
    save(NEW, path)
    assert load(path) == NEW
    assert fingerprint(path) != before
    assert fingerprint(tmp_path / "none") is None
    assert os.listdir(tmp_path) == ["a.crosstalk"]


@pytest.mark.parametrize(
    ("call", "code", "words"),
    [
        ("fsync", errno.ENOSPC, "disk is full"),
        ("replace", errno.EACCES, "no permission"),
        ("replace", errno.EROFS, "read-only"),
    ],
)
def test_a_failure_in_the_middle_keeps_the_old_file(tmp_path, monkeypatch, call, code, words):
    path = tmp_path / "a.crosstalk"
    save(OLD, path)

    def fail(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, call, fail)
    with pytest.raises(CrosstalkError, match=words):
        save(NEW, path)
    monkeypatch.undo()
    assert load(path) == OLD
    assert os.listdir(tmp_path) == ["a.crosstalk"]


def test_places_that_cannot_be_written_or_read(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(CrosstalkError, match="not a folder"):
        save(NEW, tmp_path / "file" / "a.crosstalk")
    with pytest.raises(CrosstalkError, match="no such"):
        save(NEW, tmp_path / "none" / "a.crosstalk")
    with pytest.raises(CrosstalkError, match="folder"):
        save(NEW, tmp_path)
    with pytest.raises(CrosstalkError, match="folder"):
        load(tmp_path)
    with pytest.raises(CrosstalkError, match="no such"):
        load(tmp_path / "none.crosstalk")


@pytest.mark.skipif(os.name == "nt", reason="links and modes are POSIX")
def test_links_and_modes_are_kept(tmp_path):
    path, link = tmp_path / "a.crosstalk", tmp_path / "link.crosstalk"
    save(OLD, path)
    path.chmod(0o640)
    link.symlink_to(path)
    save(NEW, link)
    assert link.is_symlink()
    assert load(path) == NEW
    assert stat.S_IMODE(path.stat().st_mode) == 0o640


def test_reading_has_a_limit(tmp_path):
    from crosstalk.storage.files import read_bytes

    path = tmp_path / "big"
    path.write_bytes(b"x" * 2_000_000)
    with pytest.raises(CrosstalkError, match="larger than 1 MB"):
        read_bytes(path, 2**20)


def _of_a_dead_process(book):
    # The system lets go of its lock. Another process may bear its number by now, such as this one.
    book._lock.release()


def test_lost_work_is_found_and_recovered(tmp_path):
    book = journal.Journal(tmp_path / "state")
    book.write(NEW, tmp_path / "a.crosstalk")
    assert journal.lost_work(book.folder) == []
    _of_a_dead_process(book)
    (found,) = journal.lost_work(book.folder)
    assert journal.recover(found) == NEW
    assert found.note.path == str(tmp_path / "a.crosstalk")
    journal.discard(found.snapshot)
    assert journal.lost_work(book.folder) == []


def test_saved_work_leaves_no_journal(tmp_path):
    book = journal.Journal(tmp_path)
    book.write(NEW, None)
    book.clear()
    assert list(tmp_path.iterdir()) == []


def test_a_broken_note_is_passed_over(tmp_path):
    (tmp_path / "x.note").write_bytes(b"{")
    assert journal.lost_work(tmp_path) == []


def test_the_folder_one_stands_in_is_named_too():
    with pytest.raises(CrosstalkError, match=r"^\. is a folder"):
        read_bytes(Path(), 100)
