"""Building the items of a scene: one after the other, each on demand of those that hang on it."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from time import perf_counter
from typing import Any

import msgspec

from crosstalk.model import (
    Component,
    Connector,
    Group,
    Inset,
    Legend,
    Panel,
    Picture,
    Record,
    Region,
    Strand,
    Text,
)
from crosstalk.scene import (
    components,
    connectors,
    groups,
    insets,
    legends,
    panels,
    pictures,
    regions,
    strands,
    texts,
)
from crosstalk.scene.evidence import asks_for_evidence
from crosstalk.scene.finish import concern, finish, forget
from crosstalk.scene.item import SceneItem
from crosstalk.scene.scene import Scene
from crosstalk.scene.stage import Stage
from crosstalk.scene.staging import PALE, faded
from crosstalk.scene.view import is_visible

Builder = Callable[[Stage, Any], SceneItem | None]

BUILDERS: dict[type[Record], Builder] = {
    Component: components.build,
    Region: regions.build,
    Strand: strands.build,
    Connector: connectors.build,
    Text: texts.build,
    Panel: panels.build,
    Picture: pictures.build,
    Group: groups.build,
    Legend: legends.build,
    Inset: insets.build,
}
"""One for each kind of record; kinds without one (`Unknown`) are not drawn."""
LATER = Connector | Group | Inset
"""What hangs on other things, and is built after them."""


class Work:
    """One round of building: items that stand are taken as they are; what is pending, or waits, is made on demand."""

    def __init__(self, scene: Scene, pending: Iterable[str] = ()) -> None:
        self._scene = scene
        self._stage = scene.stage
        self._pending = set(pending)
        self._made: dict[str, SceneItem | None] = {}
        self._stage.find = self.find

    def things(self) -> None:
        """Build all that is no line, group or inset, from nothing; those are left waiting in the scene."""
        scene, stage = self._scene, self._stage
        scene.waiting = {i: None for i, r in stage.records.items() if isinstance(r, LATER)}
        for record_id, record in stage.records.items():
            if not isinstance(record, LATER):
                self._make(record_id, record)
        scene.fill({i: item for i, item in self._made.items() if item is not None})
        for record_id in self._made:
            scene.waiting.pop(record_id, None)

    def waiting(self, ids: Iterable[str], until: float) -> set[str]:
        """Build of some ids those that wait, until the clock (`perf_counter`) says `until`; return what was built."""
        for record_id in ids:
            self.find(record_id)
            if perf_counter() > until:
                break
        self._scene.put_all([item for item in self._made.values() if item is not None])
        for record_id in self._made:
            self._scene.waiting.pop(record_id, None)
        return set(self._made)

    def selected(self, ids: set[str]) -> set[str]:
        """Build what is due; return what beyond it was drawn anew."""
        scene = self._scene
        was_away = set(scene.backstage)
        scene.gather()
        before = {i: scene.items.get(i) for i in ids}
        forget(scene, ids)
        for record_id in ids:
            self.find(record_id)
        # Beyond the ids, what these hang on may have been waiting until now.
        built = ids | set(self._made)
        for record_id in built:
            scene.waiting.pop(record_id, None)
            item = self._made.get(record_id)
            if item is None:
                scene.drop(record_id)
            else:
                scene.put(item)
        drawn = self._finish(ids, before)
        if scene.building is None:  # else its end does that: until then all is laid out among each other
            scene.part(self._stage.staging.away)
        return built | drawn | (was_away ^ set(scene.backstage))

    def _finish(self, ids: Iterable[str], before: dict[str, SceneItem | None]) -> set[str]:
        concern(self._scene, ids, before)
        return set() if self._scene.building is not None else self.finish(math.inf)

    def finish(self, until: float) -> set[str]:
        """Let lines that ask for it find room for their words, until the clock says so; groups of lines follow."""
        drawn = finish(self._scene, lambda i: self._make(i, self._stage.records[i]), until)
        groups = {g for i in drawn for g in self._groups_of(i)}
        for record_id in groups:
            item = self._make(record_id, self._stage.records[record_id])
            if item is not None:
                self._scene.put(item)
        return drawn | groups

    def _groups_of(self, record_id: str) -> Iterator[str]:
        records = self._stage.records
        seen = {record_id}
        parent = records[record_id].parent
        while parent in records and parent not in seen:
            seen.add(parent)
            if isinstance(records[parent], Group):
                yield parent
            parent = records[parent].parent

    def find(self, record_id: str) -> SceneItem | None:
        """Return the item of a record, making it first if it is due; None where nothing is drawn."""
        if record_id in self._made:
            return self._made[record_id]
        if record_id not in self._pending and record_id not in self._scene.waiting:
            return self._scene.items.get(record_id)
        record = self._stage.records.get(record_id)
        if record is None:
            return None
        # While it is being made it counts as not drawn: so what leads back to itself is not drawn either.
        self._made[record_id] = None
        return self._make(record_id, record)

    def _make(self, record_id: str, record: Record) -> SceneItem | None:
        stage = self._stage
        builder = BUILDERS.get(type(record))
        item = None
        if builder is not None and is_visible(record, stage.view, stage.context):
            item = builder(stage, record)
            if item is not None and stage.heights:
                item = msgspec.structs.replace(item, z=stage.order_key(record))
            if item is not None and stage.staging.pales:
                item = faded(item, stage.opacity(record_id))
            if item is not None and stage.view.evidence and not asks_for_evidence(record, stage.context):
                item = faded(item, PALE)
        self._made[record_id] = item
        return item
