"""What the next start, and the next large diagram, will not have to wait for: drawings are read while nobody works.

Only once for each state of the catalogue: what was read is kept (`catalog.kept`). Each slice reads one drawing, which
takes a few milliseconds; memory holds only the bytes that are kept.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from crosstalk.catalog import Catalog

START = 3000
"""Milliseconds after the window stands."""
REST = 12
"""Milliseconds between two drawings, in which the window has the machine for itself."""


class Warming(QObject):
    """Reads all drawings one by one, then writes them to the person's cache folder."""

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._left = catalog.unread()
        self._timer = QTimer(self, singleShot=True, interval=START)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return not self._timer.isActive()

    def _go_on(self) -> None:
        if next(self._left, None) is None:
            self._catalog.kept.write()
        else:
            self._timer.start(REST)
