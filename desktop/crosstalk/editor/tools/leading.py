"""Leading an end of a connector: what drawing one and taking an end elsewhere share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay
from crosstalk.editor.binding import Binding, bind, free
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.tools.held import Held
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class LeadingEnd(Held):
    """An end is at the pointer; what it would be held by glows, and Ctrl lets it be held by nothing.

    `over_nothing` is the pointer's look where letting go would bind nothing.
    """

    over_nothing = "copy"

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session, start)
        self.binding: Binding | None = None
        self.last = start
        self.connector = ""
        """Id of the connector that is led, which lies under the pointer itself."""

    def allows(self, record_id: str) -> bool:
        """Say whether the end may be held by a thing."""
        raise NotImplementedError

    def show(self, held: Binding) -> None:
        """Write the connector with the end held so."""
        raise NotImplementedError

    def follow(self, event: PointerEvent) -> None:
        """Lead the end to what is under the pointer, or to the pointer itself."""
        session, self.last = self.session, event
        self.binding = None if event.ctrl else bind(session, event.point, self.allows)
        self.show(self.binding or free(event.point))
        self.cursor = "crosshair" if self.binding or event.ctrl else self._elsewhere(event)
        session.hover = self.binding.target if self.binding else ""

    def overlay(self) -> list[Primitive]:
        """Let the target glow and show the very place or port."""
        return overlay.binding_marks(self.session, self.binding)

    def _elsewhere(self, event: PointerEvent) -> str:
        others = bind(self.session, event.point, lambda record_id: record_id != self.connector)
        return "no" if others is not None else self.over_nothing
