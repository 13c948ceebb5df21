"""Many equal marks as one path: a thousand lipids cost the painter as little as one."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import ArrayPath, Path

Floats = NDArray[np.floating[Any]]

_FINE = 0.04
"""Points by which the polygon that stands for a round mark may leave it: a fifth of a pixel at 400 %."""
_SPECK = 0.4
"""Points up to which a round mark is a speck, for which a hexagon does."""
_TOGETHER = 384
"""Marks in one path: some painters take far longer for one path of a thousand than for a few smaller ones."""


def circles(centres: Floats, radius: Floats | float, *, fine: float = _FINE) -> Path:
    """Return circles to be filled (none is closed) about places; one radius, or one for each.

    `fine` is by how many points their polygons may leave them.
    """
    radii = np.broadcast_to(np.asarray(radius, dtype=np.float64), (len(centres),))
    return chains(centres[:, None, :] + _ring(radii, fine) * radii[:, None, None])


def ellipses(
    centres: Floats, ways: Floats, along: Floats | float, across: Floats | float, *, fine: float = _FINE
) -> Path:
    """Return ellipses to be filled about places, each with its half axes along a direction and across it.

    `fine` is by how many points their polygons may leave them.
    """
    count = len(centres)
    a = np.broadcast_to(np.asarray(along, dtype=np.float64), (count,))
    b = np.broadcast_to(np.asarray(across, dtype=np.float64), (count,))
    ring = _ring(np.maximum(a, b), fine)
    side = np.column_stack((-ways[:, 1], ways[:, 0]))
    shape = (
        ring[:, :1] * a[:, None, None] * ways[:, None, :] + ring[:, 1:] * b[:, None, None] * side[:, None, :]
    )
    return chains(centres[:, None, :] + shape)


def _ring(radii: Floats, fine: float = _FINE) -> Floats:
    """Return a unit circle of as many corners as the largest of some circles needs."""
    largest = max(float(np.max(radii, initial=0.0)), 0.05)
    least = 8 if largest > _SPECK and fine <= _FINE else 6
    corners = min(72, max(least, math.ceil(math.pi / math.acos(max(-0.5, 1 - fine / largest)))))
    angles = np.arange(corners) * (2 * math.pi / corners)
    return np.column_stack((np.cos(angles), np.sin(angles)))


def in_parts(path: Path) -> list[Path]:
    """Return a path of very many equal marks in handier parts."""
    count = path.commands.count("M")
    if count <= _TOGETHER:
        return [path]
    unit = path.commands.index("M", 1)
    if not isinstance(path, ArrayPath) or path.commands != path.commands[:unit] * count:
        return [path]
    each = len(path.array) // count
    return [
        ArrayPath(path.commands[first * unit : last * unit], path.array[first * each : last * each])
        for first in range(0, count, _TOGETHER)
        for last in [min(count, first + _TOGETHER)]
    ]


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
    return ArrayPath(commands * len(points), points)
