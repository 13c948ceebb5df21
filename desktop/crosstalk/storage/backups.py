"""What a file held before: the last ten states of each, kept in the program's state folder.

Each file of the person has a shelf of its own, named by the file's real path. Nothing is listed anywhere: the name of
each kept file says what it is, when it was written and of what content (`b-<milliseconds>-<digest>.crosstalk`), so no
list can be lost or fall behind, and two windows or processes may write at the same time. Kept files are plain diagrams:
whoever has only the folder still has the work.

`versions` keeps what a person named on the same shelves. A file that was moved or renamed by another program finds its
shelf by its content (`shelf_of`).
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Callable, Iterable
from pathlib import Path

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.storage.codec import MAX_BYTES
from crosstalk.storage.files import read_bytes, write_bytes
from crosstalk.storage.state import state_folder
from crosstalk.tongue import tr

MOST = 10
"""Backups of one file."""
MOST_BYTES = 512 * 2**20
"""Of all backups together; the oldest go first. Versions that a person named do not count and never go."""
_ABOUT = "about.json"
_DIGITS = 16
_SCANNED = 500
"""So many shelves are looked at for a file that was moved."""


class Entry(msgspec.Struct, frozen=True):
    """A state of a file that is kept."""

    file: Path
    time: float
    """Seconds since 1970 at which it was saved."""
    size: int
    """Bytes."""
    name: str = ""
    """What a person called it; "" for a backup."""

    @property
    def is_named(self) -> bool:
        """Whether it is a version that a person made, which stays until a person deletes it."""
        return self.file.name.startswith("v-")


class About(msgspec.Struct, frozen=True):
    """Whose shelf it is."""

    path: str
    digest: str = ""
    """Of the content that was saved last."""


def key_of(path: Path) -> str:
    """Return the name of the shelf of a file: links and capital letters (where they do not count) lead to one."""
    real = os.path.normcase(os.path.realpath(path))
    return hashlib.sha256(real.encode("utf-8", "surrogatepass")).hexdigest()[:24]


def digest_of(data: bytes) -> str:
    """Return the digest of a content."""
    return hashlib.sha256(data).hexdigest()[:_DIGITS]


def default_folder() -> Path:
    """Return the folder of all shelves."""
    return state_folder("backups")


def shelf_of(path: Path, folder: Path | None = None) -> Path:
    """Return the folder that keeps the former states of a file; it need not be there.

    Where there is none yet, that of a file with the very same content that is gone from its place is taken over.
    """
    base = folder or default_folder()
    shelf = base / key_of(path)
    if not shelf.exists() and base.is_dir():
        moved = _moved(path, base)
        if moved is not None:
            with contextlib.suppress(OSError, CrosstalkError):
                os.replace(moved, shelf)
                _write_about(shelf, path, _about(shelf).digest)
    return shelf


def backups_of(shelf: Path) -> list[Entry]:
    """Return the backups on a shelf, newest first."""
    return entries(shelf, "b")


def entries(shelf: Path, kind: str, name: Callable[[Path], str] = lambda _: "") -> list[Entry]:
    """Return what is kept on a shelf of a kind (`b` backups, `v` versions), newest first; `name` gives a name."""
    with contextlib.suppress(OSError):
        found = (_entry(file, name(file)) for file in shelf.glob(f"{kind}-*.crosstalk"))
        return _sorted(entry for entry in found if entry is not None)
    return []


def claim_shelf(shelf: Path, path: Path) -> None:
    """Note whose shelf it is."""
    with contextlib.suppress(OSError, CrosstalkError):
        _write_about(shelf, path, _about(shelf).digest)


def former(path: Path) -> tuple[bytes, float] | None:
    """Return what a file holds before it is written, and when it was saved; None where there is nothing to keep.

    It is quick (the file was read before), so it may stand before each save; keeping it (`keep`) may take its time.
    """
    try:
        return read_bytes(path, MAX_BYTES), path.stat().st_mtime
    except (OSError, CrosstalkError):
        return None


def keep(
    path: Path,
    data: bytes,
    saved: float,
    now: bytes = b"",
    *,
    folder: Path | None = None,
    most_bytes: int = MOST_BYTES,
) -> Entry | None:
    """Keep the former content of a file that now holds `now`, and let the oldest go; raises CrosstalkError.

    What is the same as `now`, or as the last backup, is not kept again: then None is returned.
    """
    shelf = shelf_of(path, folder)
    kept = None
    try:
        shelf.mkdir(mode=0o700, parents=True, exist_ok=True)
        last = next(iter(backups_of(shelf)), None)
        digest = digest_of(data)
        if data and data != now and (last is None or not last.file.stem.endswith(digest)):
            file = shelf / name_of("b", saved, digest)
            write_bytes(file, data)
            kept = _entry(file)
        _write_about(shelf, path, digest_of(now) if now else "")
        _rotate(shelf)
        if kept is not None:
            _bound(shelf.parent, most_bytes, spared=kept.file)
    except (OSError, CrosstalkError) as error:
        reason = getattr(error, "strerror", "") or str(error)
        raise CrosstalkError(
            tr("No backup of {name} could be kept: {reason}", name=path.name, reason=reason)
        ) from error
    return kept


def name_of(kind: str, seconds: float, digest: str) -> str:
    """Return the name of a kept file: `b` for a backup, `v` for a version."""
    return f"{kind}-{round(seconds * 1000):015d}-{digest}.crosstalk"


def delete(entry: Entry) -> None:
    """Delete a state that is kept; raises CrosstalkError."""
    try:
        entry.file.unlink()
    except FileNotFoundError:
        pass
    except OSError as error:
        raise CrosstalkError(
            tr("{path} cannot be deleted: {reason}.", path=entry.file, reason=error.strerror)
        ) from error
    with contextlib.suppress(OSError):
        entry.file.with_suffix(".name").unlink()


def _entry(file: Path, name: str = "") -> Entry | None:
    parts = file.stem.split("-")
    if len(parts) != 3 or not parts[1].isdecimal():
        return None
    try:
        return Entry(file, int(parts[1]) / 1000, file.stat().st_size, name)
    except OSError:
        return None


def _sorted(entries: Iterable[Entry]) -> list[Entry]:
    return sorted(entries, key=lambda entry: (-entry.time, entry.file.name))


def _rotate(shelf: Path) -> None:
    for entry in backups_of(shelf)[MOST:]:
        delete(entry)


def _bound(base: Path, most: int, spared: Path) -> None:
    """Let the oldest backups of all files go until the rest is small enough; the one just made stays."""
    everything = _sorted(e for shelf in base.iterdir() if shelf.is_dir() for e in backups_of(shelf))
    total = 0
    for entry in everything:
        total += entry.size
        if total > most and entry.file != spared:
            delete(entry)


def _about(shelf: Path) -> About:
    try:
        return msgspec.json.decode((shelf / _ABOUT).read_bytes(), type=About)
    except (OSError, msgspec.MsgspecError):
        return About("")


def _write_about(shelf: Path, path: Path, digest: str) -> None:
    about = About(os.path.realpath(path), digest)
    if about != _about(shelf):
        write_bytes(shelf / _ABOUT, msgspec.json.encode(about))


def _moved(path: Path, base: Path) -> Path | None:
    """Return the shelf of a file that is gone and held just what `path` holds."""
    found = former(path)
    if found is None:
        return None
    digest = digest_of(found[0])
    for shelf in list(base.iterdir())[:_SCANNED]:
        about = _about(shelf)
        if about.digest == digest and about.path and not Path(about.path).exists():
            return shelf
    return None
