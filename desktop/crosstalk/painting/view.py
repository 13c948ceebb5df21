"""From where and how closely the display list is looked at."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.geometry import Rect, Transform


class View(NamedTuple):
    """The map from page points to physical pixels: x' = scale·x + dx, y' = scale·y + dy."""

    scale: float
    """Physical pixels per point."""
    dx: float
    dy: float
    ratio: float
    """Physical pixels per logical one."""
    exposed: Rect
    """What must be painted, in page points."""
    moving: bool = False
    """Whether the zoom is changing just now, so that pixmaps of before may be scaled."""
    far: bool = False
    """Whether so much is seen from so far that simplifying does not show."""

    @property
    def transform(self) -> Transform:
        """The map from page points to the painter's logical pixels."""
        s = self.scale / self.ratio
        return Transform(s, 0.0, 0.0, s, self.dx / self.ratio, self.dy / self.ratio)
