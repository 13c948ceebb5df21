"""Room for the words of a line: of a few places along it, the first where they lie on nothing, else the least bad.

Words cost by what they would lie on. The places are tried in a fixed order, the usual one first, so that the same
figure always has the same outcome; what was looked at is told, so that the line is asked again only when something
there changes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple, TypeVar

import numpy as np

from crosstalk.geometry import Point, Rect
from crosstalk.model import Connector
from crosstalk.routing import Ruler, clip
from crosstalk.routing.maze import Floats, none_found
from crosstalk.routing.sweep import enters_box
from crosstalk.scene import hops, riders
from crosstalk.scene.finish import Finish, places_label, places_mediator, riders_of
from crosstalk.scene.hit import crosses
from crosstalk.scene.item import SceneItem
from crosstalk.scene.looks import look
from crosstalk.scene.obstacles import Ints, Landmarks, landmarks
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
    lines: Floats
    owners: Ints


def settle(scene: Scene, record: Connector, item: SceneItem) -> tuple[Finish, Rect | None]:
    """Return what is settled for a line as it stands, and the part of the page that was looked at."""
    assert item.path is not None
    seen = _look_around(scene, record, item)
    jumps = _jumps(seen, item) if record.jumps else ()
    mediator, label = None, None
    stage = scene.stage
    relation, strength = effective(record, stage.context)
    if relation is not None and (places_label(record) or places_mediator(record)):
        made = look(stage, relation, record.style, strength, stage.tones.paper)
        ruler = Ruler(item.path)
        taken = riders.badge_places(record, made, ruler)
        if places_mediator(record):
            mediator = _best(
                seen,
                ((t, riders.mediator_places(stage, record, made, ruler, t)) for t in _MEDIATOR_AT),
                taken,
            )
            mediator = None if mediator == record.mediator_at else mediator
        if riders.has_mediator(record):
            at = record.mediator_at if mediator is None else mediator
            taken = [*taken, *riders.mediator_places(stage, record, made, ruler, at)]
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


def _look_around(scene: Scene, record: Connector, item: SceneItem) -> _Seen:
    """Gather the lines near a line once for all places that are tried."""
    marks, window = landmarks(scene), item.bounds.inflated(_AROUND)
    others = [scene.items[i] for i in sorted(scene.near(window)) if i != record.id]
    pieces = [marks.line_of(o) for o in others if o.kind == "connector" and o.items and o.path is not None]
    if not pieces:
        return _Seen(scene, record, marks, [], window, none_found(), np.empty(0, dtype=int))
    owners = np.repeat(np.arange(len(pieces)), [len(p) for p in pieces])
    return _Seen(scene, record, marks, [], window, np.concatenate(pieces), owners)


def _best(seen: _Seen, tries: Iterable[tuple[T, list[Rect]]], taken: list[Rect]) -> T | None:
    best, least = None, float("inf")
    for number, (place, boxes) in enumerate(tries):
        cost = sum(_cost(seen, box) for box in boxes)
        cost += sum(_WORDS for box in boxes for spot in taken if box.intersects(spot))
        if cost + 0.01 * number < least:
            best, least = place, cost + 0.01 * number
        if cost == 0.0:
            break
    return best


def _cost(seen: _Seen, box: Rect) -> float:
    """Return what it costs to lie in a box."""
    box = box.inflated(_AIR)
    seen.looked.append(box)
    scene = seen.scene
    cost = (0.0 if scene.page.encloses(box) else _OFF_PAGE) + _LINE * _lines_in(seen, box)
    for record_id in sorted(scene.near(box)):
        if record_id != seen.record.id:
            cost += _on(seen, scene.items[record_id], box)
    return cost


def _on(seen: _Seen, item: SceneItem, box: Rect) -> float:
    if not item.items:
        return 0.0
    if item.kind == "connector":
        if (item.z, item.id) > (seen.record.z, seen.record.id):
            return 0.0
        return sum(_WORDS for spot in riders_of(item) if spot.intersects(box))
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
    return any(clip.contains(item.silhouette, p) for p in _spots(box)) or any(
        box.contains(p) for ring in item.silhouette for p in ring
    )


def _spots(box: Rect) -> Iterator[Point]:
    for k in range(5):
        for m in range(3):
            yield Point(box.x + box.width * k / 4, box.y + box.height * m / 2)


def _lines_in(seen: _Seen, box: Rect) -> int:
    """Return how many other lines run through a box; one that lies far off its own line counts none."""
    rows = seen.lines
    if not len(rows) or not seen.window.encloses(box):
        return 0
    x, y, right, bottom = box.x, box.y, box.x + box.width, box.y + box.height
    ax, ay, bx, by = rows.T
    met = (np.minimum(ax, bx) <= right) & (np.maximum(ax, bx) >= x) & (np.minimum(ay, by) <= bottom)
    which = np.nonzero(met & (np.maximum(ay, by) >= y))[0]
    through = {
        int(seen.owners[k])
        for k, piece in zip(which.tolist(), rows[which].tolist(), strict=True)
        if enters_box(piece, box)
    }
    return len(through)


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
