"""Words that cannot be read for what lies over them, or that leave the frame they stand in."""

from __future__ import annotations

from functools import partial

from crosstalk.checks import collisions
from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import edit
from crosstalk.model import Component
from crosstalk.tongue import later, tr

_LEAST = 1.0
"""Square points that two lines of text may share."""


def _overlapping(case: Case) -> Findings:
    said: set[tuple[str, str]] = set()
    for hit in collisions.words_over_words(case, _LEAST):
        if hit is None:
            yield None
            continue
        if (hit.first, hit.second) not in said:
            said.add((hit.first, hit.second))
            message = tr(
                "“{words}” and “{other_words}” lie over each other.",
                words=hit.words,
                other_words=hit.other_words,
            )
            ids = (hit.first, hit.second)
            yield Finding("labels-overlap", "error", message, ids, hit.place, _put_back(case, ids))


def _covered(case: Case) -> Findings:
    said: set[tuple[str, str]] = set()
    for hit in collisions.strands_over_words(case):
        if hit is None:
            yield None
        elif (hit.first, hit.second) not in said:
            said.add((hit.first, hit.second))
            message = tr(
                "{name} lies over the words “{other_words}”.",
                name=case.name(hit.first),
                other_words=hit.other_words,
            )
            yield Finding("label-covered", "warning", sentence(message), (hit.first, hit.second), hit.place)


def _leaving(case: Case) -> Findings:
    said: set[str] = set()
    for hit in collisions.words_off_frames(case):
        if hit is None:
            yield None
        elif hit.second and hit.first not in said:
            said.add(hit.first)
            message = tr(
                "“{words}” leaves {name}, to which it belongs.", words=hit.words, name=case.name(hit.second)
            )
            yield Finding("label-leaves-panel", "warning", sentence(message), (hit.first,), hit.place)


def _put_back(case: Case, ids: tuple[str, ...]) -> Fix | None:
    """Return how to put labels back that were dragged from their places, if any was."""
    dragged = tuple(i for i in ids if getattr(case.diagram.records[i], "label_offset", None) is not None)
    free = [i for i in dragged if isinstance(case.diagram.records[i], Component)]
    if not free:
        return None
    return Fix(tr("Put the label back to its place"), partial(edit.set_fields, ids=free, label_offset=None))


CHECKS = (
    Check(
        "labels-overlap",
        later("Overlapping labels"),
        later("Words of different objects that lie over each other."),
        _overlapping,
    ),
    Check(
        "label-covered", later("Words under a strand"), later("Words that a strand is drawn over."), _covered
    ),
    Check(
        "label-leaves-panel",
        later("Words outside their panel"),
        later("Words that leave the frame they belong to."),
        _leaving,
    ),
)
