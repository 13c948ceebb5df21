"""Components that live in or along a strand: cells that flow in a vessel, follow a nerve, stand in an epithelium.

Each has a number k along the strand, and its own dice from the strand's seed and k. So a strand that grows keeps all of
those that it had, and gets more.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from crosstalk.geometry import Transform
from crosstalk.primitives import SymbolItem
from crosstalk.scene.arts import art_transform
from crosstalk.scene.motifs.body import DEPTH
from crosstalk.scene.motifs.curve import Floats
from crosstalk.scene.motifs.pen import Pen
from crosstalk.scene.motifs.track import Track

_SIZES = {"red_blood_cell": 0.42, "platelet": 0.22}
"""Size per width of the lumen, of what is small in it; other cells take `_CELL`."""
_CELL = 0.56
_NARROW = 5.0
"""Half width of a lumen, in points, in which cells pass one by one and fill it."""
_FEWEST = 2.5
"""Points under which nothing is drawn: it would be a speck."""


def types(pen: Pen, name: str) -> list[str]:
    """Return an option that lists component types."""
    value = pen.options.get(name)
    if isinstance(value, str):
        value = [value]
    return (
        [kind for kind in value if isinstance(kind, str) and kind] if isinstance(value, list | tuple) else []
    )


def flow(pen: Pen, track: Track, lumen: float, spared: Sequence[tuple[float, float]] = ()) -> None:
    """Draw cells that flow in a lumen of a half width, none in the spared stretches (where a branch opens)."""
    kinds = types(pen, "flow")
    density = pen.number("flow_density", 0.5)
    if not kinds or density <= 0 or pen.arts is None:
        return
    pitch = 2 * lumen * 0.5 / min(1.0, max(density, 0.02))
    for index in range(int(track.length / pitch)):
        dice = pen.chance(index, "flow")
        kind = kinds[dice.randrange(len(kinds))]
        s = (index + 0.5 + dice.uniform(-0.24, 0.24)) * pitch
        share = _SIZES.get(kind, _CELL)
        if lumen < _NARROW:
            share = max(share, 0.72) if share > 0.3 else share
        size = min(2 * lumen * share * dice.uniform(0.9, 1.08), 1.7 * lumen)
        room = max(0.0, lumen * 0.92 - size / 2)
        turn, d = dice.uniform(-1, 1) * (14 if lumen < _NARROW else 38), dice.uniform(-1, 1) * room
        if size < _FEWEST or any(low < s < high for low, high in spared):
            continue
        margins = [size * 0.6 + (lumen * DEPTH if cap == "cut" else 0.0) for cap in (pen.start, pen.end)]
        if not track.closed and not margins[0] < s < track.length - margins[1]:
            continue
        place(pen, track, kind, s, d, size, turn)


def followers(pen: Pen, track: Track) -> None:
    """Draw cells that follow the strand on its outside, or in its sheath."""
    kinds = types(pen, "followers")
    density = pen.number("followers_density", 0.5)
    if not kinds or density <= 0 or pen.arts is None:
        return
    side = pen.choice("followers_side", "around")
    size = pen.number("followers_size", 0.8) * pen.width
    if size < _FEWEST:
        return
    lanes = {"left": (1.0,), "right": (-1.0,), "inside": (0.0,)}.get(side, (1.0, -1.0))
    pitch = size * 0.92 / min(1.0, max(density, 0.02))
    for lane in lanes:
        for index in range(int(track.length / pitch)):
            dice = pen.chance(index, f"follow{lane}")
            kind = kinds[dice.randrange(len(kinds))]
            s = (index + 0.5 + dice.uniform(-0.16, 0.16)) * pitch
            own = size * dice.uniform(0.82, 1.1)
            near = pen.half + own * dice.uniform(0.3, 0.46)
            d = lane * near if lane else dice.uniform(-0.5, 0.5) * pen.half
            place(pen, track, kind, s, d, own, dice.uniform(0, 360))


def place(
    pen: Pen, track: Track, kind: str, s: float, d: float, size: float, turn: float, *, flat: bool = False
) -> None:
    """Draw one component, its longer side `size` points, turned with the strand and by `turn` degrees."""
    if pen.arts is None:
        return
    art = pen.arts.info(kind, {}).art
    xy, way = track.at(np.array([s]))
    normal = np.array([way[0][1], -way[0][0]])
    x, y = xy[0] + normal * d
    scale = size / max(art.bounds.width, art.bounds.height, 1e-6)
    if flat and art.bounds.height > art.bounds.width:
        turn += 90
    angle = math.degrees(math.atan2(way[0][1], way[0][0])) + turn
    transform = art_transform(art, 0.0, 0.0, art.bounds.width * scale, art.bounds.height * scale)
    transform = transform.then(Transform.rotation(angle)).then(Transform.translation(float(x), float(y)))
    pen.items.append(SymbolItem(art, transform))


def upright(pen: Pen, kind: str, centre: Floats, up: Floats, wide: float, tall: float) -> None:
    """Draw a component that stands along a direction, as large as a box allows."""
    if pen.arts is None:
        return
    art = pen.arts.info(kind, {}).art
    box = art.bounds
    scale = min(wide / max(box.width, 1e-6), tall / max(box.height, 1e-6))
    angle = math.degrees(math.atan2(up[1], up[0])) + 90
    transform = art_transform(art, 0.0, 0.0, box.width * scale, box.height * scale)
    where = Transform.translation(float(centre[0]), float(centre[1]))
    pen.items.append(SymbolItem(art, transform.then(Transform.rotation(angle)).then(where)))
