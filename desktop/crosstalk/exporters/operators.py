"""Page-description operators that PDF and PostScript share: numbers, paths, strokes, colours, gradients.

They are written in PDF's syntax (ISO 32000-1 §8 and annex A); the prologue of the EPS defines PostScript procedures of
the same names. A shading dictionary reads the same in both languages.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence

from crosstalk.catalog.color import parse_hex
from crosstalk.geometry import Path, Transform
from crosstalk.geometry.svgpath import number
from crosstalk.primitives import LinearGradient, RadialGradient, Stop, Stroke

Gradient = LinearGradient | RadialGradient
Rgb = tuple[float, float, float]
ColorStop = tuple[float, Sequence[float]]
"""An offset of 0…1 and the components of a colour (one for grey, three for RGB)."""

_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
MITER_LIMIT = 4
_ARITY = {"M": 2, "L": 2, "C": 6, "Z": 0}
_VERBS = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_FOCUS_LIMIT = 0.99
"""A focus on the rim itself makes the gradient undefined there; SVG moves it inside too."""


def rgb(color: str) -> Rgb:
    """Return the components 0…1 of `#rrggbb`; an unreadable colour is black, as it is on the canvas."""
    try:
        return parse_hex(color)
    except ValueError:
        return 0.0, 0.0, 0.0


def numbers(values: Sequence[float], digits: int = 3) -> str:
    """Return numbers between blanks."""
    return " ".join(number(value, digits) for value in values)


def path_operators(path: Path) -> str:
    """Return the operators that construct a path."""
    parts: list[str] = []
    i = 0
    for command in path.commands:
        arity = _ARITY[command]
        if arity:
            parts.append(numbers(path.coords[i : i + arity]))
        parts.append(_VERBS[command])
        i += arity
    return " ".join(parts)


def rect_operators(x: float, y: float, width: float, height: float) -> str:
    """Return the operator that constructs a rectangle."""
    return f"{numbers((x, y, width, height))} re"


def matrix_operator(transform: Transform) -> str:
    """Return the operator that multiplies the current matrix; six digits keep far ends in place."""
    return f"{matrix(transform)} cm"


def matrix(transform: Transform) -> str:
    """Return the six numbers of a transform."""
    return f"{numbers(transform[:4], 6)} {numbers(transform[4:], 4)}"


def stroke_operators(stroke: Stroke) -> str:
    """Return width, cap, join and dashes (not the colour)."""
    parts = [
        f"{number(stroke.width, 4)} w",
        f"{_CAPS.get(stroke.cap, 1)} J",
        f"{_JOINS.get(stroke.join, 1)} j",
    ]
    if _JOINS.get(stroke.join, 1) == 0:
        parts.append(f"{MITER_LIMIT} M")
    dash = stroke.dash if sum(stroke.dash) > 0 else ()
    parts.append(f"[{numbers(dash)}] 0 d")
    return " ".join(parts)


def gradient_matrix(fill: Gradient, path: Path) -> Transform | None:
    """Return the map from a gradient's units to those of the path; None where the path has no area to relate to."""
    if not fill.relative:
        return fill.transform
    box = path.bounds()
    if box.width <= 0 or box.height <= 0:
        return None
    return fill.transform.then(Transform(box.width, 0.0, 0.0, box.height, box.x, box.y))


def components(color: Sequence[float]) -> str:
    """Return the numbers of a colour."""
    return numbers(color, 4)


def shading(
    fill: Gradient,
    stops: Sequence[ColorStop],
    say: Callable[[Sequence[float]], str] = components,
) -> str:
    """Return the shading dictionary of a gradient with given colours at its offsets (PDF §8.7.4.5, types 2 and 3).

    `say` writes the components of a colour.
    """
    space = "/DeviceGray" if len(stops[0][1]) == 1 else "/DeviceRGB"
    coords: tuple[float, ...]
    if isinstance(fill, LinearGradient):
        kind, coords = 2, (fill.x1, fill.y1, fill.x2, fill.y2)
    else:
        fx, fy = _focus(fill)
        kind, coords = 3, (fx, fy, 0.0, fill.cx, fill.cy, fill.r)
    return (
        f"<< /ShadingType {kind} /ColorSpace {space} /Coords [{numbers(coords, 5)}] "
        f"/Function {_function(stops, say)} /Extend [true true] >>"
    )


def color_stops(stops: Sequence[Stop]) -> list[tuple[float, Rgb]]:
    """Return the offsets, never falling (SVG 1.1 §13.2.4), with their colours."""
    return [(offset, rgb(stop.color)) for offset, stop in zip(offsets(stops), stops, strict=True)]


def alpha_stops(stops: Sequence[Stop]) -> list[tuple[float, tuple[float]]]:
    """Return the offsets with their opacities."""
    return [
        (offset, (min(1.0, max(0.0, stop.opacity)),))
        for offset, stop in zip(offsets(stops), stops, strict=True)
    ]


def offsets(stops: Sequence[Stop]) -> list[float]:
    """Return the offsets of stops within 0…1, none smaller than the one before."""
    found: list[float] = []
    for stop in stops:
        found.append(min(1.0, max(0.0, stop.offset, found[-1] if found else 0.0)))
    return found


def _focus(fill: RadialGradient) -> tuple[float, float]:
    dx, dy = fill.fx - fill.cx, fill.fy - fill.cy
    far = (dx * dx + dy * dy) ** 0.5
    limit = fill.r * _FOCUS_LIMIT
    factor = limit / far if far > limit else 1.0
    return fill.cx + dx * factor, fill.cy + dy * factor


def _function(stops: Sequence[ColorStop], say: Callable[[Sequence[float]], str]) -> str:
    """Return the function from offset to colour: pieces of type 2 stitched by type 3 (PDF §7.10)."""
    ends = [(0.0, stops[0][1]), *stops, (1.0, stops[-1][1])]
    # Pieces without a length are where the colour jumps; the bounds between the others must rise.
    pieces = [(a, b) for a, b in itertools.pairwise(ends) if b[0] - a[0] > 1e-6]
    parts = [_piece(say(first[1]), say(last[1])) for first, last in pieces]
    if len(parts) == 1:
        return parts[0]
    bounds = numbers([last[0] for _, last in pieces[:-1]], 6)
    encode = " ".join(["0 1"] * len(parts))
    return (
        f"<< /FunctionType 3 /Domain [0 1] /Functions [{' '.join(parts)}] "
        f"/Bounds [{bounds}] /Encode [{encode}] >>"
    )


def _piece(first: str, last: str) -> str:
    return f"<< /FunctionType 2 /Domain [0 1] /C0 [{first}] /C1 [{last}] /N 1 >>"
