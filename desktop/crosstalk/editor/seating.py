"""Where a component would sit that is held somewhere: through a membrane, on a vessel, across a cleft, at a port.

A type says how it sits (`ComponentType.sits`). What is held is tried on every path near it: where it would stand there
is worked out, and it takes that seat if it is not further than `REACH` from where it is held.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, NamedTuple

from msgspec.structs import replace

from crosstalk.catalog import ComponentType
from crosstalk.catalog.types import Port
from crosstalk.commands.seats import AT_DIGITS
from crosstalk.editor.joints import is_postsynaptic
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Record, Region, Seat, Strand
from crosstalk.model.records import hosts_of
from crosstalk.model.seating import Pose, course_of, frame_at, pose_of

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

REACH = 8.0
"""How near a thing must be held to where it would sit, in pixels."""
HOLD = 18.0
"""How far it must be taken from there to be free again, in pixels."""
TAKERS = ("head", "ligand")
"""Beginnings of the names of ports at which a ligand docks."""
FACED = ("dendrite", "membrane", "surface", "spine", "soma")
"""Beginnings of the names of ports across from which a nerve terminal stands."""
MANNERS = frozenset({"across", "side", "terminal", "docks"})


class Perch(NamedTuple):
    """A seat, and where the component stands on it."""

    seat: Seat
    pose: Pose


def perch_near(
    session: EditorSession, held: Component, *, before: Seat | None = None, but: Collection[str] = ()
) -> Perch | None:
    """Return the seat for a component that is held where it stands, None for none near.

    `before` is the seat from which it was taken: there it slides and keeps its side and lean. What is in `but`, and
    what sits on that, cannot be sat on.
    """
    kind = session.catalog.component(held.type)
    best: tuple[float, Perch] | None = None
    for host in _around(session, held, but):
        kept = before if before is not None and before.host == host.id else None
        for seat in _seats(session, kind, held, host, kept):
            pose = pose_of(held, seat, host)
            if pose is None:
                continue
            gap = distance(pose.centre, held.centre)
            near = session.pixels(HOLD if kept is not None else REACH)
            if gap <= max(near, _allowance(session, kind, held, host)) and (best is None or gap < best[0]):
                best = gap, Perch(seat, pose)
    return best[1] if best is not None else None


def _allowance(session: EditorSession, kind: ComponentType, held: Component, host: Record) -> float:
    """Return how near a thing may be held at any zoom, in points.

    A terminal may be held where it would touch, as a cleft opens there; a receptor wherever the membrane runs well
    through it.
    """
    if kind.sits == "terminal":
        return session.pixels(REACH) + session.settings.cleft
    return held.height * 0.55 if kind.sits == "across" and isinstance(host, Strand) else 0.0


def seat_on(session: EditorSession, held: Component, host: Record) -> Seat | None:
    """Return the seat of a component on a record, wherever it is held; None where it cannot sit there."""
    kind = session.catalog.component(held.type)
    seats = list(_seats(session, kind, held, host, None))
    if not seats and not isinstance(host, Component):
        seats = [_on_side(kind, held, host)] if course_of(host) is not None else []
    posed = [
        (distance(p.centre, held.centre), n) for n, s in enumerate(seats) if (p := pose_of(held, s, host))
    ]
    return seats[min(posed)[1]] if posed else None


def with_side(session: EditorSession, record: Component, side: str) -> Seat | None:
    """Return a component's seat with another side, its foot and offset as its type has them there."""
    seat = record.seat
    if seat is None or seat.port or side == seat.side:
        return seat
    kind = session.catalog.component(record.type)
    cleft = abs(seat.offset)
    offset = {"across": 0.0, "outer": cleft, "inner": -cleft}[side] if seat.side != "across" else 0.0
    foot = middle_of(kind) if side == "across" else base_of(kind)[1]
    own = "" if side == "across" else base_of(kind)[0]
    return replace(seat, side=side, foot=foot, own_port=own, offset=offset)


def middle_of(kind: ComponentType) -> Point | None:
    """Return the place of a drawing (-0.5…0.5) that lies in a membrane: its membrane port, else between its ends."""
    membrane = kind.port("membrane")
    if membrane is not None:
        return _in_box(membrane)
    head, tail = kind.port("head"), kind.port("tail")
    if head is None or tail is None:
        return None
    return Point(0.0, round((head.y + tail.y) / 2 - 0.5, 4))


def base_of(kind: ComponentType) -> tuple[str, Point | None]:
    """Return the port of a drawing with which it stands on something, and its place; "" and None for its lower edge."""
    below = [p for p in kind.ports if abs((p.direction - 90.0 + 180.0) % 360.0 - 180.0) <= 20.0 and p.y > 0.6]
    if not below:
        return "", None
    port = min(below, key=lambda p: (abs(p.x - 0.5), p.name))
    place = _in_box(port)
    # A chain that hangs aside is not what it stands on.
    return port.name, place if abs(place.x) < 0.15 else Point(0.0, place.y)


def _around(session: EditorSession, held: Component, but: Collection[str]) -> Iterator[Record]:
    """Yield what it might sit on: strands, regions and components near, but not what sits on itself."""
    kind = session.catalog.component(held.type)
    if kind.sits not in MANNERS:
        return
    far = max(held.width, held.height) / 2 + session.settings.cleft if kind.sits != "across" else 0.0
    side = 2 * (far + session.pixels(HOLD))
    left_out = {held.id, *but}
    for record_id in session.scene.within(Rect.centred(held.centre, side, side), False):
        record = session.record(record_id)
        if isinstance(record, Strand | Region | Component) and not _hangs_on(session, record, left_out):
            yield record


def _hangs_on(session: EditorSession, record: Record, others: Collection[str]) -> bool:
    waiting, seen = [record.id], set[str]()
    while waiting:
        here = waiting.pop()
        if here in others:
            return True
        found = session.record(here)
        if found is not None and here not in seen:
            seen.add(here)
            waiting.extend(hosts_of(found))
    return False


def _seats(
    session: EditorSession, kind: ComponentType, held: Component, host: Record, kept: Seat | None
) -> Iterator[Seat]:
    """Yield the seats that a component could take on a host, near where it is held."""
    if isinstance(host, Component):
        yield from _docks(session, kind, host)
        return
    course = course_of(host)
    if course is None or kind.sits == "docks":
        return
    if kept is not None:
        yield replace(kept, at=_at(host, held.centre))
        if kept.side != "across":
            yield replace(
                kept,
                at=_at(host, held.centre),
                side=_side(host, held.centre),
                offset=_offset(kept, host, held),
            )
    elif kind.sits == "across":
        yield Seat(host=host.id, at=_at(host, held.centre), foot=middle_of(kind))
    elif kind.sits == "side":
        yield _on_side(kind, held, host)
    elif kind.sits == "terminal" and is_postsynaptic(session, host):
        yield _facing(kind, held, host, session.settings.cleft)


def _on_side(kind: ComponentType, held: Component, host: Record) -> Seat:
    name, foot = base_of(kind)
    side = _side(host, held.centre)
    return Seat(host=host.id, at=_at(host, held.centre), side=side, own_port=name, foot=foot)  # type: ignore[arg-type]


def _facing(kind: ComponentType, held: Component, host: Record, cleft: float) -> Seat:
    port = next((p for p in kind.ports if p.name.startswith("axon-terminal")), None)
    seat = _on_side(kind, held, host)
    away = cleft if seat.side == "outer" else -cleft
    if port is None:
        return replace(seat, offset=away)
    turn = (90.0 - port.direction) % 360.0
    return replace(seat, offset=away, turn=turn, own_port=port.name, foot=_in_box(port))


def _docks(session: EditorSession, kind: ComponentType, host: Component) -> Iterator[Seat]:
    names = {"docks": TAKERS, "terminal": FACED}.get(kind.sits)
    if names is None:
        return
    own = next((p for p in kind.ports if p.name.startswith("axon-terminal")), None)
    base = (own.name, _in_box(own)) if kind.sits == "terminal" and own is not None else base_of(kind)
    for port in session.catalog.component(host.type).ports:
        if port.name.startswith(names):
            yield Seat(
                host=host.id,
                side="outer",
                port=port.name,
                spot=_in_box(port),
                own_port=base[0],
                foot=base[1],
                offset=session.settings.cleft if kind.sits == "terminal" else 0.0,
                turn=_half_turn(port.direction + 90.0 + (90.0 - own.direction if own is not None else 0.0)),
            )


def _at(host: Record, place: Point) -> float:
    course = course_of(host)
    assert course is not None
    return round(course.ruler.project(place)[0], AT_DIGITS)


def _side(host: Record, place: Point) -> str:
    course = course_of(host)
    assert course is not None
    on, out = frame_at(course, course.ruler.project(place)[0])
    return "outer" if (place.x - on.x) * out.x + (place.y - on.y) * out.y >= 0 else "inner"


def _offset(kept: Seat, host: Record, held: Component) -> float:
    return kept.offset if _side(host, held.centre) == kept.side else -kept.offset


def _half_turn(degrees: float) -> float:
    turned = degrees % 360.0
    return turned - 360.0 if turned > 180.0 else turned


def _in_box(port: Port) -> Point:
    return Point(round(port.x - 0.5, 4), round(port.y - 0.5, 4))
