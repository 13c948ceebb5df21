"""Things that no ontology or database identifies."""

from __future__ import annotations

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Component
from crosstalk.tongue import later, tr

_SIGNS = ("annotation", "modulator", "therapy")
"""Categories whose entries are signs or measures and stand in no ontology of things."""


def _run(case: Case) -> Findings:
    found: dict[str, list[str]] = {}
    for record, _ in case.records(Component):
        kind = case.catalog.component(record.type)
        if (
            not record.xrefs
            and not kind.xrefs
            and kind.category not in _SIGNS
            and case.catalog.has(record.type)
        ):
            found.setdefault(record.type, []).append(record.id)
    for type_id, ids in found.items():
        many = tr(" (used {count} times)", count=len(ids)) if len(ids) > 1 else ""
        message = tr(
            "{name}{many} has no cross-reference, so other programs cannot tell what it is.",
            name=case.name(ids[0]),
            many=many,
        )
        place = case.scene.bounds(ids)
        yield Finding("no-xref", "note", sentence(message), tuple(ids), place, detail=type_id)
    yield None


CHECKS = (
    Check(
        "no-xref", later("No cross-reference"), later("Things that no ontology or database identifies."), _run
    ),
)
