"""Placing a component: its ghost follows the pointer, a click or a drop adds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, create
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at
from crosstalk.editor.tools.ghost import Placing
from crosstalk.geometry import Point
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Ghost(Placing):
    """A picture of the component that would be placed."""

    hint = "Click to place it, Esc to put the tool away; Ctrl suspends snapping"

    def __init__(self, session: EditorSession, type_id: str, *, sticky: bool = True) -> None:
        super().__init__(session, session.catalog.component(type_id).size)
        self.type_id, self.sticky = type_id, sticky
        if not sticky:
            self.hint = "Let go to place it, Esc to leave it; Ctrl suspends snapping"

    def picture(self, centre: Point) -> list[Primitive]:
        """Return the drawing, and the glow of the region that would take it."""
        target = container_at(self.session, centre)
        marks = overlay.glow(self.session, target) if target else []
        return [*marks, *overlay.ghost(self.session, self.type_id, centre)]

    def put(self, centre: Point) -> None:
        """Add the component."""
        place_component(self.session, self.type_id, centre)


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
