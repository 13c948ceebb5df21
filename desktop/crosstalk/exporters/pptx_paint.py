"""Fills and strokes as DrawingML."""

from __future__ import annotations

from crosstalk.exporters.pptx_gradients import hex_digits, insets, linear, radial
from crosstalk.exporters.pptx_ramps import plain
from crosstalk.exporters.pptx_xml import element, emu, share
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import Fill, LinearGradient, RadialGradient, Solid, Stop, Stroke

NO_FILL = element("a:noFill")
NO_LINE = element("a:ln", NO_FILL)
_CAPS = {"butt": "flat", "round": "rnd", "square": "sq"}
_JOINS = {
    "round": element("a:round"),
    "bevel": element("a:bevel"),
    "miter": element("a:miter", lim=400_000),
}
_FLAT = 1e-6
_DOT = 0.01
"""Length of a dot in line widths: a dash must have one."""


def color(value: str, opacity: float) -> str:
    """Return a colour with its opacity."""
    alpha = () if opacity >= 1 else (element("a:alpha", val=share(max(0.0, opacity))),)
    return element("a:srgbClr", *alpha, val=hex_digits(value))


def solid(value: str, opacity: float = 1.0) -> str:
    """Return a fill of one colour."""
    return element("a:solidFill", color(value, opacity))


def fill(paint: Fill | None, own: Rect, box: Rect, place: Transform, opacity: float) -> str:
    """Return the fill of a shape.

    `own` are the bounds of its path in its own units (to which relative gradients refer), `box` those on the slide,
    `place` leads from the one to the other, `opacity` is that of the groups around it: DrawingML has none for groups.
    """
    if paint is None:
        return NO_FILL
    if isinstance(paint, Solid):
        return solid(paint.color, paint.opacity * opacity)
    if not paint.stops or (paint.relative and min(own.width, own.height) < _FLAT):
        return NO_FILL
    if len(paint.stops) == 1:
        return solid(paint.stops[0].color, paint.stops[0].opacity * opacity)
    return _gradient(paint, _units(paint, own, place), box, opacity)


def plain_fills(paint: Fill | None, own: Rect, path: Path, box: Rect, place: Transform) -> tuple[str, ...]:
    """Return the fills that stand for a gradient in readers that know less of them, the lowest first.

    None where the fill is simple as it is; the rest as in `fill`, `path` is that on the slide.
    """
    if paint is None or isinstance(paint, Solid) or len(paint.stops) < 2:
        return ()
    if paint.relative and min(own.width, own.height) < _FLAT:
        return ()
    return plain(paint, _units(paint, own, place), path, box)


def _units(paint: LinearGradient | RadialGradient, own: Rect, place: Transform) -> Transform:
    """Return what leads from the units of a gradient to the slide."""
    unit = Transform(own.width, 0.0, 0.0, own.height, own.x, own.y) if paint.relative else Transform()
    return paint.transform.then(unit).then(place)


def _gradient(paint: LinearGradient | RadialGradient, place: Transform, box: Rect, opacity: float) -> str:
    if isinstance(paint, LinearGradient):
        angle, stops = linear(paint, place, box)
        shade = element("a:lin", ang=angle, scaled=0)
        return element("a:gradFill", _stops(stops, opacity), shade, rotWithShape=1)
    focus, tile, stops = radial(paint, place, box)
    shade = element("a:path", insets("a:fillToRect", focus), path="circle")
    return element("a:gradFill", _stops(stops, opacity), shade, insets("a:tileRect", tile), rotWithShape=1)


def _stops(stops: tuple[Stop, ...], opacity: float) -> str:
    return element(
        "a:gsLst",
        *(element("a:gs", color(s.color, s.opacity * opacity), pos=share(s.offset)) for s in stops),
    )


def line(stroke: Stroke | None, scale: float, opacity: float, *ends: str) -> str:
    """Return the line of a shape; `scale` is how much its group enlarges it, `ends` are heads as elements."""
    if stroke is None or stroke.width <= 0:
        return NO_LINE
    return element(
        "a:ln",
        solid(stroke.color, stroke.opacity * opacity),
        _dashes(stroke),
        _JOINS.get(stroke.join, _JOINS["round"]),
        *ends,
        w=emu(stroke.width * scale),
        cap=_CAPS.get(stroke.cap, "rnd"),
    )


def _dashes(stroke: Stroke) -> str:
    """Return dashes in line widths, which is how DrawingML measures them.

    There a dash is as long as it is seen ("Round Dot" of Office is a dash of one width with round caps, and a gap of
    one); here, as in SVG, round and square caps come on top of it.
    """
    lengths = stroke.dash * (1 + len(stroke.dash) % 2)
    if not lengths or sum(lengths) <= 0:
        return ""
    caps = 0.0 if stroke.cap == "butt" else 1.0
    pairs = zip(lengths[::2], lengths[1::2], strict=True)
    return element(
        "a:custDash", *(_dash(on / stroke.width + caps, off / stroke.width - caps) for on, off in pairs)
    )


def _dash(on: float, off: float) -> str:
    return element("a:ds", d=share(max(_DOT, on)), sp=share(max(_DOT, off)))
