"""The frame around the selection: a box that may be turned, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import rotate
from crosstalk.model import Boxed, Component, Connector, Group, Picture, Strand

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


@dataclass(frozen=True, slots=True)
class Frame:
    """A box by its middle, size and turn (degrees clockwise)."""

    centre: Point
    width: float
    height: float
    rotation: float = 0.0

    def at(self, across: float, down: float) -> Point:
        """Return the place at -1…1 across and down the box, on the page."""
        flat = Point(self.centre.x + across * self.width / 2, self.centre.y + down * self.height / 2)
        return rotate(flat, self.rotation, self.centre) if self.rotation else flat

    def inflated(self, margin: float) -> Frame:
        """Return the frame with a margin on each side."""
        return Frame(self.centre, self.width + 2 * margin, self.height + 2 * margin, self.rotation)

    @property
    def corners(self) -> tuple[Point, Point, Point, Point]:
        """The corners, clockwise from the top left."""
        return self.at(-1, -1), self.at(1, -1), self.at(1, 1), self.at(-1, 1)

    @property
    def rect(self) -> Rect:
        """The upright bounds."""
        return Rect.of_points(self.corners)


def frame_of(session: EditorSession, ids: Iterable[str]) -> Frame | None:
    """Return the frame of things: turned with a single one, upright around many; None where nothing has a box."""
    many = list(ids)
    if len(many) == 1:
        record = session.record(many[0])
        if isinstance(record, Boxed):
            return Frame(record.centre, record.width, record.height, record.rotation)
    rect = bounds_of(session, many)
    return None if rect is None else Frame(rect.centre, rect.width, rect.height)


def bounds_of(session: EditorSession, ids: Iterable[str]) -> Rect | None:
    """Return the bounds of the boxes of things, members of groups included, labels left out; None for none."""
    rects = (_bounds(session, i) for i in ids)
    return Rect.union_of(r for r in rects if r is not None)


def _bounds(session: EditorSession, record_id: str) -> Rect | None:
    record = session.record(record_id)
    if isinstance(record, Boxed):
        return record.bounds
    if isinstance(record, Strand):
        return Rect.of_points(record.points).inflated(record.width / 2)
    if isinstance(record, Connector):
        return None
    return bounds_of(session, session.children(record_id))


def keeps_proportions(session: EditorSession, ids: Iterable[str]) -> bool:
    """Say whether things should keep their proportions unless told otherwise: drawings and pictures do."""
    for record_id in ids:
        record = session.record(record_id)
        if isinstance(record, Component | Picture):
            return True
        if isinstance(record, Group) and keeps_proportions(session, session.children(record_id)):
            return True
    return False


@dataclass(frozen=True, slots=True)
class Pull:
    """A handle of a frame that is pulled: which edges move, whether proportions hold, whether the centre stays."""

    edge: tuple[int, int]
    proportional: bool
    centred: bool
    least: float = 2.0
    """The smallest width and height, in points."""

    def apply(self, frame: Frame, dx: float, dy: float) -> Frame:
        """Return the frame after the pointer went `dx`, `dy` on the page."""
        way = rotate(Point(dx, dy), -frame.rotation, Point(0.0, 0.0))
        factor = 2.0 if self.centred else 1.0
        width = frame.width + self.edge[0] * way.x * factor
        height = frame.height + self.edge[1] * way.y * factor
        if self.proportional:
            width, height = self._in_proportion(frame, width, height)
        width, height = max(self.least, width), max(self.least, height)
        if self.centred:
            return Frame(frame.centre, width, height, frame.rotation)
        shift = Point(self.edge[0] * (width - frame.width) / 2, self.edge[1] * (height - frame.height) / 2)
        shift = rotate(shift, frame.rotation, Point(0.0, 0.0))
        centre = Point(frame.centre.x + shift.x, frame.centre.y + shift.y)
        return Frame(centre, width, height, frame.rotation)

    def leading(self, frame: Frame, dx: float, dy: float) -> str:
        """Return the axis, "x" or "y", that decides where proportions hold."""
        if not self.edge[0] or not self.edge[1]:
            return "x" if self.edge[0] else "y"
        way = rotate(Point(dx, dy), -frame.rotation, Point(0.0, 0.0))
        across = self.edge[0] * way.x / max(frame.width, 1e-9)
        down = self.edge[1] * way.y / max(frame.height, 1e-9)
        return "x" if across >= down else "y"

    def _in_proportion(self, frame: Frame, width: float, height: float) -> tuple[float, float]:
        across, down = width / max(frame.width, 1e-9), height / max(frame.height, 1e-9)
        if not self.edge[0]:
            grow = down
        elif not self.edge[1]:
            grow = across
        else:
            grow = max(across, down)
        smallest = self.least / max(min(frame.width, frame.height), 1e-9)
        grow = max(grow, min(smallest, 1.0))
        return frame.width * grow, frame.height * grow
