"""What a route runs between and what it keeps off: the words that `elbows`, `curves` and `finder` share."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from crosstalk.geometry import Path, Point, Rect
from crosstalk.routing import sweep
from crosstalk.routing.maze import Floats, none_found
from crosstalk.routing.sweep import Exit, Exits, Known

CLEARANCES = (5.0, 2.5, 1.0)
"""Points that a route keeps from everything, tried in this order."""

Route = tuple[Point, ...]


class Terminal(NamedTuple):
    """One end of a line to be routed."""

    aim: Point
    """The place at which the end aims."""
    leave: Exit
    """Where a line towards a place begins, and its direction there."""
    boxes: tuple[Rect, ...] = ()
    """The thing itself and its label; none for a place of no size."""
    direction: Point | None = None
    """The way in which the line has to leave (a port)."""
    taken: tuple[Point, ...] = ()
    """Where other lines touch this thing."""
    holds: Callable[[Point], bool] | None = None
    """Whether a place lies within the thing's silhouette: a line does not pass such places next to its end."""
    known: Known | None = None
    """Where lines leave, as far as it was asked before (see `sweep.Exits`)."""

    @property
    def exits(self) -> Exits:
        """Where lines to any places leave."""
        return Exits(self.aim, self.leave, self.known)


class Surroundings(NamedTuple):
    """What there is between the ends: boxes as they are, lines, the page."""

    boxes: Floats
    lines: Floats
    page: Rect | None = None
    whole: Floats | None = None
    """Coarser boxes for ways with corners; None where `boxes` serve."""


def is_clear(path: Path, boxes: Floats) -> bool:
    """Say whether a path enters none of the boxes."""
    return not len(boxes) or not any(
        len(line) > 1 and sweep.enters(np.array(line), boxes) for line in path.flattened(0.2)
    )


def grown(boxes: Floats, by: float) -> Floats:
    """Return boxes grown on all sides."""
    return np.asarray(boxes + np.array([-by, -by, by, by]))


def outside(source: Terminal, target: Terminal, waypoints: Sequence[Point]) -> Route:
    """Return waypoints without those next to an end that lie within what is there."""
    inner = list(waypoints)
    while len(inner) > 1 and source.holds is not None and source.holds(inner[0]):
        inner.pop(0)
    while len(inner) > 1 and target.holds is not None and target.holds(inner[-1]):
        inner.pop()
    return tuple(inner)


def words_beside(source: Terminal, target: Terminal) -> Floats:
    """Return the boxes of the words that belong to what a line joins."""
    rows = [(b.x, b.y, b.right, b.bottom) for end in (source, target) for b in end.boxes[1:]]
    return np.array(rows) if rows else none_found()
