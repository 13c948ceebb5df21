"""A library as one file (`.crosstalk-library`), to be given to somebody else.

It is a ZIP with a `manifest.json` that names every component and scene with its digest. What comes in is not trusted:
only what the manifest names is read, nothing is ever unpacked to a place that the file chooses, sizes are bounded by
what comes out (not by what the file says), and every part passes the checks of a diagram's file.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import msgspec

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram, OwnPart
from crosstalk.storage import library
from crosstalk.storage.codec import dumps, loads
from crosstalk.storage.files import read_bytes, write_bytes
from crosstalk.tongue import tr

SUFFIX = ".crosstalk-library"
FORMAT = 1
MAX_FILE = 256 * 2**20
MAX_WHOLE = 512 * 2**20
"""Bytes that may come out of all of it."""
MAX_ENTRIES = 2000
_MANIFEST = "manifest.json"
_EPOCH = (1980, 1, 1, 0, 0, 0)
"""Every entry has this date: the same library gives the same bytes."""


class Entry(msgspec.Struct, frozen=True):
    """A component or scene of the file."""

    file: str
    sha256: str


class Manifest(msgspec.Struct, frozen=True):
    """What the file holds."""

    format: int
    name: str
    parts: tuple[Entry, ...] = ()
    scenes: tuple[Entry, ...] = ()


class Shared(NamedTuple):
    """A library as it was read."""

    name: str
    parts: tuple[OwnPart, ...]
    scenes: tuple[Diagram, ...]


def write_library(path: Path, name: str, parts: Iterable[OwnPart], scenes: Iterable[Diagram]) -> None:
    """Write components and scenes as one file; raises CrosstalkError."""
    files: dict[str, bytes] = {}
    listed: dict[str, list[Entry]] = {"parts": [], "scenes": []}
    for part in sorted(parts, key=lambda p: p.id):
        _list(files, listed["parts"], f"parts/{part.id}.json", library.part_bytes(part))
    for number, scene in enumerate(scenes, 1):
        _list(files, listed["scenes"], f"scenes/{number}.crosstalk", dumps(scene))
    manifest = Manifest(FORMAT, name, tuple(listed["parts"]), tuple(listed["scenes"]))
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, data in {_MANIFEST: msgspec.json.encode(manifest), **files}.items():
            info = zipfile.ZipInfo(file, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    write_bytes(path, out.getvalue())


def read_library(path: Path) -> Shared:
    """Return what a file holds; raises CrosstalkError in one sentence for anything that is not sound."""
    data = read_bytes(path, MAX_FILE)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _Reader(archive, path.name).shared()
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError) as error:
        raise CrosstalkError(
            tr("{name} is not a library, or was damaged on its way.", name=path.name)
        ) from error


def _list(files: dict[str, bytes], listed: list[Entry], file: str, data: bytes) -> None:
    files[file] = data
    listed.append(Entry(file, hashlib.sha256(data).hexdigest()))


class _Reader:
    def __init__(self, archive: zipfile.ZipFile, name: str) -> None:
        self.archive, self.name = archive, name
        self.left = MAX_WHOLE

    def shared(self) -> Shared:
        manifest = self._manifest()
        if manifest.format > FORMAT:
            raise CrosstalkError(
                tr(
                    "{name} was written by a newer version of Crosstalk Studio; update the program.",
                    name=self.name,
                )
            )
        if len(manifest.parts) + len(manifest.scenes) > MAX_ENTRIES:
            raise CrosstalkError(
                tr(
                    "{name} holds more than {count} things; that is no library.",
                    name=self.name,
                    count=MAX_ENTRIES,
                )
            )
        parts = [library.read_part(self._checked(e), f"{self.name}, {e.file}") for e in manifest.parts]
        scenes = [loads(self._checked(e), f"{self.name}, {e.file}") for e in manifest.scenes]
        name = library.fit_name(manifest.name) or library.DEFAULT
        return Shared(name, tuple({part.id: part for part in parts}.values()), tuple(scenes))

    def _manifest(self) -> Manifest:
        try:
            return msgspec.json.decode(self._read(_MANIFEST, 4_000_000), type=Manifest)
        except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
            raise CrosstalkError(
                tr("{name} is not a library: it says not what it holds.", name=self.name)
            ) from error

    def _checked(self, entry: Entry) -> bytes:
        data = self._read(entry.file, library.MAX_BYTES * 4)
        if hashlib.sha256(data).hexdigest() != entry.sha256:
            raise CrosstalkError(tr("{name} is not a library, or was damaged on its way.", name=self.name))
        return data

    def _read(self, file: str, limit: int) -> bytes:
        try:
            with self.archive.open(file) as stream:
                data = stream.read(min(limit, self.left) + 1)
        except KeyError as error:
            raise CrosstalkError(
                tr("{name} is not a library, or was damaged on its way.", name=self.name)
            ) from error
        if len(data) > min(limit, self.left):
            raise CrosstalkError(
                tr("{name} would unpack to more than is read; it was not opened.", name=self.name)
            )
        self.left -= len(data)
        return data
