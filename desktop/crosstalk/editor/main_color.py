"""The one colour that a thing is recoloured by: the first slot of its art, the fill of an area, the tone of a line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, edit
from crosstalk.model import Component, Record, Region, Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

FILL = "fill"
"""Stands for the fill of the style where a kind has no slots."""


def slots_of(session: EditorSession, record: Record) -> Mapping[str, str]:
    """Return the colours that a thing's art gives by slot, the main one first; none for what is no art."""
    if isinstance(record, Component):
        return dict(session.catalog.component(record.type).slots)
    if isinstance(record, Strand) and (kind := session.catalog.strands.get(record.type)) is not None:
        return dict(kind.colors)
    return {}


def main_slot(session: EditorSession, record: Record) -> str:
    """Return the slot that is meant by a thing's colour, `FILL` for that of its style, "" for none."""
    if isinstance(record, Component | Strand):
        return next(iter(slots_of(session, record)), "")
    return FILL if isinstance(record, Region) else ""


def chosen_color(session: EditorSession, record: Record) -> str | None:
    """Return the main colour that a person gave a thing, None for the natural one."""
    slot = main_slot(session, record)
    if slot == FILL and not isinstance(record, Component | Strand):
        return record.style.fill
    return record.colors.get(slot) if isinstance(record, Component | Strand) else None


def natural_color(session: EditorSession, record: Record) -> str | None:
    """Return the main colour that a thing has by its type or by the theme."""
    if isinstance(record, Region):
        return session.scene.stage.tones.region(record.type)[0]
    return next(iter(slots_of(session, record).values()), None)


def set_main_color(tx: Transaction, /, slots: Mapping[str, str], color: str | None) -> None:
    """Give things a main colour (None: the natural one); `slots` says by id which that is (see `main_slot`)."""
    for record_id, slot in slots.items():
        record = tx.records.get(record_id)
        if isinstance(record, Component | Strand) and slot:
            edit.set_color(tx, [record_id], slot, color)
        elif slot == FILL and record is not None:
            edit.set_style(tx, [record_id], fill=color)


def main_slots(session: EditorSession, ids: Iterable[str]) -> dict[str, str]:
    """Return by id the slot of each thing that has one."""
    records = (session.record(i) for i in ids)
    return {r.id: slot for r in records if r is not None and (slot := main_slot(session, r))}
