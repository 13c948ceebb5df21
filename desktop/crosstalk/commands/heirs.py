"""Seats whose host gives way to another record, turns round, or is mirrored: what sits stays where it is seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec.structs import replace

from crosstalk.commands.seats import AT_DIGITS, ENDS, lean, sitters_of
from crosstalk.commands.transaction import Transaction
from crosstalk.model import Component, Connector, Joint, Record, Region, Seat, Strand
from crosstalk.model.seating import Course, course_of, swapped


def carry_over(
    tx: Transaction, old: Record, heirs: Mapping[str, bool], *, choose: Callable[[float], str] | None = None
) -> None:
    """Hand what sits on a path to the records that take its place, each at the nearest place of the new path.

    `heirs` are their ids, each with whether its direction runs the other way; `choose` names the heir for a place
    0…1 on the old path, else the nearest is taken.
    """
    before = course_of(old)
    if before is None:
        return
    courses = {i: course_of(tx.get(i)) for i in heirs}

    def heir(at: float) -> tuple[str, float]:
        place = before.ruler.point(at)
        found = {i: c.ruler.project(place) for i, c in courses.items() if c is not None}
        best = choose(at) if choose is not None else min(found, key=lambda i: found[i][1])
        return best, round(found[best][0], AT_DIGITS)

    for record_id in list(sitters_of(tx)(old.id)):
        _inherit(tx, record_id, old.id, before, heirs, heir)
    _carry_anchors(tx, old.id, heir)


def mirror(tx: Transaction, ids: Iterable[str], axis: str) -> None:
    """Let seats follow their hosts that were just mirrored (axis "x" or "y"), whether they were as well or not."""
    mirrored = set(ids)
    sitters = sitters_of(tx)
    for host_id in mirrored:
        host = tx.records.get(host_id)
        if not isinstance(host, Strand | Region):
            continue
        is_open = isinstance(host, Strand) and not host.closed
        for record_id in list(sitters(host_id)):
            record = tx.records.get(record_id)
            if isinstance(record, Component) and record.seat is not None:
                upside_down = axis == "y" and record_id in mirrored
                tx.update(record_id, seat=_mirrored(record.seat, is_open, upside_down))
            elif isinstance(record, Strand) and is_open:
                _turn_joints(tx, record, host_id)


def _inherit(
    tx: Transaction,
    record_id: str,
    host_id: str,
    before: Course,
    heirs: Mapping[str, bool],
    heir: Callable[[float], tuple[str, float]],
) -> None:
    record = tx.get(record_id)
    if isinstance(record, Component) and record.seat is not None:
        host, at = heir(record.seat.at)
        seat = replace(record.seat, host=host, at=at)
        tx.update(record_id, seat=swapped(seat) if heirs[host] else seat)
    elif isinstance(record, Strand):
        for end in ENDS:
            joint: Joint | None = getattr(record, end)
            if joint is not None and joint.host == host_id:
                host, at = heir(joint.at)
                offset = -joint.offset if heirs[host] else joint.offset
                # A strand that closed upon itself may now end on its own other part.
                new = None if host == record_id else replace(joint, host=host, at=at, offset=offset)
                tx.update(record_id, **{end: new})


def _carry_anchors(tx: Transaction, host_id: str, heir: Callable[[float], tuple[str, float]]) -> None:
    for record in list(tx.records.values()):
        if isinstance(record, Connector):
            fields = {}
            for end in ("source", "target"):
                anchor = getattr(record, end)
                if anchor.target == host_id:
                    host, at = heir(anchor.at if anchor.at is not None else 0.5)
                    fields[end] = replace(anchor, target=host, at=at if anchor.at is not None else None)
            if fields:
                tx.update(record.id, **fields)


def _mirrored(seat: Seat, side_changes: bool, upside_down: bool) -> Seat:
    """The seat after its host was mirrored: it leans the other way, and keeps the side that it had on the page."""
    turn = -seat.turn + (180.0 if upside_down else 0.0)
    turned = replace(seat, turn=lean(turn))
    if not side_changes:
        return turned
    after = swapped(turned)
    return replace(after, turn=lean(after.turn))


def _turn_joints(tx: Transaction, record: Strand, host_id: str) -> None:
    turned = {
        end: replace(joint, offset=-joint.offset)
        for end in ENDS
        if (joint := getattr(record, end)) is not None and joint.host == host_id and joint.offset
    }
    if turned:
        tx.update(record.id, **turned)
