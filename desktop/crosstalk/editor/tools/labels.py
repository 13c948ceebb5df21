"""Dragging the words of a thing: a component's label anywhere, those of a connector along its line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import edit, words
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.pick import nearest_on
from crosstalk.editor.state import State
from crosstalk.editor.tools.held import Held
from crosstalk.geometry import Path, Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector, Record
from crosstalk.scene.finish import PLAIN
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

SNAPS = 5.0
"""So many pixels from its usual place beside the line a label goes there."""


def part_at(session: EditorSession, record: Record, point: Point) -> str:
    """Return "label" or "mediator" where a place lies on those words of a record, else ""."""
    item = session.scene.items.get(record.id)
    if item is None:
        return ""
    if isinstance(record, Connector):
        return _part_of_line(session, record, point)
    bounds = item.label_bounds
    if isinstance(record, Component) and bounds is not None and bounds.contains(point):
        # A label inside its drawing is not dragged by itself: the thing is.
        return "" if item.body.contains(bounds.centre) else "label"
    return ""


def _part_of_line(session: EditorSession, record: Connector, point: Point) -> str:
    item = session.scene.items[record.id]
    bounds, near = item.label_bounds, session.pixels(2.0)
    if record.label and bounds is not None and bounds.inflated(near).contains(point):
        return "label"
    has_mediator = record.mediator_shown and bool(record.mediator or record.mediator_type)
    if has_mediator and any(spot.inflated(near).contains(point) for spot in item.spots):
        return "mediator"
    return ""


class PointingLabel(State):
    """The button went down on the words of the selected thing."""

    name = "pointing_label"
    cursor = "move"

    def __init__(self, session: EditorSession, record_id: str, part: str, start: PointerEvent) -> None:
        super().__init__(session)
        self.record_id, self.part, self.start = record_id, part, start

    def move(self, event: PointerEvent) -> State:
        """Become a drag once the pointer has gone far enough."""
        if distance(event.point, self.start.point) < self.session.pixels(3.0):
            return self
        return MovingLabel(self.session, self.record_id, self.part, self.start).move(event)

    def release(self, event: PointerEvent) -> State:
        """It was a click on what is selected already."""
        return self.home()


class MovingLabel(Held):
    """Words follow the pointer."""

    name = "moving_label"
    title = later("Move label")
    cursor = "move"
    hint = later("Drop the label where it reads best; Esc cancels")

    def __init__(self, session: EditorSession, record_id: str, part: str, start: PointerEvent) -> None:
        super().__init__(session, start)
        record = session.record(record_id)
        assert record is not None
        self.record, self.part = record, part
        bounds = session.scene.items[record_id].label_bounds
        self.centre = start.point if bounds is None else bounds.centre
        """Middle of the words when they were taken up."""
        settled = session.scene.stage.finishing.settled.get(record_id, PLAIN).mediator
        self.began = settled if settled is not None else getattr(record, "mediator_at", words.MIDDLE)
        """Where on its line a mediator sat then."""

    def follow(self, event: PointerEvent) -> None:
        """Put the words where the pointer is."""
        record = self.record
        moved = Point(event.x - self.start.x, event.y - self.start.y)
        if isinstance(record, Component):
            before = record.label_offset or Point(0.0, 0.0)
            offset = Point(before[0] + moved.x, before[1] + moved.y)
            self.gesture.restart(edit.set_fields, [record.id], label_offset=offset)
        elif isinstance(record, Connector) and (path := self.session.scene.items[record.id].path):
            if self.part == "mediator":
                self._along(record, path, event)
            else:
                self._beside(record, path, Point(self.centre.x + moved.x, self.centre.y + moved.y))

    def _along(self, record: Connector, path: Path, event: PointerEvent) -> None:
        """Move a mediator along its line: the place that was taken hold of keeps its distance to the pointer."""
        at = self.began + nearest_on(path, event.point)[0] - nearest_on(path, self.start.point)[0]
        self.gesture.restart(edit.set_fields, [record.id], mediator_at=_kept(at))

    def _beside(self, record: Connector, path: Path, centre: Point) -> None:
        """Move a label: next to its line it keeps beside it, farther off it stays just where it is put."""
        at = _kept(nearest_on(path, centre)[0])
        self.gesture.restart(edit.set_fields, [record.id], label_at=at, label_offset=None)
        own = self.session.scene.items[record.id].label_bounds
        if own is None or distance(own.centre, centre) <= self.session.pixels(SNAPS):
            return
        offset = Point(centre.x - own.centre.x, centre.y - own.centre.y)
        self.gesture.edit(edit.set_fields, [record.id], label_offset=offset)


def resets(session: EditorSession, record_id: str, point: Point) -> bool:
    """Put the picture of a mediator that was dragged back to its own place, if it is what lies at a place.

    A double click on words edits them, wherever they are; to put those back there is an action.
    """
    record = session.record(record_id)
    if not isinstance(record, Connector) or record.locked or not words.are_moved(record, "mediator"):
        return False
    if record.mediator or part_at(session, record, point) != "mediator":
        return False
    session.run(later("Reset mediator place"), words.put_back, [record_id], "mediator")
    return True


def _kept(at: float) -> float:
    """Return a place on a line as it is kept: in the very middle it would look for room itself."""
    at = round(min(1.0, max(0.0, at)), 4)
    return at + 1e-4 if at == words.MIDDLE else at
