"""Bending: waypoints of connectors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.commands import connect
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.pick import nearest_on
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.tools.held import Held
from crosstalk.geometry import Point
from crosstalk.model import Connector
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class _MovingVertex(Held):
    """One of a line's points follows the pointer."""

    cursor = "move"

    def __init__(
        self, session: EditorSession, record_id: str, points: Sequence[Point], index: int, start: PointerEvent
    ) -> None:
        super().__init__(session, start)
        self.record_id, self.points, self.index = record_id, list(points), index
        self.origin = self.points[index]
        self.snapper = make_snapper(session, [record_id])

    def follow(self, event: PointerEvent) -> None:
        """Put the point where the pointer is; Shift keeps to one axis, Ctrl suspends snapping."""
        dx, dy = event.x - self.start.x, event.y - self.start.y
        if event.shift:
            dx, dy = (dx, 0.0) if abs(dx) >= abs(dy) else (0.0, dy)
        place = Point(self.origin.x + dx, self.origin.y + dy)
        self.snap = Snap()
        if self.snapper is not None and not event.ctrl:
            self.snap = self.snapper.snap_point(place, self.session.pixels(REACH))
        self.points[self.index] = Point(place.x + self.snap.dx, place.y + self.snap.dy)
        self._write(tuple(self.points))

    def _write(self, points: tuple[Point, ...]) -> None:
        raise NotImplementedError


class MovingWaypoint(_MovingVertex):
    """A waypoint of a connector follows the pointer, and stays where it is put."""

    name = "moving_waypoint"
    title = later("Bend connector")
    hint = later("The line passes here; double-click the point to take it away")

    @classmethod
    def at(cls, session: EditorSession, record_id: str, index: int, start: PointerEvent) -> MovingWaypoint:
        """Take hold of a waypoint."""
        record = session.record(record_id)
        assert isinstance(record, Connector)
        return cls(session, record_id, _points(record.waypoints), index, start)

    @classmethod
    def inserted(cls, session: EditorSession, record: Connector, start: PointerEvent) -> MovingWaypoint:
        """Take hold of the line itself: a waypoint comes into being where it was pressed."""
        points = _points(record.waypoints)
        path = session.scene.items[record.id].path
        place = start.point
        index = len(points)
        if path:
            here, place, _ = nearest_on(path, start.point)
            index = sum(1 for p in points if nearest_on(path, p)[0] < here)
        points.insert(index, place)
        return cls(session, record.id, points, index, start)

    def _write(self, points: tuple[Point, ...]) -> None:
        self.gesture.restart(connect.set_waypoints, self.record_id, points)


def _points(points: Sequence[tuple[float, float]]) -> list[Point]:
    return [Point(*p) for p in points]
