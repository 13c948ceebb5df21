"""Placing a scene: the whole drawing follows the pointer, a click or a drop inserts it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import overlay, scenes
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.state import State
from crosstalk.geometry import Point, Rect, Transform
from crosstalk.primitives import GroupItem, Primitive
from crosstalk.scene import build_scene

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

_FAINT = 0.6


class SceneGhost(State):
    """A picture of the scene that would be inserted."""

    name = "ghost"
    cursor = "copy"
    hint = "Let go or click to insert the scene, Esc to leave it; Ctrl suspends snapping"

    def __init__(self, session: EditorSession, scene_id: str) -> None:
        super().__init__(session)
        self.entry = scenes.scene(scene_id)
        self.centre: Point | None = None
        self.snap = Snap()
        self.snapper = make_snapper(session)
        self.picture = self._make_picture()

    def move(self, event: PointerEvent) -> State:
        """Show the ghost where it would land."""
        self.snap = Snap()
        if self.snapper is not None and not event.ctrl:
            rect = Rect.centred(event.point, self.entry.width, self.entry.height)
            self.snap = self.snapper.snap(rect, self.session.pixels(REACH))
        self.centre = Point(event.x + self.snap.dx, event.y + self.snap.dy)
        return self

    def press(self, event: PointerEvent) -> State:
        """Begin a click; the release inserts."""
        return self.move(event)

    def double_click(self, event: PointerEvent) -> State:
        """A quick second click is none."""
        return self.move(event)

    def release(self, event: PointerEvent) -> State:
        """Insert it, select it and put the tool away."""
        if event.button != "left":
            return self
        self.move(event)
        assert self.centre is not None
        scenes.insert(self.session, self.entry.id, self.centre)
        self.session.use("select")
        return self.session.state

    def overlay(self) -> list[Primitive]:
        """Draw the ghost with its guides."""
        if self.centre is None:
            return []
        corner = self.centre.x - self.entry.width / 2, self.centre.y - self.entry.height / 2
        ghost = GroupItem(self.picture, Transform.translation(*corner), _FAINT)
        return [ghost, *overlay.guides(self.session, self.snap.guides)]

    def _make_picture(self) -> tuple[Primitive, ...]:
        session = self.session
        theme = session.theme or session.history.diagram.page.theme
        drawn = build_scene(scenes.diagram_of(self.entry.id), session.catalog, theme)
        return tuple(item for name in drawn.order for item in drawn.items[name].items)
