"""Strands: nerves, vessels, membranes along a smooth spline."""

from __future__ import annotations

from crosstalk.geometry import Path, Point, Transform
from crosstalk.model import Strand, plain_text
from crosstalk.model.paths import strand_line
from crosstalk.primitives import PathItem, Primitive, Stroke, TextItem
from crosstalk.routing import Outline, Ruler, Shape
from crosstalk.routing.parallel import offset
from crosstalk.routing.waves import wavy
from crosstalk.scene import strand_looks
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.scene.strand_looks import Layer
from crosstalk.scene.words import placed
from crosstalk.text import parse, plain

_HERE = Transform()


def build(stage: Stage, record: Strand) -> SceneItem | None:
    """Return a strand as it is drawn; None for fewer than two points."""
    if len(record.points) < 2:
        return None
    path = strand_line(record)
    kind = stage.catalog.strands.get(record.type)
    motif = strand_looks.motif_of(record.type, kind.motif if kind else "")
    colors = {**strand_looks.COLORS[motif], **(kind.colors if kind else {}), **record.colors}
    width = max(record.width, 0.1)
    opacity = 1.0 if record.style.opacity is None else record.style.opacity
    items: list[Primitive] = [
        _stroke(path, layer, width, colors, opacity) for layer in strand_looks.LAYERS[motif]
    ]
    body = path.bounds().inflated(width / 2)
    name = plain(parse(kind.label)) if kind else record.type.replace("_", " ").replace("-", " ")
    title = plain_text(record.label) or name
    label = _label(stage, record, path, width)
    if label is not None:
        items.append(label)
    bounds = body.inflated(width * 0.1)
    return SceneItem(
        id=record.id,
        kind="strand",
        title=title,
        desc=title,
        items=tuple(items),
        bounds=bounds if label is None else bounds.union(label.bounds),
        body=body,
        z=record.z,
        outline=Outline(_shape(path, width, record.closed), _HERE),
        path=path,
        label_bounds=None if label is None else label.bounds,
        hollow=record.closed,
        line_width=width if record.closed else 0.0,
    )


def _stroke(path: Path, layer: Layer, width: float, colors: dict[str, str], opacity: float) -> PathItem:
    along = path
    if layer.wave:
        along = wavy(along, layer.wave * width, 2.4 * width)
    if layer.offset:
        along = offset(along, layer.offset * width)
    color = colors.get(layer.slot, "#8a8494")
    dash = tuple(length * width for length in layer.dash)
    return PathItem(
        along, None, Stroke(color, layer.width * width, layer.opacity * opacity, layer.cap, "round", dash)
    )


def _shape(path: Path, width: float, closed: bool) -> Shape:
    left = _flat(offset(path, -width / 2))
    right = _flat(offset(path, width / 2))
    middle = Ruler(path).point(0.5)
    if closed:
        return Shape((tuple(left), tuple(right)), middle)
    return Shape((tuple(left + right[::-1]),), middle)


def _flat(path: Path) -> list[Point]:
    lines = path.flattened(0.2)
    return lines[0] if lines else path.points()


def _label(stage: Stage, record: Strand, path: Path, width: float) -> TextItem | None:
    if not record.label:
        return None
    ruler = Ruler(path)
    place, tangent = ruler.point(0.5), ruler.tangent(0.5)
    nx, ny = -tangent.y, tangent.x
    if ny < 0:
        nx, ny = -nx, -ny
    style = record.style
    size = style.text_size or stage.tones.label
    text = stage.text(
        record.label,
        0.0,
        0.0,
        size=size,
        color=style.text_color or stage.tones.text,
        anchor="top" if abs(ny) > 0.5 else ("left" if nx > 0 else "right"),
        bold=bool(style.bold),
        italic=bool(style.italic),
    )
    away = width / 2 + 1.5
    if abs(ny) <= 0.5:
        return placed(text, place.x + nx * away, place.y + ny * away)
    # Under the lowest place of the strand above it, or a bend would run through the words.
    half = text.bounds.width / 2 + width / 2
    near = [ruler.point(0.5 + step / 48) for step in range(-18, 19)]
    lowest = max((p.y for p in near if abs(p.x - place.x) <= half), default=place.y)
    return placed(text, place.x, lowest + away)
