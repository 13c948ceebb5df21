"""Our gradients in the terms of DrawingML, which knows only gradients over the box of a shape.

*Linear.* The colour of a linear gradient is an affine function of the place, so it can be said again as a direction
and the values at the two corners of the box between which DrawingML counts from 0 to 100 % (`lin` with `scaled=0`).
That is exact, whatever units and transform the gradient had.

*Radial.* `path="circle"` runs from a point (`fillToRect`) to the circle around the `tileRect`. Office's own presets
put that point in the middle of the tile, so that is how it is written here: a tile about the focus, in the proportions
of the gradient's ellipse and just large enough for the shape (beyond it Office would begin again), and the stops as far
as the circle around the tile reaches. A focus beside the centre and a slanting ellipse are approximated. LibreOffice
knows no tiles and draws the circle around the shape's box, about the same focus; until 7.5 it shows only two colours of
any gradient. What it sees instead is made in `pptx_ramps`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from crosstalk.exporters.pptx_xml import element, share
from crosstalk.geometry import Rect, Transform
from crosstalk.primitives import LinearGradient, RadialGradient, Stop

_FLAT = 1e-6


def linear(gradient: LinearGradient, place: Transform, box: Rect) -> tuple[int, tuple[Stop, ...]]:
    """Return the angle in 60,000ths of a degree and the stops over a box on the slide.

    `place` leads from the gradient's units to the slide.
    """
    fx, fy, base = ramp(gradient, place)
    if math.hypot(fx, fy) < 1e-12:
        return 0, (gradient.stops[-1], gradient.stops[-1]) if gradient.stops else ()
    values = [fx * x + fy * y + base for x, y in box.corners]
    low, high = min(values), max(values)
    degrees = math.degrees(math.atan2(fy, fx)) % 360.0
    return round(degrees * 60_000) % 21_600_000, between(gradient.stops, low, high)


def radial(gradient: RadialGradient, place: Transform, box: Rect) -> tuple[Rect, Rect, tuple[Stop, ...]]:
    """Return the focus and the tile as insets (left, top, right, bottom) of a box on the slide, and the stops."""
    x, y = place.apply((gradient.fx, gradient.fy))
    # Half the box around the image of the circle, and half the tile that this circle is drawn around.
    across = gradient.r * math.hypot(place.a, place.c) / math.sqrt(2)
    down = gradient.r * math.hypot(place.b, place.d) / math.sqrt(2)
    needed = max(
        max(x - box.x, box.right - x) / max(across, _FLAT),
        max(y - box.y, box.bottom - y) / max(down, _FLAT),
    )
    width, height = max(box.width, _FLAT), max(box.height, _FLAT)
    left, top = (x - box.x) / width, (y - box.y) / height
    half_w, half_h = across * needed / width, down * needed / height
    focus = Rect(left, top, 1.0 - left, 1.0 - top)
    tile = Rect(left - half_w, top - half_h, 1.0 - left - half_w, 1.0 - top - half_h)
    return focus, tile, between(gradient.stops, 0.0, needed)


def between(stops: Sequence[Stop], low: float, high: float) -> tuple[Stop, ...]:
    """Return what the stops show from `low` to `high`, as stops from 0 to 1."""
    if not stops:
        return ()
    span = max(high - low, 1e-9)
    inner = [Stop((s.offset - low) / span, s.color, s.opacity) for s in stops if low < s.offset < high]
    first, last = colour_at(stops, low), colour_at(stops, high)
    return (Stop(0.0, first.color, first.opacity), *inner, Stop(1.0, last.color, last.opacity))


def colour_at(stops: Sequence[Stop], offset: float) -> Stop:
    """Return the colour at an offset; before the first and after the last stop theirs goes on."""
    before = stops[0]
    for stop in stops:
        if stop.offset >= offset:
            if stop.offset - before.offset < 1e-9:
                return stop
            return _mixed(before, stop, (offset - before.offset) / (stop.offset - before.offset))
        before = stop
    return before


def insets(tag: str, box: Rect) -> str:
    """Return an element with the insets of a rectangle; those of nothing are left out."""
    names = {"l": box.x, "t": box.y, "r": box.width, "b": box.height}
    return element(tag, **{name: share(value) or None for name, value in names.items()})


def ramp(gradient: LinearGradient, place: Transform) -> tuple[float, float, float]:
    """Return (fx, fy, c): the offset at a place of the slide is fx·x + fy·y + c. (0, 0, c) where there is none."""
    dx, dy = gradient.x2 - gradient.x1, gradient.y2 - gradient.y1
    square = dx * dx + dy * dy
    if square < 1e-18:
        return 0.0, 0.0, 0.0
    try:
        back = place.inverse()
    except ZeroDivisionError:
        return 0.0, 0.0, 0.0
    u, v = dx / square, dy / square
    base = u * (back.e - gradient.x1) + v * (back.f - gradient.y1)
    return u * back.a + v * back.b, u * back.c + v * back.d, base


def _mixed(one: Stop, other: Stop, t: float) -> Stop:
    t = min(1.0, max(0.0, t))
    a, b = (bytes.fromhex(_six(stop.color)) for stop in (one, other))
    color = "".join(f"{round(p + (q - p) * t):02x}" for p, q in zip(a, b, strict=True))
    return Stop(0.0, f"#{color}", one.opacity + (other.opacity - one.opacity) * t)


def _six(color: str) -> str:
    digits = color.lstrip("#")
    return "".join(2 * digit for digit in digits) if len(digits) == 3 else digits[:6]


def hex_digits(color: str) -> str:
    """Return the six digits of a colour in capitals, as DrawingML wants them."""
    return _six(color).upper()
