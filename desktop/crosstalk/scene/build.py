"""From a diagram to a scene, and from a change of the one to a change of the other."""

from __future__ import annotations

from collections.abc import Callable

from crosstalk.catalog import Catalog
from crosstalk.catalog.types import Theme
from crosstalk.model import Diagram, Diff, Record
from crosstalk.model.layers import drawn_same
from crosstalk.scene import depend, fans, insets
from crosstalk.scene.building import Building, no_collection
from crosstalk.scene.scene import Scene
from crosstalk.scene.stage import Stage
from crosstalk.scene.view import View
from crosstalk.scene.work import BUILDERS, Work

__all__ = ["BUILDERS", "begin_scene", "build_scene", "refresh"]

Lookup = Callable[[str], Record | None]
_REPAINTING = ("page", "context", "themes")
"""Fields of a diagram on which every record's look may hang."""


def build_scene(
    diagram: Diagram, catalog: Catalog, theme: str | Theme | None = None, view: View | None = None
) -> Scene:
    """Return the scene of a diagram. `theme` None takes the page's own; everything else comes from the records."""
    building = begin_scene(diagram, catalog, theme, view)
    building.complete()
    return building.scene


def begin_scene(
    diagram: Diagram, catalog: Catalog, theme: str | Theme | None = None, view: View | None = None
) -> Building:
    """Begin the scene of a diagram: its things stand, its lines and groups follow by `Building.step`."""
    stage = Stage(diagram, catalog, theme, view or View())
    depend.register_all(stage)
    return Building(Scene(stage, diagram.page.rect, diagram.page.background or None))


def refresh(scene: Scene, lookup: Lookup, diff: Diff) -> set[str]:
    """Rebuild in place what a diff touches and what hangs on it; return the ids rebuilt or removed.

    `lookup` gives the present record of an id (None or KeyError: it is gone). The result equals a fresh
    `build_scene`; the work grows with what hangs on the change, not with the diagram.
    """
    stage = scene.stage
    if scene.building is not None:
        scene.building.before_edit()
    touched = diff.touched
    used = stage.in_use() if stage.legends else frozenset()
    neighbours = fans.touched_by(stage, touched)
    before = {record_id: stage.records.get(record_id) for record_id in touched}
    for record_id in touched:
        depend.replace(stage, record_id, _present(lookup, record_id))
    neighbours |= fans.touched_by(stage, touched)
    staged = stage.view.step is not None and "steps" in diff.fields
    if "parts" in diff.fields:
        stage.catalog.learn(diff.fields["parts"][1].values())
    if "steps" in diff.fields and not staged:
        stage.set_steps(diff.fields["steps"][1])
    if "references" in diff.fields:
        stage.set_references(diff.fields["references"][1])
    renumbered = stage.page.citations and "references" in diff.fields
    if _layers_change(diff) or staged or renumbered or any(name in diff.fields for name in _REPAINTING):
        return _repaint(scene, diff)
    affected = depend.closure(stage, touched)
    if stage.is_staged:
        affected |= _restage(stage)
    affected |= depend.closure(stage, stage.citing.follow(stage, before, affected))
    depend.note_uses(stage, affected)
    affected |= depend.closure(stage, fans.assign(stage, neighbours))
    if stage.insets:
        views = insets.concerned(stage, affected)
        depend.note_uses(stage, views)
        affected |= depend.closure(stage, views)
    if stage.legends and stage.in_use() != used:
        affected |= depend.closure(stage, stage.legends)
    with no_collection():
        return affected | Work(scene, affected).selected(affected)


def _layers_change(diff: Diff) -> bool:
    return "layers" in diff.fields and not drawn_same(*diff.fields["layers"])


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
    if "layers" in diff.fields:
        stage.set_layers(diff.fields["layers"][1])
        stage.view = stage.asked_view
        stage.inset_extents.clear()
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
    Building(scene).complete()
    return before | set(scene.items) | diff.touched


def _present(lookup: Lookup, record_id: str) -> Record | None:
    try:
        return lookup(record_id)
    except KeyError:
        return None
