"""Room for something new, where nothing stands yet: beside a thing, with a gap for the arrow, or near the middle."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from crosstalk.catalog import ComponentType
from crosstalk.geometry import MM, Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Connector, Group, Panel, Region
from crosstalk.scene import components

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

GAP = 42.0
"""Points between a thing and its new neighbour: room for an arrow with its head and a short label."""
_AIR = 4.0
"""Points to keep from what stands there already."""
_MARGIN, _SLACK = 6.0, 1e-6
"""Points that stay free at the edge of the page."""
_STEPS = 12
_STEP = 4 * MM
_MOST_PLACES = 40
"""To either side of the middle, and above and below it."""


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


def beside_any(
    session: EditorSession, record_id: str, sides: Iterable[tuple[int, int]], kind: ComponentType
) -> Point:
    """Return the middle for a new component on the first of some sides where it lies on the page and covers nothing.

    Where no side has room it is the first one all the same.
    """
    page, room = session.scene.page, _room(session, kind)
    places = [beside(session, record_id, side, kind) for side in sides]
    for place in places:
        box = room.moved(place.x, place.y)
        if page.encloses(box) and not _is_taken(session, record_id, box):
            return place
    return places[0]


def in_view(session: EditorSession, room: Rect) -> Point:
    """Return the place for something new that is nearest to the middle of the visible page and covers nothing.

    `room` is the box it takes about the origin. Lines are covered where there is no other way; where the view is
    full, each new thing stands a step aside of the one before.
    """
    page = session.scene.page
    seen = _common(session.visible, page)
    half = Point((room.width + _AIR) / 2, (room.height + _AIR) / 2)
    # Half a thing apart they stand in rows; what that leaves over a finer search finds.
    for step, lines in ((half, True), (half, False), (Point(_STEP, _STEP), False)):
        for place in _nearest(seen, room, step):
            box = room.moved(place.x, place.y)
            if seen.encloses(box) and not _is_taken(session, "", box, lines=lines):
                return place
    return _aside(session, seen.centre)


def low_on_page(session: EditorSession, rooms: Iterable[Rect]) -> Rect | None:
    """Return the first of some boxes, put as low on the page as it covers nothing; None where none has room.

    Lines and regions are things to keep free too; a region gives way where nothing else does.
    """
    page, rooms = session.scene.page.inflated(-_MARGIN), tuple(rooms)
    for regions in (True, False):
        for room in rooms:
            for box in _upwards(page, room):
                if not _is_taken(session, "", box, lines=True, regions=regions):
                    return box
    return None


def _upwards(page: Rect, room: Rect) -> Iterator[Rect]:
    """Yield a box at places of the page, row by row from its foot, each from left to right."""
    across, down = page.width - room.width, page.height - room.height
    if across < -_SLACK or down < -_SLACK:
        return
    for row in range(math.floor(max(0.0, down) / _STEP) + 1):
        for column in range(math.floor(max(0.0, across) / _STEP) + 1):
            left, bottom = page.x + column * _STEP, page.bottom - row * _STEP
            yield Rect(left, bottom - room.height, room.width, room.height)


def room_of(session: EditorSession, type_id: str) -> Rect:
    """Return the box of a component of a type about the origin, its label included."""
    return _room(session, session.catalog.component(type_id))


def _nearest(seen: Rect, room: Rect, step: Point) -> list[Point]:
    """Return places all over a rectangle, so far apart across and down, from its middle outwards."""
    middle = seen.centre
    across, down = max(step.x, 1.0), max(step.y, 1.0)
    columns = min(_MOST_PLACES, int(seen.width / 2 / across))
    rows = min(_MOST_PLACES, int(seen.height / 2 / down))
    # The box, not the origin, stands about the middle.
    x, y = middle.x - room.centre.x, middle.y - room.centre.y
    places = [
        Point(x + c * across, y + r * down)
        for c in range(-columns, columns + 1)
        for r in range(-rows, rows + 1)
    ]
    return sorted(places, key=lambda p: (p.x - x) ** 2 + (p.y - y) ** 2)


def _aside(session: EditorSession, middle: Point) -> Point:
    """Return the first of some places, each a step further, about which nothing is centred yet."""
    items = session.scene.items
    things = [*session.history.diagram.of_kind(Component), *session.history.diagram.of_kind(Group)]
    taken = [items[thing.id].body.centre for thing in things if thing.id in items]
    places = [Point(middle.x + n * _STEP, middle.y + n * _STEP) for n in range(_STEPS)]
    return next((p for p in places if all(distance(p, other) > _STEP for other in taken)), middle)


def _common(a: Rect, b: Rect) -> Rect:
    """Return what two rectangles share; the second where that is nothing."""
    left, top = max(a.x, b.x), max(a.y, b.y)
    right, bottom = min(a.right, b.right), min(a.bottom, b.bottom)
    return Rect(left, top, right - left, bottom - top) if right > left and bottom > top else b


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


def _is_taken(
    session: EditorSession, source: str, box: Rect, *, lines: bool = False, regions: bool = False
) -> bool:
    """Say whether something other than `source` stands in a box; `lines` and `regions` say whether those count."""
    wanted = box.inflated(_AIR)
    passed = (Panel, Group, *(() if lines else (Connector,)), *(() if regions else (Region,)))
    for record_id in session.scene.within(wanted, enclosed=False):
        record = session.record(record_id)
        if record_id != source and not isinstance(record, passed):
            return True
    return False
