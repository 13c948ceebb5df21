"""What holds at the end of every transaction, whoever wrote it."""

from __future__ import annotations

from crosstalk.commands import seats, steps
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import CHILD_BEARING, Connector, Group, Inset, Record
from crosstalk.model.layers import BASE
from crosstalk.model.records import hosts_of
from crosstalk.tongue import tr


def enforce(tx: Transaction) -> None:
    """Mend what an edit left open: dangling connectors, seats on what is gone, lost parents, empty groups and insets.

    Raises CrosstalkError for what cannot be mended: a record inside itself, a connector that hangs on itself, a thing
    that sits on itself.
    """
    if not tx.changes:
        return
    lost = {i for i, record in tx.changes.items() if record is None}
    if lost:
        seats.release_from(tx, lost)
        _drop_dangling(tx, lost)
    for record in list(tx.changes.values()):
        if record is not None:
            _mend_parent(tx, record)
            if isinstance(record, Connector):
                _check_ends(tx, record)
            elif hosts_of(record):
                seats.check_hosts(tx, record.id)
    _mend_layers(tx)
    _drop_empty_groups(tx)
    _mend_insets(tx)
    if tx.field("steps") and any(record is None for record in tx.changes.values()):
        steps.forget(tx, [i for i, record in tx.changes.items() if record is None])
    for record_id, record in tx.changes.items():
        if record is not None and record.parent:
            _check_parents(tx, record_id)


def _drop_dangling(tx: Transaction, lost: set[str]) -> None:
    while lost:
        gone: set[str] = set()
        for record in list(tx.records.values()):
            if isinstance(record, Connector) and lost & {record.source.target, record.target.target}:
                tx.remove(record.id)
                gone.add(record.id)
            elif record.parent in lost:
                tx.update(record.id, parent=_living_ancestor(tx, record.parent))
        lost = gone


def _mend_layers(tx: Transaction) -> None:
    """Put onto the base layer what names a layer that there is not (it was pasted from another figure)."""
    layers = tx.field("layers")
    if not layers:
        return
    known = {layer.id for layer in layers}
    for record in list(tx.changes.values()):
        if record is not None and record.layer not in known:
            tx.update(record.id, layer=BASE)


def _living_ancestor(tx: Transaction, record_id: str) -> str:
    seen: set[str] = set()
    while record_id and record_id not in tx.records:
        if record_id in seen:
            return ""
        seen.add(record_id)
        before = tx.base.records.get(record_id)
        record_id = before.parent if before else ""
    return record_id


def _mend_parent(tx: Transaction, record: Record) -> None:
    if record.parent and not isinstance(tx.records.get(record.parent), CHILD_BEARING):
        tx.update(record.id, parent="")


def _check_ends(tx: Transaction, connector: Connector) -> None:
    for anchor in (connector.source, connector.target):
        if anchor.target and anchor.target not in tx.records:
            tx.remove(connector.id)
            return
    seen: set[str] = set()
    stack = [connector.id]
    while stack:
        record_id = stack.pop()
        record = tx.records.get(record_id)
        if isinstance(record, Connector):
            if record_id in seen:
                continue
            seen.add(record_id)
            ends = {record.source.target, record.target.target}
            if connector.id in ends:
                raise CrosstalkError(tr("A connector cannot end on itself, not even by way of others."))
            stack.extend(ends)


def _drop_empty_groups(tx: Transaction) -> None:
    candidates = {r.id for r in tx.changes.values() if isinstance(r, Group)}
    for record_id in tx.changes:
        for record in (tx.base.records.get(record_id), tx.changes[record_id]):
            if record is not None and record.parent:
                candidates.add(record.parent)
    while candidates:
        group_id = candidates.pop()
        group = tx.records.get(group_id)
        if isinstance(group, Group) and not tx.children(group_id):
            tx.remove(group_id)
            if group.parent:
                candidates.add(group.parent)
            # A connector may have ended on the group.
            _drop_dangling(tx, {group_id})


def _mend_insets(tx: Transaction) -> None:
    """Let insets forget what is gone; one that has nothing left to show goes: without sources it would show all."""
    lost = {i for i, record in tx.changes.items() if record is None}
    if not lost:
        return
    for record in list(tx.records.values()):
        if isinstance(record, Inset) and not lost.isdisjoint(record.sources):
            left = tuple(i for i in record.sources if i in tx.records)
            if left:
                tx.update(record.id, sources=left)
            else:
                tx.remove(record.id)
                _drop_dangling(tx, {record.id})


def _check_parents(tx: Transaction, record_id: str) -> None:
    seen = {record_id}
    parent = tx.records[record_id].parent
    while parent:
        if parent in seen:
            raise CrosstalkError(tr("A region, panel or group cannot be a member of itself."))
        seen.add(parent)
        parent = tx.records[parent].parent if parent in tx.records else ""
