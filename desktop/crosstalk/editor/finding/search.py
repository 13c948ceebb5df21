"""Ranking what the command search offers."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from crosstalk.editor.finding.entry import Entry
from crosstalk.editor.finding.sources import SOURCES, Source

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MOST = 40
_TYPO = 78.0
"""Likeness in per cent from which a word is taken for a mistyped one."""
_OTHER_NAME = 4.0
"""What a hit in another name counts less than one in the title."""
_OFF = 12.0
"""What cannot be done now stands further down."""


def find(
    session: EditorSession, text: str, used: Mapping[str, float] | None = None, sources: Sequence[Source] = ()
) -> list[Entry]:
    """Return what fits some words, best first; `used` adds to the score of an entry by its id.

    For no words it is what was used before, then nothing.
    """
    used = used or {}
    offered = [entry for source in (*SOURCES, *sources) for entry in source(session, text)]
    if not text.strip():
        known = {entry.id: entry for entry in offered if entry.enabled}
        return [known[i] for i in sorted(used, key=lambda i: -used[i]) if i in known][:MOST]
    typed = text.casefold().split()
    scored = []
    for number, entry in enumerate(offered):
        score = score_of(entry, typed)
        if score > 0:
            score += entry.weight + used.get(entry.id, 0.0) - _lower(entry)
            scored.append((-score, number, entry))
    if len(scored) < 3:
        scored += _typos(offered, typed, {entry.id for _, _, entry in scored})
    return [entry for _, _, entry in sorted(scored, key=lambda s: s[:2])[:MOST]]


def score_of(entry: Entry, typed: Sequence[str]) -> float:
    """Return how well some words fit an entry: 0 for not at all, about 100 for its whole title."""
    best = _score(entry.title.casefold(), typed)
    for other in entry.words:
        best = max(best, _score(other.casefold(), typed) - _OTHER_NAME)
    if entry.keys and typed == [entry.keys.casefold()]:
        best = max(best, 95.0)
    if best <= 0.0 and entry.about:
        # Words of the menu help to narrow down: "arrange left".
        best = min(_score(f"{entry.title} {entry.about}".casefold(), typed), 45.0)
    return max(best, 0.0)


def _score(name: str, typed: Sequence[str]) -> float:
    whole = " ".join(typed)
    rest = min(6.0, 0.2 * max(0, len(name) - len(whole)))
    if name == whole:
        return 100.0
    if name.startswith(whole):
        return 90.0 - rest
    words = re.findall(r"\w+", name)
    if all(any(word.startswith(part) for word in words) for part in typed):
        return 78.0 - rest
    if all(part in name for part in typed):
        return 60.0 - rest
    initials = "".join(word[0] for word in words)
    if len(whole) > 1 and initials.startswith(whole.replace(" ", "")):
        return 50.0 - rest
    return 0.0


def _typos(offered: Iterable[Entry], typed: Sequence[str], known: set[str]) -> list[tuple[float, int, Entry]]:
    from rapidfuzz import fuzz

    found = []
    for number, entry in enumerate(offered):
        if entry.id in known:
            continue
        words = re.findall(r"\w+", entry.title.casefold())
        near = [max((fuzz.ratio(part, word) for word in words), default=0.0) for part in typed]
        if min(near) >= _TYPO and max(len(part) for part in typed) > 3:
            found.append((_lower(entry) - 0.4 * min(near) - entry.weight, number, entry))
    # The catalogue forgives typing errors itself: what it found is meant although no word is just so.
    for number, entry in enumerate(offered):
        if entry.kind == "component" and entry.id not in known and entry.weight > 4.0:
            found.append((-30.0 - entry.weight, number, entry))
    return found


def _lower(entry: Entry) -> float:
    return 0.0 if entry.enabled else _OFF
