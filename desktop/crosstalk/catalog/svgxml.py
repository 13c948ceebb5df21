"""XML from strangers: bounded in bytes, elements and depth, without DTD, entities or addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree.ElementTree import Element, ParseError, TreeBuilder

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import DefusedXMLParser

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

MAX_BYTES = 16_000_000
MAX_ELEMENTS = 60_000
MAX_DEPTH = 100

__all__ = ["Element", "local_name", "parse_xml"]


class _TooMuchError(ValueError):
    pass


class _BoundedBuilder(TreeBuilder):
    """Builds the tree and stops at the limits, before anything deep exists."""

    def __init__(self) -> None:
        super().__init__()
        self.depth = self.count = 0

    def start(self, tag: str, attrs: Mapping[str, str]) -> Element:
        self.depth += 1
        self.count += 1
        if self.depth > MAX_DEPTH:
            raise _TooMuchError(tr("its elements are nested more than {MAX_DEPTH} deep", MAX_DEPTH=MAX_DEPTH))
        if self.count > MAX_ELEMENTS:
            raise _TooMuchError(tr("it has more than {MAX_ELEMENTS} elements", MAX_ELEMENTS=MAX_ELEMENTS))
        return super().start(tag, dict(attrs))

    def end(self, tag: str) -> Element:
        self.depth -= 1
        return super().end(tag)


def local_name(element: Element) -> str:
    """Return the tag without its namespace; "" for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def parse_xml(data: bytes | str, name: str) -> Element:
    """Return the root of an SVG file; raises CrosstalkError in one sentence that begins with `name`."""
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB; simplify it first.",
                name=name,
                MAX_BYTES=MAX_BYTES // 1000000,
            )
        )
    parser = DefusedXMLParser(
        target=_BoundedBuilder(), forbid_dtd=False, forbid_entities=True, forbid_external=True
    )
    try:
        parser.feed(data)
        root: Element = parser.close()
    except _TooMuchError as error:
        raise CrosstalkError(tr("{name} cannot be read: {error}.", name=name, error=error)) from error
    except DefusedXmlException as error:
        raise CrosstalkError(
            tr("{name} declares entities, which are not read; save it as plain SVG.", name=name)
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise CrosstalkError(tr("{name} is not readable as SVG: {error}.", name=name, error=error)) from error
    if local_name(root) != "svg":
        raise CrosstalkError(
            tr(
                "{name} is XML but not SVG: it begins with <{local_name}>.",
                name=name,
                local_name=local_name(root),
            )
        )
    return root
