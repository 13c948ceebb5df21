"""Arrows that run through what they do not join."""

from __future__ import annotations

from crosstalk.checks import collisions
from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings


def _objects(case: Case) -> Findings:
    for hit in collisions.lines_through_things(case):
        if hit is None:
            yield None
            continue
        message = f"{case.name(hit.first)} runs through {case.name(hit.second)}, which it does not join."
        yield Finding("through-object", "warning", sentence(message), (hit.first, hit.second), hit.place)


def _words(case: Case) -> Findings:
    said: set[tuple[str, str]] = set()
    for hit in collisions.lines_through_words(case):
        if hit is None:
            yield None
            continue
        if (hit.first, hit.second) not in said:
            said.add((hit.first, hit.second))
            message = f"{case.name(hit.first)} runs through the words “{hit.other_words}”."
            yield Finding("through-words", "warning", sentence(message), (hit.first, hit.second), hit.place)


CHECKS = (
    Check("through-object", "Arrow through an object", "Arrows through what they do not join.", _objects),
    Check("through-words", "Arrow through words", "Arrows through the words of something else.", _words),
)
