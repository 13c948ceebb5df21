"""Arrows that say nothing, and things that the catalogue does not know."""

from __future__ import annotations

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Component, Connector, Strand

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
            f"The relation “{record.relation}” is not known"
            if record.relation
            else "An arrow has no relation"
        )
        message = f"{what}: choose in the inspector what the arrow says."
        place = case.items[record.id].body if record.id in case.items else None
        yield Finding("untyped", "warning", message, (record.id,), place)
    yield None


def _unknown(case: Case) -> Findings:
    for record, item in case.records(Component):
        if not case.catalog.has(record.type):
            message = (
                f"{case.name(record.id)} is of the type “{record.type}”, which the catalogue does not know."
            )
            yield Finding("unknown-type", "warning", sentence(message), (record.id,), item.body)
    for strand, item in case.records(Strand):
        if strand.type not in case.catalog.strands:
            message = (
                f"{case.name(strand.id)} is of the type “{strand.type}”, which the catalogue does not know."
            )
            yield Finding("unknown-type", "warning", sentence(message), (strand.id,), item.body)
    yield None


CHECKS = (
    Check("untyped", "Arrow without a meaning", "Arrows whose relation is not in the catalogue.", _untyped),
    Check("unknown-type", "Unknown type", "Things whose type is not in the catalogue.", _unknown),
)
