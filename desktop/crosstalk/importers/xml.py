"""Looking one element up in an exported SVG, without the dangers of XML and without building the tree of a large file.

(Pictures are read by `catalog.svgxml`, which allows less: they are small and hold no diagram.)
"""

from __future__ import annotations

from collections.abc import Mapping
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

MAX_BYTES = 256 * 1024 * 1024
"""Larger files are refused before they fill the memory (10,000 components are about 80 MB)."""

SVG_NAMESPACE = "http://www.w3.org/2000/svg"
_STEP = 1024 * 1024


class _FoundError(Exception):
    """Ends the reading: what comes after the element does not matter."""


class _NotSvgError(Exception):
    """The first element is not <svg>."""


class _Finder:
    """A target of the parser that keeps the text of the first element of a name and nothing else."""

    def __init__(self, tag: str) -> None:
        self.tag = tag
        self.inside = self.begun = False
        self.parts: list[str] = []

    def start(self, tag: str, _: Mapping[str, str]) -> None:
        if not self.begun and tag not in (f"{{{SVG_NAMESPACE}}}svg", "svg"):
            raise _NotSvgError
        self.begun = True
        self.inside = self.inside or tag == self.tag

    def data(self, text: str) -> None:
        if self.inside:
            self.parts.append(text)

    def end(self, tag: str) -> None:
        if tag == self.tag:
            raise _FoundError

    def close(self) -> None:
        """Do nothing; the parser calls this where the file ends."""


def text_in_svg(data: bytes, tag: str, name: str) -> str | None:
    """Return the text of the first element of a tag (`{namespace}name`) in an SVG file, None where there is none.

    A document type is let through (many programs write one), declared entities and anything from outside are not:
    they are how a small file fills the memory or reads others. Raises CrosstalkError with a sentence on `name`.
    """
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB, which is the most that is read.",
                name=name,
                MAX_BYTES=MAX_BYTES // 2**20,
            )
        )
    finder = _Finder(tag)
    parser = DefusedXMLParser(target=finder, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    try:
        for start in range(0, len(data), _STEP):
            parser.feed(data[start : start + _STEP])
        parser.close()
    except _FoundError:
        return "".join(finder.parts)
    except _NotSvgError as error:
        raise CrosstalkError(tr("{name} is XML, but not an SVG file.", name=name)) from error
    except DefusedXmlException as error:
        raise CrosstalkError(
            tr(
                "{name} declares XML entities, which are not read for safety; save it again as plain SVG.",
                name=name,
            )
        ) from error
    except ParseError as error:
        line = error.position[0]
        raise CrosstalkError(
            tr(
                "{name} is not well-formed XML: it breaks off or is damaged in line {line}.",
                name=name,
                line=line,
            )
        ) from error
    except (ValueError, LookupError) as error:
        raise CrosstalkError(
            tr("{name} could not be read as XML: {error}.", name=name, error=error)
        ) from error
    return None
