"""Force: what is connected draws together, everything else keeps its distance (after Fruchterman and Reingold, 1991).

Begins with the present places, so that a figure is recognised again and the same input gives the same result. The ideal
length of an edge follows from the sizes at its ends.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from crosstalk.geometry import Point
from crosstalk.layout.fitting import settled, with_loose
from crosstalk.layout.level import Level, Options, Places, connected
from crosstalk.layout.separate import Array, separated

ROUNDS = 160


def force(level: Level, options: Options) -> Places:
    """Return places by springs and repulsion; what is pinned pulls and pushes, and stays."""
    joined = connected(level)
    boxes = [box for box in level.boxes if box.id in joined]
    places: Places = {}
    if boxes:
        number = {box.id: n for n, box in enumerate(boxes)}
        pairs = sorted(
            {
                (min(a, b), max(a, b))
                for a, b in ((number.get(e.source), number.get(e.target)) for e in level.edges)
                if a is not None and b is not None and a != b
            }
        )
        start = np.array([box.rect.centre for box in boxes], dtype=np.float64)
        sizes = np.array([math.hypot(box.rect.width, box.rect.height) for box in boxes])
        still = np.array([box.pinned for box in boxes])
        ends = _relaxed(_spread(start, sizes), sizes, np.array(pairs), still, options)
        places = {box.id: Point(*ends[n].tolist()) for n, box in enumerate(boxes)}
    loose = [box for box in level.free if box.id not in joined]
    places = with_loose(level.boxes, loose, places, options.gap)
    return separated(level, settled(level, places, options), options)


def _spread(start: Array, sizes: Array) -> Array:
    """Return the present places, with things on the very same spot moved a little apart, each its own way."""
    turn = np.arange(len(start)) * 2.399963  # the golden angle: no two the same
    nudge = np.column_stack([np.cos(turn), np.sin(turn)]) * (0.05 * sizes[:, None] + 0.5)
    return np.asarray(start + nudge, dtype=np.float64)


def _relaxed(places: Array, sizes: Array, pairs: Any, still: Any, options: Options) -> Array:
    ideal = (sizes[:, None] + sizes[None, :]) / 2 + 2.0 * options.gap
    mean = float(ideal.mean())
    heat = max(mean, float(np.ptp(places, axis=0).max()) / 4)
    for number in range(ROUNDS):
        if number % 16 == 0:
            options.step(0.5 * number / ROUNDS)
        delta = places[:, None, :] - places[None, :, :]
        gap = np.maximum(np.hypot(delta[..., 0], delta[..., 1]), 0.01)
        push = (ideal / gap) ** 2 * (gap < 4.0 * ideal)
        shift = (delta / gap[..., None] * (push * ideal * 0.35)[..., None]).sum(axis=1)
        a, b = pairs[:, 0], pairs[:, 1]
        along = delta[a, b]
        length = gap[a, b]
        pull = along * ((length - ideal[a, b]) / length * 0.9)[:, None]
        np.add.at(shift, a, -pull)
        np.add.at(shift, b, pull)
        # A weak pull to the middle keeps parts that nothing joins together.
        shift -= (places - places.mean(axis=0)) * 0.01
        size = np.maximum(np.hypot(shift[:, 0], shift[:, 1]), 1e-9)
        step = np.minimum(size, heat * (1.0 - number / ROUNDS) ** 1.5)
        shift *= (step / size)[:, None]
        shift[still] = 0.0
        places = places + shift
    return places
