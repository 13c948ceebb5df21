"""Fills and strokes."""

from __future__ import annotations

import msgspec

from crosstalk.geometry import Transform


class Solid(msgspec.Struct, frozen=True):
    """One colour, `#rrggbb`, with an opacity of 0…1."""

    color: str
    opacity: float = 1.0


class Stop(msgspec.Struct, frozen=True):
    """A colour at an offset of 0…1 along a gradient."""

    offset: float
    color: str
    opacity: float = 1.0


class LinearGradient(msgspec.Struct, frozen=True):
    """Colours along a line.

    With `relative` the numbers are fractions of the bounds of the shape it fills (SVG's objectBoundingBox),
    otherwise they are in the units of the shape's path. Before and after the ends the last colour goes on.
    """

    x1: float
    y1: float
    x2: float
    y2: float
    stops: tuple[Stop, ...]
    relative: bool = True
    transform: Transform = Transform()


class RadialGradient(msgspec.Struct, frozen=True):
    """Colours from a focus outwards to a circle; units as in LinearGradient."""

    cx: float
    cy: float
    r: float
    fx: float
    fy: float
    stops: tuple[Stop, ...]
    relative: bool = True
    transform: Transform = Transform()


Fill = Solid | LinearGradient | RadialGradient


class Stroke(msgspec.Struct, frozen=True):
    """A line along a path, its width and dashes in the units of the path (it scales with its group)."""

    color: str
    width: float
    opacity: float = 1.0
    cap: str = "round"
    """`butt`, `round` or `square`."""
    join: str = "round"
    """`miter` (limit 4), `round` or `bevel`."""
    dash: tuple[float, ...] = ()
