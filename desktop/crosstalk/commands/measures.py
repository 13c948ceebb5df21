"""Measures typed as numbers: place, size, turn; and what a thing is, with its size following."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal

from crosstalk.commands.place import bounds_of, move, resize
from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import Rect
from crosstalk.model import Boxed, Component, Group

LEAST = 0.5
"""The smallest width or height, in points."""


def set_edge(tx: Transaction, ids: Iterable[str], axis: Literal["x", "y"], value: float) -> None:
    """Put the left (x) or upper (y) edge of each record at a place in points; members go along."""
    for record_id in list(ids):
        rect = bounds_of(tx, record_id) if record_id in tx.records else None
        if rect is not None:
            dx = value - rect.x if axis == "x" else 0.0
            dy = value - rect.y if axis == "y" else 0.0
            if dx or dy:
                move(tx, [record_id], dx, dy)


def set_size(
    tx: Transaction,
    ids: Iterable[str],
    *,
    width: float | None = None,
    height: float | None = None,
    proportional: bool = False,
) -> None:
    """Give each record a width or height in points; with `proportional` the other measure follows.

    The upper left corner stays where it is, the middle where the record is turned. What has a box of its own leaves its
    members alone, a group scales them. Locked records stay.
    """
    for record_id in list(ids):
        record = tx.records.get(record_id)
        if record is None or record.locked:
            continue
        if isinstance(record, Boxed):
            w, h = _wanted(record.width, record.height, width, height, proportional)
            grown = (0.0, 0.0) if record.rotation else ((w - record.width) / 2, (h - record.height) / 2)
            tx.update(record_id, width=w, height=h, x=record.x + grown[0], y=record.y + grown[1])
        elif isinstance(record, Group) and (rect := bounds_of(tx, record_id)) is not None:
            w, h = _wanted(rect.width, rect.height, width, height, proportional)
            resize(tx, [record_id], rect, Rect(rect.x, rect.y, w, h))


def set_type(tx: Transaction, ids: Iterable[str], type_id: str, natural: tuple[float, float]) -> None:
    """Make components something else of the catalogue, as large as before beside its `natural` size in points.

    Connectors stay on them. Words typed by hand stay; colours go, because slots differ from drawing to drawing.
    """
    for record_id in list(ids):
        record = tx.records.get(record_id)
        if isinstance(record, Component) and record.type != type_id:
            area = max(record.width * record.height, LEAST)
            scale = math.sqrt(area / max(natural[0] * natural[1], LEAST))
            tx.update(record_id, type=type_id, colors={}, width=natural[0] * scale, height=natural[1] * scale)


def _wanted(
    old_width: float, old_height: float, width: float | None, height: float | None, proportional: bool
) -> tuple[float, float]:
    if width is not None:
        width = max(LEAST, width)
        return width, old_height * width / old_width if proportional and old_width > 0 else old_height
    if height is not None:
        height = max(LEAST, height)
        return old_width * height / old_height if proportional and old_height > 0 else old_width, height
    return old_width, old_height
