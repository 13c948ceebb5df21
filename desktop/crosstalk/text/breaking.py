"""Where a line of text may be broken, and which breaks are taken."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from crosstalk.text.east_asia import inside_words, is_wide

_SOFT = "-/–—"
_KEEP = 3
"""A word is divided at a hyphen or slash only if so many characters stand on both sides: β-AR stays whole."""
_NO_START = frozenset("、。，．：；！？）」』】〉》”’…·,.:;!?)]}%")
_NO_END = frozenset("（「『【〈《“‘([{")


class Piece(NamedTuple):
    """An unbreakable stretch of text."""

    start: int
    end: int
    """Without the spaces after it."""
    width: float
    """Without the spaces after it."""
    advance: float
    """With them."""
    level: int
    """Of the break after it: 0 none but the end, 1 usual, 2 in an emergency only, 3 a new line is ordered."""


def break_levels(text: str, *, whole_words: bool = True) -> list[int]:
    """Return, for each index, how freely the text may be broken before that character.

    0 never, 1 after a space or between CJK characters or at a hyphen far from the ends of its word, 2 at any
    hyphen or slash and, with `whole_words`, within common Chinese words, 3 always (a line feed stands before).
    """
    levels = [0] * (len(text) + 1)
    word_start = 0
    for index in range(1, len(text)):
        before, here = text[index - 1], text[index]
        if before == "\n":
            levels[index] = 3
        elif before == " " and here != " ":
            levels[index] = 1
        elif (is_wide(before) or is_wide(here)) and here not in _NO_START and before not in _NO_END:
            levels[index] = 1 if here not in " \n" else 0
        elif before in _SOFT and here not in _SOFT and here not in " \n":
            far = index - word_start > _KEEP and not _ends_within(text, index, _KEEP)
            levels[index] = 1 if far else 2
        if before in " \n":
            word_start = index
    for index in inside_words(text) if whole_words else ():
        levels[index] = min(levels[index], 1) * 2
    return levels


def break_lines(pieces: Sequence[Piece], width: float, balance: bool) -> list[tuple[int, int]]:
    """Return the lines as ranges of pieces.

    Each line takes what fits; what fits nowhere is divided at any hyphen or slash and sticks out if there is
    none. With `balance` the lines are made as even as their number allows.
    """
    lines = _greedy(pieces, width)
    if not balance or len(lines) < 2:
        return lines
    low, high = 0.0, width
    for _ in range(10):
        middle = (low + high) / 2
        tried = _greedy(pieces, middle)
        if len(tried) <= len(lines) and _widest(pieces, tried) <= max(width, _widest(pieces, lines)):
            high, best = middle, tried
            lines = best
        else:
            low = middle
    return lines


def _greedy(pieces: Sequence[Piece], width: float) -> list[tuple[int, int]]:
    lines: list[tuple[int, int]] = []
    start, used = 0, 0.0
    index = 0
    limit = width + 1e-6
    while index < len(pieces):
        group_end, group_advance, group_width = _group(pieces, index, limit)
        if index > start and used + group_width > limit:
            lines.append((start, index))
            start, used = index, 0.0
        if used + group_width > limit and group_end - index > 1:
            # The whole word is too long for a line: its emergency breaks are used.
            group_end, group_advance = index + 1, pieces[index].advance
            while group_end < len(pieces) and pieces[group_end - 1].level == 2:
                if group_advance + pieces[group_end].width > limit:
                    break
                group_advance += pieces[group_end].advance
                group_end += 1
        used += group_advance
        index = group_end
        if index < len(pieces) and pieces[index - 1].level == 3:
            lines.append((start, index))
            start, used = index, 0.0
    lines.append((start, len(pieces)))
    return lines


def _group(pieces: Sequence[Piece], start: int, limit: float) -> tuple[int, float, float]:
    """Return the end, advance and width of the pieces that only an emergency would part.

    What is wider than `limit` is looked at no further: a word without end would be walked anew from each of its parts.
    """
    end, advance = start, 0.0
    while True:
        piece = pieces[end]
        end += 1
        if piece.level != 2 or end == len(pieces) or (end - start > 1 and advance + piece.width > limit):
            return end, advance + piece.advance, advance + piece.width
        advance += piece.advance


def _widest(pieces: Sequence[Piece], lines: list[tuple[int, int]]) -> float:
    return max(sum(p.advance for p in pieces[a : b - 1]) + pieces[b - 1].width for a, b in lines if b > a)


def _ends_within(text: str, index: int, count: int) -> bool:
    """Say whether the word ends before so many more characters."""
    following = text[index : index + count]
    return len(following) < count or " " in following or "\n" in following
