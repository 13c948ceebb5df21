"""Copy, paste and duplicate, across windows and documents.

What is copied is JSON of our own, the records as they stand in a file together with the references they cite, so that
it pastes into another window or another process.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from crosstalk.commands import place
from crosstalk.commands.parts import bring
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import (
    Anchor,
    Connector,
    Diagram,
    Dimension,
    Evidence,
    Joint,
    OwnPart,
    Record,
    Reference,
    Seat,
)
from crosstalk.model.order import spread
from crosstalk.model.records import (
    Component,
    Group,
    Inset,
    Legend,
    Panel,
    Picture,
    Region,
    Strand,
    Text,
    kind_of,
)
from crosstalk.tongue import tr

MEDIA_TYPE = "application/x-crosstalk-records+json"

_Any = Component | Region | Strand | Connector | Text | Panel | Picture | Group | Legend | Inset


class Clip(msgspec.Struct, frozen=True):
    """What the clipboard carries."""

    crosstalk: int
    records: tuple[_Any, ...]
    references: tuple[Reference, ...] = ()
    dimensions: tuple[Dimension, ...] = ()
    """What the conditions of the records are about."""
    parts: tuple[OwnPart, ...] = ()
    """The own components that the records are drawn with."""


def copy(diagram: Diagram, ids: Iterable[str]) -> bytes:
    """Return records with their members, and the connectors between them, for the clipboard."""
    chosen = _chosen(diagram, ids)
    records = tuple(diagram.records[i] for i in diagram.drawing_order if i in chosen)
    cited = {e.reference for r in records for e in _evidence(r)}
    named = {dimension for r in records for dimension in _dimensions(r)}
    references = tuple(r for i, r in diagram.references.items() if i in cited)
    known = tuple(r for r in records if isinstance(r, _Any))
    dimensions = tuple(d for d in diagram.dimensions if d.id in named)
    types = {r.type for r in known if isinstance(r, Component)}
    parts = tuple(part for name, part in diagram.parts.items() if name in types)
    return msgspec.json.encode(
        Clip(crosstalk=1, records=known, references=references, dimensions=dimensions, parts=parts)
    )


def paste(tx: Transaction, data: bytes, dx: float = 0.0, dy: float = 0.0) -> tuple[str, ...]:
    """Add what was copied, moved by a distance, under new ids, in front; return the ids that stand on their own.

    Raises CrosstalkError where the bytes are not what `copy` made.
    """
    try:
        clip = msgspec.json.decode(data, type=Clip)
    except msgspec.MsgspecError as error:
        raise CrosstalkError(tr("What is on the clipboard is not a part of a Crosstalk diagram.")) from error
    references = dict(tx.field("references"))
    for reference in clip.references:
        references.setdefault(reference.id, reference)
    if len(references) != len(tx.field("references")):
        tx.set_field("references", references)
    bring(tx, clip.parts)
    named = {name for r in clip.records if _can_land(tx, r, clip.records) for name in _dimensions(r)}
    _declare(tx, (d for d in clip.dimensions if d.id in named))
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
    many = [r for r in records if _can_land(tx, r, records)]
    names = {record.id: tx.new_id(kind_of(record)) for record in many}
    taken = set(names.values())
    keys = spread(len(many), max((r.z for r in tx.records.values()), default=""))
    for record, key in zip(many, keys, strict=True):
        fields: dict[str, Any] = {"id": names[record.id], "z": key, "locked": False}
        fields["parent"] = names.get(record.parent, record.parent if record.parent in tx.records else "")
        if isinstance(record, Connector):
            fields["source"] = _renamed(record.source, names)
            fields["target"] = _renamed(record.target, names)
        elif isinstance(record, Inset):
            there = (names.get(i, i) for i in record.sources)
            fields["sources"] = tuple(i for i in there if i in tx.records or i in taken)
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


def _can_land(tx: Transaction, record: Record, records: Iterable[Record]) -> bool:
    """Say whether a connector finds its ends, and a view something of what it shows (its own copy, or what is here)."""
    if isinstance(record, Inset) and record.sources:
        there = {r.id for r in records}
        return any(i in there or i in tx.records for i in record.sources)
    if isinstance(record, Connector):
        there = {r.id for r in records}
        ends = {record.source.target, record.target.target} - {""}
        return all(end in there or end in tx.records for end in ends)
    return True


def _evidence(record: Record) -> Iterator[Evidence]:
    yield from getattr(record, "evidence", ())
    if isinstance(record, Connector):
        for effect in record.effects:
            yield from effect.evidence


def _dimensions(record: Record) -> Iterator[str]:
    """Yield the dimensions that a record's conditions, or a view's choice, are about."""
    yield from (c.dimension for c in record.when)
    if isinstance(record, Connector):
        yield from (c.dimension for effect in record.effects for c in effect.when)
    elif isinstance(record, Inset):
        yield from record.context


def _declare(tx: Transaction, dimensions: Iterable[Dimension]) -> None:
    """Declare what comes with other dimensions and values, so that no condition is about something unknown."""
    known = {d.id: d for d in tx.field("dimensions")}
    for dimension in dimensions:
        there = known.get(dimension.id, msgspec.structs.replace(dimension, values=()))
        values = tuple(dict.fromkeys((*there.values, *dimension.values)))
        known[dimension.id] = msgspec.structs.replace(there, values=values)
    if tuple(known.values()) != tx.field("dimensions"):
        tx.set_field("dimensions", tuple(known.values()))


def _renamed(anchor: Anchor, names: Mapping[str, str]) -> Anchor:
    if anchor.target in names:
        return msgspec.structs.replace(anchor, target=names[anchor.target])
    return anchor
