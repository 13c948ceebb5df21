"""What a line can only know when everything else stands: where its words have room, and which lines it hops over.

The second round of building. Lines are finished in drawing order, each looking at things and lines, and at the words of
lines before it; so the outcome does not depend on what was edited when. Each remembers the part of the page it looked
at, and is finished anew only when something changes there: nothing moves because of what happened elsewhere.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from heapq import heappop, heappush
from time import perf_counter
from typing import TYPE_CHECKING, NamedTuple

from crosstalk.geometry import Point, Rect
from crosstalk.model import Connector, Record
from crosstalk.scene.grid import Grid
from crosstalk.scene.item import SceneItem

if TYPE_CHECKING:
    from crosstalk.scene.scene import Scene

Make = Callable[[str], SceneItem | None]


class Finish(NamedTuple):
    """What was settled for a line."""

    label: Point | None = None
    """Middle of its label, None for the usual place."""
    mediator: float | None = None
    """Where along the line its mediator sits, None for where the record says."""
    hops: tuple[float, ...] = ()
    """Places, in points along the line, at which it jumps over others."""


PLAIN = Finish()


class Finishing:
    """What was settled for the lines of a scene, and which part of the page each looked at."""

    def __init__(self) -> None:
        """Begin with nothing settled."""
        self.settled: dict[str, Finish] = {}
        self.zones: dict[str, Rect] = {}
        self._grid = Grid()
        self._heap: list[tuple[str, str]] = []
        self._asked: dict[str, tuple[str, str]] = {}
        """Lines that wait to be finished, with the key (z, id) that says when it is their turn."""

    @property
    def left(self) -> int:
        """How many lines wait to be finished."""
        return len(self._asked)

    def ask(self, records: Mapping[str, Record], ids: Iterable[str]) -> None:
        """Let lines wait to be finished, each in its turn by drawing order."""
        for record_id in ids:
            key = (records[record_id].z, record_id)
            if self._asked.get(record_id) != key:
                self._asked[record_id] = key
                heappush(self._heap, key)

    def next(self) -> tuple[str, str] | None:
        """Return the key of the line whose turn it is, and do not ask it again; None where none waits."""
        while self._heap:
            key = heappop(self._heap)
            if self._asked.get(key[1]) == key:
                del self._asked[key[1]]
                return key
        return None

    def look(self, record_id: str, zone: Rect | None) -> None:
        """Remember (None: forget) what a line looked at."""
        if zone is None:
            if self.zones.pop(record_id, None) is not None:
                self._grid.drop(record_id)
            return
        self.zones[record_id] = zone
        self._grid.put(record_id, zone)

    def lookers(self, boxes: Iterable[Rect]) -> set[str]:
        """Return the lines that looked at any of some places."""
        found: set[str] = set()
        for box in boxes:
            found.update(i for i in self._grid.near(box) if self.zones[i].intersects(box))
        return found

    def clear(self) -> None:
        """Forget everything."""
        self.settled.clear()
        self.zones.clear()
        self._grid = Grid()
        self._heap, self._asked = [], {}


def asks(record: Connector) -> bool:
    """Say whether a line has anything to be finished: words to be placed, or jumps."""
    return record.drawn and (record.jumps or places_label(record) or places_mediator(record))


def places_label(record: Connector) -> bool:
    """Say whether a line's label looks for room; one that a person put somewhere stays there."""
    return bool(record.label) and record.label_offset is None and record.label_at == 0.5


def places_mediator(record: Connector) -> bool:
    """Say whether a line's mediator looks for room."""
    shown = record.mediator_shown and bool(record.mediator or record.mediator_type)
    return shown and record.mediator_at == 0.5


def forget(scene: Scene, ids: Iterable[str]) -> None:
    """Forget what was settled for lines that ask for nothing any more, before they are drawn with it once again."""
    stage = scene.stage
    settled = stage.finishing.settled
    for record_id in [i for i in ids if i in settled]:
        record = stage.records.get(record_id)
        if not isinstance(record, Connector) or not asks(stage.citing.with_numbers(record)):
            del settled[record_id]


def concern(scene: Scene, changed: Iterable[str], before: dict[str, SceneItem | None]) -> None:
    """Have the lines asked that some changed items concern: themselves, and those that looked at their places.

    `before` holds the items from before the change (what is not in it was not there).
    """
    due, boxes = _concerned(scene, set(changed), before)
    work = scene.stage.finishing
    work.ask(scene.stage.records, due | work.lookers(boxes))


def finish(scene: Scene, remake: Make, until: float) -> set[str]:
    """Finish lines that wait for it until the clock (`perf_counter`) says so; return the ids that were drawn anew.

    `remake` builds an item again.
    """
    from crosstalk.scene import placing

    stage = scene.stage
    work = stage.finishing
    drawn: set[str] = set()
    while (key := work.next()) is not None:
        record_id = key[1]
        record, item = stage.records.get(record_id), scene.items.get(record_id)
        record = stage.citing.with_numbers(record) if record is not None else None
        if not isinstance(record, Connector) or item is None or item.path is None:
            continue
        settled, zone = placing.settle(scene, record, item)
        work.look(record_id, zone)
        if settled != work.settled.get(record_id, PLAIN):
            work.settled[record_id] = settled
            made = remake(record_id)
            if made is not None:
                scene.put(made)
                drawn.add(record_id)
                lookers = work.lookers([*riders_of(item), *riders_of(made)])
                work.ask(stage.records, (i for i in lookers if (stage.records[i].z, i) > key))
        if perf_counter() > until:
            break
    return drawn


def _concerned(
    scene: Scene, ids: set[str], before: dict[str, SceneItem | None]
) -> tuple[set[str], list[Rect]]:
    """Return which of the changed lines ask to be finished, and the places where something changed."""
    work = scene.stage.finishing
    due = set()
    for record_id in ids:
        record = scene.stage.records.get(record_id)
        marked = scene.stage.citing.with_numbers
        if isinstance(record, Connector) and record_id in scene.items and asks(marked(record)):
            due.add(record_id)
        else:
            work.look(record_id, None)
            work.settled.pop(record_id, None)
    if not work.zones:
        return due, []
    items = [item for i in ids for item in (before.get(i), scene.items.get(i)) if item is not None]
    return due, [box for item in items for box in _places(scene, item)]


def riders_of(item: SceneItem) -> list[Rect]:
    """Return the places that a line's words and signs take."""
    return [*item.spots, *([item.label_bounds] if item.label_bounds else [])]


def _places(scene: Scene, item: SceneItem) -> list[Rect]:
    from crosstalk.scene.obstacles import landmarks

    if item.kind != "connector" or item.path is None:
        return [item.bounds]
    if item.bounds.width < 60 or item.bounds.height < 60:
        return [item.bounds]
    # A long slanting line: the boxes of its pieces hold much less than its bounds.
    return [*riders_of(item), *landmarks(scene).spots_of(item)]
