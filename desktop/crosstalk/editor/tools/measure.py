"""Measuring: a drag says how long and how steep, two clicked things how far apart. Nothing in the diagram changes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from crosstalk.editor import distances, overlay
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.measuring import Distance, apart, words_of
from crosstalk.editor.pick import thing_at
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap, Snapper
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

CLICK = 4.0
"""Pixels within which a press and its release are a click."""
TURN = 15.0
"""Degrees to which Shift holds the line."""


class Idle(State):
    """What was measured last stays in view until the next press."""

    name = "idle"
    cursor = "crosshair"
    hint = later("Drag to measure; click two things for the gap between them; Shift keeps to steps of 15°")

    def __init__(self, session: EditorSession, shown: tuple[Distance, ...] = (), first: str = "") -> None:
        super().__init__(session)
        self.shown, self.first = shown, first
        self.under = ""

    def advice(self) -> str:
        """Say what was measured, else what can be done."""
        if self.shown:
            return words_of(self.shown[0])
        return SECOND if self.first else self.hint

    def move(self, event: PointerEvent) -> State:
        """Let what a click would take glow."""
        self.under = thing_at(self.session, event.point, deep=True)
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin to measure here."""
        return Measuring(self.session, event, self.first) if event.button == "left" else self

    def overlay(self) -> list[Primitive]:
        """Draw what was measured, and what a click would measure from."""
        parts = enumerate(self.shown)
        marks = [m for n, one in parts for m in distances.measured(self.session, one, is_part=n > 0)]
        glowing = {i for i in (self.first, self.under) if i and self.session.record(i) is not None}
        return [*(m for i in sorted(glowing) for m in overlay.glow(self.session, i)), *marks]


class Measuring(State):
    """A line from the press to the pointer; both ends stop at edges and middles, Ctrl goes past them."""

    name = "measuring"
    cursor = "crosshair"
    hint = later("Shift keeps to steps of 15°, Ctrl suspends snapping, Esc cancels")

    def __init__(self, session: EditorSession, start: PointerEvent, first: str = "") -> None:
        super().__init__(session)
        self.start, self.first = start, first
        self.snapper: Snapper | None = make_snapper(session)
        self.snap = Snap()
        self.origin = self._caught(start)
        self.end = self.origin

    def move(self, event: PointerEvent) -> State:
        """Lead the other end."""
        if event.shift:
            self.snap = Snap()
            self.end = _held(self.origin, event.point)
        else:
            self.end = self._caught(event)
        return self

    def release(self, event: PointerEvent) -> State:
        """Keep the line in view; a press without a drag is a click on a thing."""
        session = self.session
        if distance(event.point, self.start.point) >= session.pixels(CLICK):
            self.move(event)
            return Idle(session, (Distance(self.origin, self.end),))
        chosen = thing_at(session, event.point, deep=True)
        if not chosen or not self.first or chosen == self.first:
            return Idle(session, first=chosen if chosen != self.first else "")
        return Idle(session, apart(self._body(self.first), self._body(chosen)))

    def advice(self) -> str:
        """Say how long it is."""
        moved = distance(self.origin, self.end) > 0.0
        return words_of(Distance(self.origin, self.end)) if moved else self.hint

    def overlay(self) -> list[Primitive]:
        """Draw the line with its length and angle, and what its end stops at."""
        line = Distance(self.origin, self.end)
        return [*overlay.guides(self.session, self.snap.guides), *distances.measured(self.session, line)]

    def _caught(self, event: PointerEvent) -> Point:
        self.snap = Snap()
        if self.snapper is None or event.ctrl:
            return event.point
        self.snap = self.snapper.snap_point(event.point, self.session.pixels(REACH))
        return Point(event.x + self.snap.dx, event.y + self.snap.dy)

    def _body(self, record_id: str) -> Rect:
        return self.session.scene.items[record_id].body


SECOND = later("Click the other thing, or the same again to let it go")


def _held(origin: Point, place: Point) -> Point:
    """Return the place on the nearest of the directions that Shift allows, as far away."""
    dx, dy = place.x - origin.x, place.y - origin.y
    angle = math.radians(round(math.degrees(math.atan2(dy, dx)) / TURN) * TURN)
    along = dx * math.cos(angle) + dy * math.sin(angle)
    return Point(origin.x + along * math.cos(angle), origin.y + along * math.sin(angle))
