"""What collides in a drawn figure, as an art director would look for it.

Plain geometry on a case; the checks that report it decide what matters. Each function yields what it finds and, now and
then, None (see `finding.Findings`).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from crosstalk.checks.case import Case
from crosstalk.checks.words import Line
from crosstalk.geometry import Point, Rect
from crosstalk.model import Anchor, Component, Connector, Panel, Strand
from crosstalk.routing import clip
from crosstalk.scene import SceneItem
from crosstalk.scene.ends import resolve
from crosstalk.scene.grid import Grid


class Hit(NamedTuple):
    """Two things that collide, the words concerned (of the first, of the second, or ""), and where."""

    first: str
    second: str
    place: Rect
    words: str = ""
    other_words: str = ""


Hits = Iterator[Hit | None]
Places = np.ndarray[Any, np.dtype[np.float64]]
_STEP = 1.5
"""Points between the places at which a line is looked at."""
_TOUCH, _RIM = 1.0, 0.15
"""Points by which a strand may reach into words, and the share of a line's height above and below its letters."""


def lines_through_things(case: Case) -> Hits:
    """Yield each connector that runs through a component or picture that it has nothing to do with.

    What one of its tips lies in (the cell about a nucleus, the membrane under a receptor) it has to cross.
    """
    for record, item in case.records(Connector):
        yield None
        if item.path is None:
            continue
        ends = {record.source.target, record.target.target}
        tips = (item.path.start(), item.path.end())
        for thing in _near(case, case.things, item.bounds):
            if thing.id in ends:
                continue
            inside = _first_inside(case, item, thing)
            if inside is not None and not any(_holds(thing, tip) for tip in tips):
                yield Hit(item.id, thing.id, Rect.centred(inside, 12.0, 12.0))


def heads_off_things(case: Case, most: float = 0.5) -> Hits:
    """Yield each connector with a tip that is more than `most` points off what it is bound to: floating, or dug in.

    What a tip has to touch is the silhouette, the port, the line or the words that stand in its way.
    """
    for record, item in case.records(Connector):
        yield None
        if item.path is None or not record.drawn:
            continue
        for anchor, tip in ((record.source, item.path.start()), (record.target, item.path.end())):
            held = case.scene.items.get(anchor.target)
            if held is not None and _off(case, anchor, held, tip) > most:
                yield Hit(item.id, held.id, Rect.centred(tip, 8.0, 8.0))


def _off(case: Case, anchor: Anchor, held: SceneItem, tip: Point) -> float:
    """Return how far a tip is from what it is bound to, in points."""
    end = resolve(case.scene.stage, anchor)
    if end is None or (held.silhouette == () and held.path is None):
        return 0.0
    if end.outline is None:
        return max(0.0, math.dist(end.aim, tip) - end.gap)
    edges = [*held.silhouette]
    if end.label is not None:
        edges.append(end.label.corners)
    place = clip.nearest(edges, tip)
    return 0.0 if place is None else math.dist(place, tip)


def lines_through_words(case: Case) -> Hits:
    """Yield each connector that runs through words that are not its own."""
    grid, lines = _lines(case)
    for _, item in case.records(Connector):
        yield None
        if item.path is None:
            continue
        for key in sorted(grid.near(item.bounds)):
            line = lines[key]
            if (
                line.owner != item.id
                and line.box.intersects(item.bounds)
                and len(_within(case, item, line.box))
            ):
                yield Hit(item.id, line.owner, line.box, other_words=line.text)


def words_over_words(case: Case, least: float = 0.3) -> Hits:
    """Yield each two lines of text of different records that share more than `least` square points."""
    grid, lines = _lines(case)
    order = {key: number for number, key in enumerate(lines)}
    for key, line in lines.items():
        if order[key] % 40 == 39:
            yield None
        for other_key in sorted(grid.near(line.box), key=order.__getitem__):
            other = lines[other_key]
            if order[other_key] <= order[key] or other.owner == line.owner:
                continue
            if overlap(line.box, other.box) > least:
                yield Hit(line.owner, other.owner, line.box.union(other.box), line.text, other.text)


def words_over_things(case: Case) -> Hits:
    """Yield each line of text that lies on the drawing of another component."""
    for number, line in enumerate(_lines(case)[1].values()):
        if number % 40 == 39:
            yield None
        for thing in _near(case, case.things, line.box):
            if thing.id != line.owner and any(clip.contains(thing.silhouette, p) for p in _spots(line.box)):
                yield Hit(line.owner, thing.id, line.box, line.text)


def strands_over_words(case: Case) -> Hits:
    """Yield each strand and a line of text of something that it is drawn over."""
    order = {record_id: number for number, record_id in enumerate(case.diagram.drawing_order)}
    for record, item in case.records(Strand):
        yield None
        if item.path is None or len(_places(case, item)) < 2:
            continue
        grid, lines = _lines(case)
        for key in sorted(grid.near(item.body)):
            line = lines[key]
            if line.owner == item.id or order[line.owner] > order[item.id]:
                continue
            # The box of a line is higher than its letters, and a touch does not make it hard to read.
            rim = _RIM * line.box.height
            letters = Rect(line.box.x, line.box.y + rim, line.box.width, line.box.height - 2 * rim)
            if _covers(case, item, record.width / 2 - _TOUCH, letters):
                yield Hit(item.id, line.owner, line.box, other_words=line.text)


def strands_over_things(case: Case, least: float = 0.3) -> Hits:
    """Yield each strand and a component or picture that it hides: drawn under it, and covered to that part or more.

    What sits on the strand, or stands in it among what lives there, belongs there.
    """
    order = {record_id: number for number, record_id in enumerate(case.diagram.drawing_order)}
    for record, item in case.records(Strand):
        yield None
        if not item.silhouette:
            continue
        for thing in _near(case, case.things, item.body):
            if order[thing.id] < order[item.id] and not _belongs(case, thing.id, record.id):
                spots = [p for p in _spots(thing.body) if _holds(thing, p)]
                under = [p for p in spots if _holds(item, p)]
                if spots and len(under) >= least * len(spots):
                    yield Hit(item.id, thing.id, thing.body)


def _belongs(case: Case, thing: str, strand: str) -> bool:
    """Say whether a thing sits on a strand, itself or by what it sits on."""
    record, seen = case.diagram.records.get(thing), {thing}
    while isinstance(record, Component) and record.seat is not None and record.seat.host not in seen:
        if record.seat.host == strand:
            return True
        seen.add(record.seat.host)
        record = case.diagram.records.get(record.seat.host)
    return False


def things_over_things(case: Case) -> Hits:
    """Yield each two components whose drawings overlap."""
    for item in list(case.items.values()):
        if item.kind not in ("component", "picture"):
            continue
        yield None
        for other in _near(case, case.things, item.body):
            if other.id > item.id and _touch(item, other):
                yield Hit(item.id, other.id, item.body)


def words_off_frames(case: Case) -> Hits:
    """Yield each line of text that leaves the page, or the framed panel that its record belongs to."""
    records = case.diagram.records
    for number, line in enumerate(_lines(case)[1].values()):
        if number % 40 == 39:
            yield None
        frame, holder = case.scene.page, ""
        for outer in case.diagram.ancestors(line.owner):
            record = records[outer]
            if isinstance(record, Panel) and record.frame:
                frame, holder = record.box, outer
        if not frame.inflated(-1.0).encloses(line.box):
            yield Hit(line.owner, holder, line.box, line.text)


ALL = (
    lines_through_things,
    heads_off_things,
    lines_through_words,
    words_over_words,
    words_over_things,
    strands_over_words,
    strands_over_things,
    things_over_things,
    words_off_frames,
)


def overlap(a: Rect, b: Rect) -> float:
    """Return the area that two boxes share, in square points."""
    width = min(a.right, b.right) - max(a.x, b.x)
    height = min(a.bottom, b.bottom) - max(a.y, b.y)
    return width * height if width > 0 and height > 0 else 0.0


def _lines(case: Case) -> tuple[Grid, dict[str, Line]]:
    """Return the lines of text that run along or across the page, by place."""
    known: tuple[Grid, dict[str, Line]] | None = case.kept.get("lines")
    if known is None:
        for _ in gather(case):
            pass
        known = case.kept["lines"]
    return known


def gather(case: Case) -> Iterator[None]:
    """Sort the lines of text by place; may be interrupted."""
    lines: dict[str, Line] = {}
    for item, pause in case.in_turns():
        found = enumerate(case.lines(item.id))
        lines.update((f"{n} {item.id}", line) for n, line in found if line.upright and line.text.strip())
        if pause:
            yield None
    grid = Grid()
    yield from grid.put_in_turns((key, line.box) for key, line in lines.items())
    case.kept["lines"] = (grid, lines)


def _near(case: Case, grid: Grid, box: Rect) -> list[SceneItem]:
    found = (case.items[i] for i in sorted(grid.near(box)))
    return [item for item in found if item.body.intersects(box)]


def _places(case: Case, item: SceneItem) -> Places:
    """Return places along a connector, about a point apart."""
    kept: dict[str, Places] = case.kept.setdefault("places", {})
    if item.id not in kept:
        found: list[Point] = []
        assert item.path is not None
        for stroke in item.path.flattened(0.25):
            for a, b in pairwise(stroke):
                steps = max(1, math.ceil(math.dist(a, b) / _STEP))
                found += [
                    Point(a.x + (b.x - a.x) * k / steps, a.y + (b.y - a.y) * k / steps) for k in range(steps)
                ]
            found.append(Point(*stroke[-1]))
        kept[item.id] = np.array(found)
    return kept[item.id]


def _within(case: Case, item: SceneItem, box: Rect) -> Places:
    places = _places(case, item)
    xs, ys = places[:, 0], places[:, 1]
    found: Places = places[(xs >= box.x) & (xs <= box.right) & (ys >= box.y) & (ys <= box.bottom)]
    return found


def _covers(case: Case, item: SceneItem, reach: float, box: Rect) -> bool:
    """Say whether a line comes as near as `reach` to a box, sideways: it ends flat."""
    places = _places(case, item)
    along = np.gradient(places, axis=0)
    along /= np.maximum(np.hypot(along[:, 0], along[:, 1]), 1e-9)[:, None]
    low, high = (box.x, box.y), (box.right, box.bottom)
    off = np.clip(places, low, high) - places
    near = np.hypot(off[:, 0], off[:, 1]) <= max(0.0, reach)
    beside = np.abs((off * along).sum(axis=1)) <= _STEP
    return bool((near & beside).any())


def _first_inside(case: Case, item: SceneItem, thing: SceneItem) -> Point | None:
    """Return the first place of a line that is within a thing, None where it passes by."""
    spots = (Point(float(x), float(y)) for x, y in _within(case, item, thing.body))
    return next((spot for spot in spots if clip.contains(thing.silhouette, spot)), None)


def _holds(thing: SceneItem, place: Point) -> bool:
    return thing.body.contains(place) and clip.contains(thing.silhouette, place)


def _spots(box: Rect) -> Iterator[Point]:
    for k in range(13):
        for m in range(4):
            yield Point(box.x + box.width * k / 12, box.y + box.height * m / 3)


def _touch(a: SceneItem, b: SceneItem) -> bool:
    return any(clip.contains(b.silhouette, p) for ring in a.silhouette for p in ring) or any(
        clip.contains(a.silhouette, p) for ring in b.silhouette for p in ring
    )
