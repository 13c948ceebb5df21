"""The tree of a foreign SVG without anything that acts, loads or reaches out of the file; what went is told."""

from __future__ import annotations

import re
import zlib
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgxml import MAX_BYTES, local_name, parse_xml
from crosstalk.errors import CrosstalkError
from crosstalk.importers.art.entities import expanded
from crosstalk.importers.art.told import Told
from crosstalk.importers.xml import SVG_NAMESPACE
from crosstalk.tongue import tr

XLINK = "{http://www.w3.org/1999/xlink}href"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_ACTING = frozenset(
    {"script", "handler", "listener", "iframe", "object", "embed", "audio", "video", "canvas"}
)
_MOVING = frozenset(
    {"animate", "animateColor", "animateMotion", "animateTransform", "set", "discard", "mpath"}
)
_OUTSIDE = re.compile(r"url\(\s*['\"]?(?!\s*['\"]?#)|@import|javascript:|expression\(", re.IGNORECASE)
_DATA = re.compile(r"data:image/(?:png|jpe?g|gif|webp);base64,", re.IGNORECASE)
_GZIP = b"\x1f\x8b"


def read_tree(data: bytes, name: str, told: Told) -> Element:
    """Return the root of a file, cleaned; raises CrosstalkError in one sentence for what is not read."""
    if data.startswith(_GZIP):
        data = _unpacked(data, name)
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr("{name} is larger than {count} MB; simplify it first.", name=name, count=MAX_BYTES // 10**6)
        )
    root = parse_xml(expanded(data, name), name)
    _clean(root, told)
    return root


def href(element: Element) -> str:
    """Return the address that an element names, "" for none."""
    return (element.get("href") or element.get(XLINK) or "").strip()


def _unpacked(data: bytes, name: str) -> bytes:
    """Return what a gzip file holds, up to the most that is read."""
    try:
        unpacker = zlib.decompressobj(wbits=31)
        return unpacker.decompress(data, MAX_BYTES + 1)
    except zlib.error as error:
        raise CrosstalkError(tr("{name} is packed, and damaged.", name=name)) from error


def _clean(element: Element, told: Told) -> None:
    for key, value in list(element.attrib.items()):
        if _is_handler(key):
            told.once("scripts")
        elif key in ("href", XLINK):
            if value.strip().startswith("#") or _DATA.match(value.strip()):
                continue
            # A link (`a`) loads nothing: its address goes without a word.
            if local_name(element) != "a":
                told.once("svg image" if value.strip().startswith("data:") else "outside")
        elif key == "style" or "(" in value:
            kept = ";".join(part for part in value.split(";") if not _OUTSIDE.search(part))
            if kept != value:
                told.once("outside")
                element.set(key, kept)
            continue
        elif not key.startswith("{") or key == _SPACE:
            continue
        del element.attrib[key]
    if local_name(element) == "style" and element.text and _OUTSIDE.search(element.text):
        told.once("outside")
        element.text = _OUTSIDE.sub("url(#", re.sub(r"@import[^;]*;?", "", element.text))
    for child in list(element):
        if _goes(child, told):
            _take_out(element, child)
        else:
            _clean(child, told)


def _goes(child: Element, told: Told) -> bool:
    tag = child.tag
    if not isinstance(tag, str):
        return True
    if tag.startswith("{") and not tag.startswith(f"{{{SVG_NAMESPACE}}}"):
        return True
    name = local_name(child)
    if name in _ACTING:
        told.once("scripts")
    elif name in _MOVING:
        told.once("animation")
    elif name == "foreignObject":
        told.once("foreign")
    return name in _ACTING or name in _MOVING or name in ("foreignObject", "metadata")


def _take_out(parent: Element, child: Element) -> None:
    """Remove an element, but not the words behind it."""
    index = list(parent).index(child)
    if child.tail:
        if index:
            parent[index - 1].tail = (parent[index - 1].tail or "") + child.tail
        else:
            parent.text = (parent.text or "") + child.tail
    parent.remove(child)


def _is_handler(key: str) -> bool:
    return key.rpartition("}")[2].lower().startswith("on")
