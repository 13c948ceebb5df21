"""Fine threads: microtubules, actin, DNA."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.geometry import BandPath
from crosstalk.scene.motifs.body import LIGHT
from crosstalk.scene.motifs.curve import Floats, polygon_path
from crosstalk.scene.motifs.marks import circles, lines
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_BUMP = np.radians((-66.0, -22.0, 22.0, 66.0))
"""Directions of the points of a bead's arc, off the way across, where beads touch;"""
_NARROW_BUMP = np.radians((-51.0, -17.0, 17.0))
"""and where they overlap, the last being the first of the next."""
_SOFT = 0.07
"""Points by which the polygon of a light may leave its circle."""
_CUT = 36
"""Points of each edge after which an outline may be cut."""


def microtubule(pen: Pen, track: Track) -> None:
    """Draw protofilaments of alternating tubulins, each row a little behind the one above it."""
    rows = 3
    radius = pen.half / rows
    beads = []
    for row in range(rows):
        curve = track.offset((rows - 1 - 2 * row) * radius)
        count = max(2, 2 * round(curve.length / (radius * 2) / 2))
        lengths = (np.arange(count) + 0.5 + (0.25 * row if track.closed else 0.0)) * curve.length / count
        beads.append(curve.along(np.mod(lengths, max(curve.length, 1e-9))))
    # Rows touch: one outline about the first and the last stands for those of all beads.
    (top, s), (bottom, r) = beads[0], beads[-1]
    _outline(pen, track, _bumps(track, top, s, radius, 1.0), _bumps(track, bottom, r, radius, -1.0))
    _ends(pen, track, [places for places, _ in beads], radius)
    for places, _ in beads:
        _beads(pen, places, radius)


def actin(pen: Pen, track: Track) -> None:
    """Draw two strings of beads that wind about each other."""
    radius = pen.half * 0.52
    count = track.units(radius * 1.55)
    turns = max(1, round(count / 9))
    s = (np.arange(count) + 0.5) * track.length / count
    phase = math.tau * turns * s / track.length
    for sign in (1.0, -1.0):
        d = sign * np.cos(phase) * (pen.half - radius)
        places = track.beside(s, d)
        edges = [_bumps(track, places, s, radius, side, _NARROW_BUMP) for side in (1.0, -1.0)]
        _outline(pen, track, *edges)
        _ends(pen, track, [places], radius)
        _beads(pen, places, radius, swap=sign < 0)


def dna(pen: Pen, track: Track) -> None:
    """Draw the double helix with its base pairs."""
    turns = track.units(pen.width * 1.7)
    thick = pen.width * 0.13
    room = pen.half - thick / 2
    wave = np.sin(math.tau * turns * track.s / track.length)
    count = turns * 10
    s = (np.arange(count) + 0.5) * track.length / count
    d = np.sin(math.tau * turns * s / track.length) * room
    for slot, half in (("base", 1.0), ("base-pair", -1.0)):
        pen.stroke(
            lines(track.beside(s, 0.0), track.beside(s, d * half)),
            pen.tone(slot),
            thick * 0.55,
            body=True,
            cap="butt",
        )
    for sign, slot in ((1.0, "strand"), (-1.0, "strand-pair")):
        path = track.offset(sign * wave * room).path()
        pen.stroke(path, pen.tone(slot, -0.42), thick)
        pen.stroke(path, pen.tone(slot), thick - 1.4 * pen.fine, body=True)


def _bumps(
    track: Track, places: Floats, s: Floats, radius: float, side: float, angles: Floats = _BUMP
) -> Floats:
    """Return the edge of a row of beads on one side: an arc of each."""
    way = track.at(s)[1]
    normal = np.column_stack((way[:, 1], -way[:, 0])) * side
    x, y = np.sin(angles)[:, None], np.cos(angles)[:, None]
    arcs: Floats = places[:, None] + radius * (x * way[:, None] + y * normal[:, None])
    return arcs.reshape(-1, 2)


def _outline(pen: Pen, track: Track, left: Floats, right: Floats) -> None:
    """Fill what lies between two edges; painters may cut it."""
    color = pen.tone("outline")
    if track.closed:
        pen.fill(polygon_path([left, right[::-1]]), color, line=True)
        return
    outline = np.concatenate((left, right[::-1]))
    last = len(outline) - 1
    # Bends make the beads of one side more than those of the other: a cut leads from one to its like.
    share = len(right) / len(left)
    cuts = tuple((n, last - round(n * share)) for n in range(_CUT, len(left) - _CUT // 2, _CUT))
    pen.fill(BandPath("M" + "L" * last + "Z", outline, cuts), color, line=True)


def _ends(pen: Pen, track: Track, rows: list[Floats], radius: float) -> None:
    """Fill the outlines of the beads at both ends."""
    if not track.closed:
        places = np.concatenate([row[[0, -1]] for row in rows])
        pen.fill(circles(places, radius), pen.tone("outline"), line=True)


def _beads(pen: Pen, places: Floats, radius: float, *, swap: bool = False) -> None:
    inner = radius - min(pen.fine, radius * 0.2)
    for odd, slot in ((0, "bead"), (1, "bead-pair")):
        chosen = places[(odd + swap) % 2 :: 2]
        if len(chosen):
            pen.fill(circles(chosen, inner), pen.tone(slot))
    # A tone of its own, for what is half transparent takes painters twice as long.
    pen.fill(
        circles(places + LIGHT * inner * 0.3, inner * 0.4, fine=_SOFT), pen.between("bead-pair", "light", 0.6)
    )
