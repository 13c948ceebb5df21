"""Belonging by place: which region or panel takes what is dropped there."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, arrange
from crosstalk.editor.frames import bounds_of
from crosstalk.editor.pick import inside
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector, Group, Panel, Record, Region

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def container_at(
    session: EditorSession, point: Point, *, but: Iterable[str] = (), larger_than: float = 0.0
) -> str:
    """Return the innermost region whose outline holds a place, else the innermost such panel, else "".

    Innermost is the one with the smallest box; `larger_than` (square points) leaves out what is too small to hold a
    region that is itself being dropped. Regions and panels in `but`, and their members, are left out.
    """
    left_out = set(but)
    best: tuple[int, float, str] | None = None
    for record_id in session.containers:
        record = session.record(record_id)
        if not isinstance(record, Region | Panel) or record.hidden or _is_out(session, record_id, left_out):
            continue
        area = record.width * record.height
        if area <= larger_than or not _holds(session, record, point):
            continue
        rank = (1 if isinstance(record, Panel) else 0, area, record_id)
        if best is None or rank < best:
            best = rank
    return best[2] if best else ""


def home_of(session: EditorSession, record_id: str, but: Iterable[str]) -> str:
    """Return the container a thing belongs to where it now stands; its present parent where place does not decide."""
    record = session.record(record_id)
    if record is None or isinstance(record, Connector | Panel) or _in_group(session, record):
        return record.parent if record else ""
    if isinstance(record, Component) and record.seat is not None:
        host = session.record(record.seat.host)
        if isinstance(host, Region | Component):
            # What sits on an edge lies neither within nor without: it belongs to what the host belongs to.
            return host.parent
    rect = bounds_of(session, [record_id])
    if rect is None:
        return record.parent
    least = rect.width * rect.height if isinstance(record, Region) else 0.0
    return container_at(session, rect.centre, but={record_id, *but}, larger_than=least)


def homes_of(session: EditorSession, ids: Iterable[str]) -> dict[str, str]:
    """Return the container of each of some things that were moved together."""
    many = list(ids)
    return {i: home_of(session, i, many) for i in many}


def settle(tx: Transaction, homes: dict[str, str]) -> None:
    """Make things members of the given containers."""
    for record_id, home in homes.items():
        arrange.set_parent(tx, [record_id], home)


def _holds(session: EditorSession, record: Region | Panel, point: Point) -> bool:
    if not record.bounds.contains(point):
        return False
    item = session.scene.items.get(record.id)
    if isinstance(record, Region) and item is not None and item.silhouette:
        return inside(item.silhouette, point)
    return True


def _in_group(session: EditorSession, record: Record) -> bool:
    return bool(record.parent) and isinstance(session.record(record.parent), Group)


def _is_out(session: EditorSession, record_id: str, left_out: set[str]) -> bool:
    return record_id in left_out or any(a in left_out for a in session.ancestors(record_id))
