"""A stretch of the drawing order, prepared for painting: the unit in which a display list is rebuilt."""

from __future__ import annotations

from typing import Any

import numpy as np
from msgspec.structs import replace
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from crosstalk.painting.atlas import VECTOR_PIXELS, Atlas
from crosstalk.painting.convert import q_color, q_pen
from crosstalk.painting.entries import FILL, LINE, OTHER, SYMBOL, TEXT, Entry, entries_of
from crosstalk.painting.ordering import batches, bounds_array
from crosstalk.painting.painter import paint_items, paint_text
from crosstalk.painting.symbols import Symbols
from crosstalk.painting.view import View
from crosstalk.primitives import GroupItem, PathItem, Solid, Stroke

Key = tuple[str, str]
Lines = dict[Stroke, NDArray[np.float64]]
TEXT_PIXELS = 4.0
"""Smaller text is not painted."""
SMALL_PIXELS = 4.0
"""Smaller filled shapes (arrow heads) are left out far away."""
_HAIR = 1.7
"""Pixels; while the zoom moves, lines up to this width are painted one pixel wide, which Qt does far quicker."""
_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


class _Batch:
    """Entries of one look, painted one after the other."""

    def __init__(self, entries: list[Entry], rows: NDArray[np.intp] | None) -> None:
        self.kind = entries[0].kind
        self.entries = entries
        self.rows = rows
        """Of symbols: where they stand among those of the chunk."""


class Chunk:
    """Scene items that follow one another, with their primitives in batches."""

    def __init__(self, members: dict[Key, Any], atlas: Atlas) -> None:
        """Take members (z, id) → scene item, in drawing order."""
        self.members = members
        self.atlas = atlas
        self.entries: list[Entry] = []
        self.batches: list[_Batch] = []
        self.symbols = Symbols.of((), atlas)
        """Those among the entries, in drawing order."""
        self.bounds = np.empty((0, 4))
        self.sizes = np.empty(0)
        self._spans: dict[Key, tuple[int, int]] = {}
        self._order = np.empty(0, dtype=np.intp)
        """Numbers of the entries, batch after batch."""
        self._place = np.empty((0, 2), dtype=np.intp)
        """Batch and row of each entry."""
        self._kinds = np.empty(0, dtype=np.intp)
        self._rows = np.empty(0, dtype=np.intp)
        """Of each entry that is a symbol: its place in `symbols`."""
        self.far: dict[float, Lines] = {}
        """The lines as segments, by how far these may leave them; forgotten with each change."""
        self._is_batched = False
        self.is_prepared = False

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom of all entries."""
        if not len(self.bounds):
            return (0.0, 0.0, -1.0, -1.0)
        low, high = self.bounds[:, :2].min(axis=0), self.bounds[:, 2:].max(axis=0)
        return (float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def put(self, key: Key, item: Any) -> None:
        """Exchange a member for another of the same key, within the present batches where that is possible."""
        self.members[key] = item
        if self.is_prepared and not self._exchange(key, item):
            self.is_prepared = False

    def prepare(self) -> None:
        """Take the members apart; they are batched when they are first seen close."""
        self.is_prepared, self._is_batched = True, False
        self.entries, self._spans = [], {}
        for key, item in self.members.items():
            start = len(self.entries)
            self.entries.extend(entries_of(item.items))
            self._spans[key] = (start, len(self.entries))
        self.bounds = bounds_array(self.entries)
        self.sizes = np.array([entry.size for entry in self.entries])
        self._kinds = np.array([entry.kind for entry in self.entries], dtype=np.intp)
        self.far = {}
        is_symbol = self._kinds == SYMBOL
        self._rows = np.cumsum(is_symbol) - 1
        chosen = np.flatnonzero(is_symbol).tolist()
        self.symbols = Symbols.of([self.entries[index].item for index in chosen], self.atlas)

    def _batch(self) -> None:
        self._is_batched = True
        self.batches = []
        self._place = np.empty((len(self.entries), 2), dtype=np.intp)
        numbers: list[int] = []
        for indices in batches(self.entries, self.bounds):
            self._place[indices, 0] = len(self.batches)
            self._place[indices, 1] = range(len(indices))
            members = [self.entries[index] for index in indices]
            rows = self._rows[indices] if members[0].kind == SYMBOL else None
            self.batches.append(_Batch(members, rows))
            numbers += indices
        self._order = np.array(numbers, dtype=np.intp)

    def _exchange(self, key: Key, item: Any) -> bool:
        """Put the item's entries in place of the old ones; False where that would change the order of painting."""
        start, end = self._spans[key]
        fresh = list(entries_of(item.items))
        if len(fresh) != end - start:
            return False
        for index, entry in enumerate(fresh, start):
            old = self.entries[index]
            if entry.kind != old.kind or entry.look != old.look:
                return False
            if entry.kind == LINE and entry.item != old.item:
                self.far = {}
        self.bounds[start:end] = bounds_array(fresh)
        for index, entry in enumerate(fresh, start):
            if self._is_batched:
                if not self._fits(index):
                    return False
                batch, row = self._place[index].tolist()
                self.batches[batch].entries[row] = entry
            self.entries[index] = entry
            self.sizes[index] = entry.size
            if entry.kind == SYMBOL:
                self.symbols.replace(int(self._rows[index]), entry.item, self.atlas)
        return True

    def _fits(self, index: int) -> bool:
        """Whether an entry is still painted after all below it and before all above it that it overlaps."""
        left, top, right, bottom = self.bounds[index].tolist()
        b = self.bounds
        meet = (b[:, 0] <= right) & (b[:, 2] >= left) & (b[:, 1] <= bottom) & (b[:, 3] >= top)
        batch = self._place[:, 0]
        mine = batch[index]
        return (
            not (meet[:index] & (batch[:index] > mine)).any()
            and not (meet[index + 1 :] & (batch[index + 1 :] < mine)).any()
        )

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint what the view exposes, exactly and in order; the painter is in page units."""
        if not self._is_batched:
            self._batch()
        seen = self._seen(view)
        if seen is None:
            for batch in self.batches:
                if batch.rows is not None:
                    self.symbols.paint(painter, view, self.atlas, batch.rows)
                else:
                    _paint_batch(painter, view, batch.kind, batch.entries)
            return
        ordered = seen[self._order].tolist()
        start = 0
        for batch in self.batches:
            end = start + len(batch.entries)
            flags = ordered[start:end]
            start = end
            if True not in flags:
                continue
            if batch.rows is not None:
                self.symbols.paint(painter, view, self.atlas, batch.rows[flags])
            else:
                chosen = [entry for entry, flag in zip(batch.entries, flags, strict=True) if flag]
                _paint_batch(painter, view, batch.kind, chosen)

    def large(self, view: View, *, text: bool) -> list[Entry]:
        """Return the texts, or the areas and other things, that are not too small to be seen from far away."""
        least = (TEXT_PIXELS if text else SMALL_PIXELS) / view.scale
        kinds = self._kinds == TEXT if text else (self._kinds == FILL) | (self._kinds == OTHER)
        return [self.entries[index] for index in np.flatnonzero(kinds & (self.sizes >= least)).tolist()]

    def lines(self) -> list[PathItem]:
        """Return the lines in drawing order."""
        return [self.entries[index].item for index in np.flatnonzero(self._kinds == LINE).tolist()]

    def exposed_symbols(self, view: View) -> NDArray[np.intp]:
        """Return the looks of the symbols that a view exposes and that are not so large as to be vectors."""
        seen = self._seen(view)
        rows = slice(None) if seen is None else seen[self._kinds == SYMBOL]
        small = self.symbols.facts[rows, 4] * view.scale <= VECTOR_PIXELS
        found: NDArray[np.intp] = self.symbols.looks[rows][small]
        return found

    def _seen(self, view: View) -> NDArray[np.bool_] | None:
        """Return which entries are exposed; None for all of them."""
        b = self.bounds
        x, y, width, height = view.exposed
        seen: NDArray[np.bool_] = (b[:, 2] >= x) & (b[:, 0] <= x + width)
        seen &= (b[:, 3] >= y) & (b[:, 1] <= y + height)
        return None if seen.all() else seen


def paint_label(painter: QPainter, view: View, entry: Entry) -> None:
    """Paint text that is large enough to be read."""
    if entry.size * view.scale >= TEXT_PIXELS:
        paint_text(painter, entry.item, quickly=True)


def paint_entry(painter: QPainter, entry: Entry, *, rough: bool = False) -> None:
    """Paint any entry by itself; `rough` fades a group part by part, which is quicker."""
    group = entry.item if isinstance(entry.item, GroupItem) else None
    parts = entry.parts if group is None or (rough and group.transform.is_identity) else None
    if group is not None and rough:
        painter.setOpacity(group.opacity)
    if parts is not None:
        for path, pen, brush in parts:
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawPath(path)
    else:
        paint_items(painter, (replace(group, opacity=1.0) if group is not None and rough else entry.item,))
    if group is not None and rough:
        painter.setOpacity(1.0)


def _paint_batch(painter: QPainter, view: View, kind: int, entries: list[Entry]) -> None:
    if kind == TEXT:
        for entry in entries:
            paint_label(painter, view, entry)
        return
    if kind == OTHER:
        for entry in entries:
            paint_entry(painter, entry)
        return
    first = entries[0].item
    painter.setPen(_line_pen(first.stroke, view) if kind == LINE else _NO_PEN)
    painter.setBrush(_NO_BRUSH if kind == LINE else _solid(first.fill))
    for entry in entries:
        for path in entry.paths:
            painter.drawPath(path)


def _solid(fill: Solid) -> QBrush:
    return QBrush(q_color(fill.color, fill.opacity))


def _line_pen(stroke: Stroke, view: View) -> QPen:
    pen = q_pen(stroke)
    if view.moving and not stroke.dash and 1.0 < stroke.width * view.scale <= _HAIR:
        pen = QPen(pen)
        pen.setWidthF(1.0 / view.scale)
    return pen
