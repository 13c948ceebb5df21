"""Keys: shortcuts of actions, those that come with a direction, and what is simply typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import place
from crosstalk.editor import just_type, strands
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.events import KeyEvent

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

ARROWS = {"Left": (-1, 0), "Right": (1, 0), "Up": (0, -1), "Down": (0, 1)}


def run(session: EditorSession, event: KeyEvent) -> bool:
    """Do what a key means; say whether it meant something."""
    *held, key = event.key.split("+") if not event.key.endswith("+") else [event.key]
    if key in ARROWS and set(held) in (set(), {"Shift"}, {"Ctrl"}):
        return nudge(session, *ARROWS[key], shift="Shift" in held, ctrl="Ctrl" in held)
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


def nudge(session: EditorSession, across: int, down: int, *, shift: bool = False, ctrl: bool = False) -> bool:
    """Move the selection a little; presses that follow each other are one step to undo."""
    settings = session.settings
    step = settings.grid_step if settings.grid else settings.nudge
    step = settings.fine_nudge if ctrl else step * 10 if shift else step
    if strands.nudge(session, across * step, down * step):
        return True
    ids = session.movable
    if not ids:
        return False
    session.settle()
    session.history.run_merged("Nudge", "nudge " + " ".join(ids), place.move, ids, across * step, down * step)
    return True
