"""A question to the figure that is answered beside the work: in slices, in which the window answers, and to be stopped.

What was answered is kept with what was asked; an edit or another context makes it stale, and it is asked again when
edits settle.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from crosstalk.editor.session import EditorSession
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diff
from crosstalk.telling import Line, Told, ask
from crosstalk.tongue import tr

SETTLE = 300
"""Milliseconds after the last edit."""
SETTLE_LARGE = 1500
LARGE = 3000
"""Records from which on edits must settle longer."""
SLICE = 0.012
"""Seconds of work between two rests."""
_CONCERNED = ("context", "dimensions")
"""Fields of the diagram that an answer hangs on; records aside."""


class Asked(NamedTuple):
    """What is asked: the id of a question, the things it is about, and how far to look (None: any way)."""

    question: str
    chosen: tuple[str, ...] = ()
    depth: int | None = None


class Asking(QObject):
    """Answers one question at a time; `changed` tells of lines that came and of the end."""

    changed = Signal()

    def __init__(self, session: EditorSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.asked: Asked | None = None
        self.lines: list[Line] = []
        self.error = ""
        """Why there is no answer: a sentence."""
        self.is_running = False
        self.is_stopped = False
        """Whether a person stopped it: there may be more."""
        self.is_stale = False
        self.is_awake = True
        """Whether anybody looks: a stale answer is otherwise left until somebody does."""
        self._under_way: Iterator[Line | None] = iter(())
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self.again)
        session.history_changed.connect(self._edited)
        session.looks_changed.connect(self._look_at_context)
        self._context = self._session.scene.stage.context

    def ask(self, asked: Asked) -> None:
        """Begin to answer; what was asked before is dropped."""
        self._end()
        self._settle.stop()
        session = self._session
        self.asked, self.lines, self.error = asked, [], ""
        self.is_stale = self.is_stopped = False
        self._context = session.scene.stage.context
        told = Told(session.history.diagram, session.catalog, self._context)
        self._under_way = ask(asked.question, told, asked.chosen, asked.depth)
        self.is_running = True
        self._slices.start()
        self.changed.emit()

    def again(self) -> None:
        """Ask the same once more, of the figure as it is now."""
        if self.asked is None:
            return
        if self._session.history.gesture is not None:
            self._settle.start(SETTLE)
        elif self.is_awake:
            self.ask(self.asked)

    def stop(self) -> None:
        """Leave it at what was found so far."""
        if self.is_running:
            self._end()
            self.is_stopped = True
            self.changed.emit()

    def finish(self) -> None:
        """Answer to the end at once (a test asks)."""
        while self.is_running:
            self._go_on()

    def wake(self, awake: bool) -> None:
        """Say whether anybody looks."""
        self.is_awake = awake
        if awake and self.is_stale:
            self._settle.start(0)

    @property
    def is_large(self) -> bool:
        """Whether the diagram is so large that the work must come first."""
        return len(self._session.history.diagram.records) > LARGE

    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        count = len(self.lines)
        try:
            for line in self._under_way:
                if line is not None:
                    self.lines.append(line)
                if perf_counter() > end:
                    break
            else:
                self._end()
        except CrosstalkError as error:
            self.error = str(error)
            self._end()
        if len(self.lines) != count or not self.is_running:
            self.changed.emit()

    def _end(self) -> None:
        self.is_running = False
        self._slices.stop()
        self._under_way = iter(())

    def _edited(self, diff: Diff) -> None:
        if diff.touched or any(name in diff.fields for name in _CONCERNED):
            self._grow_stale()

    def _look_at_context(self) -> None:
        if self._session.scene.stage.context != self._context:
            self._grow_stale()

    def _grow_stale(self) -> None:
        if self.asked is None:
            return
        if self.is_running:
            self._end()
        if not self.is_stale:
            self.is_stale = True
            self.changed.emit()
        self._settle.start(SETTLE_LARGE if self.is_large else SETTLE)


def names(session: EditorSession, ids: Sequence[str]) -> str:
    """Return what some records are called, in a few words."""
    told = Told(session.history.diagram, session.catalog, session.scene.stage.context)
    named = list(dict.fromkeys(told.name(i) for i in ids))
    return ", ".join(named[:3]) + (tr(" and {count} more", count=len(named) - 3) if len(named) > 3 else "")
