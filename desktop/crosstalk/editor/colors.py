"""Which colours a diagram uses, and which one stands under a pointer."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from crosstalk.catalog.color import difference, is_hex
from crosstalk.geometry import Point
from crosstalk.model import Connector, Record, Region
from crosstalk.primitives import GroupItem, PathItem, Primitive, Solid, Stroke, SymbolItem, TextItem
from crosstalk.scene import Scene

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MOST = 16
NEAR = 0.12
"""Difference (OKLab) up to which a pixel is taken for a rim of a colour that is painted there."""
_WORDS = ("label", "title", "runs", "mediator")


def used_colors(session: EditorSession, most: int = MOST) -> list[str]:
    """Return the colours of a diagram: those set by hand, the most used first, then what its theme gives it."""
    counted: Counter[str] = Counter()
    page = session.history.diagram.page.background
    if page:
        counted[page.lower()] += 1
    for record in session.history.diagram.records.values():
        counted.update(color.lower() for color in _set_on(record) if is_hex(color))
    by_hand = sorted(counted, key=lambda color: (-counted[color], color))
    return list(dict.fromkeys([*by_hand, *_of_theme(session)]))[:most]


def painted_at(scene: Scene, point: Point, tolerance: float) -> list[str]:
    """Return the flat colours of the topmost thing at a place of the page, and that of the paper."""
    hit = scene.at(point, tolerance)
    flat = _flat(scene.items[hit[0]].items) if hit else ()
    return list(dict.fromkeys([*flat, scene.paper]))


def settled(pixel: str, candidates: Iterable[str], near: float = NEAR) -> str:
    """Return the painted colour that a pixel stands for; the pixel's own where none is near (shading, a photograph).

    Where letters and thin lines meet the ground, pixels are mixtures that nobody chose.
    """
    best = min(candidates, key=lambda color: difference(pixel, color), default=pixel)
    return best if difference(pixel, best) <= near else pixel


def _set_on(record: Record) -> Iterator[str]:
    style = record.style
    yield from (color for color in (style.fill, style.stroke, style.text_color) if color)
    yield from getattr(record, "colors", {}).values()
    for name in _WORDS:
        yield from (run.color for run in getattr(record, name, None) or () if run.color)


def _of_theme(session: EditorSession) -> Iterator[str]:
    stage, records = session.scene.stage, session.history.diagram.records.values()
    yield stage.tones.text
    relations = sorted({r.relation for r in records if isinstance(r, Connector)})
    yield from (stage.tones.color(session.catalog.relation(name).line.color) for name in relations)
    for kind in sorted({r.type for r in records if isinstance(r, Region)}):
        yield from stage.tones.region(kind)


def _flat(items: Iterable[Primitive]) -> Iterator[str]:
    for item in items:
        if isinstance(item, PathItem):
            yield from (
                paint.color
                for paint in (item.stroke, item.fill)
                if isinstance(paint, Stroke | Solid) and paint.opacity >= 1.0 and is_hex(paint.color)
            )
        elif isinstance(item, TextItem):
            yield from (span.color for span in item.spans if is_hex(span.color))
        elif isinstance(item, GroupItem):
            yield from _flat(item.items)
        elif isinstance(item, SymbolItem):
            yield from _flat(item.art.items)
