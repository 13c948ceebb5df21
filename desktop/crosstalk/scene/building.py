"""A scene in the making: its things stand from the beginning, lines follow in slices.

First come, all at once, regions, panels, strands, components and what else does not hang on others. Lines, groups and
insets wait (`Scene.waiting`); each step builds some, then lets lines find room for their words. An edit in between
(`refresh`) builds what it touches at once and leaves the rest waiting. In the end the scene equals one built in one go.
"""

from __future__ import annotations

import gc
import math
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from time import perf_counter

from crosstalk.model import Connector
from crosstalk.scene import depend, fans
from crosstalk.scene.finish import asks
from crosstalk.scene.scene import Scene
from crosstalk.scene.work import Work

_THINGS = 64
"""So many things have the lines at them fanned out between two looks at the clock."""
_WORDS = 0.35
"""Share of the work that finding room for words takes."""


class Building:
    """What is left to do for a scene. `scene.building` is this until all is done."""

    def __init__(self, scene: Scene) -> None:
        """Build the things of a scene from nothing."""
        self.scene = scene
        stage = scene.stage
        with no_collection():
            depend.note_uses(stage, [*stage.records, *stage.noted()])
            stage.lanes.clear()
            stage.finishing.clear()
            stage.citing.restart(stage)
            scene.items, scene.backstage, scene.building = {}, {}, self
            Work(scene).things()
        self._to_fan = list(stage.dependents)
        self._lines = max(1, len(scene.waiting))
        self._words = 0
        self._is_indexed = False
        self._drawn = False
        self._share = 0.0

    @property
    def is_done(self) -> bool:
        """Whether nothing is left to do."""
        return self.scene.building is not self

    @property
    def are_lines_drawn(self) -> bool:
        """Whether all lines stand and only words look for their places."""
        return self._drawn

    @property
    def share(self) -> float:
        """How much of the work is done, 0…1; it never falls."""
        if self.is_done:
            return 1.0
        if self._drawn:
            now = 1 - _WORDS * self.scene.stage.finishing.left / max(1, self._words)
        else:
            now = (1 - _WORDS) * (1 - len(self.scene.waiting) / self._lines)
        self._share = max(self._share, now)
        return self._share

    def step(self, seconds: float) -> set[str]:
        """Go on for about so long; return the ids of what was drawn, or drawn anew."""
        if self.is_done:
            return set()
        until = perf_counter() + seconds
        drawn: set[str] = set()
        with no_collection():
            while not self.is_done:
                drawn |= self._go_on(until)
                if perf_counter() >= until:
                    break
        return drawn

    def _go_on(self, until: float) -> set[str]:
        """Do what is next: at least a little of it, and then until the clock says so."""
        if self._to_fan:
            self._fan(until)
            return set()
        if not self._is_indexed:
            self._is_indexed = self.scene.index(until)
            return set()
        if self.scene.waiting:
            return Work(self.scene).waiting(list(self.scene.waiting), until)
        return self._find_room(until)

    def complete(self) -> set[str]:
        """Do all that is left at once; return the ids of what was drawn."""
        return self.step(math.inf)

    def draw(self, ids: Iterable[str]) -> set[str]:
        """Draw some things now that still wait; return the ids of what was drawn."""
        wanted = [i for i in ids if i in self.scene.waiting]
        if not wanted:
            return set()
        with no_collection():
            self._fan(math.inf)
            return Work(self.scene).waiting(wanted, math.inf)

    def before_edit(self) -> None:
        """Bring about what an edit builds on: where lines lie among their neighbours."""
        self._fan(math.inf)

    def _fan(self, until: float) -> None:
        while self._to_fan:
            fans.assign(self.scene.stage, self._to_fan[-_THINGS:])
            del self._to_fan[-_THINGS:]
            if perf_counter() >= until:
                break

    def _find_room(self, until: float) -> set[str]:
        stage = self.scene.stage
        if not self._drawn:
            self._drawn = True
            marked = stage.citing.with_numbers
            asking = [i for i, r in stage.records.items() if isinstance(r, Connector) and asks(marked(r))]
            stage.finishing.ask(stage.records, asking)
            self._words = len(asking)
        drawn = Work(self.scene).finish(until)
        if not stage.finishing.left:
            self.scene.building = None
            self.scene.part(stage.staging.away)
        return drawn


@contextmanager
def no_collection() -> Iterator[None]:
    """Keep the collector of cycles out: it would walk through all new items time and again and find none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
