"""The look that is carried from one thing to another: by copying and pasting it, or by the brush."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import msgspec

from crosstalk.commands import Transaction
from crosstalk.model import Component, Group, Record, Region, Strand, Style

_OF_WORDS = ("text_size", "text_color", "bold", "italic")
"""What things of different kinds have in common: their words."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a thing looks, and what it is: another kind takes the look of its words only."""

    kind: type[Record]
    type: str
    style: Style
    colors: Mapping[str, str]


def look_of(record: Record) -> Look | None:
    """Return the look of a thing, None for a group, which has none."""
    if isinstance(record, Group):
        return None
    colors = dict(record.colors) if isinstance(record, Component | Region | Strand) else {}
    return Look(type(record), getattr(record, "type", ""), record.style, colors)


def give(tx: Transaction, look: Look, ids: Iterable[str], slots: Mapping[str, Iterable[str]]) -> None:
    """Give things a look; locked ones keep theirs.

    The same kind takes the whole style, the same type all colours too; of the colours another type takes those of the
    slots that it has as well (`slots` by type), another kind only the look of the words.
    """
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is None or record.locked or isinstance(record, Group):
            continue
        if type(record) is not look.kind:
            words = {name: getattr(look.style, name) for name in _OF_WORDS}
            tx.update(record_id, style=msgspec.structs.replace(record.style, **words))
            continue
        tx.update(record_id, style=look.style)
        if isinstance(record, Component | Region | Strand):
            tx.update(record_id, colors=_colors(record, look, frozenset(slots.get(record.type, ()))))


def _colors(record: Component | Region | Strand, look: Look, known: frozenset[str]) -> dict[str, str]:
    if record.type == look.type:
        return dict(look.colors)
    shared = {slot: color for slot, color in look.colors.items() if slot in known}
    return {**record.colors, **shared}
