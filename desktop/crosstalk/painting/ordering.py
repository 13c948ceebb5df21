"""Painting equals together without changing the picture."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from crosstalk.painting.entries import Entry

Bounds = NDArray[np.float64]


def bounds_array(entries: Sequence[Entry]) -> Bounds:
    """Return left, top, right, bottom of each entry."""
    out = np.array([entry.bounds for entry in entries], dtype=np.float64).reshape(-1, 4)
    out[:, 2:] += out[:, :2]
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
    later, earlier = np.nonzero(np.tril(meet, -1))
    cuts = np.searchsorted(later, np.arange(len(bounds) + 1)).tolist()
    found = earlier.tolist()
    return [found[start:end] for start, end in pairwise(cuts)]
