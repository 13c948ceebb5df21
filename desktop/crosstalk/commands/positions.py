"""New places for many things at once, as an automatic arrangement suggests them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import lerp
from crosstalk.model import Anchor, Boxed, Connector, Strand

_NOWHERE = Point(0.0, 0.0)


def put(
    tx: Transaction,
    shifts: Mapping[str, Point],
    frames: Mapping[str, Rect] | None = None,
    *,
    straighten: bool = False,
) -> None:
    """Shift each of some records by its own distance and give others new bounds; locked ones stay.

    Members do not follow by themselves: whoever calls names them. Waypoints go along where both ends of their line
    move alike; otherwise each takes its share of both, or goes where `straighten` says that the bends have lost their
    meaning.
    """
    for record_id, shift in shifts.items():
        if shift != _NOWHERE:
            _shift(tx, record_id, shift)
    moved = dict(shifts)
    for record_id, rect in (frames or {}).items():
        record = tx.records.get(record_id)
        if isinstance(record, Boxed) and not record.locked:
            moved[record_id] = Point(rect.centre.x - record.x, rect.centre.y - record.y)
            tx.update(record_id, x=rect.centre.x, y=rect.centre.y, width=rect.width, height=rect.height)
    for connector in _with_places(tx):
        _carry(tx, connector, moved, straighten)


def _shift(tx: Transaction, record_id: str, shift: Point) -> None:
    record = tx.records.get(record_id)
    if record is None or record.locked:
        return
    if isinstance(record, Boxed):
        tx.update(record_id, x=record.x + shift.x, y=record.y + shift.y)
    elif isinstance(record, Strand):
        tx.update(record_id, points=tuple(Point(p[0] + shift.x, p[1] + shift.y) for p in record.points))


def _with_places(tx: Transaction) -> Iterator[Connector]:
    for record in list(tx.records.values()):
        if isinstance(record, Connector) and not record.locked:
            free = [a for a in (record.source, record.target) if not a.target]
            if record.waypoints or free:
                yield record


def _carry(tx: Transaction, connector: Connector, moved: Mapping[str, Point], straighten: bool) -> None:
    first, last = (moved.get(a.target, _NOWHERE) for a in (connector.source, connector.target))
    if not connector.source.target:
        first = last
    if not connector.target.target:
        last = first
    if first == last == _NOWHERE:
        return
    fields: dict[str, Any] = {}
    if connector.waypoints and straighten and first != last:
        fields["waypoints"] = ()
    elif connector.waypoints:
        count = len(connector.waypoints)
        shares = [lerp(first, last, (n + 1) / (count + 1)) for n in range(count)]
        pairs = zip(connector.waypoints, shares, strict=True)
        fields["waypoints"] = tuple(Point(p[0] + s.x, p[1] + s.y) for p, s in pairs)
    for name in ("source", "target"):
        anchor: Anchor = getattr(connector, name)
        if not anchor.target and anchor.point is not None:
            fields[name] = Anchor(point=Point(anchor.point[0] + first.x, anchor.point[1] + first.y))
    if fields:
        tx.update(connector.id, **fields)
