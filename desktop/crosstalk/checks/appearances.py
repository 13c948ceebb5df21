"""How meanings look in a figure: which form and colour each relation has, and what else could be taken for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from crosstalk.checks.case import Case
from crosstalk.model import Connector, Region
from crosstalk.primitives import PathItem, Primitive
from crosstalk.scene.looks import Look
from crosstalk.scene.view import effective

_TURN = 200
WIDER = 1.5
"""A line this many times as wide is another form; less may be the strength of an effect."""


class Appearance(NamedTuple):
    """A look that carries a meaning: its form (all but colour), its colours, and the records that show it."""

    meaning: str
    words: str
    form: tuple[object, ...]
    colors: tuple[str, ...]
    records: tuple[str, ...]
    width: float = 0.0
    """Of the lines, in points."""
    by_hand: bool = False


def lines(case: Case) -> list[Appearance]:
    """Return each look of each relation in use; worked out once for all checks."""
    known: list[Appearance] | None = case.kept.get("looks")
    if known is None:
        for _ in gather(case):
            pass
        known = case.kept["looks"]
    return known


def gather(case: Case) -> Iterator[None]:
    """Work out the looks of relations; may be interrupted."""
    found: dict[tuple[str, tuple[object, ...], str], list[str]] = {}
    widths: dict[tuple[str, tuple[object, ...], str], float] = {}
    by_hand: set[tuple[str, tuple[object, ...], str]] = set()
    for number, (record, _) in enumerate(case.records(Connector)):
        if number % _TURN == _TURN - 1:
            yield None
        made = case.look(record)
        relation = effective(record, case.scene.stage.context)[0]
        if made is None or relation is None or made.color == "none":
            continue
        key = (relation, _form(made), made.color)
        found.setdefault(key, []).append(record.id)
        widths.setdefault(key, made.width)
        if record.style.stroke is not None or record.style.dash is not None:
            by_hand.add(key)
    case.kept["looks"] = [
        Appearance(
            key[0],
            case.meaning(key[0]),
            key[1],
            (key[2],),
            tuple(ids),
            widths[key],
            key in by_hand,
        )
        for key, ids in found.items()
    ]


def regions(case: Case) -> list[Appearance]:
    """Return each look of each kind of region in use that says in no words what it is; free areas mean nothing."""
    found: dict[tuple[str, tuple[object, ...], str, str], list[str]] = {}
    for record, item in case.records(Region):
        if record.type == "free" or (record.title and record.title_place != "none"):
            continue
        fill, edge = case.scene.stage.tones.region(record.type)
        fill = record.style.fill or record.colors.get("fill", fill)
        edge = record.style.stroke or record.colors.get("stroke", edge)
        if fill != "none" and edge != "none":
            found.setdefault((record.type, _edging(item.items), fill, edge), []).append(record.id)
    return [
        Appearance(kind, kind, form, (fill, edge), tuple(ids))
        for (kind, form, fill, edge), ids in found.items()
    ]


def pairs(appearances: list[Appearance]) -> Iterator[tuple[Appearance, Appearance]]:
    """Yield each two looks of equal form and different meaning: colour alone tells them apart, if anything does."""
    by_form: dict[tuple[object, ...], list[Appearance]] = {}
    for appearance in appearances:
        for other in by_form.setdefault(appearance.form, []):
            wide, thin = max(other.width, appearance.width), min(other.width, appearance.width)
            if other.meaning != appearance.meaning and wide <= WIDER * thin:
                yield other, appearance
        by_form[appearance.form].append(appearance)


def _edging(items: Iterable[Primitive]) -> tuple[object, ...]:
    """Return how an area is edged: a membrane has two lines, a microenvironment dashes."""
    strokes = [item.stroke for item in items if isinstance(item, PathItem) and item.stroke is not None]
    return "region", *(bool(stroke.dash) for stroke in strokes)


def _form(made: Look) -> tuple[object, ...]:
    """Return all but the colour: ends, badge, dashes, rails, waves."""
    relation = made.relation
    line = relation.line
    dash = tuple(round(length / max(made.stroke.width, 0.1), 1) for length in made.stroke.dash)
    return "line", relation.head, relation.tail, relation.badge, dash, line.double, line.wave
