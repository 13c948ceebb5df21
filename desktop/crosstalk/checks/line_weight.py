"""Lines that are too thin to print."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from functools import partial

from crosstalk.checks.case import Case, points
from crosstalk.checks.finding import Check, Finding, Findings, Fix, Severity
from crosstalk.commands import edit
from crosstalk.geometry import Rect, Transform
from crosstalk.model import Connector, Panel, Region, Text
from crosstalk.primitives import Art, GroupItem, PathItem, Primitive, SymbolItem
from crosstalk.tongue import later, tr

_STYLED = (Connector, Panel, Region, Text)
"""Kinds whose style sets the width of their lines."""
_SLACK = 1e-3


def _run(case: Case) -> Findings:
    floor, who = case.line_floor
    asked = case.journal is not None and case.journal.line_min is not None
    severity: Severity = "error" if case.rules_bind and asked else "warning"
    drawings: list[str] = []
    kept: dict[str, float] = {}
    for item, pause in case.in_turns():
        if pause:
            yield None
        width = min(_widths(item.items, 1.0), default=math.inf) * case.scale
        drawing = item.kind == "strand"
        if width < floor - _SLACK and not drawing:
            message = tr(
                "The lines of {name} are {points} thick; {who} is {floor:g} pt.",
                name=case.name(item.id),
                points=points(width),
                who=who,
                floor=floor,
            )
            yield Finding(
                "line-thin", severity, message, (item.id,), item.body, _fix(case, item.id, width, floor)
            )
        # Fine strokes within a drawing are shading more often than not: told only where a journal asks.
        # The motif of a strand is a drawing as well: its walls keep the floor, its cilia and meshes need not.
        finest = min(_art_widths(item.items, Transform(), kept), default=math.inf) * case.scale
        if asked and min(finest, width if drawing else math.inf) < floor - _SLACK:
            drawings.append(item.id)
    if drawings:
        yield _about_drawings(case, drawings, floor, who)


def _about_drawings(case: Case, ids: list[str], floor: float, who: str) -> Finding:
    message = (
        tr(
            "The drawing of {name} is so small that some of its lines are thinner than {floor:g} pt, {who}.",
            name=case.name(ids[0]),
            floor=floor,
            who=who,
        )
        if len(ids) == 1
        else tr(
            "{count} drawings are so small that some of their lines are thinner than {floor:g} pt, {who}.",
            count=len(ids),
            floor=floor,
            who=who,
        )
    )
    place = Rect.union_of(case.items[i].body for i in ids)
    return Finding("line-thin", "note", message, tuple(ids), place, detail="drawings")


def _widths(items: Iterable[Primitive], scale: float) -> Iterator[float]:
    for item in items:
        if isinstance(item, PathItem) and item.stroke is not None and item.stroke.opacity > 0:
            yield item.stroke.width * scale
        elif isinstance(item, GroupItem):
            yield from _widths(item.items, scale * item.transform.mean_scale)


def _art_widths(items: Iterable[Primitive], place: Transform, kept: dict[str, float]) -> Iterator[float]:
    """Yield the thinnest line of each drawing; signs on lines are made of the catalogue's own strokes too."""
    for item in items:
        if isinstance(item, SymbolItem):
            yield _thinnest(item.art, kept) * item.transform.then(place).mean_scale
        elif isinstance(item, GroupItem):
            yield from _art_widths(item.items, item.transform.then(place), kept)


def _thinnest(art: Art, kept: dict[str, float]) -> float:
    if art.key not in kept:
        kept[art.key] = min(_widths(art.items, 1.0), default=float("inf"))
    return kept[art.key]


def _fix(case: Case, record_id: str, width: float, floor: float) -> Fix | None:
    record = case.diagram.records[record_id]
    if not isinstance(record, _STYLED):
        return None
    set_now = record.style.stroke_width
    made = case.look(record) if isinstance(record, Connector) else None
    if set_now is None and made is not None:
        set_now = made.relation.line.width * case.scene.stage.tones.width("line")
    # The rails of a double line and strength scale what is set, so scale that rather than set the floor.
    base = width / case.scale if set_now is None else set_now
    wanted = round(base * floor / width + 0.0049, 2)
    return Fix(
        tr("Make the lines {floor:g} pt thick", floor=floor),
        partial(edit.set_style, ids=(record_id,), stroke_width=wanted),
    )


CHECKS = (
    Check(
        "line-thin", later("Thin lines"), later("Lines under the least weight at the width of print."), _run
    ),
)
