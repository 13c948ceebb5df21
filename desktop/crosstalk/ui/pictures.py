"""Small pictures of diagrams that lie on the disk: read in a thread, drawn in slices, only those somebody looks at.

A file is read once; of the diagrams and pictures the last few are kept. A large diagram has no picture, since drawing
it would stop the window: its number of objects must do.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from crosstalk.catalog import Catalog
from crosstalk.errors import CrosstalkError
from crosstalk.model import Diagram
from crosstalk.painting.scene_thumbs import page_image
from crosstalk.scene import begin_scene
from crosstalk.storage import load

LARGE = 1000
"""Records from which on there is no picture."""
MOST = 64
"""So many diagrams and pictures are kept."""
SLICE = 0.008
"""Seconds of drawing between two looks at what the person does."""


@dataclass(slots=True)
class Picture:
    """What is known of a file so far."""

    diagram: Diagram | None = None
    error: str = ""
    """Why it cannot be read."""
    pixmap: QPixmap | None = None


class Pictures(QObject):
    """Knows files by their path; what is asked for and not there yet is told by `ready`."""

    ready = Signal(str)
    """The path of a file of which more is known."""
    _read = Signal(str, object, str)

    def __init__(self, catalog: Catalog, size: tuple[int, int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._size, self.ratio = catalog, size, 1.0
        self._known: OrderedDict[str, Picture] = OrderedDict()
        self._due: list[str] = []
        self._under_way: Iterator[QImage | None] = iter(())
        self._painted = ""
        self._reader: ThreadPoolExecutor | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._work)
        self._read.connect(self._take)

    def of(self, path: Path) -> Picture:
        """Return what is known of a file, and find out the rest."""
        key = str(path)
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = Picture()
            self._forget_old()
            if self._reader is None:
                self._reader = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
            self._reader.submit(self._load, key)
        else:
            self._known.move_to_end(key)
        return known

    def forget(self, path: Path) -> None:
        """Know nothing of a file any more."""
        self._known.pop(str(path), None)

    def finish(self) -> None:
        """Do all that was asked for at once (a test or a picture of the window asks)."""
        from PySide6.QtCore import QCoreApplication

        if self._reader is not None:
            self._reader.submit(lambda: None).result()
        QCoreApplication.sendPostedEvents(self)
        while self._due or self._painted:
            self._work()

    def close(self) -> None:
        """Leave what is not read yet."""
        self._timer.stop()
        self._due.clear()
        if self._reader is not None:
            self._reader.shutdown(wait=False, cancel_futures=True)

    def _load(self, key: str) -> None:
        # In the thread of the reader.
        try:
            diagram, error = load(key), ""
        except CrosstalkError as failed:
            diagram, error = None, str(failed)
        self._read.emit(key, diagram, error)

    def _take(self, key: str, diagram: Diagram | None, error: str) -> None:
        known = self._known.get(key)
        if known is None:
            return
        known.diagram, known.error = diagram, error
        if diagram is not None and len(diagram.records) <= LARGE:
            self._due.append(key)
            self._timer.start()
        self.ready.emit(key)

    def _work(self) -> None:
        end = perf_counter() + SLICE
        while perf_counter() < end:
            if not self._painted:
                if not self._due:
                    self._timer.stop()
                    return
                self._painted = self._due.pop(0)
                known = self._known.get(self._painted)
                found = known.diagram if known is not None else None
                self._under_way = iter(()) if found is None else self._images(found)
            image = next(self._under_way, _END)
            if image is None:
                continue
            key, self._painted = self._painted, ""
            if isinstance(image, QImage) and key in self._known:
                self._known[key].pixmap = QPixmap.fromImage(image)
                self.ready.emit(key)

    def _images(self, diagram: Diagram) -> Iterator[QImage | None]:
        building = begin_scene(diagram, self._catalog)
        yield None
        while not building.is_done:
            building.step(SLICE / 2)
            yield None
        yield from page_image(building.scene, self._size, self.ratio)

    def _forget_old(self) -> None:
        while len(self._known) > MOST:
            self._known.popitem(last=False)


_END = object()
