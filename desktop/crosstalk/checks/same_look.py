"""One look with two meanings, because an arrow was coloured or dashed by hand."""

from __future__ import annotations

from functools import partial

from crosstalk.catalog.color import difference
from crosstalk.checks.appearances import lines, pairs
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import edit
from crosstalk.tongue import later, tr

_SAME = 0.04
"""Difference (OKLab) under which two lines are taken to be of one colour."""


def _run(case: Case) -> Findings:
    for one, other in pairs(lines(case)):
        if not (one.by_hand or other.by_hand) or difference(one.colors[0], other.colors[0]) >= _SAME:
            continue
        styled = one.records if one.by_hand else other.records
        message = tr(
            "“{words}” and “{words2}” look the same, because {count} styled by hand.",
            words=one.words,
            words2=other.words,
            count=_count(styled),
        )
        fix = Fix(
            tr("Give back the look of the relation"),
            partial(edit.set_style, ids=styled, stroke=None, dash=None),
        )
        ids = (*styled, *(other.records if one.by_hand else one.records))
        detail = "+".join(sorted((one.meaning, other.meaning)))
        yield Finding("same-look", "warning", message, ids, case.scene.bounds(styled), fix, detail)
        yield None


def _count(ids: tuple[str, ...]) -> str:
    return tr("an arrow was") if len(ids) == 1 else tr("{count} arrows were", count=len(ids))


CHECKS = (
    Check(
        "same-look",
        later("One look, two meanings"),
        later("Arrows styled by hand so that they look like another relation."),
        _run,
    ),
)
