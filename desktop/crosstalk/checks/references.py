"""Arrows that rest on no publication, and publications whose identifiers cannot be right."""

from __future__ import annotations

from collections.abc import Iterator

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Connector, Evidence
from crosstalk.model.identifiers import problem
from crosstalk.tongue import later, tr

_OWN = ("own data", "hypothesised")
"""Levels of evidence that need no publication."""


def _run(case: Case) -> Findings:
    known = case.diagram.references
    for record in case.diagram.of_kind(Connector):
        if record.hidden:
            continue
        evidence = list(_all(record))
        item = case.scene.items.get(record.id)
        said = sentence(" ".join(item.desc.split())) if item is not None else sentence(case.name(record.id))
        place = item.body if item is not None else None
        lost = [e.reference for e in evidence if e.reference and e.reference not in known]
        if lost:
            message = tr(
                "“{said}” cites “{lost}”, which is not among the references.", said=said, lost=lost[0]
            )
            yield Finding("no-reference", "warning", message, (record.id,), place)
        elif not any(e.reference or e.level in _OWN for e in evidence):
            message = tr("“{said}” cites no reference.", said=said)
            yield Finding("no-reference", "note", message, (record.id,), place)
    yield None


def _malformed(case: Case) -> Findings:
    for key, reference in case.diagram.references.items():
        if wrong := problem(reference):
            message = tr("Reference {key}: {wrong}", key=key, wrong=wrong)
            yield Finding("identifier", "warning", message, detail=key)
        yield None


def _all(record: Connector) -> Iterator[Evidence]:
    yield from record.evidence
    for effect in record.effects:
        yield from effect.evidence


CHECKS = (
    Check(
        "no-reference",
        later("Arrow without a reference"),
        later("Statements that rest on no publication."),
        _run,
    ),
    Check(
        "identifier",
        later("Malformed identifier"),
        later("DOIs and PMIDs that have not the form of one."),
        _malformed,
    ),
)
