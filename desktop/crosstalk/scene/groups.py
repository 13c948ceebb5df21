"""Groups: nothing to see, but a place that their members' bounds give them."""

from __future__ import annotations

from crosstalk.geometry import Rect, Transform
from crosstalk.model import Connector, Group
from crosstalk.routing import Outline, Shape
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage


def build(stage: Stage, record: Group) -> SceneItem | None:
    """Return an item without primitives around the members; None for a group of nothing that is drawn.

    Connectors count only where there is nothing else.
    """
    ids = solid_members(stage, record.id) or sorted(_leaves(stage, record.id))
    items = [item for item in (stage.find(i) for i in ids) if item is not None]
    body = Rect.union_of(item.body for item in items)
    bounds = Rect.union_of(item.bounds for item in items)
    if body is None or bounds is None:
        return None
    title = record.name or "Group"
    return SceneItem(
        id=record.id,
        kind="group",
        title=title,
        desc=f"{title} of {len(items)}",
        items=(),
        bounds=bounds,
        body=body,
        z=record.z,
        outline=Outline(Shape.of_rect(body), Transform()),
    )


def solid_members(stage: Stage, group: str) -> list[str]:
    """Return the members that are no connectors. Only a group that has some can be joined by a connector: so no
    line's place can depend on itself by way of a group.
    """
    return sorted(i for i in _leaves(stage, group) if not isinstance(stage.records.get(i), Connector))


def _leaves(stage: Stage, group: str) -> set[str]:
    """Return the members of a group and of the groups in it; groups that hold each other are passed once."""
    found: set[str] = set()
    seen = {group}
    waiting = [group]
    while waiting:
        for member in stage.members.get(waiting.pop(), ()):
            if not isinstance(stage.records.get(member), Group):
                found.add(member)
            elif member not in seen:
                seen.add(member)
                waiting.append(member)
    return found
