"""Line jumps: small arcs by which a line passes over those that it crosses."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from crosstalk.geometry import Path, PathBuilder, Point
from crosstalk.routing import Ruler
from crosstalk.routing.maze import Floats

_HANDLE = 1.28
"""Length of a hop's handles in radii: its height is about its radius."""


def radius(width: float) -> float:
    """Return the radius of a hop for a line's width, in points."""
    return 1.9 + 1.1 * width


def crossings(own: Floats, others: Floats) -> list[float]:
    """Return, in rising order, how far along a polyline (rows x0, y0, x1, y1) other straight pieces cross it."""
    if not len(own) or not len(others):
        return []
    p, d = own[:, None, :2], (own[:, 2:] - own[:, :2])[:, None, :]
    q, e = others[None, :, :2], (others[:, 2:] - others[:, :2])[None, :, :]
    det = d[..., 0] * e[..., 1] - d[..., 1] * e[..., 0]
    w = q - p
    with np.errstate(divide="ignore", invalid="ignore"):
        s = (w[..., 0] * e[..., 1] - w[..., 1] * e[..., 0]) / det
        t = (w[..., 0] * d[..., 1] - w[..., 1] * d[..., 0]) / det
    which, other = np.nonzero((np.abs(det) > 1e-9) & (s >= 0) & (s < 1) & (t >= 0) & (t < 1))
    sizes = np.hypot(own[:, 2] - own[:, 0], own[:, 3] - own[:, 1])
    before = np.concatenate(([0.0], np.cumsum(sizes)))
    found = before[which] + s[which, other] * sizes[which]
    return sorted(float(v) for v in found)


def hopped(path: Path, places: Sequence[float], size: float) -> Path:
    """Return a path with a hop of radius `size` at each place (points along it); close ones share one hop."""
    ruler = Ruler(path)
    spans: list[list[float]] = []
    for place in places:
        low, high = place - size, place + size
        if low < 1.5 * size or high > ruler.length - 1.5 * size:
            continue
        if spans and low <= spans[-1][1] + 0.5:
            spans[-1][1] = high
        else:
            spans.append([low, high])
    if not spans:
        return path
    cuts = [0.0, *(v for span in spans for v in span), ruler.length]
    whole = Path()
    for number, (low, high) in enumerate(pairwise(cuts)):
        if number % 2:
            piece = _hop(ruler, low / ruler.length, high / ruler.length, size)
        else:
            piece = ruler.part(low / ruler.length, high / ruler.length)
        whole = (
            piece
            if not whole.commands
            else Path(whole.commands + piece.commands[1:], whole.coords + piece.coords[2:])
        )
    return whole


def _hop(ruler: Ruler, low: float, high: float, size: float) -> Path:
    a, b, way = ruler.point(low), ruler.point(high), ruler.tangent((low + high) / 2)
    x, y = way.y, -way.x
    if y > 0.05 or (abs(y) <= 0.05 and x < 0):
        x, y = -x, -y
    by = size * _HANDLE
    one, two = Point(a.x + x * by, a.y + y * by), Point(b.x + x * by, b.y + y * by)
    return PathBuilder().move_to(*a).cubic_to(*one, *two, *b).path()
