"""Looking at another step of the talk, or through another filter, without building anything anew.

Nothing moves by it: what is away was laid out with the rest. So things only come and go, and grow pale or strong;
what it takes grows with the number of things, not with what it takes to draw them.
"""

from __future__ import annotations

from dataclasses import replace

import msgspec

from crosstalk.primitives import GroupItem
from crosstalk.scene import depend
from crosstalk.scene.building import no_collection
from crosstalk.scene.item import SceneItem
from crosstalk.scene.scene import Scene
from crosstalk.scene.staging import PALE, faded
from crosstalk.scene.view import View
from crosstalk.scene.work import Work


def restage(scene: Scene, view: View) -> bool:
    """Look at a whole scene by another step or filter; say whether that could be done.

    It cannot while the scene is being built, where more than step and filter differ, where the step chooses another
    context, or while evidence makes things pale as well: then it has to be built anew. The result equals that.
    """
    stage = scene.stage
    if scene.building is not None or view.evidence or _rest(view) != _rest(stage.asked_view):
        return False
    if stage.context_of(view) != stage.context:
        return False
    before, used = stage.staging, stage.in_use()
    pale = _pale(scene)
    stage.view = view
    stage.set_the_stage()
    with no_collection():
        scene.gather()
        _fade(scene, pale)
        depend.note_uses(stage, before.away ^ stage.staging.away)
        if stage.legends and stage.in_use() != used:
            Work(scene, stage.legends).selected(set(stage.legends))
        else:
            scene.part(stage.staging.away)
    return True


def _rest(view: View) -> View:
    return replace(view, step=None, only=None, veiled=False)


def _pale(scene: Scene) -> set[str]:
    """Return the ids of what is drawn pale."""
    stage = scene.stage
    if stage.is_veiled or not stage.staging.pales:
        return set()
    return {i for i in (*scene.items, *scene.backstage) if stage.opacity(i) < 1.0}


def _fade(scene: Scene, before: set[str]) -> None:
    """Make pale what is to be now, and strong what was pale before and is not to be any more."""
    now = _pale(scene)
    for record_id in before ^ now:
        item = scene.items[record_id]
        scene.items[record_id] = faded(item, PALE) if record_id in now else _whole(item)


def _whole(item: SceneItem) -> SceneItem:
    """Return an item as it was before it was made pale."""
    group = item.items[0] if item.items else None
    return msgspec.structs.replace(item, items=group.items) if isinstance(group, GroupItem) else item
