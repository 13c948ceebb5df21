"""Areas and outlines of shapes: what the catalogue's leaves can say as they are, everything else as areas."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from msgspec.structs import replace

from crosstalk.catalog.svgart import FAR, Node, Shape
from crosstalk.catalog.svgpaint import Paints
from crosstalk.catalog.svgxml import local_name
from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.importers.art.clips import baked
from crosstalk.importers.art.looks import Look
from crosstalk.importers.art.outline import CannotCutError, Cutter
from crosstalk.importers.art.spread import absolute, spread_linear, spread_radial
from crosstalk.importers.art.told import Told
from crosstalk.importers.art.tree import href
from crosstalk.primitives import Fill, LinearGradient, PathItem, Solid, Stroke

_URL = re.compile(r"url\(\s*['\"]?#([^)'\"]+)['\"]?\s*\)")


class Brush:
    """Paints paths; gradients are read once."""

    def __init__(self, by_id: dict[str, Element], box: Rect, cutter: Cutter, told: Told) -> None:
        self.by_id, self.cutter, self.told = by_id, cutter, told
        self.paints = Paints(by_id, box)

    def is_pattern(self, paint: str) -> bool:
        """Say whether a paint is a pattern of this drawing."""
        match = _URL.search(paint)
        return match is not None and local_name_of(self.by_id.get(match[1])) == "pattern"

    def painted(self, path: Path, look: Look, ctm: Transform, *, filled: bool = True) -> Iterator[Node]:
        """Yield the leaves of a path: its area and its outline, one where the catalogue can say both at once."""
        box = path.bounds()
        style = look.style
        fill = self._fill(style.fill, style.fill_opacity, box) if filled else None
        ink = self._fill(style.stroke, style.stroke_opacity, box) if style.stroke_width > 0 else None
        stroke = self._stroke(look, ink)
        if stroke is not None and not look.stroke_first:
            yield from self._leaf(PathItem(path, fill, stroke, style.even_odd), ctm)
            return
        area = PathItem(path, fill, None, style.even_odd) if fill is not None else None
        outline = self._outlined(path, look, ink, stroke)
        for item in (outline, area) if look.stroke_first else (area, outline):
            if item is not None:
                yield from self._leaf(item, ctm)

    def _stroke(self, look: Look, ink: Fill | None) -> Stroke | None:
        """Return the stroke as the catalogue says it, None where it cannot."""
        style = look.style
        plain = isinstance(ink, Solid) and (style.join != "miter" or abs(look.miter - 4.0) < 1e-6)
        if not plain or (style.dash and look.dash_offset):
            return None
        assert isinstance(ink, Solid)
        return Stroke(ink.color, style.stroke_width, ink.opacity, style.cap, style.join, style.dash)

    def _outlined(self, path: Path, look: Look, ink: Fill | None, stroke: Stroke | None) -> PathItem | None:
        if ink is None:
            return None
        if stroke is not None:
            return PathItem(path, None, stroke)
        style = look.style
        pen = Stroke("#000000", style.stroke_width, 1.0, style.cap, style.join, style.dash)
        try:
            area = self.cutter.stroke(path, pen, look.miter, look.dash_offset)
        except CannotCutError:
            self.told.once("damaged")
            return None
        return PathItem(area, ink) if area else None

    def _fill(self, paint: str, opacity: float, box: Rect) -> Fill | None:
        found = self.paints.fill(paint, opacity)
        if found is None or isinstance(found, Solid):
            return found
        if found.relative and (box.width <= 0 or box.height <= 0):
            return None
        found = absolute(found, box)
        method = self._method(paint)
        if method in ("reflect", "repeat"):
            swings = method == "reflect"
            return (
                spread_linear(found, box, swings)
                if isinstance(found, LinearGradient)
                else spread_radial(found, box, swings)
            )
        return found

    def _method(self, paint: str) -> str:
        match = _URL.search(paint)
        element = self.by_id.get(match[1]) if match else None
        for _ in range(8):
            if element is None:
                return ""
            if element.get("spreadMethod"):
                return element.get("spreadMethod", "")
            element = self.by_id.get(href(element).removeprefix("#"))
        return ""

    def _leaf(self, item: PathItem, ctm: Transform) -> Iterator[Node]:
        numbers = (*item.path.coords, *ctm)
        if not (abs(sum(numbers)) < float("inf") and max(map(abs, numbers)) < FAR):
            self.told.once("damaged")
            return
        if item.stroke is None:
            yield baked(Shape("", item, None if ctm.is_identity else ctm))
        elif _is_similar(ctm):
            yield _scaled(item, ctm)
        else:
            yield Shape("", item, ctm)


def _scaled(item: PathItem, ctm: Transform) -> Shape:
    """Return a stroked shape whose transform grows everything alike, in the units of the drawing."""
    assert item.stroke is not None
    k = ctm.mean_scale
    stroke = replace(item.stroke, width=item.stroke.width * k, dash=tuple(d * k for d in item.stroke.dash))
    fill = None if item.fill is None else Paints.moved(item.fill, item.path.bounds(), ctm)
    return Shape("", PathItem(item.path.transformed(ctm), fill, stroke, item.even_odd))


def _is_similar(t: Transform) -> bool:
    size = abs(t.a) + abs(t.b) + abs(t.c) + abs(t.d)
    along, across = Point(t.a, t.b), Point(t.c, t.d)
    dot = along.x * across.x + along.y * across.y
    lengths = along.x**2 + along.y**2 - across.x**2 - across.y**2
    return abs(dot) < 1e-4 * size**2 and abs(lengths) < 1e-4 * size**2


def local_name_of(element: Element | None) -> str:
    """Return the name of an element, "" for none."""
    return "" if element is None else local_name(element)
