"""Many symbols in few calls: `drawPixmapFragments` from arrays, without a copy."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtGui import QPainter, QTransform

from crosstalk.painting.atlas import VECTOR_PIXELS, Atlas
from crosstalk.painting.painter import paint_items
from crosstalk.painting.view import View
from crosstalk.primitives import SymbolItem


@dataclass(slots=True)
class Symbols:
    """Symbols as arrays, in drawing order."""

    items: list[SymbolItem]
    looks: NDArray[np.intp]
    facts: NDArray[np.float64]
    """Columns: centre x, centre y (page), rest factor, opacity, longer side in points."""

    @classmethod
    def of(cls, items: Sequence[SymbolItem], atlas: Atlas) -> Symbols:
        """Prepare symbols."""
        looks = np.empty(len(items), dtype=np.intp)
        facts = np.empty((len(items), 5))
        made = cls(list(items), looks, facts)
        for index, item in enumerate(items):
            made.replace(index, item, atlas)
        return made

    def replace(self, index: int, item: SymbolItem, atlas: Atlas) -> None:
        """Put a symbol in the place of another."""
        number, rest = atlas.number(item)
        look = atlas.looks[number]
        a, b, c, d, e, f = item.transform
        box = item.art.bounds
        x, y = box.x + box.width / 2, box.y + box.height / 2
        self.items[index] = item
        self.looks[index] = number
        self.facts[index] = (
            a * x + c * y + e,
            b * x + d * y + f,
            rest,
            item.opacity,
            rest * max(look.width, look.height),
        )

    @classmethod
    def joined(cls, parts: Sequence[Symbols]) -> Symbols:
        """Return several in one."""
        items = [item for part in parts for item in part.items]
        if not items:
            return cls([], np.empty(0, dtype=np.intp), np.empty((0, 5)))
        looks = np.concatenate([part.looks for part in parts])
        return cls(items, looks, np.concatenate([part.facts for part in parts]))

    def paint(
        self, painter: QPainter, view: View, atlas: Atlas, chosen: NDArray[np.intp] | None = None
    ) -> None:
        """Paint all or the chosen ones in order; what is large on the screen as vectors."""
        looks = self.looks if chosen is None else self.looks[chosen]
        facts = self.facts if chosen is None else self.facts[chosen]
        large = facts[:, 4] * view.scale > VECTOR_PIXELS
        if not large.any():
            _paint_pixmaps(painter, view, atlas, looks, facts)
            return
        numbers = np.arange(len(self.items)) if chosen is None else chosen
        edges = np.flatnonzero(np.diff(large)) + 1
        for part in np.split(np.arange(len(looks)), edges):
            if large[part[0]]:
                paint_items(painter, [self.items[int(numbers[index])] for index in part])
            else:
                _paint_pixmaps(painter, view, atlas, looks[part], facts[part])


def _paint_pixmaps(
    painter: QPainter, view: View, atlas: Atlas, looks: NDArray[np.intp], facts: NDArray[np.float64]
) -> None:
    atlas.require(looks, view.scale, view.moving)
    slots = atlas.table[looks]
    if view.far and view.moving:
        # Page by page takes fewer calls; what lies above what is seen again when the zoom rests.
        order = np.argsort(slots[:, 0], kind="stable")
        slots, facts = slots[order], facts[order]
    scale = facts[:, 2] * (view.scale / slots[:, 5])
    exact = np.abs(scale - 1.0) < 1e-9
    scale[exact] = 1.0
    fragments = np.empty((len(slots), 10))
    x, y = facts[:, 0] * view.scale + view.dx, facts[:, 1] * view.scale + view.dy
    half_x, half_y = slots[:, 3] / 2, slots[:, 4] / 2
    # Copied pixel by pixel where nothing is scaled: the corner must lie on a whole pixel.
    fragments[:, 0] = np.where(exact, np.round(x - half_x) + half_x, x)
    fragments[:, 1] = np.where(exact, np.round(y - half_y) + half_y, y)
    fragments[:, 2:6] = slots[:, 1:5]
    fragments[:, 6] = fragments[:, 7] = scale
    fragments[:, 8] = 0.0
    fragments[:, 9] = facts[:, 3]
    painter.save()
    painter.setTransform(QTransform.fromScale(1.0 / view.ratio, 1.0 / view.ratio))
    smooth = not view.far
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
    _draw(painter, atlas, fragments, slots[:, 0])
    painter.restore()


def _draw(
    painter: QPainter, atlas: Atlas, fragments: NDArray[np.float64], pages: NDArray[np.float64]
) -> None:
    starts = [0, *(np.flatnonzero(np.diff(pages)) + 1).tolist(), len(pages)]
    for start, end in pairwise(starts):
        if start == end:
            continue
        rows = np.ascontiguousarray(fragments[start:end])
        first: Any = shiboken6.Shiboken.wrapInstance(rows.ctypes.data, QPainter.PixmapFragment)
        painter.drawPixmapFragments(first, end - start, atlas.page(int(pages[start])))
