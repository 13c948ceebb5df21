"""Pixmaps of component art, many on one page, as sharp as the screen.

A *look* is art with the linear part of its transform (size, turn, flip); it is rendered at the scale of the screen,
so that it is copied pixel by pixel and never resampled. While the zoom changes, the look's last rendering is scaled
instead, which is quicker than rendering it; once the zoom rests it is rendered anew. What is as small as a bullet in
running text is shrunk from one rendering of its art: thousands of looks far away would each take as long as a large
one.

A frame renders no more looks than its `patience` allows. What is left is shown by an older rendering, however far
scaled, or by a stand-in (`standins`), and counts as owed: `advance` renders what is owed, a few milliseconds at a
time, while the window has nothing else to do.

Memory is bounded: pages are dropped when there are too many, and `keep` gives free what nobody shows any more.
"""

from __future__ import annotations

import math
from time import perf_counter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QTransform

from crosstalk.geometry import Rect, Transform
from crosstalk.painting.convert import q_rect
from crosstalk.painting.painter import paint_items
from crosstalk.painting.shelves import PAGE, Shelves
from crosstalk.painting.standins import paint_standin
from crosstalk.primitives import Art, SymbolItem

VECTOR_PIXELS = 256.0
"""Larger art is painted as vectors."""
_MAX_PAGES = 16
"""With more pages all are dropped when the zoom rests at another scale …"""
_MOST_PAGES = 24
"""… and with more than these at once."""
_MANY_LOOKS = 1500
"""With more than so many, sizes are rounded up to steps so that neighbours share a pixmap."""
_STEPS = 4
"""Of these in a doubling."""
_COARSE, _FINE = 0.4, 1.8
"""While the zoom moves, a rendering serves if it is scaled by a factor between these."""
_STANDING = 1000
"""Added to the page number of stand-ins."""
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
        """Per look what is shown: page, left, top, width, height, and the scale for which it was made (-1: none)."""
        self._rendered = self.table.copy()
        """The same for true renderings, of whatever scale."""
        self._own = Shelves()
        self._standins = Shelves()
        self._small: dict[tuple[str, int], QImage] = {}
        self._keys: list[tuple[object, ...]] = []
        self._free: list[int] = []
        """Numbers of looks that nobody shows."""
        self._last_scale = _NOWHERE
        self.patience = math.inf
        """How many looks may still be rendered for this frame."""
        self.owes = False
        """Whether this frame shows stand-ins or older renderings where the scale rests."""

    @property
    def in_use(self) -> int:
        """How many looks are kept."""
        return len(self.looks) - len(self._free)

    @property
    def bytes(self) -> int:
        """Memory of all pixmaps."""
        small = sum(image.sizeInBytes() for image in self._small.values())
        return (len(self._own.pages) + len(self._standins.pages)) * 4 * PAGE * PAGE + small

    def page(self, number: int) -> QPixmap:
        """Return a page by its number in the table."""
        return self._standins.pages[number - _STANDING] if number >= _STANDING else self._own.pages[number]

    def number(self, item: SymbolItem) -> tuple[int, float]:
        """Return the number of a symbol's look, and the factor left to scale (1 unless sizes are rounded)."""
        t = item.transform
        a, b, c, d, _, _ = t
        rest = 1.0
        if self.in_use > _MANY_LOOKS and (size := t.mean_scale) > 0:
            step = 2.0 ** (math.ceil(_STEPS * math.log2(size)) / _STEPS)
            rest = size / step
            a, b, c, d = a / rest, b / rest, c / rest, d / rest
        linear = (a, b, c, d)
        key = (item.art.key, round(a, 6), round(b, 6), round(c, 6), round(d, 6))
        found = self._numbers.get(key)
        if found is None:
            found = self._numbers[key] = self._add(item.art, linear, key)
        return found, rest

    def keep(self, used: NDArray[np.intp]) -> None:
        """Forget all looks but these; they keep their numbers."""
        gone = np.setdiff1d(np.arange(len(self.looks)), used)
        for number in np.setdiff1d(gone, self._free).tolist():
            del self._numbers[self._keys[number]]
            self.looks[number] = _NO_LOOK
            self._free.append(number)
        self.table[gone] = self._rendered[gone] = _NOWHERE
        arts = {self.looks[number].art.key for number in used.tolist()}
        self._small = {key: image for key, image in self._small.items() if key[0] in arts}

    def require(self, looks: NDArray[np.intp], scale: float, moving: bool) -> None:
        """See to it that the table has looks at a scale (pixels per point); `moving` allows others near it."""
        last = self.table[looks, 5]
        poor = self._rendered[looks, 5] != scale
        if moving:
            poor = (last * _COARSE > scale) | (scale > last * _FINE)
        if poor.any():
            self._supply(np.unique(looks[poor]), looks, scale)
        if not moving:
            sharp = looks[self._rendered[looks, 5] == scale]
            self.table[sharp] = self._rendered[sharp]
            self.owes |= len(sharp) < len(looks)

    def advance(self, looks: NDArray[np.intp], scale: float, until: float) -> bool:
        """Render looks that are owed until the clock (`perf_counter`) says so; say whether that were all."""
        missing = np.unique(looks[self._rendered[looks, 5] != scale]).tolist()
        if missing and scale != self._last_scale:
            self._last_scale = scale
            self._drop_standins()
            if len(self._own.pages) > _MAX_PAGES:
                self._forget()
                missing = np.unique(looks).tolist()
        for count, number in enumerate(missing, 1):
            self._render(number, scale)
            if perf_counter() > until:
                return count == len(missing)
        return True

    def _supply(self, wanted: NDArray[np.intp], looks: NDArray[np.intp], scale: float) -> None:
        if len(self._own.pages) > _MOST_PAGES:
            self._forget()
            wanted = np.unique(looks)
        count = int(min(len(wanted), self.patience))
        self.patience -= count
        for number in wanted[:count].tolist():
            self._render(number, scale)
        late = wanted[count:]
        self._stand_in(late[self.table[late, 5] < 0].tolist(), scale)

    def _render(self, number: int, scale: float) -> None:
        look = self.looks[number]
        page, place = self._own.place(*_pixels(look, scale))
        painter = QPainter(self._own.pages[page])
        _aim(painter, look, place, scale)
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

    def _stand_in(self, numbers: list[int], scale: float) -> None:
        """Put silhouettes where there is nothing else to show."""
        painter, painted = QPainter(), -1
        for number in numbers:
            target, place = self._standins.place(*_pixels(self.looks[number], scale))
            if target != painted:
                if painter.isActive():
                    painter.end()
                painter.begin(self._standins.pages[target])
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painted = target
            painter.save()
            _aim(painter, self.looks[number], place, scale)
            paint_standin(painter, self.looks[number].art)
            painter.restore()
            self.table[number] = _row(target + _STANDING, place, scale)
        if painter.isActive():
            painter.end()

    def _drop_standins(self) -> None:
        """Make room: those that are still needed are made anew."""
        self.table[self.table[:, 0] >= _STANDING] = _NOWHERE
        self._standins = Shelves()

    def _forget(self) -> None:
        """Drop all pixmaps; the looks keep their numbers."""
        self._own, self._standins = Shelves(), Shelves()
        self.table[:] = _NOWHERE
        self._rendered[:] = _NOWHERE

    def _add(self, art: Art, linear: tuple[float, float, float, float], key: tuple[object, ...]) -> int:
        box = Transform(*linear).apply_rect(Rect(0.0, 0.0, art.bounds.width, art.bounds.height))
        look = Look(art, linear, box.width, box.height)
        if self._free:
            number = self._free.pop()
            self.looks[number], self._keys[number] = look, key
            return number
        number = len(self.looks)
        self.looks.append(look)
        self._keys.append(key)
        if number >= len(self.table):
            more = np.full_like(self.table, _NOWHERE)
            self.table = np.vstack([self.table, more])
            self._rendered = np.vstack([self._rendered, more])
        return number


_NO_LOOK = Look(Art("", Rect(0.0, 0.0, 0.0, 0.0), ()), (1.0, 0.0, 0.0, 1.0), 0.0, 0.0)


def _aim(painter: QPainter, look: Look, place: QRect, scale: float) -> None:
    """Let a painter draw in art units, in the middle of a place and nowhere else."""
    painter.setClipRect(place)
    centre = look.art.bounds.centre
    painter.translate(place.x() + place.width() / 2, place.y() + place.height() / 2)
    painter.scale(scale, scale)
    painter.setTransform(QTransform(*look.linear, 0.0, 0.0), True)
    painter.translate(-centre.x, -centre.y)


def _pixels(look: Look, scale: float) -> tuple[int, int]:
    """Size of a look's pixmap, with a free rim against its neighbours."""
    return min(PAGE, math.ceil(look.width * scale) + 2), min(PAGE, math.ceil(look.height * scale) + 2)


def _row(page: int, place: QRect, scale: float) -> tuple[float, ...]:
    return (page, place.x(), place.y(), place.width(), place.height(), scale)
