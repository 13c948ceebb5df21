"""What all ghosts share: a picture of what would be placed follows the pointer, snapped, until a click or a drop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Placing(State):
    """Something of a `size` in points hangs at the pointer. A subclass draws it in `picture` and adds it in `put`."""

    name = "ghost"
    cursor = "copy"
    sticky = False
    """Whether it stays in the hand after a click, to place several."""

    def __init__(self, session: EditorSession, size: tuple[float, float]) -> None:
        super().__init__(session)
        self.size = size
        self.centre: Point | None = None
        self.snap = Snap()
        self.snapper = make_snapper(session)

    def picture(self, centre: Point) -> list[Primitive]:
        """Return how it looks around a place, before it is there."""
        raise NotImplementedError

    def put(self, centre: Point) -> None:
        """Add it around a place, as one step, and select it."""
        raise NotImplementedError

    def move(self, event: PointerEvent) -> State:
        """Show the ghost where it would land; Ctrl suspends snapping."""
        self.snap = Snap()
        if self.snapper is not None and not event.ctrl:
            rect = Rect.centred(event.point, *self.size)
            self.snap = self.snapper.snap_moving(rect, self.session.pixels(REACH))
        self.centre = Point(event.x + self.snap.dx, event.y + self.snap.dy)
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin a click, or the second one; the release places."""
        return self.move(event)

    def release(self, event: PointerEvent) -> State:
        """Place it; what does not stay in the hand is put away."""
        if event.button != "left":
            return self
        self.move(event)
        assert self.centre is not None
        self.put(self.centre)
        if not self.sticky:
            self.session.use("select")
            return self.session.state
        self.snapper = make_snapper(self.session)
        return self

    def overlay(self) -> list[Primitive]:
        """Draw the ghost and its guides."""
        if self.centre is None:
            return []
        return [*self.picture(self.centre), *overlay.snapped(self.session, self.snap)]
