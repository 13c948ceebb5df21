"""What records say: fields, style, labels, colours, deletion."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.model import Component, Connector, Panel, Region, Strand, Text
from crosstalk.model.records import RichText


def set_fields(tx: Transaction, /, ids: Iterable[str], **fields: Any) -> None:
    """Set fields on those of the records that have them; the others stay as they are."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None:
            known = {k: v for k, v in fields.items() if hasattr(record, k)}
            if known:
                tx.update(record_id, **known)


def set_style(tx: Transaction, /, ids: Iterable[str], **style: Any) -> None:
    """Set parts of the style; None gives the choice back to the theme."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None:
            tx.update(record_id, style=msgspec.structs.replace(record.style, **style))


def set_label(tx: Transaction, record_id: str, runs: RichText | None) -> None:
    """Set the words a record bears: label, title or text, whichever it has."""
    field = label_field(tx, record_id)
    if field:
        value = runs if runs is not None or field == "label" else ()
        tx.update(record_id, **{field: value})


def label_field(tx: Transaction, record_id: str) -> str:
    """Return the name of the field that holds a record's words, or ""."""
    match tx.records.get(record_id):
        case Component() | Strand() | Connector():
            return "label"
        case Region() | Panel():
            return "title"
        case Text():
            return "runs"
    return ""


def set_color(tx: Transaction, ids: Iterable[str], slot: str, color: str | None) -> None:
    """Colour a slot (`#rrggbb`); None gives it back its natural colour."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component | Region | Strand):
            colors = {name: value for name, value in record.colors.items() if name != slot}
            if color is not None:
                colors[slot] = color
            tx.update(record_id, colors=colors)


def delete(tx: Transaction, ids: Iterable[str]) -> None:
    """Remove records with their members; connectors that lose an end go with them. Locked records stay."""
    wanted = [i for i in ids if i in tx.records and not tx.records[i].locked]
    for record_id in tx.with_descendants(wanted):
        tx.remove(record_id)


def set_locked(tx: Transaction, ids: Iterable[str], locked: bool) -> None:
    """Lock or unlock."""
    set_fields(tx, ids, locked=locked)


def set_hidden(tx: Transaction, ids: Iterable[str], hidden: bool) -> None:
    """Hide or show."""
    set_fields(tx, ids, hidden=hidden)
