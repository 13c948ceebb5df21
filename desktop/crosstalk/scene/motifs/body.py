"""Bodies along a track: ribbons, rounded and lit from the top left, with the ends they need.

The light falls on a round body as a pile of ribbons, each narrower and lighter than the one below it and moved a little
towards the light. A pile of few flat areas looks the same in every format, needs no clip and no filter, and stays whole
in any bend.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from crosstalk.geometry import ArrayPath, BandPath, Path
from crosstalk.scene.motifs.curve import TOLERANCE, Floats, kept, polygon_path, thinned
from crosstalk.scene.motifs.marks import ellipses
from crosstalk.scene.motifs.pen import Pen, mixed, shaded
from crosstalk.scene.motifs.track import Track

LIGHT = np.array([-0.55, -0.835])
"""The direction to the light."""
_HAIR = 0.75
"""Painters are quick with a line up to so many points wide; a wider one they do sooner as an area."""
_PIECE = 36
"""Points of each edge after which a ribbon may be cut."""
DEPTH = 0.4
"""Half axis of a cut end along the tube per half width: how far it is seen from the side."""


class Level(NamedTuple):
    """One ribbon of a pile."""

    color: str
    half: float
    """Half its width, in points."""
    shift: float = 0.0
    """Points by which it lies nearer to the light."""
    line: bool = False
    """Whether its colour is an outline's."""


def lit(color: str, half: float, *, strength: float = 1.0) -> list[Level]:
    """Return the pile of a round body of one colour."""
    dark, light = shaded(color, round(-0.13 * strength, 3)), shaded(color, round(0.52 * strength, 3))
    count = _count(half)
    levels = []
    for index in range(count):
        f = index / (count - 1)
        tone = (
            mixed(dark, color, round(f / 0.4, 3))
            if f < 0.4
            else mixed(color, light, round((f - 0.4) / 0.6, 3))
        )
        levels.append(Level(tone, half * (1.0 - 0.88 * f**0.9), half * 0.36 * f))
    return levels


def hollow(color: str, half: float, *, strength: float = 1.0) -> list[Level]:
    """Return the pile of the inside of a tube that is cut open: in shadow below the wall that the light comes over."""
    dark, light = shaded(color, round(-0.2 * strength, 3)), shaded(color, round(0.3 * strength, 3))
    # A weak light needs fewer areas to be smooth.
    count = max(4, round(_count(half) * (0.25 + 0.75 * strength)))
    levels = []
    for index in range(count):
        f = index / (count - 1)
        tone = (
            mixed(dark, color, round(f / 0.5, 3))
            if f < 0.5
            else mixed(color, light, round((f - 0.5) / 0.5, 3))
        )
        size = half * (1.0 - 0.72 * f**1.1)
        levels.append(Level(tone, size, (size - half) * 0.98))
    return levels


def _count(half: float) -> int:
    """Return how many areas make a smooth light on a body of this size."""
    return min(12, max(4, round(half * 0.8) + 3))


def shifts(track: Track, amount: float) -> Floats:
    """Return how far left each sample goes to come nearer to the light."""
    towards: Floats = track.normal @ LIGHT * amount
    return towards


def ribbon(
    track: Track,
    left: Floats | float,
    right: Floats | float | None = None,
    *,
    start: float = 0.0,
    end: float = 0.0,
) -> Path:
    """Return the area between two distances from the centre line (`right` is counted to the right).

    `start` and `end` bulge the ends outwards, by this many points (a half ellipse).
    """
    right = left if right is None else right
    rails = _rails(track, np.asarray(left), np.asarray(right))
    if rails is None:
        a, b = (thinned(track.offset(d).xy) for d in (left, -np.asarray(right)))
    else:
        a, b = rails
    if track.closed:
        ring = polygon_path([a, b[::-1]])
        return (
            ring if rails is None else BandPath(ring.commands, np.concatenate((a, b[::-1])), _cuts(len(a), 0))
        )
    far = arc(a[-1], b[-1], track.tangent[-1], end)
    near = arc(b[0], a[0], -track.tangent[0], start)
    outline = np.concatenate((a, far, b[::-1], near))
    commands = "M" + "L" * (len(outline) - 1) + "Z"
    if rails is None:
        return ArrayPath(commands, outline)
    return BandPath(commands, outline, _cuts(len(a), len(far)))


def _is_even(track: Track, distance: Floats, keep: NDArray[np.intp]) -> bool:
    """Whether a distance changes so slowly along the track that some samples tell all of it."""
    if not distance.ndim:
        return True
    off = distance - np.interp(track.s, track.s[keep], distance[keep])
    return float(np.max(np.abs(off))) < 2 * TOLERANCE


def _cuts(count: int, between: int) -> tuple[tuple[int, int], ...]:
    """Return where a ribbon may be cut that has so many points at each edge, and some between these at its end."""
    last = 2 * count + between - 1
    return tuple((n, last - n) for n in range(_PIECE, count - _PIECE // 2, _PIECE))


def _rails(track: Track, left: Floats, right: Floats) -> tuple[Floats, Floats] | None:
    """Return both edges of a ribbon at the same few samples; None where one of them folds."""
    reach = max(float(np.max(np.abs(left))), float(np.max(np.abs(right))))
    if reach > track.tightest:
        return None
    # A few reaches serve for all levels of a pile.
    keep = track.sparse(2.0 ** math.ceil(math.log2(max(reach, 0.25))))
    if not (_is_even(track, left, keep) and _is_even(track, right, keep)):
        edges = [track.xy + np.reshape(d, (-1, 1)) * track.normal for d in (left, -right)]
        keep = np.union1d(*(kept(edge) for edge in edges))
    xy, normal = track.xy[keep], track.normal[keep]
    a, b = (d[keep, None] if d.ndim else d for d in (left, right))
    return xy + a * normal, xy - b * normal


def pile(pen: Pen, track: Track, levels: Sequence[Level]) -> None:
    """Draw levels, with the ends that the pen asks for.

    At a joined end each level covers the edge of the one below it, or all edges together would show as a line there.
    """
    for index, level in enumerate(levels):
        over = pen.lap * index / len(levels)
        pen.fill(level_path(pen, track, level, over), level.color, line=level.line)
        pen.grow(index, len(levels))


def level_path(pen: Pen, track: Track, level: Level, over: float = 0.0) -> Path:
    """Return the area of one level, which reaches `over` points over what it is joined to."""
    towards = shifts(track, level.shift)
    start, end = (over if kind == "joined" else bulge(kind, level.half) for kind in (pen.start, pen.end))
    return ribbon(track, level.half + towards, level.half - towards, start=start, end=end)


def face(track: Track, at_end: bool, half: float, middle: float = 0.0) -> Path:
    """Return the ellipse of a cut end, or of something in it `middle` points left of its centre."""
    index = -1 if at_end else 0
    centre = track.xy[index] + track.normal[index] * middle
    return ellipses(centre[None], track.tangent[index][None], half * DEPTH, half)


def glow(pen: Pen, track: Track, half: float, slot: str = "light", opacity: float = 0.6) -> None:
    """Draw the soft highlight along a round body."""
    margin = min(half * 1.1, track.length * 0.2)
    wide = max(0.2, half * 0.13)
    if wide < _HAIR:
        lane = track.offset(shifts(track, half * 0.62))
        curve = lane if track.closed else lane.part(margin, track.length - margin)
        pen.stroke(curve.path(), pen.tone(slot), wide, opacity, body=True)
        return
    lit_part = track if track.closed else track.part(margin, track.length - margin)
    by = shifts(lit_part, half * 0.62)
    area = ribbon(lit_part, wide / 2 + by, wide / 2 - by, start=wide / 2, end=wide / 2)
    pen.fill(area, pen.tone(slot), opacity)


def ends(pen: Pen, track: Track) -> list[bool]:
    """Return which ends are cut faces: False for the first, True for the last."""
    if track.closed:
        return []
    return [at_end for at_end, kind in ((False, pen.start), (True, pen.end)) if kind == "cut"]


def bulge(kind: str, half: float) -> float:
    """Return how far an end of a kind reaches beyond the line, in points, for a body of half width `half`."""
    if kind in ("cut", "round"):
        return half * DEPTH
    return half if kind in ("ball", "torn") else 0.0


def arc(start: Floats, end: Floats, way: Floats, depth: float) -> Floats:
    """Return the points of the half ellipse that closes a ribbon between two corners, without these."""
    if depth <= 0:
        return np.empty((0, 2))
    angles = np.linspace(0.0, math.pi, 14)[1:-1, None]
    middle, radius = (start + end) / 2, (start - end) / 2
    curve: Floats = middle + np.cos(angles) * radius + np.sin(angles) * depth * way
    return curve
