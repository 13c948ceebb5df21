"""Lines between the same two things that were each led around something: side by side, without crossing each other.

Each way was found alone, so two of them may bend at different places and cross where they could run beside each other.
One that crosses a sibling is tried a little further out or in, and beside its sibling; the first way that crosses none
and is clear of everything is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from crosstalk.geometry import Path, Point
from crosstalk.geometry.point import unit
from crosstalk.geometry.ruler import Ruler
from crosstalk.model import Connector, Record
from crosstalk.routing.finder import Route
from crosstalk.routing.maze import Floats

GAP = 7.0
"""Points between two ways side by side."""
_FURTHEST = 5
"""So many gaps a way is moved at most."""
_SAMPLES = 40


def siblings(record: Connector, hanging: Iterable[Record | None]) -> list[Connector]:
    """Return the other lines among some records that join the same two things, either way round."""
    pair = {record.source.target, record.target.target}
    return [
        other
        for other in hanging
        if isinstance(other, Connector)
        and other.id != record.id
        and other.drawn
        and {other.source.target, other.target.target} == pair
    ]


def apart(
    record: Connector,
    waypoints: Route,
    others: list[tuple[Connector, Path]],
    ends: tuple[Point, Point],
    drawn: Callable[[Route], Path],
    is_clear: Callable[[Route], bool],
) -> Route:
    """Return waypoints with which a line crosses no sibling; those it has where there are none such.

    `drawn` says how the line runs through waypoints, `is_clear` whether it may.
    """
    lines = [flat(path) for _, path in others]
    least = crossings(drawn(waypoints), lines)
    best = waypoints
    if not least:
        return best
    for tried in _ways(record, waypoints, others, ends):
        count = crossings(drawn(tried), lines)
        if count < least and is_clear(tried):
            best, least = tried, count
            if not count:
                break
    return best


def _ways(
    record: Connector, waypoints: Route, others: list[tuple[Connector, Path]], ends: tuple[Point, Point]
) -> Iterator[Route]:
    """Yield ways beside the present one and beside those of siblings, the nearest first."""
    along = unit(Point(ends[1].x - ends[0].x, ends[1].y - ends[0].y))
    known = [waypoints]
    for other, path in others:
        turned = other.source.target != record.source.target
        known.append(tuple(other.waypoints[::-1]) if turned else tuple(other.waypoints))
        if not other.waypoints and record.shape == "curved":
            known.append((Ruler(path).point(0.5),))
    for number in range(1, _FURTHEST + 1):
        for side in (1.0, -1.0):
            by = number * side * GAP
            for way in known:
                if way:
                    yield tuple(Point(p.x - along.y * by, p.y + along.x * by) for p in way)


def flat(path: Path) -> Floats:
    """Return places along a path, as rows of x and y."""
    ruler = Ruler(path)
    return np.array([ruler.point(step / _SAMPLES) for step in range(_SAMPLES + 1)])


def crossings(path: Path, lines: list[Floats]) -> int:
    """Return how often a path crosses some polylines."""
    own = flat(path)
    a, b = own[:-1, None], own[1:, None]
    count = 0
    for line in lines:
        c, d = line[None, :-1], line[None, 1:]
        first = _side(a, b, c) * _side(a, b, d)
        second = _side(c, d, a) * _side(c, d, b)
        count += int(((first < 0) & (second < 0)).sum())
    return count


def _side(a: Floats, b: Floats, c: Floats) -> Floats:
    found: Floats = (b[..., 0] - a[..., 0]) * (c[..., 1] - a[..., 1]) - (b[..., 1] - a[..., 1]) * (
        c[..., 0] - a[..., 0]
    )
    return found
