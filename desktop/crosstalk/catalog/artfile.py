"""A drawing written as an SVG file of the catalogue's own kind: what `svgart.read_svg` reads back as it was.

Drawings that a person brings in (`importers.art`), or makes of a selection, are kept as such files: plain paths, solid
paints and gradients, groups that fade, pictures inside; each part names the colour slot that it belongs to.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from dataclasses import replace
from xml.sax.saxutils import quoteattr

from crosstalk.catalog.svgart import Bitmap, Drawing, Group, Node, Shape
from crosstalk.geometry import Transform
from crosstalk.geometry.svgpath import number, to_svg
from crosstalk.primitives import Fill, LinearGradient, Solid, Stroke

_FINE = 4000.0
"""Of so many steps per side coordinates are rounded to: finer than any print shows."""


def art_file(drawing: Drawing) -> bytes:
    """Return the SVG file of a drawing."""
    return _Writer(drawing).text().encode("utf-8")


def with_slots(drawing: Drawing, slots: dict[str, str], names: Iterable[str]) -> Drawing:
    """Return a drawing whose shapes, in their order, belong to slots of these names."""
    waiting = iter(names)

    def named(node: Node) -> Node:
        if isinstance(node, Group):
            return Group(tuple(named(child) for child in node.nodes), node.opacity)
        return replace(node, slot=next(waiting)) if isinstance(node, Shape) else node

    return replace(drawing, nodes=tuple(named(node) for node in drawing.nodes), slots=slots)


class _Writer:
    def __init__(self, drawing: Drawing) -> None:
        self.drawing = drawing
        self.digits = _digits(max(drawing.bounds.width, drawing.bounds.height))
        self.gradients: dict[Fill, str] = {}
        self.told: set[str] = set()

    def text(self) -> str:
        box, (width, height) = self.drawing.bounds, self.drawing.size
        body = "\n".join(line for node in self.drawing.nodes for line in self.node(node))
        numbers = " ".join(self.n(v) for v in box)
        defs = "".join(self.gradient(fill, name) for fill, name in self.gradients.items())
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{numbers}" '
            f'width="{number(width, 3)}" height="{number(height, 3)}">\n'
            + (f"<defs>{defs}</defs>\n" if defs else "")
            + body
            + "\n</svg>\n"
        )

    def n(self, value: float) -> str:
        return number(value, self.digits)

    def node(self, node: Node) -> Iterator[str]:
        if isinstance(node, Group):
            yield f'<g opacity="{number(node.opacity, 4)}">'
            for child in node.nodes:
                yield from self.node(child)
            yield "</g>"
        elif isinstance(node, Bitmap):
            yield self.image(node)
        else:
            yield self.shape(node)

    def shape(self, shape: Shape) -> str:
        item = shape.item
        parts = [f'd="{to_svg(item.path, self.digits)}"', *self.slot(shape.slot), *self.fill(item.fill)]
        if item.even_odd:
            parts.append('fill-rule="evenodd"')
        if item.stroke is not None:
            parts += self.stroke(item.stroke)
        if shape.transform is not None:
            parts.append(_transform("transform", shape.transform))
        return f"<path {' '.join(parts)}/>"

    def slot(self, name: str) -> list[str]:
        if not name:
            return []
        if name in self.told:
            return [f"data-slot={quoteattr(name)}"]
        self.told.add(name)
        base = self.drawing.slots.get(name, "#808080")
        return [f"data-slot={quoteattr(name)}", f'data-base="{base}"']

    def fill(self, fill: Fill | None) -> list[str]:
        if fill is None:
            return ['fill="none"']
        if isinstance(fill, Solid):
            faint = [f'fill-opacity="{number(fill.opacity, 4)}"'] if fill.opacity < 1.0 else []
            return [f'fill="{fill.color}"', *faint]
        name = self.gradients.setdefault(fill, f"g{len(self.gradients) + 1}")
        return [f'fill="url(#{name})"']

    def stroke(self, stroke: Stroke) -> list[str]:
        parts = [f'stroke="{stroke.color}"', f'stroke-width="{self.n(stroke.width)}"']
        if stroke.opacity < 1.0:
            parts.append(f'stroke-opacity="{number(stroke.opacity, 4)}"')
        if stroke.cap != "butt":
            parts.append(f'stroke-linecap="{stroke.cap}"')
        if stroke.join != "miter":
            parts.append(f'stroke-linejoin="{stroke.join}"')
        if stroke.dash:
            parts.append(f'stroke-dasharray="{" ".join(self.n(d) for d in stroke.dash)}"')
        return parts

    def image(self, bitmap: Bitmap) -> str:
        item, rect = bitmap.item, bitmap.item.rect
        data = base64.b64encode(item.data).decode("ascii")
        placed = f" {_transform('transform', bitmap.transform)}" if bitmap.transform is not None else ""
        return (
            f'<image x="{self.n(rect.x)}" y="{self.n(rect.y)}" width="{self.n(rect.width)}" '
            f'height="{self.n(rect.height)}"{placed} preserveAspectRatio="none" '
            f'href="data:{item.media_type};base64,{data}"/>'
        )

    def gradient(self, fill: Fill, name: str) -> str:
        assert not isinstance(fill, Solid)
        names: tuple[str, ...]
        if isinstance(fill, LinearGradient):
            kind, names = "linearGradient", ("x1", "y1", "x2", "y2")
        else:
            kind, names = "radialGradient", ("cx", "cy", "r", "fx", "fy")
        parts = [f'id="{name}"', *(f'{n}="{number(getattr(fill, n), 6)}"' for n in names)]
        if not fill.relative:
            parts.append('gradientUnits="userSpaceOnUse"')
        if not fill.transform.is_identity:
            parts.append(_transform("gradientTransform", fill.transform))
        stops = "".join(
            f'<stop offset="{number(s.offset, 4)}" stop-color="{s.color}"'
            + (f' stop-opacity="{number(s.opacity, 4)}"' if s.opacity < 1.0 else "")
            + "/>"
            for s in fill.stops
        )
        return f"<{kind} {' '.join(parts)}>{stops}</{kind}>"


def _transform(name: str, transform: Transform) -> str:
    return f'{name}="matrix({" ".join(number(v, 6) for v in transform)})"'


def _digits(side: float) -> int:
    digits = 1
    while side * 10**digits < _FINE * 10 and digits < 6:
        digits += 1
    return digits
