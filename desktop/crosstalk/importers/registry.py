"""The list of formats that a diagram can be opened from, and the choice among them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import tr

_HEAD = 4096
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF")


@dataclass(frozen=True, slots=True)
class Importer:
    """A format: `read` gives the diagram of a file and raises CrosstalkError with a sentence for the user."""

    id: str
    label: str
    suffixes: tuple[str, ...]
    """Endings of file names with the dot, in lower case."""
    recognises: Callable[[bytes], bool]
    """Whether the first bytes of a file are of this format."""
    read: Callable[[Path], Diagram]


_IMPORTERS: dict[str, Importer] = {}


def register(importer: Importer) -> Importer:
    """Add a format (or replace the one of the same id) and return it."""
    _IMPORTERS[importer.id] = importer
    return importer


def all_importers() -> tuple[Importer, ...]:
    """Return the formats by label, for menus and help."""
    return tuple(sorted(_IMPORTERS.values(), key=lambda i: i.label.lower()))


def open_any(path: str | Path) -> Diagram:
    """Return the diagram of a file in any known format.

    The content decides, the name only where the content does not: a file that was renamed still opens. Raises
    CrosstalkError where the file cannot be read or holds no diagram.
    """
    target = Path(path)
    head = _head(target)
    for importer in _IMPORTERS.values():
        if importer.recognises(head):
            return importer.read(target)
    if head.startswith(_PICTURES):
        raise CrosstalkError(
            tr("{target} is a picture, not a diagram; insert it into a diagram instead.", target=target)
        )
    return _by_suffix(target).read(target)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError:
        return read_bytes(path, sys.maxsize)  # Says in words what prevents it.


def _by_suffix(path: Path) -> Importer:
    for importer in _IMPORTERS.values():
        if path.suffix.lower() in importer.suffixes:
            return importer
    known = ", ".join(sorted(s for i in _IMPORTERS.values() for s in i.suffixes))
    raise CrosstalkError(
        tr("{path} is not a diagram; what can be opened ends in: {known}.", path=path, known=known)
    )
