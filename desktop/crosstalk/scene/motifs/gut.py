"""The wall of the gut: villi, submucosa, two layers of muscle with the plexus between them.

The lumen is on the left of the strand's direction, the outside on its right.
"""

from __future__ import annotations

import math

import numpy as np

from crosstalk.geometry import BandPath, Path
from crosstalk.scene.motifs.body import ribbon
from crosstalk.scene.motifs.marks import chains, circles, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Floats, Track, polygon_path

_LEVELS = {
    "serosa": -1.0,
    "long": -0.95,
    "plexus": -0.7,
    "ring": -0.62,
    "submucosa": -0.3,
    "muscle": 0.0,
    "crypt": 0.06,
}
"""Where each layer begins, in half widths from the middle (negative: outside)."""
_VILLUS = 0.24
"""Half width of a villus per width of the wall."""
_ARCH = 21
"""Points of a villus's outline."""
_TOGETHER = 6
"""So many villi a painter may take at a time."""


def draw(pen: Pen, track: Track) -> None:
    """Draw the wall from the outside to the lumen."""
    wall = _Wall(pen, track)
    wall.layers()
    wall.muscle()
    wall.submucosa()
    if pen.flag("plexus"):
        wall.plexus()
    wall.villi()


class _Wall:
    def __init__(self, pen: Pen, track: Track) -> None:
        self.pen, self.track, self.half = pen, track, pen.half
        height = min(1.0, max(0.3, pen.number("villi", 1.0)))
        self.top = _LEVELS["crypt"] + (1 - _LEVELS["crypt"]) * height

    def band(self, low: str | float, high: str | float, color: str, *, line: bool = False) -> None:
        a = _LEVELS[low] if isinstance(low, str) else low
        b = _LEVELS[high] if isinstance(high, str) else high
        self.pen.fill(ribbon(self.track, b * self.half, -a * self.half), color, line=line)

    def layers(self) -> None:
        pen = self.pen
        edge = pen.edge / self.half
        self.band("serosa", 0.08, pen.tone("outline"), line=True)
        self.band(-1.0 + edge, "plexus", pen.tone("muscle"))
        self.band("plexus", "ring", pen.tone("submucosa", 0.3))
        self.band("ring", "submucosa", pen.tone("muscle", 0.16))
        self.band("submucosa", 0.0, pen.tone("submucosa"))
        self.band(-0.012, 0.04, pen.tone("muscle", -0.1))

    def muscle(self) -> None:
        """Draw the outer layer along the wall, the inner one cut across."""
        pen, track, half = self.pen, self.track, self.half
        for place in (-0.89, -0.82, -0.76):
            pen.stroke(
                track.offset(place * half).path(), pen.tone("muscle", -0.3), pen.fine * 0.7, 0.6, cap="butt"
            )
        size = 0.08 * half
        for row, phase in ((-0.54, 0.0), (-0.4, 0.5)):
            curve = track.offset(row * half)
            count = max(1, round(curve.length / (size * 3.4)))
            places, s = curve.along((np.arange(count) + 0.25 + phase / 2) * curve.length / count)
            ways = track.at(s)[1]
            pen.fill(ellipses(places, ways, size * 1.3, size * 0.72), pen.tone("muscle", -0.12))
            pen.fill(circles(places, size * 0.26), pen.tone("muscle", -0.45))

    def submucosa(self) -> None:
        """Draw small vessels, cut across."""
        pen, track, half = self.pen, self.track, self.half
        count = track.units(pen.width * 0.9)
        s = (np.arange(count) + 0.5) * track.length / count
        for slot, shift, d in (("blood", 0.0, -0.17), ("vein", 0.26 * pen.half, -0.15)):
            places = track.beside(np.clip(s + shift, 0, track.length), d * half)
            pen.fill(circles(places, half * 0.07), pen.tone(slot, -0.3), line=True)
            pen.fill(circles(places, half * 0.07 - pen.fine * 0.7), pen.tone(slot, 0.15))

    def plexus(self) -> None:
        """Draw the ganglia of both plexuses, with the line of fibres that joins them."""
        pen, track, half = self.pen, self.track, self.half
        for d, size, pitch in ((-0.66, 0.075, 0.85), (-0.25, 0.055, 1.1)):
            pen.stroke(
                track.offset(d * half).path(), pen.tone("nerve"), max(0.3, 0.035 * half), 0.9, cap="butt"
            )
            count = track.units(pen.width * pitch)
            s = (np.arange(count) + 0.5) * track.length / count
            places, ways = track.beside(s, d * half), track.at(s)[1]
            big = size * half * 1.2
            pen.fill(ellipses(places, ways, big * 1.9, big + pen.fine), pen.tone("nerve", -0.4), line=True)
            pen.fill(ellipses(places, ways, big * 1.9 - pen.fine, big), pen.tone("nerve"))
            for shift in (-0.9, 0.0, 0.9):
                spots = track.beside(np.clip(s + shift * big, 0, track.length), d * half)
                pen.fill(circles(spots, big * 0.36), pen.tone("nerve", -0.45))

    def villi(self) -> None:
        """Draw the mucosa: one outline for all villi, its cells, and the core of each villus."""
        pen = self.pen
        # Villi stand evenly along the line through their middles, so that a bend neither crowds nor parts them.
        self.middle = self.track.offset(0.45 * self.half)
        count = max(1, round(self.middle.length / (pen.width * _VILLUS * 1.5)))
        edge = pen.edge / self.half
        cell = 0.11
        pen.fill(self.mucosa(count, 0.0), pen.tone("outline"), line=True)
        pen.fill(self.mucosa(count, edge), pen.tone("cell"))
        pen.fill(self.mucosa(count, edge + cell), pen.tone("outline", 0.25), line=True)
        pen.fill(self.mucosa(count, edge + cell + pen.fine / self.half), pen.tone("core"))
        self.cells(count, edge + cell / 2)
        self.lacteals(count)

    def profile(self, count: int, inset: float) -> tuple[Floats, Floats]:
        """Return the lengths and heights of the mucosa's surface, `inset` half widths below it."""
        unit = self.middle.length / count
        angles = np.linspace(0.0, math.pi, _ARCH)
        x = -np.cos(angles) / 2
        wide = max(0.12, 0.82 - 2 * inset * self.half / unit)
        steep = np.abs(np.cos(angles)) ** 3.2
        base = _LEVELS["crypt"] + 0.02
        heights = np.maximum(
            base, base + (self.top - inset - base) * (1 - steep) * self.reach(count)[:, None]
        )
        lengths = (np.arange(count)[:, None] + 0.5) * unit + x * unit * wide
        s = self.middle.along(lengths.ravel())[1]
        d = np.broadcast_to(heights * self.half, lengths.shape)
        return s, d.ravel()

    def reach(self, count: int) -> Floats:
        """Return how much of its height each villus has room for: in a bend towards the lumen they meet."""
        unit = self.middle.length / count
        middles = (np.arange(count) + 0.5) * unit
        ends = [
            self.track.offset(self.top * self.half).at(self.middle.along(middles + side * unit)[1])
            for side in (-0.5, 0.5)
        ]
        room: Floats = np.clip(np.hypot(*(ends[1] - ends[0]).T) / (0.62 * unit), 0.3, 1.0)
        return room

    def mucosa(self, count: int, inset: float) -> Path:
        s, d = self.profile(count, inset)
        top = self.places(s, d)
        foot = self.track.offset(0.04 * self.half).sparse()
        if self.track.closed:
            return polygon_path([top, foot.xy[::-1]])
        outline = np.concatenate((top, foot.xy[::-1]))
        # A painter may cut it between two villi.
        begins = np.arange(_TOGETHER * _ARCH, len(top) - _ARCH, _TOGETHER * _ARCH)
        under = len(outline) - 1 - np.clip(np.searchsorted(foot.s, s[begins]), 1, len(foot.s) - 2)
        cuts = tuple(zip(begins.tolist(), under.tolist(), strict=True))
        return BandPath("M" + "L" * (len(outline) - 1) + "Z", outline, cuts)

    def places(self, s: Floats, d: Floats) -> Floats:
        """Return the places, drawn together where the wall is bent to the lumen."""
        low, high = self.track.offset(0.04 * self.half), self.track.offset(self.half)
        a, b = low.at(s), high.at(s)
        return a + (b - a) * ((d / self.half - 0.04) / 0.96)[:, None]

    def cells(self, count: int, inset: float) -> None:
        """Draw the nuclei of the lining, evenly along the surface."""
        pen = self.pen
        s, d = self.profile(count, inset)
        line = self.places(s, d)
        steps = np.hypot(*np.diff(line, axis=0).T)
        cum = np.concatenate(([0.0], np.cumsum(steps)))
        many = max(1, round(cum[-1] / (self.half * 0.115)))
        at = (np.arange(many) + 0.5) * cum[-1] / many
        spots = np.column_stack([np.interp(at, cum, line[:, axis]) for axis in (0, 1)])
        pen.fill(circles(spots, self.half * 0.032), pen.tone("nucleus"))

    def lacteals(self, count: int) -> None:
        """Draw the lymph vessel and the loop of blood in each villus."""
        pen = self.pen
        unit = self.middle.length / count
        middles = (np.arange(count) + 0.5) * unit
        heights = np.linspace(0.1, self.top - 0.3, 4)
        for slot, shift, width in (("blood", -0.1, 0.03), ("lymph", 0.06, 0.055)):
            s = self.middle.along(middles + shift * unit)[1]
            rows = [self.places(s, h * self.half * self.reach(count)) for h in heights]
            pen.stroke(
                chains(np.stack(rows, axis=1)), pen.tone(slot), max(0.2, width * self.half), 0.9, body=True
            )
