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
from crosstalk.tongue import again, later, tr


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
            raise CrosstalkError(tr("{path} is a folder, not a file.", path=path))
        if path.stat().st_size > limit:
            raise CrosstalkError(
                tr("{path} is larger than {limit} MB and was not opened.", path=path, limit=limit // 2**20)
            )
        return path.read_bytes()
    except OSError as error:
        raise CrosstalkError(
            tr("{path} cannot be read: {reason}.", path=path, reason=_reason(error))
        ) from error


def write_bytes(path: Path, data: bytes) -> None:
    """Replace a file by way of a temporary one beside it, flushed to disk before the rename; raises CrosstalkError."""
    # A link stays a link: what it leads to is replaced.
    target = Path(os.path.realpath(path))
    temporary = ""
    try:
        if target.is_dir():
            raise CrosstalkError(tr("{path} is a folder; name a file in it.", path=path))
        if _is_protected(target):
            raise CrosstalkError(tr("{path} is read-only, and nothing was changed.", path=path))
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
            tr(
                "{path} cannot be written, and nothing was changed: {reason}.",
                path=path,
                reason=_reason(error),
            )
        ) from error
    finally:
        if temporary:
            with contextlib.suppress(OSError):
                os.unlink(temporary)


def _is_protected(target: Path) -> bool:
    # A rename would replace it all the same: what says that nobody may write it is taken at its word.
    try:
        return not target.stat().st_mode & 0o222
    except OSError:
        return False


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
    errno.ENOENT: later("there is no such file or folder"),
    errno.EACCES: later("you have no permission there"),
    errno.EPERM: later("you have no permission there"),
    errno.EROFS: later("the drive is read-only"),
    errno.ENOSPC: later("the disk is full"),
    errno.EDQUOT: later("your disk quota is used up"),
    errno.ENOTDIR: later("a part of the path is a file, not a folder"),
    errno.ENAMETOOLONG: later("the name is too long"),
    errno.ENODEV: later("the drive is gone"),
    errno.EIO: later("the drive reported an error"),
}


def _reason(error: OSError) -> str:
    return again(_REASONS.get(error.errno or 0, (error.strerror or str(error)).lower()))
