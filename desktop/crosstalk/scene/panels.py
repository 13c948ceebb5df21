"""Panels: a letter, a title and a quiet frame about a part of the figure."""

from __future__ import annotations

from crosstalk.geometry import Path, Rect
from crosstalk.model import Panel, plain_text
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke, TextItem
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage
from crosstalk.scene.texts import box_outline
from crosstalk.text import Span

_PAD = 5.0
_BETWEEN = 4.0
"""Points between letter and title."""


def build(stage: Stage, record: Panel) -> SceneItem:
    """Return a panel as it is drawn."""
    box = record.box
    items, width = _frame(stage, record)
    words = _heading(stage, record, box)
    label = Rect.union_of(item.bounds for item in words)
    bounds = box.inflated(width / 2)
    title = plain_text(record.title)
    name = " ".join(part for part in ("Panel", record.letter) if part)
    return SceneItem(
        id=record.id,
        kind="panel",
        title=f"{name}: {title}" if title else name,
        desc=f"{name}: {title}" if title else name,
        items=(*items, *words),
        bounds=bounds.union(label) if label else bounds,
        body=box,
        z=record.z,
        outline=box_outline(record, box),
        label_bounds=label,
        hollow=True,
        line_width=width,
    )


def _frame(stage: Stage, record: Panel) -> tuple[list[Primitive], float]:
    style = record.style
    fill = None
    if style.fill not in (None, "none"):
        fill = Solid(str(style.fill), 1.0 if style.fill_opacity is None else style.fill_opacity)
    if not record.frame or style.stroke == "none":
        return ([PathItem(Path.rectangle(record.box, 4.0), fill)] if fill else []), 0.0
    width = stage.tones.width("frame") if style.stroke_width is None else style.stroke_width
    line = Stroke(
        style.stroke or stage.tones.color("panel.stroke", stage.tones.color("frame")),
        width,
        dash=style.dash or (),
    )
    return [PathItem(Path.rectangle(record.box, 4.0), fill, line)], width


def _heading(stage: Stage, record: Panel, box: Rect) -> list[TextItem]:
    tones, style = stage.tones, record.style
    pad = _PAD if record.frame else 0.0
    x, y = box.x + pad, box.y + pad
    baseline = y + tones.panel * 0.905
    found = []
    if record.letter:
        letter = stage.text(
            (Span(record.letter),),
            x,
            baseline,
            size=tones.panel,
            color=tones.color("panel.letter", tones.text),
            anchor="baseline-left",
            align="left",
            bold=True,
        )
        found.append(letter)
        x = letter.bounds.right + _BETWEEN
    if record.title:
        title = stage.text(
            record.title,
            x,
            baseline,
            size=style.text_size or tones.title,
            color=style.text_color or tones.color("panel.title", tones.text),
            anchor="baseline-left",
            width=max(20.0, round(box.right - pad - x, 1)),
            align="left",
            bold=bool(style.bold),
            italic=bool(style.italic),
        )
        found.append(title)
    return found
