"""What sits on a connector: its badge, its mediator (art, words, or both) and its label."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from crosstalk.catalog.color import legible
from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Connector
from crosstalk.primitives import PathItem, Primitive, Solid, SymbolItem, TextItem
from crosstalk.routing import Ruler
from crosstalk.scene import glyphs, travel
from crosstalk.scene.arts import art_transform
from crosstalk.scene.finish import PLAIN, Finish
from crosstalk.scene.looks import Look
from crosstalk.scene.stage import Stage
from crosstalk.scene.words import placed

BADGE = 3.6
"""Radius of a badge on a line of one point, in points."""
_PLATE = 1.0
"""By how much the plate behind a mediator is wider than its words, in points."""
_STEPS = 120
"""How many points a label goes at most to make room for a mediator."""
_MEDIATOR_ART = 11.0
"""Longest side of a mediator's art, in points."""

Riders = tuple[list[Primitive], Rect | None, tuple[Rect, ...]]


def build(stage: Stage, record: Connector, made: Look, path: Path, settled: Finish = PLAIN) -> Riders:
    """Return the primitives, the bounds of the label, and of the other things."""
    ruler = Ruler(path)
    items: list[Primitive] = []
    spots: list[Rect] = []
    if made.relation.badge and not travel.shows_itself(record, made):
        sign, spot = _badge(record, made, ruler)
        items.append(sign)
        spots.append(spot)
    if has_mediator(record):
        at = record.mediator_at if settled.mediator is None else settled.mediator
        drawn, covered = _mediator(stage, record, made, ruler, at)
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


def mediator_places(stage: Stage, record: Connector, made: Look, ruler: Ruler, at: float) -> list[Rect]:
    """Return the places that a line's mediator takes when it sits at a fraction of the line."""
    return _mediator_at(stage, record, made, ruler, at).covered


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


class _Sitting(NamedTuple):
    """A mediator at a place of its line: the box of its art, its words, and all that it covers."""

    place: Point
    art: Rect | None
    words: TextItem | None
    covered: list[Rect]


def _mediator_at(stage: Stage, record: Connector, made: Look, ruler: Ruler, at: float) -> _Sitting:
    place = ruler.point(at)
    art, words = None, None
    covered: list[Rect] = []
    anchor, x, y = "center", place.x, place.y
    if travel.is_stream(record, made):
        # Its art is drawn all along the line: the words stand beside it.
        tangent = ruler.tangent(at)
        level = abs(tangent.x) > abs(tangent.y)
        anchor, x, y = ("top", x, y + 5.5) if level else ("left", x + 6.0, y)
    elif record.mediator_type:
        art = _mediator_box(stage, record.mediator_type, place)
        taken = art.inflated(0.9)
        covered.append(taken)
        tangent = ruler.tangent(at)
        if abs(tangent.x) > abs(tangent.y):
            anchor, y = "top", taken.bottom + 0.3
        else:
            anchor, x = "left", taken.right + 0.8
    if record.mediator:
        style = record.style
        words = stage.text(
            record.mediator,
            x,
            y,
            size=style.text_size or stage.tones.small,
            color=style.text_color or legible(made.color, made.paper),
            anchor=anchor,
            bold=bool(style.bold),
            italic=bool(style.italic),
        )
        covered.append(words.bounds)
    sitting = _Sitting(place, art, words, covered)
    # Where a person put it, it stays.
    return sitting if record.mediator_at != 0.5 else _off_heads(sitting, made, ruler, ruler.tangent(at))


def _off_heads(sitting: _Sitting, made: Look, ruler: Ruler, tangent: Point) -> _Sitting:
    """Return a mediator that would hide an end of its line moved beside the line, until it hides it no more."""
    heads = [*_head_boxes(made, ruler)]
    way = Point(tangent.y, -tangent.x)
    if way.y > 0.05 or (abs(way.y) <= 0.05 and way.x < 0):
        way = Point(-way.x, -way.y)
    place, art, words, covered = sitting
    for by in range(0, _STEPS):
        moved = [box.moved(by * way.x, by * way.y) for box in covered]
        if any(box.intersects(head) for box in moved for head in heads):
            continue
        if not by:
            break
        return _Sitting(
            Point(place.x + by * way.x, place.y + by * way.y),
            None if art is None else art.moved(by * way.x, by * way.y),
            None if words is None else placed(words, by * way.x, by * way.y),
            moved,
        )
    return sitting


def _head_boxes(made: Look, ruler: Ruler) -> Iterable[Rect]:
    """Yield the places that the ends of a line take."""
    for end, head in ((0.0, made.tail), (1.0, made.head)):
        if head.parts and ruler.length > 0:
            back = min(0.5, head.reach / 2 / ruler.length)
            room = head.reach + 2 * _PLATE
            yield Rect.centred(ruler.point(abs(end - back)), room, room)


def _mediator(
    stage: Stage, record: Connector, made: Look, ruler: Ruler, at: float
) -> tuple[list[Primitive], list[Rect]]:
    place, box, words, covered = _mediator_at(stage, record, made, ruler, at)
    items: list[Primitive] = []
    if box is not None:
        art = stage.arts.info(record.mediator_type, {}).art
        radius = max(box.width, box.height) / 2 + 0.9
        items += [
            PathItem(Path.ellipse(Rect.centred(place, 2 * radius, 2 * radius)), Solid(made.paper, 0.9)),
            SymbolItem(art, art_transform(art, place.x, place.y, box.width, box.height)),
        ]
    if words is not None:
        items += [_plate(words.bounds, made.paper), words]
    return items, covered


def _mediator_box(stage: Stage, type_id: str, place: Point) -> Rect:
    width, height = stage.arts.info(type_id, {}).type.size
    scale = min(1.0, _MEDIATOR_ART / max(width, height, 1e-6))
    return Rect.centred(place, width * scale, height * scale)


def _plate(words: Rect, paper: str) -> PathItem:
    # A plate and not a rim around the letters: a rim is the text once more, which Office shows and readers read twice.
    box = Rect(words.x - _PLATE, words.y, words.width + 2 * _PLATE, words.height)
    return PathItem(Path.rectangle(box, 1.5), Solid(paper))


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
    for _ in range(_STEPS):
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
