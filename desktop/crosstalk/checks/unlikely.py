"""Arrows whose relation does not suit what they join."""

from __future__ import annotations

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Connector
from crosstalk.scene.classes import makes_sense
from crosstalk.tongue import later, tr


def _run(case: Case) -> Findings:
    records = case.diagram.records
    for record in case.diagram.of_kind(Connector):
        ends = [records.get(a.target) for a in (record.source, record.target)]
        if makes_sense(case.catalog, record.relation, *ends):
            continue
        source, target = (case.name(e.id) if e is not None else tr("a free end") for e in ends)
        label = case.meaning(record.relation)
        message = tr(
            "“{label}” is unusual between {source} and {target}; another relation may be meant.",
            label=label,
            source=source,
            target=target,
        )
        place = case.items[record.id].body if record.id in case.items else None
        yield Finding("unlikely", "note", sentence(message), (record.id,), place, detail=record.relation)
    yield None


CHECKS = (
    Check(
        "unlikely",
        later("Unusual relation"),
        later("Arrows whose relation is not meant for what they join, by the table of relations."),
        _run,
    ),
)
