"""The file rules of component art, each as a function that says what is wrong with a drawing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

from crosstalk.catalog.svgart import read_svg
from crosstalk.geometry import Rect

SHAPES = {"path", "circle", "ellipse", "rect", "line", "polyline", "polygon"}
GRADIENTS = {"linearGradient", "radialGradient"}
ELEMENTS = SHAPES | GRADIENTS | {"svg", "g", "defs", "stop"}
LOOK = {
    "fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap", "stroke-linejoin", "opacity",
    "transform", "fill-rule", "stroke-dasharray",
}  # fmt: skip
GEOMETRY = {"d", "cx", "cy", "r", "rx", "ry", "x", "y", "width", "height", "x1", "y1", "x2", "y2", "points"}
OF_GRADIENT = {
    "id", "cx", "cy", "r", "fx", "fy", "x1", "y1", "x2", "y2", "gradientUnits", "gradientTransform",
}  # fmt: skip
OF_STOP = {"offset", "stop-color", "stop-opacity"}
SLOT = re.compile(r"[a-z][a-z0-9-]*")
HEX = re.compile(r"#[0-9a-f]{6}")
LONG_NUMBER = re.compile(r"\d*\.\d{3,}")
URL = re.compile(r"url\(#([^)]+)\)")


def faults(path: Path) -> list[str]:
    """Return what breaks the rules in a file, in words."""
    data = path.read_bytes()
    text = data.decode("utf-8")
    root = fromstring(text)
    found = list(_frame(root))
    for element in root.iter():
        found += _element(element)
    found += _ids(root)
    found += _slots(root)
    found += _ports(root)
    found += _edges(data, path.name)
    large = max(float(root.get("width", "0")), float(root.get("height", "0"))) > 60
    if len(data) > (40_000 if large else 12_000):
        found.append(f"{len(data)} bytes are too many; an organ has at most 40,000, a cell 12,000")
    if "<!DOCTYPE" in text or "<!ENTITY" in text:
        found.append("a document type or an entity")
    return sorted(set(found))


def _frame(root: Element) -> Iterator[str]:
    box = [float(v) for v in root.get("viewBox", "").split()]
    if len(box) != 4:
        yield "no viewBox of four numbers"
        return
    width, height = float(root.get("width", "0")), float(root.get("height", "0"))
    if not width or not height:
        yield "no natural size (width, height)"
    elif abs(width / height * box[3] / box[2] - 1) > 0.012:
        yield f"width:height {width}:{height} is not the aspect of the viewBox {box[2]}:{box[3]}"
    if max(width, height) > 135 or min(width, height) < 2:
        yield f"natural size {width} × {height} pt is out of range"


def _element(element: Element) -> Iterator[str]:
    kind = element.tag.rpartition("}")[2]
    if kind not in ELEMENTS:
        yield f"element <{kind}>"
        return
    for name, value in element.attrib.items():
        if not _allowed(kind, name):
            yield f"attribute {name} on <{kind}>"
        if "%" in value or "currentColor" in value:
            yield f'{name}="{value[:20]}" on <{kind}>'
        if long := LONG_NUMBER.search(value):
            yield f"more than two decimals in {name} of <{kind}>: {long[0]}"


def _allowed(kind: str, name: str) -> bool:
    if kind == "svg":
        return name in ("viewBox", "width", "height")
    if kind == "g":
        return name in LOOK - {"opacity"} or name in ("data-slot", "data-base")
    if kind in GRADIENTS:
        return name in OF_GRADIENT
    if kind == "stop":
        return name in OF_STOP
    return name in LOOK | GEOMETRY or (kind == "circle" and name in ("data-port", "data-direction"))


def _ids(root: Element) -> Iterator[str]:
    seen: set[str] = set()
    for element in root.iter():
        name = element.get("id")
        if name is not None and name in seen:
            yield f"id {name} twice"
        seen.add(name or "")
    for element in root.iter():
        for name in URL.findall(" ".join((element.get("fill", ""), element.get("stroke", "")))):
            if name not in seen:
                yield f"gradient {name} is not there"


def _slots(root: Element) -> Iterator[str]:
    bases: dict[str, str] = {}
    users: dict[str, str] = {}

    def walk(element: Element, slot: str) -> Iterator[str]:
        kind = element.tag.rpartition("}")[2]
        if kind in ("defs", *GRADIENTS) or element.get("data-port"):
            return
        own = element.get("data-slot")
        if own is not None:
            yield from _slot(element, own, slot, bases)
            slot = own
        if kind in SHAPES and not slot:
            yield f"a <{kind}> that lies in no slot"
        for name in URL.findall(element.get("fill", "")):
            if users.setdefault(name, slot) != slot:
                yield f"gradient {name} is shared by the slots {users[name]} and {slot}"
        for child in element:
            yield from walk(child, slot)

    yield from walk(root, "")
    if not 1 <= len(bases) <= 6:
        yield f"{len(bases)} slots"


def _slot(element: Element, name: str, outer: str, bases: dict[str, str]) -> Iterator[str]:
    base = element.get("data-base", "")
    if outer:
        yield f"slot {name} inside slot {outer}"
    if not SLOT.fullmatch(name):
        yield f"slot name {name!r}"
    if not HEX.fullmatch(base):
        yield f"slot {name} has the base {base!r} and not #rrggbb"
    if bases.setdefault(name, base) != base:
        yield f"slot {name} has two bases"


def _ports(root: Element) -> Iterator[str]:
    names = [e.get("data-port") for e in root.iter() if e.get("data-port")]
    for name in {n for n in names if names.count(n) > 1}:
        yield f"port {name} twice"
    for element in root.iter():
        if element.get("data-port") and element.get("data-direction") is None:
            yield f"port {element.get('data-port')} has no direction"
        if element.get("data-port") and element.get("fill") != "none":
            yield f"port {element.get('data-port')} is not invisible"


def _edges(data: bytes, name: str) -> Iterator[str]:
    """The drawing fills its viewBox up to a margin of about two units and never leaves it."""
    drawing = read_svg(data, name)
    boxes = []
    for shape in drawing.shapes():
        reach = shape.item.stroke.width / 2 if shape.item.stroke else 0.0
        boxes.append(shape.item.path.bounds().inflated(reach))
    painted, box = Rect.union_of(boxes), drawing.bounds
    if painted is None:
        yield "nothing is drawn"
        return
    gaps = {
        "left": painted.x - box.x, "top": painted.y - box.y,
        "right": box.right - painted.right, "bottom": box.bottom - painted.bottom,
    }  # fmt: skip
    for side, gap in gaps.items():
        if not -0.75 <= gap <= max(5.0, 0.05 * max(box.width, box.height)):
            yield f"margin of {gap:.1f} units at the {side} instead of about 2"
    if drawing.ignored:
        yield f"ignored elements {sorted(drawing.ignored)}"
