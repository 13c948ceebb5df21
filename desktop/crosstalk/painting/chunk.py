"""A stretch of the drawing order, prepared for painting: the unit in which a display list is rebuilt."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from crosstalk.painting.atlas import Atlas
from crosstalk.painting.convert import q_brush, q_pen
from crosstalk.painting.entries import FILL, LINE, OTHER, SYMBOL, TEXT, Entry, entries_of
from crosstalk.painting.ordering import batches, bounds_array
from crosstalk.painting.painter import paint_items, paint_text
from crosstalk.painting.symbols import Symbols
from crosstalk.painting.view import View
from crosstalk.primitives import Stroke

Key = tuple[str, str]
TEXT_PIXELS = 4.0
"""Smaller text is not painted."""
_FLAT = 2.0
"""Points by which a far line may leave its curve."""
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


class Chunk:
    """Scene items that follow one another, with their primitives in batches."""

    def __init__(self, members: dict[Key, Any], atlas: Atlas) -> None:
        """Take members (z, id) → scene item, in drawing order."""
        self.members = members
        self.atlas = atlas
        self.entries: list[Entry] = []
        self.bounds = np.empty((0, 4))
        self.box = (0.0, 0.0, -1.0, -1.0)
        self.batches: list[tuple[int, NDArray[np.intp], Symbols | None]] = []
        self.symbols = Symbols.of([], atlas)
        self.lines: dict[Stroke, list[Entry]] = {}
        self.ground: list[Entry] = []
        self.texts: list[Entry] = []
        self._far_lines: dict[Stroke, NDArray[np.float64]] | None = None

    def prepare(self) -> None:
        """Take the members apart and batch them anew."""
        self.entries = [entry for item in self.members.values() for entry in entries_of(item.items)]
        self.bounds = bounds_array(self.entries)
        if len(self.bounds):
            low, high = self.bounds[:, :2].min(axis=0), self.bounds[:, 2:].max(axis=0)
            self.box = (float(low[0]), float(low[1]), float(high[0]), float(high[1]))
        else:
            self.box = (0.0, 0.0, -1.0, -1.0)
        self.batches = []
        for indices in batches(self.entries, self.bounds):
            kind = self.entries[indices[0]].kind
            symbols = None
            if kind == SYMBOL:
                symbols = Symbols.of([self.entries[index].item for index in indices], self.atlas)
            self.batches.append((kind, np.array(indices, dtype=np.intp), symbols))
        self._sort_for_far()

    def _sort_for_far(self) -> None:
        self.symbols = Symbols.joined([symbols for _, _, symbols in self.batches if symbols])
        self.lines, self.ground, self.texts = {}, [], []
        self._far_lines = None
        for entry in self.entries:
            if entry.kind == LINE:
                self.lines.setdefault(entry.item.stroke, []).append(entry)
            elif entry.kind == TEXT:
                self.texts.append(entry)
            elif entry.kind in (FILL, OTHER):
                self.ground.append(entry)

    @property
    def far_lines(self) -> dict[Stroke, NDArray[np.float64]]:
        """The lines as straight segments (x1, y1, x2, y2), by stroke."""
        if self._far_lines is None:
            self._far_lines = {stroke: _segments(entries) for stroke, entries in self.lines.items()}
        return self._far_lines

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint what the view exposes, exactly and in order; the painter is in page units."""
        seen = self._seen(view)
        for kind, indices, symbols in self.batches:
            inside = None if seen is None else np.flatnonzero(seen[indices])
            if inside is not None and not len(inside):
                continue
            if symbols is not None:
                symbols.paint(painter, view, self.atlas, inside)
            else:
                chosen = indices if inside is None else indices[inside]
                self._paint_batch(painter, view, kind, [self.entries[index] for index in chosen.tolist()])

    def _paint_batch(self, painter: QPainter, view: View, kind: int, entries: list[Entry]) -> None:
        if kind == LINE:
            painter.setPen(q_pen(entries[0].item.stroke))
            painter.setBrush(_NO_BRUSH)
        elif kind == FILL:
            painter.setPen(_NO_PEN)
            painter.setBrush(q_brush(entries[0].item.fill, entries[0].item.path))
        for entry in entries:
            if kind == TEXT:
                paint_label(painter, view, entry)
            elif kind == OTHER:
                paint_entry(painter, entry)
            elif entry.path is not None:
                painter.drawPath(entry.path)

    def _seen(self, view: View) -> NDArray[np.bool_] | None:
        """Return which entries are exposed; None for all of them."""
        left, top, right, bottom = self.box
        x, y, width, height = view.exposed
        if left >= x and top >= y and right <= x + width and bottom <= y + height:
            return None
        b = self.bounds
        seen: NDArray[np.bool_] = (b[:, 2] >= x) & (b[:, 0] <= x + width)
        seen &= (b[:, 3] >= y) & (b[:, 1] <= y + height)
        return seen


def paint_label(painter: QPainter, view: View, entry: Entry) -> None:
    """Paint text that is large enough to be read."""
    if any(span.size * view.scale >= TEXT_PIXELS for span in entry.item.spans):
        paint_text(painter, entry.item)


def paint_entry(painter: QPainter, entry: Entry) -> None:
    """Paint any entry by itself."""
    if entry.path is None:
        paint_items(painter, (entry.item,))
        return
    item = entry.item
    painter.setPen(q_pen(item.stroke) if item.stroke else _NO_PEN)
    painter.setBrush(q_brush(item.fill, item.path) if item.fill else _NO_BRUSH)
    painter.drawPath(entry.path)


def _segments(entries: list[Entry]) -> NDArray[np.float64]:
    rows = [
        (*start, *end)
        for entry in entries
        for line in entry.item.path.flattened(_FLAT)
        for start, end in pairwise(line)
    ]
    return np.array(rows, dtype=np.float64).reshape(-1, 4)
