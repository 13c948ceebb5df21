"""Where things are: moving, resizing, turning, flipping, aligning.

Ids may name groups, regions and panels; what belongs to them goes with them. Locked records stay, and so do members of
locked ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from crosstalk.commands import heirs
from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import rotate as rotated
from crosstalk.model import Boxed, Connector, Record, Strand

Move = Callable[[Point], Point]


def move(tx: Transaction, ids: Iterable[str], dx: float, dy: float) -> None:
    """Shift records by a distance in points; waypoints go along where both ends of a connector do."""
    moved = _with_members(tx, ids)

    def shift(record: Record) -> dict[str, Any]:
        return {"x": record.x + dx, "y": record.y + dy} if isinstance(record, Boxed) else {}

    _carry(tx, moved, shift, lambda p: Point(p[0] + dx, p[1] + dy))


def resize(tx: Transaction, ids: Iterable[str], before: Rect, after: Rect) -> None:
    """Map everything from one rectangle to another: places scale, and so do sizes.

    A turned record scales along its own axes by the factor of the page axis that lies nearest.
    """
    sx = after.width / before.width if before.width > 1e-9 else 1.0
    sy = after.height / before.height if before.height > 1e-9 else 1.0

    def place(p: Point) -> Point:
        return Point(after.x + (p[0] - before.x) * sx, after.y + (p[1] - before.y) * sy)

    def scale(record: Record) -> dict[str, Any]:
        if not isinstance(record, Boxed):
            return {}
        sideways = 45.0 < record.rotation % 180.0 < 135.0
        across, down = (sy, sx) if sideways else (sx, sy)
        x, y = place(record.centre)
        return {
            "x": x,
            "y": y,
            "width": max(0.5, record.width * abs(across)),
            "height": max(0.5, record.height * abs(down)),
        }

    _carry(tx, _with_members(tx, ids), scale, place)


def rotate(tx: Transaction, ids: Iterable[str], degrees: float, about: Point) -> None:
    """Turn records clockwise about a point."""

    def place(p: Point) -> Point:
        return rotated(Point(*p), degrees, about)

    def turn(record: Record) -> dict[str, Any]:
        if not isinstance(record, Boxed):
            return {}
        x, y = place(record.centre)
        return {"x": x, "y": y, "rotation": (record.rotation + degrees) % 360.0}

    _carry(tx, _with_members(tx, ids), turn, place)


def flip(tx: Transaction, ids: Iterable[str], axis: str, about: Point) -> None:
    """Mirror records; axis "x" swaps left and right, "y" swaps top and bottom."""
    name = "flip_x" if axis == "x" else "flip_y"

    def place(p: Point) -> Point:
        if axis == "x":
            return Point(2 * about.x - p[0], p[1])
        return Point(p[0], 2 * about.y - p[1])

    def mirror(record: Record) -> dict[str, Any]:
        if not isinstance(record, Boxed):
            return {}
        x, y = place(record.centre)
        # Mirroring a turned thing turns it the other way.
        return {"x": x, "y": y, "rotation": -record.rotation % 360.0, name: not getattr(record, name)}

    flipped = _with_members(tx, ids)
    _carry(tx, flipped, mirror, place)
    heirs.mirror(tx, flipped, axis)


def align(tx: Transaction, ids: Iterable[str], edge: str) -> None:
    """Line records up by left, center, right, top, middle or bottom of the bounds they share."""
    boxes = {i: bounds_of(tx, i) for i in ids}
    known = {i: r for i, r in boxes.items() if r is not None}
    whole = Rect.union_of(known.values())
    if whole is None or len(known) < 2:
        return
    for record_id, rect in known.items():
        move(tx, [record_id], *_alignment(edge, rect, whole))


def distribute(tx: Transaction, ids: Iterable[str], axis: str) -> None:
    """Make the gaps between records equal along x or y; the outermost two stay."""
    boxes = {i: bounds_of(tx, i) for i in ids}
    known = [(i, r) for i, r in boxes.items() if r is not None]
    if len(known) < 3:
        return
    lead = 0 if axis == "x" else 1
    known.sort(key=lambda pair: (pair[1][lead], pair[0]))
    sizes = [rect[lead + 2] for _, rect in known]
    first, last = known[0][1], known[-1][1]
    gap = (last[lead] + sizes[-1] - first[lead] - sum(sizes)) / (len(known) - 1)
    at = first[lead]
    for (record_id, rect), size in zip(known, sizes, strict=True):
        shift = at - rect[lead]
        move(tx, [record_id], shift if lead == 0 else 0.0, shift if lead == 1 else 0.0)
        at += size + gap


def bounds_of(tx: Transaction, record_id: str) -> Rect | None:
    """Return the bounds of the boxes of a record and, for a group, of its members; None where it has none."""
    record = tx.records.get(record_id)
    if record is None or isinstance(record, Connector):
        return None
    if isinstance(record, Boxed):
        return record.bounds
    if isinstance(record, Strand):
        return Rect.of_points(record.points).inflated(record.width / 2)
    rects = (bounds_of(tx, child) for child in tx.children(record_id))
    return Rect.union_of(rect for rect in rects if rect is not None)


def _alignment(edge: str, rect: Rect, whole: Rect) -> tuple[float, float]:
    match edge:
        case "left":
            return whole.x - rect.x, 0.0
        case "right":
            return whole.right - rect.right, 0.0
        case "center":
            return whole.centre.x - rect.centre.x, 0.0
        case "top":
            return 0.0, whole.y - rect.y
        case "bottom":
            return 0.0, whole.bottom - rect.bottom
        case "middle":
            return 0.0, whole.centre.y - rect.centre.y
    raise ValueError(f"unknown edge {edge!r}")


def _with_members(tx: Transaction, ids: Iterable[str]) -> dict[str, Record]:
    found: dict[str, Record] = {}
    stack = [i for i in ids if i in tx.records]
    while stack:
        record_id = stack.pop()
        record = tx.records[record_id]
        if record_id in found or record.locked:
            continue
        found[record_id] = record
        if not isinstance(record, Connector):
            stack.extend(tx.children(record_id))
    return found


def _carry(
    tx: Transaction, records: dict[str, Record], change: Callable[[Record], dict[str, Any]], place: Move
) -> None:
    for record_id, record in records.items():
        if isinstance(record, Connector):
            continue
        if isinstance(record, Strand):
            tx.update(record_id, points=tuple(place(p) for p in record.points))
        elif fields := change(record):
            tx.update(record_id, **fields)
    for connector in _riding(tx, records):
        _carry_connector(tx, connector, records, place)


def _riding(tx: Transaction, records: dict[str, Record]) -> Iterable[Connector]:
    """The connectors that have places of their own on the page and may have to move them."""
    for record_id in _places_of_connectors(tx):
        record = tx.records.get(record_id)
        if isinstance(record, Connector) and not record.locked:
            # Written out without a set: this is asked of every line with places on each move.
            a, b = record.source.target, record.target.target
            if record_id in records or ((a or b) and (not a or a in records) and (not b or b in records)):
                yield record


def _places_of_connectors(tx: Transaction) -> Iterable[str]:
    # Kept per diagram value, so that a drag pays for it once and not on each move.
    known = tx.base.__dict__.get("_connectors_with_places")
    if known is None:
        known = tuple(
            r.id
            for r in tx.base.records.values()
            if isinstance(r, Connector) and (r.waypoints or not r.source.target or not r.target.target)
        )
        tx.base.__dict__["_connectors_with_places"] = known
    changed = [i for i, r in tx.changes.items() if isinstance(r, Connector) and i not in known]
    return [*known, *changed]


def _carry_connector(tx: Transaction, connector: Connector, records: dict[str, Record], place: Move) -> None:
    ends = {connector.source.target, connector.target.target} - {""}
    fields: dict[str, Any] = {}
    if ends <= records.keys() and connector.waypoints:
        fields["waypoints"] = tuple(place(p) for p in connector.waypoints)
    if connector.id in records or (ends and ends <= records.keys()):
        for name in ("source", "target"):
            anchor = getattr(connector, name)
            if not anchor.target and anchor.point is not None:
                fields[name] = type(anchor)(point=place(anchor.point))
    if fields:
        tx.update(connector.id, **fields)
