"""Saying that something belongs to this process, in a way that ends with the process however it ends.

The system itself lets go of a lock when its owner dies, which a number of a process does not tell: another process
may bear it by then. Where a file system knows no locks, everybody is told that there is none to be had.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path


class Lock:
    """A lock that is held until `release`, or until the process ends."""

    def __init__(self, path: Path, handle: int) -> None:
        self.path, self._handle = path, handle

    def release(self, *, remove: bool = False) -> None:
        """Let go; with `remove` the file goes too. Its being there says that locks work here."""
        if remove:
            # Before the lock goes: nobody else may have it yet. (Windows cannot remove what is open.)
            self._remove()
        if self._handle >= 0:
            with contextlib.suppress(OSError):
                os.close(self._handle)
        self._handle = -1
        if remove and os.name == "nt":  # pragma: no cover
            self._remove()

    def _remove(self) -> None:
        with contextlib.suppress(OSError):
            self.path.unlink()


def take(path: Path) -> Lock | None:
    """Return the lock on a file, made where it is not there; None where somebody, this process included, holds it.

    Raises OSError where the folder cannot be written or knows no locks.
    """
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            if not _lock(handle):
                os.close(handle)
                return None
            # Between opening and locking the last owner may have taken the file away: then it is nobody's.
            if os.name == "nt" or _is_same(handle, path):
                return Lock(path, handle)
        except OSError:
            os.close(handle)
            raise
        os.close(handle)


def _is_same(handle: int, path: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(handle), path.stat())
    except FileNotFoundError:
        return False


def _lock(handle: int) -> bool:
    if os.name == "nt":  # pragma: no cover
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
