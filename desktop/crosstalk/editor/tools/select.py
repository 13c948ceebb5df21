"""The select tool at rest, and the moment between a press and what it becomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import connect, guides
from crosstalk.editor import hints, strands
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.guides import all_guides, guide_at
from crosstalk.editor.handles import Handle, handle_at, quick_zone
from crosstalk.editor.overlay import HANDLE
from crosstalk.editor.pick import REACH, hits, is_in_focus, representative, thing_at
from crosstalk.editor.state import State
from crosstalk.editor.tools import (
    bending,
    dragging,
    guiding,
    labels,
    reconnect,
    resizing,
    rotating,
    rubber_band,
    vertices,
)
from crosstalk.editor.tools import connect as connecting
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector, Group, Region, Strand
from crosstalk.routing import clip
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

GUIDE = later(
    "Drag the guide; double-click to type its place, Delete takes it away, as dropping it on the ruler does"
)
DRAG_DISTANCE = 3.0
"""How far the pointer must go, held down, before a press becomes a drag, in pixels."""


class Idle(State):
    """Nothing is held: hovering shows what a press would do."""

    name = "idle"

    def __init__(self, session: EditorSession) -> None:
        super().__init__(session)
        self.over: Handle | None = None
        self.guide: int | None = None
        """The number of the guide under the pointer."""

    def enter(self) -> None:
        """Look anew at what is under the pointer."""
        self.cursor = "arrow"

    def advice(self) -> str:
        """Return what can be done with the handle under the pointer, else with what is selected."""
        return GUIDE if self.guide is not None else hints.at_rest(self.session, self.over)

    def move(self, event: PointerEvent) -> State:
        """Show what is under the pointer, and by the cursor what a press would do."""
        session = self.session
        self.guide = None
        self.over = handle = grip_at(session, event.point)
        if handle is not None:
            self.cursor = handle.cursor
            return self
        found = hits(session, event.point)
        zone = quick_zone(session, session.hover) if session.hover else None
        if found or zone is None or not zone.contains(event.point):
            session.hover = found[0] if found else ""
        self.cursor = self._cursor_over(found[0], event.point) if found else "arrow"
        self.guide = guide_under(session, event.point, found[0] if found else "")
        if self.guide is not None:
            self.cursor = "resize-ew" if all_guides(session)[self.guide].axis == "x" else "resize-ns"
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin with a handle, a label, a thing or the empty page, whichever is under the pointer."""
        session = self.session
        if event.button == "left":
            handle = grip_at(session, event.point)
            if handle is not None:
                return pull(session, handle, event)
            if (label := label_under(session, event)) is not None:
                return label
        found = thing_at(session, event.point, deep=event.ctrl)
        if event.button == "left" and (guide := guide_under(session, event.point, found)) is not None:
            return guiding.MovingGuide.of(session, guide, event)
        if event.button == "right":
            near = strands.point_near(session, event.point)
            if near is not None:
                # The menu is for the points that are chosen, where this is one of them, else for this one.
                if near not in strands.chosen(session):
                    strands.choose(session, session.selection[0], frozenset({near}))
                return self
            self._take_up(found)
            return self
        if not found or is_ground(session, found, event.point):
            return PointingCanvas(session, event, found)
        return PointingObject(session, found, event)

    def double_click(self, event: PointerEvent) -> State:
        """Enter a group, take a waypoint away, put a point into a strand, put a mediator back, or edit words."""
        session = self.session
        handle = handle_at(session, event.point)
        if handle is not None and handle.kind in ("waypoint", "point"):
            on_point(session, handle)
            return self
        found = hits(session, event.point)
        guide = guide_under(session, event.point, found[0] if found else "")
        if guide is not None:
            session.guide_asked.emit(guide)
        if not found or guide is not None:
            return self
        chosen = representative(session, found[0])
        if isinstance(session.record(chosen), Group):
            session.set_focus(chosen)
            session.select([representative(session, found[0])])
        elif not strands.add_point(session, chosen, event.point):
            session.select([chosen])
            if labels.resets(session, chosen, event.point):
                return self
            session.edit_text(chosen, _words_under(session, chosen, event))
        return self

    def key(self, event: KeyEvent) -> State | None:
        """Delete takes away the waypoint under the pointer before it takes away the selection."""
        if event.key not in ("Delete", "Backspace"):
            return None
        if self.guide is not None and self.guide < len(all_guides(self.session)):
            self.session.run(later("Remove guide"), guides.remove_guides, [self.guide])
            self.guide, self.cursor = None, "arrow"
            return self
        strand = strands.only_strand(self.session)
        if strand is not None and (chosen := strands.meant(self.session)):
            strands.remove_points(self.session, strand, chosen)
            return self
        handle = handle_at(self.session, self.session.pointer) if self.session.pointer_inside else None
        if handle is not None and handle.kind == "waypoint":
            on_point(self.session, handle)
            return self
        return None

    def _cursor_over(self, record_id: str, point: Point) -> str:
        chosen = representative(self.session, record_id)
        record = self.session.record(chosen)
        if record is None or record.locked or is_ground(self.session, chosen, point):
            return "arrow"
        return "pointer" if isinstance(record, Connector) else "move"

    def _take_up(self, found: str) -> None:
        # A right click means what is under the pointer; the menu opens on release.
        if found and found not in self.session.selection:
            self.session.select([found])
        elif not found:
            self.session.select(())


class PointingObject(State):
    """The button went down on a thing and nothing more happened yet."""

    name = "pointing_object"
    cursor = "move"

    def __init__(self, session: EditorSession, record_id: str, event: PointerEvent) -> None:
        super().__init__(session)
        self.record_id, self.start = record_id, event
        self.was_selected = record_id in session.selection
        if not is_in_focus(session, record_id):
            session.set_focus("")
        if not self.was_selected:
            session.select([*session.selection, record_id] if event.shift else [record_id])

    def move(self, event: PointerEvent) -> State:
        """Become a drag once the pointer has gone far enough."""
        session = self.session
        if distance(event.point, self.start.point) < session.pixels(DRAG_DISTANCE):
            return self
        record = session.record(self.record_id)
        if record is None:
            return self.home()
        if record.locked:
            return rubber_band.RubberBand(session, self.start).move(event)
        alone = self.was_selected and session.selection == (self.record_id,)
        if alone and isinstance(record, Connector) and record.shape != "arc":
            return bending.MovingWaypoint.inserted(session, record, self.start).move(event)
        return dragging.Dragging(session, self.start, self.record_id).move(event)

    def release(self, event: PointerEvent) -> State:
        """It was a click: with Shift it toggles, otherwise it selects this alone."""
        session = self.session
        if self.was_selected and self.start.shift:
            session.select(i for i in session.selection if i != self.record_id)
        elif self.was_selected:
            session.select([self.record_id])
        return self.home()


class PointingCanvas(State):
    """The button went down on the empty page, or on `ground`: within a region that holds things."""

    name = "pointing_canvas"

    def __init__(self, session: EditorSession, event: PointerEvent, ground: str = "") -> None:
        super().__init__(session)
        self.start, self.ground = event, ground

    def move(self, event: PointerEvent) -> State:
        """Become a rubber band."""
        if distance(event.point, self.start.point) < self.session.pixels(DRAG_DISTANCE):
            return self
        return rubber_band.RubberBand(self.session, self.start).move(event)

    def release(self, event: PointerEvent) -> State:
        """A click selects the ground; on nothing it selects nothing and leaves the group."""
        if self.ground:
            PointingObject(self.session, self.ground, self.start)
        elif not self.start.shift:
            self.session.select(())
            self.session.set_focus("")
        return self.home()


def guide_under(session: EditorSession, point: Point, found: str) -> int | None:
    """Return the number of the guide at a place where nothing else is there to be taken; `found` is what is hit."""
    number = guide_at(session, point)
    if number is None or (found and not is_ground(session, representative(session, found), point)):
        return None
    return number


def is_ground(session: EditorSession, record_id: str, point: Point) -> bool:
    """Say whether a place within a thing is as good as the page: inside a region that holds things.

    A drag there is a rubber band, unless the region is selected; its outline and its title are the region itself.
    """
    record, item = session.record(record_id), session.scene.items.get(record_id)
    if not isinstance(record, Region) or item is None or record_id in session.selection:
        return False
    if not session.children(record_id) or (item.label_bounds and item.label_bounds.contains(point)):
        return False
    edge = clip.nearest(item.silhouette, point)
    return edge is None or distance(edge, point) > session.pixels(REACH)


def grip_at(session: EditorSession, point: Point) -> Handle | None:
    """Return the handle to pull at a place.

    The words of the selected thing go before the handle in the middle of an edge, unless that very square is hit.
    """
    handle = handle_at(session, point)
    if handle is None or handle.kind != "resize" or 0 not in handle.edge or len(session.selection) != 1:
        return handle
    if distance(handle.at, point) <= session.pixels(HANDLE / 2):
        return handle
    record = session.record(session.selection[0])
    return None if isinstance(record, Component) and labels.part_at(session, record, point) else handle


def pull(session: EditorSession, handle: Handle, event: PointerEvent) -> State:
    """Return the state that a press on a handle begins."""
    match handle.kind:
        case "resize":
            return resizing.Resizing(session, handle, event)
        case "rotate":
            return rotating.Rotating(session, event)
        case "source" | "target":
            return reconnect.MovingEnd(session, handle.record_id, handle.kind, event)
        case "waypoint":
            return bending.MovingWaypoint.at(session, handle.record_id, handle.index, event)
        case "point":
            return vertices.PointingVertex(session, handle.record_id, handle.index, event)
        case "add":
            record = session.record(handle.record_id)
            assert isinstance(record, Strand)
            return vertices.Inserting(session, record, handle.index, event)
        case "width":
            return vertices.Widening(session, handle.record_id, event)
        case "connect":
            return connecting.QuickConnecting(session, handle, event)


def on_point(session: EditorSession, handle: Handle) -> None:
    """Answer a double click on a point: a waypoint goes, a strand's point becomes a corner or smooth."""
    record = session.record(handle.record_id)
    if isinstance(record, Connector):
        rest = [p for n, p in enumerate(record.waypoints) if n != handle.index]
        session.run(later("Remove waypoint"), connect.set_waypoints, record.id, rest)
    elif isinstance(record, Strand):
        strands.toggle_corners(session, record, frozenset({handle.index}))


def label_under(session: EditorSession, event: PointerEvent) -> State | None:
    """Return the state that drags the label of the only selected thing, None where the press is not on it."""
    if len(session.selection) != 1 or event.shift or event.ctrl or event.alt:
        return None
    record = session.record(session.selection[0])
    if record is None or record.locked or not isinstance(record, Component | Connector):
        return None
    part = labels.part_at(session, record, event.point)
    return labels.PointingLabel(session, record.id, part, event) if part else None


def _words_under(session: EditorSession, record_id: str, event: PointerEvent) -> str:
    record = session.record(record_id)
    if isinstance(record, Connector):
        return labels.part_at(session, record, event.point)
    return ""
