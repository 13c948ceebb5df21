"""A drawing in given colours and under a theme, ready to paint."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from crosstalk.catalog.color import adjust, is_hex, recolour, to_oklch
from crosstalk.catalog.silhouette import silhouette
from crosstalk.catalog.svgart import Bitmap, Drawing, Group, Node, Shape, primitives
from crosstalk.catalog.types import ArtRules, ToneRule
from crosstalk.geometry import Point
from crosstalk.primitives import Art, Fill, LazyArt, PathItem, Solid, Stop, Stroke

_BODY_LIGHTNESS = 0.66
"""A bare stroke lighter than this is a body (a neurite drawn with a fat pen), not an outline."""

_KEPT = 4096
"""Arts that are kept: choosing a colour by dragging makes one for each that is passed."""


class Studio:
    """Makes and keeps art. One drawing gives one silhouette, whatever its colours."""

    def __init__(self) -> None:
        self._art: dict[str, Art] = {}
        self._outlines: dict[str, tuple[tuple[Point, ...], ...]] = {}

    def art(self, name: str, drawing: Drawing, colors: Mapping[str, str], theme: str, rules: ArtRules) -> Art:
        """Return the art of a drawing called `name` with colours by slot.

        Slots it has not are passed over, and so is what is no colour.
        """
        wanted = {
            slot: color.lower()
            for slot, color in sorted(colors.items())
            if slot in drawing.slots and is_hex(color) and color.lower() != drawing.slots[slot]
        }
        key = "|".join((name, ",".join(f"{s}={c}" for s, c in wanted.items()), theme))
        found = self._art.get(key)
        if found is None:
            if len(self._art) >= _KEPT:
                self._art.clear()
            found = self._art[key] = LazyArt(
                key,
                drawing.bounds,
                lambda: primitives(tuple(_coloured(n, drawing.slots, wanted, rules) for n in drawing.nodes)),
                self.outlines(name, drawing),
                _tint(drawing, wanted, rules),
            )
        return found

    def know(self, name: str, polygons: tuple[tuple[Point, ...], ...]) -> None:
        """Take the silhouette of a drawing that was worked out beforehand."""
        self._outlines[name] = polygons

    def outlines(self, name: str, drawing: Drawing) -> tuple[tuple[Point, ...], ...]:
        """Return the silhouette of a drawing in art units."""
        if name not in self._outlines:
            self._outlines[name] = silhouette(drawing.shapes(), drawing.bounds, drawing.bitmaps())
        return self._outlines[name]


def _tint(drawing: Drawing, wanted: Mapping[str, str], rules: ArtRules) -> Solid | None:
    """Return the colour of the hindmost area, of a gradient the last one."""
    back = next((shape for shape in drawing.shapes() if shape.item.fill is not None), None)
    if back is None:
        return None
    drawn = _coloured(back, drawing.slots, wanted, rules)
    assert isinstance(drawn, Shape)
    fill = drawn.item.fill
    if fill is None or isinstance(fill, Solid):
        return fill
    return Solid(fill.stops[-1].color) if fill.stops else None


def _coloured(node: Node, bases: Mapping[str, str], wanted: Mapping[str, str], rules: ArtRules) -> Node:
    if isinstance(node, Group):
        return Group(tuple(_coloured(child, bases, wanted, rules) for child in node.nodes), node.opacity)
    if isinstance(node, Bitmap):
        return node
    change = wanted.get(node.slot)
    if change is None and rules.fill.is_identity and rules.stroke.is_identity:
        return node
    tones = _Tones(bases.get(node.slot, ""), change, rules)
    item = node.item
    stroke = tones.stroke(item.stroke, bare=item.fill is None)
    return Shape(node.slot, PathItem(item.path, tones.fill(item.fill), stroke, item.even_odd), node.transform)


class _Tones:
    """Maps each tone of a slot: first to the wanted colour, then through the theme's rule."""

    def __init__(self, base: str, wanted: str | None, rules: ArtRules) -> None:
        self.base, self.wanted, self.rules = base, wanted, rules

    def fill(self, fill: Fill | None) -> Fill | None:
        if fill is None:
            return None
        if isinstance(fill, Solid):
            return Solid(self._tone(fill.color, self.rules.fill), fill.opacity)
        stops = tuple(Stop(s.offset, self._tone(s.color, self.rules.fill), s.opacity) for s in fill.stops)
        return replace(fill, stops=stops)

    def stroke(self, stroke: Stroke | None, *, bare: bool) -> Stroke | None:
        if stroke is None:
            return None
        body = bare and to_oklch(stroke.color).lightness > _BODY_LIGHTNESS
        rule = self.rules.fill if body else self.rules.stroke
        return replace(stroke, color=self._tone(stroke.color, rule))

    def _tone(self, color: str, rule: ToneRule) -> str:
        if self.wanted is not None:
            color = recolour(color, self.base, self.wanted)
        return color if rule.is_identity else adjust(color, rule.gain, rule.offset, rule.chroma)
