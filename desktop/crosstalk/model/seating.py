"""Where a thing stands that sits on a path, is docked to a port, or is a strand's end that is joined to another.

Pure geometry of records: the same file gives the same places on every machine, so they are rounded to a ten thousandth
of a point before they are kept. `commands.seats` writes them, the editor's previews and the checks read them.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from msgspec.structs import replace

from crosstalk.geometry import Path, Point, Transform
from crosstalk.geometry.point import rotate
from crosstalk.geometry.ruler import Ruler
from crosstalk.model.paths import path_of
from crosstalk.model.records import Boxed, Component, Joint, Record, Region, Seat, Strand

DIGITS = 4
"""Decimals of places (points) and turns (degrees) that follow from a seat."""
_KEPT = 512
_MIDDLE, _BASE = Point(0.0, 0.0), Point(0.0, 0.5)


class Course(NamedTuple):
    """The path of a record, measured, and on which side of its direction `outer` lies (1 left, -1 right)."""

    record: Record
    path: Path
    ruler: Ruler
    sign: int


class Frame(NamedTuple):
    """A place on a path and the unit vector that points outwards there."""

    place: Point
    outward: Point


class Pose(NamedTuple):
    """Centre and turn (degrees clockwise) of something that sits."""

    x: float
    y: float
    rotation: float

    @property
    def centre(self) -> Point:
        """The middle."""
        return Point(self.x, self.y)


_courses: dict[int, Course] = {}
"""What was measured last, by the identity of the record, which is a value and is kept alive here."""


def course_of(record: Record) -> Course | None:
    """Return the measured path on which something can sit; None where a record has none (or no length)."""
    known = _courses.get(id(record))
    if known is not None and known.record is record:
        return known
    path = path_of(record)
    if not path:
        return None
    course = Course(record, path, Ruler(path), _outer_sign(record, path))
    if len(_courses) >= _KEPT:
        _courses.clear()
    _courses[id(record)] = course
    return course


def frame_at(course: Course, at: float) -> Frame:
    """Return the place at a fraction of a path and its outward normal."""
    way = course.ruler.tangent(at)
    return Frame(course.ruler.point(at), Point(way.y * course.sign, -way.x * course.sign))


def reach_of(host: Record) -> float:
    """Return how far a host's surface lies from its line, in points."""
    return max(host.width, 0.0) / 2 if isinstance(host, Strand) else 0.0


def can_host(record: Record | None) -> bool:
    """Say whether something can sit on a record or be docked to it."""
    return isinstance(record, Region | Component) or (isinstance(record, Strand) and len(record.points) > 1)


def pose_of(record: Component, seat: Seat, host: Record) -> Pose | None:
    """Return where a component stands that sits like this on a host; None where it cannot sit there."""
    if isinstance(host, Component):
        return _docked(record, seat, host)
    course = course_of(host)
    if course is None:
        return None
    place, outward = frame_at(course, seat.at)
    inwards = seat.side == "inner"
    up = Point(-outward.x, -outward.y) if inwards else outward
    away = seat.offset + {"across": 0.0, "outer": 1.0, "inner": -1.0}[seat.side] * reach_of(host)
    foot = Point(place.x + outward.x * away, place.y + outward.y * away)
    turn = math.degrees(math.atan2(up.y, up.x)) + 90.0 + seat.turn
    return _standing(record, seat, foot, turn)


def joint_place(joint: Joint, host: Record) -> Point | None:
    """Return where a strand's end lies that is joined like this; None where the host has no path."""
    course = course_of(host)
    if course is None:
        return None
    place, outward = frame_at(course, joint.at)
    return _rounded(place.x + outward.x * joint.offset, place.y + outward.y * joint.offset)


def foot_of(seat: Seat) -> Point:
    """Return the place of a component's own box (-0.5…0.5) that touches what it sits on."""
    if seat.foot is not None:
        return Point(*seat.foot)
    return _MIDDLE if seat.side == "across" and not seat.port and seat.spot is None else _BASE


def swapped(seat: Seat) -> Seat:
    """Return the seat that looks the same after the two sides of its host changed their names."""
    if seat.side == "across":
        return replace(seat, offset=-seat.offset, turn=_degrees(seat.turn + 180.0))
    return replace(seat, side="inner" if seat.side == "outer" else "outer", offset=-seat.offset)


def clear_side(record: Component) -> str:
    """Return the side on which words beside a component are clear of what it sits on; "" where it sits on no path.

    Through a membrane that is the inner side, where no ligand comes; on a side of it the side away from it.
    """
    seat = record.seat
    if seat is None or seat.port or seat.spot is not None:
        return ""
    away = (record.rotation - seat.turn + (90.0 if seat.side == "across" else -90.0)) % 360.0
    if away % 180.0 < 60.0 or away % 180.0 > 120.0:  # on a slope, words stand beside and not over the path
        return "left" if 90.0 < away < 270.0 else "right"
    return "below" if away < 180.0 else "above"


def is_mirrored(record: Boxed) -> bool:
    """Say whether a record is flipped once: its left and right are exchanged."""
    return record.flip_x is not record.flip_y


def _docked(record: Component, seat: Seat, host: Component) -> Pose:
    spot = host.placement.apply(seat.spot if seat.spot is not None else _MIDDLE)
    turn = host.rotation + (-seat.turn if is_mirrored(host) else seat.turn)
    up = rotate(Point(0.0, 1.0 if record.flip_y else -1.0), turn, _MIDDLE)
    foot = Point(spot.x + up.x * seat.offset, spot.y + up.y * seat.offset)
    return _standing(record, seat, foot, turn)


def _standing(record: Component, seat: Seat, foot: Point, turn: float) -> Pose:
    own = foot_of(seat)
    sx = -record.width if record.flip_x else record.width
    sy = -record.height if record.flip_y else record.height
    about = Transform.rotation(turn).apply((own.x * sx, own.y * sy))
    x, y = _rounded(foot.x - about.x, foot.y - about.y)
    return Pose(x, y, _degrees(turn))


def _outer_sign(record: Record, path: Path) -> int:
    closed = isinstance(record, Region) or (isinstance(record, Strand) and record.closed)
    if not closed:
        return 1
    lines = path.flattened(0.5)
    line = lines[0] if lines else []
    twice = sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(line, [*line[1:], *line[:1]], strict=True))
    return 1 if twice >= 0 else -1


def _rounded(x: float, y: float) -> Point:
    # Adding zero takes the sign off a negative one.
    return Point(round(x, DIGITS) + 0.0, round(y, DIGITS) + 0.0)


def _degrees(turn: float) -> float:
    turned = round(turn % 360.0, DIGITS)
    return 0.0 if turned >= 360.0 else turned + 0.0
