"""Sizes and turns by keys: Alt with an arrow makes the selection larger or smaller, Alt+R turns it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, edit, place
from crosstalk.editor.actions.action import Action, has_movable
from crosstalk.editor.frames import Frame, Pull, frame_of, keeps_proportions
from crosstalk.editor.handles import members_scale
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Arrange/Size"
DEGREES = 15.0
_WAYS = {
    "wider": ("Wider", "Right", (1, 0), 1),
    "narrower": ("Narrower", "Left", (1, 0), -1),
    "taller": ("Taller", "Down", (0, 1), 1),
    "shorter": ("Shorter", "Up", (0, 1), -1),
}
"""By name: label, arrow, the edges that move, and whether it grows."""


def grow(
    session: EditorSession, edges: tuple[int, int], sign: int, steps: float = 1.0, free: bool = False
) -> None:
    """Move the right or the lower edge of the selection by some nudges; presses that follow are one step to undo.

    Drawings keep their proportions, unless `free` says otherwise.
    """
    ids = session.movable
    frame = frame_of(session, ids)
    if frame is None:
        return
    settings = session.settings
    by = (settings.grid_step if settings.grid else settings.nudge) * steps * sign
    wanted = Pull(edges, keeps_proportions(session, ids) and not free, False).apply(
        frame, *_along(frame, edges, by)
    )
    session.settle()
    session.history.run_merged(
        later("Resize"), "resize " + " ".join(ids), _scale, session, ids, frame, wanted
    )


def turn(session: EditorSession, degrees: float) -> None:
    """Turn the selection about its middle; presses that follow each other are one step to undo."""
    ids = session.movable
    frame = frame_of(session, ids)
    if frame is not None:
        session.settle()
        session.history.run_merged(
            later("Rotate"), "turn " + " ".join(ids), place.rotate, ids, degrees, frame.centre
        )


def _along(frame: Frame, edges: tuple[int, int], by: float) -> tuple[float, float]:
    """Return the way on the page that moves the edges of a turned frame by a length."""
    start, end = frame.at(0.0, 0.0), frame.at(*edges)
    length = max(((end.x - start.x) ** 2 + (end.y - start.y) ** 2) ** 0.5, 1e-9)
    return (end.x - start.x) / length * by, (end.y - start.y) / length * by


def _scale(
    tx: Transaction, session: EditorSession, ids: tuple[str, ...], before: Frame, after: Frame
) -> None:
    if members_scale(session, ids):
        place.resize(tx, ids, before.rect, after.rect)
    else:
        centre = after.centre
        edit.set_fields(tx, ids, x=centre.x, y=centre.y, width=after.width, height=after.height)


def _has_size(session: EditorSession) -> bool:
    return frame_of(session, session.movable) is not None


def _action(name: str, far: bool) -> Action:
    label, arrow, edges, sign = _WAYS[name]
    return Action(
        f"arrange.{name}" + ("_far" if far else ""),
        f"{label} by ten steps" if far else label,
        partial(grow, edges=edges, sign=sign, steps=10.0 if far else 1.0),
        (f"Alt+Shift+{arrow}" if far else f"Alt+{arrow}",),
        "mdi6.arrow-expand-horizontal" if edges[0] else "mdi6.arrow-expand-vertical",
        MENU,
        "far" if far else "step",
        enabled=_has_size,
        tip="Drawings keep their proportions",
    )


ACTIONS = [
    *(_action(name, far) for far in (False, True) for name in _WAYS),
    Action(
        "arrange.turn_little", "Rotate 15°", partial(turn, degrees=DEGREES), ("Alt+R",), "mdi6.rotate-right",
        "Arrange", "turn", has_movable,
    ),
    Action(
        "arrange.turn_little_back", "Rotate 15° back", partial(turn, degrees=-DEGREES), ("Alt+Shift+R",),
        "mdi6.rotate-left", "Arrange", "turn", has_movable,
    ),
]  # fmt: skip
