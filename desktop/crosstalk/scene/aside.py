"""What was put aside: things that stand wholly beside the page are worked with and go into no picture of the figure."""

from __future__ import annotations

import msgspec

from crosstalk.scene.scene import Scene


def is_aside(scene: Scene, item_id: str) -> bool:
    """Say whether a thing is painted wholly beside the page."""
    item = scene.items[item_id]
    return bool(item.items) and not item.bounds.intersects(scene.page)


def leave_aside_out(scene: Scene) -> Scene:
    """Return a scene, changed in place, in which nothing is painted of what stands wholly beside the page.

    As with hidden things their places stay known, so that lines that lead there end where they did.
    """
    for item_id in [i for i in scene.items if is_aside(scene, i)]:
        scene.put(msgspec.structs.replace(scene.items[item_id], items=()))
    return scene
