"""A bronchus, cut open: plates of cartilage in its wall, cilia in its lumen."""

from __future__ import annotations

from functools import cache

import numpy as np

from crosstalk.geometry import Path
from crosstalk.scene.motifs.body import Level, ends, face, hollow, pile
from crosstalk.scene.motifs.curve import Curve, Floats
from crosstalk.scene.motifs.marks import chains, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.roots import is_closed
from crosstalk.scene.motifs.track import Track

_PLATE = (0.93, 0.77)
_MUSCLE = 0.74
_CELLS = (0.68, 0.54)
_CILIA = 0.45
_CELL = 0.86
"""Width of a cell per its height."""
_SOFT = 0.08
"""Points by which the polygon of a soft light may leave its curve."""


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a bronchus."""
    half = pen.half
    return [
        Level(pen.tone("outline"), half, line=True),
        Level(pen.tone("wall"), half - pen.edge),
        Level(pen.tone("muscle"), half * _MUSCLE),
        Level(pen.tone("wall", 0.35), half * (_CELLS[0] + 0.015)),
        Level(pen.tone("outline"), half * _CELLS[1], line=True),
        *hollow(pen.tone("lumen"), half * _CELLS[1] - pen.fine * 0.8, strength=0.5),
    ]


def draw(pen: Pen, track: Track) -> None:
    """Draw the bronchus."""
    pile(pen, track, levels(pen))
    for side in (1.0, -1.0):
        _plates(pen, track, side)
        _cells(pen, track, side)
    for at_end in ends(pen, track):
        _cut(pen, track, at_end)


def _plates(pen: Pen, track: Track, side: float) -> None:
    """Draw the cartilage, a row of plates in the wall; in a fold one ends and the next begins."""
    half = pen.half
    outer, inner = track.offset(side * half * _PLATE[0]), track.offset(side * half * _PLATE[1])
    x, v = _plate()
    middles, sizes = outer.spread(pen.width * 0.62)
    lengths = middles[:, None] + 0.76 * x * sizes[:, None] / 2
    whole = is_closed(pen.openings, outer.along(lengths.ravel())[1], side).reshape(lengths.shape).all(axis=1)
    lengths, count = lengths[whole], int(whole.sum())
    if not count:
        return
    high, s = outer.along(lengths.ravel())
    low = inner.at(s)
    places = low + (high - low) * np.tile(v, count)[:, None]
    pen.shape(
        chains(places.reshape(count, len(x), 2), closed=True),
        pen.tone("cartilage"),
        pen.tone("cartilage-edge"),
        pen.fine,
    )
    middle, s = outer.along(middles[whole])
    spots = middle + (inner.at(s) - middle) * 0.42
    ways = track.at(s)[1]
    thick = half * (_PLATE[0] - _PLATE[1])
    pen.fill(
        ellipses(spots, ways, sizes[whole] * 0.24, thick * 0.16, fine=_SOFT), pen.tone("cartilage", 0.6), 0.9
    )


@cache
def _plate() -> tuple[Floats, Floats]:
    """Return the outline of a plate, from -1 to 1 along and 0 to 1 across, its points where it bends."""
    angles = np.linspace(0.0, 2 * np.pi, 29)[:-1]
    c, si = np.cos(angles), np.sin(angles)
    x, y = np.sign(c) * np.abs(c) ** 0.45, np.sign(si) * np.abs(si) ** 0.6
    # The long sides are straight, but for bends of the wall that some points follow.
    kept = np.ones(len(x), dtype=bool)
    kept[[5, 9, 19, 23]] = False
    return x[kept], (1 + y[kept]) / 2


def _cells(pen: Pen, track: Track, side: float) -> None:
    """Draw the columnar cells of the lining: their borders, nuclei and cilia."""
    half = pen.half
    foot, top = track.offset(side * half * _CELLS[0]), track.offset(side * half * _CELLS[1])
    size = half * (_CELLS[0] - _CELLS[1])
    middles, sizes = foot.spread(max(size * _CELL, 0.7))
    edges = middles - sizes / 2
    if not track.closed:
        edges = np.append(edges, middles[-1] + sizes[-1] / 2)
    roots, s = foot.along(edges)
    whole = is_closed(pen.openings, s, side)
    pen.stroke(_joined(roots[whole], top.at(s[whole])), pen.tone("outline"), pen.fine * 0.55, 0.7, cap="butt")
    places, s = foot.along(middles)
    whole = is_closed(pen.openings, s, side)
    places, s = places[whole], s[whole]
    ways = track.at(s)[1]
    spots = places + (top.at(s) - places) * 0.4
    pen.fill(ellipses(spots, ways, size * 0.19, size * 0.27, fine=_SOFT), pen.tone("nucleus"))
    _cilia(pen, track, top, side)


def _cilia(pen: Pen, track: Track, top: Curve, side: float) -> None:
    """Draw the cilia, all bent the way that they beat."""
    tall = pen.half * (_CELLS[1] - _CILIA)
    base, s = top.along(top.spread(max(tall * 0.64, 0.45))[0])
    whole = is_closed(pen.openings, s, side)
    base, s = base[whole], s[whole]
    ways = track.at(s)[1]
    inwards = np.column_stack((ways[:, 1], -ways[:, 0])) * -side
    tips = base + inwards * tall + ways * tall * 0.4
    pen.stroke(_joined(base, tips), pen.tone("outline", 0.1), max(0.16, tall * 0.15), cap="butt")


def _joined(a: Floats, b: Floats) -> Path:
    return chains(np.stack((a, b), axis=1))


def _cut(pen: Pen, track: Track, at_end: bool) -> None:
    half = pen.half
    for size, color, line in (
        (half, pen.tone("outline"), True),
        (half - pen.edge, pen.tone("wall"), False),
        (half * (_PLATE[0] - 0.02), pen.tone("cartilage-edge"), True),
        (half * (_PLATE[0] - 0.02) - pen.fine, pen.tone("cartilage"), False),
        (half * (_PLATE[1] - 0.02), pen.tone("muscle"), False),
        (half * _CELLS[0], pen.tone("wall", 0.35), False),
        (half * _CELLS[1], pen.tone("outline"), True),
        (half * _CELLS[1] - pen.fine, pen.tone("opening"), False),
    ):
        pen.fill(face(track, at_end, size), color, line=line)
