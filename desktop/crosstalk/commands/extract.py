"""A part of a diagram as a diagram of its own."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from crosstalk.commands import place
from crosstalk.commands.history import History
from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import MM, Rect
from crosstalk.model import Connector, Diagram, Metadata, OwnPart, Record
from crosstalk.model.records import Component, Strand, hosts_of
from crosstalk.tongue import later

_LEAST_MM = 20.0


def extract(diagram: Diagram, ids: Iterable[str], area: Rect, title: str = "") -> Diagram:
    """Return a diagram of some records, with a page of the size of an area (points) that they are moved onto.

    What they sit on comes along, and so do the references that they cite, contexts and looks. Connectors of which an
    end does not come along stay behind.
    """
    kept = _kept(diagram, ids)
    records = {i: _freed(diagram.records[i], kept) for i in diagram.drawing_order if i in kept}
    page = msgspec.structs.replace(
        diagram.page,
        width_mm=max(_LEAST_MM, area.width / MM),
        height_mm=max(_LEAST_MM, area.height / MM),
        before_talk=None,
    )
    made = Diagram(
        records=records,
        page=page,
        metadata=Metadata(
            title=title,
            authors=diagram.metadata.authors,
            license=diagram.metadata.license,
            abbreviations=diagram.metadata.abbreviations,
            names=diagram.metadata.names,
        ),
        references={i: r for i, r in diagram.references.items() if i in _cited(records.values())},
        dimensions=diagram.dimensions,
        context=diagram.context,
        themes=diagram.themes,
        parts=_shown(diagram, records.values()),
    )
    history = History(made)
    history.run(later("Move"), _shift, -area.x, -area.y)
    return history.diagram


def _shift(tx: Transaction, dx: float, dy: float) -> None:
    locked = [record.id for record in tx.records.values() if record.locked]
    for record_id in locked:
        tx.update(record_id, locked=False)
    place.move(tx, [r.id for r in tx.records.values() if not r.parent], dx, dy)
    for record_id in locked:
        tx.update(record_id, locked=True)


def _kept(diagram: Diagram, ids: Iterable[str]) -> set[str]:
    """Return the records that can stand on their own, with what they sit on."""
    kept: set[str] = set()
    waiting = [i for i in ids if i in diagram.records]
    while waiting:
        record_id = waiting.pop()
        if record_id not in kept and record_id in diagram.records:
            kept.add(record_id)
            waiting.extend(hosts_of(diagram.records[record_id]))
    while loose := {i for i in kept if _is_loose(diagram.records[i], kept)}:
        kept -= loose
    return kept


def _is_loose(record: Record, kept: set[str]) -> bool:
    ends = {record.source.target, record.target.target} - {""} if isinstance(record, Connector) else set()
    return not ends <= kept


def _freed(record: Record, kept: set[str]) -> Record:
    fields: dict[str, Any] = {}
    if record.parent and record.parent not in kept:
        fields["parent"] = ""
    if isinstance(record, Component) and record.seat is not None and record.seat.host not in kept:
        fields["seat"] = None
    if isinstance(record, Strand):
        for name in ("start", "end"):
            joint = getattr(record, name)
            if joint is not None and joint.host not in kept:
                fields[name] = None
    return msgspec.structs.replace(record, **fields) if fields else record


def _shown(diagram: Diagram, records: Iterable[Record]) -> dict[str, OwnPart]:
    """Return the own components that the records are drawn with."""
    types = {record.type for record in records if isinstance(record, Component)}
    return {name: part for name, part in diagram.parts.items() if name in types}


def _cited(records: Iterable[Record]) -> set[str]:
    found: set[str] = set()
    for record in records:
        found.update(e.reference for e in getattr(record, "evidence", ()))
        for effect in getattr(record, "effects", ()):
            found.update(e.reference for e in effect.evidence)
    return found
