"""Axons: wrapped in myelin, or bare and beaded."""

from __future__ import annotations

import numpy as np

from crosstalk.geometry import Path
from crosstalk.scene.motifs.body import LIGHT, Level, face, glow, lit, pile, ribbon, shifts
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import chains, circles, ellipses
from crosstalk.scene.motifs.pen import Pen, mixed
from crosstalk.scene.motifs.track import Track

_CORE = 0.44
"""Width of the axon in its sheath."""
_BARE = 0.5
"""Width of a beaded axon between its varicosities."""


def core_levels(pen: Pen) -> list[Level]:
    """Return the pile of the axon within the myelin."""
    half = pen.half * _CORE
    edge = min(pen.edge, half * 0.3)
    return [Level(pen.tone("outline"), half, line=True), *lit(pen.tone("fibre"), half - edge)]


def myelinated(pen: Pen, track: Track) -> None:
    """Draw an axon with even internodes, as many as fit, and bare nodes between them."""
    pile(pen, track, core_levels(pen))
    if not track.closed and pen.end == "cut":
        _cut(pen, track, pen.half * _CORE)
    count = track.units(pen.width * pen.number("internode", 3.4))
    unit = track.length / count
    gap = min(unit * 0.3, pen.width * pen.number("node", 0.42))
    starts = np.arange(count) * unit + gap / 2
    sheath = _Sheath(pen, track, starts, np.full(count, unit - gap))
    sheath.draw()


class _Sheath:
    """All internodes of an axon."""

    def __init__(self, pen: Pen, track: Track, starts: Floats, lengths: Floats) -> None:
        self.pen, self.track, self.starts, self.lengths = pen, track, starts, lengths
        self.fit = max(9, min(26, int(float(lengths.max()) / track.step) + 2))

    def draw(self) -> None:
        pen, half = self.pen, self.pen.half
        base = pen.tone("sheath")
        pen.fill(self.capsules(half), pen.tone("sheath-edge"), line=True)
        inner = half - pen.edge
        pen.fill(self.capsules(inner, pen.edge), pen.tone("sheath", -0.12))
        pen.fill(self.capsules(inner * 0.86, pen.edge * 1.3, half * 0.08), base)
        light = pen.tone("light")
        for f in (0.3, 0.6, 1.0):
            pen.fill(self.capsules(inner * (0.8 - 0.5 * f), pen.edge * 1.6 + half * 0.34 * f, half * 0.28 * f),
                     mixed(base, light, round(0.8 * f, 2)))  # fmt: skip
        if pen.flag("lamellae") and pen.half > 2:
            for place in (-0.72, -0.46, 0.56, 0.78):
                pen.stroke(self.lanes(place * inner), pen.tone("sheath-edge"), pen.fine * 0.5, 0.32)
        if pen.flag("nuclei"):
            self.nuclei()

    def capsules(self, half: float, inset: float = 0.0, shift: float = 0.0) -> Path:
        """Return every internode with round shoulders, `inset` points shorter at each end."""
        half = max(half, 0.05)
        u = (1.0 - np.cos(np.linspace(0.0, np.pi, self.fit))) / 2
        lengths = np.maximum(self.lengths - 2 * inset, 0.2)
        s = self.starts[:, None] + (self.lengths - lengths)[:, None] / 2 + lengths[:, None] * u
        shoulder = np.minimum(half * 0.95, lengths / 2)[:, None]
        away = np.minimum(lengths[:, None] * u, lengths[:, None] * (1 - u)) / shoulder
        rise = np.sqrt(np.clip(1 - (1 - np.clip(away, 0, 1)) ** 2.2, 0, 1))
        profile = half * (0.3 + 0.7 * rise)
        profile[:, [0, -1]] *= 0.6
        return chains(self.outline(s, profile, shift), closed=True)

    def outline(self, s: Floats, profile: Floats, shift: float) -> Floats:
        xy, way = self.track.at(s.ravel())
        normal = np.column_stack((way[:, 1], -way[:, 0]))
        towards = (normal @ LIGHT * shift)[:, None]
        wide = profile.reshape(-1, 1)
        left, right = xy + normal * (towards + wide), xy + normal * (towards - wide)
        shape = (*s.shape, 2)
        return np.concatenate((left.reshape(shape), right.reshape(shape)[:, ::-1]), axis=1)

    def lanes(self, d: float) -> Path:
        u = np.linspace(0.14, 0.86, self.fit)
        s = self.starts[:, None] + self.lengths[:, None] * u
        return chains(self.track.beside(s.ravel(), d).reshape(*s.shape, 2))

    def nuclei(self) -> None:
        pen = self.pen
        s = self.starts + self.lengths / 2
        centres, ways = self.track.beside(s, pen.half * 0.72), self.track.at(s)[1]
        pen.fill(ellipses(centres, ways, pen.half * 0.62, pen.half * 0.3), pen.tone("sheath-edge"), line=True)
        size = pen.half - 1.2 * pen.fine
        pen.fill(ellipses(centres, ways, size * 0.56, size * 0.22), pen.tone("nucleus"))


def _cut(pen: Pen, track: Track, half: float) -> None:
    pen.fill(face(track, True, half), pen.tone("outline"), line=True)
    pen.fill(face(track, True, half - min(pen.edge, half * 0.3)), pen.tone("fibre", 0.6))


def bare_levels(pen: Pen) -> list[Level]:
    """Return the pile of a bare axon between its beads."""
    half = pen.half * _BARE
    return [Level(pen.tone("outline"), half, line=True), *lit(pen.tone("fibre"), half - pen.edge)]


def varicose(pen: Pen, track: Track) -> None:
    """Draw a bare axon with beads at even distances."""
    count = track.units(pen.width * pen.number("spacing", 3.6))
    unit = track.length / count
    far = np.abs(np.mod(track.s, unit) - unit / 2) / (min(unit * 0.36, pen.width * 0.95))
    swell = np.where(far < 1, (1 + np.cos(np.pi * np.minimum(far, 1))) / 2, 0.0)
    bead = _BARE + (1 - _BARE) * swell
    stack = bare_levels(pen)
    for index, level in enumerate(stack):
        share = level.half / (pen.half * _BARE)
        towards = shifts(track, 1.0) * level.shift * bead / _BARE
        wide = pen.half * bead * share if share < 0.999 else pen.half * bead
        if not level.line:
            wide = np.maximum(wide, level.half)
        bulge = [level.half if kind in ("cut", "round") else 0.0 for kind in (pen.start, pen.end)]
        path = ribbon(track, wide + towards, wide - towards, start=bulge[0], end=bulge[1])
        pen.fill(path, level.color, line=level.line)
        pen.grow(index, len(stack))
    if pen.flag("vesicles"):
        _vesicles(pen, track, count)
    glow(pen, track, pen.half * _BARE, opacity=0.5)


def _vesicles(pen: Pen, track: Track, count: int) -> None:
    middles = (np.arange(count) + 0.5) * track.length / count
    spread = [(-0.34, 0.14), (0.3, 0.22), (0.02, -0.28), (-0.06, 0.4), (0.38, -0.12), (-0.38, -0.2)]
    s = np.concatenate([middles + a * pen.half for a, _ in spread])
    d = np.concatenate([np.full(count, b * pen.half) for _, b in spread])
    places = track.beside(s if track.closed else np.clip(s, 0, track.length), d)
    pen.fill(circles(places, pen.half * 0.13), pen.tone("outline"), line=True)
    pen.fill(circles(places, pen.half * 0.08), pen.tone("light"))
