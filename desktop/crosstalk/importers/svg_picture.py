"""Drawings that come in as pictures: cleaned of what could act, load or reach out of the file."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element, tostring

from crosstalk.catalog.svgart import read_svg
from crosstalk.catalog.svgxml import local_name, parse_xml
from crosstalk.errors import CrosstalkError
from crosstalk.importers.xml import SVG_NAMESPACE
from crosstalk.tongue import tr

PIXEL = 0.75
"""Points in the unitless number of foreign SVG (CSS: 96 to the inch)."""
_XLINK = "{http://www.w3.org/1999/xlink}"
_DROPPED = frozenset(
    {
        *("script", "foreignObject", "handler", "listener", "metadata", "set", "discard"),
        *("iframe", "object", "embed", "audio", "video"),
        *("animate", "animateColor", "animateMotion", "animateTransform"),
    }
)
_PICTURE_DATA = re.compile(r"data:image/(?:png|jpe?g);base64,")
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!\s*#)|@import|javascript:|expression\(", re.IGNORECASE)
_MAX_SIDE = 100_000.0


class CleanDrawing(NamedTuple):
    """An SVG that may be kept: its bytes, natural size in points, and the elements that will not be drawn."""

    data: bytes
    width: float
    height: float
    ignored: tuple[str, ...]


def clean_svg(data: bytes, name: str) -> CleanDrawing:
    """Return a drawing without scripts, events, animation and anything from outside.

    Raises CrosstalkError, in a sentence on `name`, where it is no SVG, has no sensible size or nothing to draw.
    """
    root = parse_xml(data, name)
    _clean(root)
    root.set("xmlns", SVG_NAMESPACE)
    root.set("xmlns:xlink", _XLINK.strip("{}"))
    cleaned = tostring(root, encoding="utf-8", xml_declaration=True)
    drawing = read_svg(cleaned, name, unit=PIXEL)
    width, height = drawing.size
    if max(width, height) > _MAX_SIDE:
        raise CrosstalkError(
            tr("{name} says no sensible size; set its width and height and save it again.", name=name)
        )
    ignored = tuple(sorted(drawing.ignored))
    if next(drawing.shapes(), None) is None:
        holds = tr(" (it holds: {ignored})", ignored=", ".join(ignored)) if ignored else ""
        raise CrosstalkError(
            tr(
                "{name} has no shape that can be drawn{holds}; save it as PNG instead.",
                name=name,
                holds=holds,
            )
        )
    return CleanDrawing(cleaned, width, height, ignored)


def _clean(element: Element) -> None:
    """Clean an element and all below it, and write its names without prefixes (all are SVG's from here on)."""
    element.tag = local_name(element)
    attributes = {_plain(key): value for key, value in element.attrib.items() if not _acts(key, value)}
    element.attrib.clear()
    element.attrib.update({key: value for key, value in attributes.items() if key})
    if element.tag == "style" and _OUTSIDE.search(element.text or ""):
        element.text = ""
    for child in list(element):
        if _is_foreign(child):
            element.remove(child)
        else:
            _clean(child)


def _plain(key: str) -> str:
    """Return the name of an attribute as it is written; "" for those of other programs."""
    if key.startswith(_XLINK):
        return f"xlink:{key.removeprefix(_XLINK)}"
    return "" if key.startswith("{") else key


def _is_foreign(element: Element) -> bool:
    tag = element.tag
    known = isinstance(tag, str) and (tag.startswith(f"{{{SVG_NAMESPACE}}}") or not tag.startswith("{"))
    return not known or local_name(element) in _DROPPED


def _acts(key: str, value: str) -> bool:
    """Whether an attribute runs code or reaches out of the file."""
    name = key.rpartition("}")[2]
    if name.lower().startswith("on"):
        return True
    if name == "href":
        return not (value.strip().startswith("#") or _PICTURE_DATA.match(value.strip()))
    return _OUTSIDE.search(value) is not None
