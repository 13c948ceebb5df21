"""Reading and writing files so that nobody loses one."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from pathlib import Path
from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage.codec import MAX_BYTES, dumps, loads


class Fingerprint(NamedTuple):
    """What tells that a file is still the one we read: time of change in nanoseconds and size in bytes."""

    modified: int
    size: int


def fingerprint(path: Path) -> Fingerprint | None:
    """Return the fingerprint of a file, or None where there is none."""
    try:
        status = path.stat()
    except OSError:
        return None
    return Fingerprint(status.st_mtime_ns, status.st_size)


def load(path: str | os.PathLike[str]) -> Diagram:
    """Return the diagram of a file; raises CrosstalkError in one sentence for anything that prevents it."""
    file = Path(path)
    return loads(read_bytes(file, MAX_BYTES), file.name)


def save(diagram: Diagram, path: str | os.PathLike[str]) -> None:
    """Write the diagram; the file is the old one or the new one, never half of it.

    Raises CrosstalkError where the place cannot be written; the old file is then as it was.
    """
    write_bytes(Path(path), dumps(diagram))


def read_bytes(path: Path, limit: int) -> bytes:
    """Return the bytes of a file of at most `limit` bytes; raises CrosstalkError."""
    try:
        if path.is_dir():
            raise CrosstalkError(f"{path} is a folder, not a file.")
        if path.stat().st_size > limit:
            raise CrosstalkError(f"{path} is larger than {limit // 2**20} MB and was not opened.")
        return path.read_bytes()
    except OSError as error:
        raise CrosstalkError(f"{path} cannot be read: {_reason(error)}.") from error


def write_bytes(path: Path, data: bytes) -> None:
    """Replace a file by way of a temporary one beside it, flushed to disk before the rename; raises CrosstalkError."""
    # A link stays a link: what it leads to is replaced.
    target = Path(os.path.realpath(path))
    temporary = ""
    try:
        if target.is_dir():
            raise CrosstalkError(f"{path} is a folder; name a file in it.")
        handle, temporary = tempfile.mkstemp(prefix=f".{target.name[:80]}.", suffix=".tmp", dir=target.parent)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        os.chmod(temporary, _mode(target))
        os.replace(temporary, target)
        _flush_folder(target.parent)
    except OSError as error:
        raise CrosstalkError(
            f"{path} cannot be written, and nothing was changed: {_reason(error)}."
        ) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _mode(target: Path) -> int:
    try:
        return target.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask


def _flush_folder(folder: Path) -> None:
    # Makes the rename itself last through a power cut; Windows has no such call and needs none.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


_REASONS = {
    errno.ENOENT: "there is no such file or folder",
    errno.EACCES: "you have no permission there",
    errno.EPERM: "you have no permission there",
    errno.EROFS: "the drive is read-only",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.ENOTDIR: "a part of the path is a file, not a folder",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ENODEV: "the drive is gone",
    errno.EIO: "the drive reported an error",
}


def _reason(error: OSError) -> str:
    return _REASONS.get(error.errno or 0, (error.strerror or str(error)).lower())
