"""Drawing regions and panels as boxes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from crosstalk.commands import Transaction, arrange, create
from crosstalk.editor import overlay
from crosstalk.editor.containers import container_at
from crosstalk.editor.pick import inside
from crosstalk.editor.shapes import blob_points
from crosstalk.editor.state import State
from crosstalk.editor.tools.drawing import BoxIdle
from crosstalk.geometry import MM, Path, Point, Rect
from crosstalk.model import Connector, Group, Panel, Region
from crosstalk.model.order import between
from crosstalk.model.records import RegionShape
from crosstalk.primitives import Primitive
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

CLICK_SIZE = (40.0 * MM, 30.0 * MM)
"""Size of what a click without a drag makes."""


class Idle(BoxIdle):
    """A region of one shape waits for its first corner."""

    hint = later("Drag a box; what lies in it becomes a member of the region")

    def __init__(self, session: EditorSession, shape: RegionShape = "rectangle") -> None:
        super().__init__(session)
        self.shape: RegionShape = shape

    def finish(self, rect: Rect, was_clicked: bool) -> State:
        """Add the region behind what lies in it, and make that its members."""
        box = Rect.centred(Point(rect.x, rect.y), *CLICK_SIZE) if was_clicked else rect
        points = blob_points(len(self.session.history.records)) if self.shape == "blob" else ()
        new = add_region(self.session, self.shape, box, points=points)
        return self.done(new)

    def preview(self, rect: Rect) -> list[Primitive]:
        """Return the outline as it will be."""
        if self.shape == "ellipse":
            return overlay.draft(self.session, Path.ellipse(rect))
        return overlay.draft_box(self.session, rect)


class PanelIdle(BoxIdle):
    """A panel waits for its first corner."""

    hint = later("Drag the frame of the panel; it gets the next letter")

    def finish(self, rect: Rect, was_clicked: bool) -> State:
        """Add the panel behind everything."""
        session = self.session
        box = (
            Rect.centred(Point(rect.x, rect.y), CLICK_SIZE[0] * 2, CLICK_SIZE[1] * 2) if was_clicked else rect
        )
        letter = next_letter(session)
        gesture = session.history.begin(later("Add panel"))
        new = gesture.edit(create.add_panel, letter, box.centre, (box.width, box.height))
        gesture.edit(_adopt, new, list(_loose_inside(session, new, "")))
        session.commit(gesture, (new,))
        return self.done(new)


def add_region(session: EditorSession, shape: RegionShape, box: Rect, **fields: Any) -> str:
    """Add a region as one step: a member of what it lies in, and what lies in it its members; return its id."""
    parent = container_at(session, box.centre, larger_than=box.width * box.height)
    gesture = session.history.begin(later("Add region"))
    size = (box.width, box.height)
    kind = session.settings.region_type
    new = gesture.edit(create.add_region, shape, box.centre, size, type=kind, parent=parent, **fields)
    if parent:
        gesture.edit(_raise_above, new, parent)
    gesture.edit(_adopt, new, list(_loose_inside(session, new, parent)))
    session.commit(gesture, (new,))
    return new


def next_letter(session: EditorSession) -> str:
    """Return the letter after those in use: numbers go on as numbers, capitals as capitals."""
    used = [r.letter for r in session.history.records.values() if isinstance(r, Panel) and r.letter]
    if not used:
        return "A"
    numbers = [int(letter) for letter in used if letter.isdecimal()]
    if numbers:
        return str(max(numbers) + 1)
    last = max(used, key=lambda letter: (len(letter), letter))
    return chr(ord(last) + 1) if len(last) == 1 and last not in "zZ" else last + "1"


def _loose_inside(session: EditorSession, region_id: str, parent: str) -> Iterator[str]:
    """Yield what lies wholly in a new region and belongs to nothing but what the region itself lies in."""
    item = session.scene.items.get(region_id)
    region = session.record(region_id)
    if item is None or not isinstance(region, Region | Panel):
        return
    for record_id in session.scene.within(region.bounds, True):
        record = session.record(record_id)
        if record is None or record_id == region_id or isinstance(record, Connector | Group | Panel):
            continue
        outline = item.silhouette if isinstance(region, Region) else ()
        body = session.scene.items[record_id].body
        if record.parent == parent and not record.locked and (not outline or inside(outline, body.centre)):
            yield record_id


def _adopt(tx: Transaction, region_id: str, members: list[str]) -> None:
    arrange.set_parent(tx, members, region_id)


def _raise_above(tx: Transaction, region_id: str, parent: str) -> None:
    # A region within another must be drawn above it, but below what that one already holds.
    floor = tx.get(parent).z
    above = [r.z for i, r in tx.records.items() if r.z > floor and i != region_id]
    tx.update(region_id, z=between(floor, min(above, default=None)))
