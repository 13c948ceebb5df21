"""The picture of the page that the canvas keeps, so that only what changed is painted again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap, QRegion

from crosstalk.painting.eyes import Table, mapped

Paint = Callable[[QPainter, QRect], None]

_MANY = 12
"""With more dirty rectangles than that their common bounds are painted at once."""
_FULL = 0.5
"""So are they where the rectangles cover this much of them: painting them one by one costs more than the rest."""


def rects_of(region: QRegion) -> list[QRect]:
    """Return the rectangles that make up a region."""
    parts: Any = region  # it can be walked, which Qt's annotations do not say
    return list(parts)


class Backing:
    """A pixmap of the window's size; `mark` says what is stale, `repair` paints that."""

    def __init__(self) -> None:
        self.pixmap = QPixmap()
        self._simulated = QPixmap()
        self._colors: Table | None = None
        self._size = QSize()
        self._ratio = 0.0
        self._dirty = QRegion()
        self._settled = QRegion()
        self.painted = 0
        """Pixels painted so far: what a test or a benchmark looks at."""

    def fit(self, size: QSize, ratio: float) -> None:
        """Have the size of the window and the ratio of its screen; everything is stale where they changed."""
        if size == self._size and ratio == self._ratio:
            return
        self._size, self._ratio = size, ratio
        pixels = QSize(max(1, round(size.width() * ratio)), max(1, round(size.height() * ratio)))
        self.pixmap = QPixmap(pixels)
        self.pixmap.setDevicePixelRatio(ratio)
        self.mark_all()

    @property
    def picture(self) -> QPixmap:
        """What is to be shown: the page as it is, or as other eyes see it."""
        return self.pixmap if self._colors is None else self._simulated

    def look_through(self, colors: Table | None) -> None:
        """Show the page through a table of colours (`painting.eyes`), None as it is; nothing is painted anew."""
        if colors is self._colors:
            return
        self._colors = colors
        self._simulated = QPixmap() if colors is None else self._through(self.area)

    @property
    def area(self) -> QRect:
        """The whole window in logical pixels."""
        return QRect(QPoint(0, 0), self._size)

    @property
    def is_stale(self) -> bool:
        """Whether something must be painted."""
        return not self._dirty.isEmpty()

    @property
    def unsettled(self) -> QRegion:
        """What was painted in a hurry and not exactly yet."""
        return QRegion(self.area).subtracted(self._settled)

    def settle(self, paint: Paint, rect: QRect) -> None:
        """Paint a rectangle exactly."""
        painter = QPainter(self.pixmap)
        painter.setClipRect(rect)
        paint(painter, rect)
        painter.end()
        self._settled += rect
        self._simulate([rect])

    def mark(self, rect: QRect) -> None:
        """Say that a rectangle of the window is stale."""
        self._dirty += rect.intersected(self.area)

    def mark_all(self) -> None:
        """Say that everything is stale."""
        self._dirty = QRegion(self.area)

    def scroll(self, dx: int, dy: int) -> None:
        """Shift the picture by pixels of the window; what comes in at the edge is stale."""
        across, down = dx * self._ratio, dy * self._ratio
        too_far = abs(dx) >= self._size.width() or abs(dy) >= self._size.height()
        if too_far or across != int(across) or down != int(down) or self.pixmap.isNull():
            self.mark_all()
            return
        self.pixmap.scroll(int(across), int(down), self.pixmap.rect())
        if self._colors is not None:
            self._simulated.scroll(int(across), int(down), self._simulated.rect())
        self._settled = self._settled.translated(dx, dy).intersected(self.area)
        kept = QRegion(self.area.translated(dx, dy)).intersected(self.area)
        self._dirty = self._dirty.translated(dx, dy).intersected(self.area) + QRegion(self.area).subtracted(
            kept
        )

    def repair(self, paint: Paint) -> None:
        """Paint what is stale: `paint` is called for each rectangle with the painter clipped to it."""
        if self._dirty.isEmpty():
            return
        rects = _few(self._dirty)
        self._dirty = QRegion()
        painter = QPainter(self.pixmap)
        for rect in rects:
            self.painted += rect.width() * rect.height()
            self._settled -= rect
            painter.save()
            painter.setClipRect(rect)
            paint(painter, rect)
            painter.restore()
        painter.end()
        self._simulate(rects)

    def _simulate(self, rects: list[QRect]) -> None:
        """Look the repaired parts up in the table of colours."""
        if self._colors is None:
            return
        if self._simulated.size() != self.pixmap.size() or self._ratio != int(self._ratio):
            self._simulated = self._through(self.area)
            return
        painter = QPainter(self._simulated)
        for rect in rects:
            painter.drawPixmap(rect.topLeft(), self._through(rect))
        painter.end()

    def _through(self, rect: QRect) -> QPixmap:
        if self._colors is None or self.pixmap.isNull():
            return QPixmap()
        r = int(self._ratio)
        pixels = QRect(rect.x() * r, rect.y() * r, rect.width() * r, rect.height() * r)
        part = self.pixmap if rect == self.area else self.pixmap.copy(pixels)
        return QPixmap.fromImage(mapped(part.toImage(), self._colors))


def _few(region: QRegion) -> list[QRect]:
    """Return rectangles that cover a region: its own, or their bounds where that is less work."""
    rects, whole = rects_of(region), region.boundingRect()
    covered = sum(rect.width() * rect.height() for rect in rects)
    if len(rects) > _MANY or covered >= _FULL * whole.width() * whole.height():
        return [whole]
    return rects
