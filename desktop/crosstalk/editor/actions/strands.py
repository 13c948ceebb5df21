"""The Object/Strand menu: points, ends and direction of strands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import seats, strands
from crosstalk.editor import strands as points
from crosstalk.editor.actions.action import Action
from crosstalk.model import Strand
from crosstalk.model.records import hosts_of
from crosstalk.model.seating import course_of
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Object/Strand"


def chosen_strands(session: EditorSession) -> list[Strand]:
    """Return the selected strands that are not locked."""
    records = (session.record(i) for i in session.selection)
    return [r for r in records if isinstance(r, Strand) and not r.locked]


def _has_strand(session: EditorSession) -> bool:
    return bool(chosen_strands(session))


def _is_one(session: EditorSession) -> bool:
    return points.only_strand(session) is not None


def _has_points(session: EditorSession) -> bool:
    return bool(points.meant(session))


def _add_point(session: EditorSession) -> None:
    if (record := points.only_strand(session)) is not None:
        points.add_point(session, record.id, session.pointer)


def _remove_points(session: EditorSession) -> None:
    if (record := points.only_strand(session)) is not None:
        points.remove_points(session, record, points.meant(session))


def _corner(session: EditorSession) -> None:
    if (record := points.only_strand(session)) is not None:
        points.toggle_corners(session, record, points.meant(session))


def _has_corner(session: EditorSession) -> bool:
    record, meant = points.only_strand(session), points.meant(session)
    return record is not None and any(record.corners[n : n + 1] == (True,) for n in meant)


def _all_points(session: EditorSession) -> None:
    if (record := points.only_strand(session)) is not None:
        points.choose(session, record.id, frozenset(range(len(record.points))))


def _step(session: EditorSession, by: int) -> None:
    """Choose the next point of the strand; with none chosen the first, or going back the last."""
    record = points.only_strand(session)
    if record is None:
        return
    count, now = len(record.points), points.chosen(session)
    at = (max(now) if by > 0 else min(now)) + by if now else (0 if by > 0 else count - 1)
    points.choose(session, record.id, frozenset({at % count}))


def _close(session: EditorSession) -> None:
    closed = not _is_closed(session)
    ids = [r.id for r in chosen_strands(session)]
    session.run(later("Close strand") if closed else later("Open strand"), strands.set_closed, ids, closed)


def _is_closed(session: EditorSession) -> bool:
    many = chosen_strands(session)
    return bool(many) and all(r.closed for r in many)


def _can_close(session: EditorSession) -> bool:
    return any(len(r.points) > 2 for r in chosen_strands(session))


def _reverse(session: EditorSession) -> None:
    session.run(later("Reverse strand"), strands.reverse, [r.id for r in chosen_strands(session)])


def _simplify(session: EditorSession) -> None:
    session.run(
        later("Simplify strand"), strands.simplify, [r.id for r in chosen_strands(session)], points.FEWER
    )


def _split_at(session: EditorSession) -> int | None:
    record, meant = points.only_strand(session), points.meant(session)
    if record is None or len(meant) != 1:
        return None
    (index,) = meant
    return index if record.closed or 0 < index < len(record.points) - 1 else None


def _split(session: EditorSession) -> None:
    record, index = points.only_strand(session), _split_at(session)
    if record is not None and index is not None:
        new = session.run(later("Split strand"), strands.split, record.id, index)
        session.select([record.id, *([new] if new else [])])


def _can_merge(session: EditorSession) -> bool:
    many = chosen_strands(session)
    return len(many) == len(session.selection) == 2 and not any(r.closed for r in many)


def _merge(session: EditorSession) -> None:
    first, second = chosen_strands(session)
    made = session.run(later("Join strands"), strands.merge, first.id, second.id)
    if made:
        session.select([made])


def _branch(session: EditorSession) -> None:
    """Take tool B with the kind of the strand, its first point put where the pointer is on the strand."""
    from crosstalk.editor.events import PointerEvent

    record = points.only_strand(session)
    course = course_of(record) if record is not None else None
    if record is None or course is None:
        return
    place = course.ruler.point(course.ruler.project(session.pointer)[0])
    session.use("strand", type_id=record.type)
    start = PointerEvent(place.x, place.y)
    session.press(start)
    session.release(start)


def _is_joined(session: EditorSession) -> bool:
    return any(hosts_of(r) for r in chosen_strands(session))


def _part(session: EditorSession) -> None:
    session.run(later("Free the ends"), seats.set_free, [r.id for r in chosen_strands(session)])


ACTIONS = [
    Action(
        "strand.add_point", "Add point here", _add_point, (), "mdi6.vector-point-plus", MENU, "points", _is_one,
        tip="Put a point into the strand where the pointer is; a double click on it does the same",
    ),
    Action(
        "strand.remove_points", "Remove points", _remove_points, (), "mdi6.vector-point-minus", MENU, "points",
        _has_points, tip="Take the chosen points away, or the one under the pointer (Delete, Alt-click)",
    ),
    Action(
        "strand.corner", "Sharp corner", _corner, ("Shift+C",), "mdi6.vector-polyline", MENU, "points", _has_points,
        _has_corner, tip="Bend sharply at the chosen points, or run smoothly; a double click on a point does the same",
    ),
    Action(
        "strand.all_points", "Choose all points", _all_points, (), "mdi6.vector-selection", MENU, "points", _is_one,
    ),
    Action(
        "strand.next_point", "Next point", lambda s: _step(s, 1), ("Ctrl+.",), "mdi6.chevron-right", MENU, "points",
        _is_one, tip="Choose the next point of the strand; the arrow keys move it",
    ),
    Action(
        "strand.previous_point", "Previous point", lambda s: _step(s, -1), ("Ctrl+,",), "mdi6.chevron-left", MENU,
        "points", _is_one,
    ),
    Action(
        "strand.close", "Closed", _close, (), "mdi6.vector-circle-variant", MENU, "shape", _can_close, _is_closed,
        tip="Let the end of the strand meet its beginning",
    ),
    Action(
        "strand.reverse", "Reverse direction", _reverse, ("Shift+X",), "mdi6.swap-horizontal", MENU, "shape",
        _has_strand, tip="Let the strand run the other way; what sits on it stays where it is",
    ),
    Action(
        "strand.simplify", "Simplify", _simplify, (), "mdi6.vector-curve", MENU, "shape", _has_strand,
        tip="Let the strand run through fewer points",
    ),
    Action(
        "strand.branch", "Branch here", _branch, (), "mdi6.source-branch", MENU, "join", _is_one,
        tip="Draw a branch from where the pointer is on the strand",
    ),
    Action(
        "strand.split", "Split at point", _split, (), "mdi6.content-cut", MENU, "join",
        lambda s: _split_at(s) is not None, tip="Part the strand in two at the chosen point; a closed one opens there",
    ),
    Action(
        "strand.merge", "Join strands", _merge, (), "mdi6.vector-combine", MENU, "join", _can_merge,
        tip="Make one strand of two of a kind, joined at their nearest ends",
    ),
    Action(
        "strand.part", "Free the ends", _part, (), "mdi6.link-off", MENU, "join", _is_joined,
        tip="Let the ends of the strand be free of what they are joined to",
    ),
]  # fmt: skip
