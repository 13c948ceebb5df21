"""Publications and what cites them."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from typing import Any

import msgspec

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.model import Evidence, Reference
from crosstalk.model.identifiers import Twins
from crosstalk.tongue import tr


def change_reference(tx: Transaction, /, reference_id: str, **fields: Any) -> str:
    """Change fields of a publication and return its key. A new `id` is followed by everything that cites it.

    Raises CrosstalkError for a key that is empty or already taken.
    """
    references = dict(tx.field("references"))
    if reference_id not in references:
        raise CrosstalkError(
            tr("There is no reference “{reference_id}” in this diagram.", reference_id=reference_id)
        )
    changed: Reference = msgspec.structs.replace(references[reference_id], **fields)
    if not changed.id.strip():
        raise CrosstalkError(tr("A reference needs a key, such as SONG25."))
    if changed.id != reference_id and changed.id in references:
        raise CrosstalkError(tr("The key “{id}” is taken by another reference.", id=changed.id))
    # Built anew so that a renamed reference keeps its place in the list.
    tx.set_field("references", {
        (changed.id if key == reference_id else key): (changed if key == reference_id else reference)
        for key, reference in references.items()
    })  # fmt: skip
    if changed.id != reference_id:
        _follow(tx, reference_id, changed.id)
    return changed.id


def add_references(tx: Transaction, references: Iterable[Reference]) -> tuple[str, ...]:
    """Add publications and return their keys in the diagram; one that is there already is filled up, not doubled.

    A key that another publication has is made another.
    """
    kept = dict(tx.field("references"))
    twins = Twins(kept.values())
    keys = []
    for reference in references:
        known = twins.find(reference)
        key = _free(reference.id, kept) if known is None else known.id
        made = msgspec.structs.replace(reference, id=key) if known is None else _filled(known, reference)
        kept[key] = made
        twins.put(made)
        keys.append(key)
    tx.set_field("references", kept)
    return tuple(keys)


def merge_references(tx: Transaction, keep: str, drop: str) -> None:
    """Make two entries of the same publication one: what cited the second cites the first.

    Raises CrosstalkError where one of them is not there.
    """
    references = dict(tx.field("references"))
    if keep not in references or drop not in references or keep == drop:
        raise CrosstalkError(tr("Two references of this diagram are needed to merge them."))
    references[keep] = _filled(references[keep], references.pop(drop))
    tx.set_field("references", references)
    _follow(tx, drop, keep)


def merge_all(tx: Transaction, pairs: Iterable[tuple[str, str]]) -> None:
    """Merge several pairs of entries, the one to keep first; one that was merged away leads to where it went."""
    went: dict[str, str] = {}
    for keep, drop in pairs:
        keep, drop = _end(keep, went), _end(drop, went)
        if keep != drop:
            merge_references(tx, keep, drop)
            went[drop] = keep


def _end(key: str, went: Mapping[str, str]) -> str:
    while key in went:
        key = went[key]
    return key


def doubles(references: Iterable[Reference]) -> tuple[tuple[str, str], ...]:
    """Return the keys of entries that are the same publication, each after the one that came first."""
    seen = Twins()
    found = []
    for reference in references:
        first = seen.find(reference)
        if first is None:
            seen.put(reference)
        else:
            found.append((first.id, reference.id))
    return tuple(found)


def _filled(known: Reference, other: Reference) -> Reference:
    """Return what is known of a publication, with what only the other entry says."""
    missing = {
        name: getattr(other, name)
        for name in other.__struct_fields__
        if name not in ("id", "extra") and not getattr(known, name) and getattr(other, name)
    }
    return msgspec.structs.replace(known, **missing)


def _free(wanted: str, taken: Container[str]) -> str:
    key, count = wanted or "REF", 1
    while key in taken:
        count += 1
        key = f"{wanted or 'REF'}-{count}"
    return key


def _follow(tx: Transaction, old: str, new: str) -> None:
    for record in list(tx.records.values()):
        fields: dict[str, Any] = {}
        evidence = getattr(record, "evidence", ())
        if any(item.reference == old for item in evidence):
            fields["evidence"] = _renamed(evidence, old, new)
        effects = getattr(record, "effects", ())
        if any(item.reference == old for effect in effects for item in effect.evidence):
            fields["effects"] = tuple(
                msgspec.structs.replace(e, evidence=_renamed(e.evidence, old, new)) for e in effects
            )
        if fields:
            tx.update(record.id, **fields)


def _renamed(evidence: Iterable[Evidence], old: str, new: str) -> tuple[Evidence, ...]:
    """Return evidence that cites the new key; what becomes the same twice stands once."""
    changed: list[Evidence] = []
    for item in evidence:
        mended = msgspec.structs.replace(item, reference=new) if item.reference == old else item
        if mended not in changed:
            changed.append(mended)
    return tuple(changed)
