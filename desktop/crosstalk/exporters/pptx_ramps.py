"""Gradients again, for readers that show two colours of each: LibreOffice until 7.5, and it ignores tiles in all.

What stands for a gradient there is one shape whose two colours lie nearest to it over its area, or where that can be
seen a second one above it whose colours fade away. Both are plain: two colours, and a stretch of the same colour at
one end, which every reader shows alike.

A ramp of LibreOffice runs along a line over the box of the shape, or outwards from the focus to the circle around the
box (whose middle moves with the focus). Its colour at a place is a·(1 − v) + b·v, where v is linear there or stands
still at one end; a fading one over it gives (a·(1 − v) + b·v)·u + (c·(1 − u) + d·u)·(1 − u). For given stretches both
are linear in the colours, so these are found by least squares over samples of the area.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import cache
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crosstalk.exporters.pptx_gradients import hex_digits, insets, linear, radial, ramp
from crosstalk.exporters.pptx_xml import element, share
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import LinearGradient, RadialGradient, Stop

Numbers = NDArray[np.float64]
_GRID = 9
"""Samples across and down the box of a shape."""
_STEPS = 10
"""Stretches of one colour are tried in such parts of the ramp: at its end, and (of lines) at its beginning."""
_ROUNDS = 4
_SEEN = 2.5
"""Mean square distance in 255ths of a channel from which a second shape is worth it."""
_BORDER = 0.01
"""A focus on a corner of the box would be taken for a line."""


class Ramp(NamedTuple):
    """Two colours (rows of red, green and blue from 0 to 1) along one course."""

    colors: Numbers
    still: float
    """How much of it has one colour: at the end, or below 0 at the beginning."""
    fades: int = 0
    """1: it is opaque where it begins and nothing where it ends; -1: the other way round."""


class Course(NamedTuple):
    """What ramps of a shape have in common."""

    shade: str
    """The direction as XML."""
    at: Numbers
    """How far along it each sample of the area lies, 0 to 1."""
    colors: Numbers
    """What the gradient shows there."""
    both: bool
    """Whether it may stand still at the beginning too."""


def plain(
    gradient: LinearGradient | RadialGradient, place: Transform, path: Path, box: Rect
) -> tuple[str, ...]:
    """Return the fills, the lowest first, that show a gradient on a path; () where it can stay as it is.

    `place` leads from the gradient's units to the slide, where path and box are.
    """
    if any(stop.opacity < 1 for stop in gradient.stops) or min(box.width, box.height) <= 0:
        return ()
    if isinstance(gradient, LinearGradient):
        if len(gradient.stops) < 3:
            return ()
        course = _line(gradient, place, _samples(path, box), box)
    else:
        course = _rings(gradient, place, _samples(path, box), box)
        if course is not None and _misread(course, radial(gradient, place, box)[2]) < (_SEEN / 255) ** 2:
            return ()
    return () if course is None else tuple(_fill(r, course.shade) for r in fitted(course))


def fitted(course: Course) -> tuple[Ramp, ...]:
    """Return the ramp nearest to a course, or two where one would be seen to differ."""
    stills = np.array([n / _STEPS for n in range(-_STEPS + 1 if course.both else 0, _STEPS)])
    along = _along(course.at, stills)
    colors, far = _least(np.stack([1 - along, along], axis=2), course.colors)
    best = int(far.argmin())
    one = Ramp(colors[best], float(stills[best]))
    if far[best] < (_SEEN / 255) ** 2:
        return (one,)
    two, nearer = _two(course, stills, along, sorted({0.0, one.still}))
    return two if nearer < far[best] / 2 else (one,)


def _misread(course: Course, stops: Sequence[Stop]) -> float:
    """Return how far off the first and the last colour of a gradient are, which is what such readers show of rings."""
    still = 1 - stops[-2].offset if stops[-2].color == stops[-1].color and len(stops) > 2 else 0.0
    v = _along(course.at, np.array([min(still, 0.99)]))[0][:, None]
    first, last = (np.array(_rgb(stop.color)) for stop in (stops[0], stops[-1]))
    return float(((first * (1 - v) + last * v - course.colors) ** 2).mean())


def _two(
    course: Course, stills: Numbers, along: Numbers, below: list[float]
) -> tuple[tuple[Ramp, Ramp], float]:
    """Return a ramp (which stands still as one of `below` says) with a fading one over it, and how far off both are."""
    best: tuple[tuple[Ramp, Ramp], float] | None = None
    for still, fades in product(below, (1, -1) if course.both else (1,)):
        v = _along(course.at, np.array([still]))
        shown = 1 - along if fades == 1 else along
        terms = [(1 - v) * (1 - shown), v * (1 - shown), (1 - along) * shown, along * shown]
        colors, far = _least(np.stack(terms, axis=2), course.colors)
        n = int(far.argmin())
        if best is None or far[n] < best[1]:
            best = (Ramp(colors[n, :2], still), Ramp(colors[n, 2:], float(stills[n]), fades)), float(far[n])
    assert best is not None
    return best


def _along(at: Numbers, stills: Numbers) -> Numbers:
    """Return how far ramps that stand still for a while have come at each sample, a row for each."""
    low = np.maximum(-stills, 0.0)[:, None]
    along: Numbers = np.clip((at - low) / (1 - np.abs(stills))[:, None], 0.0, 1.0)
    return along


def _least(terms: Numbers, wanted: Numbers) -> tuple[Numbers, Numbers]:
    """Return the colours that come nearest, none brighter than white or darker than black, and how far off they are.

    `terms` are the weights of the colours at each sample, for several attempts (attempt × sample × colour).
    """
    turned = terms.transpose(0, 2, 1)
    square, right = turned @ terms, turned @ wanted
    square += 1e-6 * np.eye(terms.shape[2])
    colors = np.clip(np.linalg.solve(square, right), 0.0, 1.0)
    for _ in range(_ROUNDS):  # What was cut off one colour is made up for by the others.
        for n in range(terms.shape[2]):
            own = square[:, n, n, None]
            rest = right[:, n] - np.einsum("ki,kic->kc", square[:, n], colors) + own * colors[:, n]
            colors[:, n] = np.clip(rest / own, 0.0, 1.0)
    return colors, ((terms @ colors - wanted) ** 2).mean(axis=(1, 2))


# -- where the colours are ---------------------------------------------------------------------------------------


def _line(gradient: LinearGradient, place: Transform, samples: Numbers, box: Rect) -> Course | None:
    fx, fy, base = ramp(gradient, place)
    size = abs(fx) * box.width + abs(fy) * box.height
    if size < 1e-9:
        return None
    offsets = samples @ np.array((fx, fy)) + base
    low = min(fx * x + fy * y + base for x, y in box.corners)
    angle, _ = linear(gradient, place, box)
    shade = element("a:lin", ang=angle, scaled=0)
    return Course(shade, (offsets - low) / size, _colors(gradient.stops, offsets), both=True)


def _rings(gradient: RadialGradient, place: Transform, samples: Numbers, box: Rect) -> Course | None:
    try:
        back = place.inverse()
    except ZeroDivisionError:
        return None
    x, y = place.apply((gradient.fx, gradient.fy))
    left = min(max((x - box.x) / box.width, _BORDER), 1 - _BORDER)
    top = min(max((y - box.y) / box.height, _BORDER), 1 - _BORDER)
    focus = Rect(left, top, 1 - left, 1 - top)
    shade = element("a:path", insets("a:fillToRect", focus), path="circle")
    middle = np.array((box.x + left * box.width, box.y + top * box.height))
    at = np.hypot(*(samples - middle).T) / (math.hypot(box.width, box.height) / 2)
    own = samples @ np.array(((back.a, back.b), (back.c, back.d))) + (
        back.e - gradient.fx,
        back.f - gradient.fy,
    )
    return Course(shade, at, _colors(gradient.stops, np.hypot(*own.T) / max(gradient.r, 1e-9)), both=False)


def _colors(stops: Sequence[Stop], offsets: Numbers) -> Numbers:
    places = [stop.offset for stop in stops]
    rgb = np.array([_rgb(stop.color) for stop in stops])
    return np.stack([np.interp(offsets, places, rgb[:, n]) for n in range(3)], axis=1)


@cache
def _rgb(color: str) -> tuple[float, ...]:
    return tuple(value / 255 for value in bytes.fromhex(hex_digits(color)))


def _samples(path: Path, box: Rect) -> Numbers:
    """Return places inside a path; of one too narrow to be met by the grid, places of its box."""
    grid = (np.arange(_GRID) + 0.5) / _GRID
    places = np.stack(np.meshgrid(box.x + box.width * grid, box.y + box.height * grid), axis=2).reshape(-1, 2)
    inside = np.zeros(len(places), dtype=bool)
    for line in path.flattened(max(box.width, box.height) / 40):
        x, y = np.array(line).T
        nx, ny = np.roll(x, -1), np.roll(y, -1)
        px, py = places[:, :1], places[:, 1:]
        crosses = (y > py) != (ny > py)
        with np.errstate(divide="ignore", invalid="ignore"):
            edge = x + (py - y) * (nx - x) / (ny - y)
        inside ^= (np.sum(crosses & (px < edge), axis=1) % 2).astype(bool)
    return places[inside] if inside.sum() > _GRID else places


# -- as XML ------------------------------------------------------------------------------------------------------


def _fill(made: Ramp, shade: str) -> str:
    first, last = ("".join(f"{round(float(v) * 255):02X}" for v in color) for color in made.colors)
    stops = [(0.0, first), (1.0, last)]
    if made.still > 0:
        stops.insert(1, (1 - made.still, last))
    elif made.still < 0:
        stops.insert(1, (-made.still, first))
    faint = [element("a:alpha", val=0) if _is_nothing(n, len(stops), made) else "" for n in range(len(stops))]
    listed = (
        element("a:gs", element("a:srgbClr", alpha, val=color), pos=share(place))
        for (place, color), alpha in zip(stops, faint, strict=True)
    )
    return element("a:gradFill", element("a:gsLst", *listed), shade, rotWithShape=1)


def _is_nothing(number: int, count: int, made: Ramp) -> bool:
    """Whether a stop lies where a fading ramp has faded."""
    if made.fades == 1:
        return number >= (1 if made.still > 0 else count - 1)
    return made.fades == -1 and number <= (1 if made.still < 0 else 0)
