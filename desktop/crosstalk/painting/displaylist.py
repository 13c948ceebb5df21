"""The canvas's picture of a scene: fast to repaint, cheap to change.

The drawing order is cut into chunks of some hundred items. A change rebuilds the chunks it touches; painting skips
the chunks and entries that are not exposed. Within a chunk equals are painted together where that cannot be seen
(`ordering`), art comes from an atlas of pixmaps (`atlas`, `symbols`), and what is large comes as vectors.

Where thousands of items are seen from far away, and only there, the picture is simplified: areas first, then all
lines of one stroke as straight segments, then all symbols in one call per atlas page, then titles; arrow heads and
labels would be smaller than a pixel or unreadable.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from time import perf_counter
from typing import Any, NamedTuple, Protocol

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from crosstalk.geometry import Rect, Transform
from crosstalk.painting.atlas import Atlas
from crosstalk.painting.chunk import Chunk, Key, paint_entry, paint_label
from crosstalk.painting.convert import q_color, q_transform
from crosstalk.painting.segments import grouped
from crosstalk.painting.symbols import Symbols
from crosstalk.painting.view import View
from crosstalk.primitives import Stroke

CHUNK = 128
SPARE_CHUNKS = 512
"""So many stretches of before may be kept."""
SPARE_LOOKS = 256
"""So many looks that nothing shows any more may be kept."""
FAR_SCALE = 0.6
"""Below so many pixels per point a crowd may be simplified."""
FAR_COUNT = 3000
"""From so many exposed entries on."""
_AT_ONCE = 8
"""So many chunks have their lines flattened between two looks at the clock."""
_ROUGH_PIXELS = 48.0
"""Groups up to this size are faded part by part far away."""
_FLAT = ((0.25, 8.0), (FAR_SCALE, 3.0))
"""Up to a scale, by how many points a far line may leave its curve: less than two pixels."""


class _Segments(NamedTuple):
    """Lines of one stroke as rows x0, y0, x1, y1, and what holds them all."""

    rows: NDArray[np.float64]
    box: Rect


class SceneLike(Protocol):
    """What a display list reads of a scene."""

    @property
    def items(self) -> Mapping[str, Any]: ...
    @property
    def order(self) -> Sequence[str]: ...


class DisplayList:
    """A scene prepared for painting; the canvas calls `update` after each refresh of the scene."""

    def __init__(self, scene: SceneLike) -> None:
        """Prepare the whole scene."""
        self.scene = scene
        self.atlas = Atlas()
        self.coarse = False
        """Whether the last paint scaled older pixmaps or put stand-ins: paint again, with `moving=False`, when the
        zoom rests and `refine` is through."""
        self._looks_known = 0
        self._chunks: list[Chunk] = []
        self._of: dict[str, tuple[Key, Chunk]] = {}
        self._dirty: set[Chunk] = set()
        self._boxes: NDArray[np.float64] = np.empty((0, 4))
        self._stretches: dict[Key, Chunk] = {}
        """Stretches of before, by their first key: a filter, or a step of a talk, goes and they are seen again."""
        self._far: dict[float, dict[Stroke, _Segments]] = {}
        """The lines from far away, by how far they may leave their curves."""
        self._far_symbols: Symbols | None = None
        self._tolerance: float | None = None
        """The one of the last paint, where that was from far away."""
        self.rebuild()

    def rebuild(self) -> None:
        """Prepare everything anew, as for another document."""
        items = self.scene.items
        keys = [(items[name].z, name) for name in self.scene.order]
        known = self._stretches | {_first(chunk): chunk for chunk in self._chunks}
        self._chunks, start = [], 0
        while start < len(keys):
            chunk = known.get(keys[start])
            if chunk is None or not _holds(chunk, keys, start, items):
                members = {key: items[key[1]] for key in keys[start : start + CHUNK]}
                chunk = Chunk(members, self.atlas)
            self._chunks.append(chunk)
            start += len(chunk.members)
        self._stretches = known if len(known) <= SPARE_CHUNKS else {}
        self._of = {key[1]: (key, chunk) for chunk in self._chunks for key in chunk.members}
        self._dirty = set(self._chunks)

    def update(self, ids: Iterable[str]) -> None:
        """Follow a change: the ids were rebuilt, added or removed in the scene."""
        changed = list(ids)
        if len(changed) > len(self._of) // 2 + CHUNK:
            self.rebuild()
            return
        new: list[tuple[Key, Any]] = []
        for name in changed:
            item = self.scene.items.get(name)
            known = self._of.get(name)
            if known is not None and item is not None and known[0][0] == item.z:
                known[1].put(known[0], item)
                self._dirty.add(known[1])
                continue
            if known is not None:
                self._take_out(name, *known)
            if item is not None:
                new.append(((item.z, name), item))
        self._put_in(new)

    def prepare(self, until: float) -> bool:
        """Prepare what changed until the clock (`perf_counter`) says so; say whether all is prepared."""
        waiting = [chunk for chunk in self._dirty if not chunk.is_prepared]
        for chunk in waiting:
            chunk.prepare()
            if perf_counter() > until:
                return chunk is waiting[-1] and self._tolerance is None
        if self._tolerance is not None:
            curved = [chunk for chunk in self._dirty if self._tolerance not in chunk.far]
            for start in range(0, len(curved), _AT_ONCE):
                _flatten(curved[start : start + _AT_ONCE], self._tolerance)
                if perf_counter() > until:
                    return start + _AT_ONCE >= len(curved)
        return True

    def paint(
        self,
        painter: QPainter,
        exposed: Rect,
        zoom: float,
        dpr: float = 1.0,
        transform: Transform | QTransform | None = None,
        *,
        moving: bool = False,
        patience: float = math.inf,
    ) -> None:
        """Paint what lies in `exposed` (page points); the page's ground is the caller's.

        `zoom` is in logical pixels per point, `dpr` in physical pixels per logical one. `transform` leads from
        page points to the painter's logical pixels (a scaling and a shift); without it the zoom about the
        origin. `moving` says that the zoom is changing: pixmaps may then be scaled ones (see `coarse`). Of looks that
        were never rendered at this size only as many as `patience` says are rendered now; others are stood in for.
        """
        self._prepare()
        view = _view(exposed, zoom, dpr, transform, moving)
        chunks = self._exposed(view)
        view = view._replace(far=view.scale < FAR_SCALE and sum(len(c.entries) for c in chunks) > FAR_COUNT)
        self._tolerance = _tolerance(view.scale) if view.far else None
        self.atlas.patience, self.atlas.owes = patience, False
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing
            | QPainter.RenderHint.TextAntialiasing
            | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setTransform(q_transform(view.transform))
        if view.far:
            self._paint_far(painter, view, chunks)
        else:
            for chunk in chunks:
                chunk.paint(painter, view)
        painter.restore()
        self.coarse = moving or self.atlas.owes

    def refine(
        self,
        exposed: Rect,
        zoom: float,
        dpr: float,
        transform: Transform | QTransform | None,
        until: float,
    ) -> bool:
        """Render looks that `paint` would need in this view, until the clock (`perf_counter`) says `until`.

        Returns whether all are there, so that painting is quick and exact.
        """
        self._prepare()
        view = _view(exposed, zoom, dpr, transform, False)
        looks = [chunk.exposed_symbols(view) for chunk in self._exposed(view)]
        return not looks or self.atlas.advance(np.concatenate(looks), view.scale, until)

    def _prepare(self) -> None:
        if not self._dirty:
            return
        for chunk in self._dirty:
            if not chunk.is_prepared:
                chunk.prepare()
        if len(self._boxes) != len(self._chunks) or len(self._dirty) > len(self._chunks) // 2:
            self._boxes = np.array([chunk.box for chunk in self._chunks], dtype=np.float64).reshape(-1, 4)
        else:
            for chunk in self._dirty:
                self._boxes[self._chunks.index(chunk)] = chunk.box
        self._dirty.clear()
        self._drop_looks()
        self._far, self._far_symbols = {}, None

    def _drop_looks(self) -> None:
        """Forget looks that nothing has any more, once they are as many again: each step of a resizing makes one."""
        if self.atlas.in_use > 2 * self._looks_known + SPARE_LOOKS:
            self._stretches = {}
            used = [chunk.symbols.looks for chunk in self._chunks]
            self.atlas.keep(np.unique(np.concatenate(used)))
            self._looks_known = self.atlas.in_use

    def _exposed(self, view: View) -> list[Chunk]:
        x, y, width, height = view.exposed
        b = self._boxes
        seen = (b[:, 2] >= x) & (b[:, 0] <= x + width) & (b[:, 3] >= y) & (b[:, 1] <= y + height)
        return [self._chunks[index] for index in np.flatnonzero(seen).tolist()]

    def _take_out(self, name: str, key: Key, chunk: Chunk) -> None:
        del chunk.members[key]
        del self._of[name]
        chunk.is_prepared = False
        self._dirty.add(chunk)

    def _put_in(self, new: list[tuple[Key, Any]]) -> None:
        """Add members, each to the chunk of its place in the drawing order."""
        if not new:
            return
        if not self._chunks:
            self._chunks.append(Chunk({}, self.atlas))
        firsts = [next(iter(chunk.members), ("", "")) for chunk in self._chunks]
        grown: dict[Chunk, None] = {}
        for key, item in new:
            chunk = self._chunks[max(0, bisect_right(firsts, key) - 1)]
            chunk.members[key] = item
            self._of[key[1]] = (key, chunk)
            grown[chunk] = None
        for chunk in grown:
            chunk.members = dict(sorted(chunk.members.items(), key=lambda pair: pair[0]))
            chunk.is_prepared = False
            self._dirty.add(chunk)
            if len(chunk.members) > 2 * CHUNK:
                self._split(chunk)

    def _split(self, chunk: Chunk) -> None:
        pairs = list(chunk.members.items())
        chunk.members = dict(pairs[:CHUNK])
        rest = [
            Chunk(dict(pairs[start : start + CHUNK]), self.atlas) for start in range(CHUNK, len(pairs), CHUNK)
        ]
        at = self._chunks.index(chunk) + 1
        self._chunks[at:at] = rest
        for part in rest:
            for key in part.members:
                self._of[key[1]] = (key, part)
        self._dirty.update(rest)

    def _paint_far(self, painter: QPainter, view: View, chunks: list[Chunk]) -> None:
        for chunk in chunks:
            for entry in chunk.large(view, text=False):
                paint_entry(painter, entry, rough=entry.size * view.scale < _ROUGH_PIXELS)
        symbols, lines = self._far_parts(view.scale)
        for stroke, segments in lines.items():
            _paint_segments(painter, view, stroke, segments)
        symbols.paint(painter, view, self.atlas, _near(symbols, view.exposed))
        for chunk in chunks:
            for entry in chunk.large(view, text=True):
                paint_label(painter, view, entry)

    def _far_parts(self, scale: float) -> tuple[Symbols, dict[Stroke, _Segments]]:
        tolerance = _tolerance(scale)
        if self._far_symbols is None:
            self._far_symbols = Symbols.joined([chunk.symbols for chunk in self._chunks])
        if tolerance not in self._far:
            _flatten([chunk for chunk in self._chunks if tolerance not in chunk.far], tolerance)
            strokes: dict[Stroke, list[NDArray[np.float64]]] = {}
            for chunk in self._chunks:
                for stroke, rows in chunk.far[tolerance].items():
                    strokes.setdefault(stroke, []).append(rows)
            self._far[tolerance] = {
                stroke: _segments(np.concatenate(rows)) for stroke, rows in strokes.items()
            }
        return self._far_symbols, self._far[tolerance]


def _first(chunk: Chunk) -> Key:
    return next(iter(chunk.members), ("", ""))


def _holds(chunk: Chunk, keys: Sequence[Key], start: int, items: Mapping[str, Any]) -> bool:
    """Say whether a stretch is the very one that begins at a place of the drawing order, nothing changed."""
    members = chunk.members
    if not members or len(members) > len(keys) - start:
        return False
    following = zip(members.items(), keys[start : start + len(members)], strict=True)
    return all(key == wanted and item is items[key[1]] for (key, item), wanted in following)


def _tolerance(scale: float) -> float:
    """Return by how many points a line may leave its curve at a scale, far away."""
    return next((flat for limit, flat in _FLAT if scale < limit), _FLAT[-1][1])


def _flatten(chunks: list[Chunk], tolerance: float) -> None:
    """Give chunks their lines as segments."""
    keys: dict[tuple[int, Stroke], int] = {}
    paths, groups = [], []
    for number, chunk in enumerate(chunks):
        chunk.far[tolerance] = {}
        for item in chunk.lines():
            if item.stroke is not None:
                paths.append(item.path)
                groups.append(keys.setdefault((number, item.stroke), len(keys)))
    names = list(keys)
    for group, rows in grouped(paths, groups, tolerance).items():
        number, stroke = names[group]
        chunks[number].far[tolerance][stroke] = rows


def _near(symbols: Symbols, exposed: Rect) -> NDArray[np.intp] | None:
    facts = symbols.facts
    x, y, reach = facts[:, 0], facts[:, 1], facts[:, 4] / 2
    seen = (x + reach >= exposed.x) & (x - reach <= exposed.right)
    seen &= (y + reach >= exposed.y) & (y - reach <= exposed.bottom)
    return None if seen.all() else np.flatnonzero(seen)


def _segments(rows: NDArray[np.float64]) -> _Segments:
    if not len(rows):
        return _Segments(rows, Rect(0.0, 0.0, 0.0, 0.0))
    (left, top), (right, bottom) = rows.reshape(-1, 2).min(axis=0), rows.reshape(-1, 2).max(axis=0)
    return _Segments(rows, Rect(float(left), float(top), float(right - left), float(bottom - top)))


def _paint_segments(painter: QPainter, view: View, stroke: Stroke, segments: _Segments) -> None:
    chosen = segments.rows
    if not view.exposed.encloses(segments.box):
        x, y, width, height = view.exposed
        rows = segments.rows
        seen = (np.maximum(rows[:, 0], rows[:, 2]) >= x) & (np.minimum(rows[:, 0], rows[:, 2]) <= x + width)
        seen &= (np.maximum(rows[:, 1], rows[:, 3]) >= y) & (np.minimum(rows[:, 1], rows[:, 3]) <= y + height)
        chosen = np.ascontiguousarray(rows[seen])
    if not len(chosen):
        return
    pixels = stroke.width * view.scale
    # A line thinner than a pixel is painted a pixel wide and paler: Qt has a quick way for these.
    pen = QPen(q_color(stroke.color, stroke.opacity * max(0.35, min(1.0, pixels))))
    pen.setWidthF(max(pixels, 1.0) / view.scale if pixels > 1.5 else 0.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    first: Any = shiboken6.Shiboken.wrapInstance(chosen.ctypes.data, QLineF)
    painter.drawLines(first, len(chosen))


def _view(
    exposed: Rect, zoom: float, dpr: float, transform: Transform | QTransform | None, moving: bool
) -> View:
    if transform is None:
        return View(zoom * dpr, 0.0, 0.0, dpr, exposed, moving)
    if isinstance(transform, QTransform):
        scale, dx, dy = transform.m11(), transform.dx(), transform.dy()
    else:
        scale, dx, dy = transform.a, transform.e, transform.f
    return View(scale * dpr, dx * dpr, dy * dpr, dpr, exposed, moving)
