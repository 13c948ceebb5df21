"""Lengths and gaps for people: in millimetres and points, with the angle to the horizontal."""

from __future__ import annotations

import math
from dataclasses import dataclass

from crosstalk.geometry import MM, Point, Rect
from crosstalk.tongue import tr

_FLAT = 1e-6


@dataclass(frozen=True, slots=True)
class Distance:
    """A straight line that is measured."""

    start: Point
    end: Point

    @property
    def length(self) -> float:
        """How long it is, in points."""
        return math.hypot(self.end.x - self.start.x, self.end.y - self.start.y)

    @property
    def angle(self) -> float:
        """How steep it is: degrees to the horizontal, 0…90, whichever way it was drawn."""
        return math.degrees(math.atan2(abs(self.end.y - self.start.y), abs(self.end.x - self.start.x)))


def words_of(line: Distance) -> str:
    """Return length and angle in words."""
    return tr(
        "{mm:.2f} mm · {pt:.1f} pt · {angle:.1f}°",
        mm=line.length / MM, pt=line.length, angle=line.angle,
    )  # fmt: skip


def apart(first: Rect, second: Rect) -> tuple[Distance, ...]:
    """Return how far two things are apart: the shortest line between their frames, then its parts across and down.

    For things that lie side by side the shortest line is all there is; for things that overlap, the distance of their
    middles.
    """
    across, down = (
        _between(first.x, first.right, second.x, second.right),
        _between(first.y, first.bottom, second.y, second.bottom),
    )
    if _is_inside(across) and _is_inside(down):
        return (Distance(first.centre, second.centre),)
    start, end = Point(across[0], down[0]), Point(across[1], down[1])
    straight = Distance(start, end)
    if abs(start.x - end.x) < _FLAT or abs(start.y - end.y) < _FLAT:
        return (straight,)
    corner = Point(end.x, start.y)
    return (straight, Distance(start, corner), Distance(corner, end))


def _between(low: float, high: float, other_low: float, other_high: float) -> tuple[float, float]:
    """Return where the gap between two spans begins and ends; where they share a part, its middle twice."""
    if other_low >= high:
        return high, other_low
    if other_high <= low:
        return low, other_high
    middle = (max(low, other_low) + min(high, other_high)) / 2.0
    return middle, middle


def _is_inside(gap: tuple[float, float]) -> bool:
    return abs(gap[0] - gap[1]) < _FLAT
