"""Page wider or higher than the journal prints."""

from __future__ import annotations

from functools import partial

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix, Severity
from crosstalk.commands import document
from crosstalk.geometry import MM, Rect
from crosstalk.tongue import later, tr

_SLACK = 0.05
"""Millimetres."""
_RIM = 2.0
"""Millimetres left free under what is drawn when the page is made lower."""


def _run(case: Case) -> Findings:
    journal, page = case.journal, case.diagram.page
    if journal is None:
        if page.journal:
            yield Finding(
                "page-size",
                "note",
                tr("The journal “{journal}” is not known to this version.", journal=page.journal),
            )
        return
    severity: Severity = "error" if case.rules_bind else "warning"
    most = journal.width_max
    if most is not None and page.width_mm > most + _SLACK:
        message = tr(
            "The page is {width_mm:g} mm wide; for {where} {most:g} mm is the most.",
            width_mm=page.width_mm,
            where=case.where,
            most=most,
        )
        yield Finding("page-size", severity, message, fix=_narrower(case, most), detail="width")
    if journal.width_min is not None and page.width_mm < journal.width_min - _SLACK:
        message = tr(
            "The page is {width_mm:g} mm wide; for {where} {width_min:g} mm is the least.",
            width_mm=page.width_mm,
            where=case.where,
            width_min=journal.width_min,
        )
        yield Finding("page-size", severity, message, detail="narrow")
    least, lower = journal.height_max, max(journal.height, default=0.0)
    if least is not None and page.height_mm > least + _SLACK:
        limit = (
            tr("{least:g} mm", least=least)
            if lower == least
            else tr("{least:g} to {lower:g} mm (sources differ)", least=least, lower=lower)
        )
        message = tr(
            "The page is {height_mm:g} mm high; for {where} the most is {limit}.",
            height_mm=page.height_mm,
            where=case.where,
            limit=limit,
        )
        yield Finding("page-size", severity, message, fix=_lower(case, least), detail="height")


def _extent(case: Case) -> Rect:
    return Rect.union_of(item.bounds for item in case.items.values()) or Rect(0.0, 0.0, 0.0, 0.0)


def _narrower(case: Case, most: float) -> Fix | None:
    if _extent(case).right > (most + _SLACK) * MM:
        return None
    return Fix(tr("Make the page {most:g} mm wide", most=most), partial(document.set_page, width_mm=most))


def _lower(case: Case, most: float) -> Fix | None:
    need = _extent(case).bottom / MM
    if need > most + _SLACK:
        return None
    height = min(most, round(need + _RIM, 1))
    return Fix(
        tr("Cut the page to {height:g} mm", height=height), partial(document.set_page, height_mm=height)
    )


CHECKS = (
    Check(
        "page-size",
        later("Size of the page"),
        later("A page that is wider or higher than the journal prints."),
        _run,
    ),
)
