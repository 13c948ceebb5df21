"""A nerve: fascicles of axons in their perineurium, seen from outside, with them in its cut end."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.scene.motifs.body import DEPTH, Level, ends, face, glow, lit, pile, shifts
from crosstalk.scene.motifs.curve import Curve, Floats
from crosstalk.scene.motifs.marks import circles, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_RINGS = ((1, 0.0), (6, 0.62))


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a nerve."""
    half = pen.half
    return [
        Level(pen.tone("outline"), half, line=True),
        Level(pen.tone("wall"), half - pen.edge),
        *lit(pen.tone("wall"), half - pen.edge),
    ]


def draw(pen: Pen, track: Track) -> None:
    """Draw a nerve."""
    pile(pen, track, levels(pen))
    if pen.flag("see_through"):
        _fascicles(pen, track)
    else:
        _fibres(pen, track)
    glow(pen, track, pen.half)
    for at_end in ends(pen, track):
        _cut(pen, track, at_end)


def _fibres(pen: Pen, track: Track) -> None:
    """Draw the wavy lines of the fibres through the sheath."""
    half = pen.half
    count = int(pen.number("fascicles", 4))
    waves = track.units(half * 3.2)
    for index in range(count):
        place = (2 * (index + 0.5) / count - 1) * 0.78
        phase = pen.chance(index, "fibre").random() if not track.closed else 0.37 * index
        d = half * (place + 0.045 * np.sin(math.tau * (track.s / track.length * waves + phase)))
        line = track.offset(d)
        margin = 0.0 if track.closed else min(half * 0.55, track.length * 0.2)
        pen.stroke(
            _inner(line, track, margin).path(), pen.tone("fibre", -0.18), pen.fine * 0.8, 0.5, body=True
        )


def _fascicles(pen: Pen, track: Track) -> None:
    """Draw the fascicles as bands that can be followed."""
    count = max(1, int(pen.number("fascicles", 3)))
    each = 0.86 * pen.half / count
    for index in range(count):
        middle = (2 * (index + 0.5) / count - 1) * 0.86 * pen.half
        line = track.offset(middle).path()
        pen.stroke(line, pen.tone("fibre", -0.28), 2 * each * 0.86, cap="butt")
        pen.stroke(line, pen.tone("fibre"), 2 * each * 0.86 - 1.6 * pen.fine, cap="butt", body=True)
        lane = track.offset(middle + shifts(track, each * 0.3)).path()
        pen.stroke(lane, pen.tone("fibre", 0.42), each * 0.5, cap="butt", body=True)


def _inner(line: Curve, track: Track, margin: float) -> Curve:
    return line if margin <= 0 else line.part(margin, track.length - margin)


def _cut(pen: Pen, track: Track, at_end: bool) -> None:
    """Draw a cut end: the sheath, the fascicles in it, the axons in these."""
    half = pen.half
    pen.fill(face(track, at_end, half), pen.tone("outline"), line=True)
    pen.fill(face(track, at_end, half - pen.edge), pen.tone("wall", 0.55))
    places, size = _packed(max(1, int(pen.number("fascicles", 3))))
    index = -1 if at_end else 0
    xy, way, normal = track.xy[index], track.tangent[index], track.normal[index]
    radius = size * (half - 1.5 * pen.edge)
    centres = xy + (half - 1.5 * pen.edge) * (places[:, :1] * DEPTH * way + places[:, 1:] * normal)
    ways = np.repeat(way[None], len(centres), axis=0)
    pen.fill(ellipses(centres, ways, radius * DEPTH, radius), pen.tone("outline", 0.1), line=True)
    inner = radius - min(pen.edge, radius * 0.24)
    pen.fill(ellipses(centres, ways, inner * DEPTH, inner), pen.tone("fibre", 0.62))
    dots = []
    for count, far in _RINGS:
        for step in range(count):
            angle = math.tau * step / count
            dots.append((far * math.cos(angle) * DEPTH, far * math.sin(angle)))
    axons: Floats = np.array(dots) * inner
    spots = centres[:, None, :] + axons[None, :, :1] * way + axons[None, :, 1:] * normal
    pen.fill(circles(spots.reshape(-1, 2), inner * 0.15), pen.tone("myelin", -0.18))


def _packed(count: int) -> tuple[Floats, float]:
    """Return the centres of equal circles in a unit circle, and their radius."""
    if count == 1:
        return np.zeros((1, 2)), 0.72
    if count == 2:
        return np.array([[0.0, 0.48], [0.0, -0.48]]), 0.42
    ring = count if count < 6 else count - 1
    angles = math.tau * np.arange(ring) / ring + math.pi / 2
    sine = math.sin(math.pi / ring)
    size = sine / (1 + sine)
    places = np.column_stack((np.cos(angles), np.sin(angles))) * (1 - size) * 0.94
    if ring < count:
        places = np.concatenate((places, np.zeros((1, 2))))
    return places, size * 0.84
