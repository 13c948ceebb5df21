"""Pulling one of the eight handles of the selection's frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, edit, place
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import Frame, Pull, frame_of, keeps_proportions
from crosstalk.editor.handles import Handle, members_scale
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.tools.held import Held
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class Resizing(Held):
    """An edge or corner follows the pointer."""

    name = "resizing"
    title = later("Resize")
    hint = later("Shift frees or keeps the proportions, Alt resizes from the centre, Ctrl suspends snapping")

    def __init__(self, session: EditorSession, handle: Handle, start: PointerEvent) -> None:
        super().__init__(session, start)
        self.ids, self.handle = session.movable, handle
        self.cursor = handle.cursor
        frame = frame_of(session, self.ids)
        assert frame is not None
        self.frame: Frame = frame
        self.keeps = keeps_proportions(session, self.ids)
        self.snapper = make_snapper(session, self.ids) if not frame.rotation else None

    def follow(self, event: PointerEvent) -> None:
        """Give the frame the size that the pointer asks for."""
        pull = Pull(self.handle.edge, self.keeps is not event.shift, event.alt)
        dx, dy = event.x - self.start.x, event.y - self.start.y
        self.snap = Snap() if event.ctrl else self._snapped(pull, dx, dy)
        self.gesture.restart(self._scale, pull.apply(self.frame, dx + self.snap.dx, dy + self.snap.dy))

    def _scale(self, tx: Transaction, frame: Frame) -> None:
        if members_scale(self.session, self.ids):
            place.resize(tx, self.ids, self.frame.rect, frame.rect)
        else:
            centre = frame.centre
            size = {"width": frame.width, "height": frame.height}
            edit.set_fields(tx, self.ids, x=centre.x, y=centre.y, **size)

    def _snapped(self, pull: Pull, dx: float, dy: float) -> Snap:
        if self.snapper is None:
            return Snap()
        rect = pull.apply(self.frame, dx, dy).rect
        across, down = self.handle.edge
        axis = pull.leading(self.frame, dx, dy) if pull.proportional else "xy"
        xs = ((rect.x, rect.right)[across > 0],) if across and "x" in axis else ()
        ys = ((rect.y, rect.bottom)[down > 0],) if down and "y" in axis else ()
        snap = self.snapper.snap_edges(rect, xs, ys, self.session.pixels(REACH))
        if not pull.proportional or not (across and down):
            return snap
        # With proportions held the other edge follows; give it its share so that the leading edge lands on the line.
        ratio = self.frame.height / max(self.frame.width, 1e-9) * across * down
        if axis == "x":
            return Snap(snap.dx, snap.dx * ratio, snap.guides)
        return Snap(snap.dy / ratio if ratio else 0.0, snap.dy, snap.guides)
