"""The brush: what is clicked takes the look of what was taken up before.

With one thing selected the brush is full from the start; else the first click fills it. It paints once, or until Esc
where `keeps` says so (a double click on its button).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.carried import Look, give, look_of
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.main_color import slots_of
from crosstalk.editor.pick import hits
from crosstalk.editor.state import State
from crosstalk.model import Group, Record
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

FILL = later("Click what has the look that you want to carry; Esc leaves")
ONCE = later("Click what is to look the same; Esc leaves")
ALWAYS = later("Click all that is to look the same; Esc ends it")


class Idle(State):
    """The brush is in the hand."""

    name = "idle"

    def __init__(self, session: EditorSession, *, keeps: bool = False, look: Look | None = None) -> None:
        super().__init__(session)
        self.keeps = keeps
        self.look = look if look is not None else _selected_look(session)
        self.over = ""
        """Id of what would be painted by a press."""
        self.cursor = "brush" if self.look is not None else "dropper"

    def advice(self) -> str:
        """Say what a click does."""
        return FILL if self.look is None else ALWAYS if self.keeps else ONCE

    def move(self, event: PointerEvent) -> State:
        """Find what is under the pointer."""
        self.over = _paintable(self.session, event, fills=self.look is None)
        return self

    def press(self, event: PointerEvent) -> State:
        """Fill the brush, or paint; the empty page does nothing."""
        if event.button != "left":
            return self
        session = self.session
        found = session.record(_paintable(session, event, fills=self.look is None))
        if found is None:
            return self
        if self.look is None:
            return Idle(session, keeps=self.keeps, look=look_of(found))
        paint(session, self.look, [found.id])
        session.select([found.id])
        if self.keeps:
            return self
        session.use("select")
        return session.state

    def double_click(self, event: PointerEvent) -> State:
        """Paint once: the first press of the double click did."""
        return self

    def overlay(self) -> list[Primitive]:
        """Let what would be painted glow."""
        return overlay.glow(self.session, self.over) if self.over else []


def paint(session: EditorSession, look: Look, ids: list[str]) -> None:
    """Give things a look as one undo step."""
    slots = {getattr(r, "type", ""): tuple(slots_of(session, r)) for r in _records(session, ids)}
    session.run(later("Paint style"), give, look, ids, slots)


def _records(session: EditorSession, ids: list[str]) -> list[Record]:
    return [r for r in map(session.record, ids) if r is not None]


def _selected_look(session: EditorSession) -> Look | None:
    records = _records(session, list(session.selection))
    return look_of(records[0]) if len(records) == 1 else None


def _paintable(session: EditorSession, event: PointerEvent, *, fills: bool) -> str:
    """Return what a press is about: the frontmost thing itself, not its group; a locked one can only fill."""
    for record_id in hits(session, event.point):
        record = session.record(record_id)
        if record is not None and not isinstance(record, Group):
            return "" if record.locked and not fills else record_id
    return ""
