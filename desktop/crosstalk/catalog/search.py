"""Finding a component by anything a person may type.

Ranked: exact abbreviation, label, id, identifier or synonym; then beginnings, then words inside, then likely typing
errors. Where several are called the same, capitals as typed decide (TH is the enzyme, Th the cell), then what is more
usual. Greek letters may be typed as letters ("b2ar", "tgf beta"), British spelling as American, hyphens left out.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import NamedTuple

from rapidfuzz import fuzz, process

from crosstalk.catalog.types import ComponentType

_GREEK = {
    "α": ("a", "alpha"),
    "β": ("b", "beta"),
    "γ": ("g", "gamma"),
    "δ": ("d", "delta"),
    "κ": ("k", "kappa"),
}
_MARKUP = re.compile(r"[_^]\{([^}]*)\}|[_^](\S)|\*+")
_WORD = re.compile(r"[0-9a-z:]+")
_SPELLING = (("tumour", "tumor"), ("leukaem", "leukem"), ("oedema", "edema"), ("noradrenal", "noradrenal"))
_TYPO_CUTOFF = 72.0

_AS_TYPED = 3.5
"""What capitals just as typed add: more than lies between an abbreviation and a synonym."""

_ABBREVIATION, _LABEL, _ID, _XREF, _SYNONYM = 6.0, 5.0, 4.0, 3.5, 3.0


class _Key(NamedTuple):
    """One way to call an entry: its words, the same without gaps, and how much this way counts."""

    words: tuple[str, ...]
    compact: str
    weight: float
    entry: int


def plain(label: str) -> str:
    """Return a label without its markup."""
    return _MARKUP.sub(lambda m: m[1] or m[2] or "", label)


def normal(text: str) -> list[str]:
    """Return the spellings under which a text is looked up: lower case, no accents, Greek in one and many letters."""
    folded = plain(text).casefold()
    for british, american in _SPELLING:
        folded = folded.replace(british, american)
    variants = []
    for choice in (0, 1) if any(g in folded for g in _GREEK) else (0,):
        spelled = "".join(_GREEK[c][choice] if c in _GREEK else c for c in folded)
        decomposed = unicodedata.normalize("NFKD", spelled)
        variants.append("".join(c for c in decomposed if not unicodedata.combining(c)))
    return variants


class SearchIndex:
    """The index over a list of components; building it takes some milliseconds, a search about one."""

    def __init__(self, components: Iterable[ComponentType]) -> None:
        self.entries = list(components)
        self.keys: list[_Key] = []
        for number, entry in enumerate(self.entries):
            self._add(number, entry)
        self._as_written: dict[str, set[int]] = {}
        for number, entry in enumerate(self.entries):
            for name in (entry.abbreviation, entry.label, *entry.synonyms):
                self._as_written.setdefault(plain(name), set()).add(number)
        self._compacts = [key.compact for key in self.keys]
        self._words = sorted({w for key in self.keys for w in key.words if len(w) > 3 and ":" not in w})
        self._by_word: dict[str, list[_Key]] = {}
        for key in self.keys:
            for word in key.words:
                self._by_word.setdefault(word, []).append(key)

    def find(self, query: str, limit: int = 50) -> list[ComponentType]:
        """Return the best matches, best first; nothing for an empty query."""
        scores: dict[int, float] = {}
        for spelling in normal(query):
            words = tuple(_WORD.findall(spelling))
            if not words:
                continue
            compact = "".join(words)
            for key in self.keys:
                score = _score(key, words, compact)
                if score > scores.get(key.entry, 0.0):
                    scores[key.entry] = score
            if max(scores.values(), default=0.0) < 90.0 and len(compact) > 3:
                self._typos(words, compact, scores)
        typed = query.strip()
        if typed != typed.lower():
            for number in self._as_written.get(typed, ()):
                scores[number] = scores.get(number, 0.0) + _AS_TYPED
        ranked = sorted(scores, key=lambda n: (-scores[n], self.entries[n].tier, n))
        return [self.entries[n] for n in ranked[:limit]]

    def _add(self, number: int, entry: ComponentType) -> None:
        ways = [(entry.abbreviation, _ABBREVIATION), (entry.label, _LABEL), (entry.id.replace("_", " "), _ID)]
        ways += [(synonym, _SYNONYM) for synonym in entry.synonyms]
        ways += [(xref, _XREF) for xref in entry.xrefs] + [(old, _SYNONYM) for old in entry.replaces]
        seen: set[str] = set()
        for text, weight in ways:
            for spelling in normal(text):
                words = tuple(_WORD.findall(spelling))
                compact = "".join(words)
                if compact and compact not in seen:
                    seen.add(compact)
                    self.keys.append(_Key(words, compact, weight, number))

    def _typos(self, words: tuple[str, ...], compact: str, scores: dict[int, float]) -> None:
        close = process.extract(
            compact, self._compacts, scorer=fuzz.ratio, score_cutoff=_TYPO_CUTOFF, limit=40
        )
        for _, ratio, index in close:
            key = self.keys[index]
            _raise(scores, key.entry, 0.4 * ratio + 5.0 + key.weight)
        found: dict[int, float] = {}
        for word in words:
            if len(word) < 4:
                continue
            near = process.extract(word, self._words, scorer=fuzz.ratio, score_cutoff=_TYPO_CUTOFF, limit=12)
            best: dict[int, float] = {}
            for hit, ratio, _ in near:
                for key in self._by_word[hit]:
                    _raise(best, key.entry, 0.35 * ratio + key.weight - 0.2 * len(key.words))
            for entry, score in best.items():
                found[entry] = found.get(entry, 0.0) + score
        for entry, score in found.items():
            _raise(scores, entry, score / max(1, sum(len(w) > 3 for w in words)))


def _raise(scores: dict[int, float], entry: int, score: float) -> None:
    if score > scores.get(entry, 0.0):
        scores[entry] = score


def _score(key: _Key, words: tuple[str, ...], compact: str) -> float:
    """Return 0 for no match, else up to about 106; the shorter the rest that was not typed, the better."""
    if key.compact == compact:
        return 100.0 + key.weight
    rest = min(1.0, 0.02 * (len(key.compact) - len(compact)))
    if key.compact.startswith(compact):
        whole = words == key.words[: len(words)]
        return (84.0 if whole else 78.0) + key.weight - 6.0 * rest
    if len(compact) < 2:
        return 0.0
    if all(any(word.startswith(w) for word in key.words) for w in words):
        return 66.0 + key.weight - 6.0 * rest
    if len(compact) > 3 and compact in key.compact:
        return 50.0 + key.weight - 6.0 * rest
    return 0.0
