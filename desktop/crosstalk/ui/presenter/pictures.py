"""The pictures of a talk's steps at the sizes of the windows; the next ones are painted before they are needed."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QImage, QPixmap

from crosstalk.catalog import Catalog
from crosstalk.geometry import Rect
from crosstalk.model import Diagram
from crosstalk.painting.step_thumbs import fitted, step_image

KEPT = 24
"""Pictures that are kept; one of a large screen takes some 30 MB."""
SLICE = 0.008

Wanted = tuple[str, int, int, float]


class Pictures(QObject):
    """Paints steps by their id: at once when asked for, in slices when they may be asked for."""

    def __init__(
        self, diagram: Diagram, catalog: Catalog, theme: str | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._diagram, self._catalog, self._theme = diagram, catalog, theme
        self._made: OrderedDict[Wanted, QPixmap] = OrderedDict()
        self._due: list[Wanted] = []
        self._begun: dict[Wanted, Iterator[QImage | None]] = {}
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._go_on)

    @property
    def page(self) -> Rect:
        """The page of the talk, in points."""
        return self._diagram.page.rect

    def size(self, room: QSize) -> QSize:
        """Return the size of a picture that fits into a room, in logical pixels."""
        return QSize(*fitted(self.page, (max(1, room.width()), max(1, room.height()))))

    def of(self, step_id: str, room: QSize, ratio: float = 1.0) -> QPixmap:
        """Return the picture of a step as large as it fits into a room."""
        wanted = (step_id, room.width(), room.height(), ratio)
        while wanted not in self._made:
            self._work(wanted)
        self._made.move_to_end(wanted)
        return self._made[wanted]

    def prepare(self, step_id: str, room: QSize, ratio: float = 1.0) -> None:
        """Paint a step between other work: it may be asked for soon."""
        wanted = (step_id, room.width(), room.height(), ratio)
        if wanted not in self._made and wanted not in self._due and room.width() > 0 and room.height() > 0:
            self._due.append(wanted)
            self._slices.start()

    def is_ready(self, step_id: str, room: QSize, ratio: float = 1.0) -> bool:
        """Say whether asking for a picture would take no time."""
        return (step_id, room.width(), room.height(), ratio) in self._made

    def stop(self) -> None:
        """Paint nothing more."""
        self._slices.stop()
        self._due.clear()
        self._begun.clear()

    def _go_on(self) -> None:
        end = perf_counter() + SLICE
        while self._due and perf_counter() < end:
            if self._due[0] in self._made:
                self._due.pop(0)
            else:
                self._work(self._due[0])
        if not self._due:
            self._slices.stop()

    def _work(self, wanted: Wanted) -> None:
        step_id, width, height, ratio = wanted
        if wanted not in self._begun:
            size = (max(1, width), max(1, height))
            self._begun[wanted] = step_image(
                self._diagram, self._catalog, step_id, size, ratio, theme=self._theme
            )
        image = next(self._begun[wanted])
        if image is not None:
            del self._begun[wanted]
            self._made[wanted] = QPixmap.fromImage(image)
            while len(self._made) > KEPT:
                self._made.popitem(last=False)
