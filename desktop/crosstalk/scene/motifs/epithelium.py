"""Epithelium: cells side by side on their lamina, flat or tall, with a border of villi or cilia if asked for.

The free side is the left of the strand's direction, the side of the lamina its right.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from crosstalk.geometry import Path
from crosstalk.scene.motifs import residents
from crosstalk.scene.motifs.curve import Curve, Floats
from crosstalk.scene.motifs.marks import bows, chains, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

SHAPES = {"squamous": 2.9, "cuboidal": 1.0, "columnar": 0.46}
"""Width of a cell per its height."""
_FLAT = 0.004
"""A point of a cell's outline less off its neighbours' chord than this, per half of its size, is left out."""
_AT_ONCE = 1e-5
"""Samples of a track less apart than this, in points, lie in a corner."""
_FRINGE = {"villi": 0.11, "cilia": 0.24}
"""Height of a border per width of the strand."""


def draw(pen: Pen, track: Track) -> None:
    """Draw the layer of cells."""
    sheet = _Sheet(pen, track)
    sheet.fringe()
    sheet.cells()
    sheet.lamina()
    sheet.guests()


class _Sheet:
    def __init__(self, pen: Pen, track: Track) -> None:
        self.pen, self.track = pen, track
        self.shape = pen.choice("shape", "columnar")
        self.border = pen.choice("border", "none")
        fringe = _FRINGE.get(self.border, 0.0) * pen.width
        lamina = max(0.3, 0.045 * pen.width)
        self.lamina_width = lamina
        self.top, self.bottom = pen.half - fringe, -pen.half + lamina
        self.low, self.high = track.offset(self.bottom), track.offset(self.top)
        self.height = self.top - self.bottom
        self.count = track.units(self.height * SHAPES.get(self.shape, 0.46) * pen.number("cell_width", 1.0))
        self.unit = track.length / self.count
        replaced = pen.options.get("cells")
        self.replaced = dict(replaced) if isinstance(replaced, dict) else {}
        self.own = np.array([i for i in range(self.count) if not self.replaced.get(str(i))], dtype=np.intp)
        self._even = self._evened()

    def map(self, s: Floats, v: Floats) -> Floats:
        """Return the places of (length along the track, height 0…1 in the layer)."""
        low, high = self.low.at(s), self.high.at(s)
        return low + (high - low) * v[:, None]

    def _evened(self) -> Floats | None:
        """Return how far along the layer each sample of the track is, as a length of the track; None without corners.

        Round the outside of a corner the layer goes on where the track does not: cells have to fill that as well.
        """
        s = self.track.s
        if not (np.diff(s) < _AT_ONCE).any():
            return None
        edges = [self.map(s, np.full(len(s), v)) for v in (0.0, 1.0)]
        steps = sum(np.hypot(*np.diff(edge, axis=0).T) for edge in edges)
        gone = np.concatenate(([0.0], np.cumsum(steps)))
        shares: Floats = gone * (self.track.length / max(float(gone[-1]), 1e-9))
        return shares

    def along(self, u: Floats) -> Floats:
        """Return the lengths along the track of places along the layer, in which all cells are equally wide."""
        u = np.clip(u, 0.0, self.track.length)
        return u if self._even is None else np.interp(u, self._even, self.track.s)

    def blobs(self, wide: float, low: float, high: float, corners: int = 32) -> Path:
        """Return one rounded area per cell, `wide` of its width and between two heights."""
        x, y = _rounded(0.36 if self.shape != "squamous" else 0.55, corners)
        middles = (self.own + 0.5) * self.unit
        s = middles[:, None] + x * (self.unit / 2 * wide)
        v = np.broadcast_to((low + high) / 2 + y * (high - low) / 2, s.shape)
        places = self.map(self.along(s.ravel()), v.ravel())
        return chains(places.reshape(*s.shape, 2), closed=True)

    def cells(self) -> None:
        pen = self.pen
        if not len(self.own):
            return
        gap = min(0.06, 0.5 * pen.fine / max(self.unit, 0.1))
        pen.shape(self.blobs(1 - gap, 0.0, 1.0), pen.tone("cell", -0.06), pen.tone("outline"), pen.fine)
        inset = pen.fine / max(self.height, 0.1)
        pen.fill(self.blobs(1 - 2.2 * gap - 0.1, 0.07 + inset, 0.97 - inset, 20), pen.tone("cell", 0.22))
        # Tones of their own: what is half transparent takes painters twice as long.
        pen.fill(self.blobs(0.6, 0.32, 0.93 - inset, 20), pen.tone("cell", 0.43))
        self.nuclei()

    def nuclei(self) -> None:
        pen = self.pen
        place, along, across = {
            "squamous": (0.5, 0.17, 0.26),
            "cuboidal": (0.46, 0.25, 0.25),
        }.get(self.shape, (0.33, 0.3, 0.17))
        u = (self.own + 0.5) * self.unit
        s = self.along(u)
        # In a narrow bend the cells are wedges: the nucleus lies where there is room for it.
        least = 0.6 if self._even is None else 0.85
        v = np.where(self.wide(u, place) < least * self.unit, 0.66, place)
        centres, ways = self.map(s, v), self.track.at(s)[1]
        a = np.minimum(along * self.unit, self.wide(u, v) * 0.36)
        b = across * self.height
        edge = min(pen.fine, b * 0.22)
        pen.fill(ellipses(centres, ways, a + edge, b + edge), pen.tone("nucleus", -0.3), line=True)
        pen.fill(ellipses(centres, ways, a, b), pen.tone("nucleus"))
        lift = np.array([-0.22, -0.3]) * np.minimum(a, b)[:, None]
        pen.fill(ellipses(centres + lift, ways, a * 0.5, b * 0.46), pen.tone("nucleus", 0.19))

    def wide(self, u: Floats, v: Floats | float) -> Floats:
        """Return the width of the cells about places along the layer, at heights in it."""
        heights = np.broadcast_to(np.asarray(v, dtype=np.float64), u.shape)
        ends = [self.map(self.along(u + side * 0.4 * self.unit), heights) for side in (-1, 1)]
        width: Floats = np.hypot(*(ends[1] - ends[0]).T) / 0.8
        return width

    def fringe(self) -> None:
        """Draw the brush border, or the cilia that all beat one way."""
        pen = self.pen
        if self.border not in _FRINGE:
            return
        size = pen.half - self.top
        thick = max(0.2, size * (0.3 if self.border == "villi" else 0.11))
        pitch = thick * (1.7 if self.border == "villi" else 2.6)
        count = max(1, round(self.high.length / pitch))
        roots, s = self.high.even(count)
        up = self.track.at(s)[1]
        normal = np.column_stack((up[:, 1], -up[:, 0]))
        tall = (size - thick / 2) * np.where(np.arange(count) % 2 == 0, 1.0, 0.9)[:, None]
        if self.border == "villi":
            lines = bows(
                roots, roots + normal * tall * 0.3, roots + normal * tall * 0.6, roots + normal * tall
            )
            pen.stroke(lines, pen.tone("outline", 0.2), thick)
            pen.stroke(lines, pen.tone("cell", 0.1), thick * 0.5, body=True)
            return
        lean = up * tall * 0.45
        lines = bows(
            roots,
            roots + normal * tall * 0.45,
            roots + normal * tall * 0.8,
            roots + normal * tall * 0.94 + lean,
        )
        pen.stroke(lines, pen.tone("cell", -0.3), thick, body=True)

    def lamina(self) -> None:
        pen = self.pen
        line: Curve = self.track.offset(-pen.half + self.lamina_width / 2)
        pen.stroke(line.path(), pen.tone("lamina"), self.lamina_width)

    def guests(self) -> None:
        """Draw the components that stand in the place of cells."""
        for key, kind in sorted(self.replaced.items()):
            if not key.isdigit() or int(key) >= self.count or not isinstance(kind, str) or not kind:
                continue
            s = self.along(np.array([(int(key) + 0.5) * self.unit]))
            foot, head = self.map(s, np.zeros(1))[0], self.map(s, np.ones(1))[0]
            residents.upright(
                self.pen, kind, (foot + head) / 2, head - foot, self.unit * 1.7, self.height * 1.02
            )


@lru_cache(maxsize=8)
def _rounded(power: float, corners: int) -> tuple[Floats, Floats]:
    """Return the outline of a cell in the box -1…1, its points where it bends."""
    angles = np.linspace(0.0, 2 * np.pi, corners + 1)[:-1]
    c, si = np.cos(angles), np.sin(angles)
    points = np.column_stack((np.sign(c) * np.abs(c) ** power, np.sign(si) * np.abs(si) ** (power * 0.8)))
    before, after = np.roll(points, 1, axis=0), np.roll(points, -1, axis=0)
    chord = after - before
    # How far each point lies off the chord of its neighbours; what hardly does is not seen.
    off = np.abs(chord[:, 0] * (points - before)[:, 1] - chord[:, 1] * (points - before)[:, 0])
    kept = points[off / np.maximum(np.hypot(chord[:, 0], chord[:, 1]), 1e-9) > _FLAT]
    return kept[:, 0], kept[:, 1]
