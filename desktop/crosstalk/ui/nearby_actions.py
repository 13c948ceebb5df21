"""View ▸ Context toolbar, and the key that goes there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor.actions import Action
from crosstalk.editor.actions.action import has_selection
from crosstalk.editor.session import EditorSession
from crosstalk.ui import recent

if TYPE_CHECKING:
    from crosstalk.ui.nearby.bar import NearbyBar


def _bar(session: EditorSession) -> NearbyBar:
    from crosstalk.ui.windows import window_of

    return window_of(session).nearby


def _is_wanted(_: EditorSession) -> bool:
    from crosstalk.ui.nearby import bar

    return bar.is_wanted()


def _toggle(session: EditorSession) -> None:
    from crosstalk.ui.nearby import bar

    recent.settings().setValue(bar.SETTING, "false" if bar.is_wanted() else "true")
    _bar(session).come()


def _go_there(session: EditorSession) -> None:
    _bar(session).ask()


ACTIONS = [
    Action(
        "view.nearby", "Context toolbar", _toggle, (), "mdi6.card-text-outline", "View", "panels", checked=_is_wanted,
        tip="A small toolbar beside what is selected",
    ),
    Action(
        "view.to_nearby", "Go to the context toolbar", _go_there, ("Alt+F10",), "mdi6.dock-top", "View", "find",
        has_selection, tip="Change what is selected by keyboard; Esc comes back",
    ),
]  # fmt: skip
