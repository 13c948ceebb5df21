"""Painting equals together without changing the picture."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from crosstalk.painting.entries import Entry

Bounds = NDArray[np.float64]


def bounds_array(entries: Sequence[Entry]) -> Bounds:
    """Return left, top, right, bottom of each entry."""
    out = np.empty((len(entries), 4))
    for row, entry in zip(out, entries, strict=True):
        x, y, width, height = entry.bounds
        row[:] = (x, y, x + width, y + height)
    return out


def batches(entries: Sequence[Entry], bounds: Bounds) -> list[list[int]]:
    """Return the entries' indices in batches of one look, in an order that looks as if painted one by one.

    Two entries may change places only if their bounds lie apart. Each gets a (level, look) that is not below
    that of any earlier entry it overlaps; within a batch the order stays.
    """
    ranks: dict[tuple[int, object], int] = {}
    looks = [
        ranks.setdefault((entry.kind, entry.look if entry.look is not None else index), len(ranks))
        for index, entry in enumerate(entries)
    ]
    below = _overlaps(bounds)
    levels = [0] * len(entries)
    grouped: dict[tuple[int, int], list[int]] = {}
    for index, look in enumerate(looks):
        level = 0
        for other in below[index]:
            level = max(level, levels[other] + (looks[other] > look))
        levels[index] = level
        grouped.setdefault((level, look), []).append(index)
    return [grouped[key] for key in sorted(grouped)]


def _overlaps(bounds: Bounds) -> list[list[int]]:
    """Return for each entry the earlier ones whose bounds meet its own."""
    left, top, right, bottom = bounds.T
    meet = (left[:, None] <= right) & (right[:, None] >= left)
    meet &= (top[:, None] <= bottom) & (bottom[:, None] >= top)
    out: list[list[int]] = [[] for _ in range(len(bounds))]
    later, earlier = np.nonzero(np.tril(meet, -1))
    for index, other in zip(later.tolist(), earlier.tolist(), strict=True):
        out[index].append(other)
    return out
