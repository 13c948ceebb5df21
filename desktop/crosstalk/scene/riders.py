"""What sits on a connector: its badge, its mediator (art, words, or both) and its label."""

from __future__ import annotations

from collections.abc import Iterable

from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.ruler import ruler_of
from crosstalk.model import Connector
from crosstalk.primitives import Primitive
from crosstalk.routing import Ruler
from crosstalk.scene import glyphs, travel
from crosstalk.scene.finish import PLAIN, Finish
from crosstalk.scene.looks import Look
from crosstalk.scene.mediators import STEPS, Mediator
from crosstalk.scene.stage import Stage

BADGE = 3.6
"""Radius of a badge on a line of one point, in points."""
Riders = tuple[list[Primitive], Rect | None, tuple[Rect, ...]]


def build(stage: Stage, record: Connector, made: Look, path: Path, settled: Finish = PLAIN) -> Riders:
    """Return the primitives, the bounds of the label, and of the other things."""
    ruler = ruler_of(path)
    items: list[Primitive] = []
    spots: list[Rect] = []
    if made.relation.badge and not travel.shows_itself(record, made):
        sign, spot = _badge(record, made, ruler)
        items.append(sign)
        spots.append(spot)
    if has_mediator(record):
        at = record.mediator_at if settled.mediator is None else settled.mediator
        drawn, covered = Mediator(stage, record, made, ruler).draw(at)
        items += drawn
        spots += covered
    label = None
    if record.label:
        text, label = _label(stage, record, made, ruler, spots, settled.label)
        items.append(text)
    return items, label, tuple(spots)


def has_mediator(record: Connector) -> bool:
    """Say whether a mediator is drawn on the line."""
    return record.mediator_shown and bool(record.mediator or record.mediator_type)


def badge_places(record: Connector, made: Look, ruler: Ruler) -> list[Rect]:
    """Return the place that a line's badge takes, if it has one."""
    shown = made.relation.badge and not travel.shows_itself(record, made)
    return [_badge(record, made, ruler)[1]] if shown else []


def label_box(stage: Stage, record: Connector) -> Rect:
    """Return the bounds of a line's label about the origin."""
    size = record.style.text_size or stage.tones.small
    return stage.text(record.label, 0.0, 0.0, size=size, color="", anchor="center").bounds


def label_centres(
    record: Connector, made: Look, ruler: Ruler, box: Rect, taken: list[Rect], places: Iterable[float]
) -> list[Point]:
    """Return where a label may stand, the usual place first: beside the line on both sides, at some fractions of it."""
    usual = _clear(*_beside_line(record.label_at, made, ruler, box, 1.0), box, taken)
    found = [usual]
    for at in places:
        for side in (1.0, -1.0):
            centre, way = _beside_line(at, made, ruler, box, side)
            found.append(centre)
            found.append(Point(centre.x + 3.5 * way[0], centre.y + 3.5 * way[1]))
    return found


def _badge(record: Connector, made: Look, ruler: Ruler) -> tuple[Primitive, Rect]:
    radius = BADGE * (0.75 + 0.25 * min(made.width, 3.0))
    # Nearer to the head than to the middle, where words and mediators sit.
    spare = made.head.reach + radius + 2.0
    busy = has_mediator(record) or bool(record.label)
    at = 1.0 - spare / ruler.length if ruler.length > 0 else 0.5
    at = max(at, 0.5) if busy else min(max(at, 0.5), 0.66)
    centre = ruler.point(at)
    if ruler.length < made.head.reach + made.tail.reach + 2 * radius + 4.0:
        centre = _beside(centre, ruler.tangent(at), radius + made.width / 2 + 1.0)
    return glyphs.badge(made.relation.badge, centre, radius, made.color, made.paper)


def _label(
    stage: Stage, record: Connector, made: Look, ruler: Ruler, taken: list[Rect], settled: Point | None
) -> tuple[Primitive, Rect]:
    style = record.style
    size = style.text_size or stage.tones.small
    if settled is not None:
        centre = settled
    else:
        box = label_box(stage, record)
        centre = _clear(*_beside_line(record.label_at, made, ruler, box, 1.0), box, taken)
    if record.label_offset is not None:
        centre = Point(centre.x + record.label_offset[0], centre.y + record.label_offset[1])
    drawn = stage.text(
        record.label,
        centre.x,
        centre.y,
        size=size,
        color=style.text_color or stage.tones.text,
        anchor="center",
        bold=bool(style.bold),
        italic=bool(style.italic),
    )
    return drawn, drawn.bounds


def _beside_line(
    at: float, made: Look, ruler: Ruler, box: Rect, side: float
) -> tuple[Point, tuple[float, float]]:
    """Return the middle of words beside a line, and the way off the line there."""
    place, tangent = ruler.point(at), ruler.tangent(at)
    # Above a level line, to the right of an upright one: as far off as the text's box needs.
    nx, ny = tangent.y, -tangent.x
    if ny > 0.05 or (abs(ny) <= 0.05 and nx < 0):
        nx, ny = -nx, -ny
    nx, ny = nx * side, ny * side
    away = abs(nx) * box.width / 2 + abs(ny) * box.height / 2 + made.width / 2 + 1.2
    return Point(place.x + nx * away, place.y + ny * away), (nx, ny)


def _clear(centre: Point, way: tuple[float, float], words: Rect, taken: list[Rect]) -> Point:
    """Move words away from the line until they cover none of the places that are taken."""
    for _ in range(STEPS):
        box = Rect.centred(centre, words.width, words.height)
        if not any(box.intersects(spot) for spot in taken):
            break
        centre = Point(centre.x + way[0], centre.y + way[1])
    return centre


def _beside(place: Point, tangent: Point, by: float) -> Point:
    nx, ny = tangent.y, -tangent.x
    if ny > 0:
        nx, ny = -nx, -ny
    return Point(place.x + nx * by, place.y + ny * by)
