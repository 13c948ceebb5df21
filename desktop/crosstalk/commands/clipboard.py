"""Copy, paste and duplicate, across windows and documents.

What is copied is JSON of our own, the records as they stand in a file together with the references they cite, so that
it pastes into another window or another process.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from crosstalk.commands import place
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Anchor, Connector, Diagram, Joint, Record, Reference, Seat
from crosstalk.model.order import spread
from crosstalk.model.records import Component, Group, Inset, Legend, Panel, Picture, Region, Strand, Text, kind_of

MEDIA_TYPE = "application/x-crosstalk-records+json"

_Any = Component | Region | Strand | Connector | Text | Panel | Picture | Group | Legend | Inset


class Clip(msgspec.Struct, frozen=True):
    """What the clipboard carries."""

    crosstalk: int
    records: tuple[_Any, ...]
    references: tuple[Reference, ...] = ()


def copy(diagram: Diagram, ids: Iterable[str]) -> bytes:
    """Return records with their members, and the connectors between them, for the clipboard."""
    chosen = _chosen(diagram, ids)
    records = tuple(diagram.records[i] for i in diagram.drawing_order if i in chosen)
    cited = {e.reference for r in records for e in getattr(r, "evidence", ())}
    references = tuple(r for i, r in diagram.references.items() if i in cited)
    known = tuple(r for r in records if isinstance(r, _Any))
    return msgspec.json.encode(Clip(crosstalk=1, records=known, references=references))


def paste(tx: Transaction, data: bytes, dx: float = 0.0, dy: float = 0.0) -> tuple[str, ...]:
    """Add what was copied, moved by a distance, under new ids, in front; return the ids that stand on their own.

    Raises CrosstalkError where the bytes are not what `copy` made.
    """
    try:
        clip = msgspec.json.decode(data, type=Clip)
    except msgspec.MsgspecError as error:
        raise CrosstalkError("What is on the clipboard is not a part of a Crosstalk diagram.") from error
    references = dict(tx.field("references"))
    for reference in clip.references:
        references.setdefault(reference.id, reference)
    if len(references) != len(tx.field("references")):
        tx.set_field("references", references)
    return _insert(tx, clip.records, dx, dy)


def duplicate(tx: Transaction, ids: Iterable[str], dx: float = 0.0, dy: float = 0.0) -> tuple[str, ...]:
    """Copy records within the diagram, moved by a distance; return the new ones that stand on their own."""
    chosen = set(tx.with_descendants(list(ids)))
    chosen |= {r.id for r in tx.records.values() if isinstance(r, Connector) and _is_between(r, chosen)}
    records = sorted((tx.records[i] for i in chosen), key=lambda r: (r.z, r.id))
    return _insert(tx, records, dx, dy)


def _chosen(diagram: Diagram, ids: Iterable[str]) -> set[str]:
    chosen: set[str] = set()
    for record_id in ids:
        if record_id in diagram.records:
            chosen.add(record_id)
            chosen.update(diagram.descendants(record_id))
    chosen |= {c.id for c in diagram.of_kind(Connector) if _is_between(c, chosen)}
    return chosen


def _is_between(connector: Connector, ids: set[str]) -> bool:
    ends = {connector.source.target, connector.target.target} - {""}
    return bool(ends) and ends <= ids


def _insert(tx: Transaction, records: Iterable[Record], dx: float, dy: float) -> tuple[str, ...]:
    many = [r for r in records if not isinstance(r, Connector) or _can_land(tx, r, records)]
    names = {record.id: tx.new_id(kind_of(record)) for record in many}
    keys = spread(len(many), max((r.z for r in tx.records.values()), default=""))
    for record, key in zip(many, keys, strict=True):
        fields: dict[str, Any] = {"id": names[record.id], "z": key, "locked": False}
        fields["parent"] = names.get(record.parent, record.parent if record.parent in tx.records else "")
        if isinstance(record, Connector):
            fields["source"] = _renamed(record.source, names)
            fields["target"] = _renamed(record.target, names)
        fields.update(_seats(record, names))
        tx.put(msgspec.structs.replace(record, **fields))
    tops = tuple(names[r.id] for r in many if r.parent not in names)
    place.move(tx, tops, dx, dy)
    return tops


def _seats(record: Record, names: Mapping[str, str]) -> dict[str, Any]:
    """A copy sits on the copy of what the original sits on; copied without that, it is free."""
    fields: dict[str, Any] = {}
    for name in ("seat", "start", "end"):
        held = getattr(record, name, None)
        if isinstance(held, Seat | Joint):
            new = msgspec.structs.replace(held, host=names[held.host]) if held.host in names else None
            fields[name] = new
    return fields


def _can_land(tx: Transaction, connector: Connector, records: Iterable[Record]) -> bool:
    there = {r.id for r in records}
    ends = {connector.source.target, connector.target.target} - {""}
    return all(end in there or end in tx.records for end in ends)


def _renamed(anchor: Anchor, names: Mapping[str, str]) -> Anchor:
    if anchor.target in names:
        return msgspec.structs.replace(anchor, target=names[anchor.target])
    return anchor
