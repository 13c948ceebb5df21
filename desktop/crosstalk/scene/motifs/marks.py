"""Many equal marks as one path: a thousand lipids cost the painter as little as one."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import Path
from crosstalk.geometry.path import KAPPA

Floats = NDArray[np.floating[Any]]

_K = KAPPA
_CIRCLE = np.array(
    [
        (1, 0), (1, _K), (_K, 1), (0, 1), (-_K, 1), (-1, _K), (-1, 0),
        (-1, -_K), (-_K, -1), (0, -1), (_K, -1), (1, -_K), (1, 0),
    ],
    dtype=np.float64,
)  # fmt: skip
"""A unit circle of four curves."""


def circles(centres: Floats, radius: Floats | float) -> Path:
    """Return circles about places; one radius, or one for each."""
    radii = np.broadcast_to(np.asarray(radius, dtype=np.float64), (len(centres),))
    return _batch("MCCCCZ", centres[:, None, :] + _CIRCLE * radii[:, None, None])


def ellipses(centres: Floats, ways: Floats, along: Floats | float, across: Floats | float) -> Path:
    """Return ellipses about places, each with its half axes along a direction and across it."""
    count = len(centres)
    a = np.broadcast_to(np.asarray(along, dtype=np.float64), (count,))[:, None, None]
    b = np.broadcast_to(np.asarray(across, dtype=np.float64), (count,))[:, None, None]
    across_way = np.column_stack((-ways[:, 1], ways[:, 0]))
    shape = _CIRCLE[:, :1] * a * ways[:, None, :] + _CIRCLE[:, 1:] * b * across_way[:, None, :]
    return _batch("MCCCCZ", centres[:, None, :] + shape)


def lines(starts: Floats, ends: Floats) -> Path:
    """Return straight lines."""
    return _batch("ML", np.stack((starts, ends), axis=1))


def chains(points: Floats, *, closed: bool = False) -> Path:
    """Return lines or polygons of equally many points each (an array of count × points × 2)."""
    return _batch("M" + "L" * (points.shape[1] - 1) + ("Z" if closed else ""), points)


def bows(starts: Floats, first: Floats, second: Floats, ends: Floats) -> Path:
    """Return curves, each by its ends and two control points."""
    return _batch("MC", np.stack((starts, first, second, ends), axis=1))


def _batch(commands: str, points: Floats) -> Path:
    return Path(commands * len(points), tuple(points.ravel().tolist()))
