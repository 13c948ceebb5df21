"""Placing a component: its ghost follows the pointer, a click or a drop adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.catalog.terms import named
from crosstalk.commands import Transaction, create
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at, homes_of, settle
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.labelling import new_label
from crosstalk.editor.seating import Perch, perch_near
from crosstalk.editor.snapping import Snap
from crosstalk.editor.state import State
from crosstalk.editor.tools.ghost import Placing
from crosstalk.geometry import Point
from crosstalk.model import Component, Seat
from crosstalk.model.records import RichText
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Ghost(Placing):
    """A picture of the component that would be placed."""

    hint: str = later("Click to place it, Esc to put the tool away; Ctrl suspends snapping")

    def __init__(self, session: EditorSession, type_id: str, *, sticky: bool = True) -> None:
        super().__init__(session, session.catalog.component(type_id).size)
        self.type_id, self.sticky = type_id, sticky
        self.perch: Perch | None = None
        if not sticky:
            self.hint = tr("Let go to place it, Esc to leave it; Ctrl suspends snapping")

    def move(self, event: PointerEvent) -> State:
        """Show the ghost where it would land, or sit; Ctrl suspends both."""
        super().move(event)
        held = as_held(self.session, self.type_id, event.point)
        self.perch = None if event.ctrl else perch_near(self.session, held)
        if self.perch is not None:
            self.centre, self.snap = self.perch.pose.centre, Snap()
        return self

    def picture(self, centre: Point) -> list[Primitive]:
        """Return the drawing, and the glow of what would take it."""
        if self.perch is not None:
            turned = overlay.ghost(self.session, self.type_id, centre, self.perch.pose.rotation)
            return [*overlay.perch(self.session, self.perch), *turned]
        target = container_at(self.session, centre)
        marks = overlay.glow(self.session, target) if target else []
        return [*marks, *overlay.ghost(self.session, self.type_id, centre)]

    def put(self, centre: Point) -> None:
        """Add the component."""
        place_component(self.session, self.type_id, centre, self.perch.seat if self.perch else None)


def as_held(session: EditorSession, type_id: str, centre: Point) -> Component:
    """Return a component of a type as it would be at a place."""
    width, height = session.catalog.component(type_id).size
    return Component(id="", type=type_id, x=centre.x, y=centre.y, width=width, height=height)


def place_component(session: EditorSession, type_id: str, centre: Point, seat: Seat | None = None) -> str:
    """Add a component of a type at a place, or on a seat, a member of the region it lies in, and select it.

    Returns its id.
    """
    kind = session.catalog.component(type_id)
    parent = container_at(session, centre)
    gesture = session.begin(later("Add {plain}", plain=_plain(named(kind))))
    new = gesture.edit(_add, type_id, centre, kind.size, parent, seat, new_label(session, type_id))
    if seat is not None:
        gesture.edit(settle, homes_of(session, [new]))
    session.commit(gesture, (new,))
    session.placed.emit(new)
    return new


def _add(
    tx: Transaction,
    type_id: str,
    centre: Point,
    size: tuple[float, float],
    parent: str,
    seat: Seat | None,
    label: RichText | None,
) -> str:
    return create.add_component(tx, type_id, centre, size, parent=parent, seat=seat, label=label)


def _plain(label: str) -> str:
    return "".join(c for c in label if c not in "_^{}*\\")
