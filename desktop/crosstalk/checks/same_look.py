"""One look with two meanings, because an arrow was coloured or dashed by hand."""

from __future__ import annotations

from functools import partial

from crosstalk.catalog.color import difference
from crosstalk.checks.appearances import lines, pairs
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import edit

_SAME = 0.04
"""Difference (OKLab) under which two lines are taken to be of one colour."""


def _run(case: Case) -> Findings:
    for one, other in pairs(lines(case)):
        if not (one.by_hand or other.by_hand) or difference(one.colors[0], other.colors[0]) >= _SAME:
            continue
        styled = one.records if one.by_hand else other.records
        message = f"“{one.words}” and “{other.words}” look the same, because {_count(styled)} styled by hand."
        fix = Fix(
            "Give back the look of the relation",
            partial(edit.set_style, ids=styled, stroke=None, dash=None),
        )
        ids = (*styled, *(other.records if one.by_hand else one.records))
        detail = "+".join(sorted((one.meaning, other.meaning)))
        yield Finding("same-look", "warning", message, ids, case.scene.bounds(styled), fix, detail)
        yield None


def _count(ids: tuple[str, ...]) -> str:
    return "an arrow was" if len(ids) == 1 else f"{len(ids)} arrows were"


CHECKS = (
    Check(
        "same-look",
        "One look, two meanings",
        "Arrows styled by hand so that they look like another relation.",
        _run,
    ),
)
