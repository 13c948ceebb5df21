"""Connectors with an end that is held by nothing."""

from __future__ import annotations

from functools import partial

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import Transaction
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Connector
from crosstalk.routing import clip
from crosstalk.scene import SceneItem
from crosstalk.tongue import later, tr

REACH = 12.0
"""Points within which a loose end is taken to be meant for something."""


def _run(case: Case) -> Findings:
    for record, item in case.records(Connector):
        for end in ("source", "target"):
            anchor: Anchor = getattr(record, end)
            if anchor.target:
                continue
            place = Point(*anchor.point) if anchor.point is not None else Point(0.0, 0.0)
            words = "begins" if end == "source" else "ends"
            message = tr(
                "{name} {words} at nothing, so it says nothing that can be read out.",
                name=case.name(record.id),
                words=words,
            )
            fix = _fix(case, record, item, end, place)
            area = Rect.centred(place, 24.0, 24.0)
            yield Finding("loose-end", "warning", sentence(message), (record.id,), area, fix, end)
        yield None


def _fix(case: Case, record: Connector, item: SceneItem, end: str, place: Point) -> Fix | None:
    other = record.target if end == "source" else record.source
    near: list[tuple[float, str]] = []
    for thing_id in case.things.near(Rect.centred(place, 2 * REACH, 2 * REACH)):
        thing = case.items[thing_id]
        spot = clip.nearest(thing.silhouette, place)
        away = 0.0 if clip.contains(thing.silhouette, place) else distance(spot, place) if spot else REACH + 1
        if thing_id != other.target and away <= REACH:
            near.append((away, thing_id))
    if not near:
        return None
    target = min(near)[1]
    return Fix(
        tr("Join it to {name}", name=case.name(target)),
        partial(attach, record_id=item.id, end=end, target=target),
    )


def attach(tx: Transaction, record_id: str, end: str, target: str) -> None:
    """Hold an end of a connector at something."""
    tx.update(record_id, **{end: Anchor(target=target)})


CHECKS = (Check("loose-end", later("Loose end"), later("Arrows with an end that is held by nothing."), _run),)
