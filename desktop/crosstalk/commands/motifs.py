"""Options of the motifs of strands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crosstalk.commands.transaction import Transaction
from crosstalk.model import Strand


def set_option(tx: Transaction, ids: Iterable[str], name: str, value: Any, natural: Any = None) -> None:
    """Set an option of strands; None, or what is natural for it, takes the choice back."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Strand):
            options = {key: chosen for key, chosen in record.options.items() if key != name}
            if value is not None and value != natural:
                options[name] = value
            tx.update(record_id, options=options)


def set_seed(tx: Transaction, ids: Iterable[str], seed: int) -> None:
    """Throw the dice of strands anew: where their cells stand, how their fibres wave."""
    for record_id in ids:
        if isinstance(tx.records.get(record_id), Strand):
            tx.update(record_id, seed=seed)
