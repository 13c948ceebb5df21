"""The menu Talk: presenting, drafting, and steps made of what is selected or seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.editor import talk
from crosstalk.editor.actions.action import Action, has_selection
from crosstalk.ui import talks

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession
    from crosstalk.ui.window import MainWindow


def _window(session: EditorSession) -> MainWindow:
    from crosstalk.ui.windows import window_of

    return window_of(session)


def _has_steps(session: EditorSession) -> bool:
    return bool(session.history.diagram.steps)


def _on_step(session: EditorSession) -> bool:
    return session.scene_view.step is not None


def _shown(session: EditorSession) -> str:
    return session.scene_view.step or ""


ACTIONS = [
    Action(
        "talk.present", "Present", lambda s: talks.present(_window(s)), ("F5",), "mdi6.presentation-play",
        "Talk", "present", tip="Show the talk on the whole screen from its first step on",
    ),
    Action(
        "talk.present_here", "Present from this step", lambda s: talks.present_from_here(_window(s)), ("Shift+F5",),
        "", "Talk", "present", _has_steps, tip="Show the talk from the step on that the page shows",
    ),
    Action(
        "talk.add_appearing", "Add step: selection appears",
        lambda s: talk.add_step(s, talk.appearing(s), _shown(s)), (), "mdi6.plus", "Talk", "steps", has_selection,
    ),
    Action(
        "talk.add_emphasising", "Add step: selection is emphasised",
        lambda s: talk.add_step(s, talk.emphasising(s), _shown(s)), (), "", "Talk", "steps", has_selection,
    ),
    Action(
        "talk.add_seen", "Add step: what is seen now",
        lambda s: talk.add_step(s, talk.seen(s, _shown(s)), _shown(s)), (), "", "Talk", "steps",
        tip="Filter, light and context of the page become a step",
    ),
    Action(
        "talk.draft", "Draft talk from the figure", lambda s: talks.draft(_window(s)), (), "mdi6.auto-fix",
        "Talk", "draft", tip="Steps in the causal order of the figure, panel by panel",
    ),
    Action(
        "talk.next", "Next step on the page", lambda s: talks.walk(_window(s), 1), ("Ctrl+PgDown",), "", "Talk", "walk",
        _has_steps,
    ),
    Action(
        "talk.before", "Step before on the page", lambda s: talks.walk(_window(s), -1), ("Ctrl+PgUp",), "", "Talk",
        "walk", _has_steps,
    ),
    Action(
        "talk.leave", "Show the whole figure", lambda s: s.show_step(None), (), "", "Talk", "walk", _on_step,
    ),
]  # fmt: skip
