"""Legends: a key to what is in use: relations, classes of components, senses of lines, levels of evidence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from crosstalk.catalog.terms import ENGLISH, named, phrase
from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Component, Legend, Style, plain_text
from crosstalk.model.evidence import LEVELS
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke, SymbolItem
from crosstalk.scene import glyphs, heads
from crosstalk.scene.arts import art_transform
from crosstalk.scene.connectors import draw_line
from crosstalk.scene.course import Tips, course
from crosstalk.scene.item import SceneItem
from crosstalk.scene.looks import Look, level_dash, look
from crosstalk.scene.stage import Stage
from crosstalk.scene.texts import box_outline
from crosstalk.text import Span, parse

_PAD = 5.0
_SWATCH = 26.0
_ROW = 1.7
"""Height of a row in text sizes."""
_PARTS_APART = 3.0
_SIGNS = {1: ("activates", "raises"), -1: ("inhibits", "lowers"), 0: ("contacts", "no sense of its own")}
"""The relation whose colour stands for a sense, and its words."""
WORDS = "legend"
"""The table of phrases with the words of legends."""


class Entry(NamedTuple):
    """A row of a legend: what it explains, its words, and how its swatch is drawn about a place at its left."""

    id: str
    words: tuple[Span, ...]
    draw: Callable[[float, float], list[Primitive]]


def build(stage: Stage, record: Legend) -> SceneItem:
    """Return swatches with labels, part by part, in columns; it grows downwards where its entries need more room."""
    tones = stage.tones
    size = record.style.text_size or tones.small
    parts = [entries for part in record.shows if (entries := entries_of(stage, record, part))]
    box = record.box
    items: list[Primitive] = []
    y = box.y + _PAD
    if record.title:
        title = stage.text(record.title, box.x + _PAD, y, size=tones.label, color=tones.text,
            anchor="top-left", align="left", bold=True)  # fmt: skip
        items.append(title)
        y = title.bounds.bottom + 2.0
    row = max(size * _ROW, 11.0)
    for number, entries in enumerate(parts):
        y += _PARTS_APART if number else 0.0
        columns = max(1, min(record.columns, len(entries)))
        rows = -(-len(entries) // columns)
        across = (box.width - 2 * _PAD) / columns
        for index, entry in enumerate(entries):
            column, line = divmod(index, rows)
            items += _row(stage, entry, box.x + _PAD + column * across, y + (line + 0.5) * row, size, across)
        y += rows * row
    body = box.union(Rect(box.x, box.y, box.width, y - box.y + _PAD))
    words = plain_text(record.title) or phrase("Legend", record.language or ENGLISH, WORDS)
    said = [span_text(entry) for entries in parts for entry in entries]
    return SceneItem(
        id=record.id,
        kind="legend",
        title=words,
        desc=f"{words}: " + ", ".join(said),
        items=(_frame(stage, record, body), *items),
        bounds=body.inflated(tones.width("frame") / 2),
        body=body,
        z=record.z,
        outline=box_outline(record, body),
    )


def entries_of(stage: Stage, record: Legend, part: str) -> list[Entry]:
    """Return the entries of a part of a legend: what is in use, the chosen ones first, without those left out."""
    maker, ids = _PARTS[part]
    used = [i for i in ids(stage) if i not in record.left_out]
    first = [e for e in record.entries if e in used]
    return [
        maker(stage, i, record.language or ENGLISH) for i in (*first, *(i for i in used if i not in first))
    ]


def span_text(entry: Entry) -> str:
    """Return the words of an entry without their look."""
    return "".join(span.text for span in entry.words)


# -- what is in use --------------------------------------------------------------------------------------------


def _relations(stage: Stage) -> list[str]:
    catalog = stage.catalog
    return sorted(stage.used("relation"), key=lambda r: (catalog.relation(r).order, r))


def _classes(stage: Stage) -> list[str]:
    used = stage.used("class")
    return [c for c in stage.catalog.categories if c in used]


def _signs(stage: Stage) -> list[str]:
    found = {stage.catalog.relation(r).sign for r in stage.used("relation")}
    return [str(sign) for sign in _SIGNS if sign in found]


def _levels(stage: Stage) -> list[str]:
    used = stage.used("level")
    return [level for level in LEVELS if level in used]


# -- swatches --------------------------------------------------------------------------------------------------


def _relation(stage: Stage, relation: str, language: str) -> Entry:
    made = look(stage, relation, Style(), None, stage.tones.paper)

    def draw(x: float, y: float) -> list[Primitive]:
        items = _line(made, x, y)
        if made.relation.badge:
            middle = Point(x + _SWATCH * 0.42, y)
            items.append(glyphs.badge(made.relation.badge, middle, 3.2, made.color, made.paper)[0])
        return items

    return Entry(relation, parse(named(made.relation, language)), draw)


def _class(stage: Stage, category: str, language: str) -> Entry:
    """Show a class by the drawing of it that the figure uses first."""
    types = sorted(
        (r.z, r.id, r.type)
        for r in stage.records.values()
        if isinstance(r, Component) and stage.catalog.component(r.type).category == category
    )

    def draw(x: float, y: float) -> list[Primitive]:
        if not types:
            return []
        art = stage.arts.info(types[0][2], {}).art
        scale = min(_SWATCH * 0.8 / (art.bounds.width or 1.0), 11.0 / (art.bounds.height or 1.0))
        width, height = art.bounds.width * scale, art.bounds.height * scale
        return [SymbolItem(art, art_transform(art, x + _SWATCH / 2, y, width, height))]

    return Entry(category, parse(named(stage.catalog.categories[category], language)), draw)


def _sign(stage: Stage, sign: str, language: str) -> Entry:
    relation, words = _SIGNS[int(sign)]
    made = look(stage, relation, Style(), None, stage.tones.paper)
    if not int(sign):
        made = _headless(made)
    return Entry(sign, parse(phrase(words, language, WORDS)), lambda x, y: _line(made, x, y))


def _level(stage: Stage, level: str, language: str) -> Entry:
    style = Style(stroke=stage.tones.text, dash=level_dash(level, stage.tones.width("line")))
    made = _headless(look(stage, "contacts", style, None, stage.tones.paper))
    return Entry(level, parse(phrase(level, language, WORDS)), lambda x, y: _line(made, x, y))


_PARTS: dict[str, tuple[Callable[[Stage, str, str], Entry], Callable[[Stage], Iterable[str]]]] = {
    "relations": (_relation, _relations),
    "classes": (_class, _classes),
    "lines": (_sign, _signs),
    "evidence": (_level, _levels),
}
"""How an entry of each part is made, and which are in use."""


def _headless(made: Look) -> Look:
    """Return the look without its ends: the stroke alone is what the entry is about."""
    none = heads.ready("none", made.width, made.color, made.paper)
    return made._replace(head=none, tail=none)


def _line(made: Look, x: float, y: float) -> list[Primitive]:
    way = course("straight", Tips(Point(x, y), Point(1.0, 0.0), Point(x + _SWATCH, y), Point(-1.0, 0.0)), (),
        made.tail.inset, made.head.inset)  # fmt: skip
    return draw_line(made, way)[0]


def _row(stage: Stage, entry: Entry, x: float, y: float, size: float, across: float) -> list[Primitive]:
    text = stage.text(
        entry.words, x + _SWATCH + 5.0, y, size=size, color=stage.tones.text, anchor="left",
        width=max(20.0, round(across - _SWATCH - 7.0, 1)), align="left",
    )  # fmt: skip
    return [*entry.draw(x, y), text]


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
