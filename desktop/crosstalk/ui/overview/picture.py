"""A small picture of everything, painted in slices so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap, QTransform

from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Rect
from crosstalk.painting import paint_items
from crosstalk.primitives import Art, Primitive, SymbolItem, TextItem
from crosstalk.scene.arts import art_transform
from crosstalk.ui import style

TINY = 1.5
"""Things smaller than this many pixels are painted as a dot."""
LEGIBLE = 3.0
"""Letters lower than this many pixels are left out."""
STAMP = 18.0
"""Drawings smaller than this many pixels are put there as a picture of their type."""
_DOT = "#9aa3b5"


class MapPicture:
    """`begin` says what is to be painted, `step` goes on with it, `pixmap` is the last that was finished."""

    def __init__(self, session: EditorSession) -> None:
        self._session = session
        self.pixmap = QPixmap()
        self.world = session.scene.page
        """The part of the page, and of what stands beside it, that the picture shows."""
        self._making = QPixmap()
        self._wanted = self.world
        self._waiting: Iterator[str] | None = None
        self._stamps: dict[int, tuple[Art, QPixmap]] = {}
        self.painted = 0
        """Things painted so far: what a test looks at."""

    def begin(self, size: QSize, ratio: float, world: Rect) -> None:
        """Begin a picture of a part of the page in so many pixels of the window; an unfinished one is given up."""
        self._making = QPixmap(size * ratio)
        self._making.setDevicePixelRatio(ratio)
        self._making.fill(QColor(style.PASTEBOARD))
        self._wanted = world
        painter = QPainter(self._making)
        page = self._transform().mapRect(QRectF(*_box(self._session.scene.page)))
        painter.fillRect(page, QColor(self._session.scene.paper))
        painter.end()
        self._waiting = iter(tuple(self._session.scene.order))

    def step(self, seconds: float) -> bool:
        """Paint for about so long; say whether the picture is finished."""
        if self._waiting is None:
            return True
        until = perf_counter() + seconds
        painter = QPainter(self._making)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform(), True)
        done = True
        for item_id in self._waiting:
            self._paint(painter, item_id)
            if perf_counter() >= until:
                done = False
                break
        painter.end()
        if done:
            self.pixmap, self.world, self._waiting = self._making, self._wanted, None
        return done

    def _paint(self, painter: QPainter, item_id: str) -> None:
        item = self._session.scene.items.get(item_id)
        if item is None or not item.items:
            return
        self.painted += 1
        scale = self._scale
        if max(item.bounds.width, item.bounds.height) * scale < TINY:
            painter.fillRect(QRectF(item.bounds.x, item.bounds.y, 1.0 / scale, 1.0 / scale), QColor(_DOT))
            return
        seen = [one for one in item.items if not self._is_dust(one)]
        if max(item.body.width, item.body.height) * scale < STAMP:
            for one in seen:
                if isinstance(one, SymbolItem):
                    painter.drawPixmap(
                        QRectF(*_box(item.body)), self._stamp(one.art), QRectF(0.0, 0.0, STAMP, STAMP)
                    )
            seen = [one for one in seen if not isinstance(one, SymbolItem)]
        paint_items(painter, seen)

    def _stamp(self, art: Art) -> QPixmap:
        """Return a drawing as a small picture, made once: at this size nobody sees how it is turned."""
        known = self._stamps.get(id(art))
        if known is None:
            made = QPixmap(round(STAMP), round(STAMP))
            made.fill(Qt.GlobalColor.transparent)
            painter = QPainter(made)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_items(painter, [SymbolItem(art, art_transform(art, STAMP / 2, STAMP / 2, STAMP, STAMP))])
            painter.end()
            known = self._stamps[id(art)] = (art, made)
        return known[1]

    def _is_dust(self, one: Primitive) -> bool:
        return isinstance(one, TextItem) and one.bounds.height * self._scale < LEGIBLE

    @property
    def _scale(self) -> float:
        size = self._making.deviceIndependentSize()
        return min(size.width() / self._wanted.width, size.height() / self._wanted.height)

    def _transform(self) -> QTransform:
        scale = self._scale
        return QTransform(scale, 0.0, 0.0, scale, -self._wanted.x * scale, -self._wanted.y * scale)


def _box(rect: Rect) -> tuple[float, float, float, float]:
    return rect.x, rect.y, rect.width, rect.height
