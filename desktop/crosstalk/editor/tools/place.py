"""Placing a component: its ghost follows the pointer, a click or a drop adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, create
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Ghost(State):
    """A picture of what would be placed. `sticky` stays in the hand after a click, to place several."""

    name = "ghost"
    cursor = "copy"
    hint = "Click to place it, Esc to put the tool away; Ctrl suspends snapping"

    def __init__(self, session: EditorSession, type_id: str, *, sticky: bool = True) -> None:
        super().__init__(session)
        self.type_id, self.sticky = type_id, sticky
        self.type = session.catalog.component(type_id)
        self.centre: Point | None = None
        self.snap = Snap()
        self.snapper = make_snapper(session)
        self.target = ""
        if not sticky:
            self.hint = "Let go to place it, Esc to leave it; Ctrl suspends snapping"

    def move(self, event: PointerEvent) -> State:
        """Show the ghost where it would land."""
        width, height = self.type.size
        self.snap = Snap()
        if self.snapper is not None and not event.ctrl:
            rect = Rect.centred(event.point, width, height)
            self.snap = self.snapper.snap(rect, self.session.pixels(REACH))
        self.centre = Point(event.x + self.snap.dx, event.y + self.snap.dy)
        self.target = container_at(self.session, self.centre)
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin a click; the release places."""
        return self.move(event)

    def double_click(self, event: PointerEvent) -> State:
        """A quick second click places one more by its release."""
        return self.move(event)

    def release(self, event: PointerEvent) -> State:
        """Place it and select it."""
        if event.button != "left":
            return self
        self.move(event)
        assert self.centre is not None
        place_component(self.session, self.type_id, self.centre)
        if not self.sticky:
            self.session.use("select")
            return self.session.state
        self.snapper = make_snapper(self.session)
        return self

    def overlay(self) -> list[Primitive]:
        """Draw the ghost, its guides, and the glow of the region that would take it."""
        if self.centre is None:
            return []
        marks = overlay.glow(self.session, self.target) if self.target else []
        marks += overlay.ghost(self.session, self.type_id, self.centre)
        return [*marks, *overlay.guides(self.session, self.snap.guides)]


def place_component(session: EditorSession, type_id: str, centre: Point) -> str:
    """Add a component of a type at a place, a member of the region it lies in, and select it; return its id."""
    kind = session.catalog.component(type_id)
    parent = container_at(session, centre)
    gesture = session.begin(f"Add {_plain(kind.label)}")
    new = gesture.edit(_add, type_id, centre, kind.size, parent)
    session.commit(gesture, (new,))
    session.placed.emit(new)
    return new


def _add(tx: Transaction, type_id: str, centre: Point, size: tuple[float, float], parent: str) -> str:
    return create.add_component(tx, type_id, centre, size, parent=parent)


def _plain(label: str) -> str:
    return "".join(c for c in label if c not in "_^{}*\\")
