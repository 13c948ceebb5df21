"""Evidence of components, regions, strands and connectors."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from crosstalk.commands import Transaction, document, edit
from crosstalk.model import Component, Connector, Evidence, Record, Reference, Region, Strand
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.evidence_field import EvidenceField
from crosstalk.ui.inspector.section import Section


class EvidenceSection(Section):
    """What supports the statement."""

    title = later("Evidence")
    open_at_first = False

    def build(self) -> None:
        """Make the cards."""
        self.field = EvidenceField(self.session)
        self.field.setAccessibleName(tr("Evidence"))
        self.add("", self.field, wide=True)
        self.field.added.connect(self._add)
        self.field.cited.connect(self._cite)
        self.bind(self.field, _evidence, self._set)

    def _add(self, piece: Evidence) -> None:
        self.subject.run(later("Add evidence"), _add_evidence, self.subject.ids, piece)

    def _cite(self, reference: Reference, pieces: tuple[Evidence, ...]) -> None:
        self.subject.run(later("Add reference"), _cite_new, self.subject.ids, reference, pieces)

    def _set(self, pieces: Any, going_on: bool) -> None:
        self.subject.set_field(later("Change evidence"), "evidence", pieces, going_on)


def _evidence(record: Record) -> tuple[Evidence, ...]:
    found: tuple[Evidence, ...] = getattr(record, "evidence", ())
    return found


def _cite_new(
    tx: Transaction, ids: Iterable[str], reference: Reference, pieces: tuple[Evidence, ...]
) -> None:
    document.add_reference(tx, reference)
    edit.set_fields(tx, ids, evidence=pieces)


def _add_evidence(tx: Transaction, ids: Iterable[str], piece: Evidence) -> None:
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component | Connector | Region | Strand):
            tx.update(record_id, evidence=(*record.evidence, piece))
