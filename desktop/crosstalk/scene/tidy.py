"""Tidying lines: some or all are routed anew, one after the other, each keeping off those before.

A run can be made in slices and left at any time: it changes nothing, what it found is taken over by a command.
"""

from __future__ import annotations

import math
import time
from collections.abc import Iterable

from crosstalk.geometry import Path
from crosstalk.model import Connector
from crosstalk.routing.finder import Route
from crosstalk.scene.ends import resolve
from crosstalk.scene.router import Router
from crosstalk.scene.scene import Scene

SHAPES = ("elbow", "curved")
"""Shapes of line that can go around something."""


class Tidying:
    """A run of routing. `total` lines are to be done, `done` are."""

    def __init__(self, scene: Scene, ids: Iterable[str] = ()) -> None:
        """Take up lines by id; without any, all that nobody bent by hand."""
        chosen = set(ids)
        stage = scene.stage
        lines = [
            record
            for record in stage.records.values()
            if isinstance(record, Connector)
            and (record.id in chosen if chosen else not record.waypoints or record.settled)
            and record.shape in SHAPES
            and record.drawn
            and not record.locked
            and record.id in scene.items
        ]
        # Short lines first: they have least choice, and long ones can go around them.
        self._lines = sorted(lines, key=lambda r: (round(_size(scene, r), 3), r.z, r.id))
        self._router = Router(scene)
        self._router.begin(self._lines)
        self.total = len(lines)
        self.done = 0
        self._nudged = 0

    @property
    def finished(self) -> bool:
        """Whether every line has had its turn, and was moved off others after."""
        return self._nudged >= self.total

    @property
    def found(self) -> dict[str, Route]:
        """Waypoints by line, as far as they are found."""
        return self._router.found

    def step(self, seconds: float = math.inf) -> bool:
        """Route for some time, at least one line; say whether there are more."""
        until = time.perf_counter() + seconds
        while not self.finished:
            if self.done < self.total:
                record = self._lines[self.done]
                self.done += 1
                self._router.put(record, self._router.route(record) or ())
            else:
                # Those found first did not know of those that came later to lie upon them.
                self._nudged += 1
                self._router.nudge(self._lines[self._nudged - 1])
                self._router.part(self._lines[self._nudged - 1])
            if time.perf_counter() >= until:
                break
        return not self.finished

    def paths(self) -> list[Path]:
        """Return the lines found so far as they would be drawn."""
        paths = (self._router.path(record_id) for record_id in self.found)
        return [path for path in paths if path is not None]


def _size(scene: Scene, record: Connector) -> float:
    source, target = resolve(scene.stage, record.source), resolve(scene.stage, record.target)
    return math.dist(source.aim, target.aim) if source and target else math.inf
