"""What a drag can snap to: what is visible and stands still."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from crosstalk.editor.guides import seen_guides
from crosstalk.editor.snapping import Snapper
from crosstalk.geometry import Rect
from crosstalk.model import Connector, Group

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def make_snapper(session: EditorSession, moving: Iterable[str] = ()) -> Snapper | None:
    """Return a snapper with all visible things but `moving` and their members, with the page and the guides.

    None where snapping is off. It is made once, when a drag begins.
    """
    settings = session.settings
    grid = settings.grid_step if settings.grid else 0.0
    if not settings.snapping:
        return Snapper((), grid) if grid else None
    rects = _rects(session, frozenset(moving))
    return Snapper(rects, grid, ground=session.scene.page, lines=guide_places(session))


def guide_places(session: EditorSession) -> tuple[Sequence[float], Sequence[float]]:
    """Return the places along x and along y of the guides that are seen."""
    guides = seen_guides(session)
    return [g.at for g in guides if g.axis == "x"], [g.at for g in guides if g.axis == "y"]


def _rects(session: EditorSession, moving: frozenset[str]) -> Iterator[Rect]:
    for record_id in session.scene.within(session.visible, False):
        record = session.record(record_id)
        if record is None or isinstance(record, Connector | Group) or record_id in moving:
            continue
        if not moving.intersection(session.ancestors(record_id)):
            yield session.scene.items[record_id].body
