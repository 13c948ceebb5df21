"""Nudges: the arrow keys move what is selected by one step, by ten, or by a fine one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Literal

from crosstalk.commands import place
from crosstalk.editor import strands
from crosstalk.editor.actions.action import Action
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Arrange/Nudge"
ARROWS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
Size = Literal["step", "far", "fine"]
_ICONS: dict[Size, str] = {"step": "arrow", "far": "chevron-double", "fine": "chevron"}
_SIZES: tuple[tuple[Size, str, str], ...] = (
    ("step", "", ""),
    ("far", " ten steps", "Shift+"),
    ("fine", " a little", "Ctrl+"),
)


def nudge(session: EditorSession, across: int, down: int, size: Size) -> None:
    """Move the selection a little; presses that follow each other are one step to undo."""
    settings = session.settings
    step = settings.grid_step if settings.grid else settings.nudge
    step = {"step": step, "far": step * 10, "fine": settings.fine_nudge}[size]
    if strands.nudge(session, across * step, down * step):
        return
    if ids := session.movable:
        session.settle()
        session.history.run_merged(
            later("Nudge"), "nudge " + " ".join(ids), place.move, ids, across * step, down * step
        )


def _can_nudge(session: EditorSession) -> bool:
    return bool(session.movable) or (
        strands.only_strand(session) is not None and bool(strands.chosen(session))
    )


def _action(name: str, size: Size, words: str, held: str) -> Action:
    across, down = ARROWS[name]
    return Action(
        f"arrange.nudge_{name}" + ("" if size == "step" else f"_{size}"),
        f"Nudge {name}{words}",
        partial(nudge, across=across, down=down, size=size),
        (f"{held}{name.capitalize()}",),
        f"mdi6.{_ICONS[size]}-{name}",
        MENU,
        size,
        enabled=_can_nudge,
    )


ACTIONS = [_action(name, size, words, held) for size, words, held in _SIZES for name in ARROWS]
