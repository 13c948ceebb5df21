"""Pixmaps of component art, many on one page, as sharp as the screen.

A *look* is art with the linear part of its transform (size, turn, flip); it is rendered at the scale of the screen,
so that it is copied pixel by pixel and never resampled. While the zoom changes, the look's last rendering is scaled
once per frame instead, which is quicker than rendering it and quicker than scaling each symbol; once the zoom rests
it is rendered anew. What is as small as a bullet in running text is shrunk from one rendering of its art: thousands
of looks far away would each take as long as a large one.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from crosstalk.geometry import Rect, Transform
from crosstalk.painting.convert import q_rect
from crosstalk.painting.painter import paint_items
from crosstalk.painting.shelves import PAGE, Shelves
from crosstalk.primitives import Art, SymbolItem

VECTOR_PIXELS = 256.0
"""Larger art is painted as vectors."""
_MAX_PAGES = 16
_MANY_LOOKS = 1500
"""With more than so many, sizes are rounded up to steps so that neighbours share a pixmap."""
_STEPS = 4
"""Of these in a doubling."""
_COARSE, _FINE = 0.4, 1.8
"""While the zoom moves, a rendering serves if it is scaled by a factor between these."""
_SCALED = 1000
"""Added to the page number of scaled copies."""
_NOWHERE = -1.0
_TINY = 12
"""Up to so many pixels, looks are shrunk from one rendering of their art …"""
_SHRUNK_FROM = (32, 16)
"""… of one of these sizes: the last that is larger than the look."""


class Look(NamedTuple):
    """Art in a size, turn and flip."""

    art: Art
    linear: tuple[float, float, float, float]
    """a, b, c, d of the transform, from art units to points."""
    width: float
    """Of the transformed bounds, in points."""
    height: float


class Atlas:
    """Looks by number, and where their pixmaps lie."""

    def __init__(self) -> None:
        """Begin empty; pages are made when needed."""
        self.looks: list[Look] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self.table: NDArray[np.float64] = np.full((256, 6), _NOWHERE)
        """Per look: page, left, top, width, height, and the scale for which it was made (-1: none)."""
        self._rendered = self.table.copy()
        """The same for true renderings, of whatever scale."""
        self._own = Shelves()
        self._copies = Shelves()
        self._small: dict[tuple[str, int], QImage] = {}

    def page(self, number: int) -> QPixmap:
        """Return a page by its number in the table."""
        return self._copies.pages[number - _SCALED] if number >= _SCALED else self._own.pages[number]

    def number(self, item: SymbolItem) -> tuple[int, float]:
        """Return the number of a symbol's look, and the factor left to scale (1 unless sizes are rounded)."""
        t = item.transform
        rest = 1.0
        if len(self.looks) > _MANY_LOOKS and t.mean_scale > 0:
            step = 2.0 ** (math.ceil(_STEPS * math.log2(t.mean_scale)) / _STEPS)
            rest = t.mean_scale / step
        linear = (t.a / rest, t.b / rest, t.c / rest, t.d / rest)
        key = (item.art.key, *(round(value, 6) for value in linear))
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = self._add(item.art, linear)
        return found, rest

    def require(self, looks: NDArray[np.intp], scale: float, moving: bool) -> None:
        """See to it that the table has looks at a scale (pixels per point); `moving` allows scaled copies."""
        source = self.table if moving else self._rendered
        wanted = np.unique(looks[np.abs(source[looks, 5] - scale) > 1e-9]).tolist()
        if wanted:
            self._supply(wanted, looks, scale, moving)
        if not moving:
            self.table[looks] = self._rendered[looks]

    def _supply(self, wanted: list[int], looks: NDArray[np.intp], scale: float, moving: bool) -> None:
        if moving and self._copies.pages and not (self.table[:, 5] == scale).any():
            self._copies.restart()
            self.table[:] = self._rendered
        if len(self._own.pages) > _MAX_PAGES:
            self._forget()
            wanted = np.unique(looks).tolist()
        last = self._rendered[wanted, 5]
        served = moving & (last > 0) & (last * _COARSE <= scale) & (scale <= last * _FINE)
        numbers = np.array(wanted, dtype=np.intp)
        for number in numbers[~served].tolist():
            self._render(number, scale)
        self._copy(numbers[served].tolist(), scale)

    def _render(self, number: int, scale: float) -> None:
        look = self.looks[number]
        page, place = self._own.place(*_pixels(look, scale))
        painter = QPainter(self._own.pages[page])
        painter.setClipRect(place)
        centre = look.art.bounds.centre
        painter.translate(place.x() + place.width() / 2, place.y() + place.height() / 2)
        painter.scale(scale, scale)
        painter.setTransform(QTransform(*look.linear, 0.0, 0.0), True)
        painter.translate(-centre.x, -centre.y)
        longest = max(place.width(), place.height())
        if longest <= _TINY:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(q_rect(look.art.bounds), self._shrunk(look.art, longest))
        else:
            paint_items(painter, look.art.items)
        painter.end()
        self.table[number] = self._rendered[number] = _row(page, place, scale)

    def _shrunk(self, art: Art, pixels: int) -> QImage:
        """Return the smallest of the renderings of an art that is larger than so many pixels."""
        size = next(size for size in reversed(_SHRUNK_FROM) if size > pixels)
        found = self._small.get((art.key, size))
        if found is None:
            box = art.bounds
            factor = size / max(box.width, box.height)
            found = QImage(
                max(1, round(box.width * factor)),
                max(1, round(box.height * factor)),
                QImage.Format.Format_ARGB32_Premultiplied,
            )
            found.fill(Qt.GlobalColor.transparent)
            painter = QPainter(found)
            painter.scale(found.width() / box.width, found.height() / box.height)
            painter.translate(-box.x, -box.y)
            paint_items(painter, art.items)
            painter.end()
            self._small[(art.key, size)] = found
        return found

    def _copy(self, numbers: list[int], scale: float) -> None:
        """Scale the last renderings of looks."""
        painter, painted, rows = QPainter(), -1, []
        for number, last in zip(numbers, self._rendered[numbers].tolist(), strict=True):
            page, left, top, width, height, rendered_for = last
            target, place = self._copies.place(*_pixels(self.looks[number], scale))
            if target != painted:
                if painter.isActive():
                    painter.end()
                painter.begin(self._copies.pages[target])
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painted = target
            # The rim of a rendering is empty: what of it reaches beyond the place hides no neighbour.
            factor = scale / rendered_for
            box = QRectF(0.0, 0.0, width * factor, height * factor)
            box.moveCenter(QRectF(place).center())
            painter.drawPixmap(box, self._own.pages[int(page)], QRectF(left, top, width, height))
            rows.append(_row(target + _SCALED, place, scale))
        if rows:
            painter.end()
            self.table[numbers] = rows

    def _forget(self) -> None:
        """Drop all pixmaps; the looks keep their numbers."""
        self._own, self._copies = Shelves(), Shelves()
        self.table[:] = _NOWHERE
        self._rendered[:] = _NOWHERE

    def _add(self, art: Art, linear: tuple[float, float, float, float]) -> int:
        box = Transform(*linear).apply_rect(Rect(0.0, 0.0, art.bounds.width, art.bounds.height))
        number = len(self.looks)
        self.looks.append(Look(art, linear, box.width, box.height))
        if number >= len(self.table):
            more = np.full_like(self.table, _NOWHERE)
            self.table = np.vstack([self.table, more])
            self._rendered = np.vstack([self._rendered, more])
        return number


def _pixels(look: Look, scale: float) -> tuple[int, int]:
    """Size of a look's pixmap, with a free rim against its neighbours."""
    return min(PAGE, math.ceil(look.width * scale) + 2), min(PAGE, math.ceil(look.height * scale) + 2)


def _row(page: int, place: QRect, scale: float) -> tuple[float, ...]:
    return (page, place.x(), place.y(), place.width(), place.height(), scale)
