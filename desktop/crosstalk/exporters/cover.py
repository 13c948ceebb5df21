"""Whether a shape covers a box wholly, misses it, or neither: what need not be mixed with a translucent shape."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np

from crosstalk.geometry import Path, Rect, Transform

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
        none = np.zeros((0, 2))
        self._filled = filled
        self._take(np.vstack([none, *starts]), np.vstack([none, *ends]), even_odd, reach)

    def _take(self, starts: Any, ends: Any, even_odd: bool, reach: float) -> None:
        self._from, self._to = starts, ends
        self._low, self._high = np.minimum(starts, ends), np.maximum(starts, ends)
        self._even_odd, self._reach = even_odd, reach

    def placed(self, place: Transform, *, even_odd: bool, reach: float) -> Edges:
        """Return the image under a transform; `reach` is how far the shape goes beyond its path there."""
        linear = np.array([[place.a, place.b], [place.c, place.d]])
        shift = np.array([place.e, place.f])
        found = Edges.__new__(Edges)
        found._filled = self._filled
        # A curve that was followed in finer or coarser units is so much closer or further.
        slack = _TOLERANCE * max(0.0, place.mean_scale - 1.0)
        found._take(self._from @ linear + shift, self._to @ linear + shift, even_odd, reach + slack)
        return found

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
