"""Writing on the page: text and notes."""

from __future__ import annotations

from crosstalk.commands import create
from crosstalk.editor.state import State
from crosstalk.editor.tools.drawing import BoxIdle
from crosstalk.geometry import Point, Rect
from crosstalk.model import Style
from crosstalk.tongue import later

WIDTH, HEIGHT = 90.0, 12.0
"""Size of a text that a click makes, in points; it grows with what is typed."""


class Idle(BoxIdle):
    """The text tool waits for a click or a box; then the text is typed in place."""

    cursor = "text"
    hint = later("Click, or drag the width of the text, and type")
    title = later("Add text")
    style = Style()

    def finish(self, rect: Rect, was_clicked: bool) -> State:
        """Make an empty text and begin to type; nothing stays of it where nothing is typed."""
        session = self.session
        box = self._box(rect, was_clicked)
        session.use("select")
        # The gesture stays open while typing: making and typing are one step.
        gesture = session.history.begin(self.title)
        size = (box.width, box.height)
        new = gesture.edit(create.add_text, (), box.centre, size, style=self.style)
        session.select([new])
        session.edit_text(new, "runs", gesture)
        return session.state

    def _box(self, rect: Rect, was_clicked: bool) -> Rect:
        if was_clicked:
            return Rect(rect.x, rect.y - HEIGHT / 2, WIDTH, HEIGHT)
        return Rect.centred(rect.centre, max(rect.width, 10.0), max(rect.height, HEIGHT))


class NoteIdle(Idle):
    """A note for whoever works on the figure: a text on a coloured ground."""

    hint = later("Click, or drag the size of the note, and type")
    title = later("Add note")
    style = Style(fill="#fff3bf", text_color="#5c4a00")

    def _box(self, rect: Rect, was_clicked: bool) -> Rect:
        if was_clicked:
            return Rect.centred(Point(rect.x + 45.0, rect.y + 20.0), 90.0, 40.0)
        return super()._box(rect, was_clicked)
