"""Rich text to placed spans: the one place where lines are broken.

Labels repeat (the same cell type many times, the same label at each frame of a drag), so the breaking is
kept by text, size and width, and placing it again only shifts the spans.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import msgspec

from crosstalk.geometry import Rect
from crosstalk.primitives import TextItem, TextSpan
from crosstalk.text import bidi
from crosstalk.text.breaking import Piece, break_levels, break_lines
from crosstalk.text.east_asia import inside_words
from crosstalk.text.metrics import (
    ASCENT,
    DESCENT,
    LINE_HEIGHT,
    SCRIPT_SIZE,
    SUB_SHIFT,
    SUPER_SHIFT,
    text_width,
)
from crosstalk.text.scripts import with_scripts
from crosstalk.text.spans import RunLike, Span, as_spans, merged

_SHIFT = {"": 0.0, "sub": SUB_SHIFT, "super": -SUPER_SHIFT}
_HORIZONTAL = {"left": 0.0, "right": 1.0}
_VERTICAL = {"top": 0.0, "bottom": 1.0}


class _Block(NamedTuple):
    """Broken text with its top left corner at the origin."""

    spans: tuple[TextSpan, ...]
    width: float
    """Of the block that the anchor refers to: the given width, or the widest line's if that is more."""
    height: float
    bounds: Rect


def lay_out(
    runs: Iterable[RunLike] | str,
    *,
    x: float,
    y: float,
    size: float,
    color: str = "#000000",
    width: float | None = None,
    align: str = "left",
    bold: bool = False,
    italic: bool = False,
    anchor: str = "top-left",
    line_height: float = LINE_HEIGHT,
) -> TextItem:
    """Return text broken to a width in points (None: only at line feeds) and placed.

    The block of text lies with its `anchor` on the point `x`, `y`: `top-left`, `top`, `top-right`, `left`,
    `center`, `right`, `bottom-left`, `bottom`, `bottom-right`, or `baseline`, `baseline-left`,
    `baseline-right` for the first baseline. `align` is `left`, `center` or `right` within the block;
    centred lines are made evenly long. `bold` and `italic` hold for all runs. Unicode sub- and superscripts
    are set as such.
    """
    spans = as_spans(runs)
    block = _block(spans, size, color, width, align, bold, italic, line_height)
    dx, dy = _offset(anchor, block, size)
    placed = tuple(
        TextSpan(s.text, x + dx + s.x, y + dy + s.y, s.size, s.width, s.color, s.bold, s.italic)
        for s in block.spans
    )
    return TextItem(placed, block.bounds.moved(x + dx, y + dy))


def measure(
    runs: Iterable[RunLike] | str,
    *,
    size: float,
    width: float | None = None,
    align: str = "left",
    bold: bool = False,
    italic: bool = False,
    line_height: float = LINE_HEIGHT,
) -> tuple[float, float]:
    """Return the width of the widest line and the height of the lines together, in points."""
    block = _block(as_spans(runs), size, "#000000", width, align, bold, italic, line_height)
    return block.bounds.width, block.height


def _offset(anchor: str, block: _Block, size: float) -> tuple[float, float]:
    words = anchor.split("-")
    across = next((_HORIZONTAL[word] for word in words if word in _HORIZONTAL), 0.5)
    if "baseline" in words:
        return -across * block.width, -ASCENT * size
    down = next((_VERTICAL[word] for word in words if word in _VERTICAL), 0.5)
    return -across * block.width, -down * block.height


@lru_cache(maxsize=20_000)
def _block(
    spans: tuple[Span, ...],
    size: float,
    color: str,
    width: float | None,
    align: str,
    bold: bool,
    italic: bool,
    line_height: float,
) -> _Block:
    runs = _prepared(spans, bold, italic)
    text = "".join(run.text for run in runs)
    lines = _lines(text, runs, size, width, align == "center")
    extents = [_extent(text, runs, size, start, end) for start, end in lines]
    widest = max(extents, default=0.0)
    box = max(widest, width or 0.0)
    leftward = bidi.has_leftward(text)
    slack = {"center": 0.5, "right": 1.0}.get(align, 0.0)
    placed: list[TextSpan] = []
    for index, ((start, end), extent) in enumerate(zip(lines, extents, strict=True)):
        baseline = size * (ASCENT + index * line_height)
        x = (box - extent) * slack
        if leftward:
            placed += _place_both_ways(text, runs, start, end, x, baseline, size, color)
        else:
            placed += _place(runs, start, end, x, baseline, size, color)
    height = size * ((len(lines) - 1) * line_height + ASCENT + DESCENT)
    return _Block(tuple(placed), box, height, _bounds(placed, slack * (box - widest), widest, height))


def _prepared(spans: tuple[Span, ...], bold: bool, italic: bool) -> tuple[Span, ...]:
    clean = (
        Span(span.text.expandtabs(4), span.bold or bold, span.italic or italic, span.script, span.color)
        for span in spans
    )
    return merged(part for span in clean for part in with_scripts(span))


def _lines(
    text: str, runs: tuple[Span, ...], size: float, width: float | None, balance: bool
) -> list[tuple[int, int]]:
    """Return the range of characters of each line, without the spaces at its end."""
    if width is None:
        out, start = [], 0
        for line in text.split("\n"):
            out.append((start, start + len(line.rstrip(" "))))
            start += len(line) + 1
        return out
    if not text:
        return [(0, 0)]
    lines = _broken(text, runs, size, width, balance, break_levels(text))
    if len(lines) > 1 and inside_words(text):
        # Words stay whole where that costs no line.
        free = _broken(text, runs, size, width, balance, break_levels(text, whole_words=False))
        return free if len(free) < len(lines) else lines
    return lines


def _broken(
    text: str, runs: tuple[Span, ...], size: float, width: float, balance: bool, levels: list[int]
) -> list[tuple[int, int]]:
    pieces = _pieces(text, runs, size, levels)
    return [(pieces[a].start, pieces[b - 1].end) for a, b in break_lines(pieces, width, balance)]


def _pieces(text: str, runs: tuple[Span, ...], size: float, levels: list[int]) -> list[Piece]:
    starts = [0, *(index for index in range(1, len(text)) if levels[index])]
    pieces = []
    for start, stop in zip(starts, [*starts[1:], len(text)], strict=True):
        end = start + len(text[start:stop].rstrip(" \n"))
        width = _extent(text, runs, size, start, end)
        advance = width + _extent(text, runs, size, end, stop)
        pieces.append(Piece(start, end, width, advance, levels[stop] if stop < len(text) else 0))
    if text.endswith("\n"):
        last = pieces[-1]
        pieces[-1] = last._replace(level=3)
        pieces.append(Piece(len(text), len(text), 0.0, 0.0, 0))
    return pieces


def _extent(text: str, runs: tuple[Span, ...], size: float, start: int, end: int) -> float:
    if len(runs) == 1 and not runs[0].script:
        return text_width(text[start:end], size, runs[0].bold, runs[0].italic)
    return sum(
        text_width(part, size * (SCRIPT_SIZE if run.script else 1.0), run.bold, run.italic)
        for run, part in _parts(runs, start, end)
    )


def _parts(runs: tuple[Span, ...], start: int, end: int) -> list[tuple[Span, str]]:
    out, position = [], 0
    for run in runs:
        part = run.text[max(0, start - position) : max(0, end - position)]
        if part:
            out.append((run, part))
        position += len(run.text)
    return out


def _place(
    runs: tuple[Span, ...], start: int, end: int, x: float, baseline: float, size: float, color: str
) -> list[TextSpan]:
    out = []
    for run, part in _parts(runs, start, end):
        own = size * SCRIPT_SIZE if run.script else size
        width = text_width(part, own, run.bold, run.italic)
        y = baseline + _SHIFT[run.script] * size
        out.append(TextSpan(part, x, y, own, width, run.color or color, run.bold, run.italic))
        x += width
    return out


def _place_both_ways(
    text: str,
    runs: tuple[Span, ...],
    start: int,
    end: int,
    x: float,
    baseline: float,
    size: float,
    color: str,
) -> list[TextSpan]:
    """Place a line with right-to-left letters: its stretches as they stand, the text of each as it is typed."""
    opening = text.rfind("\n", 0, start) + 1
    base = bidi.base_level(text[opening : end if (close := text.find("\n", start)) < 0 else close])
    out: list[TextSpan] = []
    for stretch in bidi.stretches(text[start:end], base):
        parts = _place(runs, start + stretch.start, start + stretch.end, 0.0, baseline, size, color)
        for part in reversed(parts) if stretch.is_leftward else parts:
            words = bidi.marked(part.text) if stretch.is_leftward else part.text
            out.append(msgspec.structs.replace(part, text=words, x=x))
            x += part.width
    return out


def _bounds(spans: list[TextSpan], x: float, width: float, height: float) -> Rect:
    top = min((s.y - ASCENT * s.size for s in spans), default=0.0)
    bottom = max((s.y + DESCENT * s.size for s in spans), default=height)
    top, bottom = min(top, 0.0), max(bottom, height)
    return Rect(x, top, width, bottom - top)
