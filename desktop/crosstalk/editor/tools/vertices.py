"""Dragging points of a strand, and the handle for its width."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, edit, seats, strands
from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.joints import Hook, hook_near
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.editor.strands import choose, chosen, remove_points
from crosstalk.editor.tools.held import Held
from crosstalk.editor.tools.outline import constrained
from crosstalk.geometry import MM, Point
from crosstalk.geometry.point import distance
from crosstalk.model import Strand
from crosstalk.model.seating import course_of
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

DRAG = 3.0
"""How far the pointer must go, held down, before a press becomes a drag, in pixels."""


class PointingVertex(State):
    """The button went down on a point of a strand: a click chooses it, with Shift one more."""

    name = "pointing_vertex"
    cursor = "move"

    def __init__(self, session: EditorSession, record_id: str, index: int, start: PointerEvent) -> None:
        super().__init__(session)
        self.record_id, self.index, self.start = record_id, index, start
        before = chosen(session)
        self.was_chosen = index in before
        if not self.was_chosen:
            choose(session, record_id, before | {index} if start.shift else frozenset({index}))

    def move(self, event: PointerEvent) -> State:
        """Become a drag once the pointer has gone far enough."""
        if distance(event.point, self.start.point) < self.session.pixels(DRAG):
            return self
        return MovingPoint(self.session, self.record_id, self.index, self.start).move(event)

    def release(self, event: PointerEvent) -> State:
        """It was a click: alone it chooses this point only, with Alt it takes the point away."""
        session, record = self.session, self.session.record(self.record_id)
        if self.start.alt and isinstance(record, Strand):
            remove_points(session, record, frozenset({self.index}))
        elif self.was_chosen:
            rest = chosen(session) - {self.index}
            choose(session, self.record_id, rest if self.start.shift else frozenset({self.index}))
        return self.home()


class MovingPoint(Held):
    """The chosen points of a strand follow the pointer; an end that comes onto another strand is joined to it."""

    name = "moving_point"
    title = later("Bend strand")
    cursor = "move"
    hint = later("Shift keeps to steps of 15°, Ctrl suspends snapping and joining, Esc cancels")

    def __init__(self, session: EditorSession, record_id: str, index: int, start: PointerEvent) -> None:
        super().__init__(session, start)
        record = session.record(record_id)
        assert isinstance(record, Strand)
        self.record, self.index = record, index
        self.indexes = chosen(session) | {index}
        self.origin = Point(*record.points[index])
        self.snapper = make_snapper(session, [record_id])
        self.end = _end_of(record, index) if len(self.indexes) == 1 else ""
        self.joined: Hook | None = None

    def follow(self, event: PointerEvent) -> None:
        """Put the points where the pointer takes them."""
        place = Point(self.origin.x + event.x - self.start.x, self.origin.y + event.y - self.start.y)
        if event.shift:
            place = constrained(self._fixed(), place)
        self.snap, self.joined = Snap(), None
        if self.end and not event.ctrl:
            self.joined = hook_near(self.session, self.record.type, place, (self.record.id,))
        if self.joined is not None:
            place = self.joined.place
        elif self.snapper is not None and not event.ctrl and not event.shift:
            self.snap = self.snapper.snap_point(place, self.session.pixels(REACH))
            place = Point(place.x + self.snap.dx, place.y + self.snap.dy)
        self.gesture.restart(self._bend, place)

    def overlay(self) -> list[Primitive]:
        """Draw the guides, and let the strand glow that takes the end."""
        marks = super().overlay()
        record = self.session.record(self.record.id)
        if isinstance(record, Strand):
            marks += overlay.dots(self.session, [Point(*p) for p in record.points], self.index)
        if self.joined is not None:
            marks += overlay.glow(self.session, self.joined.joint.host)
        return marks

    def _bend(self, tx: Transaction, place: Point) -> None:
        dx, dy = place.x - self.origin.x, place.y - self.origin.y
        strands.move_points(tx, self.record.id, self.indexes, dx, dy)
        if self.end:
            seats.join(tx, self.record.id, self.end, self.joined.joint if self.joined else None)

    def _fixed(self) -> Point:
        """Return the place that directions are counted from: the neighbour that stays, else where the point was."""
        for near in (self.index - 1, self.index + 1):
            if 0 <= near < len(self.record.points) and near not in self.indexes:
                return Point(*self.record.points[near])
        return self.origin


class Inserting(MovingPoint):
    """The sign between two points was taken: a point comes into being there and follows the pointer."""

    title = later("Add point")

    def __init__(self, session: EditorSession, record: Strand, index: int, start: PointerEvent) -> None:
        choose(session, record.id, frozenset())
        super().__init__(session, record.id, min(index, len(record.points) - 1), start)
        course = course_of(record)
        assert course is not None
        self.index, self.indexes, self.end = index, frozenset({index}), ""
        self.origin = course.ruler.point(course.ruler.fraction(index - 1, 0.5))
        self.was_dragged = False

    def move(self, event: PointerEvent) -> State:
        """Put the point once the pointer has gone far enough."""
        far = distance(event.point, self.start.point) >= self.session.pixels(DRAG)
        self.was_dragged = self.was_dragged or far
        return super().move(event) if self.was_dragged else self

    def release(self, event: PointerEvent) -> State:
        """Keep the point, and choose it; a mere click puts none."""
        if not self.was_dragged:
            return self.cancel()
        state = super().release(event)
        choose(self.session, self.record.id, self.indexes)
        return state

    def _bend(self, tx: Transaction, place: Point) -> None:
        strands.add_point(tx, self.record.id, self.index, place)


class Widening(Held):
    """The handle beside a strand follows the pointer and takes its surface along."""

    name = "widening"
    title = later("Change thickness")
    cursor = "resize-ns"
    hint = later("Drag to make the strand thicker or thinner; Esc cancels")

    def __init__(self, session: EditorSession, record_id: str, start: PointerEvent) -> None:
        super().__init__(session, start)
        record = session.record(record_id)
        assert isinstance(record, Strand)
        self.record = record

    def follow(self, event: PointerEvent) -> None:
        """Make the strand as wide as the pointer is far from its line."""
        course = course_of(self.record)
        assert course is not None
        before, now = course.ruler.project(self.start.point)[1], course.ruler.project(event.point)[1]
        width = round(max(0.5, self.record.width + 2 * (now - before)), 2)
        self.gesture.restart(edit.set_fields, [self.record.id], width=width)

    def overlay(self) -> list[Primitive]:
        """Say how thick it is."""
        record = self.session.record(self.record.id)
        width = record.width if isinstance(record, Strand) else 0.0
        return overlay.tag(self.session, tr("{width:.1f} mm", width=width / MM), self.session.pointer)


def _end_of(record: Strand, index: int) -> str:
    if record.closed:
        return ""
    return {0: "start", len(record.points) - 1: "end"}.get(index, "")
