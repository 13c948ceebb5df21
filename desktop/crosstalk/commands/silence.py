"""Saying that a check may be quiet about records or, without any, about the figure as a whole, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosstalk.commands import document
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr


def silence(tx: Transaction, ids: Iterable[str], check: str, reason: str) -> None:
    """Silence a check on records, or without any on the figure; raises CrosstalkError without a reason."""
    reason = " ".join(reason.split())
    if not reason:
        raise CrosstalkError(tr("Say why this may stay as it is; the reason is kept in the file."))
    ids = tuple(ids)
    if not ids:
        _on_figure(tx, {**tx.field("metadata").silenced, check: reason})
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None:
            tx.update(record_id, silenced={**record.silenced, check: reason})


def unsilence(tx: Transaction, ids: Iterable[str], check: str) -> None:
    """Let a check speak again about records, or without any about the figure."""
    ids = tuple(ids)
    if not ids:
        _on_figure(tx, _without(tx.field("metadata").silenced, check))
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None and check in record.silenced:
            tx.update(record_id, silenced=_without(record.silenced, check))


def _on_figure(tx: Transaction, silenced: dict[str, str]) -> None:
    document.set_metadata(tx, silenced=silenced)


def _without(silenced: Mapping[str, str], check: str) -> dict[str, str]:
    return {key: reason for key, reason in silenced.items() if key != check}
