"""Replacing: what stands in place of hits, with the look of the letters it replaces, as one edit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import msgspec

from crosstalk.commands import Transaction, connect, edit, labels
from crosstalk.editor.seeking.fields import Scope, Spot, scope_of
from crosstalk.editor.seeking.hits import Hit
from crosstalk.errors import CrosstalkError
from crosstalk.model import Record
from crosstalk.model.records import RichText, Run
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.catalog import Catalog
    from crosstalk.editor.session import EditorSession

NAME = later("Replace")
Changes = Mapping[str, Mapping[str, Any]]
"""New fields by id of their record."""


def replace(session: EditorSession, scope_id: str, hits: Sequence[Hit], words: str) -> int:
    """Put words in the place of hits in one undo step; return how many were replaced. Locked things stay.

    Raises CrosstalkError where the words cannot stand there: no type, relation, colour or size is called so.
    """
    wanted, count = changes(session, scope_id, hits, words)
    if wanted:
        session.run(NAME, put, session.catalog, wanted)
    return count


def changes(session: EditorSession, scope_id: str, hits: Iterable[Hit], words: str) -> tuple[Changes, int]:
    """Return what replacing hits changes, and how many of them; the diagram stays as it is."""
    scope = scope_of(scope_id)
    by_spot: dict[tuple[str, str, str | int], list[Hit]] = {}
    for hit in hits:
        by_spot.setdefault(hit.place[:3], []).append(hit)
    records = session.history.diagram.records
    made: dict[str, Record] = {}
    count = 0
    for (record_id, _, _), found in by_spot.items():
        record = made.get(record_id) or records.get(record_id)
        if record is None or record.locked:
            continue
        fields = _written(session, scope, record, found, words)
        made[record_id] = msgspec.structs.replace(record, **fields)
        count += len(found)
    return {i: _difference(records[i], record) for i, record in made.items() if record != records[i]}, count


def put(tx: Transaction, catalog: Catalog, wanted: Changes) -> None:
    """Give records their new fields; a new type keeps connectors and labels, as everywhere."""
    for record_id, fields in wanted.items():
        rest = dict(fields)
        if "type" in rest:
            labels.set_type(tx, [record_id], catalog, rest.pop("type"))
        if "relation" in rest:
            connect.set_relation(tx, [record_id], rest.pop("relation"))
        if rest:
            edit.set_fields(tx, [record_id], **rest)


def replaced(runs: RichText, start: int, end: int, words: str) -> RichText:
    """Return runs with other words from one letter to another; they look as the first letter they replace."""
    made: list[Run] = []
    at = 0
    is_put = False
    for run in runs:
        first, last = max(start - at, 0), min(end - at, len(run.text))
        at += len(run.text)
        if first >= len(run.text) or last <= 0:
            made.append(run)
            continue
        middle = "" if is_put else words
        is_put = True
        made.append(msgspec.structs.replace(run, text=run.text[:first] + middle + run.text[last:]))
    return tuple(run for run in made if run.text)


def _written(
    session: EditorSession, scope: Scope, record: Record, found: Sequence[Hit], words: str
) -> Mapping[str, Any]:
    """Return the fields of a record after its hits in one spot are replaced, from the last to the first."""
    spot: Spot = found[0].spot
    text, runs = spot.text, spot.runs
    for hit in sorted(found, key=lambda one: -one.match.start):
        start, end = hit.match.start, hit.match.end
        new = hit.match.expand(words)
        text = text[:start] + new + text[end:]
        runs = None if runs is None else replaced(runs, start, end, new)
    if scope.write is not None:
        return scope.write(session, record, spot.key, text)
    return {spot.field: text if runs is None else runs}


def _difference(old: Record, new: Record) -> dict[str, Any]:
    return {
        name: getattr(new, name)
        for name in new.__struct_fields__
        if getattr(old, name) is not getattr(new, name) and getattr(old, name) != getattr(new, name)
    }


def problem(session: EditorSession, scope_id: str, hits: Sequence[Hit], words: str) -> str:
    """Return why words cannot stand in the place of hits, as a sentence; "" where they can."""
    try:
        changes(session, scope_id, hits, words)
    except CrosstalkError as error:
        return str(error)
    return ""
