"""What lies off the page, or is cut by its edge."""

from __future__ import annotations

from functools import partial

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import place
from crosstalk.geometry import MM, Rect
from crosstalk.model import Connector, Strand
from crosstalk.scene import SceneItem
from crosstalk.tongue import later, tr

_SLACK = 0.75
"""Points by which a stroke may lie on the very edge."""


def _run(case: Case) -> Findings:
    page = case.scene.page
    allowed = page.inflated(_SLACK)
    for item, pause in case.in_turns():
        if pause:
            yield None
        if allowed.encloses(item.bounds):
            continue
        box = _drawn(item)
        if allowed.encloses(box):
            continue
        name = sentence(case.name(item.id))
        if not page.intersects(box):
            message = tr("{name} lies off the page and will not be printed.", name=name)
            yield Finding("off-page", "warning", message, (item.id,), box, _back(case, item, box))
        else:
            beyond = max(page.x - box.x, page.y - box.y, box.right - page.right, box.bottom - page.bottom)
            message = tr(
                "{name} reaches {max:g} mm beyond the page and is cut there.",
                name=name,
                max=max(0.1, round(beyond / MM, 1)),
            )
            yield Finding("off-page", "error", message, (item.id,), box, _back(case, item, box))


def _drawn(item: SceneItem) -> Rect:
    """Return where something is painted: the bounds of lines count control points, which are not."""
    if item.path is None:
        return item.bounds
    box = item.path.bounds().inflated(item.line_width / 2)
    return Rect.union_of([box, *item.spots, *([item.label_bounds] if item.label_bounds else [])]) or box


def _back(case: Case, item: SceneItem, box: Rect) -> Fix | None:
    page, record = case.scene.page, case.diagram.records[item.id]
    if (
        isinstance(record, Connector | Strand)
        or record.locked
        or box.width > page.width
        or box.height > page.height
    ):
        return None
    dx = max(0.0, page.x - box.x) - max(0.0, box.right - page.right)
    dy = max(0.0, page.y - box.y) - max(0.0, box.bottom - page.bottom)
    return Fix(tr("Move it onto the page"), partial(place.move, ids=(item.id,), dx=dx, dy=dy))


CHECKS = (
    Check("off-page", later("Off the page"), later("What lies off the page or is cut by its edge."), _run),
)
