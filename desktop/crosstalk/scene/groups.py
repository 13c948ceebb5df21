"""Groups: nothing to see, but a place that their members' bounds give them."""

from __future__ import annotations

from crosstalk.geometry import Rect, Transform
from crosstalk.model import Connector, Group
from crosstalk.routing import Outline, Shape
from crosstalk.scene.item import SceneItem
from crosstalk.scene.stage import Stage


def build(stage: Stage, record: Group) -> SceneItem | None:
    """Return an item without primitives around the members; None for a group of nothing that is drawn.

    Connectors count only where there is nothing else, so that one that ends at its own group stays possible.
    """
    ids = sorted(stage.members.get(record.id, ()))
    solid = [i for i in ids if not isinstance(stage.records.get(i), Connector)]
    items = [item for item in (stage.find(i) for i in (solid or ids)) if item is not None]
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
