"""Drawing a connector: from the tool (C), from the arrows that show around a thing, or by keys alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import connect
from crosstalk.editor import overlay, relations, routes
from crosstalk.editor.binding import Binding, bind, free
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.handles import Handle
from crosstalk.editor.opening import Opening
from crosstalk.editor.state import State
from crosstalk.editor.tools import by_keys
from crosstalk.editor.tools.leading import LeadingEnd
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

CLICK = 4.0
"""A press that goes no further than so many pixels is a click."""


class Idle(State):
    """The connect tool waits for the source."""

    name = "idle"
    cursor = "crosshair"
    hint = later(
        "Press on the source and drag to the target (or click one after the other); Tab chooses by keys"
    )

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
            self.session.message.emit(tr("Start on an object, a port or another connector."))
            return self
        return Dragging(self.session, binding.anchor, event)

    def key(self, event: KeyEvent) -> State | None:
        """Go on by keys from what is selected: Tab or an arrow key chooses the target."""
        return by_keys.begin(self.session, event) if event.key in by_keys.CHOOSING else None

    def overlay(self) -> list[Primitive]:
        """Let the source glow and show its ports."""
        return overlay.binding_marks(self.session, self.binding)


class Dragging(LeadingEnd):
    """The connector is there already, its other end at the pointer; what it would be bound to glows."""

    name = "dragging"
    title = later("Connect")
    cursor = "crosshair"

    def __init__(self, session: EditorSession, source: Anchor, start: PointerEvent) -> None:
        super().__init__(session, start)
        self.source = source
        self.is_reversed = False
        self.is_clicking = False
        """Whether source and target are clicked one after the other instead of dragged between."""
        self.hint = drawing_hint(session)

    def show(self, held: Binding) -> None:
        """Draw the connector with its free end held so."""
        settings = self.session.settings
        ends = self.source, held.anchor
        source, target = ends[::-1] if self.is_reversed else ends
        self.connector = self.gesture.restart(
            connect.connect,
            source,
            settings.relation,
            target,
            shape=settings.line_shape,
            style=settings.style,
        )
        if self.binding is not None:
            routes.lead(self.session, self.gesture, self.connector)

    def key(self, event: KeyEvent) -> State | None:
        """Change what it says or its direction while it is drawn."""
        if event.key == "X":
            self.is_reversed = not self.is_reversed
        elif not self._say(event.key):
            return None
        self.follow(self.last)
        return self

    def press(self, event: PointerEvent) -> State:
        """Take the second click as the end; the release does it."""
        return self.move(event)

    def release(self, event: PointerEvent) -> State:
        """Bind exactly where the pointer lets go; over nothing the palette may open."""
        session = self.session
        if not self.is_clicking and distance(event.point, self.start.point) < session.pixels(CLICK):
            self.is_clicking = True
            return self
        self.follow(event)
        if self.binding is None and not event.ctrl:
            return self._dropped_on_nothing(event.point)
        routes.arrive(session, self.gesture, self.connector)
        session.commit(self.gesture, (self.connector,))
        relations.warn(session, self.connector)
        return self.home()

    def allows(self, record_id: str) -> bool:
        """Leave out the source and the connector itself."""
        return record_id not in (self.connector, self.source.target)

    def _say(self, key: str) -> bool:
        session = self.session
        target = self.binding.anchor if self.binding else Anchor()
        ends = (target, self.source) if self.is_reversed else (self.source, target)
        chosen = relations.for_key(session, key, *ends)
        if chosen is None:
            return False
        relations.take(session, chosen)
        self.hint = drawing_hint(session)
        session.message.emit(tr("Relation: {name_of}.", name_of=relations.name_of(session, chosen)))
        return True

    def _dropped_on_nothing(self, point: Point) -> State:
        following = self.cancel()
        # On the source itself it was a change of mind; elsewhere the page is empty.
        if bind(self.session, point) is None:
            self.session.offer(Opening(self.source, point, None, self.is_reversed))
        return following


class QuickConnecting(Dragging):
    """The same from an arrow beside a thing; it goes back to selecting, and a click asks what to add on that side."""

    name = "connecting"

    def __init__(self, session: EditorSession, handle: Handle, start: PointerEvent) -> None:
        super().__init__(session, Anchor(target=handle.record_id), start)
        self.handle = handle

    def release(self, event: PointerEvent) -> State:
        """Bind where the pointer lets go."""
        if distance(event.point, self.start.point) >= self.session.pixels(CLICK):
            return super().release(event)
        self.gesture.cancel()
        self.session.select([self.source.target])
        self.session.offer(Opening(self.source, self.handle.at, self.handle.edge))
        return self.home()


def drawing_hint(session: EditorSession) -> str:
    """Return what can be done while a connector is drawn, and what it says."""
    name = relations.name_of(session, session.settings.relation)
    return tr(
        "“{name}”: 1…9 , . change it, X turns it round; drop it on nothing to add; Ctrl leaves the end free",
        name=name,
    )
