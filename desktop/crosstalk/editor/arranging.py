"""From what is selected to what `layout` arranges, and back to what a command can apply.

What counts, in short: a group is one thing; what lies mostly within something larger (a nucleus in a cell, a receptor
on it), with no line drawn between the two, stays with it; what sits on something goes with it; labels belong to their
things. Regions are frames that hold their members, panels are frames that never move. Strands stay where they are and
are not covered either. Locked things are pinned. Text and pictures that nothing joins are left alone, unless they are
selected or the page is tidied; nothing is put over them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from crosstalk.editor.courses import strand_boxes
from crosstalk.editor.rooms import room_beside, room_in
from crosstalk.geometry import Point, Rect
from crosstalk.layout import Arrangement, Box, Edge, Frame, Options, Problem, arrange
from crosstalk.model import Component, Connector, Group, Legend, Panel, Picture, Region, Strand, Text
from crosstalk.routing import clip

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MARGIN = 6.0
"""Points that stay free at the edge of the page."""
WITHIN, SMALLER = 0.5, 0.4
"""A thing stays with another where so much of it lies within, and it has at most so much of the other's area."""
GENTLE = ("tidy", "even_across", "even_down", "fit")
"""The arrangements that keep the picture: they also move loose words, and bends keep their meaning."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What would change: distances by record, new bounds of regions, and what is said about it."""

    kind: str
    shifts: dict[str, Point]
    frames: dict[str, Rect]
    moved: int
    pinned: int

    @property
    def is_empty(self) -> bool:
        """Whether everything stays as it is."""
        return not self.moved


@dataclass(slots=True)
class Plan:
    """A problem, and which records each of its boxes stands for."""

    problem: Problem
    parts: dict[str, tuple[str, ...]] = field(default_factory=dict)


def suggest(session: EditorSession, kind: str, ids: Iterable[str], options: Options) -> Suggestion:
    """Return an arrangement of some things (all where fewer than two are named). Raises Stopped on demand."""
    plan = collect(session, kind, tuple(ids))
    found = arrange(plan.problem, kind, options)
    shifts = {i: shift for name, shift in found.shifts.items() for i in plan.parts[name]}
    frames = _changed_frames(plan.problem, found)
    for frame in plan.problem.frames:
        _carry_rest(session, frame, found, shifts, frames)
    moved = sum(1 for shift in found.shifts.values() if abs(shift.x) + abs(shift.y) > 1e-6) + len(frames)
    shifts = {i: shift for i, shift in shifts.items() if abs(shift.x) + abs(shift.y) > 1e-6}
    pinned = sum(1 for box in plan.problem.boxes if box.pinned)
    return Suggestion(kind, shifts, frames, moved, pinned)


def collect(session: EditorSession, kind: str, ids: tuple[str, ...]) -> Plan:
    """Return what is to be arranged."""
    session.draw_more(math.inf)
    return _Collector(session, kind, ids).plan()


class _Collector:
    def __init__(self, session: EditorSession, kind: str, ids: tuple[str, ...]) -> None:
        self.session, self.kind = session, kind
        self.holders = _holders(session, ids)
        """Frames whose members are meant, where nothing but frames was named."""
        self.chosen = set() if self.holders else _things(session, ids)
        if len(self.chosen) < 2 and kind != "fit":
            self.chosen = set()

    def plan(self) -> Plan:
        frames = self._frames()
        boxes: dict[str, Box] = {}
        parts: dict[str, tuple[str, ...]] = {}
        outside: list[Box] = []
        joined = _joined(self.session)
        for name, frame in self._on_edges(frames):
            outside.append(self._box((name,), frames)._replace(frame=frame))
        for names in _clusters(self.session, list(self._items(frames))):
            box = self._box(names, frames)
            if self._is_meant(names, joined):
                boxes[box.id] = box
                parts[box.id] = tuple(i for name in names for i in _family(self.session, name))
            else:
                outside.append(box)
        outside += strand_boxes(self.session, frames.values())
        problem = Problem(
            tuple(boxes.values()),
            self._edges(parts, frames),
            tuple(frames.values()),
            self.session.scene.page.inflated(-MARGIN),
            tuple(outside),
            self._home(boxes.values()),
        )
        return Plan(problem, parts)

    def _frames(self) -> dict[str, Frame]:
        session, found = self.session, {}
        for record_id in session.history.diagram.drawing_order:
            record, item = session.record(record_id), session.scene.items.get(record_id)
            if item is None or not isinstance(record, Region | Panel) or not session.children(record_id):
                continue
            if record.rotation or any(
                isinstance(session.record(a), Group) for a in session.ancestors(record_id)
            ):
                continue
            is_fixed = isinstance(record, Panel) or record.locked or not self._may_move(record_id)
            found[record_id] = Frame(
                record_id, record.bounds, room_in(record, item), is_fixed, record.parent, not is_fixed
            )
        for name, frame_id in list(self._on_edges(found)):
            frame = found[frame_id]
            sitter = _extent(session, name)
            if sitter is not None:
                found[frame_id] = frame._replace(inner=room_beside(frame.inner, frame.rect, sitter))
        return found

    def _may_move(self, frame_id: str) -> bool:
        if self.holders:
            return any(h in self.session.ancestors(frame_id) for h in self.holders) or (
                self.kind == "fit" and frame_id in self.holders
            )
        return not self.chosen or frame_id in self.chosen

    def _items(self, frames: dict[str, Frame]) -> Iterator[str]:
        session = self.session
        for record_id, item in session.scene.items.items():
            record = session.record(record_id)
            if (
                record is None
                or record_id in frames
                or isinstance(record, Connector | Panel | Legend | Strand)
            ):
                continue
            if record.parent and isinstance(session.record(record.parent), Group):
                continue
            if isinstance(record, Component) and record.seat is not None:
                continue
            if (item.items or isinstance(record, Group)) and not self._is_on_edge(record_id, frames):
                yield record_id

    def _on_edges(self, frames: dict[str, Frame]) -> Iterator[tuple[str, str]]:
        """Yield what sits across the edge of its region, such as a receptor drawn on a cell's outline."""
        for frame_id in frames:
            for child in self.session.children(frame_id):
                if child not in frames and self._is_on_edge(child, frames):
                    yield child, frame_id

    def _is_on_edge(self, record_id: str, frames: dict[str, Frame]) -> bool:
        item, home = self.session.scene.items.get(record_id), _parent(self.session, record_id)
        if item is None or home not in frames or not isinstance(self.session.record(home), Region):
            return False
        place = clip.nearest(self.session.scene.items[home].silhouette, item.body.centre)
        return place is not None and item.body.contains(place)

    def _is_meant(self, names: tuple[str, ...], joined: set[str]) -> bool:
        session = self.session
        if self.holders:
            return any(h in session.ancestors(name) for name in names for h in self.holders)
        if self.chosen:
            held = (a for name in names for a in (name, *session.ancestors(name)))
            return any(i in self.chosen for i in held)
        if self.kind in GENTLE or any(name in joined for name in names):
            return True
        return not all(isinstance(session.record(name), Text | Picture) for name in names)

    def _box(self, names: tuple[str, ...], frames: dict[str, Frame]) -> Box:
        session, first = self.session, names[0]
        whole = [_extent(session, i) for name in names for i in _family(session, name)]
        rect = Rect.union_of(r for r in whole if r is not None) or Rect(0.0, 0.0, 0.0, 0.0)
        records = [session.record(i) for name in names for i in _family(session, name)]
        pinned = any(record is not None and record.locked for record in records)
        record, body = session.record(first), session.scene.items[first].body
        frame = record.parent if record is not None and record.parent in frames else ""
        return Box(first, rect, pinned, frame, body.centre if isinstance(record, Component) else None)

    def _edges(self, parts: dict[str, tuple[str, ...]], frames: dict[str, Frame]) -> tuple[Edge, ...]:
        owner = {i: name for name, ids in parts.items() for i in ids} | {name: name for name in frames}
        found = []
        for connector in self.session.history.diagram.of_kind(Connector):
            ends = (
                owner.get(_carrier(self.session, a.target), "") for a in (connector.source, connector.target)
            )
            source, target = ends
            if source and target and source != target:
                found.append(Edge(source, target))
        return tuple(found)

    def _home(self, boxes: Iterable[Box]) -> Point | None:
        """Keep a selection where it is; all of the page goes to its middle."""
        whole = Rect.union_of(box.rect for box in boxes)
        return whole.centre if self.chosen and whole is not None else None


def _holders(session: EditorSession, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Return the named regions and panels where nothing else was named."""
    records = [session.record(i) for i in ids]
    if not records or not all(isinstance(r, Region | Panel) for r in records):
        return ()
    return tuple(i for i in ids if session.children(i)) if len(ids) == 1 else ()


def _things(session: EditorSession, ids: tuple[str, ...]) -> set[str]:
    return {i for i in ids if not isinstance(session.record(i), Connector | Strand | Legend)}


def _joined(session: EditorSession) -> set[str]:
    ends = (a for c in session.history.diagram.of_kind(Connector) for a in (c.source, c.target))
    return {_carrier(session, anchor.target) for anchor in ends if anchor.target}


def _carrier(session: EditorSession, record_id: str) -> str:
    """Return what carries a thing: the host it sits on, the outermost group it is in."""
    record = session.record(record_id)
    for _ in range(20):
        if isinstance(record, Component) and record.seat is not None:
            record_id = record.seat.host
        elif record is not None and isinstance(session.record(record.parent), Group):
            record_id = record.parent
        else:
            break
        record = session.record(record_id)
    return record_id


def _family(session: EditorSession, record_id: str) -> Iterator[str]:
    """Yield a thing and all its members."""
    yield record_id
    for child in session.children(record_id):
        yield from _family(session, child)


def _extent(session: EditorSession, record_id: str) -> Rect | None:
    item, record = session.scene.items.get(record_id), session.record(record_id)
    if item is None or not item.items or isinstance(record, Connector | Group):
        return None
    return item.body if item.label_bounds is None else item.body.union(item.label_bounds)


def _clusters(session: EditorSession, ids: list[str]) -> list[tuple[str, ...]]:
    """Return the things that stay together, the largest of each first, in the order of the first of them."""
    bodies = {i: session.scene.items[i].body for i in ids}
    boss = {i: i for i in ids}
    apart = _spoken_of(session)
    order = sorted(ids, key=lambda i: (bodies[i].x, i))
    active: list[str] = []
    for name in order:
        active = [i for i in active if bodies[i].right > bodies[name].x]
        for other in active:
            if frozenset((name, other)) in apart or _parent(session, name) != _parent(session, other):
                continue
            if _belong(bodies[name], bodies[other]):
                boss[_root(boss, name)] = _root(boss, other)
        active.append(name)
    groups: dict[str, list[str]] = {}
    for name in ids:
        groups.setdefault(_root(boss, name), []).append(name)
    return [
        tuple(sorted(names, key=lambda i: -bodies[i].width * bodies[i].height)) for names in groups.values()
    ]


def _spoken_of(session: EditorSession) -> set[frozenset[str]]:
    """Return the pairs between which a line is drawn: two things, however they came to overlap."""
    lines = (c for c in session.history.diagram.of_kind(Connector) if c.drawn)
    return {frozenset((c.source.target, c.target.target)) for c in lines}


def _parent(session: EditorSession, record_id: str) -> str:
    record = session.record(record_id)
    return record.parent if record is not None else ""


def _belong(a: Rect, b: Rect) -> bool:
    small, large = sorted((a, b), key=lambda r: r.width * r.height)
    area = small.width * small.height
    across = min(a.right, b.right) - max(a.x, b.x)
    down = min(a.bottom, b.bottom) - max(a.y, b.y)
    if across <= 0 or down <= 0 or area <= 0:
        return False
    return across * down >= WITHIN * area and area <= SMALLER * large.width * large.height


def _root(boss: dict[str, str], name: str) -> str:
    while boss[name] != name:
        boss[name] = boss[boss[name]]
        name = boss[name]
    return name


def _changed_frames(problem: Problem, found: Arrangement) -> dict[str, Rect]:
    def differs(frame: Frame) -> bool:
        new = found.frames.get(frame.id, frame.rect)
        return max(abs(a - b) for a, b in zip(new, frame.rect, strict=True)) > 1e-6

    return {f.id: found.frames[f.id] for f in problem.frames if not f.pinned and differs(f)}


def _carry_rest(
    session: EditorSession,
    frame: Frame,
    found: Arrangement,
    shifts: dict[str, Point],
    frames: dict[str, Rect],
) -> None:
    """Take along what lies in a frame and was not arranged: what sits on its edge, strands, legends."""
    new = frames.get(frame.id)
    if new is None:
        return
    for child in session.children(frame.id):
        if child in found.shifts or child in found.frames:
            continue
        item = session.scene.items.get(child)
        here = item.body.centre if item is not None else frame.rect.centre
        there = _mapped(here, frame.rect, new)
        for record_id in _family(session, child):
            shifts.setdefault(record_id, Point(there.x - here.x, there.y - here.y))


def _mapped(point: Point, before: Rect, after: Rect) -> Point:
    across = (point.x - before.x) / before.width if before.width else 0.5
    down = (point.y - before.y) / before.height if before.height else 0.5
    return Point(after.x + across * after.width, after.y + down * after.height)
