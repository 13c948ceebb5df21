"""Coloured text where the journal asks for none."""

from __future__ import annotations

from functools import partial
from typing import Any

import msgspec

from crosstalk.catalog.color import to_oklch
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import Transaction, edit
from crosstalk.model import Legend, Picture, Run
from crosstalk.tongue import later, tr

GREY = 0.045
"""Chroma (OKLCH) up to which text counts as black or grey: the near-blacks of the themes have up to 0.03."""
_WORDS = ("label", "title", "runs", "mediator")


def _run(case: Case) -> Findings:
    if case.journal is None or case.journal.colored_text is not False:
        return
    for item, pause in case.in_turns():
        if pause:
            yield None
        line = next(
            (found for found in case.lines(item.id) if any(_is_colored(s.color) for s in found.spans)), None
        )
        if line is not None:
            message = tr(
                "For {where} text should not be coloured; the words of {name} are.",
                where=case.where,
                name=case.name(item.id),
            )
            yield Finding("text-colored", "warning", message, (item.id,), line.box, _fix(case, item.id))


def _is_colored(color: str) -> bool:
    shade = to_oklch(color)
    return shade.chroma > GREY and 0.15 < shade.lightness < 0.97


def _fix(case: Case, record_id: str) -> Fix | None:
    if isinstance(case.diagram.records[record_id], Legend | Picture):
        return None
    return Fix(
        tr("Set the words in the colour of text"),
        partial(blacken, record_id=record_id, color=case.text_color),
    )


def blacken(tx: Transaction, record_id: str, color: str) -> None:
    """Set the words of a record in one colour, those of single letters included."""
    record = tx.get(record_id)
    fields: dict[str, Any] = {}
    for name in _WORDS:
        runs: tuple[Run, ...] | None = getattr(record, name, None)
        if runs and any(run.color for run in runs):
            fields[name] = tuple(msgspec.structs.replace(run, color="") for run in runs)
    if fields:
        tx.update(record_id, **fields)
    edit.set_style(tx, (record_id,), text_color=color)


CHECKS = (
    Check(
        "text-colored",
        later("Coloured text"),
        later("Words in colour where the journal asks for none."),
        _run,
    ),
)
