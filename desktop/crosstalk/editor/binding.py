"""Where an end of a connector would be held: a port, a place of an edge, a label, along a line, or the thing itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from crosstalk.editor.pick import hits, nearest_on, point_along
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Boxed, Component, Connector, Panel, Region, Strand
from crosstalk.routing import clip
from crosstalk.scene import SceneItem

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

PORT_REACH = 9.0
"""How near the pointer must come to a port to mean it, in pixels."""
INNER_REACH = 5.0
"""The same for a port deep inside, such as a nucleus."""
EDGE_REACH = 5.0
"""The same for the place of an edge, inwards and outwards."""
EDGE_LEAST = 44.0
"""Things smaller than this on the screen, in pixels, have no places along their edge: it would leave no middle."""


@dataclass(frozen=True, slots=True)
class Binding:
    """An anchor, and the place on the page where the person sees it."""

    anchor: Anchor
    point: Point
    words: Rect | None = None
    """The label it is held by, where it is one."""

    @property
    def is_place(self) -> bool:
        """Whether the end keeps to a place of the thing, instead of finding its own on the outline."""
        return self.anchor.at is not None or self.anchor.point is not None

    @property
    def target(self) -> str:
        """The id it is bound to, "" for none."""
        return self.anchor.target


def ports_of(session: EditorSession, record_id: str) -> list[tuple[str, Point]]:
    """Return the names of a component's ports and where they are on the page."""
    record = session.record(record_id)
    if not isinstance(record, Component):
        return []
    placed = record.placement
    ports = session.catalog.component(record.type).ports
    return [(port.name, placed.apply((port.x - 0.5, port.y - 0.5))) for port in ports]


def bind(
    session: EditorSession, point: Point, allowed: Callable[[str], bool] = lambda _: True
) -> Binding | None:
    """Return what an end let go at a place is bound to, None for nothing there that is allowed."""
    near = [i for i in hits(session, point, PORT_REACH) if allowed(i)]
    for record_id in near:
        if words := _on_words(session, record_id, point):
            return words
    for record_id in near:
        if port := _port_near(session, record_id, point):
            return port
    for record_id in hits(session, point):
        if allowed(record_id):
            return _on_thing(session, record_id, point)
    return None


def free(point: Point) -> Binding:
    """Return an end that is held by nothing."""
    return Binding(Anchor(point=Point(*point)), point)


def place_of(session: EditorSession, anchor: Anchor) -> Point | None:
    """Return about where an anchor is on the page: its port, its place along a line, its aim or the middle."""
    if not anchor.target:
        return anchor.point
    if anchor.port:
        for name, point in ports_of(session, anchor.target):
            if name == anchor.port:
                return point
    item = session.scene.items.get(anchor.target)
    record = session.record(anchor.target)
    if anchor.at is not None and item is not None and item.path is not None:
        return point_along(item.path, anchor.at)
    if anchor.point is not None and isinstance(record, Boxed):
        return record.placement.apply(anchor.point)
    return item.body.centre if item is not None else None


def _port_near(session: EditorSession, record_id: str, point: Point) -> Binding | None:
    ports = [(distance(place, point), name, place) for name, place in ports_of(session, record_id)]
    if not ports:
        return None
    gap, name, place = min(ports)
    item = session.scene.items[record_id]
    edge = clip.nearest(item.silhouette, place)
    is_deep = edge is not None and distance(edge, place) > session.pixels(PORT_REACH)
    if gap > session.pixels(INNER_REACH if is_deep else PORT_REACH):
        return None
    if is_deep and distance(item.body.centre, point) <= gap:
        # The middle of a thing goes on meaning the thing.
        return None
    return Binding(Anchor(target=record_id, port=name), place)


def _on_words(session: EditorSession, record_id: str, point: Point) -> Binding | None:
    record, item = session.record(record_id), session.scene.items[record_id]
    words = item.label_bounds
    if not isinstance(record, Component) or words is None or not words.contains(point):
        return None
    # Words inside their drawing are no place of their own: the thing is meant.
    return (
        None
        if item.body.contains(words.centre)
        else Binding(_aimed(record, words.centre), words.centre, words)
    )


def _on_thing(session: EditorSession, record_id: str, point: Point) -> Binding:
    record, item = session.record(record_id), session.scene.items[record_id]
    if isinstance(record, Connector | Strand) and item.path is not None:
        fraction, place, _ = nearest_on(item.path, point)
        return Binding(Anchor(target=record_id, at=round(fraction, 4)), place)
    if isinstance(record, Boxed) and (edge := _edge_near(session, item, point)) is not None:
        return Binding(_aimed(record, edge), edge)
    if isinstance(record, Region | Panel):
        # A large area is meant where it was pointed at, not in its middle.
        return Binding(_aimed(record, point), point)
    return Binding(Anchor(target=record_id), item.body.centre)


def _edge_near(session: EditorSession, item: SceneItem, point: Point) -> Point | None:
    if min(item.body.width, item.body.height) < session.pixels(EDGE_LEAST):
        return None
    place = clip.nearest(item.silhouette, point)
    return place if place is not None and distance(place, point) <= session.pixels(EDGE_REACH) else None


def _aimed(record: Boxed, point: Point) -> Anchor:
    if not record.width or not record.height:
        return Anchor(target=record.id, point=Point(0.0, 0.0))
    aim = record.placement.inverse().apply(point)
    return Anchor(target=record.id, point=Point(round(aim.x, 4), round(aim.y, 4)))
