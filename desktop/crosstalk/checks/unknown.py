"""Arrows that say nothing, and things that the catalogue does not know."""

from __future__ import annotations

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Component, Connector, Strand
from crosstalk.tongue import later, tr

_TURN = 500
"""After so many records others have a turn."""


def _untyped(case: Case) -> Findings:
    known = case.catalog.relations
    former = {old for relation in known.values() for old in relation.replaces}
    for number, record in enumerate(case.diagram.of_kind(Connector)):
        if number % _TURN == _TURN - 1:
            yield None
        if record.relation in known or record.relation in former:
            continue
        what = (
            tr("The relation “{relation}” is not known", relation=record.relation)
            if record.relation
            else tr("An arrow has no relation")
        )
        message = tr("{what}: choose in the inspector what the arrow says.", what=what)
        place = case.items[record.id].body if record.id in case.items else None
        yield Finding("untyped", "warning", message, (record.id,), place)
    yield None


def _unknown(case: Case) -> Findings:
    for record, item in case.records(Component):
        if not case.catalog.has(record.type):
            message = tr(
                "{name} is of the type “{type}”, which the catalogue does not know.",
                name=case.name(record.id),
                type=record.type,
            )
            yield Finding("unknown-type", "warning", sentence(message), (record.id,), item.body)
    for strand, item in case.records(Strand):
        if strand.type not in case.catalog.strands:
            message = tr(
                "{name} is of the type “{type}”, which the catalogue does not know.",
                name=case.name(strand.id),
                type=strand.type,
            )
            yield Finding("unknown-type", "warning", sentence(message), (strand.id,), item.body)
    yield None


CHECKS = (
    Check(
        "untyped",
        later("Arrow without a meaning"),
        later("Arrows whose relation is not in the catalogue."),
        _untyped,
    ),
    Check(
        "unknown-type", later("Unknown type"), later("Things whose type is not in the catalogue."), _unknown
    ),
)
