"""Unsaved work, kept beside the user's files and offered after a crash.

Each open document with unsaved changes has one snapshot in the program's state folder, written like any other file, and
a note of whose it is. A document that is saved or closed takes its snapshot away; what is still there when the program
starts, and whose process is gone, was lost in a crash.
"""

from __future__ import annotations

import contextlib
import os
import time
import uuid
from pathlib import Path

import msgspec
import platformdirs

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage.files import load, save, write_bytes


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

    @property
    def snapshot(self) -> Path:
        """Where the snapshot lies."""
        return self.folder / f"{self._name}.crosstalk"

    def write(self, diagram: Diagram, path: Path | None) -> None:
        """Write the snapshot; raises CrosstalkError where the folder cannot be written."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CrosstalkError(
                f"Unsaved work cannot be kept in {self.folder}: {error.strerror}."
            ) from error
        note = Note(str(path or ""), diagram.metadata.title, time.time(), os.getpid())
        save(diagram, self.snapshot)
        write_bytes(self.snapshot.with_suffix(".note"), msgspec.json.encode(note))

    def clear(self) -> None:
        """Take the snapshot away: the work is saved or was given up."""
        discard(self.snapshot)


def default_folder() -> Path:
    """Return the folder of snapshots; `CROSSTALK_STATE` overrides the system's place, for tests."""
    override = os.environ.get("CROSSTALK_STATE")
    base = (
        Path(override) if override else Path(platformdirs.user_state_dir("crosstalk-studio", appauthor=False))
    )
    return base / "journal"


def lost_work(folder: Path | None = None) -> list[Lost]:
    """Return snapshots that a crash left behind, newest first; unreadable ones are passed over."""
    found = []
    for file in (folder or default_folder()).glob("*.note"):
        with contextlib.suppress(OSError, msgspec.MsgspecError):
            note = msgspec.json.decode(file.read_bytes(), type=Note)
            snapshot = file.with_suffix(".crosstalk")
            if snapshot.exists() and not _is_running(note.process):
                found.append(Lost(snapshot, note))
    return sorted(found, key=lambda lost: -lost.note.time)


def recover(lost: Lost) -> Diagram:
    """Return the work of a snapshot; raises CrosstalkError."""
    return load(lost.snapshot)


def discard(snapshot: Path) -> None:
    """Delete a snapshot and its note."""
    for file in (snapshot, snapshot.with_suffix(".note")):
        with contextlib.suppress(OSError):
            file.unlink()


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
