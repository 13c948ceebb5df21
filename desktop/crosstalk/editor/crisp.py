"""Thin lines that cover whole pixels of the screen, whatever its scale and the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.geometry import Point

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def hairline(session: EditorSession) -> float:
    """Return the width of a thin line in points: about a logical pixel, and whole pixels of the screen."""
    return session.pixels(_across(session) / session.view.ratio)


def crisp(session: EditorSession, place: Point) -> Point:
    """Return the place nearest to another where a level or upright hairline covers whole pixels of the screen."""
    view = session.view
    scale, shift = view.zoom * view.ratio, 0.5 if _across(session) % 2 else 0.0

    def moved(at: float, origin: float) -> float:
        return origin + (round((at - origin) * scale - shift) + shift) / scale

    return Point(moved(place.x, view.left), moved(place.y, view.top))


def _across(session: EditorSession) -> int:
    return max(1, int(session.view.ratio + 0.3))
