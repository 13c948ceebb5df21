"""Keys: shortcuts of actions, and what is simply typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import just_type
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.events import KeyEvent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def run(session: EditorSession, event: KeyEvent) -> bool:
    """Do what a key means; say whether it meant something."""
    action = REGISTRY.for_key(event.key)
    if action is not None and not action.enabled(session):
        action = None
    if just_type.takes(session, event, is_bound=action is not None):
        return True
    if action is None:
        return False
    letters = just_type.first_letter(session, event)
    action.run(session)
    session.letters = letters
    return True
