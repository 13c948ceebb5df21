"""Lines beside a path: the two rails of a double line, the walls of a tube."""

from __future__ import annotations

import itertools
import math

from crosstalk.geometry import Path, Point, cubic
from crosstalk.geometry.point import distance

_TURN = math.radians(25)
"""A cubic is divided until it turns by less than this; then moving its control polygon is exact enough."""


def offset(path: Path, by: float) -> Path:
    """Return the path shifted sideways, to the right of its course for a positive distance.

    The control polygon is moved leg by leg (Tiller & Hanson, "Offsets of two-dimensional profiles", 1984) after
    dividing each curve into pieces that turn little. Corners are mitred, by at most twice the distance.
    """
    divided = subdivided(path)
    coords: list[float] = []
    points = divided.points()
    start = 0
    commands = divided.commands
    bounds = _subpaths(commands, len(points))
    for first, last, closed in bounds:
        coords.extend(_shifted(points[first:last], by, closed))
        start = last
    assert start == len(points)
    return Path(commands, tuple(coords))


def subdivided(path: Path) -> Path:
    """Return the same path with its curves cut into pieces of little turn."""
    commands: list[str] = []
    coords: list[float] = []
    here = start = Point(0.0, 0.0)
    i = 0
    for command in path.commands:
        if command == "C":
            c = path.coords[i : i + 6]
            i += 6
            curve = (here, Point(c[0], c[1]), Point(c[2], c[3]), Point(c[4], c[5]))
            for piece in _pieces(curve, 0):
                commands.append("C")
                coords.extend((*piece[1], *piece[2], *piece[3]))
            here = curve[3]
        elif command == "Z":
            commands.append("Z")
            here = start
        else:
            here = Point(path.coords[i], path.coords[i + 1])
            start = here if command == "M" else start
            i += 2
            commands.append(command)
            coords.extend(here)
    return Path("".join(commands), tuple(coords))


Curve = tuple[Point, Point, Point, Point]


def _pieces(curve: Curve, depth: int) -> list[Curve]:
    if depth >= 5 or _turning(curve) < _TURN:
        return [curve]
    a, b = cubic.split(*curve, 0.5)
    return [*_pieces(a, depth + 1), *_pieces(b, depth + 1)]


def _turning(curve: Curve) -> float:
    total, previous = 0.0, None
    for a, b in itertools.pairwise(curve):
        if distance(a, b) < 1e-9:
            continue
        angle = math.atan2(b.y - a.y, b.x - a.x)
        if previous is not None:
            total += abs((angle - previous + math.pi) % (2 * math.pi) - math.pi)
        previous = angle
    return total


def _subpaths(commands: str, count: int) -> list[tuple[int, int, bool]]:
    found = []
    position = 0
    for part in commands.split("M")[1:]:
        size = 1 + part.count("L") + 3 * part.count("C")
        found.append((position, position + size, part.endswith("Z")))
        position += size
    return found if position == count else [(0, count, False)]


def _shifted(points: list[Point], by: float, closed: bool) -> list[float]:
    count = len(points)
    out: list[float] = []
    joined = closed and distance(points[0], points[-1]) < 1e-6
    for index, here in enumerate(points):
        before = _leg(points, index, -1, closed, joined)
        after = _leg(points, index, 1, closed, joined)
        first, second = before or after, after or before
        if first is None or second is None or count < 2:
            out.extend(here)
            continue
        nx, ny = -(first[1] + second[1]), first[0] + second[0]
        size = math.hypot(nx, ny)
        if size < 1e-6:
            out.extend((here.x - first[1] * by, here.y + first[0] * by))
            continue
        # The mitre reaches 1 / cos(half the turn); bounded where the line all but turns back.
        reach = min(2.0, 2.0 / size)
        out.extend((here.x + nx / size * reach * by, here.y + ny / size * reach * by))
    return out


def _leg(
    points: list[Point], index: int, step: int, closed: bool, joined: bool
) -> tuple[float, float] | None:
    """Return the unit vector of the leg that comes before (-1) or after (1) a vertex, in the path's course."""
    count = len(points)
    here = points[index]
    other = index + step
    for _ in range(count):
        if not 0 <= other < count:
            if not closed:
                return None
            other = (other + (step if joined else 0)) % count
        there = points[other]
        dx, dy = (there.x - here.x) * step, (there.y - here.y) * step
        size = math.hypot(dx, dy)
        if size > 1e-9:
            return dx / size, dy / size
        other += step
    return None
