"""The lipid bilayer: two leaflets, each of heads at even distances and two tails to a head."""

from __future__ import annotations

import numpy as np

from crosstalk.geometry import Path
from crosstalk.scene.motifs.body import LIGHT
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import chains, circles
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_HEAD = 0.162
"""Radius of a head per width."""
_PITCH = 2.3
"""Distance of two heads in radii."""
_SMALL = 1.6
"""Heads of a smaller radius, in points, bear no highlight: it is hardly seen, and costs time in a long membrane."""


def draw(pen: Pen, track: Track) -> None:
    """Draw both leaflets; heads stand evenly along each, also where it is bent."""
    width = pen.width
    radius = _HEAD * width
    sides = ((1.0, "head"), (-1.0, "head-inner"))
    leaflets = [(_Leaflet(track, side, pen.half - radius, radius), slot) for side, slot in sides]
    for leaflet, _ in leaflets:
        pen.stroke(leaflet.tails(width), pen.tone("tail"), max(0.16, radius * 0.3), cap="butt", body=True)
    for leaflet, slot in leaflets:
        edge = "head-edge" if slot == "head" else "head-inner-edge"
        pen.fill(circles(leaflet.places, radius), pen.tone(edge), line=True)
        inner = radius - min(pen.fine, radius * 0.24)
        pen.fill(circles(leaflet.places, inner), pen.tone(slot))
        if radius >= _SMALL:
            pen.fill(circles(leaflet.places + LIGHT * inner * 0.32, inner * 0.42), pen.tone(slot, 0.5))


class _Leaflet:
    def __init__(self, track: Track, side: float, far: float, radius: float) -> None:
        curve = track.offset(side * far)
        count = max(1, round(curve.length / (radius * _PITCH)))
        self.places, self.s = curve.even(count)
        self.middle = track.at(self.s)[0]
        self.radius = radius

    def tails(self, width: float) -> Path:
        """Return the two tails of every head, gently bent, ending short of the middle."""
        inwards = self.middle - self.places
        size = np.maximum(np.hypot(*inwards.T), 1e-9)[:, None]
        inwards = inwards / size
        across = np.column_stack((-inwards[:, 1], inwards[:, 0]))
        reach = np.maximum(size - 0.02 * width, self.radius)
        rows: list[Floats] = []
        for side in (-1.0, 1.0):
            spread = side * across * self.radius * 0.46
            a = self.places + spread * 0.7 + inwards * self.radius * 0.6
            b = self.places + spread * 1.35 + inwards * reach * 0.6
            c = self.places + spread * 0.95 + inwards * reach
            rows.append(np.stack((a, b, c), axis=1))
        return chains(np.concatenate(rows))
