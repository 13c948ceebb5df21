"""Taking an end of a connector to something else, or to another place of the same thing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from crosstalk.commands import connect
from crosstalk.editor import relations
from crosstalk.editor.binding import Binding
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.pick import depends_on
from crosstalk.editor.state import State
from crosstalk.editor.tools.leading import LeadingEnd
from crosstalk.geometry.point import distance
from crosstalk.model import Connector
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class MovingEnd(LeadingEnd):
    """An end follows the pointer and is bound where it is let go; let go over nothing, it stays what it was."""

    name = "moving_end"
    title = later("Reconnect")
    cursor = "move"
    hint = later(
        "Drop it on an object, its edge, a port, a label or a line; Ctrl leaves it free; Esc cancels"
    )

    def __init__(
        self, session: EditorSession, record_id: str, end: Literal["source", "target"], start: PointerEvent
    ) -> None:
        super().__init__(session, start)
        record = session.record(record_id)
        assert isinstance(record, Connector)
        self.connector, self.end = record_id, end
        self.was_free = not getattr(record, end).target
        self.over_nothing = "move" if self.was_free else "no"
        other = record.target if end == "source" else record.source
        self.other = other.target

    def show(self, held: Binding) -> None:
        """Rebind the end."""
        self.gesture.restart(connect.reconnect, self.connector, self.end, held.anchor)

    def release(self, event: PointerEvent) -> State:
        """Bind exactly this end, exactly here."""
        session = self.session
        if distance(event.point, self.start.point) < session.pixels(3.0):
            return self.cancel()
        self.follow(event)
        if self.binding is None and not event.ctrl and not self.was_free:
            return self.cancel()
        session.commit(self.gesture)
        relations.warn(session, self.connector)
        return self.home()

    def allows(self, record_id: str) -> bool:
        """Leave out the other end's thing, and what hangs on this connector."""
        if record_id in (self.connector, self.other):
            return False
        return not depends_on(self.session, record_id, self.connector)
