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

ROUNDS = 80


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
    x, y = places[:, 0].copy(), places[:, 1].copy()
    ideal = (sizes[:, None] + sizes[None, :]) / 2 + 2.0 * options.gap
    a, b = pairs[:, 0], pairs[:, 1]
    length_of = ideal[a, b]
    heat = max(float(ideal.mean()), float(np.ptp(places, axis=0).max()) / 4)
    cube = 0.35 * ideal**3
    far = (4.0 * ideal) ** 2
    for number in range(ROUNDS):
        if number % 16 == 0:
            options.step(0.5 * number / ROUNDS)
        dx, dy = x[:, None] - x[None, :], y[:, None] - y[None, :]
        square = np.maximum(dx * dx + dy * dy, 1e-4)
        # Repulsion: ideal³ / distance² along the line between the two, none from far away.
        push = np.where(square < far, cube / (square * np.sqrt(square)), 0.0)
        shift_x, shift_y = (push * dx).sum(axis=1), (push * dy).sum(axis=1)
        length = np.sqrt(square[a, b])
        pull = 0.9 * (length - length_of) / length
        for shift, delta in ((shift_x, dx[a, b] * pull), (shift_y, dy[a, b] * pull)):
            np.subtract.at(shift, a, delta)
            np.add.at(shift, b, delta)
        # A weak pull to the middle keeps parts that nothing joins together.
        shift_x -= (x - x.mean()) * 0.01
        shift_y -= (y - y.mean()) * 0.01
        size = np.maximum(np.hypot(shift_x, shift_y), 1e-9)
        step = np.where(still, 0.0, np.minimum(size, heat * (1.0 - number / ROUNDS) ** 1.5) / size)
        x, y = x + shift_x * step, y + shift_y * step
    return np.column_stack([x, y])
