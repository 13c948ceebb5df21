"""Lines of text as they stand on the page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import GroupItem, Primitive, TextItem, TextSpan

_SMALL = 0.85
"""A span under this fraction of its text's size is a sub- or superscript."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text of a record."""

    owner: str
    text: str
    box: Rect
    """About the letters (x-height and below, not the leading), on the page."""
    spans: tuple[TextSpan, ...]
    size: float
    """Of its letters, in points on the page."""
    script: float | None
    """Size of its smallest sub- or superscript, None without any."""
    scale: float = 1.0
    upright: bool = True
    """Whether it runs along or across the page; for others the box is too large."""
    opacity: float = 1.0


def lines_of(owner: str, items: Iterable[Primitive]) -> list[Line]:
    """Return every line of text of some primitives."""
    return list(_lines(owner, items, Transform(), 1.0))


def _lines(owner: str, items: Iterable[Primitive], place: Transform, opacity: float) -> Iterator[Line]:
    for item in items:
        if isinstance(item, TextItem):
            yield from _of_text(owner, item, place, opacity)
        elif isinstance(item, GroupItem):
            yield from _lines(owner, item.items, item.transform.then(place), opacity * item.opacity)


def _of_text(owner: str, text: TextItem, place: Transform, opacity: float) -> Iterator[Line]:
    seen = tuple(span for span in text.spans if span.color != "none")
    if not seen:
        return
    largest = max(span.size for span in seen)
    scale = abs(place.a * place.d - place.b * place.c) ** 0.5
    upright = abs(place.a * place.b) < 1e-9
    for spans in _rows(seen, largest):
        size = max(span.size for span in spans)
        scripts = [span.size for span in spans if span.size < _SMALL * largest]
        left = min(span.x for span in spans)
        right = max(span.x + span.width for span in spans)
        base = max(span.y for span in spans if span.size == size)
        box = place.apply_rect(Rect(left, base - 0.72 * size, right - left, 0.9 * size))
        yield Line(
            owner=owner,
            text="".join(span.text for span in spans),
            box=box,
            spans=spans,
            size=largest * scale,
            script=min(scripts) * scale if scripts else None,
            scale=scale,
            upright=upright,
            opacity=opacity,
        )


def _rows(spans: tuple[TextSpan, ...], size: float) -> list[tuple[TextSpan, ...]]:
    """Part spans into lines: a script stands less than half a line off the line's baseline."""
    rows: list[list[TextSpan]] = []
    for span in spans:
        if rows and abs(span.y - rows[-1][0].y) < 0.6 * size:
            rows[-1].append(span)
        else:
            rows.append([span])
    return [tuple(row) for row in rows]
