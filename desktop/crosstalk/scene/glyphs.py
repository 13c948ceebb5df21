"""Small signs: badges on connectors and marks on components.

Each is drawn in a square of -10…10 about its middle, as a handful of paths that are filled or stroked in the badge's
colour. To add one: an entry in `GLYPHS`.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import NamedTuple

from crosstalk.geometry import Path, Point, Rect, Transform
from crosstalk.geometry.svgpath import from_svg
from crosstalk.primitives import Art, PathItem, Primitive, Solid, Stroke, SymbolItem


class Stroked(NamedTuple):
    """A path that is stroked with a width in glyph units."""

    data: str
    width: float = 2.4


class Filled(NamedTuple):
    """A path that is filled."""

    data: str


class Cut(NamedTuple):
    """A path that is filled with the colour of the paper."""

    data: str


def _dot(x: float, y: float, r: float) -> str:
    return f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z"


Part = Stroked | Filled | Cut

GLYPHS: dict[str, tuple[Part, ...]] = {
    "plus": (Stroked("M-5 0H5M0 -5V5"),),
    "minus": (Stroked("M-5 0H5"),),
    "plus-minus": (Stroked("M-3.8 -2.8H3.8M0 -6.6V1M-3.8 5.2H3.8", 2.0),),
    "lightning": (Filled("M1.8 -8L-5.2 1.4H-0.8L-2.2 8L5.2 -1.8H0.6Z"),),
    "shield": (Filled("M0 -7.6C2.4 -5.8 4.6 -5.2 6.4 -5.2C6.6 1 4.4 5.4 0 7.8C-4.4 5.4 -6.6 1 -6.4 -5.2C-4.6 "
        "-5.2 -2.4 -5.8 0 -7.6Z"),),
    "sword": (Stroked("M-5.6 5.6L5.4 -5.4M-5 0.4L-0.4 5M-6.6 6.6L-4 4", 2.0), Filled("M6.8 -6.8L2 -4.8L4.8 -2Z")),
    "battery": (Stroked("M-7 -3.8H5V3.8H-7Z", 1.7), Filled("M6 -1.7H7.8V1.7H6Z"), Filled("M-5.4 -2.2H-2.8V2.2H-5.4Z")),
    "question": (Stroked("M-3 -3.4C-3 -7.6 3.4 -7.6 3.4 -3.6C3.4 -0.8 0 -0.6 0 2.4", 2.2), Filled(_dot(0, 6, 1.5))),
    "phosphate": (Stroked("M-2.4 6V-6H0.6C4.4 -6 4.4 0.6 0.6 0.6H-2.4", 2.2),),
    "methyl": (Stroked("M-4.6 5.4V-5.4L0 1L4.6 -5.4V5.4", 2.0),),
    "ubiquitin": (Stroked("M-4 -5.6V1C-4 6.6 4 6.6 4 1V-5.6", 2.2),),
    "scissors": (Stroked("M-2.6 -2.2L6.6 4.6M-2.6 2.2L6.6 -4.6", 1.7), Stroked(_dot(-4.8, -3.8, 2.2), 1.7),
        Stroked(_dot(-4.8, 3.8, 2.2), 1.7)),
    "spike": (Stroked("M-7 3H-3.4L-1 -6.4L1.6 5.4L3 3H7", 1.8),),
    "pill": (Stroked("M-6 0.6L0.6 -6A3.8 3.8 0 0 1 6 -0.6L-0.6 6A3.8 3.8 0 0 1 -6 0.6Z", 1.6),
        Filled("M-6 0.6L-2.7 -2.7L2.7 2.7L-0.6 6A3.8 3.8 0 0 1 -6 0.6Z")),
    "gear": (Stroked("M0 -7.4V7.4M-7.4 0H7.4M-5.2 -5.2L5.2 5.2M-5.2 5.2L5.2 -5.2", 2.4), Filled(_dot(0, 0, 5)),
        Cut(_dot(0, 0, 2.1))),
    "vesicles": (Stroked(_dot(-3.2, 1.6, 3.2), 1.6), Stroked(_dot(3.8, 2.8, 2.5), 1.6),
        Stroked(_dot(1.6, -4, 2.6), 1.6)),
    "vesicle": (Stroked(_dot(0, 0, 5.4), 1.6), Filled(_dot(-1.6, -1.2, 1.3)), Filled(_dot(1.8, -0.6, 1.3)),
        Filled(_dot(0, 2.2, 1.3))),
    "mitochondrion": (Stroked("M-3.4 -4.2H3.4A4.2 4.2 0 0 1 3.4 4.2H-3.4A4.2 4.2 0 0 1 -3.4 -4.2Z", 1.6),
        Stroked("M-3.8 -3.6V1M-1 3.6V-1M1.8 -3.6V1M4.4 3.4V-0.6", 1.4)),
    "droplet": (Filled("M0 -7.6C2.6 -3.8 5 -0.8 5 2.4A5 5 0 0 1 -5 2.4C-5 -0.8 -2.6 -3.8 0 -7.6Z"),),
    "dna": (Stroked("M-3.6 -7.4C-3.6 -2.6 3.6 -2.6 3.6 2.2C3.6 4.4 2.4 6 0.6 7.4M3.6 -7.4C3.6 -2.6 -3.6 -2.6 -3.6 "
        "2.2C-3.6 4.4 -2.4 6 -0.6 7.4", 1.7), Stroked("M-2.8 -5.4H2.8M-2.8 2.4H2.8", 1.3)),
    "cell": (Stroked(_dot(0, 0, 6), 1.6), Filled(_dot(0.8, 0.6, 2.6))),
    "cells": (Stroked(_dot(-3.6, 2, 3.4), 1.5), Stroked(_dot(3.8, 2.6, 3.2), 1.5), Stroked(_dot(0.4, -4, 3.2), 1.5),
        Filled(_dot(-3.4, 2.2, 1.3)), Filled(_dot(4, 2.8, 1.2)), Filled(_dot(0.6, -3.8, 1.2))),
    "loop": (Stroked("M4.4 -4.2A6 6 0 1 0 6 0.4", 1.9), Filled("M1.4 -5.6L7.8 -6.6L5.8 -0.6Z")),
    "swirl": (Stroked("M0.6 0.4C1.8 -1.8 -2.4 -2.8 -3 0.4C-3.6 4.4 3 5.4 4.8 1.4C7 -4 0.6 -7.6 -4 -5.6", 1.8),),
    "gradient": (Filled(_dot(-5.6, 0, 2.6)), Filled(_dot(-0.2, 0, 1.9)), Filled(_dot(3.8, 0, 1.3)),
        Filled(_dot(6.8, 0, 0.9))),
    "antibody": (Stroked("M0 7V0.4L-5 -6M0 0.4L5 -6M-2.8 -7L-0.4 -3.6M2.8 -7L0.4 -3.6", 1.8),),
    "vessel": (Stroked("M-7 -3.6C-3 -5.4 3 -1.8 7 -3.6M-7 3.6C-3 1.8 3 5.4 7 3.6", 1.7), Filled(_dot(-2.4, 0, 1.6)),
        Filled(_dot(2.6, 0.4, 1.6))),
    "metabolite": (Stroked("M0 -6L5.2 -3V3L0 6L-5.2 3V-3Z", 1.8), Filled(_dot(0, 0, 1.5))),
    "fragments": (Filled("M-6.6 -4.6L-1.4 -6.2L-0.4 -2L-4.2 0.4Z"), Filled("M1.4 -5.4L6.6 -3.4L5.2 1.2L2 -0.6Z"),
        Filled("M-4.4 2.4L0 0.4L3.4 2.6L1.6 6.8L-3 6.2Z")),
    "star": (Filled("M0 -7.6L1.9 -2.5L7.3 -2.3L3 1L4.5 6.2L0 3.2L-4.5 6.2L-3 1L-7.3 -2.3L-1.9 -2.5Z"),),
    "cross": (Stroked("M-4.4 -4.4L4.4 4.4M-4.4 4.4L4.4 -4.4"),),
    "up": (Filled("M0 -7L5.4 0H1.8V6.6H-1.8V0H-5.4Z"),),
    "down": (Filled("M0 7L5.4 0H1.8V-6.6H-1.8V0H-5.4Z"),),
}  # fmt: skip


@cache
def _path(data: str) -> Path:
    return from_svg(data)


def glyph(name: str, centre: Point, radius: float, color: str, paper: str) -> tuple[Primitive, ...]:
    """Return a glyph's paths about a centre; `radius` is half its square. An unknown name draws a dot."""
    scale = radius / 10
    transform = Transform(scale, 0.0, 0.0, scale, centre.x, centre.y)
    drawn: list[Primitive] = []
    for part in GLYPHS.get(name, (Filled(_dot(0, 0, 4)),)):
        path = _path(part.data).transformed(transform)
        if isinstance(part, Stroked):
            drawn.append(PathItem(path, None, Stroke(color, part.width * scale)))
        else:
            drawn.append(PathItem(path, Solid(paper if isinstance(part, Cut) else color)))
    return tuple(drawn)


@lru_cache(maxsize=1024)
def badge_art(name: str, color: str, paper: str) -> Art:
    """Return a glyph in a ring on paper, ten units in radius: an art, so that painters may keep its picture."""
    ring = Rect(-9.1, -9.1, 18.2, 18.2)
    disc = PathItem(Path.ellipse(ring), Solid(paper), Stroke(color, 1.8))
    items = (disc, *glyph(name, Point(0.0, 0.0), 8.6, color, paper))
    return Art(f"badge:{name}|{color}|{paper}", Rect(-10.0, -10.0, 20.0, 20.0), items)


def badge(name: str, centre: Point, radius: float, color: str, paper: str) -> tuple[SymbolItem, Rect]:
    """Return a glyph in a ring on paper, and what it covers."""
    scale = radius / 10
    x, y = centre
    symbol = SymbolItem(badge_art(name, color, paper), Transform(scale, 0.0, 0.0, scale, x, y))
    return symbol, Rect(x - radius, y - radius, 2 * radius, 2 * radius)
