"""An arrangement that is suggested: everything stands where it would be, until Enter takes it or Esc puts it back."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crosstalk.commands import positions
from crosstalk.editor import overlay
from crosstalk.editor.arranging import GENTLE, Suggestion, suggest
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.state import State
from crosstalk.geometry import Point
from crosstalk.layout import Options, Stopped
from crosstalk.model import Component, Region
from crosstalk.primitives import Primitive
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

NAMES = {
    "layered": later("Layers##arrangement"),
    "radial": later("Rings"),
    "force": later("Forces"),
    "grid": later("Grid"),
    "tidy": later("Tidy"),
    "even_across": later("Equal gaps across"),
    "even_down": later("Equal gaps down"),
    "fit": later("Fit regions to members"),
}
"""What each arrangement is called; also the name of its undo step."""
SPACINGS = (0.4, 2.5)
"""The least and the greatest spacing one may ask for."""
SPACED = frozenset(NAMES) - {"fit"}
"""The arrangements that gaps mean something to."""
_MOST_TRACKS = 150


class Suggesting(State):
    """The page shows the suggestion itself, in an open gesture; thin tracks show where things came from."""

    name = "suggesting"
    hint = later("Enter applies the suggestion, Esc puts everything back; + and − change the spacing")

    def __init__(self, session: EditorSession, kind: str, direction: str = "right") -> None:
        super().__init__(session)
        self.kind = kind
        chosen = session.selection
        focus = next((i for i in chosen if isinstance(session.record(i), Component)), "")
        self.ids = () if kind == "radial" and len(chosen) == 1 else chosen
        self.options = Options(direction=direction, focus=focus, tick=session.progress)
        self.gesture = session.history.begin(NAMES[kind])
        self.suggestion: Suggestion | None = None
        self.before: dict[str, Point] = {}

    def enter(self) -> None:
        """Work it out and show it."""
        self.work_out()

    def leave(self) -> None:
        """Tell that there is nothing to decide any more."""
        self.session.suggestion_changed.emit(None)

    def set_spacing(self, spacing: float) -> None:
        """Ask for narrower or wider gaps (1 is usual)."""
        low, high = SPACINGS
        self.options = replace(self.options, spacing=min(high, max(low, spacing)), memo={})
        self.work_out()

    def set_direction(self, direction: str) -> None:
        """Let layers run to the right or down."""
        self.options = replace(self.options, direction=direction, memo={})
        self.work_out()

    def work_out(self) -> None:
        """Find the arrangement from where things were, and show it."""
        session = self.session
        # It starts from the diagram as it was, not from the last suggestion.
        self.gesture.restart(_nothing)
        try:
            found = suggest(session, self.kind, self.ids, self.options)
        except Stopped:
            session.message.emit(tr("The arrangement was stopped; nothing is changed."))
            session.escape()
            return
        items = session.scene.items
        self.before = {i: items[i].body.centre for i in (*found.shifts, *found.frames) if i in items}
        self.gesture.restart(positions.put, found.shifts, found.frames, straighten=self.kind not in GENTLE)
        self.suggestion = found
        session.suggestion_changed.emit(self)
        session.refresh_overlay()

    def apply(self) -> None:
        """Keep it as one undo step."""
        session = self.session
        session.commit(self.gesture)
        session.begin_state(self.home())

    def key(self, event: KeyEvent) -> State | None:
        """Enter keeps it; + and - change the gaps."""
        if event.key == "Enter":
            self.session.commit(self.gesture)
            return self.home()
        if event.key in ("+", "=", "-") and self.kind in SPACED:
            self.set_spacing(self.options.spacing * (1 / 1.15 if event.key == "-" else 1.15))
            return self
        return None

    def press(self, event: PointerEvent) -> State:
        """Say what is to be decided first."""
        self.session.message.emit(tr("Enter applies the suggestion, Esc puts everything back."))
        return self

    def cancel(self) -> State:
        """Put everything back."""
        self.gesture.cancel()
        return self.home()

    def overlay(self) -> list[Primitive]:
        """Draw a thin track from where each thing was to where it is."""
        items = self.session.scene.items
        tracks = [(was, items[i].body.centre) for i, was in self.before.items() if i in items]
        return overlay.tracks(self.session, tracks[:_MOST_TRACKS])


def begin(session: EditorSession, kind: str, direction: str = "right") -> None:
    """Suggest an arrangement of what is selected, or of everything."""
    session.settle()
    session.use("select")
    if not can_begin(session, kind):
        session.message.emit(tr("There is nothing here that could be arranged."))
        return
    session.begin_state(Suggesting(session, kind, direction))


def can_begin(session: EditorSession, kind: str) -> bool:
    """Say whether there is anything to arrange."""
    if kind in ("even_across", "even_down"):
        return len(session.movable) > 2
    records = session.history.diagram.records.values()
    if kind == "fit":
        return any(isinstance(r, Region) and session.children(r.id) for r in records)
    return sum(1 for r in records if not r.locked and isinstance(r, Component)) > 1


def _nothing(_: object) -> None:
    """Leave the diagram as it was."""
