"""Membrane tubes between cells, with what travels in them."""

from __future__ import annotations

import numpy as np

from crosstalk.scene.motifs import residents
from crosstalk.scene.motifs.body import Level, glow, hollow, ribbon, shifts
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import circles
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_BODY = 0.8
"""Width of the tube where it does not widen towards a cell."""


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a tube."""
    half = pen.half * _BODY
    skin = min(half * 0.34, max(pen.edge * 1.5, half * 0.16))
    return [
        Level(pen.tone("outline"), half, line=True),
        Level(pen.tone("wall"), half - pen.edge),
        *hollow(pen.tone("lumen"), half - pen.edge - skin, strength=0.5),
    ]


def microtube(pen: Pen, track: Track) -> None:
    """Draw a tumour microtube: mitochondria at even distances, vesicles between them."""
    _tube(pen, track)
    if pen.flag("filaments"):
        _filaments(pen, track, (-0.34, 0.3))
    _cargo(pen, track, pen.half * _BODY * 0.62)


def nanotube(pen: Pen, track: Track) -> None:
    """Draw a tunnelling nanotube: thinner in its membrane, held by actin."""
    _tube(pen, track)
    if pen.flag("filaments"):
        _filaments(pen, track, (-0.5, -0.12, 0.46))
    _cargo(pen, track, pen.half * _BODY * 0.6)


def _tube(pen: Pen, track: Track) -> None:
    wide = np.ones(len(track.s))
    if not track.closed:
        near = [track.s, track.length - track.s]
        reach = min(pen.width * 1.3, track.length * 0.3)
        for kind, s in zip((pen.start, pen.end), near, strict=True):
            if kind == "open":
                wide += (1 / _BODY - 1) * np.clip(1 - s / reach, 0, 1) ** 2
    bulges = [pen.half * 0.5 if kind in ("cut", "round", "torn") else 0.0 for kind in (pen.start, pen.end)]
    stack = levels(pen)
    outer = stack[0].half
    for index, level in enumerate(stack):
        towards = shifts(track, level.shift)
        size = np.maximum(outer * wide - (outer - level.half), 0.05)
        start, end = (bulge * level.half / outer for bulge in bulges)
        path = ribbon(track, size + towards, size - towards, start=start, end=end)
        pen.fill(path, level.color, line=level.line)
        pen.grow(index, len(stack))
    glow(pen, track, pen.half * _BODY, opacity=0.8)


def _filaments(pen: Pen, track: Track, places: tuple[float, ...]) -> None:
    for place in places:
        d = place * pen.half * _BODY
        pen.stroke(track.offset(d).path(), pen.tone("filament"), max(0.2, pen.width * 0.05), 0.85, cap="butt")


def _cargo(pen: Pen, track: Track, room: float) -> None:
    """Draw mitochondria and vesicles, evenly spread."""
    if pen.flag("mitochondria"):
        count = track.units(pen.width * pen.number("spacing", 4.5))
        for index in range(count):
            dice = pen.chance(index, "mito")
            s = (index + 0.5) * track.length / count
            turn, d = dice.uniform(-9, 9), dice.uniform(-0.12, 0.12) * pen.half
            residents.place(pen, track, "mitochondrion", s, d, room * 2.9, turn, flat=True)
    if pen.flag("vesicles"):
        _vesicles(pen, track, room)


def _vesicles(pen: Pen, track: Track, room: float) -> None:
    count = track.units(pen.width * pen.number("spacing", 4.5))
    unit = track.length / count
    s: list[float] = []
    d: list[float] = []
    for index in range(count if track.closed else count - 1):
        dice = pen.chance(index, "vesicle")
        for shift in (-0.09, 0.09):
            s.append((index + 1.0) * unit + shift * unit + dice.uniform(-0.03, 0.03) * unit)
            d.append(dice.uniform(-0.5, 0.5) * room)
    if not s:
        return
    places: Floats = track.beside(np.array(s), np.array(d))
    size = room * 0.36
    pen.fill(circles(places, size), pen.tone("vesicle", -0.35), line=True)
    pen.fill(circles(places, size - min(pen.fine, size * 0.25)), pen.tone("vesicle"))
    pen.fill(circles(places - 0.25 * size, size * 0.35), pen.tone("vesicle", 0.5))
