"""Arteries and veins: cut open along their length, or seen from outside."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.scene.motifs.body import Level, ends, face, glow, hollow, lit, pile
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import bows, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.roots import is_closed, unbroken
from crosstalk.scene.motifs.track import Track

ARTERY_WALL = 0.3
"""Thickness of the wall per half width."""
VEIN_WALL = 0.2


def _is_whole(pen: Pen) -> bool:
    return pen.choice("view", "open") == "whole"


def _levels(pen: Pen, wall: float, strength: float = 1.0) -> list[Level]:
    half = pen.half
    outline = Level(pen.tone("outline"), half, line=True)
    body = half - pen.edge
    if _is_whole(pen):
        return [outline, *lit(pen.tone("wall"), body)]
    lumen = half * (1.0 - wall)
    inner = min(pen.edge * 0.8, half * 0.06)
    return [
        outline,
        Level(pen.tone("wall", 0.34), body),
        Level(pen.tone("wall"), body - (body - lumen) * 0.22),
        Level(pen.tone("wall", -0.1), lumen + (body - lumen) * 0.3),
        Level(pen.tone("outline"), lumen + inner * 0.5, line=True),
        *hollow(pen.tone("lumen"), lumen - inner * 0.5, strength=strength),
    ]


def artery_levels(pen: Pen) -> list[Level]:
    """Return the pile of an artery."""
    return _levels(pen, pen.number("wall", ARTERY_WALL), 0.8)


def vein_levels(pen: Pen) -> list[Level]:
    """Return the pile of a vein."""
    return _levels(pen, pen.number("wall", VEIN_WALL), 0.8)


def artery(pen: Pen, track: Track) -> None:
    """Draw an artery: adventitia, muscle, elastic line, endothelium, lumen."""
    pile(pen, track, artery_levels(pen))
    wall = pen.number("wall", ARTERY_WALL)
    if _is_whole(pen):
        _bands(pen, track)
        glow(pen, track, pen.half)
    else:
        _muscle(pen, track, wall)
        _elastic(pen, track, wall)
    for at_end in ends(pen, track):
        _cut(pen, track, at_end, wall)


def vein(pen: Pen, track: Track) -> None:
    """Draw a vein: a thin wall, a wide lumen, valves if asked for."""
    pile(pen, track, vein_levels(pen))
    wall = pen.number("wall", VEIN_WALL)
    if _is_whole(pen):
        glow(pen, track, pen.half)
    elif pen.flag("valves"):
        cusps(pen, track, pen.half * (1 - wall), pen.width * 3.2, "valve")
    for at_end in ends(pen, track):
        _cut(pen, track, at_end, wall)


def cusps(pen: Pen, track: Track, half: float, period: float, slot: str) -> None:
    """Draw valves: pairs of leaflets from the walls that meet in the middle, in the direction of the flow."""
    count = track.units(period)
    roots = (np.arange(count) + 0.5) * track.length / count - half * 0.5
    for width, color, line in ((2.6, pen.tone("outline"), True), (1.1, pen.tone(slot), False)):
        for side in (1.0, -1.0):
            a = track.beside(roots, side * half)
            b = track.beside(roots + half * 0.35, side * half * 0.6)
            c = track.beside(roots + half * 0.95, side * half * 0.5)
            d = track.beside(roots + half * 1.1, side * half * 0.04)
            pen.stroke(bows(a, b, c, d), color, width * pen.edge * 0.8, body=not line)


def _muscle(pen: Pen, track: Track, wall: float) -> None:
    """Draw the spindles of the muscle cells that lie around the artery, cut across in both walls."""
    half = pen.half
    thick = (half - pen.edge) * wall
    if thick < 0.8:
        return
    for side in (1.0, -1.0):
        curve = track.offset(side * (half - pen.edge - thick * 0.5))
        count = max(1, round(curve.length / max(thick * 1.5, 1.4)))
        places, s = curve.even(count)
        whole = is_closed(pen.openings, s, side)
        ways = track.at(s)[1]
        pen.fill(ellipses(places[whole], ways[whole], thick * 0.5, thick * 0.13), pen.tone("muscle"))


def _elastic(pen: Pen, track: Track, wall: float) -> None:
    """Draw the wavy elastic line inside the muscle."""
    lumen = pen.half * (1 - wall)
    thick = (pen.half - pen.edge) * wall
    waves = track.units(max(thick * 1.3, 1.2))
    for side in (1.0, -1.0):
        d = side * (lumen + thick * 0.16 + thick * 0.07 * np.sin(math.tau * waves * track.s / track.length))
        line = unbroken(track.offset(d), pen.openings, side)
        pen.stroke(line, pen.tone("elastic"), max(0.2, thick * 0.13), body=True)


def _bands(pen: Pen, track: Track) -> None:
    """Draw the muscle that shows through the outside as fine rings."""
    count = track.units(pen.width * 0.42)
    s = (np.arange(count) + 0.5) * track.length / count
    half = pen.half - pen.edge
    a, d = track.beside(s, half * 0.96), track.beside(s, -half * 0.96)
    lean = half * 0.38
    b, c = track.beside(s + lean, half * 0.5), track.beside(s + lean, -half * 0.5)
    pen.stroke(bows(a, b, c, d), pen.tone("muscle"), pen.fine * 0.8, 0.4)


def _cut(pen: Pen, track: Track, at_end: bool, wall: float) -> None:
    """Draw a cut end: the rings of the wall about the opening."""
    half = pen.half
    thick = half * max(wall, 0.2)
    rings: tuple[tuple[float, str, bool], ...] = (
        (half, pen.tone("outline"), True),
        (half - pen.edge, pen.tone("wall", 0.34), False),
        (half - pen.edge - thick * 0.2, pen.tone("wall", 0.04), False),
        (half - thick * 0.84, pen.tone("outline"), True),
        (half - thick * 0.84 - pen.fine, pen.tone("opening"), False),
    )
    for size, color, line in rings:
        pen.fill(face(track, at_end, size), color, line=line)
    inner = half - thick * 0.84 - pen.fine
    index = -1 if at_end else 0
    way = track.tangent[index] * (1 if at_end else -1)
    spot: Floats = (track.xy[index] + way * inner * 0.1)[None]
    pen.fill(ellipses(spot, track.tangent[index][None], inner * 0.2, inner * 0.74), pen.tone("opening", 0.16))
