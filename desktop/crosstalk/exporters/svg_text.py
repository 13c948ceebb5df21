"""Lines of text as SVG 1.1 text: which characters stand where, with which attributes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from crosstalk.exporters.svg_names import xml_text
from crosstalk.exporters.svg_paint import Attributes
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import TextItem, TextSpan
from crosstalk.text.east_asia import FAMILIES as EAST_ASIAN
from crosstalk.text.east_asia import is_wide, language_of
from crosstalk.text.metrics import text_width

FAMILY = 'Arial, Helvetica, "Liberation Sans", sans-serif'
"""A concrete family first: a bare `sans-serif` makes Illustrator refuse the file."""

_WIDE_FAMILIES = 5
"""So many East Asian families are named: of Linux, the web, Windows and macOS."""
_BLANKS = re.compile(r"\s\s|[\t\n\r]")
_JOINED_BREAK = re.compile(r"[-/‐–—\s]\Z")


@dataclass(frozen=True, slots=True)
class Placed:
    """Characters of one look and their attributes beside the text's own."""

    text: str
    attributes: Attributes
    span: TextSpan


def text_attributes(item: TextItem, family: str = FAMILY) -> Attributes:
    """Return the attributes of the whole <text>: those of its first span, and the family."""
    first = item.spans[0]
    language = language_of("".join(span.text for span in item.spans))
    found = {"font-family": _with_wide(family, language), "font-size": number(first.size)}
    if language:
        found["xml:lang"] = language
    found |= {"fill": first.color} | _face(first)
    if any(_BLANKS.search(span.text) for span in item.spans):
        found["xml:space"] = "preserve"
    return found


def _with_wide(family: str, language: str) -> str:
    """Return the families with those of an East Asian language before the generic one."""
    if not language:
        return family
    named, _, generic = family.rpartition(", ")
    return ", ".join([named, *(f'"{name}"' for name in EAST_ASIAN[language][:_WIDE_FAMILIES]), generic])


def placed_spans(item: TextItem) -> list[Placed]:
    """Return the spans of a text with their own places.

    Readers drop a blank at the beginning of a line and then begin with the letter after it, so each leading blank is
    handed to the span before (where it is seen by search, copy and read-aloud alike) and its width is added to `x`.
    Where a line was broken at a blank, the blank comes back at the end of the line for the same reason.
    """
    first = item.spans[0]
    found: list[Placed] = []
    for index, span in enumerate(item.spans):
        text = span.text.lstrip(" ")
        blanks = span.text[: len(span.text) - len(text)]
        x = span.x + (text_width(blanks, span.size, span.bold, span.italic) if blanks else 0.0)
        if found and (blanks or _is_new_line(item.spans[index - 1], span)):
            found[-1] = _with_blank(found[-1], text, asked=bool(blanks))
        if text:
            own = _difference(first, span)
            found.append(Placed(xml_text(text), {"x": number(x), "y": number(span.y), **own}, span))
    return found


def _face(span: TextSpan) -> Attributes:
    found = {}
    if span.bold:
        found["font-weight"] = "bold"
    if span.italic:
        found["font-style"] = "italic"
    return found


def _difference(first: TextSpan, span: TextSpan) -> Attributes:
    found: Attributes = {}
    if span.size != first.size:
        found["font-size"] = number(span.size)
    if span.bold != first.bold:
        found["font-weight"] = "bold" if span.bold else "normal"
    if span.italic != first.italic:
        found["font-style"] = "italic" if span.italic else "normal"
    if span.color != first.color:
        found["fill"] = span.color
    return found


def _is_new_line(before: TextSpan, span: TextSpan) -> bool:
    """Whether the span stands under the one before: further down, and not where that one ends."""
    return span.y > before.y and span.x < before.x + before.width - 0.01


def _with_blank(placed: Placed, following: str, *, asked: bool) -> Placed:
    text = placed.text
    joined = _JOINED_BREAK.search(text) or not following or is_wide(text[-1]) or is_wide(following[0])
    if text.endswith(" ") or (joined and not asked):
        return placed
    return Placed(text + " ", placed.attributes, placed.span)
