"""The scene: everything that is drawn, in order, and what is where."""

from __future__ import annotations

import math
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from time import perf_counter
from typing import TYPE_CHECKING

from crosstalk.geometry import Point, Rect
from crosstalk.scene.grid import Grid
from crosstalk.scene.hit import crosses, hits
from crosstalk.scene.item import SceneItem

if TYPE_CHECKING:
    from crosstalk.scene.building import Building
    from crosstalk.scene.stage import Stage

_AT_ONCE = 64
"""So many items are put into the index between two looks at the clock."""


class Scene:
    """Scene items by id, their order and a spatial index that is made when first asked for and then kept up.

    `refresh` changes a scene in place; nobody else does.
    """

    def __init__(self, stage: Stage, page: Rect, background: str | None) -> None:
        """Begin empty; `build_scene` fills it."""
        self.stage = stage
        self.page = page
        self.background = background
        """Colour of the page, None where it is transparent."""
        self.items: dict[str, SceneItem] = {}
        self.backstage: dict[str, SceneItem] = {}
        """What is laid out with the others but left out at the step, or by the filter, that is looked at."""
        self.waiting: dict[str, None] = {}
        """Ids of what is not built yet, in the order in which it will be (see `building`)."""
        self.building: Building | None = None
        """What is left to be done for the scene; None where it is whole."""
        self._keys: list[tuple[str, str]] = []
        self._grid: Grid | None = None
        self._unplaced: list[str] = []
        """Ids of what was there when the index was begun and is not in it yet."""

    @property
    def order(self) -> list[str]:
        """Ids of the items from the back to the front."""
        return [key[1] for key in self._keys]

    @property
    def paper(self) -> str:
        """Colour that stands behind everything: the page's, or where it has none the theme's."""
        return self.stage.tones.paper

    def ordered(self) -> Iterator[SceneItem]:
        """Yield the items from the back to the front."""
        items = self.items
        for _, item_id in self._keys:
            yield items[item_id]

    def at(self, point: Point, tolerance: float = 0.0) -> list[str]:
        """Return the ids of what a point hits, the topmost first; `tolerance` in points."""
        reach = Rect.centred(Point(*point), 2 * tolerance, 2 * tolerance)
        near = (self.items[i] for i in self._near(reach))
        found = [item for item in near if hits(item, Point(*point), tolerance)]
        return [item.id for item in sorted(found, key=_key, reverse=True)]

    def within(self, rect: Rect, enclosed: bool = True) -> list[str]:
        """Return in drawing order the ids of what lies wholly in a rectangle, or (not `enclosed`) touches it."""
        found = []
        for item_id in self._near(rect):
            item = self.items[item_id]
            if not item.items:
                continue
            if rect.encloses(item.body) or (not enclosed and crosses(item, rect)):
                found.append(item)
        return [item.id for item in sorted(found, key=_key)]

    def near(self, rect: Rect) -> Sequence[str]:
        """Return the ids of what may paint in a rectangle, in no order: quick, and by bounds only."""
        return self._near(rect)

    def bounds(self, ids: Iterable[str] | None = None) -> Rect | None:
        """Return the bounds of all that is painted, or of some ids; None for nothing."""
        chosen: Iterable[SceneItem] = (
            self.items.values() if ids is None else (self.items[i] for i in ids if i in self.items)
        )
        return Rect.union_of(item.bounds for item in chosen if item.items or ids is not None)

    def fill(self, items: dict[str, SceneItem]) -> None:
        """Replace everything."""
        self.items = items
        self._keys = sorted((item.z, item_id) for item_id, item in items.items())
        self._grid, self._unplaced = None, []

    def put(self, item: SceneItem) -> None:
        """Add an item or replace the one of its id."""
        old = self.items.get(item.id)
        if old is None or old.z != item.z:
            if old is not None:
                self._forget_place(old)
            insort(self._keys, (item.z, item.id))
        self.items[item.id] = item
        if self._grid is not None:
            self._grid.put(item.id, item.bounds)

    def put_all(self, items: Sequence[SceneItem]) -> None:
        """Add or replace many."""
        if len(items) < len(self._keys) // 16:
            for item in items:
                self.put(item)
            return
        self.items.update((item.id, item) for item in items)
        self._keys = sorted((item.z, item_id) for item_id, item in self.items.items())
        if self._grid is not None:
            self._grid.put_all((item.id, item.bounds) for item in items)

    def drop(self, item_id: str) -> None:
        """Remove an item; nothing happens where it is not there."""
        old = self.items.pop(item_id, None)
        if old is None:
            return
        self._forget_place(old)
        if self._grid is not None:
            self._grid.drop(item_id)

    def gather(self) -> None:
        """Bring everything onto the stage: only so can things be laid out among each other."""
        waiting, self.backstage = self.backstage, {}
        for item in waiting.values():
            self.put(item)

    def part(self, away: Iterable[str]) -> None:
        """Take items off the stage again."""
        gone = {i: self.items[i] for i in away if i in self.items}
        if len(gone) > len(self.items) // 8:
            self.fill({i: item for i, item in self.items.items() if i not in gone})
        else:
            for item_id in gone:
                self.drop(item_id)
        self.backstage = gone

    def index(self, until: float) -> bool:
        """Make the spatial index until the clock (`perf_counter`) says so; say whether it is made."""
        if self._grid is None:
            self._grid, self._unplaced = Grid(), list(self.items)
        while self._unplaced:
            for item_id in self._unplaced[-_AT_ONCE:]:
                item = self.items.get(item_id)
                if item is not None:
                    self._grid.put(item_id, item.bounds)
            del self._unplaced[-_AT_ONCE:]
            if perf_counter() > until:
                break
        return not self._unplaced

    def _forget_place(self, item: SceneItem) -> None:
        del self._keys[bisect_left(self._keys, (item.z, item.id))]

    def _near(self, rect: Rect) -> Sequence[str]:
        self.index(math.inf)
        assert self._grid is not None
        x, y, right, bottom = rect.x, rect.y, rect.x + rect.width, rect.y + rect.height
        found, items = [], self.items
        for item_id in self._grid.near(rect):
            # As `Rect.intersects` has it, without its calls: this is asked for every word that looks for room.
            left, top, width, height = items[item_id].bounds
            if left <= right and x <= left + width and top <= bottom and y <= top + height:
                found.append(item_id)
        return found


def _key(item: SceneItem) -> tuple[str, str]:
    return item.z, item.id
