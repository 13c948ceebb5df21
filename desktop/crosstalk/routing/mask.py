"""A page of squares, each free or taken: a quick first look at what is in the way of many lines at once."""

from __future__ import annotations

from typing import Any

import numpy as np

from crosstalk.routing.maze import Floats

Bools = np.ndarray[Any, np.dtype[np.bool_]]
_SIDE = 1.0
"""Side of a square, in points."""
_MOST = 1200
"""At most so many squares are looked at in each direction: on a larger part of the page they are larger."""


class Mask:
    """Says of places whether they lie in a box; at its edges it may be wrong by half a square."""

    def __init__(self, boxes: Floats, places: Floats) -> None:
        """Look at the part of the page that holds some places."""
        low, high = places.min(axis=0) - _SIDE, places.max(axis=0) + _SIDE
        self._side = max(_SIDE, float((high - low).max()) / _MOST)
        self._low = low
        columns, rows = (np.ceil((high - low) / self._side).astype(int) + 2).tolist()
        self._last = np.array((columns - 1, rows - 1))
        self._taken = np.zeros((rows, columns), dtype=bool)
        shifted = np.rint((boxes - np.concatenate((low, low))) / self._side).astype(int)
        for left, top, right, bottom in np.maximum(shifted, 1).tolist():
            self._taken[top:bottom, left:right] = True
        # What lies beyond counts as free.
        self._taken[-1:], self._taken[:, -1:] = False, False

    def holds(self, points: Floats) -> Bools:
        """Say of each line, given as many places along it (lines, places, 2), whether one of them is taken."""
        at = np.clip(((points - self._low) / self._side).astype(int), 0, self._last)
        return np.asarray(self._taken[at[..., 1], at[..., 0]].any(axis=1))
