"""Room for a new neighbour: beside a thing, with a gap for the arrow, and where nothing stands yet."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from crosstalk.catalog import ComponentType
from crosstalk.geometry import Point, Rect
from crosstalk.model import Component, Connector, Group, Panel, Region
from crosstalk.scene import components

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

GAP = 42.0
"""Points between a thing and its new neighbour: room for an arrow with its head and a short label."""
_AIR = 4.0
"""Points to keep from what stands there already."""
_STEPS = 12


def beside(session: EditorSession, record_id: str, side: tuple[int, int], kind: ComponentType) -> Point:
    """Return the middle for a new component of a kind on one side of a thing.

    It stands level with the thing where there is room; else it gives way sideways, then outwards, and last of all
    stays where it would cover something: a person can always move it.
    """
    item = session.scene.items.get(record_id)
    if item is None:
        return session.pointer
    around = item.body if item.label_bounds is None else item.body.union(item.label_bounds)
    places = list(_places(item.body.centre, around, side, _room(session, kind)))
    page = session.scene.page
    free = [(p, box) for p, box in places if not _is_taken(session, record_id, box)]
    on_page = [p for p, box in free if page.encloses(box)]
    return (on_page or [p for p, _ in free] or [places[0][0]])[0]


def _places(centre: Point, around: Rect, side: tuple[int, int], room: Rect) -> Iterator[tuple[Point, Rect]]:
    """Yield places from the nearest outwards, each with the box it would take (`room` is that about the origin)."""
    across, down = side
    step = (room.height if across else room.width) + _AIR
    for out in range(3):
        far = GAP + out * ((room.width if across else room.height) + GAP)
        x = {1: around.right + far - room.x, -1: around.x - far - room.right}.get(across, centre.x)
        y = {1: around.bottom + far - room.y, -1: around.y - far - room.bottom}.get(down, centre.y)
        for n in range(_STEPS):
            shift = (n + 1) // 2 * step * 0.5 * (1 if n % 2 else -1)
            place = Point(x, y + shift) if across else Point(x + shift, y)
            yield place, room.moved(place.x, place.y)


def _room(session: EditorSession, kind: ComponentType) -> Rect:
    """Return the box of a component about the origin, its label included."""
    alone = Component(id="", type=kind.id, width=kind.size[0], height=kind.size[1])
    return components.build(session.scene.stage, alone).bounds


def _is_taken(session: EditorSession, source: str, box: Rect) -> bool:
    wanted = box.inflated(_AIR)
    for record_id in session.scene.within(wanted, enclosed=False):
        record = session.record(record_id)
        if record_id != source and not isinstance(record, Connector | Region | Panel | Group):
            return True
    return False
