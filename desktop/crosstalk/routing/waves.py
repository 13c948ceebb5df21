"""Wavy and jagged lines along a path."""

from __future__ import annotations

from crosstalk.geometry import Path, PathBuilder, Point
from crosstalk.geometry.ruler import Ruler

MOST = 4000
"""Half waves or teeth of one line: more are not told apart, and a line to the end of the world would need millions."""


def wavy(path: Path, amplitude: float, wavelength: float) -> Path:
    """Return a sine-like wave about a path; it begins and ends on the path, in its direction.

    Each half wave is one cubic whose handles make it touch the crest of a sine (error under 3 % of the amplitude).
    """
    ruler = Ruler(path)
    halves = min(MOST, 2 * round(ruler.length / wavelength))
    if halves < 2:
        return path
    builder = PathBuilder().move_to(*ruler.point(0.0))
    side = 1.0
    for index in range(halves):
        t0, t1 = index / halves, (index + 1) / halves
        first = _beside(ruler, t0 + (t1 - t0) * 0.3642, side * amplitude * 4 / 3)
        second = _beside(ruler, t0 + (t1 - t0) * 0.6358, side * amplitude * 4 / 3)
        builder.cubic_to(*first, *second, *ruler.point(t1))
        side = -side
    return builder.path()


def jagged(path: Path, amplitude: float, wavelength: float) -> Path:
    """Return a zigzag about a path with a straight stretch at both ends."""
    ruler = Ruler(path)
    teeth = min(MOST, 2 * round(ruler.length * 0.8 / wavelength))
    if teeth < 2:
        return path
    builder = PathBuilder().move_to(*ruler.point(0.0)).line_to(*ruler.point(0.1))
    for index in range(teeth):
        side = amplitude if index % 2 else -amplitude
        builder.line_to(*_beside(ruler, 0.1 + 0.8 * (index + 0.5) / teeth, side))
    return builder.line_to(*ruler.point(0.9)).line_to(*ruler.point(1.0)).path()


def _beside(ruler: Ruler, t: float, by: float) -> Point:
    (x, y), (tx, ty) = ruler.place(t)
    return Point(x - ty * by, y + tx * by)
