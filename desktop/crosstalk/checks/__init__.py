"""Layer 4: what can be said about a diagram as a whole: its summary, and journal and consistency rules.

What belongs here: pure functions from a diagram, its scene and the catalogue to plain values, one idea per file. It
may import `model`, `catalog`, `graph`, `commands` (a fix is an edit), `scene` and below; never Qt, `exporters`,
`importers` or `editor`.

`run_checks` gives the findings: plain sentences with a severity, the records concerned, the place, and a `Fix` where
one is possible. Severities: *error* is what a journal that we know for sure would send back or what cannot be read,
*warning* what a person should look at, *note* what is good to know. A check that cries wolf is broken: where it cannot
tell, it says nothing. What a journal's preset leaves unknown is not asked, or by the least that any known journal
takes.

To add a check: one file with a function (case) → findings that yields None every few dozen records, a tuple `CHECKS` at
its end, and its name in `registry.MODULES`. Its test shows a diagram that triggers it and one that does not.
"""

from crosstalk.checks.case import Case
from crosstalk.checks.finding import SEVERITIES, Check, Finding, Fix
from crosstalk.checks.registry import CHECKS, in_order, iter_checks, run_checks
from crosstalk.checks.summary import Summary, summarize

__all__ = [
    "CHECKS",
    "SEVERITIES",
    "Case",
    "Check",
    "Finding",
    "Fix",
    "Summary",
    "in_order",
    "iter_checks",
    "run_checks",
    "summarize",
]
