"""Fills, strokes and transforms as SVG attributes, and the gradients that they refer to."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from crosstalk.geometry import Path, Transform
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import Fill, LinearGradient, RadialGradient, Solid, Stop, Stroke

Attributes = dict[str, str]
_FLAT = 1e-6


@dataclass(frozen=True, slots=True)
class GradientDefinition:
    """A gradient as it stands in <defs>."""

    id: str
    element: str
    """`linearGradient` or `radialGradient`."""
    attributes: Attributes
    stops: tuple[Attributes, ...]


class Gradients:
    """The gradients of one file: equal ones are defined once.

    The id is a hash of the content, so that it is the same in each export and does not change when another
    gradient comes in front.
    """

    def __init__(self, prefix: str = "") -> None:
        """`prefix` stands before the ids."""
        self._prefix = prefix
        self.definitions: dict[str, GradientDefinition] = {}
        self._ids: dict[Fill, str] = {}

    def reference(self, gradient: LinearGradient | RadialGradient) -> str:
        """Return `url(#…)` for a gradient, defining it where it is new."""
        found = self._ids.get(gradient)
        if found is None:
            definition = _definition(gradient, self._prefix)
            self.definitions.setdefault(definition.id, definition)
            found = self._ids[gradient] = definition.id
        return f"url(#{found})"

    def fill(self, fill: Fill | None, path: Path) -> Attributes:
        """Return the attributes of a shape's fill."""
        if fill is None:
            return {"fill": "none"}
        if isinstance(fill, Solid):
            return {"fill": fill.color, **_opacity("fill-opacity", fill.opacity)}
        # SVG paints nothing where a gradient relative to a box without area would fill (SVG 1.1 §7.11), but some
        # readers take the first stop instead: say that nothing is there.
        if fill.relative and _is_flat(path):
            return {"fill": "none"}
        return {"fill": self.reference(fill)}


def stroke_attributes(stroke: Stroke | None) -> Attributes:
    """Return the attributes of a line; those that have SVG's initial value are left out."""
    if stroke is None or stroke.width <= 0:
        return {}
    found = {"stroke": stroke.color, "stroke-width": number(stroke.width)}
    if stroke.cap != "butt":
        found["stroke-linecap"] = stroke.cap
    if stroke.join != "miter":
        found["stroke-linejoin"] = stroke.join
    if stroke.dash:
        found["stroke-dasharray"] = " ".join(number(length) for length in stroke.dash)
    return found | _opacity("stroke-opacity", stroke.opacity)


def transform_attribute(transform: Transform) -> Attributes:
    """Return the `transform` of a group; a mere shift is written as such."""
    if transform.is_identity:
        return {}
    return {"transform": _matrix(transform)}


def opacity_attribute(opacity: float) -> Attributes:
    """Return the opacity of a group as a whole."""
    return _opacity("opacity", opacity)


def _opacity(name: str, value: float) -> Attributes:
    return {} if value >= 1 else {name: number(max(0.0, value))}


def _matrix(t: Transform) -> str:
    if t[:4] == (1.0, 0.0, 0.0, 1.0):
        return f"translate({number(t.e)} {number(t.f)})"
    # Five digits in the linear part: at 1,000 units from the origin an error of 0.005 pt, far below a pixel.
    return f"matrix({' '.join([*(number(v, 5) for v in t[:4]), number(t.e), number(t.f)])})"


def _is_flat(path: Path) -> bool:
    box = path.bounds()
    return box.width < _FLAT or box.height < _FLAT


def _definition(gradient: LinearGradient | RadialGradient, prefix: str) -> GradientDefinition:
    names = (
        ("x1", "y1", "x2", "y2") if isinstance(gradient, LinearGradient) else ("cx", "cy", "r", "fx", "fy")
    )
    element = "linearGradient" if isinstance(gradient, LinearGradient) else "radialGradient"
    attributes = {name: number(getattr(gradient, name), 4) for name in names}
    for focus, centre in (("fx", "cx"), ("fy", "cy")):
        if focus in attributes and attributes[focus] == attributes[centre]:
            del attributes[focus]
    if not gradient.relative:
        attributes["gradientUnits"] = "userSpaceOnUse"
    if not gradient.transform.is_identity:
        attributes["gradientTransform"] = _matrix(gradient.transform)
    stops = tuple(_stop(stop) for stop in gradient.stops)
    content = repr((element, sorted(attributes.items()), stops))
    digest = hashlib.sha256(content.encode()).hexdigest()[:12]
    return GradientDefinition(f"{prefix}gradient-{digest}", element, attributes, stops)


def _stop(stop: Stop) -> Attributes:
    found = {"offset": number(stop.offset, 4), "stop-color": stop.color}
    return found | _opacity("stop-opacity", stop.opacity)
