"""What collides in a drawn figure: computed from the scene, as an art director would look for it."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from itertools import pairwise

from crosstalk.geometry import Point, Rect
from crosstalk.primitives import GroupItem, Primitive, TextItem
from crosstalk.scene import Scene
from crosstalk.scene.item import SceneItem

THINGS = {"component", "picture"}


def texts(items: Iterable[Primitive]) -> Iterator[TextItem]:
    """Yield every text of some primitives."""
    for item in items:
        if isinstance(item, TextItem):
            yield item
        elif isinstance(item, GroupItem):
            yield from texts(item.items)


def words(item: SceneItem) -> list[tuple[str, Rect]]:
    """Return each line of text of an item with the box of its letters (x-height and below, not the leading)."""
    found = []
    for text in texts(item.items):
        lines: dict[float, list] = {}
        for span in text.spans:
            lines.setdefault(round(span.y / 2) * 2, []).append(span)
        for spans in lines.values():
            left = min(s.x for s in spans)
            right = max(s.x + s.width for s in spans)
            size = max(s.size for s in spans)
            base = max(s.y for s in spans)
            box = Rect(left, base - 0.72 * size, right - left, 0.9 * size)
            found.append(("".join(s.text for s in spans), box))
    return found


def line_points(item: SceneItem) -> list[Point]:
    """Return points along a connector, at most one point apart."""
    if item.path is None or not item.items:
        return []
    found: list[Point] = []
    for line in item.path.flattened(0.1):
        for a, b in pairwise(line):
            steps = max(1, math.ceil(math.dist(a, b)))
            found += [
                Point(a.x + (b.x - a.x) * k / steps, a.y + (b.y - a.y) * k / steps) for k in range(steps + 1)
            ]
    return found


def inside(point: Point, polygons: Iterable[Iterable[Point]]) -> bool:
    """Say whether a point lies in any of some polygons."""
    for polygon in polygons:
        ring = list(polygon)
        odd = False
        for a, b in zip(ring, ring[1:] + ring[:1], strict=True):
            if (a[1] > point.y) != (b[1] > point.y):
                x = a[0] + (point.y - a[1]) * (b[0] - a[0]) / (b[1] - a[1])
                odd ^= x > point.x
        if odd:
            return True
    return False


def lines_through_things(scene: Scene) -> list[str]:
    """Name each connector that runs through a component it does not join."""
    from crosstalk.model import Connector

    found = []
    things = [i for i in scene.items.values() if i.kind in THINGS]
    for item in scene.items.values():
        record = scene.stage.records.get(item.id)
        if not isinstance(record, Connector):
            continue
        ends = {record.source.target, record.target.target}
        points = line_points(item)
        for thing in things:
            if thing.id in ends:
                continue
            box = thing.body.inflated(0.5)
            if any(box.contains(p) and inside(p, thing.silhouette) for p in points):
                found.append(f"{item.id} runs through {thing.id}")
    return found


def lines_through_words(scene: Scene) -> list[str]:
    """Name each connector that runs through a text that is not its own."""
    found = []
    boxes = [(i.id, *w) for i in scene.items.values() for w in words(i)]
    for item in scene.items.values():
        if item.kind != "connector":
            continue
        points = line_points(item)
        for owner, text, box in boxes:
            if owner != item.id and any(box.contains(p) for p in points):
                found.append(f"{item.id} runs through “{text}” of {owner}")
    return found


def words_over_words(scene: Scene) -> list[str]:
    """Name each pair of texts of different records that overlap."""
    boxes = [(i.id, *w) for i in scene.items.values() for w in words(i)]
    found = []
    for index, (a, text_a, box_a) in enumerate(boxes):
        for b, text_b, box_b in boxes[index + 1 :]:
            if a != b and overlap(box_a, box_b) > 0.3:
                found.append(f"“{text_a}” of {a} lies over “{text_b}” of {b}")
    return found


def words_over_things(scene: Scene) -> list[str]:
    """Name each label that lies on the picture of another component."""
    things = [i for i in scene.items.values() if i.kind in THINGS]
    found = []
    for item in scene.items.values():
        for text, box in words(item):
            spots = [
                Point(box.x + box.width * k / 12, box.y + box.height * m / 3)
                for k in range(13)
                for m in range(4)
            ]
            near = [t for t in things if t.id != item.id and box.intersects(t.body)]
            under = [t.id for t in near if any(inside(p, t.silhouette) for p in spots)]
            found.extend(f"“{text}” of {item.id} lies on {other}" for other in under)
    return found


def things_over_things(scene: Scene) -> list[str]:
    """Name each pair of components whose drawings overlap."""
    things = [i for i in scene.items.values() if i.kind in THINGS]
    found = []
    for index, a in enumerate(things):
        for b in things[index + 1 :]:
            if a.body.intersects(b.body) and _touch(a, b):
                found += [f"{a.id} and {b.id} overlap"]
    return found


def words_off_frames(scene: Scene) -> list[str]:
    """Name each text that leaves the page or the panel its record belongs to."""
    from crosstalk.model import Panel

    found: list[str] = []
    records = scene.stage.records
    for item in scene.items.values():
        record = records[item.id]
        frame = scene.page
        while record.parent:
            record = records[record.parent]
            if isinstance(record, Panel):
                frame = record.box
        off = [text for text, box in words(item) if not frame.inflated(-1).encloses(box)]
        found.extend(f"“{text}” of {item.id} leaves its frame" for text in off)
    return found


def overlap(a: Rect, b: Rect) -> float:
    """Return the area that two boxes share, in square points."""
    width = min(a.right, b.right) - max(a.x, b.x)
    height = min(a.bottom, b.bottom) - max(a.y, b.y)
    return max(0.0, width) * max(0.0, height)


def _touch(a: SceneItem, b: SceneItem) -> bool:
    return any(inside(Point(*p), b.silhouette) for ring in a.silhouette for p in ring) or any(
        inside(Point(*p), a.silhouette) for ring in b.silhouette for p in ring
    )


ALL = (
    lines_through_things,
    lines_through_words,
    words_over_words,
    words_over_things,
    things_over_things,
    words_off_frames,
)
