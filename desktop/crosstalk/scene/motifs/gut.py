"""The wall of the gut: villi, submucosa, two layers of muscle with the plexus between them.

The lumen is on the left of the strand's direction, the outside on its right.
"""

from __future__ import annotations

import math

import numpy as np

from crosstalk.geometry import BandPath, Path
from crosstalk.scene.motifs.body import ribbon
from crosstalk.scene.motifs.curve import Floats, polygon_path
from crosstalk.scene.motifs.marks import chains, circles, ellipses
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

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
_ARCH = 17
"""Points of a villus's outline."""
_FOOT, _MIDDLE = 0.04, 0.45
"""Heights, in half widths, of the lowest floor of a villus and of that along which villi are even."""
_TAPER = np.array((1.0, 1.0, 0.9, 0.35))
"""How wide a vessel is from its root to its tip."""
_SOFT = 0.08
"""Points by which the polygon of a small mark may leave its curve."""
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
            count = max(1, round(curve.length / (size * 3.9)))
            places, s = curve.along((np.arange(count) + 0.25 + phase / 2) * curve.length / count)
            ways = track.at(s)[1]
            pen.fill(ellipses(places, ways, size * 1.5, size * 0.72, fine=_SOFT), pen.tone("muscle", -0.12))
            pen.fill(circles(places, size * 0.26, fine=_SOFT), pen.tone("muscle", -0.45))

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
        edge = pen.edge / self.half
        cell = 0.11
        lining = edge + cell + pen.fine / self.half
        stand = _Stand(self.track, self.half, self.top, pen.width * _VILLUS * 1.5, lining)
        pen.fill(stand.mucosa(0.0), pen.tone("outline"), line=True)
        pen.fill(stand.mucosa(edge), pen.tone("cell"))
        pen.fill(stand.mucosa(edge + cell), pen.tone("outline", 0.25), line=True)
        pen.fill(stand.mucosa(lining), pen.tone("core"))
        # Where a bend leaves no room the areas lie on one another; the outline shows there as well.
        rim = polygon_path([stand.surface(edge / 2)], closed=self.track.closed)
        pen.stroke(rim, pen.tone("outline"), pen.edge, cap="butt")
        self.cells(stand.surface(edge + cell / 2))
        for slot, shift, width in (("blood", -0.1, 0.03), ("lymph", 0.06, 0.055)):
            pen.fill(stand.lanes(shift, max(0.2, width * self.half)), pen.tone(slot))

    def cells(self, line: Floats) -> None:
        """Draw the nuclei of the lining, evenly along the surface."""
        pen = self.pen
        cum = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))))
        many = max(1, round(cum[-1] / (self.half * 0.14)))
        at = (np.arange(many) + 0.5) * cum[-1] / many
        spots = np.column_stack([np.interp(at, cum, line[:, axis]) for axis in (0, 1)])
        pen.fill(circles(spots, self.half * 0.034, fine=_SOFT), pen.tone("nucleus"))


class _Stand:
    """The villi on the wall, each an upright of its own: even along the line through their middles.

    A villus has three floors (its foot, its middle, its top), each with its two sides. In a bend to the lumen the
    floors grow narrower upwards, down to a point where it has no more room; in one away from it the foot stays as wide
    as the middle. Where the line folds one villus ends and the next begins.
    """

    def __init__(self, track: Track, half: float, top: float, pitch: float, lining: float) -> None:
        self.track, self.half, self.top, self.lining = track, half, top, lining
        self.base = _LEVELS["crypt"] + 0.02
        self.middle = track.offset(_MIDDLE * half)
        self.foot = track.offset(_FOOT * half)
        high = track.offset(half)
        middles, sizes = self.middle.spread(pitch)
        self.count = len(middles)
        sides = [self.middle.along(middles + side * sizes / 2) for side in (-1.0, 1.0)]
        self.s = sides[0][1]
        """Where each begins, as a length along the track."""
        floors = []
        for curve in (self.foot, None, high):
            a, b = (places if curve is None else curve.at(s) for places, s in sides)
            floors.append(((a + b) / 2, (b - a) / 2))
        centre, across = (np.stack(rows) for rows in zip(*floors, strict=True))
        wide = np.hypot(across[..., 0], across[..., 1])
        narrow = (wide[0] < wide[1])[:, None]
        across[0] = np.where(narrow, across[1], across[0])
        # Above its middle none grows wider than it is there.
        spare = np.minimum(1.0, wide[1] / np.maximum(wide[2], 1e-9))[:, None]
        across[2] *= spare
        self.centre, self.across = centre, across
        room = np.hypot(*across[2].T) / np.maximum(np.hypot(*across[1].T), 1e-9)
        self.reach = np.clip(room / 0.62, 0.3, 1.0)
        """How much of its height each has room for."""

    def places(self, x: Floats, heights: Floats) -> Floats:
        """Return places in each villus: -1 to 1 from side to side, heights in half widths (count × points)."""
        low = np.clip((heights - _FOOT) / (_MIDDLE - _FOOT), 0.0, 1.0)[..., None]
        high = np.clip((heights - _MIDDLE) / (1.0 - _MIDDLE), 0.0, 1.0)[..., None]
        floors = self.centre[:, :, None] + x[..., None] * self.across[:, :, None]
        found: Floats = floors[0] + (floors[1] - floors[0]) * low + (floors[2] - floors[1]) * high
        return found

    def surface(self, inset: float) -> Floats:
        """Return the mucosa's surface, `inset` half widths below it: an arch for each villus.

        Between the villi it is lined as it is on them, which shows where a bend to the lumen keeps them apart.
        """
        angles = np.linspace(0.0, math.pi, _ARCH)
        unit = 2 * np.hypot(*self.across[1].T)
        wide = np.maximum(0.12, 0.82 - 2 * inset * self.half / np.maximum(unit, 1e-9))
        steep = np.abs(np.cos(angles)) ** 3.2
        rise = (self.top - inset - self.base) * self.reach
        floor = self.base + max(0.0, self.lining - inset)
        heights = np.maximum(floor, self.base + rise[:, None] * (1 - steep))
        return self.places(-np.cos(angles) * wide[:, None], heights).reshape(-1, 2)

    def mucosa(self, inset: float) -> Path:
        """Return the area between a surface and the muscle under it."""
        top, foot = self.surface(inset), self.foot.sparse()
        if self.track.closed:
            return polygon_path([top, foot.xy[::-1]])
        outline = np.concatenate((top, foot.xy[::-1]))
        # A painter may cut it between two villi.
        begins = np.arange(_TOGETHER, self.count - 1, _TOGETHER)
        under = len(outline) - 1 - np.clip(np.searchsorted(foot.s, self.s[begins]), 1, len(foot.s) - 2)
        cuts = tuple(zip((begins * _ARCH).tolist(), under.tolist(), strict=True))
        return BandPath("M" + "L" * (len(outline) - 1) + "Z", outline, cuts)

    def lanes(self, shift: float, width: float) -> Path:
        """Return a vessel in each villus, `shift` of its width beside its middle."""
        heights = 0.1 + np.linspace(0.0, 1.0, 4) * (self.top - 0.4) * self.reach[:, None]
        unit = np.maximum(np.hypot(*self.across[1].T), 1e-6)[:, None]
        sides = [self.places(2 * shift + side * width / 2 / unit * _TAPER, heights) for side in (-1.0, 1.0)]
        return chains(np.concatenate((sides[0], sides[1][:, ::-1]), axis=1))
