"""Advance widths of the Arial family."""

from __future__ import annotations

import unicodedata
from functools import cache

import msgspec

from crosstalk.locations import resources
from crosstalk.text import bidi
from crosstalk.text.arabic import shaped

ASCENT = 0.905
"""Height of the line above the baseline, in em (hhea table of Arial and Liberation Sans: 1854/2048)."""
DESCENT = 0.212
"""Depth of the line below the baseline, in em (434/2048)."""
LINE_HEIGHT = 1.15
"""Distance of baselines, in em."""
SCRIPT_SIZE = 0.7
"""Size of sub- and superscripts, as a fraction of the text's."""
SUB_SHIFT = 0.18
"""How far a subscript's baseline lies below the line's, in em of the text."""
SUPER_SHIFT = 0.36
"""How far a superscript's baseline lies above the line's, in em of the text."""

FACES = ("regular", "bold", "italic", "bold italic")
_INVISIBLE = frozenset({"Mn", "Me", "Cf", "Cc"})


class WidthTable(msgspec.Struct, frozen=True):
    """`resources/text/widths.json`: per face, the advance of each of `characters`, in 1/`units` em."""

    source: str
    units: int
    characters: str
    widths: dict[str, list[int]]


class _Face(dict[str, float]):
    """Advances in em by character; characters that the table lacks are estimated once and kept."""

    def __missing__(self, character: str) -> float:
        width = self[character] = self._estimate(character)
        return width

    def _estimate(self, character: str) -> float:
        if unicodedata.category(character) in _INVISIBLE:
            return 0.0
        decomposition = unicodedata.decomposition(character)
        if decomposition:
            tag, *codes = decomposition.split() if decomposition[0] == "<" else ("", *decomposition.split())
            base = "".join(chr(int(code, 16)) for code in codes)
            if tag in ("<sub>", "<super>"):
                return SCRIPT_SIZE * sum(map(self.__getitem__, base))
            if not tag and unicodedata.east_asian_width(character) not in "WF":
                return sum(map(self.__getitem__, base))
        return 1.0


@cache
def face(bold: bool = False, italic: bool = False) -> dict[str, float]:
    """Return the advances of a face in em; looking up any character succeeds.

    Combining marks are 0, CJK and unknown characters 1, sub- and superscripts that the fonts lack as wide as
    the small base character.
    """
    table = _table()
    name = FACES[bool(bold) + 2 * bool(italic)]
    units = table.units
    widths = [width / units for width in table.widths[name]]
    return _Face(_leftward() | dict(zip(table.characters, widths, strict=True)))


def text_width(text: str, size: float, bold: bool = False, italic: bool = False) -> float:
    """Return the advance of one line of text in points at a font size in points (no kerning)."""
    if not text.isascii() and bidi.has_leftward(text):
        text = shaped(text)
    return size * sum(map(face(bold, italic).__getitem__, text))


@cache
def _leftward() -> dict[str, float]:
    """Return the advances of Hebrew and of the joined forms of Arabic; no two fonts agree on them."""
    read = msgspec.json.decode(resources("text", "leftward.json").read_bytes(), type=WidthTable)
    return {c: w / read.units for c, w in zip(read.characters, read.widths["regular"], strict=True)}


@cache
def _table() -> WidthTable:
    return msgspec.json.decode(resources("text", "widths.json").read_bytes(), type=WidthTable)
