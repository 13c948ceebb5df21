"""The rubber band: left to right takes what it encloses, right to left what it touches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.layers import is_closed
from crosstalk.editor.pick import is_in_focus, representative
from crosstalk.editor.state import State
from crosstalk.geometry import Rect
from crosstalk.model import Group, Panel
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class RubberBand(State):
    """A rectangle is drawn; what it takes is selected while it grows. Shift adds to what was selected."""

    name = "rubber_band"
    cursor = "crosshair"
    hint = later("Left to right takes what is enclosed, right to left what is touched; Shift adds")

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session)
        self.start, self.before = start, session.selection
        self.kept = session.selection if start.shift else ()
        self.rect = Rect(start.x, start.y, 0.0, 0.0)
        self.encloses = True

    def move(self, event: PointerEvent) -> State:
        """Select what the rectangle takes now."""
        self.rect = Rect.of_points([self.start.point, event.point])
        self.encloses = event.x >= self.start.x
        self.session.select([*self.kept, *self._taken()])
        return self

    def release(self, event: PointerEvent) -> State:
        """Keep the selection."""
        self.move(event)
        return self.home()

    def cancel(self) -> State:
        """Go back to what was selected before."""
        self.session.select(self.before)
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Draw the rectangle, dashed where touching is enough."""
        return overlay.rubber_band(self.session, self.rect, self.encloses)

    def _taken(self) -> list[str]:
        session = self.session
        found = [i for i in session.scene.within(self.rect, self.encloses) if self._is_wanted(i)]
        tops = dict.fromkeys(representative(session, i) for i in found)
        if not self.encloses:
            return list(tops)
        inside = set(found)
        return [i for i in tops if i in inside or self._is_wholly_in(i, inside)]

    def _is_wanted(self, record_id: str) -> bool:
        session = self.session
        record = session.record(record_id)
        if record is None or record.locked or isinstance(record, Group) or is_closed(session, record):
            return False
        if not self.encloses and isinstance(record, Panel) and record.bounds.encloses(self.rect):
            return False
        item = session.scene.items[record_id]
        # A band drawn within a region means what is in the region.
        if not self.encloses and item.path is None and item.body.encloses(self.rect):
            return False
        return is_in_focus(session, record_id)

    def _is_wholly_in(self, group_id: str, inside: set[str]) -> bool:
        for child in self.session.children(group_id):
            if isinstance(self.session.record(child), Group):
                if not self._is_wholly_in(child, inside):
                    return False
            elif child not in inside:
                return False
        return True
