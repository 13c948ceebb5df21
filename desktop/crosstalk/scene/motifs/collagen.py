"""Fibres of the matrix: wavy, crossing each other."""

from __future__ import annotations

import math

import numpy as np

from crosstalk.scene.motifs.body import shifts
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import lines
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track


def draw(pen: Pen, track: Track) -> None:
    """Draw fibres, each over the one before it, so that they cross."""
    count = max(1, int(pen.number("fibres", 4)))
    thick = pen.width * (0.15 + 0.3 / count)
    room = pen.half - thick / 2
    for index in range(count):
        middle = _course(pen, track, index, count, room)
        _fibre(pen, track, middle, thick, index)


def _course(pen: Pen, track: Track, index: int, count: int, room: float) -> Floats:
    """Return how far left a fibre runs: waves of a whole number, that differ from fibre to fibre."""
    dice = pen.chance(index, "collagen")
    wave = min(1.0, max(0.0, pen.number("wave", 0.5)))
    periods = track.units(pen.width * dice.uniform(3.6, 5.6))
    phase = index / count + dice.uniform(-0.08, 0.08)
    home = (2 * (index + 0.5) / count - 1) * room * (1 - 0.72 * wave)
    long = math.tau * (track.s / track.length)
    slow = np.sin(long * max(1, periods // 3) + math.tau * dice.random())
    d = home + room * wave * (0.62 * np.sin(long * periods + math.tau * phase) + 0.34 * slow)
    course: Floats = np.clip(d, -room, room)
    return course


def _fibre(pen: Pen, track: Track, d: Floats, thick: float, index: int) -> None:
    edge = min(pen.edge, thick * 0.2)
    line = track.offset(d).path()
    tone = (0.0, 0.12, -0.06)[index % 3]
    pen.stroke(line, pen.tone("outline"), thick)
    pen.stroke(line, pen.tone("fibre", tone), thick - 2 * edge, body=True)
    if pen.flag("banded") and thick > 1.0:
        _bands(pen, track, d, thick - 2 * edge)
    lane = track.offset(d + shifts(track, thick * 0.16)).path()
    pen.stroke(lane, pen.tone("fibre", 0.55), max(0.15, thick * 0.17), 0.85, body=True)


def _bands(pen: Pen, track: Track, d: Floats, thick: float) -> None:
    """Draw the cross-banding of collagen."""
    count = track.units(thick * 0.9)
    s = (np.arange(count) + 0.5) * track.length / count
    middle = np.interp(s, track.s, d)
    path = lines(track.beside(s, middle + thick * 0.42), track.beside(s, middle - thick * 0.42))
    pen.stroke(path, pen.tone("outline"), max(0.15, thick * 0.12), 0.35, cap="butt")
