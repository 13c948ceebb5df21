"""Arrows that run through what they do not join."""

from __future__ import annotations

from crosstalk.checks import collisions
from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings
from crosstalk.tongue import later, tr


def _objects(case: Case) -> Findings:
    for hit in collisions.lines_through_things(case):
        if hit is None:
            yield None
            continue
        message = tr(
            "{name} runs through {name2}, which it does not join.",
            name=case.name(hit.first),
            name2=case.name(hit.second),
        )
        yield Finding("through-object", "warning", sentence(message), (hit.first, hit.second), hit.place)


def _words(case: Case) -> Findings:
    said: set[tuple[str, str]] = set()
    for hit in collisions.lines_through_words(case):
        if hit is None:
            yield None
            continue
        if (hit.first, hit.second) not in said:
            said.add((hit.first, hit.second))
            message = tr(
                "{name} runs through the words “{other_words}”.",
                name=case.name(hit.first),
                other_words=hit.other_words,
            )
            yield Finding("through-words", "warning", sentence(message), (hit.first, hit.second), hit.place)


def _hidden(case: Case) -> Findings:
    for hit in collisions.strands_over_things(case):
        if hit is None:
            yield None
            continue
        message = tr(
            "{name} hides {other}, which lies under it and does not sit on it.",
            name=case.name(hit.first),
            other=case.name(hit.second),
        )
        yield Finding("object-hidden", "warning", sentence(message), (hit.second, hit.first), hit.place)


CHECKS = (
    Check(
        "through-object",
        later("Arrow through an object"),
        later("Arrows through what they do not join."),
        _objects,
    ),
    Check(
        "through-words",
        later("Arrow through words"),
        later("Arrows through the words of something else."),
        _words,
    ),
    Check(
        "object-hidden",
        later("Object under a strand"),
        later("Objects that a strand is drawn over, though they do not sit on it."),
        _hidden,
    ),
)
