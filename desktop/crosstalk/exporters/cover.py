"""Whether a shape covers a box wholly, misses it, or neither: what need not be mixed with a translucent shape."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from crosstalk.geometry import Path, Rect

Relation = Literal["covers", "misses", "crosses"]
_TOLERANCE = 0.05
"""Points; curves are followed as closely, and boxes taken wider by as much."""


class Edges:
    """The straight edges of a path, each subpath closed where the path is `filled`."""

    def __init__(self, path: Path, *, filled: bool, even_odd: bool = False, reach: float = 0.0) -> None:
        lines = [np.asarray(line, dtype=float) for line in path.flattened(_TOLERANCE)]
        if filled:
            lines = [np.vstack([line, line[:1]]) for line in lines]
        starts = [line[:-1] for line in lines]
        ends = [line[1:] for line in lines]
        self._from: Any = np.vstack(starts) if starts else np.zeros((0, 2))
        self._to: Any = np.vstack(ends) if ends else np.zeros((0, 2))
        self._low, self._high = np.minimum(self._from, self._to), np.maximum(self._from, self._to)
        self._filled, self._even_odd, self._reach = filled, even_odd, reach

    def relation(self, box: Rect) -> Relation:
        """Return how the shape lies to a box; `crosses` is the answer where it is not plain."""
        margin = _TOLERANCE + self._reach
        low = np.array([box.x - margin, box.y - margin])
        high = np.array([box.right + margin, box.bottom + margin])
        if bool(((self._low <= high) & (self._high >= low)).all(axis=1).any()):
            return "crosses"
        return "covers" if self._filled and self._holds(box.centre.x, box.centre.y) else "misses"

    def _holds(self, x: float, y: float) -> bool:
        """Say whether a point is inside, by the crossings of a ray to the right."""
        (x1, y1), (x2, y2) = self._from.T, self._to.T
        crossed = (y1 <= y) != (y2 <= y)
        x1, y1, x2, y2 = x1[crossed], y1[crossed], x2[crossed], y2[crossed]
        right = x1 + (y - y1) / (y2 - y1) * (x2 - x1) > x
        ups = np.where(y2 > y1, 1, -1)[right]
        return bool(len(ups) % 2) if self._even_odd else bool(ups.sum())
