"""What of View concerns the page itself: rulers and guides."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import guides
from crosstalk.editor.actions import Action
from crosstalk.editor.actions.action import Test, has_selection

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.window import MainWindow

GUIDES = "View/Guides"


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


ACTIONS = [
    Action(
        "view.rulers", "Rulers", lambda s: _window(s).rulers.toggle(), ("Shift+R",), "mdi6.ruler-square", "View",
        "page", checked=_are_ruled(), tip="Millimetres above and beside the page; drag guides out of them",
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
