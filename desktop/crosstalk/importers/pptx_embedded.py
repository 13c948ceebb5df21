"""Opening an exported presentation again: the diagram travels in it as a part of custom XML.

PowerPoint keeps such parts when it saves a file, under whatever name it likes; LibreOffice drops them. What was changed
on the slides is not read: the diagram is the one that was exported.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from crosstalk.errors import CrosstalkError
from crosstalk.importers.registry import Importer, register
from crosstalk.importers.xml import MAX_BYTES
from crosstalk.model import Diagram
from crosstalk.storage import envelope
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import later, tr

_PART = re.compile(r"customXml/item\d*\.xml", re.IGNORECASE)
# Base64 is letters without mark-up, so no XML needs to be understood to take it out.
_CONTENT = re.compile(
    rb"<(?:[\w.-]+:)?%s\b[^>]*[\"']%s[\"'][^>]*>([A-Za-z0-9+/=\s]*)<"
    % (envelope.ELEMENT.encode(), re.escape(envelope.NAMESPACE.encode()))
)


def read(path: Path) -> Diagram:
    """Return the diagram inside a presentation; raises CrosstalkError where there is none or it is damaged."""
    return extract(read_bytes(path, MAX_BYTES), str(path))


def extract(data: bytes, name: str) -> Diagram:
    """Return the diagram inside the bytes of a presentation called `name`."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            for part in _parts(archive, name):
                found = _CONTENT.search(part)
                if found:
                    return envelope.unpack(found[1].decode("ascii"), name)
            is_presentation = "ppt/presentation.xml" in archive.namelist()
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, OSError) as error:
        raise CrosstalkError(
            tr("{name} is damaged or locked by a password and cannot be read as a presentation.", name=name)
        ) from error
    kind = tr("a presentation") if is_presentation else tr("an archive")
    raise CrosstalkError(
        tr(
            "{name} is {kind} without a diagram inside; open the .crosstalk file it was made from.",
            name=name,
            kind=kind,
        )
    )


def _parts(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    for entry in archive.infolist():
        if _PART.fullmatch(entry.filename):
            # What is said about the size may be a lie: no more than this is ever unpacked.
            with archive.open(entry) as stream:
                content = stream.read(MAX_BYTES + 1)
            if len(content) > MAX_BYTES:
                raise CrosstalkError(
                    tr(
                        "{name} holds more than {MAX_BYTES} MB of XML and was not read.",
                        name=name,
                        MAX_BYTES=MAX_BYTES // 2**20,
                    )
                )
            yield content


def _recognises(head: bytes) -> bool:
    return head.startswith(b"PK\x03\x04")


PPTX = register(Importer("pptx", later("PowerPoint with a diagram inside"), (".pptx",), _recognises, read))
