"""Points of strands: adding, taking away, corners, direction, parts and wholes.

What sits on a strand, and connectors that end on it, come along: by `seats.settle` where only the shape changes, by
`heirs.carry_over` where another record takes the place or the direction turns.
"""

from __future__ import annotations

import itertools
from collections.abc import Collection, Iterable, Sequence

from msgspec.structs import replace

from crosstalk.commands import heirs
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.geometry.fit import evenly, fit
from crosstalk.geometry.point import distance
from crosstalk.model import Joint, Strand
from crosstalk.model.order import between
from crosstalk.model.seating import Course, course_of
from crosstalk.tongue import tr

SAME = 0.01
"""Ends nearer than this, in points, are one point."""


def strand(tx: Transaction, record_id: str) -> Strand:
    """Return a strand; raises CrosstalkError for anything else and for what is locked."""
    record = tx.records.get(record_id)
    if not isinstance(record, Strand):
        raise CrosstalkError(tr("That is not a strand."))
    if record.locked:
        raise CrosstalkError(tr("The strand is locked."))
    return record


def least(record: Strand) -> int:
    """Return how many points a strand needs."""
    return 3 if record.closed else 2


def add_point(tx: Transaction, record_id: str, index: int, place: Point) -> None:
    """Put a point before the one with this index."""
    record = strand(tx, record_id)
    corners = _full(record)
    tx.update(
        record_id,
        points=(*record.points[:index], Point(*place), *record.points[index:]),
        corners=_short([*corners[:index], False, *corners[index:]]),
    )


def remove_points(tx: Transaction, record_id: str, indexes: Collection[int]) -> None:
    """Take points away; two stay (three where it is closed). An end that goes takes its joint with it."""
    record = strand(tx, record_id)
    kept = [n for n in range(len(record.points)) if n not in indexes]
    if len(kept) < least(record):
        raise CrosstalkError(
            tr("A strand keeps at least {least} points; delete it as a whole.", least=least(record))
        )
    corners = _full(record)
    tx.update(
        record_id,
        points=tuple(record.points[n] for n in kept),
        corners=_short([corners[n] for n in kept]),
        start=record.start if 0 in kept else None,
        end=record.end if len(record.points) - 1 in kept else None,
    )


def move_points(tx: Transaction, record_id: str, indexes: Collection[int], dx: float, dy: float) -> None:
    """Shift some points."""
    record = strand(tx, record_id)
    moved = tuple(
        Point(p[0] + dx, p[1] + dy) if n in indexes else Point(*p) for n, p in enumerate(record.points)
    )
    tx.update(record_id, points=moved)


def set_corners(tx: Transaction, record_id: str, indexes: Collection[int], sharp: bool) -> None:
    """Let the strand bend sharply at some points, or run smoothly through them."""
    record = strand(tx, record_id)
    corners = _full(record)
    tx.update(record_id, corners=_short([sharp if n in indexes else c for n, c in enumerate(corners)]))


def set_closed(tx: Transaction, ids: Iterable[str], closed: bool) -> None:
    """Close strands (their joints go), or open them; what sits on them stays where it is."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if not isinstance(record, Strand) or record.locked or record.closed is closed:
            continue
        if closed and len(record.points) < 3:
            raise CrosstalkError(tr("A strand of two points cannot be closed; add a point first."))
        joints = {"start": None, "end": None} if closed else {}
        tx.update(record_id, closed=closed, **joints)
        _hand_on(tx, record, record_id, turned=_sides_change(tx, record, record_id))


def reverse(tx: Transaction, ids: Iterable[str]) -> None:
    """Let strands run the other way; what sits on them stays where it is."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if not isinstance(record, Strand) or record.locked:
            continue
        _reverse(tx, record)


def split(tx: Transaction, record_id: str, index: int) -> str:
    """Part a strand at one of its points and return the id of the second part; a closed one opens there ("")."""
    record = strand(tx, record_id)
    count, corners = len(record.points), _full(record)
    if record.closed:
        turn = [n % count for n in range(index, index + count + 1)]
        points = tuple(record.points[n] for n in turn)
        tx.update(record_id, points=points, corners=_short([corners[n] for n in turn]), closed=False)
        _hand_on(tx, record, record_id, turned=_sides_change(tx, record, record_id))
        return ""
    if not 0 < index < count - 1:
        raise CrosstalkError(tr("A strand is parted at a point between its ends."))
    first = replace(record, points=record.points[: index + 1], corners=_short(corners[: index + 1]), end=None)
    second = replace(
        record,
        id=tx.new_id("strand"),
        points=record.points[index:],
        corners=_short(corners[index:]),
        start=None,
        label=None,
        z=_above(tx, record.z),
    )
    course = course_of(record)
    tx.put(first)
    tx.put(second)
    border = course.ruler.project(Point(*record.points[index]))[0] if course is not None else 0.5
    parts = {first.id: False, second.id: False}
    heirs.carry_over(tx, record, parts, choose=lambda at: first.id if at <= border else second.id)
    return second.id


def merge(tx: Transaction, first_id: str, second_id: str) -> str:
    """Make one strand of two of a kind, joined at the ends that are nearest; return its id (that of the first)."""
    first, second = strand(tx, first_id), strand(tx, second_id)
    if first.type != second.type:
        raise CrosstalkError(tr("Only strands of one kind can be joined into one."))
    if first.closed or second.closed or first_id == second_id:
        raise CrosstalkError(tr("A closed strand has no end to be joined."))
    one, other = _end_to_end(first, second)
    touch = distance(Point(*one[0][-1]), Point(*other[0][0])) < SAME
    points = (*one[0], *other[0][1 if touch else 0 :])
    corners = _short([*one[1], *other[1][1 if touch else 0 :]])
    tx.update(first_id, points=points, corners=corners, start=one[2], end=other[3])
    # Neither part may be joined to the other any more.
    record = strand(tx, first_id)
    for end in ("start", "end"):
        joint: Joint | None = getattr(record, end)
        if joint is not None and joint.host in (first_id, second_id):
            tx.update(first_id, **{end: None})
    # The first before the second: what came from the second would else be taken for the first's own.
    for part in sorted((one, other), key=lambda p: p[5].id != first_id):
        heirs.carry_over(tx, part[5], {first_id: part[4]})
    tx.remove(second_id)
    return first_id


def simplify(tx: Transaction, ids: Iterable[str], tolerance: float) -> None:
    """Let strands run through fewer points, nowhere further than `tolerance` points from where they ran."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Strand) and not record.locked:
            _simplify(tx, record, tolerance)


def below(tx: Transaction, record_id: str) -> str:
    """Return an order key just below a record, for what comes out from under it."""
    z = tx.get(record_id).z
    return between(max((r.z for r in tx.records.values() if r.z < z), default=""), z)


# -- inside ----------------------------------------------------------------------------------------------------

_Part = tuple[Sequence[Point], list[bool], Joint | None, Joint | None, bool, Strand]
"""Points, corners, joints at both ends, whether it runs against its old direction, and whose it is."""


def _reverse(tx: Transaction, record: Strand) -> None:
    points, corners = list(record.points[::-1]), _full(record)[::-1]
    if record.closed:  # it still begins at its first point
        points, corners = [points[-1], *points[:-1]], [corners[-1], *corners[:-1]]
    tx.update(record.id, points=tuple(points), corners=_short(corners), start=record.end, end=record.start)
    _hand_on(tx, record, record.id, turned=not record.closed)


def _hand_on(tx: Transaction, old: Strand, record_id: str, *, turned: bool) -> None:
    heirs.carry_over(tx, old, {record_id: turned})


def _sides_change(tx: Transaction, old: Strand, record_id: str) -> bool:
    """Say whether `outer` lies on the other side of the direction than before."""
    before, after = course_of(old), course_of(tx.get(record_id))
    return before is not None and after is not None and before.sign != after.sign


def _end_to_end(first: Strand, second: Strand) -> tuple[_Part, _Part]:
    ways = [
        (distance(Point(*a[0][-1]), Point(*b[0][0])), n, a, b)
        for n, (a, b) in enumerate(
            (a, b)
            for a in (_part(first, False), _part(first, True))
            for b in (_part(second, False), _part(second, True))
        )
    ]
    _, number, one, other = min(ways, key=lambda way: way[:2])
    if number >= 2:  # the first keeps its direction: the whole is turned round
        return _turned_round(other), _turned_round(one)
    return one, other


def _part(record: Strand, turned: bool) -> _Part:
    corners = _full(record)
    if turned:
        return record.points[::-1], corners[::-1], record.end, record.start, True, record
    return record.points, corners, record.start, record.end, False, record


def _turned_round(part: _Part) -> _Part:
    points, corners, start, end, turned, record = part
    return points[::-1], corners[::-1], end, start, not turned, record


def _simplify(tx: Transaction, record: Strand, tolerance: float) -> None:
    course = course_of(record)
    if course is None:
        return
    corners = _full(record)
    breaks = [n for n, sharp in enumerate(corners) if sharp and 0 < n < len(corners) - 1]
    if record.closed:
        line = evenly(course.path.flattened(0.2)[0], tolerance)
        points, sharp = (list(record.points), corners) if breaks else (fit(line, tolerance, closed=True), [])
    else:
        points, sharp = _between_corners(record, breaks, tolerance)
    if least(record) <= len(points) < len(record.points):
        tx.update(record.id, points=tuple(points), corners=_short(sharp))


def _between_corners(record: Strand, breaks: list[int], tolerance: float) -> tuple[list[Point], list[bool]]:
    course = course_of(record)
    assert course is not None
    stops = [0, *breaks, len(record.points) - 1]
    found: list[Point] = [Point(*record.points[0])]
    sharp = [bool(_full(record)[0])]
    for first, last in itertools.pairwise(stops):
        a, b = (_fraction(record, course, n) for n in (first, last))
        line = course.ruler.part(a, b).flattened(0.2)
        found += fit(line[0], tolerance)[1:] if line else []
        sharp += [False] * (len(found) - len(sharp) - 1) + [last in breaks]
    return found, sharp


def _fraction(record: Strand, course: Course, index: int) -> float:
    """Return how far along its line a point lies; points upon each other are one to the line."""
    kept, passed = Point(*record.points[0]), 0
    for point in record.points[1 : index + 1]:
        if distance(kept, Point(*point)) >= 1e-6:
            kept, passed = Point(*point), passed + 1
    return course.ruler.fraction(passed - 1, 1.0) if passed else 0.0


def _above(tx: Transaction, z: str) -> str:
    return between(z, min((r.z for r in tx.records.values() if r.z > z), default=None))


def _full(record: Strand) -> list[bool]:
    corners = list(record.corners[: len(record.points)])
    return corners + [False] * (len(record.points) - len(corners))


def _short(corners: Iterable[bool]) -> tuple[bool, ...]:
    many = tuple(corners)
    return many if any(many) else ()
