"""What of View concerns the page itself: rulers and guides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import guides
from crosstalk.editor.actions import Action
from crosstalk.editor.actions.action import Test, has_selection
from crosstalk.ui import recent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.window import MainWindow

GUIDES = "View/Guides"
OVERVIEW = "view/overview"
"""Whether the person left the overview open."""


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def _has_guides(session: EditorSession) -> bool:
    return bool(session.history.diagram.guides)


def _seen(session: EditorSession) -> bool:
    return session.settings.guides_shown


def _locked(session: EditorSession) -> bool:
    return session.settings.guides_locked


def _are_ruled() -> Test:
    return lambda session: _window(session).rulers.is_ruled


def _toggle_overview(session: EditorSession) -> None:
    from crosstalk.ui.overview import panel

    panel.toggle(_window(session).canvas)


def _has_overview(session: EditorSession) -> bool:
    from crosstalk.ui.overview import panel

    return panel.is_shown(_window(session).canvas)


def restore(window: MainWindow) -> None:
    """Show the overview where the person left it open."""
    if recent.settings().value(OVERVIEW, False, type=bool):
        from crosstalk.ui.overview import panel

        panel.toggle(window.canvas)


ACTIONS = [
    Action(
        "view.rulers", "Rulers", lambda s: _window(s).rulers.toggle(), ("Shift+R",), "mdi6.ruler-square", "View",
        "page", checked=_are_ruled(), tip="Millimetres above and beside the page; drag guides out of them",
    ),
    Action(
        "view.overview", "Overview", _toggle_overview, (), "mdi6.map-outline", "View", "page",
        checked=_has_overview, tip="The whole page in a corner, with a frame around what is in view",
    ),
    Action(
        "view.guides", "Show guides", guides.toggle_shown, ("Ctrl+;",), "", GUIDES, "show", checked=_seen,
        tip="Hidden guides are not snapped to either",
    ),
    Action(
        "view.lock_guides", "Lock guides", guides.toggle_locked, ("Ctrl+Alt+;",), "", GUIDES, "show",
        checked=_locked, tip="Locked guides cannot be moved",
    ),
    Action(
        "view.guides_around", "Guides around the selection", guides.around_selection, (), "", GUIDES, "make",
        enabled=has_selection, tip="A guide along each edge of what is selected",
    ),
    Action(
        "view.clear_guides", "Clear guides", guides.clear, (), "", GUIDES, "make", enabled=_has_guides,
        tip="Take all guides of this figure away",
    ),
]  # fmt: skip
