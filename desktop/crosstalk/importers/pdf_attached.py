"""Opening an exported PDF again: the diagram is attached to it.

A PDF that another program saved again keeps its attachments as streams of their own, whatever else it rearranged. So
the streams are looked through for one that is a diagram; nothing else of the format needs to be understood.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from pathlib import Path

from crosstalk.errors import CrosstalkError
from crosstalk.importers.registry import Importer, register
from crosstalk.importers.xml import MAX_BYTES
from crosstalk.model import Diagram
from crosstalk.storage.codec import loads
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import later, tr

_STREAM = re.compile(rb"stream\r?\n")
_DIAGRAM = re.compile(rb'\s*\{\s*"format"')
_PROBE = 256


def read(path: Path) -> Diagram:
    """Return the diagram attached to a PDF; raises CrosstalkError where there is none or it is damaged."""
    return extract(read_bytes(path, MAX_BYTES), str(path))


def extract(data: bytes, name: str) -> Diagram:
    """Return the diagram attached to the bytes of a PDF called `name`; of several versions the last one."""
    found = list(_diagrams(data))
    if not found:
        locked = tr(" (it is encrypted)") if b"/Encrypt" in data else ""
        raise CrosstalkError(
            tr(
                "{name} is a PDF without a diagram inside{locked}; open the .crosstalk file it was made "
                "from.",
                name=name,
                locked=locked,
            )
        )
    return loads(found[-1], name)


def _diagrams(data: bytes) -> Iterator[bytes]:
    for match in _STREAM.finditer(data):
        start = match.end()
        if data[max(0, match.start() - 3) : match.start()] == b"end":
            continue
        if _DIAGRAM.match(data, start, start + _PROBE):
            end = data.find(b"endstream", start)
            yield data[start : end if end >= 0 else len(data)].rstrip(b"\r\n")
        elif _DIAGRAM.match(_inflated(data[start : start + 4 * _PROBE], _PROBE)):
            yield _inflated(data[start:], MAX_BYTES)


def _inflated(data: bytes, most: int) -> bytes:
    """Return what a compressed stream begins with, at most so many bytes; nothing where it is not compressed."""
    try:
        return zlib.decompressobj().decompress(data, most)
    except zlib.error:
        return b""


def _recognises(head: bytes) -> bool:
    return b"%PDF-" in head[:1024]


PDF = register(Importer("pdf", later("PDF with a diagram attached"), (".pdf",), _recognises, read))
