"""Handles: small marks around the selection that can be pulled, always of one size on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from crosstalk.editor import strands
from crosstalk.editor.binding import place_of
from crosstalk.editor.frames import Frame, frame_of
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import angle, distance, rotate
from crosstalk.model import Boxed, Component, Connector, Legend, Picture, Region, Strand, Text

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

Kind = Literal["resize", "rotate", "source", "target", "waypoint", "point", "add", "width", "connect"]

REACH = 6.0
"""How near the pointer must come to a handle, in pixels."""
PADDING = 3.0
"""Room between a thing and its frame, in pixels."""
STALK = 22.0
"""How far the handle that turns stands above the frame, in pixels."""
QUICK = 15.0
"""How far the arrows for quick connections stand from a thing, in pixels."""
HALF = 4.0
"""Half the side of the square that is drawn for a handle, in pixels."""
CRAMPED, CRAMPED_TEXT = 34.0, 18.0
"""Frames shorter than this, in pixels, show no handles in the middle of that side."""

EDGES = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
QUICK_SIDES = ((0, -1), (1, 0), (0, 1), (-1, 0))
CONNECTABLE = (Component, Region, Text, Picture)


@dataclass(frozen=True, slots=True)
class Handle:
    """A handle: what it does, where it is, and for which thing, edge or place in a list."""

    kind: Kind
    at: Point
    record_id: str = ""
    index: int = 0
    edge: tuple[int, int] = (0, 0)
    rotation: float = 0.0

    @property
    def way(self) -> Point:
        """The direction in which its edge lies from the middle, on the page (a unit vector for a side)."""
        return rotate(Point(float(self.edge[0]), float(self.edge[1])), self.rotation, Point(0.0, 0.0))

    @property
    def cursor(self) -> str:
        """The pointer's look above it."""
        if self.kind == "resize":
            return resize_cursor(self.edge, self.rotation)
        if self.kind == "width":
            return resize_cursor((1, 0), self.rotation)
        return {"rotate": "rotate", "connect": "crosshair", "add": "copy"}.get(self.kind, "move")


def resize_cursor(edge: tuple[int, int], rotation: float) -> str:
    """Return the cursor whose arrows point the way an edge moves, with the frame's turn."""
    base = {(1, 0): 0, (1, 1): 45, (0, 1): 90, (-1, 1): 135}
    angle = base.get(edge, base.get((-edge[0], -edge[1]), 0)) + rotation
    names = ("resize-ew", "resize-nwse", "resize-ns", "resize-nesw")
    return names[round(angle / 45.0) % 4]


def handles(session: EditorSession) -> list[Handle]:
    """Return the handles of the selection, those that are found first in front."""
    chosen = session.selection
    if not chosen:
        return []
    if len(chosen) == 1:
        record = session.record(chosen[0])
        if record is None or record.locked:
            return []
        if isinstance(record, Connector):
            return list(_of_connector(session, record))
        if isinstance(record, Strand):
            return list(_of_strand(session, record))
    frame = frame_of(session, session.movable)
    return list(_of_frame(session, frame)) if frame is not None else []


def quick_handles(session: EditorSession) -> list[Handle]:
    """Return the arrows for a quick connection of the thing under the pointer, else of the only selected one."""
    chosen = session.selection
    record = session.record(session.hover) or (session.record(chosen[0]) if len(chosen) == 1 else None)
    if not isinstance(record, CONNECTABLE) or len(chosen) > 1:
        return []
    frame = Frame(record.centre, record.width, record.height, record.rotation)
    out = frame.inflated(session.pixels(QUICK))
    found = []
    for side in QUICK_SIDES:
        at = _clear(session, record.id, out, side)
        if side == (0, -1) and record.id in chosen and not record.locked:
            # The handle that turns the selection stands there: the arrow goes beyond it.
            lift = rotate(Point(0.0, -session.pixels(STALK)), record.rotation, Point(0.0, 0.0))
            at = Point(at.x + lift.x, at.y + lift.y)
        found.append(Handle("connect", at, record.id, edge=side, rotation=record.rotation))
    return found


def _clear(session: EditorSession, record_id: str, frame: Frame, side: tuple[int, int]) -> Point:
    """Return where a quick handle stands on a side: beyond the label where that is in the way."""
    at = frame.at(*side)
    item = session.scene.items.get(record_id)
    label = item.label_bounds if item is not None else None
    margin = session.pixels(QUICK)
    if label is None or frame.rotation or not label.inflated(margin / 2).contains(at):
        return at
    far = label.inflated(margin)
    across = {-1: far.x, 1: far.right}.get(side[0], at.x)
    return Point(across, {-1: far.y, 1: far.bottom}.get(side[1], at.y))


def quick_zone(session: EditorSession, record_id: str) -> Rect | None:
    """Return where the pointer may be without losing a thing's quick handles."""
    record, item = session.record(record_id), session.scene.items.get(record_id)
    if not isinstance(record, Boxed) or item is None:
        return None
    whole = record.bounds.union(item.label_bounds) if item.label_bounds else record.bounds
    return whole.inflated(
        session.pixels(QUICK + REACH + 3 + (STALK if record_id in session.selection else 0.0))
    )


def handle_at(session: EditorSession, point: Point) -> Handle | None:
    """Return the handle under a place; those of the selection go before quick ones."""
    reach = session.pixels(REACH)
    for offered in (handles(session), quick_handles(session)):
        near = [(distance(h.at, point), n) for n, h in enumerate(offered)]
        best = min(near, default=None)
        if best is not None and best[0] <= reach:
            return offered[best[1]]
    return None


def selection_frame(session: EditorSession) -> Frame | None:
    """Return the frame that is drawn around the selection, with its padding; None where lines alone are selected."""
    frame = frame_of(session, session.selection)
    return frame.inflated(session.pixels(PADDING)) if frame is not None else None


def _of_frame(session: EditorSession, frame: Frame) -> Iterator[Handle]:
    shown = frame.inflated(session.pixels(PADDING))
    if not _is_resizable(session):
        return
    turn = frame.rotation
    above = shown.at(0, -1)
    # The sides of a text set its width: they are there however low it is.
    least = CRAMPED_TEXT if isinstance(session.record(session.selection[0]), Text) else CRAMPED
    stalk = rotate(Point(0.0, -session.pixels(STALK)), turn, Point(0.0, 0.0))
    for edge in EDGES:
        middle = 0 in edge
        side = shown.width if edge[0] == 0 else shown.height
        handle = Handle("resize", shown.at(*edge), edge=edge, rotation=turn)
        if not middle or (side * session.view.zoom >= least and not _on_words(session, handle.at)):
            yield handle
    if _is_turnable(session):
        yield Handle("rotate", Point(above.x + stalk.x, above.y + stalk.y), rotation=turn)


def _of_connector(session: EditorSession, connector: Connector) -> Iterator[Handle]:
    item = session.scene.items.get(connector.id)
    path = item.path if item is not None else None
    for end, anchor in (("source", connector.source), ("target", connector.target)):
        if path:
            at: Point | None = path.start() if end == "source" else path.end()
        else:
            at = place_of(session, anchor)
        if at is not None:
            yield Handle("source" if end == "source" else "target", at, connector.id)
    for index, point in enumerate(connector.waypoints):
        yield Handle("waypoint", Point(*point), connector.id, index)


def _of_strand(session: EditorSession, record: Strand) -> Iterator[Handle]:
    for index, point in enumerate(record.points):
        yield Handle("point", Point(*point), record.id, index)
    width = strands.width_place(session, record)
    if width is not None:
        yield Handle("width", width[0], record.id, rotation=angle(Point(0.0, 0.0), width[1]))
    for index, place in strands.gaps(session, record):
        yield Handle("add", place, record.id, index)


def _is_resizable(session: EditorSession) -> bool:
    return any(not isinstance(session.record(i), Connector) for i in session.movable)


def _on_words(session: EditorSession, at: Point) -> bool:
    """Say whether a handle would stand on the label of the only selected thing, where one could not read it."""
    item = session.scene.items.get(session.selection[0]) if len(session.selection) == 1 else None
    label = item.label_bounds if item is not None and item.kind == "component" else None
    return label is not None and label.inflated(session.pixels(HALF)).contains(at)


def _is_turnable(session: EditorSession) -> bool:
    records = [session.record(i) for i in session.movable]
    return not (len(records) == 1 and isinstance(records[0], Legend))


def members_scale(session: EditorSession, ids: tuple[str, ...]) -> bool:
    """Say whether resizing these scales what is in them: not for a single thing with a box of its own."""
    return not (len(ids) == 1 and isinstance(session.record(ids[0]), Boxed))
