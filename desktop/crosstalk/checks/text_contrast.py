"""Words that stand out too little from what lies behind them.

The ratio is that of WCAG 2.2 (success criterion 1.4.3): 4.5, or 3 for large text (18 pt, or 14 pt in bold).
"""

from __future__ import annotations

from functools import partial

from crosstalk.catalog.color import contrast, readable_on
from crosstalk.checks.case import Case
from crosstalk.checks.colored_text import blacken
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.checks.grounds import blend
from crosstalk.checks.words import Line
from crosstalk.geometry import Point
from crosstalk.model import Legend, Picture
from crosstalk.tongue import later, tr

TEXT, LARGE = 4.5, 3.0
_LINES = 8
"""So many lines of one record are looked at in a turn: a legend has hundreds."""
_PLACES = (0.15, 0.5, 0.85)
"""Where along a line it is looked at; two of three must be too faint."""


def _run(case: Case) -> Findings:
    for item in case.items.values():
        yield None
        if item.kind == "picture":
            continue
        faint = []
        for number, line in enumerate(case.lines(item.id), 1):
            weakness = _weakness(case, line)
            if weakness is not None:
                faint.append(weakness)
            if number % _LINES == 0:
                yield None
        worst = min(faint, key=lambda w: w[0], default=None)
        if worst is not None:
            ratio, need, ground, line = worst
            message = tr(
                "The words of {name} stand out too little from what lies behind them ({floored}:1; "
                "{need:g}:1 can be read).",
                name=case.name(item.id),
                floored=_floored(ratio),
                need=need,
            )
            fix = _fix(case, item.id, ground, need)
            yield Finding("contrast-text", "warning", message, (item.id,), line.box, fix)


def _weakness(case: Case, line: Line) -> tuple[float, float, str, Line] | None:
    """Return the ratio of a line, what it should be, and the colour behind; None where it is readable."""
    span = max(line.spans, key=lambda s: len(s.text))
    large = line.size >= 18.0 or (span.bold and line.size >= 14.0)
    need = LARGE if large else TEXT
    box, seen = line.box, []
    for part in _PLACES:
        place = Point(box.x + box.width * part, box.centre.y)
        ground = case.grounds.behind(place, line.owner, case.scene.paper)
        if ground is not None:
            color = span.color if line.opacity >= 1.0 else blend(span.color, ground, line.opacity)
            seen.append((contrast(color, ground), ground))
    seen.sort()
    # The middle one: a nucleus under one letter does not make a word unreadable.
    if len(seen) < len(_PLACES) or seen[1][0] >= need:
        return None
    return seen[1][0], need, seen[1][1], line


def _fix(case: Case, record_id: str, ground: str, need: float) -> Fix | None:
    if isinstance(case.diagram.records[record_id], Legend | Picture):
        return None
    dark = case.text_color if contrast(case.text_color, ground) >= need else "#000000"
    color = readable_on(ground, dark=dark)
    if contrast(color, ground) < need:
        return None
    words = "dark" if color == dark else "white"
    return Fix(
        tr("Set the words in {words}", words=words), partial(blacken, record_id=record_id, color=color)
    )


def _floored(ratio: float) -> float:
    return int(ratio * 10) / 10


CHECKS = (
    Check(
        "contrast-text",
        later("Faint text"),
        later("Words with a contrast under 4.5 : 1 to what lies behind."),
        _run,
    ),
)
