"""Giving the colours of one thing to all of its type."""

from __future__ import annotations

from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.model import Component, Connector, Record, Region, Strand

_PARTS = ("fill", "fill_opacity", "stroke", "text_color", "opacity")
"""The parts of a style that are colours."""


def type_of(record: Record | None) -> str:
    """Return what a record is one of: its type or relation, "" where it has neither."""
    if isinstance(record, Component | Region | Strand):
        return record.type
    return record.relation if isinstance(record, Connector) else ""


def same_type(tx: Transaction, record_id: str) -> list[str]:
    """Return the ids of the other records of the same kind and type."""
    model = tx.records.get(record_id)
    kind = type_of(model)
    if model is None or not kind:
        return []
    return [
        i for i, r in tx.records.items() if i != record_id and type(r) is type(model) and type_of(r) == kind
    ]


def recolor_type(tx: Transaction, record_id: str) -> int:
    """Give all records of the same type the colours of one: slots, fill, edge, text, opacity. Return how many changed.

    A colour that the one does not set is given back to the theme on the others.
    """
    model = tx.records.get(record_id)
    changed = 0
    for other_id in same_type(tx, record_id):
        other = tx.records[other_id]
        style = {name: getattr(model.style, name) for name in _PARTS} if model is not None else {}
        fields: dict[str, Any] = {"style": msgspec.structs.replace(other.style, **style)}
        if hasattr(other, "colors"):
            fields["colors"] = dict(getattr(model, "colors", {}))
        if any(getattr(other, name) != value for name, value in fields.items()):
            tx.update(other_id, **fields)
            changed += 1
    return changed
