"""Strands: nerves, vessels, membranes, drawn along a line as what they are; or dropped ready made."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from crosstalk.catalog.terms import named
from crosstalk.commands import Gesture, Transaction, create, strands
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at, homes_of, settle
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.joints import Hook, hook_near
from crosstalk.editor.state import State
from crosstalk.editor.tools.ghost import Placing
from crosstalk.editor.tools.outline import OutlineIdle
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Joint
from crosstalk.primitives import Primitive
from crosstalk.text import parse, plain
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

LENGTH = 150.0
"""Points from end to end of a strand that is dropped from the palette."""


class StrandIdle(OutlineIdle):
    """A strand of a kind waits to be drawn; begun or ended on another strand it is joined to it."""

    def __init__(self, session: EditorSession, type_id: str = "") -> None:
        super().__init__(session)
        self.type_id = type_id or session.settings.strand_type
        self.start: Hook | None = None
        self.end: Hook | None = None
        self.gesture: Gesture | None = None

    def press(self, event: PointerEvent) -> State:
        """Begin, with the kind that is chosen now."""
        if event.button != "left":
            return self
        self.start = self.end = None
        self.session.settings.strand_type = self.type_id
        return super().press(event)

    def move(self, event: PointerEvent) -> State:
        """Show what a press would join."""
        self.end = None
        self.start = None if event.ctrl else hook_near(self.session, self.type_id, event.point)
        return self

    def hook(self, event: PointerEvent, place: Point, first: bool) -> Point:
        """Join the end that is drawn to what lies under it; Ctrl keeps it free."""
        drawn = () if self.gesture is None else tuple(self.gesture.tx.changes)
        found = None if event.ctrl else hook_near(self.session, self.type_id, event.point, drawn)
        if first:
            self.start = found
        else:
            self.end = found
        return found.place if found is not None else place

    def show(self, points: Sequence[Point], closed: bool) -> None:
        """Draw the strand as it will be."""
        if self.gesture is None:
            self.gesture = self.session.history.begin(
                later("Add {kind_name}", kind_name=kind_name(self.session, self.type_id))
            )
        self.gesture.restart(self._draw, tuple(points), closed)

    def marks(self, points: Sequence[Point], closed: bool) -> list[Primitive]:
        """Let the strands glow that it would be joined to."""
        hooks = (self.start, None if closed else self.end)
        return [mark for h in hooks if h is not None for mark in overlay.glow(self.session, h.joint.host)]

    def overlay(self) -> list[Primitive]:
        """Let the strand glow that a press would join."""
        if self.start is None or not self.session.pointer_inside:
            return []
        return [*self.marks((), True), *overlay.dots(self.session, [self.start.place], 0)]

    def finish(self, points: list[Point], closed: bool) -> State:
        """Keep the strand, a member of the region that it lies in."""
        self.show(points, closed)
        gesture, self.gesture = self.gesture, None
        assert gesture is not None
        new = gesture.restart(self._draw, tuple(points), closed, final=True)
        gesture.edit(settle, homes_of(self.session, [new]))
        self.session.commit(gesture, (new,))
        return self.done(new)

    def abandon(self) -> None:
        """Take the strand away again."""
        if self.gesture is not None:
            gesture, self.gesture = self.gesture, None
            gesture.cancel()
        self.start = self.end = None

    def leave(self) -> None:
        """Forget what a press would have joined."""

    def _draw(self, tx: Transaction, points: tuple[Point, ...], closed: bool, final: bool = False) -> str:
        if len(points) < 2:
            return ""
        fields: dict[str, Any] = {"closed": closed and len(points) > 2}
        if not closed:
            fields |= {"start": self._joint(self.start, points[0]), "end": self._joint(self.end, points[-1])}
        kind = self.session.catalog.strands.get(self.type_id)
        if kind is not None:
            fields["width"] = kind.width
        host = next((j for j in (fields.get("start"), fields.get("end")) if j is not None), None)
        if host is not None and final and not host.offset:
            # A branch comes out from under the strand that it leaves.
            fields["z"] = strands.below(tx, host.host)
        return create.add_strand(tx, self.type_id, points, **fields)

    @staticmethod
    def _joint(hook: Hook | None, place: Point) -> Joint | None:
        return hook.joint if hook is not None and distance(hook.place, place) < 1e-6 else None


class StrandGhost(Placing):
    """A strand of a kind, gently curved, hangs at the pointer."""

    hint = later("Let go to place it, Esc to leave it; Ctrl suspends snapping")

    def __init__(self, session: EditorSession, type_id: str) -> None:
        super().__init__(session, room_of(session, type_id))
        self.type_id = type_id

    def picture(self, centre: Point) -> list[Primitive]:
        """Return the strand as it will be, half transparent, and the glow of what would take it."""
        target = container_at(self.session, centre)
        marks = overlay.glow(self.session, target) if target else []
        return [*marks, *overlay.strand_ghost(self.session, self.type_id, ready_made(centre))]

    def put(self, centre: Point) -> None:
        """Add the strand."""
        place_strand(self.session, self.type_id, centre)


def room_of(session: EditorSession, type_id: str) -> tuple[float, float]:
    """Return width and height of a strand of a kind as it is dropped, in points."""
    kind = session.catalog.strands.get(type_id)
    return LENGTH, (kind.width if kind is not None else 8.0) + LENGTH / 6


def ready_made(centre: Point) -> tuple[Point, ...]:
    """Return the points of a strand as it is dropped: a gentle wave around a place."""
    shape = ((-0.5, 0.04), (-0.18, -0.08), (0.18, 0.08), (0.5, -0.04))
    return tuple(Point(centre.x + x * LENGTH, centre.y + y * LENGTH) for x, y in shape)


def place_strand(session: EditorSession, type_id: str, centre: Point) -> str:
    """Add a strand of a kind around a place, a member of the region it lies in, and select it; return its id."""
    kind = session.catalog.strands.get(type_id)
    session.settings.strand_type = type_id
    width = {"width": kind.width} if kind is not None else {}
    parent = container_at(session, centre)
    gesture = session.begin(later("Add {kind_name}", kind_name=kind_name(session, type_id)))
    new = gesture.edit(create.add_strand, type_id, ready_made(centre), parent=parent, **width)
    session.commit(gesture, (new,))
    session.placed.emit(new)
    return new


def kind_name(session: EditorSession, type_id: str) -> str:
    """Return what a person calls a kind of strand."""
    kind = session.catalog.strands.get(type_id)
    return plain(parse(named(kind))) if kind is not None else type_id.replace("_", " ")
