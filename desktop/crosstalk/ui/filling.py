"""The lines of a large diagram, drawn after its first picture: a slice between any two events of the window.

What is drawn is prepared for painting in slices as well, and then shown in a few goes: each time the picture of a large
page takes a tenth of a second. Meanwhile everything works; while something is dragged the rest of the lines waits.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from crosstalk.editor.session import EditorSession
from crosstalk.tongue import tr
from crosstalk.ui.sheet import Sheet

SLICE = 0.007
"""Seconds of work between two looks at what the person does."""
PAUSE = 120
"""Milliseconds until it is tried again while something is dragged."""
BATCH = 512
"""So many things are taken into the picture at a time …"""
SHOWN = 16 * BATCH
"""… and so many are seen at a time."""


class Filling(QObject):
    """Draws what `session.scene` still lacks; `start` it once the first picture is on the screen."""

    progressed = Signal()
    """`words` says something else."""

    def __init__(
        self, session: EditorSession, sheet: Sheet, show: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._session, self._sheet, self._show = session, sheet, show
        self._drawn: set[str] = set()
        """What was drawn and is not in the picture yet."""
        self._unseen = 0
        """So many things are in the picture and were not shown since."""
        self._percent = -1
        self._collector = _Collector()
        self.destroyed.connect(self._collector.resume)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        session.scene_filled.connect(self._take)
        session.scene_changed.connect(self._scene_changed)

    @property
    def is_active(self) -> bool:
        """Whether something is left to do."""
        return self._session.scene.building is not None or bool(self._drawn or self._unseen)

    @property
    def words(self) -> str:
        """What the status bar says: how much is drawn; nothing where all is."""
        return tr("Drawing … {percent} %", percent=self._percent) if self._percent >= 0 else ""

    def start(self) -> None:
        """Go on with what is left, if anything is."""
        if self.is_active and not self._timer.isActive():
            self._timer.start(0)

    def finish(self) -> None:
        """Do all that is left at once (a test or a benchmark asks)."""
        self._session.draw_more(math.inf)
        while self.is_active:
            self._work(math.inf)
        self._tell()

    def _take(self, ids: set[str]) -> None:
        self._drawn |= ids
        self.start()

    def _scene_changed(self, ids: set[str]) -> None:
        if not ids:
            self._drawn.clear()
            self._unseen = 0

    def _go_on(self) -> None:
        if self._session.history.gesture is not None:
            self._timer.start(PAUSE)
            return
        self._collector.pause()
        self._work(perf_counter() + SLICE)
        self._tell()
        if self.is_active:
            self._timer.start(0)
        else:
            self._collector.resume()

    def _work(self, until: float) -> None:
        """Do what is next: prepare what was taken in, show it, take in what was drawn, or draw more."""
        building = self._session.scene.building
        if self._unseen and not self._sheet.prepare(until):
            return
        if self._unseen >= SHOWN or (self._unseen and building is None and not self._drawn):
            self._unseen = 0
            self._show()
        elif len(self._drawn) >= BATCH or (self._drawn and building is None):
            batch = set(sorted(self._drawn)[:BATCH])
            self._drawn -= batch
            self._unseen += len(batch)
            self._sheet.take_in(batch)
        elif building is not None:
            self._session.draw_more(max(0.0, until - perf_counter()))

    def _tell(self) -> None:
        building = self._session.scene.building
        percent = -1 if not self.is_active else 99 if building is None else int(100 * building.share)
        if percent != self._percent:
            self._percent = percent
            self.progressed.emit()


class _Collector:
    """Keeps the collector of cycles out: it would walk through all that is being made, and find nothing."""

    def __init__(self) -> None:
        self._was_on: bool | None = None

    def pause(self) -> None:
        if self._was_on is None:
            self._was_on = gc.isenabled()
        gc.disable()

    def resume(self) -> None:
        if self._was_on:
            gc.enable()
        self._was_on = None
