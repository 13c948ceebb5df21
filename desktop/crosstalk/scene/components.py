"""Components: the art of the type, its label, its state, or a cluster of several."""

from __future__ import annotations

from crosstalk.geometry import Point, Rect, Transform
from crosstalk.model import Component, plain_text
from crosstalk.model.seating import clear_side
from crosstalk.primitives import Primitive, SymbolItem, TextItem
from crosstalk.routing import Outline
from crosstalk.scene import clusters, states
from crosstalk.scene.arts import ArtInfo, art_transform
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage

GAP = 1.5
"""Points between the art and its label."""
_WIDEST = 1.7
"""A label breaks at this many widths of the art, but not under `_NARROWEST` points."""
_NARROWEST = 54.0
_PLACES = {
    "below": (0.0, 1.0, "top", "center"),
    "above": (0.0, -1.0, "bottom", "center"),
    "left": (-1.0, 0.0, "right", "right"),
    "right": (1.0, 0.0, "left", "left"),
    "center": (0.0, 0.0, "center", "center"),
}
"""Place → which edge of the box (in halves), anchor of the text, alignment."""


def build(stage: Stage, record: Component) -> SceneItem:
    """Return a component as it is drawn."""
    info = stage.arts.info(record.type, record.colors)
    body = record.bounds
    look = states.opacity(record.state)
    opacity = look if record.style.opacity is None else look * record.style.opacity
    if record.count > 1:
        symbols, outline = clusters.build(record, info, opacity)
    else:
        transform = _placement(record, info)
        symbols = (SymbolItem(info.art, transform, opacity),)
        outline = Outline(info.shape, transform)
    items: tuple[Primitive, ...] = symbols
    bounds = body
    if record.state:
        marks, covered = states.marks(stage, record, body)
        items += marks
        bounds = bounds.union(covered) if covered else bounds
    label = _label(stage, record, info, body)
    if label is not None:
        items += (label,)
        bounds = bounds.union(label.bounds)
    title = info.title if record.label is None else plain_text(record.label) or info.title
    return SceneItem(
        id=record.id,
        kind="component",
        title=title,
        desc=_description(record, title),
        items=items,
        bounds=bounds,
        body=body,
        z=record.z,
        outline=outline,
        label_bounds=None if label is None else label.bounds,
    )


def _placement(record: Component, info: ArtInfo) -> Transform:
    width = -record.width if record.flip_x else record.width
    height = -record.height if record.flip_y else record.height
    if not record.rotation:
        return art_transform(info.art, record.x, record.y, width, height)
    turned = art_transform(info.art, 0.0, 0.0, width, height).then(Transform.rotation(record.rotation))
    return turned.then(Transform.translation(record.x, record.y))


def _label(stage: Stage, record: Component, info: ArtInfo, body: Rect) -> TextItem | None:
    place = record.label_place or clear_side(record) or info.type.label_place or "below"
    runs = info.label if record.label is None else record.label
    numbers = stage.citing.run_of(record.id)
    if not numbers and (not runs or place == "none"):
        return None
    if not runs or place == "none":
        # Its numbers alone, up at the side as behind a word.
        runs, place = (), "right" if place in ("", "none", "center") else place
    runs = (*runs, *numbers)
    across, down, anchor, align = _PLACES.get(place, _PLACES["below"])
    style = record.style
    width = record.label_width
    if width is None:
        width = max(_NARROWEST, body.width * (_WIDEST if across == 0.0 else 3.0))
        width = round(width, 1)
        if place == "center":
            width = max(24.0, round(body.width * 0.92, 1))
    x = body.x + body.width * (0.5 + across / 2) + across * GAP
    y = body.y + body.height * (0.5 + down / 2) + down * GAP
    if record.label_offset is not None:
        x, y = x + record.label_offset[0], y + record.label_offset[1]
    tones = stage.tones
    size = style.text_size or (tones.small if max(record.width, record.height) < 22 else tones.label)
    if align == "center":
        # A box wider than the text would only make the bounds wrong: lines are broken, then centred.
        anchor = "center" if place == "center" else anchor
    return stage.text(
        runs,
        x,
        y,
        size=size,
        color=style.text_color or tones.text,
        anchor=anchor,
        width=width,
        align=align,
        bold=bool(style.bold),
        italic=bool(style.italic),
    )


def _description(record: Component, title: str) -> str:
    words = title
    if record.count > 1:
        words = f"{record.count} × {words}"
    return f"{words}, {record.state}" if record.state else words


def port_place(record: Component, x: float, y: float, degrees: float) -> tuple[Point, Point]:
    """Return where a port (0…1 of the drawing's box) lies on the page, and its direction there (a vector)."""
    placement = record.placement
    place = placement.apply((x - 0.5, y - 0.5))
    way = Transform.rotation(degrees).apply((1.0, 0.0))
    sx = -way.x if record.flip_x else way.x
    sy = -way.y if record.flip_y else way.y
    return place, Transform.rotation(record.rotation).apply((sx, sy))
