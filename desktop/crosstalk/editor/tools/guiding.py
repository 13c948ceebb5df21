"""Dragging a guide: out of a ruler, over the page, and back to the ruler to be rid of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction
from crosstalk.commands import guides as edits
from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.guides import all_guides, rounded
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH
from crosstalk.editor.state import State
from crosstalk.editor.tools.held import Held
from crosstalk.geometry import MM
from crosstalk.model.guides import Axis
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class MovingGuide(Held):
    """A guide follows the pointer and stops at edges and middles; Ctrl goes past them and past round millimetres.

    Over the ruler, or beyond the window's left or upper edge, it is gone: let go there takes it away.
    """

    name = "moving_guide"
    title = later("Move guide")
    hint = later("Drop it on the ruler to take it away; Ctrl suspends snapping, Esc cancels")

    def __init__(
        self, session: EditorSession, axis: Axis, start: PointerEvent, number: int | None = None
    ) -> None:
        super().__init__(session, start)
        self.axis: Axis = axis
        self.number = number
        self.at: float | None = None if number is None else all_guides(session)[number].at
        self.is_gone = False
        self.snapper = make_snapper(session)
        self.cursor = "resize-ew" if axis == "x" else "resize-ns"

    @classmethod
    def of(cls, session: EditorSession, number: int, start: PointerEvent) -> MovingGuide:
        """Take hold of a guide that is there."""
        return cls(session, all_guides(session)[number].axis, start, number)

    @classmethod
    def pulled_out(cls, session: EditorSession, axis: Axis, start: PointerEvent) -> MovingGuide:
        """Take a new guide out of a ruler; what is under way is put back before, and guides are shown."""
        session.settle()
        if not session.settings.guides_shown:
            session.settings.guides_shown = True
            session.guides_changed.emit()
        return cls(session, axis, start)

    def follow(self, event: PointerEvent) -> None:
        """Put the guide where the pointer is."""
        self.is_gone = (event.view_x if self.axis == "x" else event.view_y) < 0
        self.at = None if self.is_gone else self._place(event)
        if self.number is None:
            self.gesture.name = later("Add guide")
        else:
            self.gesture.name = later("Remove guide") if self.is_gone else later("Move guide")
        self.gesture.restart(self._put)

    def release(self, event: PointerEvent) -> State:
        """Leave it there; a press on the ruler alone makes none."""
        if event.point != self.start.point:
            self.follow(event)
        self.session.commit(self.gesture)
        return self.session.tool.home(self.session)

    def overlay(self) -> list[Primitive]:
        """Say where the guide is."""
        if self.at is None:
            return []
        words = tr("{place:.1f} mm", place=self.at / MM)
        return overlay.tag(self.session, words, self.session.pointer)

    def _place(self, event: PointerEvent) -> float:
        at = event.x if self.axis == "x" else event.y
        if event.ctrl:
            return at
        if self.snapper is not None:
            xs, ys = ((at,), ()) if self.axis == "x" else ((), (at,))
            snap = self.snapper.snap_line(xs, ys, self.session.pixels(REACH))
            if snap is not None:
                return at + snap
        return rounded(self.session, at)

    def _put(self, tx: Transaction) -> None:
        if self.number is None:
            if self.at is not None:
                edits.add_guide(tx, self.axis, self.at)
        elif self.at is None:
            edits.remove_guides(tx, [self.number])
        else:
            edits.move_guide(tx, self.number, self.at)
