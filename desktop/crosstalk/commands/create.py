"""Adding records."""

from __future__ import annotations

from typing import Any, TypeVar

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import Point
from crosstalk.model import Boxed, Component, Panel, Picture, Record, Region, Strand, Text
from crosstalk.model.records import RichText, kind_of

R = TypeVar("R", bound=Record)


def add_record(tx: Transaction, record: R) -> str:
    """Add a record in front of all others unless it brings an order key; return its id (made where empty)."""
    changes: dict[str, Any] = {}
    if not record.id or record.id in tx.records:
        changes["id"] = tx.new_id(kind_of(record))
    if not record.z:
        changes["z"] = tx.top_z()
    return tx.put(msgspec.structs.replace(record, **changes)).id


def add_component(
    tx: Transaction, /, type_id: str, centre: Point, size: tuple[float, float], **fields: Any
) -> str:
    """Add a component of a catalogue type; `size` is in points (the natural size of the type)."""
    return add_record(tx, _boxed(Component, centre, size, type=type_id, **fields))


def add_region(
    tx: Transaction, /, shape: str, centre: Point, size: tuple[float, float], **fields: Any
) -> str:
    """Add a region behind everything, so that what is already there is seen in it."""
    return add_record(tx, _boxed(Region, centre, size, shape=shape, **_behind(tx, fields)))


def add_text(
    tx: Transaction, /, runs: RichText, centre: Point, size: tuple[float, float], **fields: Any
) -> str:
    """Add a text that breaks at the width of its box."""
    return add_record(tx, _boxed(Text, centre, size, runs=runs, **fields))


def add_panel(
    tx: Transaction, /, letter: str, centre: Point, size: tuple[float, float], **fields: Any
) -> str:
    """Add a panel behind everything."""
    return add_record(tx, _boxed(Panel, centre, size, letter=letter, **_behind(tx, fields)))


def add_picture(
    tx: Transaction, /, data: bytes, media_type: str, centre: Point, size: tuple[float, float], **fields: Any
) -> str:
    """Add a picture whose bytes are kept in the file; they must have been checked by the importer."""
    return add_record(tx, _boxed(Picture, centre, size, data=data, media_type=media_type, **fields))


def add_strand(tx: Transaction, /, type_id: str, points: tuple[Point, ...], **fields: Any) -> str:
    """Add a strand along points."""
    return add_record(tx, Strand(id=fields.pop("id", ""), type=type_id, points=points, **fields))


def _behind(tx: Transaction, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the order key of the very back, unless they bring one."""
    return {"z": tx.bottom_z() if tx.records else "", **fields}


B = TypeVar("B", bound=Boxed)


def _boxed(kind: type[B], centre: Point, size: tuple[float, float], **fields: Any) -> B:
    return kind(id=fields.pop("id", ""), x=centre[0], y=centre[1], width=size[0], height=size[1], **fields)
