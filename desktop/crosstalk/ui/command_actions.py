"""Opening the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions import Action

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.command.bar import CommandBar


def bar_of(session: EditorSession) -> CommandBar:
    """Return the command bar of the window that shows a session, made when it is first wanted."""
    from crosstalk.ui.command.bar import CommandBar
    from crosstalk.ui.windows import window_of

    window = window_of(session)
    return window.findChild(CommandBar) or CommandBar(window)


ACTIONS = [
    Action(
        "edit.command", "Search commands…", lambda s: bar_of(s).open(), ("Ctrl+K", "Ctrl+Shift+P"),
        "mdi6.console-line", "Edit", "find",
        tip="Find and do anything, place a component, or say what the figure shows",
    ),
]  # fmt: skip
