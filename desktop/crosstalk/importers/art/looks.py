"""The computed style of an element: what `svgcss` knows, and what only drawings from elsewhere use."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgcss import Style, inherit, length, parse_transform
from crosstalk.geometry import Transform
from crosstalk.importers.art.css import declarations

INHERITED = frozenset(
    (
        "stroke-miterlimit", "stroke-dashoffset", "paint-order", "clip-rule", "font-family", "font-size", "font-weight",
        "font-style", "text-anchor", "letter-spacing", "marker-start", "marker-mid", "marker-end", "marker",
        "dominant-baseline",
    )
)  # fmt: skip
OWN = frozenset(
    ("clip-path", "mask", "filter", "mix-blend-mode", "display", "overflow", "transform", "vector-effect")
)
_URL = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)")
_FONT = re.compile(r"(?P<before>.*?)(?P<size>[\d.]+(?:px|pt|em|mm)?)(?:/\S+)?\s+(?P<family>.+)")


class Look(NamedTuple):
    """What holds at an element: its style, further properties by name, and its own effects."""

    style: Style = Style()
    more: Mapping[str, str] = {}
    own: Mapping[str, str] = {}

    def inside(self, element: Element) -> Look:
        """Return what holds at an element within this one."""
        found = declared(element)
        more = {name: value for name, value in found.items() if name in INHERITED and value != "inherit"}
        if "font-size" in more:
            more["font-size"] = str(font_size(more["font-size"], self.font_size))
        style = inherit(self.style, element)
        own = {name: value for name, value in found.items() if name in OWN}
        return Look(style, {**self.more, **more} if more else self.more, own)

    @property
    def font_size(self) -> float:
        """The size of letters in user units."""
        return float(self.more.get("font-size", "16"))

    @property
    def miter(self) -> float:
        """The limit of pointed joins."""
        return max(1.0, length(self.more.get("stroke-miterlimit"), 4.0, None))

    @property
    def dash_offset(self) -> float:
        """How far into its pattern a dashed line begins."""
        return length(self.more.get("stroke-dashoffset"), 0.0, 100.0)

    @property
    def stroke_first(self) -> bool:
        """Whether the outline lies under the area."""
        order = self.more.get("paint-order", "").split()
        return bool(order) and order[0] == "stroke"

    def reference(self, name: str) -> str:
        """Return the id that an own effect (`clip-path`, `mask`, `filter`) names, "" for none."""
        match = _URL.search(self.own.get(name, ""))
        return match[1].strip() if match else ""

    @property
    def has_markers(self) -> bool:
        """Whether something stands at its corners."""
        names = ("marker", "marker-start", "marker-mid", "marker-end")
        return any(_URL.search(self.more.get(name, "")) for name in names)


def declared(element: Element) -> dict[str, str]:
    """Return the properties that an element states itself, inline ones over attributes."""
    wanted = INHERITED | OWN
    found = {name: value.strip() for name, value in element.attrib.items() if name in wanted}
    for name, value, _ in declarations(element.get("style", "")):
        if name in wanted:
            found[name] = value
        elif name == "font" and (match := _FONT.match(value)):
            found.update(_font(match))
    return found


def transform_of(element: Element, own: Mapping[str, str]) -> Transform:
    """Return the transform of an element; raises ValueError where it cannot be read."""
    text = element.get("transform") or own.get("transform", "")
    if not text or text == "none":
        return Transform()
    return parse_transform(re.sub(r"(?<=[\d.])(?:px|deg)\b", "", text))


def font_size(text: str, outer: float) -> float:
    """Return a size of letters in user units, relative to that around it."""
    text = text.strip()
    if text.endswith("rem"):
        return length(text.removesuffix("rem"), 1.0, None) * 16.0
    if text.endswith("em"):
        return length(text.removesuffix("em"), 1.0, None) * outer
    names = {"small": 13.0, "medium": 16.0, "large": 18.0, "x-small": 10.0, "x-large": 24.0, "smaller": outer / 1.2,
             "larger": outer * 1.2}  # fmt: skip
    return names.get(text) or length(text, outer, outer)


def _font(match: re.Match[str]) -> dict[str, str]:
    before = match["before"].split()
    found = {"font-size": match["size"], "font-family": match["family"]}
    if "bold" in before or any(word.isdigit() for word in before):
        found["font-weight"] = "bold"
    if "italic" in before or "oblique" in before:
        found["font-style"] = "italic"
    return found
