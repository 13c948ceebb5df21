"""Points of strands: adding and taking away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import edit
from crosstalk.editor.pick import nearest_on
from crosstalk.geometry import Point
from crosstalk.model import Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def add_point(session: EditorSession, record_id: str, point: Point) -> bool:
    """Put a point into the selected strand where its line was double-clicked; say whether that was done."""
    record = session.record(record_id)
    item = session.scene.items.get(record_id)
    if not isinstance(record, Strand) or record.locked or session.selection != (record_id,):
        return False
    if item is None or item.path is None:
        return False
    here, place, _ = nearest_on(item.path, point)
    index = sum(1 for p in record.points if nearest_on(item.path, Point(*p))[0] < here)
    points = [*record.points[:index], place, *record.points[index:]]
    corners = _with(record.corners, index, len(record.points))
    session.run("Add point", edit.set_fields, [record_id], points=tuple(points), corners=corners)
    return True


def remove_point(session: EditorSession, strand: Strand, index: int) -> None:
    """Take a point from a strand; two stay (three where it is closed)."""
    if len(strand.points) <= (3 if strand.closed else 2) or strand.locked:
        return
    points = tuple(p for n, p in enumerate(strand.points) if n != index)
    corners = tuple(c for n, c in enumerate(strand.corners) if n != index)
    session.run("Remove point", edit.set_fields, [strand.id], points=points, corners=corners)


def _with(corners: tuple[bool, ...], index: int, count: int) -> tuple[bool, ...]:
    if not corners:
        return ()
    full = [*corners, *[False] * (count - len(corners))]
    return (*full[:index], False, *full[index:])
