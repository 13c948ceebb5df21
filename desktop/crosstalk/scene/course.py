"""The course of a connector between its ends: where it starts and stops, and the line with room for its heads."""

from __future__ import annotations

import math
from typing import NamedTuple

from crosstalk.geometry import Path, Point
from crosstalk.geometry.point import distance, unit
from crosstalk.model import Connector
from crosstalk.routing import Ruler, bow_directions, route
from crosstalk.scene.ends import End, facing, leave, stop
from crosstalk.scene.fans import ALONE, Lane, bow_of

_LANE = 6.0
"""Points between straight lines that run side by side."""


class Tips(NamedTuple):
    """Where a line touches what it joins, and its directions there, away from it."""

    start: Point
    start_way: Point
    end: Point
    end_way: Point


class Course(NamedTuple):
    """A line ready to be drawn."""

    path: Path
    """From tip to tip."""
    line: Path
    """What is stroked: without the stretches that heads take."""
    start: Point
    start_way: Point
    """The way in which the tail looks (towards the source)."""
    end: Point
    end_way: Point
    """The way in which the head looks (towards the target)."""


def tips(record: Connector, source: End, target: End, lane: Lane = ALONE) -> tuple[Tips, tuple[Point, ...]]:
    """Return where the line touches its ends, and the waypoints that lie outside of them."""
    waypoints = record.waypoints
    if _is_strand(source):
        source = facing(source, waypoints[0] if waypoints else target.aim)
    if _is_strand(target):
        target = facing(target, waypoints[-1] if waypoints else source.aim)
    if waypoints:
        return _through(record.shape, source, target, waypoints)
    if lane.lines > 1 and record.shape in ("straight", "elbow"):
        source, target = _aside(source, target, lane)
    if record.shape == "elbow":
        first = _axis(source, target.aim)
        last = _axis(target, source.aim)
        return Tips(_out(source, first), first, _out(target, last), last), ()
    return _direct(record.shape, source, target, lane)


def course(shape: str, ends: Tips, waypoints: tuple[Point, ...], tail: float, head: float) -> Course:
    """Return the line between tips with `tail` and `head` points left free for the drawings at its ends."""
    start, start_way, end, end_way = ends
    if not waypoints and shape in ("straight", "curved"):
        # Built from base to base with the heads' own directions: nothing has to be cut off.
        sx, sy = start[0] + start_way[0] * tail, start[1] + start_way[1] * tail
        ex, ey = end[0] + end_way[0] * head, end[1] + end_way[1] * head
        line = route(shape, Point(sx, sy), start_way, Point(ex, ey), end_way)
        path = line
        if tail or head:
            coords = line.coords
            path = Path("ML" + line.commands[1:] + "L", (*start, *coords, *end))
        return Course(path, line, start, _back(start_way), end, _back(end_way))
    path = route(shape, start, start_way, end, end_way, waypoints)
    ruler = Ruler(path)
    line = ruler.without_ends(tail, head) if tail or head else path
    points = line.coords
    start_way = _looking(Point(points[0], points[1]), start, ruler.tangent(0.0), -1.0)
    end_way = _looking(Point(points[-2], points[-1]), end, ruler.tangent(1.0), 1.0)
    return Course(path, line, start, start_way, end, end_way)


def drawn(shape: str, ends: Tips, waypoints: tuple[Point, ...]) -> Path:
    """Return the path of the same line from tip to tip with nothing left free: quicker where no more is asked."""
    return route(shape, *ends, waypoints)


def _is_strand(end: End) -> bool:
    return end.item is not None and end.item.kind == "strand"


def _looking(base: Point, tip: Point, tangent: Point, sign: float) -> Point:
    if distance(base, tip) > 0.05:
        return unit(Point(tip.x - base.x, tip.y - base.y))
    return Point(tangent.x * sign, tangent.y * sign)


def _back(way: Point) -> Point:
    return Point(-way[0], -way[1])


def _direct(shape: str, source: End, target: End, lane: Lane) -> tuple[Tips, tuple[Point, ...]]:
    if shape == "straight":
        source, target = _leaned(source, target.aim, lane.source), _leaned(target, source.aim, lane.target)
    a, b = source.aim, target.aim
    size = math.hypot(b[0] - a[0], b[1] - a[1])
    if size < 1e-6:
        return _fallback(source, target), ()
    if _is_glued_around(source, target):
        return _from_inside(source, target), ()
    if _is_glued_around(target, source):
        end, end_way, start, start_way = _from_inside(target, source)
        return Tips(start, start_way, end, end_way), ()
    bow = bow_of(shape, lane)
    ways = bow_directions(bow, a, b)
    start_way = source.direction or _turned(ways[0], lane.source if shape == "curved" else 0.0)
    end_way = target.direction or _turned(ways[1], lane.target if shape == "curved" else 0.0)
    out, into = leave(source, *start_way), leave(target, *end_way)
    if out + into >= size * 0.94 and not (source.direction or target.direction):
        return _close(source, target, size), ()
    start, end = _along(a, start_way, out), _along(b, end_way, into)
    through = (_crest(start, end, bow),) if shape == "arc" and lane.lines > 1 else ()
    return Tips(start, start_way, end, end_way), through


def _turned(way: Point, angle: float) -> Point:
    if not angle:
        return way
    sin, cos = math.sin(angle), math.cos(angle)
    return Point(way.x * cos - way.y * sin, way.x * sin + way.y * cos)


def _crest(start: Point, end: Point, bow: float) -> Point:
    """Return the middle of the arc that leaves its chord by some degrees to the left."""
    high = math.tan(math.radians(bow) / 2) / 2
    dx, dy = end[0] - start[0], end[1] - start[1]
    return Point((start[0] + end[0]) / 2 + dy * high, (start[1] + end[1]) / 2 - dx * high)


def _aside(source: End, target: End, lane: Lane) -> tuple[End, End]:
    """Return the ends of a line of a fan moved sideways, as far as what they are on is wide."""
    way = unit(Point(target.aim.x - source.aim.x, target.aim.y - source.aim.y))
    sizes = [min(e.item.body.width, e.item.body.height) for e in (source, target) if e.item and e.outline]
    by = lane.slot * min(_LANE, 0.7 * min(sizes, default=_LANE) / (lane.lines - 1))
    return _shifted(source, way, by), _shifted(target, way, by)


def _leaned(end: End, other: Point, angle: float) -> End:
    """Return the end of a straight line that leaves beside its own direction: its aim moves sideways."""
    if not angle or end.item is None:
        return end
    way = unit(Point(other[0] - end.aim[0], other[1] - end.aim[1]))
    body = end.item.body
    return _shifted(end, way, -angle * (body.width + body.height) / 4)


def _shifted(end: End, way: Point, left: float) -> End:
    if end.direction is not None or end.outline is None or not left:
        return end
    aim = Point(end.aim[0] + way[1] * left, end.aim[1] - way[0] * left)
    if end.outline.exit_from(aim, way[0], way[1]) <= 0:
        return end
    return end._replace(aim=aim, central=False)


def _close(source: End, target: End, size: float) -> Tips:
    """Tips of things that touch, overlap, or of which one holds the other."""
    a, b = source.aim, target.aim
    way = unit(Point(b[0] - a[0], b[1] - a[1]))
    out, into = leave(source, *way), leave(target, -way[0], -way[1])
    if out >= size and source.outline is not None and out - size > into - size:
        return _from_inside(source, target)
    if into >= size and target.outline is not None:
        place, inward, tip, way = _from_inside(target, source)
        return Tips(tip, way, place, inward)
    if out + into < size:
        return Tips(_along(a, way, out), way, _along(b, way, -into), _back(way))
    middle = Point((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
    return Tips(middle, way, _along(middle, way, 0.5), _back(way))


def _is_glued_around(holder: End, held: End) -> bool:
    """Whether a line is glued to a place of what holds its other end, as a cell in a vessel."""
    if holder.central or holder.outline is None or holder.direction is not None or held.direction is not None:
        return False
    kind = holder.item.kind if holder.item is not None and holder.item is not held.item else ""
    return kind in ("strand", "region") and holder.outline.contains(held.aim)


def _from_inside(holder: End, held: End) -> Tips:
    """Return the tips of a line from the edge of a thing to what lies in it."""
    place, inward = _inside(holder, held)
    return Tips(place, inward, *stop(held, place))


def _inside(holder: End, held: End) -> tuple[Point, Point]:
    """Return where the holder's outline is met from inside, and the way inwards from there.

    That is the place nearest to what it holds; where the line is glued to a place of the holder, it is at that place.
    """
    assert holder.outline is not None
    edge = holder.outline.nearest(held.aim) if holder.central else _glued(holder, held)
    inward = unit(Point(held.aim[0] - edge.x, held.aim[1] - edge.y))
    return _along(edge, inward, holder.gap), inward


def _glued(holder: End, held: End) -> Point:
    """Return the place of the holder's outline at which a line is glued: of a strand the wall next to what it holds."""
    assert holder.outline is not None
    item, aim = holder.item, holder.aim
    if item is not None and item.kind == "strand" and item.path is not None:
        ruler = Ruler(item.path)
        way = ruler.tangent(ruler.project(aim)[0])
        walls = [
            Point(aim.x + sign * way.y * reach, aim.y - sign * way.x * reach)
            for sign in (1.0, -1.0)
            for reach in (leave(holder, sign * way.y, -sign * way.x) - holder.gap,)
        ]
        return min(walls, key=lambda wall: distance(wall, held.aim))
    towards = unit(Point(aim.x - held.aim.x, aim.y - held.aim.y))
    return _along(held.aim, towards, holder.outline.exit_from(held.aim, *towards))


def _fallback(source: End, target: End) -> Tips:
    way = source.direction or Point(1.0, 0.0)
    out, into = leave(source, *way), leave(target, *way)
    start, end = _along(source.aim, way, out), _along(target.aim, way, into)
    if distance(start, end) < 1e-6:
        end = _along(start, way, 0.5)
    return Tips(start, way, end, _back(way)) if into >= out else Tips(start, _back(way), end, way)


def _through(
    shape: str, source: End, target: End, waypoints: tuple[Point, ...]
) -> tuple[Tips, tuple[Point, ...]]:
    inner = [Point(*p) for p in waypoints]
    while len(inner) > 1 and source.outline is not None and source.outline.contains(inner[0]):
        inner.pop(0)
    while len(inner) > 1 and target.outline is not None and target.outline.contains(inner[-1]):
        inner.pop()
    if shape == "elbow":
        start, first = _towards(source, inner[0])
        end, last = _towards(target, inner[-1])
        return Tips(start, first, end, last), tuple(inner)
    if source.direction is not None:
        start, start_way = _out(source, source.direction), source.direction
    else:
        start, start_way = stop(source, inner[0])
    if target.direction is not None:
        end, end_way = _out(target, target.direction), target.direction
    else:
        end, end_way = stop(target, inner[-1])
    return Tips(start, start_way, end, end_way), tuple(inner)


def _axis(end: End, towards: Point) -> Point:
    way = end.direction
    dx, dy = way if way is not None else (towards[0] - end.aim[0], towards[1] - end.aim[1])
    if abs(dx) >= abs(dy):
        return Point(1.0 if dx >= 0 else -1.0, 0.0)
    return Point(0.0, 1.0 if dy >= 0 else -1.0)


def _towards(end: End, place: Point) -> tuple[Point, Point]:
    """Return where an elbow leaves towards its first place: straight to it where that lies beside the thing."""
    outline = end.outline
    if outline is None or end.direction is not None or end.item is None or end.item.kind == "strand":
        way = _axis(end, place)
        return _out(end, way), way
    box = end.item.body
    level, upright = box.y < place.y < box.bottom, box.x < place.x < box.right
    way = _axis(end, place)
    if level and not upright:
        way = Point(1.0 if place.x > box.centre.x else -1.0, 0.0)
    elif upright and not level:
        way = Point(0.0, 1.0 if place.y > box.centre.y else -1.0)
    elif not level:
        return _out(end, way), way
    origin = Point(end.aim.x, place.y) if way.x else Point(place.x, end.aim.y)
    shifted = end._replace(aim=origin, central=False)
    reach = leave(shifted, *way)
    if reach <= end.gap:
        return _out(end, way), way
    return _along(origin, way, reach), way


def _out(end: End, way: Point) -> Point:
    return _along(end.aim, way, leave(end, *way))


def _along(place: Point, way: Point, by: float) -> Point:
    return Point(place[0] + way[0] * by, place[1] + way[1] * by)
