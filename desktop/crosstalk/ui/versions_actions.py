"""The actions of kept states and of second windows: what of File and View needs `versions` and `windows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions import Action
from crosstalk.editor.session import EditorSession

if TYPE_CHECKING:
    from crosstalk.ui.window import MainWindow


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def show_versions(session: EditorSession) -> None:
    """Show what is kept of the file."""
    from crosstalk.ui.versions import VersionsDialog

    session.settle()
    VersionsDialog.show_for(_window(session))


def keep_version(session: EditorSession) -> None:
    """Keep the present state under a name."""
    from crosstalk.ui.versions import save_version

    save_version(_window(session))


def new_window(session: EditorSession) -> None:
    """Open a second window on the diagram."""
    window = _window(session)
    window.windows.show_again(window)


FILE = [
    Action(
        "file.save_version", "Save version…", keep_version, ("Ctrl+Alt+S",), "mdi6.bookmark-plus-outline", "File",
        "versions", tip="Keep the present state under a name, until you delete it",
    ),
    Action(
        "file.versions", "Versions…", show_versions, (), "mdi6.history", "File", "versions",
        tip="Look at versions and backups beside what is open, and restore one",
    ),
]  # fmt: skip
VIEW = [
    Action(
        "view.new_window", "New window", new_window, (), "mdi6.dock-window", "View", "window",
        tip="A second window on the same diagram; both follow every edit",
    ),
]  # fmt: skip
