"""The roots of branches, as the motif of their host draws them: between its own levels."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import Path
from crosstalk.scene.motifs.body import Level, ribbon, shifts
from crosstalk.scene.motifs.curve import Curve, Floats, polygon_path, thinned
from crosstalk.scene.motifs.track import Track


class Opening(NamedTuple):
    """The stretch of a host's wall that a branch opens, as lengths along the host, and its side (1 left, -1 right)."""

    low: float
    high: float
    side: float


class Root(NamedTuple):
    """The stretch of a branch that lies in and at its host."""

    track: Track
    wide: Floats
    """How much wider it is than the branch at each sample."""
    levels: list[Level]
    opening: Opening
    at: float
    """Where on its host, 0…1."""

    def due(self, index: int, count: int) -> list[Level]:
        """Return the levels to be drawn after the host's level `index` of `count`."""
        own = len(self.levels)
        low, high = (-(-step * own // count) for step in (index, index + 1))
        return self.levels[low:high]

    def moved(self, along: float) -> Root:
        """Return it for a host whose lengths begin elsewhere."""
        low, high, side = self.opening
        return self._replace(opening=Opening(low + along, high + along, side))

    def path(self, level: Level) -> Path:
        """Return the area of one level of it."""
        towards = shifts(self.track, level.shift)
        return ribbon(self.track, level.half * self.wide + towards, level.half * self.wide - towards)


def is_closed(
    openings: list[Opening], s: Floats, side: float, length: float | None = None
) -> NDArray[np.bool_]:
    """Say which lengths along a host lie where its wall on a side is whole; `length` is that of a closed host."""
    whole = np.ones(len(s), dtype=bool)
    for low, high, where in openings:
        if where != side:
            continue
        at = s
        if length:
            at = np.mod(s - (low + high) / 2 + length / 2, length) + (low + high) / 2 - length / 2
        whole &= (at < low) | (at > high)
    return whole


def unbroken(curve: Curve, openings: list[Opening], side: float) -> Path:
    """Return a line along a wall, left out where the wall is open."""
    whole = is_closed(openings, curve.s, side)
    if whole.all():
        return curve.path()
    edges = np.flatnonzero(np.diff(whole.astype(int)))
    runs = [run for run in np.split(np.arange(len(whole)), edges + 1) if whole[run[0]] and len(run) > 1]
    return polygon_path([thinned(curve.xy[run]) for run in runs], closed=False)
