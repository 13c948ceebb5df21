"""Thumbnails made when they are first seen, a few milliseconds at a time, so that nothing waits for them."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPixmap

from crosstalk.catalog import DEFAULT_THEME, Catalog
from crosstalk.painting.thumbnails import thumbnail

_SLICE = 0.008
"""Seconds of drawing between two looks at the event queue."""


_Key = tuple[str, int, float]
"""Type, size, ratio of pixels."""


class Thumbnails(QObject):
    """Pixmaps of components by type; what is not there yet is drawn soon and told by `ready`."""

    ready = Signal(str)

    def __init__(self, catalog: Catalog, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._theme = DEFAULT_THEME
        self._made: dict[_Key, QPixmap] = {}
        self._wanted: list[dict[_Key, None]] = []
        """What was asked for between two turns of drawing, such as the cells that a paint event shows, the last at the
        end: that is seen now, so it comes first, from the top."""
        self._is_asking = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    def peek(self, type_id: str, size: int, ratio: float) -> QPixmap | None:
        """Return a thumbnail of `size` logical pixels at a device pixel ratio if it is there, else ask for it."""
        key = (type_id, size, ratio)
        made = self._made.get(key)
        if made is None:
            self._ask(key)
            if not self._timer.isActive():
                self._timer.start()
        return made

    def get(self, type_id: str, size: int, ratio: float) -> QPixmap:
        """Return a thumbnail at once."""
        key = (type_id, size, ratio)
        made = self._made.get(key)
        if made is None:
            made = self._made[key] = thumbnail(self._catalog.art(type_id, theme=self._theme), size, ratio)
        return made

    def set_theme(self, theme: str) -> None:
        """Draw in the tones of another theme from now on."""
        if theme != self._theme:
            self._theme = theme
            self._made.clear()

    def _ask(self, key: _Key) -> None:
        for asked in self._wanted:
            asked.pop(key, None)
        if not self._is_asking:
            self._is_asking = True
            self._wanted = [asked for asked in self._wanted if asked]
            self._wanted.append({})
        self._wanted[-1][key] = None

    def _next(self) -> _Key | None:
        """Return what is drawn next, and want it no longer."""
        while self._wanted:
            asked = self._wanted[-1]
            if asked:
                key = next(iter(asked))
                del asked[key]
                return key
            self._wanted.pop()
        return None

    def _work(self) -> None:
        self._is_asking = False
        end = perf_counter() + _SLICE
        while (key := self._next()) is not None:
            if key not in self._made:
                self.get(*key)
            self.ready.emit(key[0])
            if perf_counter() >= end:
                return
        self._timer.stop()
