"""Words for readers who do not see the figure."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import document
from crosstalk.model import Connector, Picture

_MOST = 40
"""How many statements a composed description reads out."""


def _description(case: Case) -> Findings:
    metadata = case.diagram.metadata
    if case.diagram.records and not metadata.description.strip():
        message = "The figure has no description for readers who do not see it."
        yield Finding("no-description", "warning", message, fix=_fix(case))
    for record, item in case.records(Picture):
        if not record.alt.strip():
            message = f"The picture {case.name(record.id)} has no alternative text."
            yield Finding("no-description", "warning", message, (record.id,), item.body)
    yield None


def _title(case: Case) -> Findings:
    if case.diagram.records and not case.diagram.metadata.title.strip():
        yield Finding("no-title", "note", "The figure has no title.")


def _fix(case: Case) -> Fix | None:
    said = list(dict.fromkeys(_statements(case)))
    if not said:
        return None
    more = f" And {len(said) - _MOST} further statements." if len(said) > _MOST else ""
    words = " ".join(f"{statement}." for statement in said[:_MOST]) + more
    return Fix("Write it from what the arrows say", partial(document.set_metadata, description=words))


def _statements(case: Case) -> Iterator[str]:
    for record in case.diagram.of_kind(Connector):
        item = case.scene.items.get(record.id)
        if item is not None and record.source.target and record.target.target:
            yield sentence(" ".join(item.desc.split()))


CHECKS = (
    Check(
        "no-description",
        "Missing description",
        "A figure or picture without words for those who do not see it.",
        _description,
    ),
    Check("no-title", "Missing title", "A figure without a title.", _title),
)
