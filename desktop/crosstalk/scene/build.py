"""From a diagram to a scene, and from a change of the one to a change of the other."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import Theme
from crosstalk.model import (
    Component,
    Connector,
    Diagram,
    Diff,
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
    depend,
    fans,
    groups,
    insets,
    legends,
    panels,
    pictures,
    regions,
    strands,
    texts,
)
from crosstalk.scene.finish import asks, finish
from crosstalk.scene.item import SceneItem
from crosstalk.scene.scene import Scene
from crosstalk.scene.stage import Stage
from crosstalk.scene.staging import faded
from crosstalk.scene.view import View, is_visible

Builder = Callable[[Stage, Any], SceneItem | None]
Lookup = Callable[[str], Record | None]

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
_REPAINTING = ("page", "context", "themes")
"""Fields of a diagram on which every record's look may hang."""


def build_scene(
    diagram: Diagram, catalog: Catalog, theme: str | Theme | None = None, view: View | None = None
) -> Scene:
    """Return the scene of a diagram. `theme` None takes the page's own; everything else comes from the records."""
    stage = Stage(diagram, catalog, theme, view or View())
    depend.register_all(stage)
    scene = Scene(stage, diagram.page.rect, diagram.page.background or None)
    with _no_collection():
        _Work(scene, stage.records).everything()
    return scene


def refresh(scene: Scene, lookup: Lookup, diff: Diff) -> set[str]:
    """Rebuild in place what a diff touches and what hangs on it; return the ids rebuilt or removed.

    `lookup` gives the present record of an id (None or KeyError: it is gone). The result equals a fresh
    `build_scene`; the work grows with what hangs on the change, not with the diagram.
    """
    stage = scene.stage
    touched = diff.touched
    used = stage.in_use() if stage.legends else frozenset()
    neighbours = fans.touched_by(stage, touched)
    before = {record_id: stage.records.get(record_id) for record_id in touched}
    for record_id in touched:
        depend.replace(stage, record_id, _present(lookup, record_id))
    neighbours |= fans.touched_by(stage, touched)
    staged = stage.view.step is not None and "steps" in diff.fields
    if "references" in diff.fields:
        stage.set_references(diff.fields["references"][1])
    renumbered = stage.page.citations and "references" in diff.fields
    if staged or renumbered or any(name in diff.fields for name in _REPAINTING):
        return _repaint(scene, diff)
    affected = depend.closure(stage, touched)
    if stage.is_staged:
        affected |= _restage(stage)
    affected |= depend.closure(stage, stage.citing.follow(stage, before, affected))
    depend.note_uses(stage, affected)
    affected |= depend.closure(stage, fans.assign(stage, neighbours))
    if stage.legends and stage.in_use() != used:
        affected |= depend.closure(stage, stage.legends)
    if stage.insets:
        affected |= depend.closure(stage, insets.concerned(stage, affected))
    with _no_collection():
        return affected | _Work(scene, affected).selected(affected)


class _Work:
    """One round of building: items that stand are taken as they are, the others are made on demand."""

    def __init__(self, scene: Scene, pending: Iterable[str]) -> None:
        self._scene = scene
        self._stage = scene.stage
        self._pending = set(pending)
        self._made: dict[str, SceneItem | None] = {}
        self._stage.find = self.find

    def everything(self) -> None:
        stage = self._stage
        depend.note_uses(stage, [*stage.records, *stage.noted()])
        stage.lanes.clear()
        stage.finishing.clear()
        stage.citing.restart(stage)
        fans.assign(stage, list(stage.dependents))
        self._scene.items, self._scene.backstage = {}, {}
        made = self._made
        later: list[str] = []
        for record_id, record in stage.records.items():
            if isinstance(record, Connector | Group):
                later.append(record_id)
            else:
                self._make(record_id, record)
        for record_id in later:
            self.find(record_id)
        self._scene.fill({i: item for i, item in made.items() if item is not None})
        marked = stage.citing.with_numbers
        due = [i for i, r in stage.records.items() if isinstance(r, Connector) and asks(marked(r))]
        self._finish(due, {})
        self._scene.part(stage.staging.away)

    def selected(self, ids: set[str]) -> set[str]:
        """Build what is due; return what beyond it was drawn anew."""
        was_away = set(self._scene.backstage)
        self._scene.gather()
        before = {i: self._scene.items.get(i) for i in ids}
        for record_id in ids:
            self.find(record_id)
        for record_id in ids:
            item = self._made.get(record_id)
            if item is None:
                self._scene.drop(record_id)
            else:
                self._scene.put(item)
        drawn = self._finish(ids, before)
        self._scene.part(self._stage.staging.away)
        return drawn | (was_away ^ set(self._scene.backstage))

    def _finish(self, ids: Iterable[str], before: dict[str, SceneItem | None]) -> set[str]:
        """Let lines find room for their words, once everything stands; groups of lines follow."""
        drawn = finish(self._scene, ids, before, lambda i: self._make(i, self._stage.records[i]))
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
        if record_id not in self._pending:
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
            if item is not None and stage.staging.pales:
                item = faded(item, stage.staging.opacity(record_id))
        self._made[record_id] = item
        return item


def _restage(stage: Stage) -> set[str]:
    """Settle anew what is on stage; return what is paler, or less pale, than before."""
    before = stage.staging
    stage.set_the_stage()
    now = stage.staging
    stressed = now.stressed ^ before.stressed
    if bool(now.stressed) != bool(before.stressed):
        return set(stage.records)
    return {i for i in stressed | (now.dimmed ^ before.dimmed) if i in stage.records}


def _repaint(scene: Scene, diff: Diff) -> set[str]:
    stage = scene.stage
    before = set(scene.items)
    if "context" in diff.fields:
        stage.set_context(diff.fields["context"][1])
    if "steps" in diff.fields:
        stage.set_steps(diff.fields["steps"][1])
    if "themes" in diff.fields:
        stage.themes = diff.fields["themes"][1]
    if "page" in diff.fields or "themes" in diff.fields:
        page = diff.fields["page"][1] if "page" in diff.fields else stage.page
        stage.set_page(page)
        scene.page, scene.background = page.rect, page.background or None
    with _no_collection():
        _Work(scene, stage.records).everything()
    return before | set(scene.items) | diff.touched


@contextmanager
def _no_collection() -> Iterator[None]:
    """Keep the collector of cycles out: it would walk through all new items time and again and find none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _present(lookup: Lookup, record_id: str) -> Record | None:
    try:
        return lookup(record_id)
    except KeyError:
        return None
