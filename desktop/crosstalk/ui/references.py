"""Where references are cited: counted once, then kept up with the diffs."""

from __future__ import annotations

from collections.abc import Mapping

from crosstalk.model import Diff, Evidence, Record


class Citations:
    """Ids of the records that cite each reference."""

    def __init__(self, records: Mapping[str, Record]) -> None:
        self._citing: dict[str, dict[str, None]] = {}
        for record in records.values():
            self._add(record)

    def of(self, reference_id: str) -> tuple[str, ...]:
        """Return the ids of the records that cite a reference, those first that did first."""
        return tuple(self._citing.get(reference_id, ()))

    def apply(self, diff: Diff) -> bool:
        """Follow a change; say whether a citation changed. The work grows with the change."""
        changed = False
        for before, after in diff.updated.values():
            if _evidence(before) != _evidence(after):
                self._drop(before)
                self._add(after)
                changed = True
        for record in diff.removed.values():
            changed |= self._drop(record)
        for record in diff.added.values():
            changed |= self._add(record)
        return changed

    def _add(self, record: Record) -> bool:
        cited = [piece.reference for piece in _evidence(record) if piece.reference]
        for reference_id in cited:
            self._citing.setdefault(reference_id, {})[record.id] = None
        return bool(cited)

    def _drop(self, record: Record) -> bool:
        cited = [piece.reference for piece in _evidence(record) if piece.reference]
        for reference_id in cited:
            self._citing.get(reference_id, {}).pop(record.id, None)
        return bool(cited)


def _evidence(record: Record) -> tuple[Evidence, ...]:
    """Return the evidence of a record, that of its effects included."""
    found: tuple[Evidence, ...] = getattr(record, "evidence", ())
    effects = getattr(record, "effects", ())
    return (*found, *(e for effect in effects for e in effect.evidence)) if effects else found
