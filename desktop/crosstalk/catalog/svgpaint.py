"""Paints of SVG: colours and gradients."""

from __future__ import annotations

import re
from functools import lru_cache
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from crosstalk.catalog.color import mix, parse_hex, to_hex
from crosstalk.catalog.colornames import NAMED
from crosstalk.catalog.svgcss import length, parse_transform
from crosstalk.catalog.svgxml import local_name
from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import Fill, LinearGradient, RadialGradient, Solid, Stop

_URL = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)\s*(.*)")
_RGB = re.compile(r"rgba?\(([^)]*)\)")
_XLINK = "{http://www.w3.org/1999/xlink}href"


@lru_cache(maxsize=4096)
def parse_color(text: str) -> tuple[str, float] | None:
    """Return `#rrggbb` and an opacity for a CSS colour, or None for none, transparent or what is not a colour."""
    text = text.strip().lower()
    if text in ("none", "transparent", ""):
        return None
    if text in NAMED:
        return NAMED[text], 1.0
    if text.startswith("#"):
        return _hex(text[1:])
    if match := _RGB.match(text):
        parts = match[1].replace(",", " ").replace("/", " ").split()
        channels = [length(p, 0.0, 255.0) / 255 for p in parts[:3]]
        if len(channels) == 3:
            return to_hex(*channels), length(parts[3], 1.0, 1.0) if len(parts) > 3 else 1.0
    return None


def _hex(digits: str) -> tuple[str, float] | None:
    if len(digits) in (3, 4):
        digits = "".join(c * 2 for c in digits)
    try:
        value = to_hex(*parse_hex("#" + digits[:6]))
        return value, int(digits[6:8], 16) / 255 if len(digits) == 8 else 1.0
    except ValueError:
        return None


class Paints:
    """Turns paint attributes into fills, looking up gradients by id; each gradient is read once."""

    def __init__(self, by_id: dict[str, Element], box: Rect) -> None:
        self.by_id, self.box = by_id, box
        self.cache: dict[str, Fill | None] = {}

    def fill(self, paint: str, opacity: float) -> Fill | None:
        """Return the fill of a paint, or None where nothing is painted."""
        if opacity <= 0:
            return None
        if not (match := _URL.match(paint)):
            found = parse_color(paint)
            return Solid(found[0], round(found[1] * opacity, 4)) if found else None
        name = match[1]
        if name not in self.cache:
            self.cache[name] = self._gradient(name)
        fill = self.cache[name]
        if fill is None:
            return self.fill(match[2], opacity) if match[2] else None
        return _faded(fill, opacity)

    def color(self, paint: str) -> str | None:
        """Return one colour for a stroke; a gradient gives the colour of its middle."""
        fill = self.fill(paint, 1.0)
        if fill is None or isinstance(fill, Solid):
            return fill.color if fill else None
        return mix(fill.stops[0].color, fill.stops[-1].color, 0.5)

    @staticmethod
    def moved(fill: Fill, bounds: Rect, ctm: Transform) -> Fill:
        """Return a gradient carried along by a transform of the shape whose bounds were `bounds`."""
        if isinstance(fill, Solid):
            return fill
        upright = abs(ctm.b) + abs(ctm.c) < 1e-9 and ctm.a > 0 and ctm.d > 0
        if not fill.relative:
            return replace(fill, transform=fill.transform.then(ctm))
        if upright:
            return fill
        place = Transform(bounds.width, 0.0, 0.0, bounds.height, bounds.x, bounds.y)
        return replace(fill, relative=False, transform=fill.transform.then(place).then(ctm))

    def _gradient(self, name: str) -> Fill | None:
        chain = self._chain(name)
        if not chain:
            return None
        stops = next((s for e in chain if (s := _stops(e))), ())
        if len(stops) < 2:
            return Solid(stops[0].color, stops[0].opacity) if stops else None
        relative = _first(chain, "gradientUnits") != "userSpaceOnUse"
        transform = parse_transform(_first(chain, "gradientTransform") or "")
        width, height = (1.0, 1.0) if relative else (self.box.width, self.box.height)

        def get(attribute: str, default: float, whole: float) -> float:
            return length(_first(chain, attribute), default, whole)

        if local_name(chain[0]) == "linearGradient":
            return LinearGradient(
                get("x1", 0.0, width), get("y1", 0.0, height), get("x2", width, width), get("y2", 0.0, height),
                stops, relative, transform,
            )  # fmt: skip
        cx, cy = get("cx", width / 2, width), get("cy", height / 2, height)
        return RadialGradient(
            cx, cy, get("r", (width + height) / 4, (width + height) / 2),
            get("fx", cx, width), get("fy", cy, height), stops, relative, transform,
        )  # fmt: skip

    def _chain(self, name: str) -> list[Element]:
        """Return the gradient and those it inherits from by href, nearest first."""
        chain: list[Element] = []
        while name in self.by_id and len(chain) < 8:
            element = self.by_id[name]
            if local_name(element) not in ("linearGradient", "radialGradient") or element in chain:
                break
            chain.append(element)
            name = (element.get("href") or element.get(_XLINK) or "").removeprefix("#")
        return chain


def _first(chain: list[Element], attribute: str) -> str | None:
    return next((value for e in chain if (value := e.get(attribute)) is not None), None)


def _stops(gradient: Element) -> tuple[Stop, ...]:
    stops: list[Stop] = []
    for element in gradient:
        if local_name(element) != "stop":
            continue
        inline = {
            k.strip(): v.strip()
            for k, _, v in (p.partition(":") for p in element.get("style", "").split(";"))
        }
        color = inline.get("stop-color", element.get("stop-color", "#000000"))
        opacity = inline.get("stop-opacity", element.get("stop-opacity"))
        found = parse_color(color) or ("#000000", 0.0)
        offset = min(1.0, max(0.0, length(element.get("offset"), 0.0, 1.0)))
        offset = max(offset, stops[-1].offset if stops else 0.0)
        stops.append(Stop(offset, found[0], found[1] * length(opacity, 1.0, 1.0)))
    return tuple(stops)


def _faded(fill: Fill, opacity: float) -> Fill:
    if opacity >= 1.0:
        return fill
    if isinstance(fill, Solid):
        return Solid(fill.color, fill.opacity * opacity)
    return replace(fill, stops=tuple(Stop(s.offset, s.color, s.opacity * opacity) for s in fill.stops))
