"""View ▸ Language: which language the window speaks. Choosing one takes effect at once, in every open window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from crosstalk.editor.actions import Action
from crosstalk.editor.session import EditorSession
from crosstalk.tongue import language
from crosstalk.ui import languages

if TYPE_CHECKING:
    from crosstalk.ui.windows import Windows

MENU = "View/Language"


def switch(windows: Windows, code: str) -> None:
    """Keep a choice and speak that language from now on; the windows are built anew around what is open."""
    languages.choose(code)
    wanted = languages.nearest([code]) if code else languages.wanted()
    if wanted == language():
        return
    languages.speak(wanted)
    for window in list(windows.all):
        windows.renew(window)


def _action(code: str, label: str) -> Action:
    def choose(session: EditorSession) -> None:
        from crosstalk.ui.windows import window_of

        # The entry that was clicked belongs to a window that is about to go.
        windows = window_of(session).windows
        QTimer.singleShot(0, lambda: switch(windows, code))

    name = f"view.language_{code or 'system'}"
    section = "languages" if code else "system"
    return Action(name, label, choose, (), "", MENU, section, checked=lambda _: languages.chosen() == code)


ACTIONS = [_action(code, label) for code, label in languages.LANGUAGES.items()]
