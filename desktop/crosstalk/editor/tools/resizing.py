"""Pulling one of the eight handles of the selection's frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, edit, place
from crosstalk.editor import distances
from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import Frame, Pull, frame_of, keeps_proportions
from crosstalk.editor.handles import Handle, members_scale
from crosstalk.editor.snap_sources import make_snapper
from crosstalk.editor.snapping import REACH, Snap
from crosstalk.editor.spacing import EQUAL
from crosstalk.editor.tools.held import Held
from crosstalk.geometry import Rect
from crosstalk.model.guides import Axis
from crosstalk.primitives import Primitive
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
        self.snapped_sizes: tuple[Axis, ...] = ()
        """The axes along which it is as long as something else."""
        self.keeps = keeps_proportions(session, self.ids)
        self.snapper = make_snapper(session, self.ids) if not frame.rotation else None

    def follow(self, event: PointerEvent) -> None:
        """Give the frame the size that the pointer asks for."""
        pull = Pull(self.handle.edge, self.keeps is not event.shift, event.alt)
        dx, dy = event.x - self.start.x, event.y - self.start.y
        self.snapped_sizes = ()
        self.snap = Snap() if event.ctrl else self._snapped(pull, dx, dy)
        self.gesture.restart(self._scale, pull.apply(self.frame, dx + self.snap.dx, dy + self.snap.dy))

    def overlay(self) -> list[Primitive]:
        """Draw what snapped, and what is now as wide or as high as something else."""
        marks = super().overlay()
        frame = frame_of(self.session, self.ids)
        if self.snapper is None or frame is None or not self.snapped_sizes:
            return marks
        for gap in self.snapper.equal_sides(frame.rect, self.snapped_sizes):
            marks += distances.distance_mark(self.session, gap)
        return marks

    def _as_large(self, rect: Rect, snap: Snap, edge: tuple[int, int], share: float) -> Snap:
        """Take the size of something else where that is nearer than any edge to line up with.

        `edge` says which way a pulled edge of each axis leads (0: it is not pulled), `share` how much a thing grows by
        a step of the pointer.
        """
        assert self.snapper is not None
        reach = self.session.pixels(REACH)
        shifts, guides, found = [snap.dx, snap.dy], list(snap.guides), list[Axis]()
        sides: tuple[tuple[Axis, float], ...] = (("x", rect.width), ("y", rect.height))
        for n, (axis, length) in enumerate(sides):
            longer = self.snapper.snap_size(axis, length, reach) if edge[n] else None
            if longer is None:
                continue
            wanted = longer / share * edge[n]
            lined_up = [g for g in guides if g.is_upright == (axis == "x")]
            if lined_up and abs(wanted) > abs(shifts[n]) + EQUAL:
                continue
            if abs(wanted - shifts[n]) > EQUAL:
                guides = [g for g in guides if g not in lined_up]
            shifts[n] = wanted
            found.append(axis)
        self.snapped_sizes = tuple(found)
        return Snap(shifts[0], shifts[1], tuple(guides))

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
        snap = self._as_large(
            rect, snap, (across if xs else 0, down if ys else 0), 2.0 if pull.centred else 1.0
        )
        if not pull.proportional or not (across and down):
            return snap
        # With proportions held the other edge follows; give it its share so that the leading edge lands on the line.
        ratio = self.frame.height / max(self.frame.width, 1e-9) * across * down
        if axis == "x":
            return Snap(snap.dx, snap.dx * ratio, snap.guides)
        return Snap(snap.dy / ratio if ratio else 0.0, snap.dy, snap.guides)
