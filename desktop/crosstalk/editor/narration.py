"""What is selected, in a sentence: for those who hear the page instead of seeing it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.catalog.terms import named
from crosstalk.editor.titles import KINDS, kind_of, title_of
from crosstalk.model import Component, Connector, Record, Region
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MOST_NAMES, MOST_LINES = 5, 4
"""So many names of a selection, and lines of a thing, are said; of the others only how many they are."""


def selected(session: EditorSession) -> str:
    """Return what is selected: "CD8⁺ T cell, component, inhibits Tumor cell"; of many their number and names."""
    records = [r for i in session.selection if (r := session.record(i)) is not None]
    if not records:
        return tr("Nothing is selected.")
    if len(records) == 1:
        return told(session, records[0])
    names = ", ".join(name_of(session, r) for r in records[:MOST_NAMES])
    if len(records) > MOST_NAMES:
        names = tr("{names} and {count} more", names=names, count=len(records) - MOST_NAMES)
    return tr("{count} selected: {names}", count=len(records), names=names)


def told(session: EditorSession, record: Record) -> str:
    """Return what one thing is called and is, what it is in, and what leads from and to it."""
    parts = [name_of(session, record), _kind(record)]
    if record.locked:
        parts.append(tr("locked"))
    if record.parent and (parent := session.record(record.parent)) is not None:
        parts.append(tr("in {name}", name=name_of(session, parent)))
    lines = [] if isinstance(record, Connector) else _lines(session, record.id)
    parts += lines[:MOST_LINES]
    if len(lines) > MOST_LINES:
        parts.append(tr("and {count} more connectors", count=len(lines) - MOST_LINES))
    return ", ".join(part for part in parts if part)


def name_of(session: EditorSession, record: Record) -> str:
    """Return what a thing is called, "" for one without words."""
    return record.name or title_of(session, record) or (kind_of(session, record) if _is_typed(record) else "")


def _is_typed(record: Record) -> bool:
    return isinstance(record, Component | Region)


def _kind(record: Record) -> str:
    return tr(KINDS[type(record)]) if type(record) in KINDS else tr("object")


def _lines(session: EditorSession, record_id: str) -> list[str]:
    """Return what the connectors of a thing say, those that lead away from it first."""
    away, towards = [], []
    for record in session.history.diagram.of_kind(Connector):
        source, target = record.source.target, record.target.target
        if record_id not in (source, target):
            continue
        relation = named(session.catalog.relation(record.relation))
        other = session.record(target if source == record_id else source)
        name = name_of(session, other) if other is not None else ""
        if source == record_id:
            away.append(f"{relation} {name}".strip())
        else:
            towards.append(tr("{name} {relation} it", name=name, relation=relation) if name else relation)
    return [*away, *towards]
