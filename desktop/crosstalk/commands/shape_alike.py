"""Making things alike: the same width, height or size; a cluster scattered anew; a scene taken apart."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal

from crosstalk.commands.arrange import ungroup
from crosstalk.commands.measures import set_size
from crosstalk.commands.transaction import Transaction
from crosstalk.model import Boxed, Component, Group

Side = Literal["width", "height", "both"]
_SEEDS = 1_000_000
"""Seeds stay below this, so that they can be told."""
MOST = 60
"""So many copies of a cluster are drawn at most."""


def match_size(tx: Transaction, ids: Iterable[str], model: str, side: Side) -> None:
    """Give things the width, height or both of one of them (`model`).

    Along one side proportions stay; with both the size is taken as it is. Locked things stay.
    """
    like = tx.records.get(model)
    if not isinstance(like, Boxed):
        return
    for record_id in list(ids):
        record = tx.records.get(record_id)
        if record_id == model or not isinstance(record, Boxed) or record.locked:
            continue
        if side == "both":
            tx.update(record_id, width=like.width, height=like.height)
        elif side == "width":
            set_size(tx, [record_id], width=like.width, proportional=True)
        else:
            set_size(tx, [record_id], height=like.height, proportional=True)


def scatter_anew(tx: Transaction, ids: Iterable[str]) -> int:
    """Scatter clusters by another seed, which is saved; return how many there were."""
    changed = 0
    for record_id in list(ids):
        record = tx.records.get(record_id)
        if isinstance(record, Component) and record.count > 1 and not record.locked:
            # The next seed follows from the last, so that the same steps give the same figure everywhere.
            tx.update(record_id, seed=(record.seed * 31 + 17) % _SEEDS)
            changed += 1
    return changed


def change_count(tx: Transaction, ids: Iterable[str], by: int) -> None:
    """Make clusters larger or smaller by some, from one to `MOST`; each copy stays as large."""
    for record_id in list(ids):
        record = tx.records.get(record_id)
        if not isinstance(record, Component) or record.locked:
            continue
        count = max(1, min(MOST, record.count + by))
        if count != record.count:
            grown = _share(record.count) / _share(count)
            tx.update(record_id, count=count, width=record.width * grown, height=record.height * grown)


def _share(count: int) -> float:
    """Return how large a copy is beside the box of its cluster (as `scene.clusters` draws it)."""
    return 1.0 if count == 1 else min(0.62, 1.05 / math.sqrt(count))


def break_apart(tx: Transaction, ids: Iterable[str]) -> tuple[str, ...]:
    """Dissolve groups and all groups within them; return what is free then."""
    freed: dict[str, None] = {}
    waiting = [i for i in ids if isinstance(tx.records.get(i), Group)]
    while waiting:
        members = ungroup(tx, [waiting.pop()])
        for member in members:
            if isinstance(tx.records.get(member), Group):
                waiting.append(member)
            freed[member] = None
    return tuple(i for i in freed if i in tx.records)
