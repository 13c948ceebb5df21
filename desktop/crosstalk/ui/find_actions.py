"""Find and replace in the Edit menu."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions import Action

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.find.bar import FindBar
    from crosstalk.ui.window import MainWindow


def bar_of(window: MainWindow) -> FindBar:
    """Return the bar of a window; it is made when it is first asked for."""
    from crosstalk.ui.find.bar import FindBar

    made = window.canvas.findChild(FindBar)
    return made if made is not None else FindBar(window)


def open_bar(window: MainWindow, *, replacing: bool) -> None:
    """Show the bar."""
    bar_of(window).open(replacing=replacing)


def step(window: MainWindow, by: int) -> None:
    """Go to another hit; where nothing was looked for yet, ask for what."""
    bar = bar_of(window)
    if bar.words.text():
        bar.step(by)
    else:
        bar.open(replacing=False)


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


ACTIONS = [
    Action(
        "edit.find", "Find…", lambda s: open_bar(_window(s), replacing=False), ("Ctrl+F",), "mdi6.magnify", "Edit",
        "find", tip="Find words, types, identifiers and looks in the figure",
    ),
    Action(
        "edit.replace", "Replace…", lambda s: open_bar(_window(s), replacing=True), ("Ctrl+H",),
        "mdi6.find-replace", "Edit", "find", tip="Find and replace, seen on the page before it is done",
    ),
    Action("edit.find_next", "Find next", lambda s: step(_window(s), 1), ("F3",), "", "Edit", "find"),
    Action(
        "edit.find_previous", "Find previous", lambda s: step(_window(s), -1), ("Shift+F3",), "", "Edit", "find"
    ),
]  # fmt: skip
