"""Places of the words of connectors: put back to where they find room by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.commands.transaction import Transaction
from crosstalk.model import Connector

MIDDLE = 0.5
"""The place along a line that stands for "wherever there is room"."""


def are_moved(record: Connector, part: str = "") -> bool:
    """Say whether a person put the label or the mediator of a line somewhere (`part`: only this of the two)."""
    label = record.label_at != MIDDLE or record.label_offset is not None
    mediator = record.mediator_at != MIDDLE
    return {"label": label, "mediator": mediator}.get(part, label or mediator)


def put_back(tx: Transaction, ids: Iterable[str], part: str = "") -> None:
    """Let label and mediator of lines (`part`: only this of the two) find their own places."""
    for record_id in ids:
        if not isinstance(tx.records.get(record_id), Connector):
            continue
        if part != "mediator":
            tx.update(record_id, label_at=MIDDLE, label_offset=None)
        if part != "label":
            tx.update(record_id, mediator_at=MIDDLE)
