"""Saying that a check may be quiet about a record, and why."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError


def silence(tx: Transaction, ids: Iterable[str], check: str, reason: str) -> None:
    """Silence a check on records; raises CrosstalkError without a reason."""
    reason = " ".join(reason.split())
    if not reason:
        raise CrosstalkError("Say why this may stay as it is; the reason is kept in the file.")
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None:
            tx.update(record_id, silenced={**record.silenced, check: reason})


def unsilence(tx: Transaction, ids: Iterable[str], check: str) -> None:
    """Let a check speak again about records."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if record is not None and check in record.silenced:
            tx.update(record_id, silenced={k: v for k, v in record.silenced.items() if k != check})
