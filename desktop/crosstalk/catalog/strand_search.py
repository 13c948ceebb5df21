"""Finding a kind of strand by a part of what it is called."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.catalog.terms import has_han
from crosstalk.catalog.types import StrandType


def find_strands(kinds: Iterable[StrandType], query: str) -> tuple[StrandType, ...]:
    """Return the kinds whose names hold every word of a query, the best first; all for none."""
    if has_han(query):
        from crosstalk.catalog.han_search import HanIndex  # brings rapidfuzz, which only a search needs

        return tuple(HanIndex(kinds).find(query))
    words = query.casefold().replace("tumour", "tumor").split()
    ranked = []
    for kind in kinds:
        names = " ".join([kind.label, kind.id.replace("_", " "), *kind.synonyms]).casefold()
        names = names.replace("tumour", "tumor")
        if all(word in names for word in words):
            starts = kind.label.casefold().startswith(words[0]) if words else False
            ranked.append((not starts, kind.order, kind))
    return tuple(kind for *_, kind in sorted(ranked, key=lambda r: r[:2]))
