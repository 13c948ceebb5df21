"""What a tool is made of: named states that get events and return the next state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar

from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.primitives import Primitive

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


CURSORS = (
    "arrow", "pointer", "move", "copy", "crosshair", "text", "grab", "grabbing", "no", "rotate", "blank",
    "brush", "dropper", "zoom-in", "zoom-out",
    "resize-ew", "resize-ns", "resize-nwse", "resize-nesw",
)  # fmt: skip
"""The names a state may give for the look of the pointer; the window has one for each."""


class State:
    """One moment of a gesture. Each method returns the state that follows; `self` stays.

    `cursor` names the pointer's look (see `CURSORS`), `hint` is the line of help in the status bar.
    """

    name: ClassVar[str] = ""
    cursor: str = "arrow"
    hint: str = ""

    def __init__(self, session: EditorSession) -> None:
        self.session = session

    def enter(self) -> None:
        """Be called when the state begins."""

    def leave(self) -> None:
        """Be called when the state ends, however it ends."""

    def press(self, event: PointerEvent) -> State:
        """Answer a button that goes down."""
        return self

    def move(self, event: PointerEvent) -> State:
        """Answer a move of the pointer, or a modifier key pressed meanwhile."""
        return self

    def release(self, event: PointerEvent) -> State:
        """Answer a button that goes up."""
        return self

    def double_click(self, event: PointerEvent) -> State:
        """Answer the second press of a double click."""
        return self.press(event)

    def key(self, event: KeyEvent) -> State | None:
        """Answer a key; None leaves it to the actions."""
        return None

    def cancel(self) -> State:
        """Answer Esc: put everything back and return where the tool begins."""
        return self.home()

    def advice(self) -> str:
        """Return the line of help for this moment."""
        return self.hint

    def overlay(self) -> list[Primitive]:
        """Return the marks of this state, painted above the page."""
        return []

    def home(self) -> State:
        """Return the state in which the current tool begins."""
        return self.session.tool.home(self.session)


@dataclass(frozen=True, slots=True)
class Tool:
    """Something in the hand: its name and the state in which it begins."""

    name: str
    home: Callable[[EditorSession], State]
