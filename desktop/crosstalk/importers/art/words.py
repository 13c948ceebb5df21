"""Text of a drawing as outlines.

Letters come from the font that all of this program's text has (`text.outlines`), whatever the drawing asked for: what
is imported must look the same on every machine. Places, sizes, weight, slant, anchors and spans are followed; text
along a line and vertical text are laid straight.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgcss import NUMBER, length
from crosstalk.catalog.svgxml import local_name
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Path
from crosstalk.importers.art.looks import Look
from crosstalk.importers.art.told import Told
from crosstalk.primitives import TextSpan
from crosstalk.text.metrics import face
from crosstalk.text.outlines import span_path

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_LIKE = ("arial", "helvetica", "liberation sans", "arimo", "tex gyre heros", "sans-serif")
MOST_LETTERS = 5000
_ANCHORS = {"middle": 0.5, "end": 1.0}


class Words(NamedTuple):
    """Letters of one look as one path."""

    path: Path
    look: Look


class _Letter(NamedTuple):
    character: str
    look: Look
    x: float | None
    y: float | None
    dx: float
    dy: float


def outlines(element: Element, look: Look, told: Told) -> tuple[Words, ...]:
    """Return the outlines of a text element, in its user units."""
    letters = _tidied(list(_letters(element, look, told, {})), element)
    if not letters:
        return ()
    try:
        return tuple(_laid_out(letters[:MOST_LETTERS], told))
    except CrosstalkError as error:
        told.once("no words", reason=str(error))
        return ()


def _letters(element: Element, look: Look, told: Told, places: dict[str, list[float]]) -> Iterator[_Letter]:
    """Yield the characters of an element and those in it, each with the place that is asked for it."""
    waiting = {name: _numbers(element, name, look) for name in ("x", "y", "dx", "dy")}
    yield from _run(element.text, look, waiting)
    for child in element:
        kind = local_name(child)
        if kind == "textPath":
            told.once("text path")
        if kind in ("tspan", "textPath", "a"):
            inner = look.inside(child)
            if inner.own.get("display") != "none" and not inner.style.hidden:
                own = list(_letters(child, inner, told, {}))
                yield from _placed_by(own, waiting)
        yield from _run(child.tail, look, waiting)


def _placed_by(letters: list[_Letter], waiting: dict[str, list[float]]) -> Iterator[_Letter]:
    """Let letters of a span take the places that the element around it names, where they have none of their own."""
    for letter in letters:
        x, y, dx, dy = (_next(waiting[name]) for name in ("x", "y", "dx", "dy"))
        yield letter._replace(
            x=letter.x if letter.x is not None else x,
            y=letter.y if letter.y is not None else y,
            dx=letter.dx or dx or 0.0,
            dy=letter.dy or dy or 0.0,
        )


def _run(text: str | None, look: Look, waiting: dict[str, list[float]]) -> Iterator[_Letter]:
    for character in text or "":
        if character in "\n\r\t":
            character = " "
        if character == " ":
            yield _Letter(" ", look, None, None, 0.0, 0.0)
            continue
        x, y, dx, dy = (_next(waiting[name]) for name in ("x", "y", "dx", "dy"))
        yield _Letter(character, look, x, y, dx or 0.0, dy or 0.0)


def _tidied(letters: list[_Letter], element: Element) -> list[_Letter]:
    """Return letters with runs of blanks made one, none at the ends."""
    if element.get(_SPACE) == "preserve":
        return letters
    out: list[_Letter] = []
    for letter in letters:
        if letter.character == " " and (not out or out[-1].character == " "):
            continue
        out.append(letter)
    while out and out[-1].character == " ":
        out.pop()
    return out


def _laid_out(letters: list[_Letter], told: Told) -> Iterator[Words]:
    """Yield the outlines chunk by chunk: an absolute place begins one, and its anchor is its own."""
    chunks: list[list[_Letter]] = []
    for letter in letters:
        if not chunks or letter.x is not None or letter.y is not None:
            chunks.append([])
        chunks[-1].append(letter)
    x = y = 0.0
    for chunk in chunks:
        first = chunk[0]
        x = first.x if first.x is not None else x
        y = first.y if first.y is not None else y
        width = sum(letter.dx + _advance(letter) for letter in chunk)
        begin = x - width * _ANCHORS.get(first.look.more.get("text-anchor", "start"), 0.0)
        yield from _chunk(chunk, begin, y, told)
        x = begin + width
        y += sum(letter.dy for letter in chunk)


def _chunk(chunk: list[_Letter], x: float, y: float, told: Told) -> Iterator[Words]:
    run: list[_Letter] = []
    start = x
    for letter in chunk:
        breaks = run and (letter.look is not run[0].look or letter.dx or letter.dy or _spacing(letter.look))
        if breaks:
            yield from _span(run, start, y, told)
            run = []
        x, y = x + letter.dx, y + letter.dy
        if not run:
            start = x
        run.append(letter)
        x += _advance(letter)
    yield from _span(run, start, y, told)


def _span(run: list[_Letter], x: float, y: float, told: Told) -> Iterator[Words]:
    look = run[0].look
    family = look.more.get("font-family", "").split(",")[0].strip().strip("'\"")
    if family and family.lower() not in _LIKE:
        told.once("font", family=family)
    elif "font" not in told:
        told.once("words")
    text = "".join(letter.character for letter in run)
    bold, italic = _style(look)
    y += _drop(look)
    span = TextSpan(text, x, y, look.font_size, 0.0, "#000000", bold, italic)
    path = span_path(span)
    if path:
        yield Words(path, look)


def _drop(look: Look) -> float:
    """Return how far below the asked line the baseline lies."""
    share = {"middle": 0.259, "central": 0.346, "hanging": 0.716, "text-before-edge": 0.905}
    return share.get(look.more.get("dominant-baseline", ""), 0.0) * look.font_size


def _advance(letter: _Letter) -> float:
    return face(*_style(letter.look))[letter.character] * letter.look.font_size + _spacing(letter.look)


def _spacing(look: Look) -> float:
    return length(look.more.get("letter-spacing"), 0.0, None)


def _style(look: Look) -> tuple[bool, bool]:
    weight = look.more.get("font-weight", "")
    bold = weight in ("bold", "bolder") or (weight.isdecimal() and int(weight) >= 600)
    return bold, look.more.get("font-style", "") in ("italic", "oblique")


def _numbers(element: Element, name: str, look: Look) -> list[float]:
    text = element.get(name, "").replace(",", " ")
    if "em" in text:
        return [float(v) * look.font_size for v in NUMBER.findall(text)]
    return [length(part, 0.0, None) for part in text.split()]


def _next(waiting: list[float]) -> float | None:
    return waiting.pop(0) if waiting else None
