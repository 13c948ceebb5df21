"""Tidying lines: the new routes are shown over the old ones, Enter takes them, Esc leaves everything as it was.

The routes are found in slices (`work`), so that the window stays awake; a click takes what is shown too.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from crosstalk.commands import routes
from crosstalk.editor.events import KeyEvent, PointerEvent
from crosstalk.editor.state import State
from crosstalk.model import Connector
from crosstalk.primitives import PathItem, Primitive, Stroke
from crosstalk.scene.overlay import OverlayColors
from crosstalk.scene.tidy import Tidying
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_PALE = 0.78
"""How much of a line that is to be replaced the paper over it takes away."""
_TAKES = ("Return", "Enter")


class Previewing(State):
    """Routes are being found, and shown as they come."""

    name = "previewing"
    cursor = "pointer"

    def __init__(self, session: EditorSession) -> None:
        super().__init__(session)
        chosen = [i for i in session.selection if isinstance(session.record(i), Connector)]
        self._run: Tidying | None = None
        self._chosen = tuple(chosen)
        self._waits = False

    @property
    def run(self) -> Tidying:
        """The run of routing; it begins when it is first asked for."""
        if self._run is None:
            self._run = Tidying(self.session.whole_scene, self._chosen)
        return self._run

    @property
    def hint(self) -> str:  # type: ignore[override]
        """How far it has come, and what can be done."""
        run = self.run
        if not run.finished:
            return tr(
                "Routing connector {min} of {total}. Esc cancels",
                min=min(run.done + 1, run.total),
                total=run.total,
            )
        if not run.total:
            return tr("There is no connector to tidy. Esc goes back")
        lines = tr("1 connector") if run.total == 1 else tr("{total} connectors", total=run.total)
        return tr("New routes for {lines}. Enter or a click applies them, Esc cancels", lines=lines)

    def work(self, seconds: float = math.inf) -> bool:
        """Find routes for some time; say whether there is more to do. The marks and the hint follow."""
        more = self.run.step(seconds)
        self.session.refresh_overlay()
        if not more and self._waits:
            self._take()
        return more

    def key(self, event: KeyEvent) -> State | None:
        """Take the routes with Enter; while they are being found, as soon as they are."""
        if event.key not in _TAKES:
            return None
        return self._answer()

    def press(self, event: PointerEvent) -> State:
        """Take the routes with a click."""
        return self._answer() if event.button == "left" else self

    def overlay(self) -> list[Primitive]:
        """Draw the routes found so far, and let the lines pale that they are to replace."""
        session, scene = self.session, self.session.scene
        colors = OverlayColors.of(scene.stage.theme)
        new = Stroke(colors.selection, max(session.pixels(1.6), 0.7), 0.9, "round", "round")
        old = (scene.items.get(i) for i in self.run.found)
        paled: list[Primitive] = [
            PathItem(
                item.path,
                None,
                Stroke(scene.paper, item.line_width + session.pixels(1.4), _PALE, "butt", "round"),
            )
            for item in old
            if item is not None and item.path is not None
        ]
        return [*paled, *(PathItem(path, None, new) for path in self.run.paths())]

    def _answer(self) -> State:
        if not self.run.finished:
            self._waits = True
            return self
        return self._take()

    def _take(self) -> State:
        session, found = self.session, dict(self.run.found)
        session.use("select")
        if found:
            session.run(later("Tidy connectors"), routes.tidy, found)
        return session.state
