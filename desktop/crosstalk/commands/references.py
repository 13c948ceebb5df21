"""Publications and what cites them."""

from __future__ import annotations

from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Reference


def change_reference(tx: Transaction, /, reference_id: str, **fields: Any) -> str:
    """Change fields of a publication and return its key. A new `id` is followed by everything that cites it.

    Raises CrosstalkError for a key that is empty or already taken.
    """
    references = dict(tx.field("references"))
    if reference_id not in references:
        raise CrosstalkError(f"There is no reference “{reference_id}” in this diagram.")
    changed: Reference = msgspec.structs.replace(references[reference_id], **fields)
    if not changed.id.strip():
        raise CrosstalkError("A reference needs a key, such as SONG25.")
    if changed.id != reference_id and changed.id in references:
        raise CrosstalkError(f"The key “{changed.id}” is taken by another reference.")
    # Built anew so that a renamed reference keeps its place in the list.
    tx.set_field("references", {
        (changed.id if key == reference_id else key): (changed if key == reference_id else reference)
        for key, reference in references.items()
    })  # fmt: skip
    if changed.id != reference_id:
        _follow(tx, reference_id, changed.id)
    return changed.id


def _follow(tx: Transaction, old: str, new: str) -> None:
    for record in list(tx.records.values()):
        evidence = getattr(record, "evidence", ())
        if any(item.reference == old for item in evidence):
            tx.update(record.id, evidence=tuple(
                msgspec.structs.replace(item, reference=new) if item.reference == old else item
                for item in evidence
            ))  # fmt: skip
