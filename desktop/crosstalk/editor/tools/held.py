"""What every drag of a handle, an end or words shares: an open gesture follows the pointer until it is let go."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.snapping import Snap
from crosstalk.editor.state import State
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Held(State):
    """Something is held since `start`. A subclass writes its effect into `gesture` in `follow`, and nothing else.

    Letting go keeps the effect as one undo step named `title`; Esc puts everything back.
    """

    title: ClassVar[str] = ""

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session)
        self.start = start
        self.snap = Snap()
        self.gesture = session.history.begin(self.title)

    def follow(self, event: PointerEvent) -> None:
        """Change the diagram to what it is with the pointer there."""
        raise NotImplementedError

    def move(self, event: PointerEvent) -> State:
        """Follow the pointer."""
        self.follow(event)
        return self

    def release(self, event: PointerEvent) -> State:
        """Let go: what was never moved is left as it was."""
        if event.point != self.start.point:
            self.follow(event)
        self.session.commit(self.gesture)
        return self.home()

    def cancel(self) -> State:
        """Put everything back."""
        self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Draw the guides of what snapped."""
        return overlay.snapped(self.session, self.snap)
