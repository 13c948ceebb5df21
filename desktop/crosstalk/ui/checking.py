"""Checks that run beside the work: in slices of a few milliseconds, some time after the last edit.

They run on the window's own thread: a second one would fight with it for the interpreter, and the scene is refreshed in
place. An edit stops the run at once; what was found so far is dropped and all is looked at again when edits settle.
While the page moves in the window, or something is dragged, the run stands still: the hand comes first.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from crosstalk.catalog.journals import journal
from crosstalk.checks import Case, Finding, in_order, iter_checks
from crosstalk.checks.finding import Findings
from crosstalk.editor.session import EditorSession
from crosstalk.model import Diff

SETTLE = 300
"""Milliseconds after the last edit."""
SETTLE_LARGE = 1500
LARGE = 3000
"""Records from which on a diagram is looked at later and with longer rests."""
SLICE = 0.007
"""Seconds of work between two rests."""
REST, REST_LARGE = 3, 15
"""Milliseconds in which the window has the machine for itself."""
MOVING = 120
"""The same while the page moves or something is dragged."""


class Checking(QObject):
    """Keeps the findings of a session current; `found` tells them when a run is through."""

    found = Signal()
    started = Signal()

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.findings: list[Finding] = []
        self.is_current = False
        self._under_way: Findings | None = None
        self._so_far: list[Finding] = []
        self._settle = QTimer(self, singleShot=True, interval=SETTLE)
        self._settle.timeout.connect(self._begin)
        self._slices = QTimer(self, singleShot=True)
        self._slices.timeout.connect(self._have_turn)
        self._seen = (0.0, 0.0, 0.0)
        """Where the page stood in the window at the last turn."""
        session.history_changed.connect(self._changed)
        session.scene_changed.connect(self._drawn_anew)
        self._wait()

    def now(self) -> None:
        """Look at once and to the end (the person just changed something here, or a test asks)."""
        self._session.draw_more(math.inf)
        self._begin()
        while self._under_way is not None:
            self._go_on()

    def slices(self) -> Iterator[Callable[[], None]]:
        """Look at once and to the end, and yield each slice of the work to be called (a benchmark asks)."""
        self._session.draw_more(math.inf)
        self._begin()
        while self._under_way is not None:
            self._slices.stop()
            yield self._go_on
        self._slices.stop()

    def soon(self) -> None:
        """Look again as soon as the window has a moment."""
        self._drop()
        self._settle.start(0)

    @property
    def is_large(self) -> bool:
        """Whether the diagram takes so long that the work must come first."""
        return len(self._session.history.diagram.records) > LARGE

    def _changed(self, _: Diff) -> None:
        self._wait()

    def _drawn_anew(self, ids: set[str]) -> None:
        if not ids:
            self._wait()

    def _wait(self) -> None:
        self._drop()
        self._settle.start(SETTLE_LARGE if self.is_large else SETTLE)

    def _drop(self) -> None:
        self.is_current = False
        self._under_way = None
        self._slices.stop()

    def _begin(self) -> None:
        self._drop()
        self._settle.stop()
        session = self._session
        if session.history.gesture is not None:
            # A drag or typing is under way; its end need not be an edit that is told.
            self._settle.start(SETTLE)
            return
        if session.scene.building is not None:
            # Lines of a large diagram are still being drawn.
            self._settle.start(SETTLE_LARGE)
            return
        diagram = session.history.diagram
        case = Case(diagram, session.scene, session.catalog, journal(diagram.page.journal))
        self._so_far = []
        self._under_way = iter_checks(case)
        self._slices.start(0)
        self.started.emit()

    def _have_turn(self) -> None:
        """Go on, unless the person is moving something."""
        view = self._session.view
        seen, self._seen = self._seen, (view.zoom, view.left, view.top)
        if self._session.history.gesture is not None or seen != self._seen:
            self._slices.start(MOVING)
        else:
            self._go_on()

    def _go_on(self) -> None:
        if self._under_way is None:
            return
        end = perf_counter() + SLICE
        for finding in self._under_way:
            if finding is not None:
                self._so_far.append(finding)
            if perf_counter() > end:
                self._slices.start(REST_LARGE if self.is_large else REST)
                return
        self._under_way = None
        self._slices.stop()
        self.findings = in_order(self._so_far)
        self.is_current = True
        self.found.emit()
