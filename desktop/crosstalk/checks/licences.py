"""Assets whose licence does not let the figure be published under CC-BY."""

from __future__ import annotations

import re

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.model import Component, Picture
from crosstalk.tongue import later, tr

_FREE = re.compile(r"cc0|public domain|pdm|unlicen[sc]e|\bown\b", re.IGNORECASE)
_NAMED = re.compile(
    r"cc[ -]?by(?![ -]?(nc|nd|sa))|creative commons attribution(?!-)|\bmit\b|apache|bsd|ofl", re.IGNORECASE
)
_BOUND = re.compile(
    r"\b(nc|nd|sa)\b|non-?commercial|no ?deriv|share ?alike|all rights reserved|gpl", re.IGNORECASE
)


def _run(case: Case) -> Findings:
    for record, item in case.records(Picture):
        message, severity = _judged(record.license, record.author)
        if message:
            text = tr("The picture {name} {message}", name=case.name(record.id), message=message)
            yield Finding("licence", "warning" if severity else "note", text, (record.id,), item.body)
    found: dict[str, list[str]] = {}
    for component, _ in case.records(Component):
        if case.catalog.has(component.type):
            found.setdefault(component.type, []).append(component.id)
    for type_id, ids in found.items():
        kind = case.catalog.component(type_id)
        message, severity = _judged(kind.license, kind.author)
        if not kind.license.strip():
            message = tr(
                "names no licence: edit the component in the palette and say under which it may be used."
            )
        if message and severity:
            text = tr("The drawing of {name} {message}", name=case.name(ids[0]), message=message)
            yield Finding("licence", "warning", text, tuple(ids), case.scene.bounds(ids), detail=type_id)
    yield None


def _judged(licence: str, author: str) -> tuple[str, bool]:
    """Return what is wrong with a licence ("" for nothing), and whether that stands in the way."""
    if not licence.strip():
        return tr("names no licence: say in the inspector under which it may be used."), True
    if _FREE.search(licence):
        return "", False
    if _BOUND.search(licence):
        return tr("is under {licence}, which does not allow a figure under CC-BY.", licence=licence), True
    if not _NAMED.search(licence):
        return tr(
            "is under “{licence}”: make sure that this allows a figure under CC-BY.", licence=licence
        ), True
    return (
        ("", False)
        if author.strip()
        else (tr("is under {licence}, which asks that its author is named.", licence=licence), False)
    )


CHECKS = (
    Check(
        "licence", later("Licence"), later("Assets whose licence does not allow a figure under CC-BY."), _run
    ),
)
