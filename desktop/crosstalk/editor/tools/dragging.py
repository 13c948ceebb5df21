"""Dragging things over the page: snapping, one axis, copies, and into and out of regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, clipboard, place
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at, homes_of, settle
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import bounds_of
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.geometry import Point
from crosstalk.model import Connector
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Dragging(State):
    """The selection follows the pointer.

    Alt (or Ctrl before the drag) copies, Ctrl suspends snapping, Shift holds an axis.
    """

    name = "dragging"
    cursor = "move"
    hint = "Shift keeps to one axis, Alt copies, Ctrl suspends snapping, Esc cancels"

    def __init__(self, session: EditorSession, start: PointerEvent, grabbed: str) -> None:
        super().__init__(session)
        self.start, self.originals = start, session.movable
        self.selected = session.selection
        self.copy_key = start.ctrl
        self.rect = bounds_of(session, self.originals)
        self.snapper = make_snapper(session, self.originals)
        self.snap = Snap()
        self.target = ""
        self.copies: tuple[str, ...] = ()
        self.gesture = session.history.begin("Move")

    def move(self, event: PointerEvent) -> State:
        """Carry everything to where the pointer is."""
        copying = event.alt or (self.copy_key and event.ctrl)
        offset = self._offset(event, copying)
        self.gesture.name = "Duplicate" if copying else "Move"
        self.cursor = "copy" if copying else "move"
        self.copies = self.gesture.restart(self._carry, offset.x, offset.y, copying)
        self.session.select(self.copies or self.selected)
        self.target = self._target()
        return self

    def release(self, event: PointerEvent) -> State:
        """Let go: what is dropped belongs to the region it lies in."""
        self.move(event)
        session = self.session
        dropped = self.copies or self.originals
        self.gesture.edit(settle, homes_of(session, dropped))
        if (
            session.commit(self.gesture, self.copies or self.selected)
            and self.copies
            and self.rect is not None
        ):
            session.duplicated = (self.copies, Point(self.rect.x, self.rect.y))
        return self.home()

    def cancel(self) -> State:
        """Put everything back."""
        self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Draw the guides, and let the region glow that would take what is dropped."""
        marks = overlay.guides(self.session, self.snap.guides)
        return [*overlay.glow(self.session, self.target), *marks] if self.target else marks

    def _carry(self, tx: Transaction, dx: float, dy: float, copying: bool) -> tuple[str, ...]:
        if copying:
            return clipboard.duplicate(tx, self.originals, dx, dy)
        place.move(tx, self.originals, dx, dy)
        return ()

    def _offset(self, event: PointerEvent, copying: bool) -> Point:
        dx, dy = event.x - self.start.x, event.y - self.start.y
        held = ""
        if event.shift:
            held = "y" if abs(dx) >= abs(dy) else "x"
            dx, dy = (dx, 0.0) if held == "y" else (0.0, dy)
        suspended = event.ctrl and not (copying and self.copy_key)
        self.snap = Snap()
        if self.rect is not None and self.snapper is not None and not suspended:
            self.snap = self._snapped(dx, dy, held)
        return Point(dx + self.snap.dx, dy + self.snap.dy)

    def _snapped(self, dx: float, dy: float, held: str) -> Snap:
        assert self.rect is not None
        assert self.snapper is not None
        rect = self.rect.moved(dx, dy)
        xs = () if held == "x" else (rect.x, rect.centre.x, rect.right)
        ys = () if held == "y" else (rect.y, rect.centre.y, rect.bottom)
        return self.snapper.snap_edges(rect, xs, ys, self.session.pixels(REACH))

    def _target(self) -> str:
        session = self.session
        moved = [i for i in (self.copies or self.originals) if not isinstance(session.record(i), Connector)]
        rect = bounds_of(session, moved)
        if rect is None:
            return ""
        if len(moved) == 1:
            return homes_of(session, moved)[moved[0]]
        return container_at(session, rect.centre, but=moved)
