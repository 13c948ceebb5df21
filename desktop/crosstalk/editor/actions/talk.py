"""The menu Talk: presenting, drafting, and steps made of what is selected or seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import talk
from crosstalk.editor.actions.action import Action, has_selection

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Talk"


def _has_steps(session: EditorSession) -> bool:
    return bool(session.history.diagram.steps)


def _on_step(session: EditorSession) -> bool:
    return session.scene_view.step is not None


def _shown(session: EditorSession) -> str:
    return session.scene_view.step or ""


def _draft(session: EditorSession) -> None:
    talk.draft_talk(session)
    session.talk_asked.emit("steps")


def _add_appearing(session: EditorSession) -> None:
    talk.add_step(session, talk.appearing(session), _shown(session))


def _add_emphasising(session: EditorSession) -> None:
    talk.add_step(session, talk.emphasising(session), _shown(session))


def _add_seen(session: EditorSession) -> None:
    talk.add_step(session, talk.seen(session, _shown(session)), _shown(session))


ACTIONS = [
    Action(
        "talk.present", "Present", lambda s: s.talk_asked.emit("present"), ("F5",), "mdi6.presentation-play",
        MENU, "present", tip="Show the talk on the whole screen from its first step on",
    ),
    Action(
        "talk.present_here", "Present from this step", lambda s: s.talk_asked.emit("present here"), ("Shift+F5",),
        "mdi6.presentation", MENU, "present", _has_steps, tip="Show the talk from the step on that the page shows",
    ),
    Action(
        "talk.add_appearing", "Add step: selection appears", _add_appearing, (), "mdi6.eye-plus-outline",
        MENU, "steps", has_selection,
    ),
    Action(
        "talk.add_emphasising", "Add step: selection is emphasised", _add_emphasising, (), "mdi6.star-plus-outline",
        MENU, "steps", has_selection,
    ),
    Action(
        "talk.add_seen", "Add step: what is seen now", _add_seen, (), "mdi6.camera-plus-outline", MENU, "steps",
        tip="Filter, light and context of the page become a step",
    ),
    Action(
        "talk.draft", "Draft talk from the figure", _draft, (), "mdi6.auto-fix", MENU, "draft",
        tip="Steps in the causal order of the figure, panel by panel",
    ),
    Action(
        "talk.next", "Next step on the page", lambda s: talk.walk(s, 1), ("Ctrl+PgDown",), "mdi6.chevron-right",
        MENU, "walk", _has_steps,
    ),
    Action(
        "talk.before", "Step before on the page", lambda s: talk.walk(s, -1), ("Ctrl+PgUp",), "mdi6.chevron-left",
        MENU, "walk", _has_steps,
    ),
    Action(
        "talk.leave", "Show the whole figure", lambda s: s.show_step(None), (), "mdi6.image-outline",
        MENU, "walk", _on_step,
    ),
]  # fmt: skip
