"""Arrows and drawings that stand out too little from what lies behind them (WCAG 2.2, 1.4.11: 3 : 1)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from crosstalk.catalog.color import contrast, darken, lighten, luminance
from crosstalk.checks.case import Case
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.checks.grounds import blend, flat
from crosstalk.commands import edit
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector
from crosstalk.primitives import Art, GroupItem, PathItem, Primitive, SymbolItem
from crosstalk.routing import Ruler
from crosstalk.scene import SceneItem
from crosstalk.tongue import later, tr

SHAPE = 3.0
_PLACES = (0.15, 0.325, 0.5, 0.675, 0.85)
"""Where an arrow is looked at; the middle one of what is found counts, so that a small mark behind it does not."""
_COVERS = 0.5
"""Opacity under which a paint does not count as what is seen."""


def _run(case: Case) -> Findings:
    for record, item in case.records(Connector):
        yield None
        faint = _faint_line(case, record, item)
        if faint is not None:
            yield faint
    colors: dict[str, tuple[str, ...]] = {}
    for component, item in case.records(Component):
        yield None
        faint = _faint_drawing(case, component, item, colors)
        if faint is not None:
            yield faint


def _faint_line(case: Case, record: Connector, item: SceneItem) -> Finding | None:
    made = case.look(record)
    if made is None or item.path is None or made.opacity <= 0 or made.color == "none":
        return None
    ruler, seen = Ruler(item.path), []
    for part in _PLACES:
        ground = case.grounds.behind(ruler.point(part), item.id, case.scene.paper, own=False)
        if ground is not None:
            seen.append((contrast(blend(made.color, ground, made.opacity), ground), ground))
    seen.sort()
    half = len(_PLACES) // 2
    if len(seen) < len(_PLACES) or seen[half][0] >= SHAPE:
        return None
    ratio, ground = seen[half]
    fix = (
        _stronger(record.id, made.color, ground)
        if made.opacity > 0.9
        else _opaque(record.id, made.color, ground)
    )
    return Finding("contrast-shape", "warning", _message(case, item.id, ratio), (item.id,), item.body, fix)


def _faint_drawing(
    case: Case, record: Component, item: SceneItem, kept: dict[str, tuple[str, ...]]
) -> Finding | None:
    """Look at the strongest colour of a drawing: an outline that can be seen is enough to see it."""
    symbol = next((i for i in _symbols(item.items)), None)
    if symbol is None:
        return None
    if symbol.art.key not in kept:
        kept[symbol.art.key] = tuple(set(_paints(symbol.art)))
    ratio = SHAPE
    # At both sides and not in the middle, where it may stand on another drawing: seen against one is seen.
    for part in (0.0, 1.0):
        place = Point(item.body.x + item.body.width * part, item.body.centre.y)
        ground = case.grounds.behind(place, item.id, case.scene.paper, own=False)
        shades = (
            ()
            if ground is None
            else [contrast(blend(c, ground, symbol.opacity), ground) for c in kept[symbol.art.key]]
        )
        best = max(shades, default=SHAPE)
        if best >= SHAPE:
            return None
        ratio = min(ratio, best)
    return Finding("contrast-shape", "warning", _message(case, record.id, ratio), (record.id,), item.body)


def _message(case: Case, record_id: str, ratio: float) -> str:
    name = case.name(record_id)
    return tr(
        "{name}{name2} stands out too little from what lies behind it ({ratio:g}:1; shapes need "
        "{SHAPE:g}:1).",
        name=name[:1].upper(),
        name2=name[1:],
        ratio=int(ratio * 10) / 10,
        SHAPE=SHAPE,
    )


def _symbols(items: Iterable[Primitive]) -> Iterator[SymbolItem]:
    for item in items:
        if isinstance(item, SymbolItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from _symbols(item.items)


def _paints(art: Art) -> Iterator[str]:
    stack = list(art.items)
    while stack:
        item = stack.pop()
        if isinstance(item, GroupItem):
            stack.extend(item.items)
        elif isinstance(item, PathItem):
            if item.fill is not None and flat(item.fill)[1] > _COVERS:
                yield flat(item.fill)[0]
            if item.stroke is not None and item.stroke.opacity > _COVERS and item.stroke.color != "none":
                yield item.stroke.color


def _stronger(record_id: str, color: str, ground: str) -> Fix | None:
    """Return how to darken (on a dark ground: lighten) a line just as far as is needed."""
    change, words = (darken, tr("Darken")) if luminance(ground) > 0.18 else (lighten, tr("Lighten"))
    for step in range(1, 20):
        made = change(color, step * 0.05)
        if contrast(made, ground) >= SHAPE:
            return Fix(
                tr("{words} the line", words=words), partial(edit.set_style, ids=(record_id,), stroke=made)
            )
    return None


def _opaque(record_id: str, color: str, ground: str) -> Fix | None:
    if contrast(color, ground) < SHAPE:
        return None
    return Fix(tr("Make the line opaque"), partial(edit.set_style, ids=(record_id,), opacity=1.0))


CHECKS = (
    Check(
        "contrast-shape",
        later("Faint shapes"),
        later("Arrows and drawings with a contrast under 3 : 1."),
        _run,
    ),
)
