"""Long paths in pieces: Qt fills and strokes many short ones in a third of the time that it takes for one long one.

The picture stays the same: pieces of an opaque body overlap a little inside of it, never at its edge, those of an
opaque line overlap along the line, and equal marks are only told apart. What is half transparent stays whole, unless
it is made of marks.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, Qt
from PySide6.QtGui import QPainterPath

from crosstalk.geometry import ArrayPath, BandPath
from crosstalk.painting.convert import ELEMENT, elements_of_mark, q_path
from crosstalk.primitives import PathItem, Solid

Floats = NDArray[np.floating[Any]]
_LONG = 96
"""Paths of fewer commands are left whole."""
_PIECE = 72
"""About so many points of a body or a line make a piece,"""
_MARKS = 320
"""and so many points of marks."""
_TONGUE = 0.15
"""How far from its edges the overlap of two pieces of a body lies, per its width."""


def q_paths(item: PathItem) -> list[QPainterPath]:
    """Return a path as Qt's own, in pieces where it is long and that cannot be seen."""
    path = item.path
    if len(path.commands) <= _LONG or not isinstance(path, ArrayPath) or item.even_odd:
        return [q_path(path, item.even_odd)]
    if isinstance(path, BandPath) and path.cuts and item.stroke is None and isinstance(item.fill, Solid):
        return _joined(_bands(path, _TONGUE if item.fill.opacity >= 1.0 else None))
    count = path.commands.count("M")
    if count > 1:
        return _marks(path, count) or [q_path(path)]
    stroke = item.stroke
    if item.fill is None and stroke is not None and stroke.opacity >= 1.0 and not stroke.dash:
        return _joined(_runs(path)) if path.commands.endswith("L") else [q_path(path)]
    return [q_path(path)]


def _marks(path: ArrayPath, count: int) -> list[QPainterPath]:
    """Return equal marks by the few; nothing where they are not equal."""
    unit = path.commands[: len(path.commands) // count]
    if unit * count != path.commands:
        return []
    kinds, places = elements_of_mark(unit)
    elements = np.empty((count, len(kinds)), dtype=ELEMENT)
    elements["kind"] = kinds
    elements["point"] = path.array.reshape(count, -1, 2)[:, places]
    each = max(1, _MARKS // len(kinds))
    return _streamed([elements[first : first + each] for first in range(0, count, each)], len(kinds))


def _bands(path: BandPath, inset: float | None) -> list[Floats]:
    """Return the polygons of a body between its cuts.

    Each reaches beyond its cut, that much of the width away from both edges; None: up to the cut only.
    """
    points, cuts = path.array, list(path.cuts)
    seam = path.commands.index("M", 1) - 1 if path.commands.count("M") == 2 else 0
    # Of a ring the last piece ends where the first begins; Z has no point.
    left, right = (np.array(column) for column in zip(*cuts, strict=True))
    over, under = points[left + 1], points[right - 1]
    if seam:
        over, under = np.concatenate((over, points[1:2])), np.concatenate((under, points[-2:-1]))
    tongues = np.empty((len(over), 0, 2))
    if inset is not None:
        across = (under - over) * inset
        tongues = np.stack((over + across, under - across), axis=1)
    found: list[Floats] = []
    first, last = 0, len(points) - 1
    for (a, b), tongue in zip(cuts, tongues, strict=False):
        found.append(np.concatenate((points[first : a + 1], tongue, points[b : last + 1])))
        first, last = a, b
    if seam:
        found.append(np.concatenate((points[first:seam], tongues[-1], points[seam : last + 1])))
    else:
        found.append(points[first : last + 1])
    return found


def _runs(path: ArrayPath) -> list[Floats]:
    """Return stretches of a line, each overlapping the next by one step."""
    points = path.array
    return [points[first : first + _PIECE + 2] for first in range(0, max(1, len(points) - 2), _PIECE)]


def _joined(lines: Sequence[Floats]) -> list[QPainterPath]:
    """Return polylines as paths."""
    whole = np.concatenate(lines)
    elements = np.empty(len(whole), dtype=ELEMENT)
    elements["kind"], elements["point"] = 1, whole
    rows, at = [], 0
    for line in lines:
        elements["kind"][at] = 0
        rows.append(elements[at : at + len(line)])
        at += len(line)
    return _streamed(rows, 0)


def _streamed(rows: Sequence[NDArray[Any]], unit: int) -> list[QPainterPath]:
    """Return paths of elements, read from bytes as Qt stores them; `unit` elements make a mark (0: it is one line)."""
    rule = Qt.FillRule.WindingFill.value
    parts: list[bytes] = []
    for row in rows:
        start = row.size - unit if unit else 0
        parts += (struct.pack("<i", row.size), row.tobytes(), struct.pack("<ii", start, rule))
    stream = QDataStream(QByteArray(b"".join(parts)))
    stream.setByteOrder(QDataStream.ByteOrder.LittleEndian)
    found = [QPainterPath() for _ in rows]
    for path in found:
        stream >> path
    return found
