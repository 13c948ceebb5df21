"""What is under the pointer, and which object it stands for."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.editor.layers import is_closed
from crosstalk.geometry import Path, Point
from crosstalk.geometry.point import distance, lerp
from crosstalk.model import Connector, Group

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

REACH = 5.0
"""How near the pointer must come to a line or a frame, in pixels."""


def hits(session: EditorSession, point: Point, reach: float = REACH) -> list[str]:
    """Return the ids of the things under a place, the topmost first; groups stand for nothing here."""
    tolerance = session.pixels(reach)
    found = []
    for record_id in session.scene.at(point, tolerance):
        record = session.record(record_id)
        if record is None or isinstance(record, Group) or is_closed(session, record):
            continue
        found.append(record_id)
    return found


def thing_at(session: EditorSession, point: Point, *, deep: bool = False) -> str:
    """Return the object to select at a place, "" for none.

    A member of a group stands for the outermost group below the one that is entered; `deep` reaches through.
    """
    for record_id in hits(session, point):
        return record_id if deep else representative(session, record_id)
    return ""


def representative(session: EditorSession, record_id: str) -> str:
    """Return the outermost group around a record, within the group that is entered."""
    chosen = record_id
    for ancestor in session.ancestors(record_id):
        if ancestor == session.focus:
            return chosen
        if isinstance(session.record(ancestor), Group):
            chosen = ancestor
    return chosen


def is_in_focus(session: EditorSession, record_id: str) -> bool:
    """Say whether a record lies in the group that is entered (every record does where none is)."""
    return not session.focus or session.focus in session.ancestors(record_id)


def inside(polygons: Sequence[Sequence[Point]], point: Point) -> bool:
    """Say whether a place lies in one of some closed outlines (even-odd rule, per outline)."""
    return any(_in_polygon(polygon, point) for polygon in polygons)


def nearest_on(path: Path, point: Point) -> tuple[float, Point, float]:
    """Return the nearest place of a path: its fraction 0…1 of the length, the place, its distance."""
    lines = path.flattened(0.25)
    total = sum(distance(a, b) for line in lines for a, b in itertools.pairwise(line))
    best = (0.0, point, float("inf"))
    walked = 0.0
    for line in lines:
        for a, b in itertools.pairwise(line):
            length = distance(a, b)
            along = _project(a, b, point)
            place = lerp(a, b, along)
            gap = distance(place, point)
            if gap < best[2]:
                best = ((walked + along * length) / total if total else 0.0, place, gap)
            walked += length
    return best


def point_along(path: Path, fraction: float) -> Point:
    """Return the place at a fraction 0…1 of a path's length; the origin for an empty path."""
    lines = path.flattened(0.25)
    pairs = [(a, b) for line in lines for a, b in itertools.pairwise(line)]
    if not pairs:
        return Point(0.0, 0.0)
    left = fraction * sum(distance(a, b) for a, b in pairs)
    for a, b in pairs:
        length = distance(a, b)
        if left <= length:
            return lerp(a, b, left / length if length else 0.0)
        left -= length
    return pairs[-1][1]


def depends_on(session: EditorSession, record_id: str, other: str) -> bool:
    """Say whether a connector hangs, at once or by way of others, on `other`."""
    stack, seen = [record_id], set()
    while stack:
        here = stack.pop()
        if here == other:
            return True
        record = session.record(here)
        if isinstance(record, Connector) and here not in seen:
            seen.add(here)
            stack += [record.source.target, record.target.target]
    return False


def _project(a: Point, b: Point, p: Point) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    square = dx * dx + dy * dy
    if square < 1e-12:
        return 0.0
    return max(0.0, min(1.0, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square))


def _in_polygon(polygon: Sequence[Point], point: Point) -> bool:
    x, y = point
    odd = False
    for index, (x1, y1) in enumerate(polygon):
        x2, y2 = polygon[index - 1]
        if (y1 > y) != (y2 > y) and x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
            odd = not odd
    return odd
