"""Fine threads: microtubules, actin, DNA."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.scene.motifs.body import LIGHT
from crosstalk.scene.motifs.marks import circles, lines
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Floats, Track


def microtubule(pen: Pen, track: Track) -> None:
    """Draw protofilaments of alternating tubulins, each row a little behind the one above it."""
    rows = 3
    radius = pen.half / rows
    for row in range(rows):
        curve = track.offset((rows - 1 - 2 * row) * radius)
        count = max(2, 2 * round(curve.length / (radius * 2) / 2))
        lengths = (np.arange(count) + 0.5 + (0.25 * row if track.closed else 0.0)) * curve.length / count
        _beads(pen, curve.along(np.mod(lengths, max(curve.length, 1e-9)))[0], radius)


def actin(pen: Pen, track: Track) -> None:
    """Draw two strings of beads that wind about each other."""
    radius = pen.half * 0.52
    count = track.units(radius * 1.55)
    turns = max(1, round(count / 9))
    s = (np.arange(count) + 0.5) * track.length / count
    phase = math.tau * turns * s / track.length / 2 * 2
    for sign in (1.0, -1.0):
        d = sign * np.cos(phase) * (pen.half - radius)
        _beads(pen, track.beside(s, d), radius, swap=sign < 0)


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


def _beads(pen: Pen, places: Floats, radius: float, *, swap: bool = False) -> None:
    pen.fill(circles(places, radius), pen.tone("outline"), line=True)
    inner = radius - min(pen.fine, radius * 0.2)
    for odd, slot in ((0, "bead"), (1, "bead-pair")):
        chosen = places[(odd + swap) % 2 :: 2]
        if len(chosen):
            pen.fill(circles(chosen, inner), pen.tone(slot))
    pen.fill(circles(places + LIGHT * inner * 0.3, inner * 0.4), pen.tone("light"), 0.6)
