"""Sitting: what sits on a path, is docked to a port or is joined to a strand stays there, whatever moves.

`settle` runs after every command, also within a live gesture, and before the integrity rules. It looks at what the
command changed and at what sits on that, directly or by way of others, never at the rest of the diagram:

1. Where a host's path was edited, its sitters keep their place on the stretch between the same two points.
2. What was moved without its host slides along the path, or is free where it came further than `LET_GO` from it; what
   was turned keeps its new lean; what is docked to a port and moved alone is free.
3. Places and turns of all sitters concerned are written anew, hosts before those that sit on them.

A command that sets a seat or a joint itself has the last word: its seat is taken as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Joint, Record, Seat, Strand
from crosstalk.model.records import hosts_of
from crosstalk.model.seating import (
    Course,
    can_host,
    course_of,
    frame_at,
    joint_place,
    pose_of,
    reach_of,
    swapped,
)
from crosstalk.tongue import tr

LET_GO = 12.0
"""How far from its path, in points, a thing that is moved alone may come before it is free."""
AT_DIGITS = 7
"""Decimals of a place along a path."""
_STILL = 2e-6
"""A place along a path that would move by less stays, so that rounding does not let it wander."""
ENDS = ("start", "end")
"""The fields of a strand that hold joints."""

Sitters = Callable[[str], tuple[str, ...]]


def settle(tx: Transaction, before: Mapping[str, Record | None]) -> None:
    """Bring everything that sits to where its seat says. `before` holds the changes from before the command."""
    touched = _touched(tx, before)
    if not touched:
        return
    sitters = sitters_of(tx)
    moved = [i for i in touched if hosts_of(tx.records[i])]
    hosts = [i for i in touched if sitters(i)]
    if not moved and not hosts:
        return
    for host_id in hosts:
        _keep_places(tx, host_id, touched, sitters(host_id))
    for record_id in moved:
        _heed_own_move(tx, record_id, touched)
    for record_id in _in_order(tx, [*moved, *hosts], sitters):
        _place(tx, record_id)


def sitters_of(tx: Transaction) -> Sitters:
    """Return how to look up the ids of what sits on a record, as things now are."""
    base = tx.base.sitters
    added: dict[str, list[str]] = {}
    changed: set[str] = set()
    for record_id, record in tx.changes.items():
        stored = tx.base.records.get(record_id)
        old = hosts_of(stored) if stored is not None else ()
        new = hosts_of(record) if record is not None else ()
        if old != new:
            changed.add(record_id)
            for host in dict.fromkeys(new):
                added.setdefault(host, []).append(record_id)

    def look_up(host: str) -> tuple[str, ...]:
        found = base.get(host, ())
        if changed:
            found = tuple(i for i in found if i not in changed)
        return (*dict.fromkeys(found), *added.get(host, ()))

    return look_up


def sit(tx: Transaction, record_id: str, seat: Seat | None) -> None:
    """Let a component sit, or (None) set it free where it stands. Raises CrosstalkError for a ring of seats."""
    record = tx.get(record_id)
    if isinstance(record, Component) and record.seat != seat:
        tx.update(record_id, seat=seat)
        check_hosts(tx, record_id)


def join(tx: Transaction, record_id: str, end: str, joint: Joint | None) -> None:
    """Join an end ("start" or "end") of a strand, or (None) set it free. Raises CrosstalkError for a ring."""
    record = tx.get(record_id)
    if isinstance(record, Strand) and getattr(record, end) != joint:
        tx.update(record_id, **{end: joint})
        check_hosts(tx, record_id)


def set_seats(tx: Transaction, /, ids: Iterable[str], **fields: Any) -> None:
    """Set fields of the seats of those components that sit."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component) and record.seat is not None:
            tx.update(record_id, seat=replace(record.seat, **fields))


def turn_over(tx: Transaction, ids: Iterable[str]) -> None:
    """Take what sits on one side of a path to the other side; what goes through it is turned about."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if not isinstance(record, Component) or record.seat is None:
            continue
        if not isinstance(tx.records.get(record.seat.host), Component):
            tx.update(record_id, seat=swapped(record.seat))


def set_free(tx: Transaction, ids: Iterable[str]) -> None:
    """Let things stand where they are, on nothing; strands lose their joints."""
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component) and record.seat is not None:
            tx.update(record_id, seat=None)
        elif isinstance(record, Strand) and hosts_of(record):
            tx.update(record_id, start=None, end=None)


def release_from(tx: Transaction, lost: Iterable[str]) -> None:
    """Set free whatever sat on records that are gone; it keeps its place."""
    sitters = sitters_of(tx)
    for host in lost:
        for record_id in list(sitters(host)):
            record = tx.records.get(record_id)
            if isinstance(record, Component):
                tx.update(record_id, seat=None)
            elif isinstance(record, Strand):
                gone = {e: None for e in ENDS if (j := getattr(record, e)) is not None and j.host == host}
                tx.update(record_id, **gone)


def check_hosts(tx: Transaction, record_id: str) -> None:
    """Set free what sits on nothing that can hold it; raises CrosstalkError where it would sit on itself."""
    record = tx.records.get(record_id)
    hosts = hosts_of(record) if record is not None else ()
    unfit = [h for h in hosts if not _fits(record, tx.records.get(h))]
    if unfit and isinstance(record, Component):
        tx.update(record_id, seat=None)
    elif unfit:
        joints = {e: getattr(record, e) for e in ENDS}
        tx.update(record_id, **{e: None for e, j in joints.items() if j is not None and j.host in unfit})
    stack, seen = [h for h in hosts if h not in unfit], set[str]()
    while stack:
        host = stack.pop()
        if host == record_id:
            raise CrosstalkError(tr("A thing cannot sit on itself, not even by way of others."))
        held = tx.records.get(host)
        if held is not None and host not in seen:
            seen.add(host)
            stack.extend(hosts_of(held))


# -- inside ----------------------------------------------------------------------------------------------------


def _touched(tx: Transaction, before: Mapping[str, Record | None]) -> dict[str, Record | None]:
    """What the command changed: id → the record as it was before (None: it was not there)."""
    touched = {}
    for record_id, record in tx.changes.items():
        old = before[record_id] if record_id in before else tx.base.records.get(record_id)
        if record is not None and record is not old:
            touched[record_id] = old
    return touched


def _keep_places(
    tx: Transaction, host_id: str, touched: Mapping[str, Record | None], sitters: Iterable[str]
) -> None:
    """Where a path was edited, let its sitters stay between the same two points of it."""
    old, new = touched[host_id], tx.records[host_id]
    if old is None or isinstance(new, Component) or type(old) is not type(new):
        return
    before, after = course_of(old), course_of(new)
    if before is None or after is None or before.path.coords == after.path.coords:
        return
    for record_id in sitters:
        record, was = tx.records[record_id], _old(tx, record_id, touched)
        names = ("seat",) if isinstance(record, Component) else ENDS
        for name in names:
            held: Seat | Joint | None = getattr(record, name)
            stayed = getattr(was, name, None) is held
            if stayed and held is not None and held.host == host_id:
                _move_along(tx, record_id, name, _kept_at(before, after, held.at))


def _move_along(tx: Transaction, record_id: str, name: str, at: float) -> None:
    held = getattr(tx.get(record_id), name)
    if held.at != at:
        tx.update(record_id, **{name: replace(held, at=at)})


def _kept_at(before: Course, after: Course, at: float) -> float:
    """Where a sitter goes when its path was edited: between the same points, as far from the one to the other."""
    if before.ruler.count == after.ruler.count:
        new = after.ruler.fraction(*before.ruler.spot(at))
    else:
        new = after.ruler.project(before.ruler.point(at))[0]
    return at if abs(new - at) < _STILL else round(min(1.0, max(0.0, new)), AT_DIGITS)


def _heed_own_move(tx: Transaction, record_id: str, touched: Mapping[str, Record | None]) -> None:
    record, old = tx.records[record_id], touched[record_id]
    if isinstance(record, Component) and isinstance(old, Component):
        if record.seat is not None and old.seat is not None and record.seat.host == old.seat.host:
            _heed_component(tx, record, old, touched)
    elif isinstance(record, Strand) and isinstance(old, Strand):
        for end in ENDS:
            joint, was = getattr(record, end), getattr(old, end)
            if joint is not None and joint is was and not _is_carried(tx, joint.host, touched):
                _heed_end(tx, record_id, end, old)


def _heed_component(
    tx: Transaction, record: Component, old: Component, touched: Mapping[str, Record | None]
) -> None:
    seat = record.seat
    assert seat is not None
    if seat is not old.seat or _is_carried(tx, seat.host, touched):
        return
    if (record.flip_x, record.flip_y) != (old.flip_x, old.flip_y):
        seat = replace(seat, turn=lean(-seat.turn))
    elif record.rotation != old.rotation:
        seat = replace(seat, turn=lean(seat.turn + record.rotation - old.rotation))
    same_size = (record.width, record.height) == (old.width, old.height)
    if same_size and (record.x, record.y) != (old.x, old.y):
        slid = _slid(tx, record, old, seat)
        if slid is None:
            tx.update(record.id, seat=None)
            return
        seat = slid
    if seat is not record.seat:
        tx.update(record.id, seat=seat)


def _slid(tx: Transaction, record: Component, old: Component, seat: Seat) -> Seat | None:
    host = tx.records.get(seat.host)
    course = course_of(host) if host is not None and not isinstance(host, Component) else None
    if host is None or course is None:
        return None
    place = frame_at(course, seat.at).place
    at, _ = course.ruler.project(Point(place.x + record.x - old.x, place.y + record.y - old.y))
    slid = replace(seat, at=round(at, AT_DIGITS))
    pose = pose_of(record, slid, host)
    return slid if pose is not None and distance(pose.centre, record.centre) <= LET_GO else None


def _heed_end(tx: Transaction, record_id: str, end: str, old: Strand) -> None:
    record = tx.get(record_id)
    assert isinstance(record, Strand)
    index = 0 if end == "start" else -1
    here, there = Point(*record.points[index]), Point(*old.points[index])
    if here == there:
        return
    joint: Joint = getattr(record, end)
    host = tx.records.get(joint.host)
    course = course_of(host) if host is not None else None
    if host is None or course is None:
        return
    place = course.ruler.point(joint.at)
    at, _ = course.ruler.project(Point(place.x + here.x - there.x, place.y + here.y - there.y))
    slid = replace(joint, at=round(at, AT_DIGITS))
    landed = joint_place(slid, host)
    near = landed is not None and distance(landed, here) <= max(LET_GO, reach_of(host))
    tx.update(record_id, **{end: slid if near else None})


def _is_carried(tx: Transaction, host: str, touched: Mapping[str, Record | None]) -> bool:
    """Say whether a host, or what it sits on in turn, was changed by the command."""
    stack, seen = [host], set[str]()
    while stack:
        here = stack.pop()
        if here in touched:
            return True
        record = tx.records.get(here)
        if record is not None and here not in seen:
            seen.add(here)
            stack.extend(hosts_of(record))
    return False


def _in_order(tx: Transaction, first: Iterable[str], sitters: Sitters) -> list[str]:
    """Return what has to be placed, hosts before those that sit on them; what sits in a ring is left out."""
    found: dict[str, None] = {}
    stack = list(first)
    while stack:
        record_id = stack.pop()
        if record_id not in found and record_id in tx.records:
            found[record_id] = None
            stack.extend(sitters(record_id))
    waiting = {i: sum(h in found for h in set(hosts_of(tx.records[i]))) for i in found}
    ready = sorted(i for i, count in waiting.items() if not count)
    order: list[str] = []
    while ready:
        record_id = ready.pop()
        order.append(record_id)
        for sitter in sitters(record_id):
            waiting[sitter] -= 1
            if not waiting[sitter]:
                ready.append(sitter)
    return order


def _place(tx: Transaction, record_id: str) -> None:
    record = tx.records[record_id]
    if isinstance(record, Component) and record.seat is not None:
        host = tx.records.get(record.seat.host)
        pose = pose_of(record, record.seat, host) if host is not None else None
        if pose is not None and pose != (record.x, record.y, record.rotation):
            tx.update(record_id, x=pose.x, y=pose.y, rotation=pose.rotation)
    elif isinstance(record, Strand):
        points = list(record.points)
        for end, index in zip(ENDS, (0, -1), strict=True):
            joint: Joint | None = getattr(record, end)
            host = tx.records.get(joint.host) if joint is not None else None
            place = joint_place(joint, host) if joint is not None and host is not None else None
            if place is not None and points:
                points[index] = place
        if tuple(points) != record.points:
            tx.update(record_id, points=tuple(points))


def _old(tx: Transaction, record_id: str, touched: Mapping[str, Record | None]) -> Record | None:
    return touched[record_id] if record_id in touched else tx.records.get(record_id)


def lean(degrees: float) -> float:
    """Return an angle as -180…180, rounded."""
    turned = round(degrees % 360.0, 4)
    return turned - 360.0 if turned > 180.0 else turned + 0.0


def _fits(record: Record | None, host: Record | None) -> bool:
    if not can_host(host):
        return False
    return isinstance(record, Component) or not isinstance(host, Component)
