"""Order and belonging: front and back, groups, members."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.commands.transaction import Transaction
from crosstalk.model import Connector, Group
from crosstalk.model.order import spread


def to_front(tx: Transaction, ids: Iterable[str]) -> None:
    """Bring records, with their members, in front of all others; their own order stays."""
    moved = _ordered(tx, tx.with_descendants(list(ids)))
    rest = [r.z for i, r in tx.records.items() if i not in set(moved)]
    _rekey(tx, moved, spread(len(moved), max(rest, default="")))


def to_back(tx: Transaction, ids: Iterable[str]) -> None:
    """Send records, with their members, behind all others."""
    moved = _ordered(tx, tx.with_descendants(list(ids)))
    rest = [r.z for i, r in tx.records.items() if i not in set(moved) and r.z]
    lowest = min(rest, default=None)
    _rekey(tx, moved, spread(len(moved), "", lowest))


def forward(tx: Transaction, ids: Iterable[str]) -> None:
    """Bring records one place forward, past the next one that is not moved."""
    _step(tx, ids, 1)


def backward(tx: Transaction, ids: Iterable[str]) -> None:
    """Send records one place backward."""
    _step(tx, ids, -1)


def group(tx: Transaction, ids: Iterable[str]) -> str:
    """Join records into a group and return its id; "" where fewer than two can be joined."""
    members = [i for i in ids if i in tx.records]
    inner = set(members)
    # A member of something that is grouped as well comes along with it.
    tops = [i for i in members if tx.records[i].parent not in inner]
    if len(tops) < 2:
        return ""
    parents = {tx.records[i].parent for i in tops}
    parent = parents.pop() if len(parents) == 1 else ""
    group_id = tx.new_id("group")
    top = max(tx.records[i].z for i in tops)
    layers = {tx.records[i].layer for i in tops}
    layer = layers.pop() if len(layers) == 1 else ""
    tx.put(Group(id=group_id, parent=parent, z=top, layer=layer))
    for record_id in tops:
        tx.update(record_id, parent=group_id)
    return group_id


def ungroup(tx: Transaction, ids: Iterable[str]) -> tuple[str, ...]:
    """Dissolve groups and return their former members; connectors to a group go with it."""
    freed: list[str] = []
    for group_id in list(ids):
        record = tx.records.get(group_id)
        if isinstance(record, Group) and not record.locked:
            for child in tx.children(group_id):
                tx.update(child, parent=record.parent)
                freed.append(child)
            tx.remove(group_id)
    return tuple(freed)


def set_parent(tx: Transaction, ids: Iterable[str], parent: str) -> None:
    """Make records members of a region, panel or group; "" sets them free."""
    for record_id in ids:
        record = tx.records.get(record_id)
        inside = record_id == parent or parent in tx.with_descendants([record_id])
        if record is not None and record.parent != parent and not inside:
            tx.update(record_id, parent=parent)


def _ordered(tx: Transaction, ids: Iterable[str]) -> list[str]:
    return sorted(ids, key=lambda i: (tx.records[i].z, i))


def _rekey(tx: Transaction, ids: list[str], keys: list[str]) -> None:
    for record_id, key in zip(ids, keys, strict=True):
        if tx.records[record_id].z != key:
            tx.update(record_id, z=key)


def _step(tx: Transaction, ids: Iterable[str], direction: int) -> None:
    moved = set(tx.with_descendants(list(ids)))
    order = _ordered(tx, tx.records)
    if tx.field("layers"):
        # Within a layer: to pass what lies in another one would change nothing that is seen.
        bands = {tx.records[i].layer for i in moved}
        order = [i for i in order if i in moved or tx.records[i].layer in bands]
    places = [n for n, i in enumerate(order) if i in moved]
    if not places:
        return
    others = [i for i in order if i not in moved and not isinstance(tx.records[i], Connector | Group)]
    if direction > 0:
        edge = order[places[-1]]
        beyond = [i for i in others if (tx.records[i].z, i) > (tx.records[edge].z, edge)][:1]
    else:
        edge = order[places[0]]
        beyond = [i for i in others if (tx.records[i].z, i) < (tx.records[edge].z, edge)][-1:]
    if not beyond:
        return
    at = order.index(beyond[0])
    rest = [i for i in order if i not in moved]
    slot = rest.index(order[at]) + (1 if direction > 0 else 0)
    before = tx.records[rest[slot - 1]].z if slot else ""
    after = tx.records[rest[slot]].z if slot < len(rest) else None
    chosen = [order[n] for n in places]
    if after is not None and before >= after:
        # Equal keys leave no room; give the whole diagram fresh ones once.
        final = [*rest[:slot], *chosen, *rest[slot:]]
        _rekey(tx, final, spread(len(final)))
        return
    _rekey(tx, chosen, spread(len(chosen), before, after))
