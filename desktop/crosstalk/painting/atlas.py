"""Pixmaps of component art, many on one page, as sharp as the screen.

A *look* is art with the linear part of its transform (size, turn, flip); a look is rendered at the scale of the
screen, so that it is copied pixel by pixel and never resampled. While the zoom changes, the pixmap of the zoom
before is scaled instead, and rendered anew once the zoom rests.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from crosstalk.geometry import Rect, Transform
from crosstalk.painting.painter import paint_items
from crosstalk.primitives import Art, SymbolItem

PAGE = 1024
_MAX_PAGES = 16
"""4 MB each."""
_MANY_LOOKS = 1500
"""With more than so many, sizes are rounded up to steps so that neighbours share a pixmap."""
_STEPS = 4
"""Of these in a doubling."""
VECTOR_PIXELS = 256.0
"""Larger art is painted as vectors."""


class Look(NamedTuple):
    """Art in a size, turn and flip."""

    art: Art
    linear: tuple[float, float, float, float]
    """a, b, c, d of the transform, from art units to points."""
    width: float
    """Of the transformed bounds, in points."""
    height: float


class Atlas:
    """Looks by number, and where their pixmaps lie. The table has one row per look:
    page (-1: none), left, top, width, height, scale at which it was rendered."""

    def __init__(self) -> None:
        """Begin empty; pages are made when needed."""
        self.pages: list[QPixmap] = []
        self.looks: list[Look] = []
        self.sizes: list[float] = []
        self._numbers: dict[tuple[object, ...], int] = {}
        self._table = np.full((256, 6), -1.0)
        self._x = self._y = self._shelf = PAGE

    @property
    def table(self) -> NDArray[np.float64]:
        """Where each look lies."""
        return self._table

    def number(self, item: SymbolItem) -> tuple[int, float]:
        """Return the number of a symbol's look, and the factor that is left to scale (1 unless sizes are rounded)."""
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

    def render(self, number: int, scale: float) -> None:
        """Render a look at a scale in physical pixels per point, in place of its older pixmap."""
        look = self.looks[number]
        width = min(PAGE, math.ceil(look.width * scale) + 2)
        height = min(PAGE, math.ceil(look.height * scale) + 2)
        place = self._free(width, height)
        painter = QPainter(self.pages[-1])
        painter.setClipRect(place)
        centre = look.art.bounds.centre
        painter.translate(place.x() + width / 2, place.y() + height / 2)
        painter.scale(scale, scale)
        painter.setTransform(QTransform(*look.linear, 0.0, 0.0), True)
        painter.translate(-centre.x, -centre.y)
        paint_items(painter, look.art.items)
        painter.end()
        self._table[number] = (len(self.pages) - 1, place.x(), place.y(), width, height, scale)

    @property
    def is_full(self) -> bool:
        """Whether it is time to forget what is no longer used."""
        return len(self.pages) > _MAX_PAGES

    def forget(self) -> None:
        """Drop all pixmaps; the looks keep their numbers."""
        self.pages.clear()
        self._table[:] = -1.0
        self._x = self._y = self._shelf = PAGE

    def _add(self, art: Art, linear: tuple[float, float, float, float]) -> int:
        box = Transform(*linear).apply_rect(Rect(0.0, 0.0, art.bounds.width, art.bounds.height))
        number = len(self.looks)
        self.looks.append(Look(art, linear, box.width, box.height))
        if number >= len(self._table):
            self._table = np.vstack([self._table, np.full_like(self._table, -1.0)])
        return number

    def _free(self, width: int, height: int) -> QRect:
        """Return room on the last page: shelves from the top, a new page when it is full."""
        if self._x + width > PAGE:
            self._x, self._y, self._shelf = 0, self._y + self._shelf, 0
        if self._y + height > PAGE:
            page = QPixmap(PAGE, PAGE)
            page.fill(Qt.GlobalColor.transparent)
            self.pages.append(page)
            self._x = self._y = self._shelf = 0
        place = QRect(self._x, self._y, width, height)
        self._x += width
        self._shelf = max(self._shelf, height)
        return place
