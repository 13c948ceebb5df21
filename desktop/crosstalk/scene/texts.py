"""Free text."""

from __future__ import annotations

from crosstalk.geometry import Path, Rect, Transform
from crosstalk.model import Boxed, Text, plain_text
from crosstalk.primitives import GroupItem, PathItem, Primitive, Solid, Stroke, TextItem
from crosstalk.routing import Outline, Shape
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.text.bidi import is_leftward

_PAD = 1.5
_UNIT = Shape.of_rect(Rect(-0.5, -0.5, 1.0, 1.0))
_EDGES = {"left": -0.5, "center": 0.0, "right": 0.5}


def build(stage: Stage, record: Text) -> SceneItem:
    """Return text broken at its box's width; the box grows downwards where the text needs more."""
    style = record.style
    framed = style.fill not in (None, "none") or style.stroke not in (None, "none")
    pad = 3.0 if framed else 0.0
    text = _laid_out(stage, record, pad)
    box = record.box
    if text.spans:
        box = box.union(text.bounds.inflated(pad))
    items: tuple[Primitive, ...] = (*_frame(record, box), text)
    turn = Transform.rotation(record.rotation, record.centre)
    if record.rotation:
        items = (GroupItem(items, turn),)
    if style.opacity is not None:
        items = (GroupItem(items, opacity=style.opacity),)
    body = turn.apply_rect(box) if record.rotation else box
    words = plain_text(record.runs)
    return SceneItem(
        id=record.id,
        kind="text",
        title=words,
        desc=words,
        items=items,
        bounds=body.inflated((style.stroke_width or 0.8) / 2 if framed else 0.0),
        body=body,
        z=record.z,
        outline=box_outline(record, _ink(text, framed, box)),
        line_width=0.0,
    )


def _laid_out(stage: Stage, record: Text, pad: float) -> TextItem:
    style = record.style
    align = style.align or natural_align(record)
    return stage.text(
        record.runs,
        record.x + _EDGES[align] * (record.width - 2 * pad),
        record.y - record.height / 2 + pad,
        size=style.text_size or stage.tones.label,
        color=style.text_color or stage.tones.text,
        anchor="top" if align == "center" else f"top-{align}",
        width=max(1.0, record.width - 2 * pad),
        align=align,
        bold=bool(style.bold),
        italic=bool(style.italic),
    )


def natural_align(record: Text) -> str:
    """Return where the lines of a text begin that nobody aligned: at the right for one in Arabic or Hebrew."""
    return "right" if is_leftward(plain_text(record.runs)) else "left"


def box_outline(record: Boxed, box: Rect) -> Outline:
    """Return the outline of a rectangle that turns with a record."""
    place = Transform(box.width, 0.0, 0.0, box.height, *box.centre)
    if record.rotation:
        place = place.then(Transform.rotation(record.rotation, record.centre))
    return Outline(_UNIT, place)


def _ink(text: TextItem, framed: bool, box: Rect) -> Rect:
    """Return where lines end: at the frame, or close to the words rather than at an empty box."""
    return box if framed or not text.spans else text.bounds.inflated(_PAD)


def _frame(record: Text, box: Rect) -> list[Primitive]:
    style = record.style
    fill = None if style.fill in (None, "none") else Solid(str(style.fill), _or(style.fill_opacity, 1.0))
    line = None
    if style.stroke not in (None, "none"):
        line = Stroke(str(style.stroke), _or(style.stroke_width, 0.8), dash=style.dash or ())
    if fill is None and line is None:
        return []
    return [PathItem(Path.rectangle(box, 2.5), fill, line)]


def _or(value: float | None, default: float) -> float:
    return default if value is None else value
