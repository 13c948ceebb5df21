"""Looking after the file of a document while a person works: what it held before each save, and whether it is there.

Disks may be slow, and a drive that went away may not answer for a minute: nothing here waits for one. All windows on a
document share one of each.
"""

from __future__ import annotations

import threading
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from crosstalk.storage import Fingerprint, fingerprint
from crosstalk.storage.backups import Entry, keep
from crosstalk.ui.document import Document

INTERVAL = 2000
"""Milliseconds between two looks at the file."""
SOON = 60
"""Milliseconds after which the answer to a look is asked for."""


class Backups(QObject):
    """Keeps what a file held before each save, in a thread of its own."""

    failed = Signal(str)
    """The sentence why nothing could be kept; said once."""
    kept = Signal()
    """There is something new among what is kept."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="backups")
        self._told = False
        self._leave = document.saved.connect(self._saved)

    def wait(self) -> None:
        """Wait until what was begun is written (for tests and for the end)."""
        self._writer.submit(lambda: None).result()

    def close(self) -> None:
        """End, once all is written."""
        self._leave()
        self._writer.shutdown(wait=True)
        self.deleteLater()

    def _saved(self, path: Path, now: bytes, before: tuple[bytes, float] | None) -> None:
        data, saved = before or (b"", 0.0)
        self._writer.submit(keep, path, data, saved, now).add_done_callback(self._report)

    def _report(self, done: Future[Entry | None]) -> None:
        # In the thread of the writer: signals find their way to the window's own.
        error = done.exception()
        if error is None:
            self.kept.emit()
        elif not self._told:
            self._told = True
            self.failed.emit(str(error))


class FileWatch(QObject):
    """Looks from time to time whether the file is still the one that was read."""

    noticed = Signal()
    """Somebody changed the file, took it away or brought it back; said until the document knows."""

    def __init__(self, document: Document) -> None:
        super().__init__()
        self._document = document
        self._look: _Look | None = None
        self._timer = QTimer(self, interval=INTERVAL)
        self._timer.timeout.connect(self._go_on)
        self._answer = QTimer(self, singleShot=True, interval=SOON)
        self._answer.timeout.connect(self._take)
        self._timer.start()

    def look(self) -> None:
        """Look now; what is found is told in a moment."""
        if self._document.path is None:
            return
        if self._look is None or self._look.is_over:
            self._look = _Look(self._document.path)
        self._answer.start()

    def close(self) -> None:
        """Look no longer."""
        self._timer.stop()
        self._answer.stop()
        self.deleteLater()

    def _go_on(self) -> None:
        self._take()
        self.look()

    def _take(self) -> None:
        look, path = self._look, self._document.path
        if look is None or not look.is_over or path != look.path:
            return
        self._look = None
        if self._document.elsewhere(look.found):
            self.noticed.emit()


class _Look:
    """One question to the disk. The thread is left alone where the disk never answers."""

    def __init__(self, path: Path) -> None:
        self.path, self.is_over = path, False
        self.found: Fingerprint | None = None
        threading.Thread(target=self._ask, daemon=True, name="look at disk").start()

    def _ask(self) -> None:
        self.found = fingerprint(self.path)
        self.is_over = True
