"""Points of strands: which are chosen, and what is done with them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosstalk.commands import strands
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Strand
from crosstalk.model.seating import course_of, frame_at
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

APART = 26.0
"""Points of a strand nearer than this, in pixels, show no sign between them for one more."""
BESIDE = 9.0
"""How far beside a strand the handle for its width stands, in pixels."""
NEAR = 8.0
"""How near the pointer must be to a point to mean it, in pixels."""
FEWER = 1.5
"""How far from its course a strand may run after it was simplified, in points."""


def only_strand(session: EditorSession) -> Strand | None:
    """Return the strand that alone is selected and can be changed, else None."""
    record = session.record(session.selection[0]) if len(session.selection) == 1 else None
    return record if isinstance(record, Strand) and not record.locked else None


def chosen(session: EditorSession) -> frozenset[int]:
    """Return which points of the selected strand are chosen."""
    record = only_strand(session)
    if record is None or session.vertices[0] != record.id:
        return frozenset()
    return frozenset(n for n in session.vertices[1] if n < len(record.points))


def choose(session: EditorSession, record_id: str, indexes: frozenset[int]) -> None:
    """Choose points of a strand, and no others."""
    session.vertices = record_id, indexes
    session.overlay_changed.emit()


def point_near(session: EditorSession, place: Point) -> int | None:
    """Return the point of the selected strand under a place, None for none."""
    record = only_strand(session)
    if record is None:
        return None
    near = min(range(len(record.points)), key=lambda n: distance(Point(*record.points[n]), place))
    gap = distance(Point(*record.points[near]), place)
    return near if gap <= session.pixels(NEAR) else None


def meant(session: EditorSession) -> frozenset[int]:
    """Return the points an action is for: the chosen ones, else the one under the pointer."""
    found = chosen(session)
    if found or not session.pointer_inside:
        return found
    near = point_near(session, session.pointer)
    return frozenset() if near is None else frozenset({near})


def gaps(session: EditorSession, record: Strand) -> Iterator[tuple[int, Point]]:
    """Yield where a point can be put between two others: the index it gets, and the place on the line."""
    course = course_of(record)
    count = len(record.points)
    if course is None or course.ruler.count < (count if record.closed else count - 1):
        return
    for index in range(count if record.closed else count - 1):
        before = Point(*record.points[index])
        after = Point(*record.points[(index + 1) % count])
        if distance(before, after) >= session.pixels(APART):
            yield index + 1, course.ruler.point(course.ruler.fraction(index, 0.5))


def width_place(session: EditorSession, record: Strand) -> tuple[Point, Point] | None:
    """Return where the handle for the width stands, and the way outwards there."""
    course = course_of(record)
    if course is None:
        return None
    first = max(0, (len(record.points) - 1) // 2)
    at = course.ruler.fraction(min(first, course.ruler.count - 1), 0.28)
    place, out = frame_at(course, at)
    away = record.width / 2 + session.pixels(BESIDE)
    return Point(place.x + out.x * away, place.y + out.y * away), out


def add_point(session: EditorSession, record_id: str, point: Point) -> bool:
    """Put a point into the selected strand where its line is, near a place; say whether that was done."""
    record = session.record(record_id)
    course = course_of(record) if isinstance(record, Strand) else None
    if not isinstance(record, Strand) or record.locked or course is None:
        return False
    if session.selection != (record_id,):
        return False
    at, _ = course.ruler.project(point)
    index = course.ruler.spot(at)[0] + 1
    session.run(later("Add point"), strands.add_point, record_id, index, course.ruler.point(at))
    choose(session, record_id, frozenset({index}))
    return True


def remove_points(session: EditorSession, record: Strand, indexes: frozenset[int]) -> None:
    """Take points from a strand; too few left is told."""
    name = later("Remove point") if len(indexes) == 1 else later("Remove points")
    session.run(name, strands.remove_points, record.id, indexes)
    choose(session, record.id, frozenset())


def toggle_corners(session: EditorSession, record: Strand, indexes: frozenset[int]) -> None:
    """Let points be corners, or smooth where all of them are corners already."""
    sharp = not all(n < len(record.corners) and record.corners[n] for n in indexes)
    name = later("Sharp corner") if sharp else later("Smooth point")
    session.run(name, strands.set_corners, record.id, indexes, sharp)


def nudge(session: EditorSession, dx: float, dy: float) -> bool:
    """Shift the chosen points; say whether there are any."""
    record, indexes = only_strand(session), chosen(session)
    if record is None or not indexes:
        return False
    session.settle()
    merge = f"nudge {record.id} {sorted(indexes)}"
    session.history.run_merged(later("Move points"), merge, strands.move_points, record.id, indexes, dx, dy)
    return True
