"""Unsaved work, kept beside the user's files and offered after a crash.

Each open document with unsaved changes has one snapshot in the program's state folder, written like any other file, and
a note of whose it is. A document that is saved or closed takes its snapshot away; what is still there when the program
starts, and is nobody's any more, was lost in a crash.

Whose a snapshot is says a lock beside it, which ends with the process that holds it. So no document and no process
can take the work of another for lost, and of two that start at once only one is offered what was lost (`claim`).
What cannot be read is never deleted: `set_aside` keeps it in a folder of its own.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from pathlib import Path

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage import locks
from crosstalk.storage.files import load, save, write_bytes
from crosstalk.storage.state import state_folder
from crosstalk.tongue import tr

BROKEN = "broken"
"""The folder, within that of the snapshots, in which those are kept that cannot be read."""


class Note(msgspec.Struct, frozen=True):
    """Whose snapshot it is."""

    path: str
    """File the work belongs to, "" for a document never saved."""
    title: str
    time: float
    """Seconds since 1970."""
    process: int


class Lost(msgspec.Struct, frozen=True):
    """A snapshot whose process is gone."""

    snapshot: Path
    note: Note


class Journal:
    """The snapshot of one open document."""

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = folder or default_folder()
        self._name = uuid.uuid4().hex
        self._lock: locks.Lock | None = None

    @property
    def snapshot(self) -> Path:
        """Where the snapshot lies."""
        return self.folder / f"{self._name}.crosstalk"

    def write(self, diagram: Diagram, path: Path | None) -> None:
        """Write the snapshot; raises CrosstalkError where the folder cannot be written."""
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise CrosstalkError(
                tr(
                    "Unsaved work cannot be kept in {folder}: {reason}.",
                    folder=self.folder,
                    reason=error.strerror,
                )
            ) from error
        if self._lock is None:
            with contextlib.suppress(OSError):
                self._lock = locks.take(_lock_of(self.snapshot))
        note = Note(os.path.abspath(path) if path else "", diagram.metadata.title, time.time(), os.getpid())
        # The note first: a snapshot without one would say neither whose it is nor that it is somebody's.
        write_bytes(self.snapshot.with_suffix(".note"), msgspec.json.encode(note))
        save(diagram, self.snapshot)

    def clear(self) -> None:
        """Take the snapshot away: the work is saved or was given up."""
        discard(self.snapshot)
        if self._lock is not None:
            self._lock.release(remove=True)
            self._lock = None


def default_folder() -> Path:
    """Return the folder of snapshots."""
    return state_folder("journal")


def lost_work(folder: Path | None = None) -> list[Lost]:
    """Return snapshots that a crash left behind, newest first; one without a readable note counts as never saved."""
    found = []
    for snapshot in (folder or default_folder()).glob("*.crosstalk"):
        with contextlib.suppress(OSError):
            note = _note_of(snapshot)
            if not _is_held(snapshot, note):
                found.append(Lost(snapshot, note))
    return sorted(found, key=lambda lost: -lost.note.time)


def claim(lost: Lost) -> locks.Lock | None:
    """Take lost work into the hands of this process; None where another was quicker.

    Release it when done; it ends with this process at the latest. Where the file system knows no locks,
    it is taken without one.
    """
    try:
        lock = locks.take(_lock_of(lost.snapshot))
    except OSError:
        return locks.Lock(_lock_of(lost.snapshot), -1)
    if lock is not None and not lost.snapshot.exists():
        lock.release()
        return None
    return lock


def recover(lost: Lost) -> Diagram:
    """Return the work of a snapshot; raises CrosstalkError."""
    return load(lost.snapshot)


def set_aside(lost: Lost) -> Path:
    """Move a snapshot that cannot be read to where it is kept and offered no longer; return where it lies.

    Raises CrosstalkError where that cannot be done; it then stays where it is.
    """
    folder = lost.snapshot.parent / BROKEN
    kept = folder / lost.snapshot.name
    try:
        folder.mkdir(exist_ok=True)
        os.replace(lost.snapshot, kept)
        with contextlib.suppress(FileNotFoundError):
            os.replace(lost.snapshot.with_suffix(".note"), kept.with_suffix(".note"))
    except OSError as error:
        raise CrosstalkError(
            tr("{path} cannot be moved: {reason}.", path=lost.snapshot, reason=error.strerror)
        ) from error
    return kept


def discard(snapshot: Path) -> None:
    """Delete a snapshot with its note and its lock."""
    for file in (snapshot, snapshot.with_suffix(".note"), _lock_of(snapshot)):
        with contextlib.suppress(OSError):
            file.unlink()


def _lock_of(snapshot: Path) -> Path:
    return snapshot.with_suffix(".lock")


def _note_of(snapshot: Path) -> Note:
    try:
        return msgspec.json.decode(snapshot.with_suffix(".note").read_bytes(), type=Note)
    except (OSError, msgspec.MsgspecError):
        # A power cut may leave half of it: the work counts more than the note.
        return Note("", "", snapshot.stat().st_mtime, 0)


def _is_held(snapshot: Path, note: Note) -> bool:
    if not _lock_of(snapshot).exists():
        # Written by a version without locks, or where there are none.
        return note.process > 0 and _is_running(note.process)
    try:
        lock = locks.take(_lock_of(snapshot))
    except OSError:
        return note.process > 0 and _is_running(note.process)
    if lock is not None:
        lock.release()
    return lock is None


def _is_running(process: int) -> bool:
    if process == os.getpid():
        return True
    if os.name == "nt":  # pragma: no cover - a signal of 0 would end the process there
        import ctypes

        handle = ctypes.windll.kernel32.OpenProcess(0x1000, False, process)  # type: ignore[attr-defined]
        if handle:
            ctypes.windll.kernel32.CloseHandle(handle)  # type: ignore[attr-defined]
        return bool(handle)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
