"""Routes for connectors of a scene, also for one that is about to change.

A `Router` looks at the scene as it will be after some records have changed: what hangs on them is built ahead, only as
far as a route asks for it. It finds waypoints and writes nothing; the commands of `commands.routes` keep them.
"""

from __future__ import annotations

import copy
from collections import ChainMap
from collections.abc import Iterable, Mapping, MutableMapping
from typing import Any, cast

import msgspec
import numpy as np

from crosstalk.geometry import Path, Point, Rect
from crosstalk.model import Connector, Group, Record
from crosstalk.routing import finder, nudge
from crosstalk.routing.finder import Route, Surroundings, Terminal
from crosstalk.routing.maze import Floats, none_found
from crosstalk.scene import fans, siblings
from crosstalk.scene.connectors import path_of
from crosstalk.scene.course import drawn, tips
from crosstalk.scene.ends import End, resolve, stop
from crosstalk.scene.fans import ALONE
from crosstalk.scene.grid import Grid
from crosstalk.scene.item import SceneItem
from crosstalk.scene.obstacles import Ground, landmarks, line_along, within
from crosstalk.scene.scene import Scene
from crosstalk.scene.stage import Stage
from crosstalk.scene.view import is_visible
from crosstalk.scene.work import BUILDERS

MARGIN = 48.0
"""So many points around the ends are looked at for what is in the way."""
_EDGE = 4.0
"""Points that a line keeps from the edge of the page."""
_AROUND = 160.0
"""So many points more are covered where one looks around many lines at once: their ways swing out."""
_WIDENINGS = 4
"""So often more is looked at, where a route leaves the part that was."""


class Router:
    """Finds routes in a scene as it will be once `changes` (id → record, None: gone) are made."""

    def __init__(self, scene: Scene, changes: Mapping[str, Record | None] | None = None) -> None:
        self.scene = scene
        self._changes = dict(changes or {})
        stage = copy.copy(scene.stage)
        ahead = cast("MutableMapping[str, Any]", self._changes)
        stage.records = cast("dict[str, Record]", ChainMap(ahead, cast("Any", scene.stage.records)))
        stage.find = self.item
        self.stage: Stage = stage
        self.due = hanging_on(scene.stage, self._changes)
        """Ids whose items the change makes stale."""
        self._made: dict[str, SceneItem | None] = {}
        self._covered: tuple[Rect, Ground] | None = None
        self._fresh: dict[str, Floats] = {}
        """Lines that were found, as straight pieces, where one looked around all of them at once."""
        self._paths: dict[str, Path | None] = {}
        self._places = Grid()
        self._lead = False
        """Whether the lines are told their lanes here, because all of them are routed anew."""
        self.found: dict[str, Route] = {}
        """Routes by connector, in the order of finding: later ones keep off those before."""

    def item(self, record_id: str) -> SceneItem | None:
        """Return an item as it will be."""
        if record_id not in self.due:
            return self.scene.items.get(record_id)
        if record_id not in self._made:
            self._made[record_id] = None
            self._made[record_id] = self._build(record_id)
        return self._made[record_id]

    def route(self, record: Connector, keep: bool = False) -> Route | None:
        """Return the waypoints of a route, () for the direct line; None where the ends allow none or none is found.

        To `keep` means to hold on to the present route as far as that is possible, which
        is quick.
        """
        source, target = resolve(self.stage, record.source), resolve(self.stage, record.target)
        if source is None or target is None or _nested(source, target):
            return None
        terminals = self._terminal(record, source, keep), self._terminal(record, target, keep)
        window = _window(source, target)
        around = self._around(record, source, target, window)
        if self._is_direct(record, source, target, around):
            return ()
        if keep:
            return finder.adapted(record.shape, record.waypoints, *terminals, around)
        found = finder.find(record.shape, *terminals, around)
        for _ in range(_WIDENINGS):
            path = self._drawn(record, source, target, found or ())
            if window.encloses(path.bounds()):
                break
            # It swings out to where nobody looked for what stands there.
            window = window.union(path.bounds().inflated(MARGIN))
            around = self._around(record, source, target, window)
            if self._is_clear(record, path, around):
                break
            found = finder.find(record.shape, *terminals, around)
        return found

    def part(self, record: Connector) -> None:
        """Lead a line that was found beside those that join the same two things, where it crosses them."""
        hanging = self.stage.dependents.get(record.source.target, ())
        others = siblings.siblings(record, map(self.stage.records.get, sorted(hanging)))
        paths = [(other, path) for other in others if (path := self.path(other.id)) is not None]
        source, target = resolve(self.stage, record.source), resolve(self.stage, record.target)
        if not paths or source is None or target is None:
            return
        waypoints = self.found.get(record.id, ())
        window = _window(source, target).inflated(_AROUND / 2)
        around = self._around(record, source, target, window)

        def drawn(route: Route) -> Path:
            return self._drawn(record, source, target, route)

        def is_clear(route: Route) -> bool:
            path = drawn(route)
            assert around.page is not None
            return around.page.encloses(path.bounds()) and self._is_clear(record, path, around)

        better = siblings.apart(record, waypoints, paths, (source.aim, target.aim), drawn, is_clear)
        if better != waypoints:
            self.put(record, better)

    def nudge(self, record: Connector) -> None:
        """Move the legs of a route that was found off the lines that they lie upon, where there is room."""
        waypoints = self.found.get(record.id, ())
        source, target = resolve(self.stage, record.source), resolve(self.stage, record.target)
        if len(waypoints) < 2 or source is None or target is None:
            return
        around = self._around(record, source, target, Rect.of_points(waypoints).inflated(MARGIN))

        def is_clear(route: Route) -> bool:
            path = self._drawn(record, source, target, route)
            assert around.page is not None
            return around.page.encloses(path.bounds()) and self._is_clear(record, path, around)

        better = nudge.nudged(record.shape, waypoints, around.lines, is_clear)
        if better != waypoints:
            self.put(record, better)

    def _around(self, record: Connector, source: End, target: End, window: Rect) -> Surroundings:
        boxes, coarse, lines = self._ground(window).part(window, self._own(record), (source.aim, target.aim))
        near = sorted(self._places.near(window)) if self._fresh else []
        fresh = [self._fresh[other] for other in near if other != record.id]
        if fresh:
            lines = np.concatenate((lines, within(np.concatenate(fresh), window)))
        # Ends that lie off the page are reached all the same.
        page = self.scene.page.inflated(-_EDGE).union(_window(source, target, 2 * _EDGE))
        return Surroundings(boxes, lines, page, coarse)

    def is_barred(self, record: Connector) -> bool:
        """Say whether a line, drawn as it is without waypoints, runs through something."""
        source, target = resolve(self.stage, record.source), resolve(self.stage, record.target)
        if source is None or target is None or _nested(source, target):
            return False
        path = self._drawn(record, source, target, ())
        around = self._around(record, source, target, _window(source, target).union(path.bounds()))
        return not self._is_clear(record, path, around)

    def begin(self, records: Iterable[Connector]) -> None:
        """Take up some lines that are all to be routed anew: until its turn has come none is in another's way."""
        waiting = {record.id: _with(record, ()) for record in records}
        self._changes.update(waiting)
        self.due |= waiting.keys()
        self.stage.lanes = dict(self.stage.lanes)
        self._lead = True
        fans.assign(self.stage, {a.target for r in waiting.values() for a in (r.source, r.target)})
        self.cover(waiting.values())

    def cover(self, records: Iterable[Connector], lines: bool = True) -> None:
        """Look around all of some lines at once, which is quicker than around one after the other.

        Without `lines`, what they cross does not count.
        """
        whole: Rect | None = None
        for record in records:
            source, target = resolve(self.stage, record.source), resolve(self.stage, record.target)
            if source is not None and target is not None:
                window = _window(source, target)
                whole = window if whole is None else whole.union(window)
        if whole is not None:
            whole = whole.inflated(_AROUND if lines else 0.0)
            near = self._near(whole)
            near = near if lines else [item for item in near if item.kind != "connector"]
            self._covered = whole, landmarks(self.scene).gather(near)

    def _ground(self, window: Rect) -> Ground:
        if self._covered is not None and self._covered[0].encloses(window):
            return self._covered[1]
        return landmarks(self.scene).gather(self._near(window))

    def put(self, record: Connector, waypoints: Route | None) -> None:
        """Take a route as found, so that those found later keep off it.

        Lines that go straight lie differently once a neighbour goes elsewhere: those that no longer are clear so are
        routed again.
        """
        for other in self._take(record, waypoints):
            line = self.stage.records[other]
            if self.found.get(other) == () and isinstance(line, Connector):
                self.put(line, self.route(line) or ())

    def _take(self, record: Connector, waypoints: Route | None) -> set[str]:
        settled = record if waypoints is None else _with(record, waypoints)
        self._changes[record.id] = settled
        self.due.add(record.id)
        self._forget(record.id)
        self.found[record.id] = settled.waypoints
        if self._covered is not None:
            path = self.path(record.id)
            if path is not None:
                self._fresh[record.id] = line = line_along(path)
                low, high = line.reshape(-1, 2).min(axis=0), line.reshape(-1, 2).max(axis=0)
                self._places.put(record.id, Rect(*low.tolist(), *(high - low).tolist()))
        if not self._lead or not settled.waypoints:
            return set()
        moved = fans.assign(self.stage, (record.source.target, record.target.target)) - {record.id}
        for other in moved:
            self._forget(other)
        return moved

    def path(self, record_id: str) -> Path | None:
        """Return the line of a connector as it will be."""
        if record_id not in self.due:
            item = self.scene.items.get(record_id)
            return None if item is None else item.path
        if record_id not in self._paths:
            record = self.stage.records.get(record_id)
            seen = isinstance(record, Connector) and is_visible(record, self.stage.view, self.stage.context)
            self._paths[record_id] = path_of(self.stage, cast("Connector", record)) if seen else None
        return self._paths[record_id]

    def _forget(self, record_id: str) -> None:
        self._made.pop(record_id, None)
        self._paths.pop(record_id, None)

    def _is_direct(self, record: Connector, source: End, target: End, around: Surroundings) -> bool:
        """Whether the line that is drawn without waypoints is clear of everything."""
        return record.shape != "elbow" and self._is_clear(
            record, self._drawn(record, source, target, ()), around
        )

    def _drawn(self, record: Connector, source: End, target: End, waypoints: Route) -> Path:
        """Return the line through some waypoints as it will be drawn."""
        ends, inner = tips(_with(record, waypoints), source, target, self.stage.lanes.get(record.id, ALONE))
        return drawn(record.shape, ends, inner)

    def _is_clear(self, record: Connector, path: Path, around: Surroundings) -> bool:
        """Whether a line is clear of everything, and of the words of what it joins."""
        boxes = np.concatenate((finder.grown(around.boxes, finder.CLEARANCES[-1]), self._own_words(record)))
        return finder.is_clear(path, boxes)

    def _own_words(self, record: Connector) -> Floats:
        """Return the boxes of the labels of what is joined."""
        rows = []
        for anchor in (record.source, record.target):
            item = self.item(anchor.target) if anchor.target else None
            if item is not None and item.kind == "component" and item.label_bounds is not None:
                box = item.label_bounds
                rows.append((box.x, box.y, box.right, box.bottom))
        return np.array(rows) if rows else none_found()

    def _terminal(self, record: Connector, end: End, quick: bool) -> Terminal:
        item = end.item
        boxes: tuple[Rect, ...] = ()
        if item is not None and end.outline is not None and item.kind != "strand":
            boxes = (item.body,)
            if item.label_bounds is not None and item.kind == "component":
                boxes = (item.body, item.label_bounds)
        return Terminal(
            end.aim,
            lambda place: stop(end, place) if end.direction is None else (end.aim, end.direction),
            boxes,
            end.direction,
            () if item is None or quick else self._touching(item.id, record.id),
            None if end.outline is None else end.outline.contains,
            None
            if item is None
            else landmarks(self.scene).exits_of(item, (*end.aim, end.central, end.direction)),
        )

    def _touching(self, thing: str, but: str) -> tuple[Point, ...]:
        """Return where other lines touch a thing."""
        found = []
        for other in sorted(self.scene.stage.dependents.get(thing, ())):
            record = self.stage.records.get(other)
            if other == but or not isinstance(record, Connector):
                continue
            path = self.path(other) if other in self.found or other not in self.due else None
            if path is not None:
                found.append(path.start() if record.source.target == thing else path.end())
        return tuple(found)

    def _near(self, window: Rect) -> list[SceneItem]:
        found = [self.scene.items[i] for i in sorted(self.scene.near(window)) if i not in self.due]
        for record_id in sorted(self.due):
            record = self._changes.get(record_id)
            if isinstance(record, Connector) and (record_id not in self.found or record_id in self._fresh):
                continue
            if record is None or isinstance(record, Group):
                continue
            item = self.item(record_id)
            if item is not None and item.bounds.intersects(window):
                found.append(item)
        return found

    def _own(self, record: Connector) -> set[str]:
        """Return what is no obstacle: the ends themselves and what they belong to."""
        found = {record.id}
        for anchor in (record.source, record.target):
            held: str = anchor.target
            while held and held not in found:
                found.add(held)
                above = self.stage.records.get(held)
                held = above.parent if above is not None else ""
        return found

    def _build(self, record_id: str) -> SceneItem | None:
        record = self.stage.records.get(record_id)
        builder = BUILDERS.get(type(record)) if record is not None else None
        if record is None or builder is None or not is_visible(record, self.stage.view, self.stage.context):
            return None
        return builder(self.stage, record)


def hanging_on(stage: Stage, ids: Iterable[str]) -> set[str]:
    """Return ids and what hangs on them: connectors on their ends, groups on their members."""
    found: set[str] = set()
    waiting = list(ids)
    while waiting:
        record_id = waiting.pop()
        if record_id in found:
            continue
        found.add(record_id)
        waiting.extend(stage.dependents.get(record_id, ()))
        record = stage.records.get(record_id)
        if record is not None and isinstance(stage.records.get(record.parent), Group):
            waiting.append(record.parent)
    return found


def _with(record: Connector, waypoints: Route) -> Connector:
    return msgspec.structs.replace(record, waypoints=waypoints, settled=True)


def _window(source: End, target: End, margin: float = MARGIN) -> Rect:
    boxes = [
        Rect.centred(end.aim, 1.0, 1.0)
        if end.item is None or end.outline is None or end.item.kind in ("strand", "region")
        else end.item.bounds
        for end in (source, target)
    ]
    return boxes[0].union(boxes[1]).inflated(margin)


def _nested(source: End, target: End) -> bool:
    """Whether one end lies in the other: then the line is as short as a line can be."""
    for holder, held in ((source, target), (target, source)):
        if holder.outline is not None and held.item is not holder.item and holder.outline.contains(held.aim):
            return True
    return source.item is not None and source.item is target.item
