"""The diagram inside another file: how it travels in an exported SVG (and later in other formats).

Base64 of the JSON in an element of our own namespace: editors that write an SVG again (Inkscape, Illustrator) may
re-indent, re-wrap or re-encode text, but nothing that they do to white space changes base64.
"""

from __future__ import annotations

import base64
import binascii

from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.storage.codec import dumps, loads
from crosstalk.tongue import tr

NAMESPACE = "urn:crosstalk-studio:diagram"
ELEMENT = "diagram"
PREFIX = "crosstalk"
ATTACHMENT = "figure.crosstalk"
"""Name of the diagram as a file attached to a PDF."""
_LINE = 120


def pack(diagram: Diagram) -> str:
    """Return the diagram as lines of base64; the same diagram gives the same characters."""
    text = base64.b64encode(dumps(diagram)).decode("ascii")
    return "\n".join(text[i : i + _LINE] for i in range(0, len(text), _LINE))


def unpack(text: str, name: str) -> Diagram:
    """Return the diagram of `pack`, whatever happened to its white space.

    `name` is the file's, for the sentence of the CrosstalkError that is raised where the content is damaged.
    """
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise CrosstalkError(
            tr("{name}: the diagram inside it is damaged; open the original file.", name=name)
        ) from error
    return loads(data, name)
