"""Placing a scene: the whole drawing follows the pointer, a click or a drop inserts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay, scenes
from crosstalk.editor.containers import container_at
from crosstalk.editor.tools.ghost import Placing
from crosstalk.geometry import Point, Transform
from crosstalk.primitives import GroupItem, Primitive
from crosstalk.scene import build_scene
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_FAINT = 0.6


class SceneGhost(Placing):
    """A picture of the scene that would be inserted."""

    hint = later("Let go or click to insert the scene, Esc to leave it; Ctrl suspends snapping")

    def __init__(self, session: EditorSession, scene_id: str) -> None:
        self.entry = scenes.scene(scene_id)
        super().__init__(session, (self.entry.width, self.entry.height))
        self.drawing = self._draw()

    def picture(self, centre: Point) -> list[Primitive]:
        """Return the drawing, half transparent, and the glow of what would take it."""
        corner = Transform.translation(centre.x - self.size[0] / 2, centre.y - self.size[1] / 2)
        target = container_at(self.session, centre, larger_than=self.size[0] * self.size[1])
        marks = overlay.glow(self.session, target) if target else []
        return [*marks, GroupItem(self.drawing, corner, _FAINT)]

    def put(self, centre: Point) -> None:
        """Insert the scene."""
        scenes.insert(self.session, self.entry.id, centre)

    def _draw(self) -> tuple[Primitive, ...]:
        session = self.session
        theme = session.scene.stage.theme
        drawn = build_scene(scenes.diagram_of(self.entry.id), session.catalog, theme)
        return tuple(item for name in drawn.order for item in drawn.items[name].items)
