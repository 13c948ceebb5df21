"""A typeface that the journal does not take."""

from __future__ import annotations

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.tongue import later, tr

OURS = ("Arial", "Helvetica")
"""What every figure is set in: the Arial family, whose widths the program measures by."""


def _run(case: Case) -> Findings:
    wanted = case.journal.fonts if case.journal is not None else ()
    if wanted and not set(wanted) & set(OURS) and any(case.lines(i) for i in case.items):
        face = " or ".join(wanted)
        message = tr(
            "For {where} the typeface should be {face}; the figure is set in Arial or Helvetica.",
            where=case.where,
            face=face,
        )
        yield Finding("font", "warning", message)


CHECKS = (Check("font", later("Typeface"), later("A typeface that the journal does not take."), _run),)
