"""Right-to-left writing: which characters run which way, and where their stretches stand on a line.

The rules are those of the Unicode Bidirectional Algorithm (UAX #9) for text without explicit embeddings, whose marks
are left out of account: W1-W7, N0 for round, square and curly brackets, N1-N2, I1-I2, L1, L2. A stretch keeps the order
in which it is typed: whoever draws it shapes it and lets it run leftwards, which every renderer does by itself for
letters of such a script; `marked` makes sure of it where a stretch begins or ends with a sign that runs either way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple
from unicodedata import bidirectional

from crosstalk.text.arabic import shaped

_LEFTWARD = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
RLM = "\u200f"
"""A mark without width that runs leftwards."""
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN"})
_EXPLICIT = frozenset({"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"})
_MIRRORED = dict(zip("()[]{}<>«»", ")(][}{><»«", strict=True))
_OPENING, _CLOSING = "([{", ")]}"


class Stretch(NamedTuple):
    """Characters of a line that run one way."""

    start: int
    end: int
    level: int

    @property
    def is_leftward(self) -> bool:
        """Whether it runs from right to left."""
        return self.level % 2 == 1


def has_leftward(text: str) -> bool:
    """Say whether a text has characters that run leftwards."""
    return not text.isascii() and _LEFTWARD.search(text) is not None


def base_level(text: str) -> int:
    """Return 1 for a paragraph that begins at the right, which its first strong letter decides, else 0."""
    for character in text:
        kind = bidirectional(character)
        if kind in ("L", "R", "AL"):
            return int(kind != "L")
    return 0


def is_leftward(text: str) -> bool:
    """Say whether a text as a whole begins at the right."""
    return has_leftward(text) and base_level(text) == 1


def stretches(text: str, base: int) -> list[Stretch]:
    """Return the stretches of one line from left to right, as they are seen; `base` is that of its paragraph."""
    found = _split(_levels(text, base))
    highest = max((s.level for s in found), default=0)
    lowest = min((s.level | 1 for s in found), default=1)
    for level in range(highest, lowest - 1, -1):
        at = 0
        while at < len(found):
            end = at
            while end < len(found) and found[end].level >= level:
                end += 1
            found[at:end] = found[at:end][::-1]
            at = max(end, at + 1)
    return found


def marked(text: str) -> str:
    """Return a leftward stretch so that it runs leftwards on its own: between marks where its ends are no letters."""
    before = "" if bidirectional(text[:1] or " ") in ("R", "AL") else RLM
    after = "" if bidirectional(text[-1:] or " ") in ("R", "AL") else RLM
    return f"{before}{text}{after}"


def as_drawn(text: str) -> str:
    """Return what stands on the paper from left to right for a span: leftward letters turned around and joined.

    For painters that place one letter after the other; a span runs one way (see `stretches`).
    """
    if not has_leftward(text):
        return text
    shown = shaped(text.replace(RLM, ""))
    return "".join(_MIRRORED.get(c, c) for c in _clusters_reversed(shown))


def _clusters_reversed(text: str) -> str:
    """Turn a text around, marks staying behind their letters."""
    clusters: list[str] = []
    for character in text:
        if clusters and bidirectional(character) == "NSM":
            clusters[-1] += character
        else:
            clusters.append(character)
    return "".join(reversed(clusters))


def typed_order(texts: Sequence[str]) -> tuple[list[int], bool]:
    """Return in which order the spans of a line are typed that stand there from left to right.

    Also whether the line then has to begin at the right to look the same.
    """
    levels = [1 if has_leftward(text) else 0 for text in texts]
    order = list(range(len(texts)))
    # A blank after its first stretch tells a line that begins at the left.
    from_left = bool(levels) and levels[0] == 0 and texts[0].endswith(" ")
    leftward = bool(levels) and levels[-1] == 1 and not from_left
    if leftward:
        return _runs_turned(order[::-1], levels[::-1], 0), True
    return _runs_turned(order, levels, 1), False


def _runs_turned(order: list[int], levels: list[int], turned: int) -> list[int]:
    """Turn around each run of neighbours of one level."""
    at = 0
    while at < len(order):
        end = at
        while end < len(order) and levels[end] == turned:
            end += 1
        order[at:end] = order[at:end][::-1]
        at = max(end, at + 1)
    return order


def _split(levels: list[int]) -> list[Stretch]:
    out: list[Stretch] = []
    for index, level in enumerate(levels):
        if out and out[-1].level == level:
            out[-1] = out[-1]._replace(end=index + 1)
        else:
            out.append(Stretch(index, index + 1, level))
    return out


def _levels(text: str, base: int) -> list[int]:
    own = [bidirectional(c) or "L" for c in text]
    kinds = ["BN" if kind in _EXPLICIT else kind for kind in own]
    side = "R" if base else "L"
    _weak(kinds, side)
    _brackets(text, kinds, side)
    _neutrals(kinds, side)
    rise = {0: {"R": 1, "AN": 2, "EN": 2}, 1: {"L": 1, "AN": 1, "EN": 1}}[base % 2]
    levels = [base + rise.get(kind, 0) for kind in kinds]
    at = len(levels)
    while at and own[at - 1] in ("WS", "S", "B", "BN"):
        at -= 1
        levels[at] = base
    return levels


def _weak(kinds: list[str], side: str) -> None:
    """W1-W7: marks, digits and what stands between digits."""
    before = strong = side
    for n, kind in enumerate(kinds):
        if kind == "NSM":
            kind = before
        if kind in ("L", "R", "AL"):
            strong = kind
        elif kind == "EN" and strong == "AL":
            kind = "AN"
        kinds[n] = kind
        before = kind if kind != "BN" else before
    for n in range(1, len(kinds) - 1):
        around = (kinds[n - 1], kinds[n + 1])
        if kinds[n] in ("ES", "CS") and around == ("EN", "EN"):
            kinds[n] = "EN"
        elif kinds[n] == "CS" and around == ("AN", "AN"):
            kinds[n] = "AN"
    _terminators(kinds)
    strong = side
    for n, kind in enumerate(kinds):
        if kind == "AL":
            kinds[n] = "R"
        elif kind in ("ES", "ET", "CS"):
            kinds[n] = "ON"
        elif kind == "EN" and strong == "L":
            kinds[n] = "L"
        strong = kinds[n] if kinds[n] in ("L", "R") else strong


def _terminators(kinds: list[str]) -> None:
    """W5: signs such as % beside a number belong to it."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        near = (at and kinds[at - 1] == "EN") or (end < len(kinds) and kinds[end] == "EN")
        if end > at and near:
            kinds[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)


def _brackets(text: str, kinds: list[str], side: str) -> None:
    """N0: both brackets of a pair run the same way."""
    for opening, closing in _pairs(text, kinds):
        inside = {_strong(kind) for kind in kinds[opening + 1 : closing]} - {""}
        if side in inside:
            way = side
        elif inside:
            before = next((s for kind in reversed(kinds[:opening]) if (s := _strong(kind))), side)
            way = before if before in inside else side
        else:
            continue
        kinds[opening] = kinds[closing] = way


def _pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found: list[tuple[int, int]] = []
    for n, character in enumerate(text):
        if kinds[n] != "ON":
            continue
        if character in _OPENING:
            waiting.append((_CLOSING[_OPENING.index(character)], n))
        elif character in _CLOSING:
            at = next((m for m in range(len(waiting) - 1, -1, -1) if waiting[m][0] == character), None)
            if at is not None:
                found.append((waiting[at][1], n))
                del waiting[at:]
    return sorted(found)


def _strong(kind: str) -> str:
    return "R" if kind in ("R", "EN", "AN") else "L" if kind == "L" else ""


def _neutrals(kinds: list[str], side: str) -> None:
    """N1, N2: what has no way of its own goes with both its neighbours, else with the line."""
    at = 0
    while at < len(kinds):
        end = at
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > at:
            before = _strong(kinds[at - 1]) if at else side
            after = _strong(kinds[end]) if end < len(kinds) else side
            kinds[at:end] = [before if before == after else side] * (end - at)
        at = max(end, at + 1)
