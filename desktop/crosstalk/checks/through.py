"""Arrows that run through what they do not join."""

from __future__ import annotations

from functools import partial

import msgspec

from crosstalk.checks import collisions
from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import Transaction, routes
from crosstalk.errors import CrosstalkError
from crosstalk.model import Connector
from crosstalk.model.records import LineShape
from crosstalk.scene import Scene
from crosstalk.scene.router import Router
from crosstalk.scene.tidy import SHAPES
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
        yield Finding(
            "through-object",
            "warning",
            sentence(message),
            (hit.first, hit.second),
            hit.place,
            _around(case, hit.first),
        )


def _around(case: Case, record_id: str) -> Fix | None:
    """Return how to lead a line around what it runs through; the way is looked for when it is wanted."""
    record = case.diagram.records[record_id]
    if not isinstance(record, Connector) or record.locked:
        return None
    return Fix(tr("Lead it around"), partial(_lead, scene=case.scene, record=record))


def _lead(tx: Transaction, scene: Scene, record: Connector) -> None:
    # What is straight can only go through; a curve is next to it.
    shape: LineShape = record.shape if record.shape in SHAPES else "curved"
    found = Router(scene).route(msgspec.structs.replace(record, shape=shape, waypoints=()))
    if found is None or (not found and shape == record.shape and not record.waypoints):
        raise CrosstalkError(tr("There is no room to lead the line around; move what is in its way."))
    tx.update(record.id, shape=shape)
    routes.tidy(tx, {record.id: found})


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
            fix = _around(case, hit.first)
            yield Finding(
                "through-words", "warning", sentence(message), (hit.first, hit.second), hit.place, fix
            )


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
