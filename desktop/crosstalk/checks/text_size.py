"""Text that is too small, or too large, at the width in which the figure will be printed."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import partial

from crosstalk.checks.case import Case, points, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix, Severity
from crosstalk.checks.words import Line
from crosstalk.commands import edit
from crosstalk.model import Legend, Panel, Picture, Record
from crosstalk.text.metrics import SCRIPT_SIZE
from crosstalk.tongue import later, tr

_SLACK = 0.01


def _small(case: Case) -> Findings:
    floor, who = case.font_floor
    severity: Severity = "error" if _is_journals(case, "font_min") else "warning"
    for record_id, lines in _by_record(case):
        line = min(lines, key=lambda found: found.size)
        size = line.size * case.scale
        if size < floor - _SLACK:
            message = tr(
                "The text of {name} is {points}{shrunk}; {who} is {floor:g} pt.",
                name=case.name(record_id),
                points=points(size),
                shrunk=_shrunk(case),
                who=who,
                floor=floor,
            )
            fix = _resize(case, record_id, lines, floor / case.scale)
            yield Finding("text-small", severity, message, (record_id,), line.box, fix)
        yield None


def _scripts(case: Case) -> Findings:
    floor, who = case.script_floor
    severity: Severity = "error" if _is_journals(case, "script_min") else "warning"
    for record_id, lines in _by_record(case):
        raised = [line for line in lines if line.script is not None]
        smallest = min((line.script or 0.0 for line in raised), default=math.inf) * case.scale
        if smallest < floor - _SLACK:
            message = tr(
                "Sub- or superscripts of {name} are {points}{shrunk}; {who} is {floor:g} pt.",
                name=case.name(record_id),
                points=points(smallest),
                shrunk=_shrunk(case),
                who=who,
                floor=floor,
            )
            fix = _resize(case, record_id, lines, floor / SCRIPT_SIZE / case.scale)
            yield Finding("script-small", severity, message, (record_id,), raised[0].box, fix)
        yield None


def _large(case: Case) -> Findings:
    most = case.journal.font_max if case.journal is not None else None
    if most is None:
        return
    for record_id, lines in _by_record(case):
        line = max(lines, key=lambda found: found.size)
        size = line.size * case.scale
        if size > most + _SLACK:
            message = tr(
                "The text of {name} is {points}; for {where} {most:g} pt is the most.",
                name=case.name(record_id),
                points=points(size),
                where=case.where,
                most=most,
            )
            fix = _resize(case, record_id, lines, most / case.scale)
            yield Finding("text-large", "note", sentence(message), (record_id,), line.box, fix)
        yield None


def _by_record(case: Case) -> Iterable[tuple[str, list[Line]]]:
    """Yield the lines of each record; a panel's letter is measured by rules of its own."""
    for record_id in case.items:
        lines = case.lines(record_id)
        record = case.diagram.records[record_id]
        if isinstance(record, Panel) and record.letter:
            lines = [line for line in lines if line.text.strip() != record.letter]
        if lines:
            yield record_id, lines


def _resize(case: Case, record_id: str, lines: list[Line], size: float) -> Fix | None:
    """Return how to set a record's words in a size, where its style decides that."""
    record: Record = case.diagram.records[record_id]
    if isinstance(record, Legend | Picture) or any(abs(line.scale - 1.0) > 1e-6 for line in lines):
        return None
    # Up and never down to the limit, or it would still be under it after rounding.
    size = round(size + 0.0049, 2) if size > min(line.size for line in lines) else round(size, 2)
    return Fix(
        tr("Set the text to {size:g} pt", size=size),
        partial(edit.set_style, ids=(record_id,), text_size=size),
    )


def _shrunk(case: Case) -> str:
    return "" if case.scale == 1.0 else tr(" when the figure is printed at the journal's width")


def _is_journals(case: Case, field: str) -> bool:
    return case.rules_bind and getattr(case.journal, field) is not None


CHECKS = (
    Check(
        "text-small", later("Small text"), later("Text under the least size at the width of print."), _small
    ),
    Check(
        "script-small",
        later("Small sub- and superscripts"),
        later("Sub- and superscripts under their own least size."),
        _scripts,
    ),
    Check("text-large", later("Large text"), later("Text over the size that the journal asks for."), _large),
)
