"""Line ends: one drawing for each name of `catalog.heads`.

A head is drawn with its point at the origin, looking along +x, in units of its size (about five and a half line
widths for a line of one point). Its parts are filled, hollow (filled with paper, outlined) or stroked with the line's
own width. `inset` is where the line ends, measured back from the point. To add one: an entry in `HEADS`.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from crosstalk.geometry import Path, Transform
from crosstalk.geometry.svgpath import from_svg
from crosstalk.primitives import PathItem, Primitive, Solid, Stroke


class Part(NamedTuple):
    """A path of a head and its opacity.

    It is filled (`fill`), filled with paper (`paper`) and outlined too (`hollow`), or stroked: a `line`, or `thin`, at
    0.7 of the line's width.
    """

    data: str
    look: str = "fill"
    opacity: float = 1.0


class Head(NamedTuple):
    """A line end."""

    inset: float
    parts: tuple[Part, ...]


def _dot(x: float, y: float, r: float) -> str:
    return f"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0Z"


_TRIANGLE = "M0 0L-1 0.46Q-0.86 0 -1 -0.46Z"
_BAR = "M0 -0.66H-0.24V0.66H0Z"
_BURST = (
    "M0 0L-0.34 0.16L-0.2 0.56L-0.56 0.34L-0.72 0.72L-0.88 0.34L-1.24 0.56L-1.1 0.16L-1.44 0"
    "L-1.1 -0.16L-1.24 -0.56L-0.88 -0.34L-0.72 -0.72L-0.56 -0.34L-0.2 -0.56L-0.34 -0.16Z"
)

HEADS: dict[str, Head] = {
    "none": Head(0.0, ()),
    "triangle": Head(0.9, (Part(_TRIANGLE),)),
    "open-triangle": Head(0.98, (Part("M-0.06 0L-1 0.46V-0.46Z", "hollow"),)),
    "vee": Head(0.62, (Part("M0 0L-1.05 0.4L-0.66 0L-1.05 -0.4Z"),)),
    "chevron": Head(0.12, (Part("M-0.86 0.52L-0.09 0L-0.86 -0.52", "line"),)),
    "double-chevron": Head(0.6, (
        Part("M-0.8 0.5L-0.09 0L-0.8 -0.5", "line"), Part("M-1.32 0.5L-0.61 0L-1.32 -0.5", "line"))),
    "bar": Head(0.2, (Part(_BAR),)),
    "double-bar": Head(0.66, (Part("M0 -0.56H-0.2V0.56H0Z"), Part("M-0.46 -0.56H-0.66V0.56H-0.46Z"))),
    "triangle-bar": Head(0.9, (Part(_TRIANGLE), Part("M-1.1 -0.6H-1.3V0.6H-1.1Z"))),
    "diamond": Head(1.2, (Part("M0 0L-0.62 0.44L-1.24 0L-0.62 -0.44Z"),)),
    "open-diamond": Head(1.18, (Part("M-0.08 0L-0.62 0.4L-1.18 0L-0.62 -0.4Z", "hollow"),)),
    "circle": Head(0.8, (Part(_dot(-0.42, 0, 0.42)),)),
    "open-circle": Head(0.88, (Part(_dot(-0.48, 0, 0.4), "hollow"),)),
    "socket": Head(0.66, (Part("M-0.08 0.62A0.6 0.6 0 0 1 -0.08 -0.62", "line"),)),
    "hook": Head(1.2, (Part("M-1.25 0H-0.5C0 0 0 0.78 -0.46 0.78C-0.66 0.78 -0.8 0.66 -0.82 0.46", "line"),
        Part("M-1.1 0.52L-0.82 0.06L-0.54 0.52Z"))),
    "bouton": Head(1.62, (
        Part("M-1.72 0.11C-1.36 0.15 -1.34 0.68 -0.86 0.68C-0.64 0.68 -0.5 0.6 -0.46 0.46Q-0.36 0 -0.46 -0.46"
        "C-0.5 -0.6 -0.64 -0.68 -0.86 -0.68C-1.34 -0.68 -1.36 -0.15 -1.72 -0.11Z"),
        Part(_dot(-0.66, 0.3, 0.12) + _dot(-0.62, 0, 0.12) + _dot(-0.66, -0.3, 0.12) + _dot(-0.94, 0.16, 0.12)
        + _dot(-0.94, -0.16, 0.12), "paper"),
        Part("M-0.19 0.76Q-0.1 0 -0.19 -0.76H0V0.76Z"))),
    "hollow-bouton": Head(1.55, (
        Part("M-1.7 0H-1.45", "line"),
        Part("M-1.55 0C-1.34 0.15 -1.3 0.64 -0.86 0.64C-0.64 0.64 -0.5 0.56 -0.46 0.44Q-0.38 0 -0.46 -0.44"
        "C-0.5 -0.56 -0.64 -0.64 -0.86 -0.64C-1.3 -0.64 -1.34 -0.15 -1.55 0Z", "hollow"),
        Part("M0 -0.76H-0.15V-0.4H0ZM0 -0.18H-0.15V0.18H0ZM0 0.4H-0.15V0.76H0Z"))),
    "cross": Head(0.46, (Part("M-0.9 -0.44L-0.02 0.44M-0.9 0.44L-0.02 -0.44", "line"),)),
    "burst": Head(1.3, (Part(_BURST),)),
    "fork": Head(1.2, (Part("M-1.25 0H-0.2M-1.2 0C-0.8 0 -0.7 -0.5 -0.24 -0.56M-1.2 0C-0.8 0 -0.7 0.5 -0.24 0.56",
        "line"), Part(_dot(-0.19, 0, 0.19)), Part(_dot(-0.2, -0.56, 0.19)), Part(_dot(-0.2, 0.56, 0.19)))),
    "zigzag": Head(0.5, (Part("M-0.08 -0.72L-0.46 -0.4L-0.08 -0.1L-0.46 0.2L-0.08 0.46L-0.34 0.72", "line"),)),
    "growth-cone": Head(1.0, (Part("M-1.1 0.13C-0.8 0.16 -0.62 0.44 -0.5 0.5L-0.36 0.2L-0.26 0L-0.36 -0.2L-0.5 -0.5"
        "C-0.62 -0.44 -0.8 -0.16 -1.1 -0.13Z"), Part("M-0.5 0L-0.07 0M-0.54 0.3L-0.18 0.66M-0.54 -0.3L-0.18 -0.66"
        "M-0.42 0.14L-0.08 0.34M-0.42 -0.14L-0.08 -0.34", "thin"))),
    "bent": Head(1.5, (Part("M-1.5 0V-0.86H-0.62", "line"), Part("M-0.1 -0.86L-0.82 -0.5V-1.22Z"),
        Part("M-1.8 0H0", "line"))),
    "wall": Head(0.9, (Part(_TRIANGLE), Part("M-1.24 -0.8C-1.12 -0.4 -1.36 0 -1.24 0.4L-1.2 0.8M-1.62 -0.8"
        "C-1.5 -0.4 -1.74 0 -1.62 0.4L-1.58 0.8", "thin"))),
    "breach": Head(0.0, (Part("M-0.6 -0.8C-0.48 -0.4 -0.72 0 -0.6 0.4L-0.56 0.8M-0.98 -0.8"
        "C-0.86 -0.4 -1.1 0 -0.98 0.4L-0.94 0.8", "thin"),)),
    "dots": Head(1.9, (Part(_dot(-1.75, 0, 0.17)), Part(_dot(-1.2, 0, 0.27)), Part(_dot(-0.42, 0, 0.42)))),
    "half-ring": Head(0.3, (Part("M-0.02 0.95C-0.4 0.6 -0.4 -0.6 -0.02 -0.95", "line"),
        Part("M-0.36 0.95C-0.74 0.6 -0.74 -0.6 -0.36 -0.95", "thin"))),
    "cylinder": Head(0.72, (Part("M-0.08 -0.52H-0.72C-0.92 -0.52 -0.92 -0.1 -0.72 -0.1H-0.08Z", "hollow"),
        Part("M-0.08 0.1H-0.72C-0.92 0.1 -0.92 0.52 -0.72 0.52H-0.08Z", "hollow"))),
    "pill-bar": Head(0.32, (Part("M-0.17 -0.8A0.17 0.17 0 0 1 0 -0.63V0.63A0.17 0.17 0 0 1 -0.34 0.63V-0.63"
        "A0.17 0.17 0 0 1 -0.17 -0.8Z"),)),
}  # fmt: skip


def size(width: float) -> float:
    """Return the size of a head for a line's width, in points: less than proportional, so thin lines keep theirs."""
    return 2.4 + 3.1 * width


@cache
def _path(data: str) -> Path:
    return from_svg(data)


@cache
def _merged(name: str) -> tuple[tuple[str, float, Path], ...]:
    """Return a head's paths, one per look."""
    found: dict[tuple[str, float], Path] = {}
    for part in HEADS[name].parts:
        path = _path(part.data)
        old = found.get((part.look, part.opacity), Path())
        found[part.look, part.opacity] = Path(old.commands + path.commands, old.coords + path.coords)
    return tuple((look, opacity, path) for (look, opacity), path in found.items())


class Ready(NamedTuple):
    """A head scaled for a line, with its paints made: only to be turned and moved."""

    inset: float
    parts: tuple[tuple[Path, Solid | None, Stroke | None], ...]
    reach: float
    """How far it goes from its point, in points."""


_NOTHING = Ready(0.0, (), 0.0)


def ready(name: str, width: float, color: str, paper: str, scale: float = 1.0) -> Ready:
    """Return a head for a line of a width and colour; an unknown name gives a triangle."""
    name = name if name in HEADS else "triangle"
    head = HEADS[name]
    if not head.parts:
        return _NOTHING
    unit = size(width) * scale
    parts = []
    reach = 0.0
    for look, own, path in _merged(name):
        scaled = path.transformed(Transform.scaling(unit))
        stroke = max(width * scale, 0.5) if look == "line" else max(min(width * 0.7, 0.95) * scale, 0.45)
        fill = Solid(color, own) if look == "fill" else None
        if look == "hollow":
            fill, stroke = Solid(paper), max(min(width * 0.8, 1.3) * scale, 0.5)
        if look == "paper":
            fill = Solid(paper, own)
        line = None if look in ("fill", "paper") else Stroke(color, stroke)
        parts.append((scaled, fill, line))
        reach = max(reach, max(map(abs, scaled.coords)) + (0.0 if line is None else stroke / 2))
    return Ready(head.inset * unit, tuple(parts), reach)


def draw(head: Ready, x: float, y: float, dx: float, dy: float) -> list[Primitive]:
    """Return a head with its point at (x, y), looking along the unit vector (dx, dy)."""
    drawn: list[Primitive] = []
    for path, fill, stroke in head.parts:
        coords = path.coords
        across, along = coords[::2], coords[1::2]
        turned = [0.0] * len(coords)
        turned[::2] = [x + u * dx - v * dy for u, v in zip(across, along, strict=True)]
        turned[1::2] = [y + u * dy + v * dx for u, v in zip(across, along, strict=True)]
        drawn.append(PathItem(Path(path.commands, tuple(turned)), fill, stroke))
    return drawn
