"""Tubes whose wall is one layer of cells: capillaries, and the sheet of endothelium alone."""

from __future__ import annotations

import numpy as np

from crosstalk.scene.motifs.body import Level, ends, face, hollow, pile
from crosstalk.scene.motifs.curve import Curve, Floats
from crosstalk.scene.motifs.marks import chains, circles, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.roots import is_closed
from crosstalk.scene.motifs.track import Track

_WALL = 0.3
"""Thickness of a cell at its nucleus, per half width of the capillary."""
_THIN = 0.45
"""Thickness of a cell at its rim, per thickness at its nucleus."""


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a capillary without its cells."""
    half = pen.half
    lumen = half * (1 - _WALL * _THIN)
    return [
        Level(pen.tone("outline"), half, line=True),
        Level(pen.tone("wall"), half - pen.fine),
        Level(pen.tone("outline"), lumen, line=True),
        *hollow(pen.tone("lumen"), lumen - pen.fine, strength=0.7),
    ]


def draw(pen: Pen, track: Track) -> None:
    """Draw a capillary of endothelial cells, those of one wall between those of the other."""
    pile(pen, track, levels(pen))
    half = pen.half
    for side, phase in ((1.0, 0.0), (-1.0, 0.5)):
        outer, inner = track.offset(side * half), track.offset(side * half * (1 - _WALL))
        cells(pen, track, outer, inner, pen.width * 1.9, phase if track.closed else 0.0, side)
    for at_end in ends(pen, track):
        pen.fill(face(track, at_end, half), pen.tone("outline"), line=True)
        pen.fill(face(track, at_end, half - pen.fine), pen.tone("wall"))
        size = half * (1 - _WALL * 0.7)
        pen.fill(face(track, at_end, size), pen.tone("outline"), line=True)
        pen.fill(face(track, at_end, size - pen.fine), pen.tone("opening"))


def endothelium(pen: Pen, track: Track) -> None:
    """Draw the cells alone, flat and side by side."""
    cells(pen, track, track.offset(-pen.half), track.offset(pen.half), pen.width * 4.6, 0.0)


def cells(
    pen: Pen, track: Track, outer: Curve, inner: Curve, size: float, phase: float, side: float = 0.0
) -> None:
    """Draw flat cells between two curves: thick at the nucleus, thin where they meet."""
    count = max(1, round(outer.length / size))
    unit = outer.length / count
    u = np.linspace(0.0, 1.0, 15)
    lengths = (np.arange(count)[:, None] + 0.5 * phase + 0.015 + 0.97 * u) * unit
    if phase:
        lengths = np.mod(lengths, max(outer.length, 1e-9))
    low, s = outer.along(lengths.ravel())
    if side and pen.roots:
        whole = is_closed(pen.openings, s, side).reshape(lengths.shape).all(axis=1)
        low, s = low[np.repeat(whole, len(u))], s[np.repeat(whole, len(u))]
        count = int(whole.sum())
    high = inner.at(s)
    rise = _THIN + (1 - _THIN) * np.exp(-(((u - 0.5) / 0.2) ** 2))
    rise[[0, -1]] *= 0.55
    top = low + (high - low) * np.tile(rise, count)[:, None]
    shape = (count, len(u), 2)
    body = np.concatenate((low.reshape(shape), top.reshape(shape)[:, ::-1]), axis=1)
    pen.shape(chains(body, closed=True), pen.tone("wall", 0.3), pen.tone("outline"), pen.fine)
    if not count:
        return
    middle = len(u) // 2
    foot, crest = low.reshape(shape)[:, middle], top.reshape(shape)[:, middle]
    _nuclei(pen, track, s.reshape(shape[:2])[:, middle], foot, crest, unit)
    if pen.flag("fenestrae"):
        _pores(pen, low.reshape(shape), top.reshape(shape))


def _nuclei(pen: Pen, track: Track, s: Floats, foot: Floats, crest: Floats, unit: float) -> None:
    thick = float(np.median(np.hypot(*(crest - foot).T)))
    ways = track.at(s)[1]
    centres = foot + (crest - foot) * 0.5
    long = min(unit * 0.17, thick * 1.5)
    pen.fill(ellipses(centres, ways, long, thick * 0.32), pen.tone("nucleus"))
    pen.fill(ellipses(centres - 0.1 * thick, ways, long * 0.5, thick * 0.1), pen.tone("nucleus", 0.3), 0.8)


def _pores(pen: Pen, low: Floats, top: Floats) -> None:
    """Draw the fenestrae: openings in the thin parts of the cells."""
    spots = [low[:, i] + (top[:, i] - low[:, i]) * 0.5 for i in (2, 3, 11, 12)]
    gap = float(np.median(np.hypot(*(top[:, 2] - low[:, 2]).T)))
    pen.fill(circles(np.concatenate(spots), gap * 0.42), pen.tone("light"))
