"""Dragging things over the page: snapping, one axis, copies, and into and out of regions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace

from crosstalk.commands import Transaction, clipboard, place
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at, homes_of, settle
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import bounds_of
from crosstalk.editor.seating import Perch, perch_near
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.geometry import Point
from crosstalk.model import Component, Connector
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

FEW = 24
"""Of more things than that only the region in their middle glows while they are dragged: each costs a search."""


def _only_component(session: EditorSession, ids: tuple[str, ...]) -> Component | None:
    record = session.record(ids[0]) if len(ids) == 1 else None
    return record if isinstance(record, Component) else None


class Dragging(State):
    """The selection follows the pointer.

    Alt (or Ctrl before the drag) copies, Ctrl suspends snapping, Shift holds an axis.
    """

    name = "dragging"
    cursor = "move"
    hint = later("Shift keeps to one axis, Alt copies, Ctrl suspends snapping, Esc cancels")

    def __init__(self, session: EditorSession, start: PointerEvent, grabbed: str) -> None:
        super().__init__(session)
        self.start, self.originals = start, session.movable
        self.selected = session.selection
        self.copy_key = start.ctrl
        self.rect = bounds_of(session, self.originals)
        self.snapper = make_snapper(session, self.originals)
        self.snap = Snap()
        self.targets: tuple[str, ...] = ()
        self.copies: tuple[str, ...] = ()
        self.held = _only_component(session, self.originals)
        self.perch: Perch | None = None
        self.gesture = session.history.begin(later("Move"))

    def move(self, event: PointerEvent) -> State:
        """Carry everything to where the pointer is."""
        copying = event.alt or (self.copy_key and event.ctrl)
        self.perch = self._perch(event, copying)
        offset = self._offset(event, copying)
        self.gesture.name = later("Duplicate") if copying else later("Move")
        self.cursor = "copy" if copying else "move"
        self.copies = self.gesture.restart(self._carry, offset.x, offset.y, copying)
        self.session.select(self.copies or self.selected)
        self.targets = self._targets()
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
        if self.perch is not None:
            return overlay.perch(self.session, self.perch)
        marks = overlay.snapped(self.session, self.snap)
        return [*(m for target in self.targets for m in overlay.glow(self.session, target)), *marks]

    def _carry(self, tx: Transaction, dx: float, dy: float, copying: bool) -> tuple[str, ...]:
        copies = clipboard.duplicate(tx, self.originals, dx, dy) if copying else ()
        if not copying:
            place.move(tx, self.originals, dx, dy)
        if self.held is not None:
            self._seat(tx, copies[0] if copies else self.held.id)
        return copies

    def _seat(self, tx: Transaction, record_id: str) -> None:
        """Let the only component sit where it is held, or free it: upright again, as it leant."""
        assert self.held is not None
        if self.perch is not None:
            # A seat of its own, so that it counts as taken here and not as one that is slid along.
            tx.update(record_id, seat=replace(self.perch.seat))
        elif self.held.seat is not None:
            tx.update(record_id, seat=None, rotation=self.held.seat.turn % 360.0)

    def _perch(self, event: PointerEvent, copying: bool) -> Perch | None:
        if self.held is None or (event.ctrl and not (copying and self.copy_key)):
            return None
        x, y = self.held.x + event.x - self.start.x, self.held.y + event.y - self.start.y
        moved = replace(self.held, x=x, y=y)
        if event.shift and self.held.seat is None:
            return None
        but = (*self.copies, *(() if copying else self.originals))
        return perch_near(self.session, moved, before=self.held.seat, but=but)

    def _offset(self, event: PointerEvent, copying: bool) -> Point:
        dx, dy = event.x - self.start.x, event.y - self.start.y
        held = ""
        if event.shift:
            held = "y" if abs(dx) >= abs(dy) else "x"
            dx, dy = (dx, 0.0) if held == "y" else (0.0, dy)
        suspended = event.ctrl and not (copying and self.copy_key)
        self.snap = Snap()
        if self.perch is None and self.rect is not None and self.snapper is not None and not suspended:
            self.snap = self._snapped(dx, dy, held)
        return Point(dx + self.snap.dx, dy + self.snap.dy)

    def _snapped(self, dx: float, dy: float, held: str) -> Snap:
        assert self.rect is not None
        assert self.snapper is not None
        return self.snapper.snap_moving(self.rect.moved(dx, dy), self.session.pixels(REACH), held)

    def _targets(self) -> tuple[str, ...]:
        """Return the regions and panels that would take what is dropped."""
        session = self.session
        moved = [i for i in (self.copies or self.originals) if not isinstance(session.record(i), Connector)]
        if len(moved) <= FEW:
            return tuple(dict.fromkeys(home for home in homes_of(session, moved).values() if home))
        rect = bounds_of(session, moved)
        return (
            tuple(filter(None, [container_at(session, rect.centre, but=moved)])) if rect is not None else ()
        )
