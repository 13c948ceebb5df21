"""What was worked out of the catalogue's files before, kept in a file of the person's cache folder.

Each entry says of which very bytes it was made and ends with a sum over itself, and the file's name says by which state
of this program: what is stale or damaged is as good as not there, and everything is read from its source again. Nothing
in it is ever executed. Two programs may write at once: each writes all that it knows and puts the file in place in one
step, so that one of them wins. A folder that cannot be written to is no misfortune either.
"""

from __future__ import annotations

import os
import tempfile
import zlib
from contextlib import suppress
from pathlib import Path

import msgspec

MOST = 64_000_000
"""A larger file, in bytes, is none of ours."""
_STATES = 3
"""Files that are left when one is written."""
_MAKERS = (
    "catalog/compact.py",
    "catalog/svgart.py",
    "catalog/svgcss.py",
    "catalog/svgimage.py",
    "catalog/svgpaint.py",
    "catalog/svgshapes.py",
    "catalog/svgxml.py",
    "catalog/types.py",
    "geometry/path.py",
    "geometry/svgpath.py",
    "primitives/items.py",
    "primitives/paint.py",
)
"""Files of this program that decide what comes out of a drawing."""

_Table = dict[str, tuple[int, int, bytes]]
"""Name → digest of the source, sum over the bytes, bytes."""
_DECODER = msgspec.msgpack.Decoder(_Table)


def digest(data: bytes) -> int:
    """Return a number that changes with bytes and with how many they are; line ends count."""
    return zlib.crc32(data) << 32 | len(data) & 0xFFFFFFFF


def state() -> str:
    """Return a word that is another one where this program reads drawings in another way."""
    package = Path(__file__).resolve().parent.parent
    number = 0
    try:
        for name in _MAKERS:
            number = zlib.crc32((package / name).read_bytes(), number)
    except OSError:
        # Installed without its sources: then a release is a state.
        from importlib import metadata  # takes as long as all drawings of a figure

        return f"of-{metadata.version('crosstalk-studio')}"
    return f"{number:08x}"


class Kept:
    """Bytes by name and source, in a file that is read when first asked for and written by `write`."""

    def __init__(self, folder: Path | None) -> None:
        """Keep in a folder; with None nothing is kept beyond this object."""
        self.path = None if folder is None else folder / f"catalogue-{state()}"
        """The file."""
        self._table: _Table | None = None
        self._is_changed = False

    @property
    def is_changed(self) -> bool:
        """Whether there is something to write."""
        return self._is_changed and self.path is not None

    def get(self, name: str, source: int) -> bytes | None:
        """Return what was made of a source with this digest, None where that is not known."""
        made_of, check, data = self._known.get(name, (0, 0, b""))
        return data if made_of == source and zlib.crc32(data) == check else None

    def put(self, name: str, source: int, data: bytes) -> None:
        """Remember what was made of a source."""
        self._known[name] = (source, zlib.crc32(data), data)
        self._is_changed = True

    def write(self) -> bool:
        """Write the file where there is something new; say whether that was done."""
        path = self.path
        if path is None or not self._is_changed:
            return False
        self._is_changed = False
        # Somebody else may have written since: what they know stays, ours goes over it.
        table = _read(path) | self._known
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            _put_in_place(path, msgspec.msgpack.encode(table))
        except (OSError, ValueError):
            return False
        _tidy(path)
        return True

    @property
    def _known(self) -> _Table:
        if self._table is None:
            self._table = {} if self.path is None else _read(self.path)
        return self._table


def _read(path: Path) -> _Table:
    """Return the table of a file; an empty one where there is none, or one that cannot be read."""
    try:
        if path.stat().st_size > MOST:
            return {}
        return _DECODER.decode(path.read_bytes())
    except (OSError, ValueError, msgspec.MsgspecError):
        return {}


def _put_in_place(path: Path, data: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=".catalogue-", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def _tidy(path: Path) -> None:
    """Take away the files of other states of the program, save the two latest: two versions may be in use."""
    found = []
    for other in path.parent.glob("catalogue-*"):
        with suppress(OSError):
            found.append((other.stat().st_mtime, other))
    for _, other in sorted(found, reverse=True)[_STATES:]:
        with suppress(OSError):
            other.unlink()
