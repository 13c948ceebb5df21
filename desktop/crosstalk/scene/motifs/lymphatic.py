"""A lymphatic vessel: beads between valves whose cusps open with the flow."""

from __future__ import annotations

import numpy as np

from crosstalk.scene.motifs.body import Level, ends, face, glow, hollow, ribbon, shifts
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track
from crosstalk.scene.motifs.vessels import cusps

_WALL = 0.15
_WAIST = 0.7
"""Width at a valve."""


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a lymphatic vessel where it is widest."""
    half = pen.half
    lumen = half * (1 - _WALL)
    return [
        Level(pen.tone("outline"), half, line=True),
        Level(pen.tone("wall", 0.1), half - pen.edge),
        Level(pen.tone("wall", -0.22), lumen),
        *hollow(pen.tone("lumen"), lumen - pen.fine, strength=0.45),
    ]


def draw(pen: Pen, track: Track) -> None:
    """Draw the vessel."""
    period = pen.width * pen.number("spacing", 1.9)
    count = track.units(period)
    shape = _bellies(track, count)
    stack = levels(pen)
    for index, level in enumerate(stack):
        towards = shifts(track, level.shift) * shape
        wide = np.maximum(pen.half * shape - (pen.half - level.half), level.half * 0.3)
        size = float(wide[-1]) * 0.34
        bulges = [size if kind in ("cut", "round", "torn") else 0.0 for kind in (pen.start, pen.end)]
        path = ribbon(track, wide + towards, wide - towards, start=bulges[0], end=bulges[1])
        pen.fill(path, level.color, line=level.line)
        pen.grow(index, len(stack))
    cusps(pen, track, pen.half * (_WAIST - _WALL) * 0.98, period, "valve")
    glow(pen, track, pen.half * _WAIST, opacity=0.75)
    for at_end in ends(pen, track):
        half = pen.half * float(shape[-1 if at_end else 0])
        for size, color, line in (
            (half, pen.tone("outline"), True),
            (half - pen.edge, pen.tone("wall"), False),
            (half * 0.74, pen.tone("outline"), True),
            (half * 0.74 - pen.fine, pen.tone("opening"), False),
        ):
            pen.fill(face(track, at_end, size), color, line=line)


def _bellies(track: Track, count: int) -> Floats:
    """Return the width along the vessel: narrow at each valve, wide between two."""
    phase = np.mod(track.s / track.length * count + 0.5, 1.0)
    width: Floats = _WAIST + (1 - _WAIST) * np.sin(np.pi * phase) ** 0.8
    return width
