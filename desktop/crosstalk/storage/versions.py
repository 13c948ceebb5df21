"""Versions: states of a file that a person named. They stand on its shelf until a person deletes them."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage import backups
from crosstalk.storage.backups import Entry
from crosstalk.storage.codec import dumps
from crosstalk.storage.files import load, write_bytes
from crosstalk.tongue import tr

LONGEST = 120
"""Characters of a name."""


class _Name(msgspec.Struct):
    name: str


def make(path: Path, diagram: Diagram, name: str, *, folder: Path | None = None) -> Entry:
    """Keep a diagram as a version of a file under a name; raises CrosstalkError."""
    words = _tidy(name)
    data = dumps(diagram)
    shelf = backups.shelf_of(path, folder)
    try:
        shelf.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise CrosstalkError(
            tr("No version can be kept in {folder}: {reason}.", folder=shelf, reason=error.strerror)
        ) from error
    file = shelf / backups.name_of("v", time.time(), backups.digest_of(data))
    write_bytes(file, data)
    _write_name(file, words)
    backups.claim_shelf(shelf, path)
    return Entry(file, time.time(), len(data), words)


def rename(entry: Entry, name: str) -> Entry:
    """Name a version anew, or make a version of a backup, which then no longer rotates away; raises CrosstalkError."""
    words = _tidy(name)
    file = entry.file
    if not entry.is_named:
        file = file.with_name("v" + file.name[1:])
        try:
            entry.file.replace(file)
        except OSError as error:
            raise CrosstalkError(
                tr("{path} cannot be renamed: {reason}.", path=entry.file, reason=error.strerror)
            ) from error
    _write_name(file, words)
    return msgspec.structs.replace(entry, file=file, name=words)


def versions_of(shelf: Path) -> list[Entry]:
    """Return the versions on a shelf, newest first; one whose name was lost has none."""
    return backups.entries(shelf, "v", _name)


def everything(path: Path, folder: Path | None = None) -> list[Entry]:
    """Return the versions and backups of a file, newest first."""
    shelf = backups.shelf_of(path, folder)
    return sorted([*versions_of(shelf), *backups.backups_of(shelf)], key=lambda e: (-e.time, e.file.name))


def read(entry: Entry) -> Diagram:
    """Return the diagram of a kept state; raises CrosstalkError."""
    return load(entry.file)


def _tidy(name: str) -> str:
    words = " ".join(name.split())[:LONGEST]
    if not words:
        raise CrosstalkError(tr("A version needs a name."))
    return words


def _write_name(file: Path, name: str) -> None:
    write_bytes(file.with_suffix(".name"), msgspec.json.encode(_Name(name)))


def _name(file: Path) -> str:
    with contextlib.suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode(file.with_suffix(".name").read_bytes(), type=_Name).name
    return ""
