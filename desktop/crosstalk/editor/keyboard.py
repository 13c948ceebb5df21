"""Keys: shortcuts of actions, and the few that come with a number or a direction."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import place
from crosstalk.editor import relations
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
    if not held and len(key) == 1 and key in "123456789" and relations.selected_connectors(session):
        relations.choose_number(session, int(key))
        return True
    action = REGISTRY.for_key(event.key)
    if action is None or not action.enabled(session):
        return False
    action.run(session)
    return True


def nudge(session: EditorSession, across: int, down: int, *, shift: bool = False, ctrl: bool = False) -> bool:
    """Move the selection a little; presses that follow each other are one step to undo."""
    ids = session.movable
    if not ids:
        return False
    settings = session.settings
    step = settings.grid_step if settings.grid else settings.nudge
    step = settings.fine_nudge if ctrl else step * 10 if shift else step
    session.settle()
    session.history.run_merged("Nudge", "nudge " + " ".join(ids), place.move, ids, across * step, down * step)
    return True
