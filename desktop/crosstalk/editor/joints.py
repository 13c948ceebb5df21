"""Where the end of a strand would be joined: to another strand, or across a cleft to a membrane."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, NamedTuple

from crosstalk.commands.seats import AT_DIGITS
from crosstalk.geometry import Point, Rect
from crosstalk.model import Joint, Record, Region, Strand
from crosstalk.model.records import hosts_of
from crosstalk.model.seating import course_of, frame_at, joint_place, reach_of

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

REACH = 7.0
"""How near the pointer must come to a strand to join it, in pixels."""
AXONS = frozenset({"fibre", "myelinated"})
"""Motifs of strands that end in a synapse."""
MEMBRANES = frozenset({"bilayer", "dendrite"})
"""Motifs of strands across from which a synapse can be."""


class Hook(NamedTuple):
    """A joint, and where the end stands with it."""

    joint: Joint
    place: Point


def hook_near(session: EditorSession, type_id: str, point: Point, but: Collection[str] = ()) -> Hook | None:
    """Return the joint of an end of a strand of a kind that is let go at a place, None for nothing near.

    Strands in `but`, and those that are joined to them, are left out.
    """
    reach = session.pixels(REACH)
    side = 2 * (reach + session.settings.cleft)
    around = Rect.centred(point, side, side)
    best: tuple[float, Hook] | None = None
    for record_id in session.scene.within(around, False):
        record = session.record(record_id)
        if not isinstance(record, Strand | Region) or record_id in but or _hangs_on(session, record_id, but):
            continue
        found = _hook(session, type_id, record, point, reach)
        if found is not None and (best is None or found[0] < best[0]):
            best = found
    return best[1] if best is not None else None


def is_axon(session: EditorSession, type_id: str) -> bool:
    """Say whether strands of a kind end in a synapse."""
    kind = session.catalog.strands.get(type_id)
    return kind is not None and kind.motif in AXONS


def is_postsynaptic(session: EditorSession, record: Record | None) -> bool:
    """Say whether a synapse can be across from a record's path: a membrane, a dendrite, the edge of a cell."""
    if isinstance(record, Strand):
        kind = session.catalog.strands.get(record.type)
        return kind is not None and kind.motif in MEMBRANES
    return isinstance(record, Region) and "cell" in record.type


def _hook(
    session: EditorSession, type_id: str, host: Strand | Region, point: Point, reach: float
) -> tuple[float, Hook] | None:
    course = course_of(host)
    if course is None:
        return None
    at, gap = course.ruler.project(point)
    offset = 0.0
    if is_axon(session, type_id) and is_postsynaptic(session, host):
        place, outward = frame_at(course, at)
        side = (point.x - place.x) * outward.x + (point.y - place.y) * outward.y
        offset = (reach_of(host) + session.settings.cleft) * (1.0 if side >= 0 else -1.0)
    elif isinstance(host, Region):
        return None
    if gap > max(reach_of(host), reach) + abs(offset):
        return None
    joint = Joint(host=host.id, at=round(at, AT_DIGITS), offset=offset)
    landed = joint_place(joint, host)
    return (gap, Hook(joint, landed)) if landed is not None else None


def _hangs_on(session: EditorSession, record_id: str, others: Collection[str]) -> bool:
    stack, seen = [record_id], set[str]()
    while stack:
        here = stack.pop()
        if here in others:
            return True
        record = session.record(here)
        if record is not None and here not in seen:
            seen.add(here)
            stack.extend(hosts_of(record))
    return False
