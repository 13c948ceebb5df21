"""Abbreviations that the figure explains nowhere.

Only what the catalogue knows as the abbreviation of a longer name counts. Symbols of genes and proteins (CGRP, CXCL12)
are names in their own right, and their entries bear them as labels. What every reader in the field knows (DNA, ATP) is
left out, and so is what a label, a text, the description or the figure's own list of abbreviations gives in full.
"""

from __future__ import annotations

import re
from functools import partial

from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import document
from crosstalk.telling.abbreviations import WORD, Meanings, known_by
from crosstalk.tongue import later, tr


def _run(case: Case) -> Findings:
    meanings = known_by(case.catalog)
    used: dict[str, list[str]] = {}
    said: list[str] = [case.diagram.metadata.description]
    for item, pause in case.in_turns():
        if pause:
            yield None
        text = " ".join(line.text for line in case.lines(item.id))
        if not text:
            continue
        said.append(text)
        for word in dict.fromkeys(WORD.findall(text)):
            form = word if word in meanings else word.removesuffix("s")
            if form in meanings:
                used.setdefault(form, []).append(item.id)
    everything = " ".join(said)
    yield from _findings(case, used, meanings, everything)


def _findings(case: Case, used: dict[str, list[str]], meanings: Meanings, everything: str) -> Findings:
    lower = everything.casefold()
    own = case.diagram.metadata.abbreviations
    for short, ids in sorted(used.items()):
        if (
            own.get(short)
            or short in case.diagram.metadata.names
            or _is_explained(short, meanings[short], everything, lower)
        ):
            continue
        names = meanings[short]
        means = (
            names[0]
            if len(names) == 1
            else tr("{names} or {names2}", names=", ".join(names[:-1]), names2=names[-1])
        )
        message = (
            tr("“{short}” is explained nowhere; it is {means}.", short=short, means=means)
            if len(names) == 1
            else tr("“{short}” is explained nowhere; it may be {means}.", short=short, means=means)
        )
        fix = None
        if len(names) == 1:
            explain = partial(document.explain_abbreviation, short=short, meaning=names[0])
            fix = Fix(tr("Add it to the abbreviations"), explain)
        ids_once = tuple(dict.fromkeys(ids))
        place = case.items[ids_once[0]].label_bounds or case.items[ids_once[0]].body
        yield Finding("abbreviation", "note", message, ids_once, place, fix, short)
    yield None


def _is_explained(short: str, names: tuple[str, ...], everything: str, lower: str) -> bool:
    """Say whether the long form stands anywhere, or something in brackets or after a sign explains it."""
    if any(name.casefold() in lower for name in names):
        return True
    mark = re.escape(short)
    return bool(
        re.search(rf"\w\s*\({mark}s?\)|(?<!\w){mark}\s*(?:[=:]|\(\w+\s)|(?<!\w){mark}, [a-zα-ω]", everything)
    )


CHECKS = (
    Check(
        "abbreviation",
        later("Unexplained abbreviation"),
        later("Abbreviations whose long form the figure gives nowhere."),
        _run,
    ),
)
