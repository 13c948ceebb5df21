"""Where the ends of a connector are held."""

from __future__ import annotations

import math
from typing import NamedTuple

from crosstalk.geometry import Point, Rect, Transform
from crosstalk.model import Anchor, Boxed, Component, Connector, Group, Record, Region
from crosstalk.model.paths import path_of
from crosstalk.routing import Outline, Ruler, Shape, clip
from crosstalk.scene.components import port_place
from crosstalk.scene.groups import solid_members
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage

LABEL = "label"
"""As the port of an anchor: the box of the words that belong to what it is bound to."""
GAP = 0.4
"""Points between a silhouette and the line end there: enough to be seen apart, little enough not to float."""


class End(NamedTuple):
    """One end, resolved: `aim` is where it points, and it stops at `outline` on the way, or there if None."""

    aim: Point
    outline: Outline | None
    direction: Point | None
    """Away from what holds it, where that is given (ports); a unit vector."""
    item: SceneItem | None
    central: bool = True
    """Whether the aim is the outline's own, for which leaving it is fast."""
    gap: float = GAP
    label: Rect | None = None
    """Words that belong to what holds it: a line that would cross them stops before them."""


def resolve(stage: Stage, anchor: Anchor) -> End | None:
    """Return where an anchor is, None where its target is not drawn."""
    if not anchor.target:
        return End(Point(*anchor.point) if anchor.point else Point(0.0, 0.0), None, None, None, True, 0.0)
    record = stage.records.get(anchor.target)
    if isinstance(record, Group) and not solid_members(stage, record.id):
        return None
    item = stage.find(anchor.target)
    if item is None:
        return None
    plain = not anchor.port and anchor.point is None and anchor.at is None and isinstance(record, Component)
    end = None if plain else _at_place(stage, anchor, record, item)
    return _on_outline(anchor, record, item) if end is None else end


def _at_place(stage: Stage, anchor: Anchor, record: Record | None, item: SceneItem) -> End | None:
    """Return an end that is not at an outline: at words, a port, or a place along a line."""
    if anchor.port == LABEL and item.label_bounds is not None:
        words = Outline(Shape.of_rect(item.label_bounds), Transform())
        return End(item.label_bounds.centre, words, None, item)
    if isinstance(record, Region) and anchor.at is not None:
        edge = path_of(record)
        if edge is not None:
            return End(Ruler(edge).point(anchor.at), None, None, item, False, item.line_width / 2 + GAP)
    if anchor.port and isinstance(record, Component):
        end = _at_port(stage, record, anchor.port, item)
        if end is not None:
            return end
    if item.path is not None and (anchor.at is not None or isinstance(record, Connector)):
        return _along(item, 0.5 if anchor.at is None else anchor.at)
    return None


def _on_outline(anchor: Anchor, record: Record | None, item: SceneItem) -> End:
    outline = item.outline
    if outline is None:
        return End(item.body.centre, None, None, item)
    # A label that was dragged away no longer belongs to the outline.
    label = item.label_bounds if isinstance(record, Component) and record.label_offset is None else None
    if anchor.point is not None and isinstance(record, Boxed):
        aim = record.placement.apply(anchor.point)
        # Beside the silhouette there is nothing to touch: the nearest place of it is meant.
        aim = aim if outline.contains(aim) else outline.nearest(aim)
        return End(aim, outline, None, item, False, GAP, label)
    return End(outline.aim, outline, None, item, True, GAP, label)


def facing(end: End, other: Point) -> End:
    """Return the end of a strand without a place of its own moved to where the strand is nearest to `other`."""
    item = end.item
    if item is None or item.path is None or not end.central:
        return end
    ruler = Ruler(item.path)
    return end._replace(aim=ruler.point(ruler.nearest(other)), central=False)


def _at_port(stage: Stage, record: Component, name: str, item: SceneItem) -> End | None:
    port = stage.arts.info(record.type, record.colors).type.port(name)
    if port is None:
        return None
    place, way = port_place(record, port.x, port.y, port.direction)
    return End(place, None, way, item)


def _along(item: SceneItem, at: float) -> End:
    assert item.path is not None
    place = Ruler(item.path).point(at)
    if item.kind == "strand":
        return End(place, item.outline, None, item, False)
    return End(place, None, None, item, False, item.line_width / 2 + GAP)


def stop(end: End, towards: Point) -> tuple[Point, Point]:
    """Return where a line from the end towards a point begins, and its direction there."""
    x, y = end.aim
    dx, dy = towards[0] - x, towards[1] - y
    size = (dx * dx + dy * dy) ** 0.5
    if size < 1e-9:
        dx, dy, size = 1.0, 0.0, 1.0
    dx, dy = dx / size, dy / size
    reach = leave(end, dx, dy)
    return Point(x + dx * reach, y + dy * reach), Point(dx, dy)


def leave(end: End, dx: float, dy: float) -> float:
    """Return how far from its aim a line in a direction (unit vector) begins, the gap included."""
    outline = end.outline
    if outline is None:
        return end.gap
    if end.item is not None and end.item.kind == "strand":
        return _side(end, dx, dy) + end.gap
    reach = outline.exit(dx, dy) if end.central else outline.exit_from(end.aim, dx, dy)
    if end.label is not None:
        reach = _past(end.label, end.aim, dx, dy, reach)
    return reach + end.gap


def _past(words: Rect, aim: Point, dx: float, dy: float, reach: float) -> float:
    """Return how far off a line begins that would cross the words next to what it leaves: beyond them."""
    # Written out for both axes: every end of a line at a thing with words asks.
    first, last = 0.0, math.inf
    x, y = aim
    left, top, width, height = words
    if -1e-9 < dx < 1e-9:
        if not left <= x <= left + width:
            return reach
    else:
        a, b = (left - x) / dx, (left + width - x) / dx
        first, last = (max(first, a), b) if a < b else (max(first, b), a)
    if -1e-9 < dy < 1e-9:
        if not top <= y <= top + height:
            return reach
    else:
        a, b = (top - y) / dy, (top + height - y) / dy
        if a > b:
            a, b = b, a
        first, last = max(first, a), min(last, b)
    return last if first <= last and reach < last else reach


def _side(end: End, dx: float, dy: float) -> float:
    """Return the distance to a strand's nearer wall: a bend further on is not what the line ends at."""
    assert end.outline is not None
    found = clip.crossings(end.outline.polygons, end.aim, Point(dx, dy))
    return next((t for t in found if t > 1e-6), 0.0)
