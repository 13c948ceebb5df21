"""Finding: every place of the diagram where a query matches, in the order in which the figure is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from crosstalk.editor import layers, titles
from crosstalk.editor.seeking.fields import FIELDS, Scope, Spot, scope_of
from crosstalk.editor.seeking.query import Match, Matcher, Query
from crosstalk.model import Record
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MOST = 5000
"""Hits that are listed; a word that is found more often is none to look for."""


class Hit(NamedTuple):
    """A match in a place of a record."""

    record: str
    spot: Spot
    match: Match

    @property
    def place(self) -> tuple[str, str, str | int, int]:
        """Equal for the same hit before and after an edit elsewhere."""
        return (self.record, self.spot.field, self.spot.key, self.match.start)


def find(session: EditorSession, query: Query) -> list[Hit]:
    """Return the hits; raises CrosstalkError for a pattern that is none, or takes too long.

    What is hidden, or lies in a hidden or locked layer, is passed over. An edit that is only previewed does not count.
    """
    if not query.words:
        return []
    scope, matcher = scope_of(query.scope), Matcher(query)
    found: list[Hit] = []
    for record in _looked_through(session, query):
        for spot in _spots(session, scope, record):
            found += [
                Hit(record.id, spot, match)
                for match in matcher.matches(spot.text)
                if not scope.whole or (match.start, match.end) == (0, len(spot.text))
            ]
        if len(found) >= MOST:
            break
    return found


def context(hit: Hit, around: int = 24) -> tuple[str, str, str]:
    """Return what stands before a hit, the hit, and what stands behind it, cut to some letters."""
    text, match = hit.spot.text.replace("\n", " "), hit.match
    before, behind = text[: match.start], text[match.end :]
    before = "…" + before[-around:].lstrip() if len(before) > around else before
    behind = behind[:around].rstrip() + "…" if len(behind) > around else behind
    return before, text[match.start : match.end], behind


def where(session: EditorSession, hit: Hit) -> str:
    """Return in words where a hit is: of what, and in which place of it."""
    record = session.history.diagram.records.get(hit.record)
    field = tr(FIELDS[hit.spot.field])
    return field if record is None else f"{titles.listed(session, record)} · {field}"


def _looked_through(session: EditorSession, query: Query) -> Iterator[Record]:
    diagram = session.history.diagram
    chosen = set(session.selection)
    if query.only_selection:
        for record_id in session.selection:
            chosen.update(diagram.descendants(record_id))
    for record_id in diagram.drawing_order:
        record = diagram.records[record_id]
        if query.only_selection and record_id not in chosen:
            continue
        if not record.hidden and not layers.is_closed(session, record):
            yield record


def _spots(session: EditorSession, scope: Scope, record: Record) -> Iterator[Spot]:
    for read in scope.read:
        yield from read(session, record)
