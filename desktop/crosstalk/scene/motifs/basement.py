"""The basement membrane: fine layers, frayed where it is breached."""

from __future__ import annotations

import numpy as np

from crosstalk.scene.motifs.body import ribbon
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.marks import bows, chains
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track


def draw(pen: Pen, track: Track) -> None:
    """Draw the clear lamina, the dense lamina, and the fibres of the reticular one."""
    half = pen.half
    edge = max(0.22, pen.edge * 0.8)
    pen.fill(ribbon(track, half * 0.92), pen.tone("wall"))
    pen.fill(ribbon(track, half * 0.34, half * 0.34), pen.tone("dense"))
    pen.stroke(track.offset(half - edge / 2).path(), pen.tone("outline"), edge, cap="butt")
    _net(pen, track, -half * 0.34, -half + edge)
    pen.stroke(track.offset(-half + edge / 2).path(), pen.tone("outline"), edge * 0.8, cap="butt")
    if not track.closed:
        for at_end, kind in ((False, pen.start), (True, pen.end)):
            if kind == "torn":
                _frayed(pen, track, at_end, edge)


def _net(pen: Pen, track: Track, high: float, low: float) -> None:
    """Draw the fine fibres between the layers, as one zigzag."""
    count = track.units(pen.width * 0.42, least=2)
    s = np.linspace(0.0, track.length, 2 * count + 1)
    d = np.where(np.arange(len(s)) % 2 == 0, high, low)
    zigzag: Floats = track.beside(np.minimum(s, track.length * (1 - 1e-9)), d)
    pen.stroke(chains(zigzag[None]), pen.tone("fibre"), max(0.16, pen.width * 0.045), 0.8)


def _frayed(pen: Pen, track: Track, at_end: bool, edge: float) -> None:
    """Draw loose ends where the sheet was torn."""
    index = -1 if at_end else 0
    way = track.tangent[index] * (1.0 if at_end else -1.0)
    normal = track.normal[index]
    places = np.linspace(-0.86, 0.86, 6)
    roots = track.xy[index] + places[:, None] * normal * pen.half
    long = (
        np.array([pen.chance(i, f"fray{at_end}").uniform(0.5, 1.35) for i in range(6)])[:, None] * pen.width
    )
    spread = (places + 0.35 * np.sin(np.arange(6) * 2.4))[:, None] * normal
    tips = roots + way * long * 0.8 + spread * pen.half * 1.1
    first, second = roots + way * long * 0.35, roots + way * long * 0.6 + spread * pen.half * 0.2
    path = bows(roots - way * pen.half * 0.3, first, second, tips)
    pen.stroke(path, pen.tone("outline"), edge * 0.9)
    pen.stroke(path, pen.tone("dense"), edge * 0.4, body=True)
