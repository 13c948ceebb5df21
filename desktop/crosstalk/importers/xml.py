"""Exported SVG without the dangers of XML.

(Pictures are read by `catalog.svgxml`, which allows less: they are small and hold no diagram.)
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from crosstalk.errors import CrosstalkError

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_BYTES = 64 * 1024 * 1024
"""Larger foreign files are refused before they fill the memory."""

SVG_NAMESPACE = "http://www.w3.org/2000/svg"


def parse_svg(data: bytes, name: str) -> Element:
    """Return the root of an SVG file.

    A document type is let through (many programs write one), declared entities and anything from outside are not:
    they are how a small file fills the memory or reads others. Raises CrosstalkError with a sentence on `name`.
    """
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            f"{name} is larger than {MAX_BYTES // (1024 * 1024)} MB, which is the most that is read."
        )
    try:
        root: Element = fromstring(data, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException as error:
        raise CrosstalkError(
            f"{name} declares XML entities, which are not read for safety; save it again as plain SVG."
        ) from error
    except ParseError as error:
        line = error.position[0]
        raise CrosstalkError(
            f"{name} is not well-formed XML: it breaks off or is damaged in line {line}."
        ) from error
    except (ValueError, LookupError, RecursionError) as error:
        raise CrosstalkError(f"{name} could not be read as XML: {error}.") from error
    if root.tag not in (f"{{{SVG_NAMESPACE}}}svg", "svg"):
        raise CrosstalkError(f"{name} is XML, but not an SVG file.")
    return root
