"""A place in the order and in what holds it, at once: what is dragged in a list of all things."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.commands.arrange import set_parent
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import CHILD_BEARING
from crosstalk.model.order import spread
from crosstalk.tongue import tr


def put_between(
    tx: Transaction, ids: Iterable[str], parent: str, *, behind: str = "", before: str = ""
) -> None:
    """Make records, with their members, members of `parent` ("" is the page), between two others of it.

    They come right in front of `before` and all that it holds, and behind `behind`; with neither they come in front of
    all that the parent holds. They take the layer of their neighbour, or else of the parent. Raises CrosstalkError
    where the parent cannot hold anything.
    """
    holder = tx.records.get(parent)
    if parent and not isinstance(holder, CHILD_BEARING):
        raise CrosstalkError(tr("Only regions, panels and groups hold other things."))
    tops = _tops(tx, ids, parent)
    if not tops:
        return
    moved = _ordered(tx, tx.with_descendants(tops))
    neighbour = next((i for i in (before, behind) if i in tx.records and i not in moved), parent)
    low, high = _gap(tx, set(moved), parent, behind, before)
    set_parent(tx, tops, parent)
    layer = tx.records[neighbour].layer if neighbour in tx.records else None
    for record_id, key in zip(moved, spread(len(moved), low, high), strict=True):
        tx.update(record_id, z=key, **({} if layer is None else {"layer": layer}))


def _tops(tx: Transaction, ids: Iterable[str], parent: str) -> list[str]:
    """Return those of the records that are in none of the others, and do not hold the parent."""
    wanted = [i for i in ids if i in tx.records]
    inner = set(wanted)
    line = _line(tx, parent)
    return [i for i in wanted if i not in line and not inner & (_line(tx, i) - {i})]


def _line(tx: Transaction, record_id: str) -> set[str]:
    found: set[str] = set()
    while record_id in tx.records and record_id not in found:
        found.add(record_id)
        record_id = tx.records[record_id].parent
    return found


def _gap(tx: Transaction, moved: set[str], parent: str, behind: str, before: str) -> tuple[str, str | None]:
    """Return the keys between which the moved ones go (None: no end)."""
    if before in tx.records and before not in moved:
        low = max(tx.records[i].z for i in tx.with_descendants([before]) if i not in moved)
    elif behind in tx.records and behind not in moved:
        high = min(tx.records[i].z for i in tx.with_descendants([behind]) if i not in moved)
        return _next(tx, moved, high, -1), high
    elif parent:
        low = max(tx.records[i].z for i in tx.with_descendants([parent]) if i not in moved)
    else:
        low = max((r.z for i, r in tx.records.items() if i not in moved), default="")
    after = _next(tx, moved, low, 1)
    return low, after or None


def _next(tx: Transaction, moved: set[str], key: str, by: int) -> str:
    """Return the nearest key above (1) or below (-1) one; "" where there is none."""
    keys = (r.z for i, r in tx.records.items() if i not in moved)
    if by > 0:
        return min((z for z in keys if z > key), default="")
    return max((z for z in keys if z < key), default="")


def _ordered(tx: Transaction, ids: Iterable[str]) -> list[str]:
    return sorted(ids, key=lambda i: (tx.records[i].z, i))
