"""How far a line runs upon others, and how far through boxes: what tells a poor route from a good one."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.routing.maze import Floats

NEAR = 2.6
"""Lines nearer to each other than so many points look like one."""
_PIECE = 9.0
"""A line is looked at in pieces of at most so many points."""
_ASKEW = 0.16
"""Sine of the angle from which on two lines are seen to cross."""


def shared(points: Floats, lines: Floats) -> float:
    """Return how many points of a polyline run upon straight pieces (rows x0, y0, x1, y1)."""
    if not len(lines) or len(points) < 2:
        return 0.0
    low, high = points.min(axis=0) - NEAR, points.max(axis=0) + NEAR
    lines = lines[
        (np.minimum(lines[:, 0], lines[:, 2]) <= high[0])
        & (np.maximum(lines[:, 0], lines[:, 2]) >= low[0])
        & (np.minimum(lines[:, 1], lines[:, 3]) <= high[1])
        & (np.maximum(lines[:, 1], lines[:, 3]) >= low[1])
    ]
    if not len(lines):
        return 0.0
    points = in_pieces(points)
    steps = np.diff(points, axis=0)
    sizes = np.maximum(np.linalg.norm(steps, axis=1), 1e-9)
    ways, middles = steps / sizes[:, None], (points[1:] + points[:-1]) / 2
    along = lines[:, 2:] - lines[:, :2]
    long = np.linalg.norm(along, axis=1)
    # A piece of no length has no direction, and nothing runs upon it.
    along = along / np.maximum(long, 1e-9)[:, None]
    from_start = middles[:, None] - lines[None, :, :2]
    forth = (from_start * along[None]).sum(axis=2)
    aside = np.abs(from_start[..., 0] * along[None, :, 1] - from_start[..., 1] * along[None, :, 0])
    askew = np.abs(ways[:, None, 0] * along[None, :, 1] - ways[:, None, 1] * along[None, :, 0])
    upon = (
        (aside < NEAR)
        & (askew < _ASKEW)
        & (forth >= -NEAR)
        & (forth <= long[None] + NEAR)
        & (long[None] > 1e-6)
    )
    return float(sizes[upon.any(axis=1)].sum())


def inside(points: Floats, boxes: Floats) -> tuple[int, float]:
    """Return how many boxes a polyline runs through, and how many of its points of length lie in any."""
    if not len(boxes) or len(points) < 2:
        return 0, 0.0
    points = in_pieces(points)
    x, y = ((points[1:] + points[:-1]) / 2).T[:, :, None]
    within = (x > boxes[:, 0]) & (x < boxes[:, 2]) & (y > boxes[:, 1]) & (y < boxes[:, 3])
    sizes = np.linalg.norm(np.diff(points, axis=0), axis=1)
    return int(within.any(axis=0).sum()), float(sizes[within.any(axis=1)].sum())


def in_pieces(points: Floats) -> Floats:
    """Return a polyline with more vertices, so that no piece of it is long."""
    sizes = np.linalg.norm(np.diff(points, axis=0), axis=1)
    if not len(sizes) or sizes.max() <= 2 * _PIECE:
        return points
    found = [points[:1]]
    for a, b, size in zip(points[:-1], points[1:], sizes.tolist(), strict=True):
        parts = np.arange(1, max(1, math.ceil(size / _PIECE)) + 1) / max(1, math.ceil(size / _PIECE))
        found.append(a + parts[:, None] * (b - a))
    return np.concatenate(found)
