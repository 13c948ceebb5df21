"""Keeping unsaved work while nobody is looking: a snapshot a few seconds after the last change."""

from __future__ import annotations

import logging
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from crosstalk.model import Diagram
from crosstalk.storage.journal import Journal, discard
from crosstalk.storage.locks import Lock
from crosstalk.ui.document import Document

IDLE = 2500
"""Milliseconds of quiet after which a snapshot is written."""
LONGEST = 20_000
"""A snapshot is written at the latest so long after the first change that none holds."""

_log = logging.getLogger(__name__)


class AutoSave(QObject):
    """Writes the snapshot of one document in a thread of its own: a diagram is a value, so nothing is copied."""

    failed = Signal(str)
    """The sentence why unsaved work cannot be kept; said once."""

    def __init__(
        self, document: Document, journal: Journal | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self.journal = document, journal or Journal()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="journal")
        self._kept: Diagram | None = None
        self._told = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE)
        self._latest = QTimer(self, singleShot=True, interval=LONGEST)
        self._idle.timeout.connect(self.keep)
        self._latest.timeout.connect(self.keep)
        self._stops = [document.history.subscribe(lambda _: self._changed())]
        self._stops.append(document.changed.connect(self._settled))

    def keep(self) -> None:
        """Write a snapshot now, in the background, where there is something to lose."""
        if self._document.history.gesture is not None:
            self._idle.start()
            return
        self._idle.stop()
        self._latest.stop()
        diagram = self._document.history.diagram
        if not self._document.is_modified or diagram is self._kept:
            return
        self._kept = diagram
        self._writer.submit(self.journal.write, diagram, self._document.path).add_done_callback(self._report)

    def take_over(self, snapshot: Path, lock: Lock | None = None) -> None:
        """Keep the present state, and only then take away the snapshot that it was recovered from, with its lock."""
        self.keep()

        def give_up() -> None:
            if not self.journal.snapshot.exists():
                return  # It could not be kept anew: the old one stays, and is offered again.
            discard(snapshot)
            if lock is not None:
                lock.release(remove=True)

        self._writer.submit(give_up).add_done_callback(self._report)

    def wait(self) -> None:
        """Wait until what was begun is written (for tests and for the end)."""
        self._writer.submit(lambda: None).result()

    def close(self, *, clear: bool = True) -> None:
        """End: the work is saved or was given up, so its snapshot goes (unless `clear` is False)."""
        self._idle.stop()
        self._latest.stop()
        for stop in self._stops:
            stop()
        self._stops.clear()
        if clear:
            self._writer.submit(self.journal.clear)
        self._writer.shutdown(wait=True)
        self.deleteLater()

    def _changed(self) -> None:
        # During a gesture too: its end is told to nobody, since every view has already seen the last of it.
        self._idle.start()
        if not self._latest.isActive():
            self._latest.start()

    def _settled(self) -> None:
        """Take the snapshot away once the file holds what is here."""
        if not self._document.is_modified and self._kept is not None:
            self._idle.stop()
            self._latest.stop()
            self._kept = None
            self._writer.submit(self.journal.clear).add_done_callback(self._report)

    def _report(self, done: Future[None]) -> None:
        # In the thread of the writer. A full disk must not stop the work; it is said once, and tried again.
        error = done.exception()
        if error is not None:
            _log.warning("unsaved work was not kept: %s", error)
            self._kept = None
            if not self._told:
                self._told = True
                self.failed.emit(str(error))
