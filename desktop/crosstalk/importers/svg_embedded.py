"""Opening an exported SVG again: the diagram travels in its metadata."""

from __future__ import annotations

from pathlib import Path

from crosstalk.errors import CrosstalkError
from crosstalk.importers.registry import Importer, register
from crosstalk.importers.xml import MAX_BYTES, text_in_svg
from crosstalk.model import Diagram
from crosstalk.storage import envelope
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import later, tr

_TAG = f"{{{envelope.NAMESPACE}}}{envelope.ELEMENT}"


def read(path: Path) -> Diagram:
    """Return the diagram inside an SVG file; raises CrosstalkError where there is none or it is damaged."""
    return extract(read_bytes(path, MAX_BYTES), str(path))


def extract(data: bytes, name: str) -> Diagram:
    """Return the diagram inside the bytes of an SVG file called `name`.

    The element is found by its namespace wherever it stands and whatever prefix another program gave it.
    """
    found = text_in_svg(data, _TAG, name)
    if found is None:
        raise CrosstalkError(
            tr("{name} is an SVG without a diagram inside; insert it into a diagram as a picture.", name=name)
        )
    return envelope.unpack(found, name)


def _recognises(head: bytes) -> bool:
    return head.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<" or head.startswith(
        (b"\xff\xfe<", b"\xfe\xff\x00<")
    )


SVG = register(Importer("svg", later("SVG with a diagram inside"), (".svg",), _recognises, read))
