"""What is nearly in line, and was surely meant to be.

Chance puts many things nearly in line, so a small difference counts only where something speaks for intent: both are
of one kind and size, they are neighbours, and a straight arrow joins them (which then slants a little) or they are part
of an evenly spaced row of three whose other two are in line to the point.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from crosstalk.checks.case import Case, sentence
from crosstalk.checks.finding import Check, Finding, Findings, Fix
from crosstalk.commands import place
from crosstalk.geometry import Rect
from crosstalk.model import Boxed, Component, Connector, Panel, Picture, Text
from crosstalk.scene.grid import Grid
from crosstalk.tongue import later, tr

NEAR = 1.5
"""Points: more is a difference that is seen, and meant."""
_LEAST = 14.0
"""Points: what is smaller (vesicles, molecules) is strewn on purpose."""
_IN_LINE = 0.05
_NEIGHBOUR = 2.5
"""Neighbours are at most so many of their sizes apart, centre to centre."""
_SIZE = 0.5
"""Points by which things of one size may differ."""
_EVEN = 0.08
"""Part by which even distances may differ."""
_KINDS = (Component, Panel, Picture, Text)


def _run(case: Case) -> Findings:
    boxed: dict[str, Boxed] = {}
    grid = Grid()
    for number, (record, _) in enumerate(case.records(Boxed)):
        if isinstance(record, _KINDS) and not record.locked and not record.rotation and _is_large(record):
            boxed[record.id] = record
            grid.put(record.id, record.box)
        if number % 200 == 199:
            yield None
    yield None
    joined = _joined(case)
    yield None
    for number, record in enumerate(boxed.values()):
        if number % 20 == 19:
            yield None
        near = [boxed[i] for i in sorted(grid.near(_reach(record))) if i != record.id]
        near = [other for other in near if _alike(record, other)]
        for axis in (0, 1):
            other = _crooked(record, near, axis, joined)
            if other is not None:
                yield _finding(case, record, other, axis)


def _crooked(record: Boxed, near: Iterable[Boxed], axis: int, joined: set[frozenset[str]]) -> Boxed | None:
    """Return the neighbour that a record is nearly in line with and should follow, None for none."""
    side = [other for other in near if _beside(record, other, axis)]
    if any(abs(_off(record, other, axis)) <= _IN_LINE for other in side):
        # In line with one neighbour already: then it is the other that is off, and says so itself.
        return None
    off = sorted((other for other in side if abs(_off(record, other, axis)) <= NEAR), key=lambda o: o.id)
    for other in off:
        in_line = any(_row(record, other, third, axis) for third in side if third.id != other.id)
        if in_line or (other.id < record.id and frozenset((record.id, other.id)) in joined):
            return other
    return None


def _row(record: Boxed, other: Boxed, third: Boxed, axis: int) -> bool:
    """Say whether three stand in a row at even distances, the other two of them in line."""
    places = sorted(_off(record, one, 1 - axis) for one in (record, other, third))
    first, second = places[1] - places[0], places[2] - places[1]
    return abs(_off(other, third, axis)) <= _IN_LINE and abs(first - second) <= _EVEN * max(first, second)


def _off(one: Boxed, other: Boxed, axis: int) -> float:
    return other.y - one.y if axis else other.x - one.x


def _beside(one: Boxed, other: Boxed, axis: int) -> bool:
    """Say whether two stand beside each other (axis 1) or above each other (axis 0), with nothing of size between."""
    along = abs(_off(one, other, 1 - axis))
    size = (one.width, one.height)[1 - axis]
    return size * 0.5 < along <= size * _NEIGHBOUR and abs(_off(one, other, axis)) < size


def _is_large(record: Boxed) -> bool:
    return min(record.width, record.height) >= (0.0 if isinstance(record, Text) else _LEAST)


def _alike(one: Boxed, other: Boxed) -> bool:
    return (
        type(one) is type(other)
        and one.parent == other.parent
        and abs(one.width - other.width) <= _SIZE
        and abs(one.height - other.height) <= _SIZE
    )


def _reach(record: Boxed) -> Rect:
    return Rect.centred(record.centre, 2 * record.width * _NEIGHBOUR, 2 * record.height * _NEIGHBOUR)


def _joined(case: Case) -> set[frozenset[str]]:
    """Return the pairs that a straight arrow joins from middle to middle."""
    return {
        frozenset((record.source.target, record.target.target))
        for record, _ in case.records(Connector)
        if record.shape in ("straight", "elbow")
        and not record.waypoints
        and not any(a.port or a.point for a in (record.source, record.target))
    }


def _finding(case: Case, record: Boxed, other: Boxed, axis: int) -> Finding:
    by = _off(record, other, axis)
    way = "beside" if axis else tr("above or below")
    message = tr(
        "{name} stands {way} {name2}, but {by:.1f} pt out of line with it.",
        name=case.name(record.id),
        way=way,
        name2=case.name(other.id),
        by=abs(by),
    )
    shift = (0.0, by) if axis else (by, 0.0)
    fix = Fix(tr("Bring it into line"), partial(place.move, ids=(record.id,), dx=shift[0], dy=shift[1]))
    ids = (record.id, other.id)
    return Finding("crooked", "note", sentence(message), ids, record.box.union(other.box), fix)


CHECKS = (
    Check(
        "crooked", later("Nearly in line"), later("Neighbours that are out of line by a point or so."), _run
    ),
)
