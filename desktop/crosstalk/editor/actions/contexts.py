"""The Context menu: what needs no window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import contexts
from crosstalk.editor.actions.action import Action, Run
from crosstalk.model import Dimension
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Context"


def show_for(session: EditorSession, dimension: Dimension, value: str) -> None:
    """Show the figure for a value ("" for any), as one undo step."""
    words = value or tr("any {dimension}", dimension=dimension.label or dimension.id)
    session.run(later("Show for {words}", words=words), contexts.choose_value, dimension.id, value)


def show_for_any(session: EditorSession) -> None:
    """Show the figure for no particular context, as one undo step."""
    session.run(later("Show for any context"), contexts.choose, {})


def _step(by: int) -> Run:
    def run(session: EditorSession) -> None:
        dimension = _first(session)
        if dimension is None:
            return
        choices = ("", *dimension.values)
        chosen = session.history.diagram.context.get(dimension.id, "")
        place = choices.index(chosen) if chosen in choices else 0
        show_for(session, dimension, choices[(place + by) % len(choices)])

    return run


def _first(session: EditorSession) -> Dimension | None:
    return next((d for d in session.history.diagram.dimensions if d.values), None)


def _can_step(session: EditorSession) -> bool:
    return _first(session) is not None


ACTIONS = [
    Action(
        "context.next", "Next value", _step(1), ("Ctrl+Alt+Right",), "mdi6.chevron-right", MENU, "choose", _can_step,
        tip="Show the figure for the next value of the first dimension",
    ),
    Action(
        "context.previous", "Previous value", _step(-1), ("Ctrl+Alt+Left",), "mdi6.chevron-left", MENU, "choose",
        _can_step, tip="Show the figure for the value before",
    ),
    Action(
        "context.any", "Any context", show_for_any, (), "mdi6.close", MENU, "choose",
        lambda s: bool(s.history.diagram.context), tip="Show the figure for no particular context",
    ),
]  # fmt: skip
