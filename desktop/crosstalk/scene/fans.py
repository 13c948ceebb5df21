"""Lines side by side: those between the same two things fan out, those that leave one thing spread over its outline.

Both follow from the records alone (where things are, not how lines run), so that a change is seen by comparing what was
told before with what is told now: only lines whose own place in a fan or bundle changed are drawn anew.

Only lines without waypoints and without a place of their own at an end take part. In a fan they lie side by side in the
order of the way they go, then of drawing; in a bundle they leave in the order of what they lead to, at least `APART`
points from each other along the outline and as near as that allows to their own direction.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from crosstalk.model import Anchor, Boxed, Component, Connector, Picture, Text
from crosstalk.routing.shapes import ARC, BOW

if TYPE_CHECKING:
    from crosstalk.scene.stage import Stage

APART = 5.0
"""Least distance, in points along the outline, of two lines that leave one thing."""
_MOST = math.radians(48)
"""A line leaves at most so far off its own direction."""
_STILL = math.radians(0.4)
"""What is smaller is left alone."""
_DIGITS = 9


class Lane(NamedTuple):
    """Where a line lies among its neighbours."""

    slot: float = 0.0
    """Its number in the fan, counted from the middle to the left of its own course."""
    lines: int = 1
    """How many lines the fan has."""
    source: float = 0.0
    """By how much, in radians clockwise, it leaves its source beside its own direction."""
    target: float = 0.0
    """The same at its target."""


ALONE = Lane()


def bow_of(shape: str, lane: Lane) -> float:
    """Return by how many degrees a line of a shape leaves the straight way to the left of its course."""
    own = {"curved": BOW, "arc": ARC}.get(shape, 0.0)
    if lane.lines < 2 or not own:
        return own
    step = 2 * own if lane.lines == 2 else 1.6 * own
    return lane.slot * min(step, 100.0 / (lane.lines - 1))


def assign(stage: Stage, things: Iterable[str]) -> set[str]:
    """Tell the lines at some things their lanes anew; return the ids of those whose lane changed."""
    ends = {thing: _at(stage, thing) for thing in things if thing}
    concerned = {record.id: record for found in ends.values() for record in found}
    before = {record_id: stage.lanes.get(record_id, ALONE) for record_id in concerned}
    _fan(stage, concerned)
    for thing, found in ends.items():
        _spread(stage, thing, found)
    return {record_id for record_id, lane in before.items() if stage.lanes.get(record_id, ALONE) != lane}


def touched_by(stage: Stage, ids: Iterable[str]) -> set[str]:
    """Return the things at which lines may change their lanes when some records do: ends, and what is across."""
    found: set[str] = set()
    for record_id in ids:
        record = stage.records.get(record_id)
        if isinstance(record, Connector):
            found.update((record.source.target, record.target.target))
            continue
        users = stage.dependents.get(record_id, ())
        if users:
            found.add(record_id)
        for user in users:
            line = stage.records.get(user)
            if isinstance(line, Connector):
                found.update((line.source.target, line.target.target))
    return found


def _at(stage: Stage, thing: str) -> list[Connector]:
    """Return the lines at a thing that take part; those that do not lose their lane."""
    found = []
    for record_id in stage.dependents.get(thing, ()):
        record = stage.records.get(record_id)
        if not isinstance(record, Connector) or thing not in (record.source.target, record.target.target):
            continue
        if _takes_part(stage, record):
            found.append(record)
        else:
            stage.lanes.pop(record_id, None)
    return found


def _takes_part(stage: Stage, record: Connector) -> bool:
    a, b = record.source, record.target
    if record.waypoints or not record.drawn or record.hidden or a.target == b.target:
        return False
    return record.id in stage.standing and _plain(a) and _plain(b)


def _plain(anchor: Anchor) -> bool:
    return bool(anchor.target) and not anchor.port and anchor.at is None and anchor.point is None


def _fan(stage: Stage, lines: dict[str, Connector]) -> None:
    # All lines of a pair are there: they hang on both of its ends, one of which they were gathered at.
    pairs: dict[tuple[str, str], list[Connector]] = {}
    for record in lines.values():
        a, b = record.source.target, record.target.target
        pairs.setdefault((a, b) if a < b else (b, a), []).append(record)
    for pair, members in pairs.items():
        if len(members) > 1:
            members.sort(key=lambda r: (r.source.target != pair[0], r.z, r.id))
        for number, member in enumerate(members):
            forward = 1.0 if member.source.target == pair[0] else -1.0
            slot = ((len(members) - 1) / 2 - number) * forward
            lane = stage.lanes.get(member.id, ALONE)
            _tell(stage, member.id, Lane(slot, len(members), lane.source, lane.target))


def _spread(stage: Stage, thing: str, lines: list[Connector]) -> None:
    record = stage.records.get(thing)
    ways: list[tuple[float, str, Connector]] = []
    if isinstance(record, Component | Picture | Text):
        ways = sorted(_ways(stage, record, lines), key=lambda w: w[:2])
    shifts = dict.fromkeys((line.id for line in lines), 0.0)
    if len(ways) > 1 and isinstance(record, Boxed):
        radius = max(4.0, (record.width + record.height) / 4)
        angles = [way[0] for way in ways]
        for (angle, line_id, _), there in zip(ways, apart(angles, APART / radius), strict=True):
            shift = there - angle
            if abs(shift) > _STILL:
                shifts[line_id] = round(max(-_MOST, min(_MOST, shift)), _DIGITS)
    for line in lines:
        lane = stage.lanes.get(line.id, ALONE)
        shift = shifts[line.id]
        slot, lines_there, source, target = lane
        if line.source.target == thing:
            source = shift
        else:
            target = shift
        _tell(stage, line.id, Lane(slot, lines_there, source, target))


def _ways(stage: Stage, thing: Boxed, lines: list[Connector]) -> Iterable[tuple[float, str, Connector]]:
    """Yield in which direction each line leaves a thing by itself; elbows and what is joined to no box do not count."""
    for line in lines:
        away = line.source.target == thing.id
        other = stage.records.get(line.target.target if away else line.source.target)
        if line.shape == "elbow" or not isinstance(other, Boxed):
            continue
        dx, dy = other.x - thing.x, other.y - thing.y
        if abs(dx) > (thing.width + other.width) / 2 or abs(dy) > (thing.height + other.height) / 2:
            bow = math.radians(bow_of(line.shape, stage.lanes.get(line.id, ALONE)))
            yield math.atan2(dy, dx) + (-bow if away else bow), line.id, line


def apart(angles: list[float], least: float) -> list[float]:
    """Return rising angles on a circle moved, as little as can be (least squares), to be `least` apart.

    The circle is cut at its widest gap; what is left is a monotone regression (Ayer et al., 1955) on the angles less
    their number times the gap.
    """
    count = len(angles)
    least = min(least, 0.9 * math.tau / count)
    gaps = [(angles[(i + 1) % count] - angles[i]) % math.tau for i in range(count)]
    if min(gaps) >= least:
        return angles
    cut = max(range(count), key=lambda i: (gaps[i], -i)) + 1
    order = [(cut + i) % count for i in range(count)]
    rising = [angles[i] + (math.tau if i < cut % count else 0.0) for i in order]
    blocks: list[tuple[float, int]] = []
    for number, angle in enumerate(rising):
        total, size = angle - number * least, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / size:
            before, held = blocks.pop()
            total, size = total + before, size + held
        blocks.append((total, size))
    levels = [total / size for total, size in blocks for _ in range(size)]
    found = [0.0] * count
    for number, (index, level) in enumerate(zip(order, levels, strict=True)):
        found[index] = level + number * least - (math.tau if index < cut % count else 0.0)
    return found


def _tell(stage: Stage, record_id: str, lane: Lane) -> None:
    if lane == ALONE:
        stage.lanes.pop(record_id, None)
    else:
        stage.lanes[record_id] = lane
