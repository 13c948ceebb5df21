"""Taking an end of a connector to something else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from crosstalk.commands import connect
from crosstalk.editor import overlay
from crosstalk.editor.binding import Binding, bind, free
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.pick import depends_on
from crosstalk.editor.state import State
from crosstalk.geometry.point import distance
from crosstalk.model import Connector
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class MovingEnd(State):
    """An end follows the pointer and is bound where it is let go; let go over nothing, it stays what it was."""

    name = "moving_end"
    cursor = "move"
    hint = "Drop it on an object, a port or a line; Ctrl leaves it free; Esc cancels"

    def __init__(
        self, session: EditorSession, record_id: str, end: Literal["source", "target"], start: PointerEvent
    ) -> None:
        super().__init__(session)
        record = session.record(record_id)
        assert isinstance(record, Connector)
        self.record_id, self.end, self.start = record_id, end, start
        self.was_free = not getattr(record, end).target
        other = record.target if end == "source" else record.source
        self.other = other.target
        self.binding: Binding | None = None
        self.gesture = session.history.begin("Reconnect")

    def move(self, event: PointerEvent) -> State:
        """Lead the end to what is under the pointer, or to the pointer itself."""
        session = self.session
        self.binding = None if event.ctrl else bind(session, event.point, self._allows)
        shown = self.binding or free(event.point)
        self.gesture.restart(connect.reconnect, self.record_id, self.end, shown.anchor)
        return self

    def release(self, event: PointerEvent) -> State:
        """Bind exactly this end, exactly here."""
        session = self.session
        if distance(event.point, self.start.point) < session.pixels(3.0):
            return self.cancel()
        self.move(event)
        if self.binding is None and not event.ctrl and not self.was_free:
            return self.cancel()
        session.commit(self.gesture)
        return self.home()

    def cancel(self) -> State:
        """Leave the end where it was."""
        self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Let the target glow and show its ports."""
        return overlay.binding_marks(self.session, self.binding)

    def _allows(self, record_id: str) -> bool:
        if record_id in (self.record_id, self.other):
            return False
        return not depends_on(self.session, record_id, self.record_id)
