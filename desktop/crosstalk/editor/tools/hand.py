"""The hand: the page moves under the window (H, held space, the middle button)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.events import PointerEvent
from crosstalk.editor.state import State
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Idle(State):
    """The hand is open."""

    name = "idle"
    cursor = "grab"
    hint = later("Drag to move the page")

    def press(self, event: PointerEvent) -> State:
        """Take hold."""
        return Panning(self.session, event) if event.button in ("left", "middle") else self


class Panning(State):
    """The page follows the pointer, in pixels of the window."""

    name = "panning"
    cursor = "grabbing"

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session)
        self.last = start

    def move(self, event: PointerEvent) -> State:
        """Ask the window to move the page."""
        self.session.pan_requested.emit(event.view_x - self.last.view_x, event.view_y - self.last.view_y)
        self.last = event
        return self

    def release(self, event: PointerEvent) -> State:
        """Let go; a borrowed hand is given back unless space is still held."""
        if self.session.is_borrowed and not event.space:
            self.session.pop_tool()
            return self.session.state
        return self.home()
