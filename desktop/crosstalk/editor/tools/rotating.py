"""Turning the selection about its middle."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import place
from crosstalk.editor import overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import Frame, frame_of
from crosstalk.editor.tools.held import Held
from crosstalk.geometry.point import angle
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

STEP = 15.0
"""Degrees between the turns that Shift allows."""


class Rotating(Held):
    """The handle above the frame leads it around; Shift goes in steps of 15°."""

    name = "rotating"
    title = later("Rotate")
    cursor = "rotate"
    hint = later("Shift turns in steps of 15°, Esc cancels")

    def __init__(self, session: EditorSession, start: PointerEvent) -> None:
        super().__init__(session, start)
        self.ids = session.movable
        frame = frame_of(session, self.ids)
        assert frame is not None
        self.frame: Frame = frame
        self.turn = 0.0

    def follow(self, event: PointerEvent) -> None:
        """Turn to where the pointer is."""
        centre = self.frame.centre
        self.turn = angle(centre, event.point) - angle(centre, self.start.point)
        if event.shift:
            # Steps count from upright where one thing is turned, so that it can be set straight again.
            final = round((self.frame.rotation + self.turn) / STEP) * STEP
            self.turn = final - self.frame.rotation
        self.gesture.restart(place.rotate, self.ids, self.turn, centre)

    def overlay(self) -> list[Primitive]:
        """Say how far it is turned."""
        total = (self.frame.rotation + self.turn) % 360.0
        return overlay.tag(self.session, f"{total:.0f}°", self.session.pointer)
