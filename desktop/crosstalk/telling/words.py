"""Labels as words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable

from crosstalk.text import RunLike
from crosstalk.text.scripts import raised

_BROKEN = re.compile(r"(?<=\S[–-])\s*\n\s*|(?<=\S–)\s+")
"""A line that was broken after a dash: the parts belong together."""
_PROPER = frozenset({
    "Schwann", "Notch", "Wnt", "Hedgehog", "Hippo", "Kupffer", "Langerhans", "Purkinje", "Ranvier", "Merkel",
    "Remak", "Meissner", "Auerbach", "Pacinian", "Cajal", "Golgi", "Warburg", "Mediterranean", "Western",
})  # fmt: skip
"""Names that keep their capital."""
_APOSTROPHES = str.maketrans("", "", "'’")


def spoken(runs: Iterable[RunLike] | None) -> str:
    """Return rich text as plain words: one line, sub- and superscripts as characters where Unicode has them."""
    said = "".join(raised(run.text, run.script) for run in runs or ())
    return " ".join(_BROKEN.sub("", said).split())


def within(words: str) -> str:
    """Return a label as it stands within a sentence: its first letter small, unless it is a name or a symbol."""
    first = re.split(r"[\s–-]", words, maxsplit=1)[0]
    rest = first[1:].rstrip(",;:.)").translate(_APOSTROPHES)
    # Ca²⁺ and Na⁺ are symbols: more than letters.
    if not rest.isalpha() or not rest.islower() or first in _PROPER:
        return words
    return words[0].lower() + words[1:]


def capital(words: str) -> str:
    """Return words with a capital at their beginning, unless their first one has a form of its own (mTOR, β-AR)."""
    first = words.split(" ")[0]
    if any(c.isupper() or c.isdigit() for c in first[1:]) or not first[:1].isascii():
        return words
    return words[:1].upper() + words[1:]
