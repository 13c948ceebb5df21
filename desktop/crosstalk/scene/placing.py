"""Room for the words of a line: of a few places along it, the first where they lie on nothing, else the least bad.

Words cost by what they would lie on. The places are tried in a fixed order, the usual one first, so that the same
figure always has the same outcome; what was looked at is told, so that the line is asked again only when something
there changes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeVar

from crosstalk.geometry import Rect
from crosstalk.geometry.ruler import ruler_of
from crosstalk.model import Connector
from crosstalk.routing import clip
from crosstalk.routing.sweep import enters_box
from crosstalk.scene import hops, riders
from crosstalk.scene.finish import Finish, places_label, places_mediator, riders_of
from crosstalk.scene.hit import crosses
from crosstalk.scene.item import SceneItem
from crosstalk.scene.looks import look
from crosstalk.scene.mediators import Mediator
from crosstalk.scene.obstacles import Landmarks, Stretches, landmarks
from crosstalk.scene.scene import Scene
from crosstalk.scene.view import effective

_WORDS, _THING, _LINE, _STRAND, _OFF_PAGE = 6.0, 4.0, 1.5, 2.0, 12.0
"""What it costs to lie on words, a thing, a line, a strand, or off the page."""
_MEDIATOR_AT = (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82)
_LABEL_AT = (0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8)
T = TypeVar("T")
_AROUND = 120.0
"""How far around a line others are looked for, in points."""
_AIR = 0.4
"""Points that words keep from everything."""


class _Seen(NamedTuple):
    scene: Scene
    record: Connector
    marks: Landmarks
    looked: list[Rect]
    window: Rect
    key: str
    """The line's own order key as it is drawn, its layer included."""


def settle(scene: Scene, record: Connector, item: SceneItem) -> tuple[Finish, Rect | None]:
    """Return what is settled for a line as it stands, and the part of the page that was looked at."""
    assert item.path is not None
    # Around the line itself: where its words stand by now must not count.
    around = Rect.of_points(zip(item.path.coords[::2], item.path.coords[1::2], strict=True)).inflated(_AROUND)
    seen = _Seen(scene, record, landmarks(scene), [], around, item.z)
    jumps = _jumps(seen, item) if record.jumps else ()
    mediator, label = None, None
    stage = scene.stage
    relation, strength = effective(record, stage.context)
    if relation is not None and (places_label(record) or places_mediator(record)):
        made = look(stage, relation, record.style, strength, stage.tones.paper)
        ruler = ruler_of(item.path)
        taken = riders.badge_places(record, made, ruler)
        sitting = Mediator(stage, record, made, ruler)
        if places_mediator(record):
            mediator = _best(seen, ((t, sitting.places(t)) for t in _MEDIATOR_AT), taken)
            mediator = None if mediator == record.mediator_at else mediator
        if riders.has_mediator(record):
            at = record.mediator_at if mediator is None else mediator
            taken = [*taken, *sitting.places(at)]
        if places_label(record):
            box = riders.label_box(stage, record)
            tries = [
                (centre, [Rect.centred(centre, box.width, box.height)])
                for centre in riders.label_centres(record, made, ruler, box, taken, _LABEL_AT)
            ]
            label = _best(seen, tries, taken)
            label = None if tries and label == tries[0][0] else label
    zone = Rect.union_of(seen.looked)
    return Finish(label, mediator, jumps), zone


def _best(seen: _Seen, tries: Iterable[tuple[T, list[Rect]]], taken: list[Rect]) -> T | None:
    best, least = None, float("inf")
    for number, (place, boxes) in enumerate(tries):
        cost = sum([_WORDS for box in boxes for spot in taken if box.intersects(spot)], 0.0)
        for box in boxes:
            cost += _cost(seen, box, least - cost)
        if cost + 0.01 * number < least:
            best, least = place, cost + 0.01 * number
        if cost == 0.0:
            break
    return best


def _cost(seen: _Seen, box: Rect, most: float) -> float:
    """Return what it costs to lie in a box; where that is `most` or more, not all of it need be counted."""
    box = box.inflated(_AIR)
    seen.looked.append(box)
    scene = seen.scene
    cost = 0.0 if scene.page.encloses(box) else _OFF_PAGE
    # A place far off the line counts no lines.
    lines = seen.window.encloses(box)
    # All costs are halves of whole numbers: they add up to the same in any order.
    for record_id in scene.near(box) if cost < most else ():
        if record_id != seen.record.id:
            cost += _on(seen, scene.items[record_id], box, lines)
            if cost >= most:
                break
    return cost


def _on(seen: _Seen, item: SceneItem, box: Rect, lines: bool) -> float:
    """Return what it costs that an item is there; `lines` says whether lines count."""
    if not item.items:
        return 0.0
    if item.kind == "connector":
        through = lines and item.path is not None and _runs_through(seen.marks.stretches_of(item), box)
        cost = _LINE if through else 0.0
        if (item.z, item.id) > (seen.key, seen.record.id):
            return cost
        return cost + sum(_WORDS for spot in riders_of(item) if spot.intersects(box))
    if item.kind in ("component", "picture", "legend"):
        cost = _WORDS if item.label_bounds is not None and item.label_bounds.intersects(box) else 0.0
        return cost + (_THING if _covers(item, box) else 0.0)
    if item.kind == "strand":
        return _STRAND if crosses(item, box) else 0.0
    return sum(_WORDS for words in seen.marks.boxes_of(item) if words.intersects(box))


def _covers(item: SceneItem, box: Rect) -> bool:
    if not item.body.intersects(box):
        return False
    if not item.silhouette:
        return True
    rings = item.silhouette
    x, y, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    if any(x <= p[0] <= right and y <= p[1] <= bottom for ring in rings for p in ring):
        return True
    across = [box.x + box.width * k / 4 for k in range(5)]
    return any(clip.any_inside(rings, across, box.y + box.height * m / 2) for m in range(3))


def _runs_through(stretches: Stretches, box: Rect) -> bool:
    """Say whether any of some straight pieces runs through a box."""
    x, y, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    for left, top, end, foot, pieces in stretches:
        if left > right or end < x or top > bottom or foot < y:
            continue
        for piece in pieces:
            ax, ay, bx, by = piece
            if (
                (ax <= right or bx <= right)
                and (ax >= x or bx >= x)
                and (ay <= bottom or by <= bottom)
                and (ay >= y or by >= y)
                and enters_box(piece, box)
            ):
                return True
    return False


def _jumps(seen: _Seen, item: SceneItem) -> tuple[float, ...]:
    """Return where a line crosses those that were drawn before it."""
    seen.looked.append(item.bounds)
    own = seen.marks.line_of(item)
    found: list[float] = []
    for record_id in sorted(seen.scene.near(item.bounds)):
        other = seen.scene.items[record_id]
        earlier = (other.z, other.id) < (item.z, item.id)
        if earlier and other.kind == "connector" and other.items and other.path is not None:
            found += hops.crossings(own, seen.marks.line_of(other))
    return tuple(sorted(round(place, 6) for place in found))
