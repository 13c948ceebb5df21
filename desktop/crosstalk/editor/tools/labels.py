"""Dragging the words of a thing: a component's label anywhere, those of a connector along its line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from crosstalk.commands import edit
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.pick import nearest_on
from crosstalk.editor.state import State
from crosstalk.editor.tools.held import Held
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector, Record

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


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
    title = "Move label"
    cursor = "move"
    hint = "Drop the label where it reads best; Esc cancels"

    def __init__(self, session: EditorSession, record_id: str, part: str, start: PointerEvent) -> None:
        super().__init__(session, start)
        record = session.record(record_id)
        assert record is not None
        self.record, self.part = record, part

    def follow(self, event: PointerEvent) -> None:
        """Put the words where the pointer is."""
        self.gesture.restart(edit.set_fields, [self.record.id], **self._fields(event))

    def _fields(self, event: PointerEvent) -> dict[str, Any]:
        dx, dy = event.x - self.start.x, event.y - self.start.y
        if isinstance(self.record, Connector):
            return self._along(self.record, event)
        assert isinstance(self.record, Component)
        before = self.record.label_offset or Point(0.0, 0.0)
        return {"label_offset": Point(before[0] + dx, before[1] + dy)}

    def _along(self, record: Connector, event: PointerEvent) -> dict[str, Any]:
        path = self.session.scene.items[record.id].path
        if not path:
            return {}
        name = f"{self.part}_at"
        # The grab point keeps its distance along the line, so that nothing jumps on the first move.
        before = nearest_on(path, self.start.point)[0]
        now, place, gap = nearest_on(path, event.point)
        at = min(1.0, max(0.0, getattr(record, name) + now - before))
        fields: dict[str, Any] = {name: round(at, 4)}
        if self.part == "label" and gap > self.session.pixels(14.0):
            fields["label_offset"] = Point(event.x - place.x, event.y - place.y)
        elif self.part == "label":
            fields["label_offset"] = None
        return fields
