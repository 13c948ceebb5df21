"""Gradients that repeat or swing back (`spreadMethod`), written out over the shape that they fill."""

from __future__ import annotations

import math

from msgspec.structs import replace

from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import LinearGradient, RadialGradient, Stop

_MOST = 64
"""So many periods are written out; more would be finer than a pixel."""


def spread_linear(fill: LinearGradient, box: Rect, swings: bool) -> LinearGradient:
    """Return a linear gradient (in the units of the box) that is repeated as far as the box reaches."""
    dx, dy = fill.x2 - fill.x1, fill.y2 - fill.y1
    size = dx * dx + dy * dy
    if size <= 0:
        return fill
    try:
        back = fill.transform.inverse()
    except ZeroDivisionError:
        return fill
    places = [back.apply(corner) for corner in box.corners]
    along = [((p.x - fill.x1) * dx + (p.y - fill.y1) * dy) / size for p in places]
    low, high = math.floor(min(along)), math.ceil(max(along))
    if high - low > _MOST or high - low < 1:
        return fill
    return replace(
        fill,
        x1=fill.x1 + dx * low,
        y1=fill.y1 + dy * low,
        x2=fill.x1 + dx * high,
        y2=fill.y1 + dy * high,
        stops=_written_out(fill.stops, low, high, swings),
    )


def spread_radial(fill: RadialGradient, box: Rect, swings: bool) -> RadialGradient:
    """Return a radial gradient (in the units of the box) that is repeated as far as the box reaches."""
    try:
        back = fill.transform.inverse()
    except ZeroDivisionError:
        return fill
    if fill.r <= 0:
        return fill
    places = [back.apply(corner) for corner in box.corners]
    high = math.ceil(max(math.hypot(p.x - fill.cx, p.y - fill.cy) for p in places) / fill.r)
    if not 1 < high <= _MOST:
        return fill
    # The circles grow from the focus; with the focus in the middle all are equally wide.
    return replace(fill, r=fill.r * high, stops=_written_out(fill.stops, 0, high, swings))


def absolute(fill: LinearGradient | RadialGradient, box: Rect) -> LinearGradient | RadialGradient:
    """Return a gradient in the units of the shape whose box is given."""
    if not fill.relative:
        return fill
    place = Transform(box.width, 0.0, 0.0, box.height, box.x, box.y)
    return replace(fill, relative=False, transform=fill.transform.then(place))


def _written_out(stops: tuple[Stop, ...], low: int, high: int, swings: bool) -> tuple[Stop, ...]:
    count = high - low
    out: list[Stop] = []
    for number in range(low, high):
        turned = swings and number % 2
        period = [replace(s, offset=1.0 - s.offset) for s in reversed(stops)] if turned else list(stops)
        period = [replace(period[0], offset=0.0), *period, replace(period[-1], offset=1.0)]
        out += [replace(s, offset=(number - low + s.offset) / count) for s in period]
    return tuple(out)
