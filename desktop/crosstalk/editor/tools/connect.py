"""Drawing a connector: from the tool (C), or from the dots that show around a thing under the pointer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import connect
from crosstalk.editor import overlay
from crosstalk.editor.binding import Binding, bind, free
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.state import State
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Idle(State):
    """The connect tool waits for the source."""

    name = "idle"
    cursor = "crosshair"
    hint = "Press on the source and drag to the target (or click one after the other)"

    def __init__(self, session: EditorSession) -> None:
        super().__init__(session)
        self.binding: Binding | None = None

    def move(self, event: PointerEvent) -> State:
        """Show where the connector would begin."""
        self.binding = bind(self.session, event.point)
        self.session.hover = self.binding.target if self.binding else ""
        self.cursor = "crosshair" if self.binding or event.ctrl else "no"
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin a connector; Ctrl begins a free one on the empty page."""
        if event.button != "left":
            return self
        binding = free(event.point) if event.ctrl else bind(self.session, event.point)
        if binding is None:
            self.session.message.emit("Start on an object, a port or another connector.")
            return self
        return Dragging(self.session, binding.anchor, event)

    def overlay(self) -> list[Primitive]:
        """Let the source glow and show its ports."""
        return overlay.binding_marks(self.session, self.binding)


class Dragging(State):
    """The connector is there already, its other end at the pointer; what it would be bound to glows."""

    name = "dragging"
    cursor = "crosshair"
    hint = "Drop on the target; Ctrl leaves the end free; Esc cancels"

    def __init__(self, session: EditorSession, source: Anchor, start: PointerEvent) -> None:
        super().__init__(session)
        self.source, self.start = source, start
        self.binding: Binding | None = None
        self.connector = ""
        self.is_clicking = False
        """Whether source and target are clicked one after the other instead of dragged between."""
        self.gesture = session.history.begin("Connect")

    def move(self, event: PointerEvent) -> State:
        """Lead the free end."""
        session, settings = self.session, self.session.settings
        self.binding = None if event.ctrl else bind(session, event.point, self._allows)
        shown = self.binding or free(event.point)
        self.connector = self.gesture.restart(
            connect.connect,
            self.source,
            settings.relation,
            shown.anchor,
            shape=settings.line_shape,
            style=settings.style,
        )
        session.hover = self.binding.target if self.binding else ""
        return self

    def press(self, event: PointerEvent) -> State:
        """Take the second click as the end; the release does it."""
        return self.move(event)

    def release(self, event: PointerEvent) -> State:
        """Bind exactly where the pointer lets go; over nothing, nothing is made and the palette may open."""
        session = self.session
        if not self.is_clicking and distance(event.point, self.start.point) < session.pixels(4.0):
            self.is_clicking = True
            return self
        self.move(event)
        if self.binding is None and not event.ctrl:
            return self._dropped_on_nothing(event.point)
        session.commit(self.gesture, (self.connector,))
        return self.home()

    def cancel(self) -> State:
        """Leave nothing behind."""
        self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Let the target glow and show its ports."""
        return overlay.binding_marks(self.session, self.binding)

    def _dropped_on_nothing(self, point: Point) -> State:
        following = self.cancel()
        # On the source itself it was a change of mind; elsewhere the page is empty.
        if bind(self.session, point) is None:
            self.session.dropped_on_page.emit(self.source, point)
        return following

    def _allows(self, record_id: str) -> bool:
        return record_id not in (self.connector, self.source.target)


class QuickConnecting(Dragging):
    """The same from a dot of the select tool; it goes back to selecting, and a click on a dot only selects."""

    name = "connecting"

    def release(self, event: PointerEvent) -> State:
        """Bind where the pointer lets go."""
        if distance(event.point, self.start.point) >= self.session.pixels(4.0):
            return super().release(event)
        self.gesture.cancel()
        self.session.select([self.source.target])
        return self.home()


def quick(session: EditorSession, record_id: str, event: PointerEvent) -> State:
    """Begin a connector at a thing's quick handle."""
    return QuickConnecting(session, Anchor(target=record_id), event)
