"""Presentation attributes, inline styles, lengths and transforms of SVG."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from functools import lru_cache
from xml.etree.ElementTree import Element

from crosstalk.geometry import Point, Transform

NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_CALL = re.compile(r"([A-Za-z]+)\s*\(([^()]*)\)")
_UNITS = {"px": 1.0, "": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
_MOST_DASHES = 256
"""Of a pattern that goes on, only the beginning is drawn."""
_PROPERTIES = frozenset(
    (
        "fill", "stroke", "color", "fill-opacity", "stroke-opacity", "opacity", "stroke-width", "stroke-linecap",
        "stroke-linejoin", "stroke-dasharray", "fill-rule", "display", "visibility",
    )
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Style:
    """The computed style of an element. `opacity` is its own and is not inherited."""

    fill: str = "#000000"
    stroke: str = "none"
    color: str = "#000000"
    fill_opacity: float = 1.0
    stroke_opacity: float = 1.0
    opacity: float = 1.0
    stroke_width: float = 1.0
    cap: str = "butt"
    join: str = "miter"
    dash: tuple[float, ...] = ()
    even_odd: bool = False
    hidden: bool = False


def inherit(parent: Style, element: Element) -> Style:
    """Return the style of an element: inline style over attributes over what the parent hands down."""
    found = [(k, v) for k, v in element.attrib.items() if k in _PROPERTIES]
    if inline := element.get("style"):
        pairs = (part.partition(":") for part in inline.split(";"))
        found += [(name, v) for k, _, v in pairs if (name := k.strip()) in _PROPERTIES]
    if not found and parent.opacity == 1.0:
        return parent
    return _inherited(parent, tuple(found))


@lru_cache(maxsize=4096)
def _inherited(parent: Style, found: tuple[tuple[str, str], ...]) -> Style:
    """Return the style of an element with some properties, the later over the earlier: most occur time and again."""
    changes: dict[str, object] = {"opacity": 1.0}
    for name, value in {k: v.strip() for k, v in found}.items():
        if value != "inherit":
            changes.update(_change(name, value.replace("!important", "").strip(), parent))
    color = changes.get("color", parent.color)
    for paint in ("fill", "stroke"):
        if str(changes.get(paint, "")).lower() == "currentcolor":
            changes[paint] = color
    return replace(parent, **changes)  # type: ignore[arg-type]


def _change(name: str, value: str, parent: Style) -> dict[str, object]:
    match name:
        case "fill" | "stroke" | "color":
            return {name: value}
        case "fill-opacity" | "stroke-opacity" | "opacity":
            return {name.replace("-", "_"): min(1.0, max(0.0, length(value, 1.0, 1.0)))}
        case "stroke-width":
            return {"stroke_width": length(value, parent.stroke_width, 100.0)}
        case "stroke-linecap":
            return {"cap": value if value in ("butt", "round", "square") else "butt"}
        case "stroke-linejoin":
            return {"join": value if value in ("miter", "round", "bevel") else "miter"}
        case "stroke-dasharray":
            return {"dash": _dashes(value)}
        case "fill-rule":
            return {"even_odd": value == "evenodd"}
        case "display":
            return {"hidden": parent.hidden or value == "none"}
        case _:
            return {"hidden": value in ("hidden", "collapse")}


def _dashes(value: str) -> tuple[float, ...]:
    numbers = tuple(max(0.0, float(v)) for v in NUMBER.findall(value)[:_MOST_DASHES])
    if not any(numbers):
        return ()
    return numbers * 2 if len(numbers) % 2 else numbers


@lru_cache(maxsize=8192)
def length(text: str | None, default: float, whole: float | None) -> float:
    """Return a length in user units; per cent are of `whole`, and `default` stands for nothing readable."""
    match = NUMBER.match((text or "").strip())
    if text is None or match is None:
        return default
    unit = text.strip()[match.end() :].strip().lower()
    value = float(match[0])
    if not math.isfinite(value):
        return default
    if unit == "%":
        return value / 100 * whole if whole is not None else default
    return value * _UNITS.get(unit, 1.0)


def parse_transform(text: str) -> Transform:
    """Return the transform of an attribute; raises ValueError where it cannot be read."""
    result = Transform()
    for name, inner in reversed(_CALL.findall(text)):
        result = result.then(_single(name, [float(v) for v in NUMBER.findall(inner)]))
    return result


def _single(name: str, n: list[float]) -> Transform:
    match name, len(n):
        case "matrix", 6:
            return Transform(*n)
        case "translate", 1 | 2:
            return Transform.translation(n[0], n[1] if len(n) > 1 else 0.0)
        case "scale", 1 | 2:
            return Transform.scaling(*n)
        case "rotate", 1:
            return Transform.rotation(n[0])
        case "rotate", 3:
            return Transform.rotation(n[0], Point(n[1], n[2]))
        case "skewX", 1:
            return Transform(1.0, 0.0, math.tan(math.radians(n[0])), 1.0, 0.0, 0.0)
        case "skewY", 1:
            return Transform(1.0, math.tan(math.radians(n[0])), 0.0, 1.0, 0.0, 0.0)
    raise ValueError(f"the transform {name} with {len(n)} numbers is unknown")
