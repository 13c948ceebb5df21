"""Legends: a key to the relations in use."""

from __future__ import annotations

from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Legend, Style, plain_text
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke
from crosstalk.scene import glyphs
from crosstalk.scene.connectors import draw_line
from crosstalk.scene.course import Tips, course
from crosstalk.scene.item import SceneItem
from crosstalk.scene.looks import look
from crosstalk.scene.stage import Stage
from crosstalk.scene.texts import box_outline
from crosstalk.text import parse

_PAD = 5.0
_SWATCH = 26.0
_ROW = 1.7
"""Height of a row in text sizes."""


def build(stage: Stage, record: Legend) -> SceneItem:
    """Return swatches with labels, in columns; it grows downwards where its entries need more room."""
    tones = stage.tones
    size = record.style.text_size or tones.small
    entries = _entries(stage, record)
    columns = max(1, min(record.columns, len(entries) or 1))
    box = record.box
    items: list[Primitive] = []
    y = box.y + _PAD
    if record.title:
        title = stage.text(record.title, box.x + _PAD, y, size=tones.label, color=tones.text,
            anchor="top-left", align="left", bold=True)  # fmt: skip
        items.append(title)
        y = title.bounds.bottom + 2.0
    row = max(size * _ROW, 11.0)
    rows = -(-len(entries) // columns)
    across = (box.width - 2 * _PAD) / columns
    for index, relation in enumerate(entries):
        column, line = divmod(index, rows)
        items += _entry(stage, relation, box.x + _PAD + column * across, y + (line + 0.5) * row, size, across)
    body = box.union(Rect(box.x, box.y, box.width, y - box.y + rows * row + _PAD))
    words = plain_text(record.title) or "Legend"
    return SceneItem(
        id=record.id,
        kind="legend",
        title=words,
        desc=f"{words}: " + ", ".join(stage.catalog.relation(r).label for r in entries),
        items=(_frame(stage, record, body), *items),
        bounds=body.inflated(tones.width("frame") / 2),
        body=body,
        z=record.z,
        outline=box_outline(record, body),
    )


def _entries(stage: Stage, record: Legend) -> tuple[str, ...]:
    if record.entries:
        return record.entries
    catalog = stage.catalog
    return tuple(sorted(stage.used_relations(), key=lambda r: (catalog.relation(r).order, r)))


def _frame(stage: Stage, record: Legend, body: Rect) -> PathItem:
    style = record.style
    fill = (
        None if style.fill == "none" else Solid(style.fill or stage.tones.paper, style.fill_opacity or 0.92)
    )
    line = None
    if style.stroke != "none":
        width = stage.tones.width("frame") if style.stroke_width is None else style.stroke_width
        line = Stroke(style.stroke or stage.tones.color("legend.stroke", stage.tones.color("frame")), width)
    return PathItem(Path.rectangle(body, 3.0), fill, line)


def _entry(stage: Stage, relation: str, x: float, y: float, size: float, across: float) -> list[Primitive]:
    made = look(stage, relation, Style(), None, stage.tones.paper)
    way = course("straight", Tips(Point(x, y), Point(1.0, 0.0), Point(x + _SWATCH, y), Point(-1.0, 0.0)), (),
        made.tail.inset, made.head.inset)  # fmt: skip
    items, _ = draw_line(made, way)
    if made.relation.badge:
        middle = Point(x + _SWATCH * 0.42, y)
        items.append(glyphs.badge(made.relation.badge, middle, 3.2, made.color, made.paper)[0])
    text = stage.text(
        parse(made.relation.label), x + _SWATCH + 5.0, y, size=size, color=stage.tones.text, anchor="left",
        width=max(20.0, round(across - _SWATCH - 7.0, 1)), align="left",
    )  # fmt: skip
    return [*items, text]
