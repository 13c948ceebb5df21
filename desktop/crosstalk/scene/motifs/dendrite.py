"""A dendrite: it tapers, and bears spines if asked to."""

from __future__ import annotations

import numpy as np

from crosstalk.scene.motifs.body import Level, glow, lit, ribbon, shifts
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import circles, lines
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_TIP = 0.34
"""Width of the thin end."""


def levels(pen: Pen) -> list[Level]:
    """Return the pile of a dendrite where it is widest."""
    return [
        Level(pen.tone("outline"), pen.half, line=True),
        *lit(pen.tone("fibre"), pen.half - pen.edge),
    ]


def draw(pen: Pen, track: Track) -> None:
    """Draw a dendrite; spines stand over its outline and run into its body."""
    taper = _taper(pen, track)
    necks, heads, sizes = _spines(pen, track, taper)
    stack = levels(pen)
    _body(pen, track, stack[0], taper)
    pen.grow(0, len(stack))
    if len(heads):
        pen.stroke(lines(necks, heads), stack[0].color, float(sizes.mean()) * 0.75 + 2 * pen.fine)
        pen.fill(circles(heads, sizes + pen.fine), stack[0].color, line=True)
        pen.stroke(lines(necks, heads), pen.tone("fibre"), float(sizes.mean()) * 0.75, body=True)
        pen.fill(circles(heads, sizes), pen.tone("fibre"))
        pen.fill(circles(heads - 0.22 * sizes[:, None], sizes * 0.5), pen.tone("fibre", 0.45))
    for index, level in enumerate(stack[1:], 1):
        _body(pen, track, level, taper)
        pen.grow(index, len(stack))
    glow(pen, track, pen.half * (0.8 if float(taper.min()) < 1 else 1.0), opacity=0.45)


def _taper(pen: Pen, track: Track) -> Floats:
    """Return the share of its width that it has along its length: it is widest where it is joined."""
    joined = [kind == "joined" for kind in (pen.start, pen.end)]
    if track.closed or not pen.flag("taper") or all(joined):
        return np.ones(len(track.s))
    away = track.length - track.s if joined[1] else track.s
    share: Floats = 1.0 - (1.0 - _TIP) * np.clip(away / track.length, 0, 1) ** 0.85
    return share


def _body(pen: Pen, track: Track, level: Level, taper: Floats) -> None:
    towards = shifts(track, level.shift) * taper
    inset = pen.half - level.half
    # The outline keeps its weight where the dendrite is thin; the light shrinks with it.
    wide = np.maximum(pen.half * taper - np.minimum(inset, pen.edge), 0.05)
    if inset > pen.edge:
        wide = wide * level.half / (pen.half - pen.edge)
    bulges = [float(wide[index]) if kind not in ("joined", "flat") else 0.0
              for index, kind in ((0, pen.start), (-1, pen.end))]  # fmt: skip
    path = ribbon(track, wide + towards, wide - towards, start=bulges[0], end=bulges[1])
    pen.fill(path, level.color, line=level.line)


def _spines(pen: Pen, track: Track, taper: Floats) -> tuple[Floats, Floats, Floats]:
    """Return the roots, heads and sizes of the spines, on either side in turn."""
    density = pen.number("spines", 0.0)
    if density <= 0:
        return np.empty((0, 2)), np.empty((0, 2)), np.empty(0)
    count = track.units(pen.width * 1.1 / max(density, 0.05))
    dice = [pen.chance(index, "spine") for index in range(count)]
    s = (np.arange(count) + 0.5 + np.array([d.uniform(-0.22, 0.22) for d in dice])) * track.length / count
    side = np.where(np.arange(count) % 2 == 0, 1.0, -1.0)
    long = np.array([d.uniform(0.5, 0.85) for d in dice]) * pen.half
    local = np.interp(s, track.s, taper) * pen.half
    sizes = np.array([d.uniform(0.3, 0.46) for d in dice]) * pen.half
    lean = np.array([d.uniform(-0.3, 0.3) for d in dice]) * pen.half
    tips = np.clip(s + lean, 0, track.length) if not track.closed else s + lean
    return track.beside(s, side * (local - pen.edge)), track.beside(tips, side * (local + long)), sizes
