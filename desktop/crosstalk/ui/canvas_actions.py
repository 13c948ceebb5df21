"""What of View concerns the page itself: rulers, guides, the grid and the overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from crosstalk.editor import guides
from crosstalk.editor.actions import Action
from crosstalk.editor.actions.action import Run, Test, has_selection
from crosstalk.geometry import MM
from crosstalk.ui import recent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.window import MainWindow

GUIDES, GRID = "View/Guides", "View/Grid"
STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
"""Millimetres between the lines of the grid that can be had at once."""
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


def _has_step(step: float) -> Test:
    return lambda session: abs(session.settings.grid_step - step * MM) < 1e-6


def _set_step(step: float) -> Run:
    def run(session: EditorSession) -> None:
        session.settings.grid_step, session.settings.grid = step * MM, True
        _keep_grid(session)
        session.refresh_overlay()

    return run


def _step(step: float) -> Action:
    return Action(
        f"view.grid_{round(step * 10)}", f"{step:g} mm", _set_step(step), (), "", GRID, "step", checked=_has_step(step),
        tip="Show the grid with lines so far apart",
    )  # fmt: skip


def _choose_grid(session: EditorSession) -> None:
    from crosstalk.ui.grid_dialog import GridDialog

    dialog = GridDialog(session, _window(session))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.accepted.connect(lambda: _keep_grid(session))
    dialog.open()


def _keep_grid(session: EditorSession) -> None:
    store = recent.settings()
    store.setValue("view/grid_step", session.settings.grid_step)
    store.setValue("view/grid_major", session.settings.grid_major)


def restore(window: MainWindow) -> None:
    """Give a new window the grid that the person chose last, and the overview where it was left open."""
    store, settings = recent.settings(), window.document.session.settings
    step = store.value("view/grid_step", settings.grid_step, type=float)
    major = store.value("view/grid_major", settings.grid_major, type=int)
    if isinstance(step, float) and isinstance(major, int) and step > 0.0:
        settings.grid_step, settings.grid_major = step, major
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
    *(_step(step) for step in STEPS),
    Action(
        "view.grid_settings", "Other distance…", _choose_grid, (), "", GRID, "other",
        tip="How far the lines of the grid lie apart, and which are stronger",
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
