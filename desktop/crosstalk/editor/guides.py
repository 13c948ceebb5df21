"""Guides as a person meets them: which are seen, which lies under the pointer, and what is said of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import guides as edits
from crosstalk.geometry import MM, Point
from crosstalk.model import GuideLine
from crosstalk.model.guides import Axis
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

REACH = 4.0
"""How near the pointer must be to a guide to take hold of it, in pixels."""
_STEPS = (0.1, 0.5, 1.0, 5.0, 10.0)
"""Millimetres to which a guide's place is rounded while it is dragged: the first that can be aimed at."""
_AIMED = 1.5
"""So many pixels are enough to aim at a place."""


def all_guides(session: EditorSession) -> tuple[GuideLine, ...]:
    """Return the guides as they now are, a live gesture included."""
    gesture = session.history.gesture
    found: tuple[GuideLine, ...] = (
        session.history.diagram.guides if gesture is None else gesture.tx.field("guides")
    )
    return found


def seen_guides(session: EditorSession) -> tuple[GuideLine, ...]:
    """Return the guides that are seen: none where they are hidden."""
    return all_guides(session) if session.settings.guides_shown else ()


def guide_at(session: EditorSession, point: Point, axis: Axis | None = None) -> int | None:
    """Return the number of the guide that can be taken at a place, None where there is none or they are locked.

    With an axis only guides of that are looked at.
    """
    if session.settings.guides_locked:
        return None
    reach = session.pixels(REACH)
    near = [
        (gap, number)
        for number, guide in enumerate(seen_guides(session))
        if (axis is None or guide.axis == axis)
        and (gap := abs(_along(point, guide.axis) - guide.at)) <= reach
    ]
    return min(near)[1] if near else None


def rounded(session: EditorSession, at: float) -> float:
    """Return the round millimetre nearest to a place, as fine as can be aimed at with the present zoom; in points."""
    step = next((s for s in _STEPS if s * MM * session.view.zoom >= _AIMED), _STEPS[-1])
    return round(round(at / MM / step) * step, 4) * MM


def toggle_shown(session: EditorSession) -> None:
    """Show the guides, or hide them."""
    session.settings.guides_shown = not session.settings.guides_shown
    session.guides_changed.emit()


def toggle_locked(session: EditorSession) -> None:
    """Lock the guides, or let them be moved again."""
    session.settings.guides_locked = not session.settings.guides_locked
    session.guides_changed.emit()


def clear(session: EditorSession) -> None:
    """Take all guides away, as one step."""
    session.run(later("Clear guides"), edits.clear_guides)


def around_selection(session: EditorSession) -> None:
    """Put guides along the four edges of what is selected, as one step."""
    from crosstalk.editor.frames import bounds_of

    rect = bounds_of(session, session.selection)
    if rect is None:
        return
    gesture = session.begin(later("Guides around the selection"))
    edges: tuple[tuple[Axis, float], ...] = (
        ("x", rect.x), ("x", rect.right), ("y", rect.y), ("y", rect.bottom)
    )  # fmt: skip
    for axis, at in edges:
        gesture.edit(edits.add_guide, axis, at)
    session.settings.guides_shown = True
    session.commit(gesture)


def _along(point: Point, axis: Axis) -> float:
    return point.x if axis == "x" else point.y
