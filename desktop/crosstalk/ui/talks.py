"""What a window does with answers and talks: parts as windows of their own, drafting, presenting, exporting."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from crosstalk.editor import talk
from crosstalk.model import Step
from crosstalk.tongue import tr
from crosstalk.ui import messages

if TYPE_CHECKING:
    from crosstalk.ui.presenter import Presenter
    from crosstalk.ui.window import MainWindow

MARGIN = 12.0
"""Points of page around a part that becomes a diagram of its own."""


def show_part(window: MainWindow, ids: Sequence[str], title: str) -> None:
    """Show a copy of some records as a diagram of its own, in a window beside."""
    from crosstalk.commands.extract import extract

    session = window.document.session
    session.settle()
    area = session.scene.bounds(i for i in ids if i in session.scene.items) or session.scene.page
    part = extract(session.history.diagram, ids, area.inflated(MARGIN), title)
    made = window.windows.show_diagram(part, None, title or "Part", near=None)
    made.document.history.mark_unsaved()
    made.document.tell()


def say_step_made(window: MainWindow) -> None:
    """Say where a step went that was made elsewhere."""
    count = len(window.document.history.diagram.steps)
    window.say(tr("Step {count} was added to the talk.", count=count))


def present(window: MainWindow, step: str = "") -> Presenter | None:
    """Show the talk on the whole screen, from a step on; a figure without one may have it drafted first."""
    from crosstalk.ui.presenter import Presenter

    session = window.document.session
    session.settle()
    steps: Sequence[Step] = session.history.diagram.steps or _steps_for(window)
    if not steps:
        return None
    start = next((number for number, one in enumerate(steps) if one.id == step), 0)
    presenter = Presenter(
        session.history.diagram,
        session.catalog,
        session.scene.paper,
        steps=steps,
        start=start,
        theme=session.theme,
        home=window,
    )
    presenter.ended.connect(lambda number: _come_back(window, steps[number].id))
    presenter.open()
    return presenter


def present_from_here(window: MainWindow) -> Presenter | None:
    """Show the talk from the step on that the page shows."""
    return present(window, window.document.session.scene_view.step or "")


def export_talk(window: MainWindow) -> None:
    """Export the steps, as slides unless another format is chosen."""
    session = window.document.session
    session.settle()
    if session.history.diagram.steps or _offer_draft(
        window, tr("Nothing to export yet"), (tr("Draft one"), tr("Cancel"))
    ):
        window.files.export_dialog(steps=True)


def answer(window: MainWindow, asked: str) -> None:
    """Do what the session asks for (see `Signals.talk_asked`)."""
    if asked == "present":
        present(window)
    elif asked == "present here":
        present_from_here(window)
    else:
        window.panels["talk"].show()
        window.panels["talk"].raise_()


def _steps_for(window: MainWindow) -> Sequence[Step]:
    """Return the steps to present of a figure without a talk: drafted ones, or one with the whole figure."""
    choices = (tr("Draft one"), tr("Show the whole figure"), tr("Cancel"))
    answer = _offer_draft(window, tr("This figure has no talk yet"), choices)
    if answer is None:
        return (Step(id="", title=window.document.name),)
    return window.document.history.diagram.steps


def _offer_draft(window: MainWindow, title: str, choices: Sequence[str]) -> bool | None:
    """Offer to draft a talk; say whether there is one now, None for the choice between draft and cancel."""
    words = tr(
        "A talk shows the figure step by step. One can be drafted in the causal order of the figure, "
        "and edited or taken back afterwards."
    )
    chosen = messages.choose(window, title, words, choices)
    if chosen == 0:
        return bool(talk.draft_talk(window.document.session))
    return False if chosen == len(choices) - 1 else None


def _come_back(window: MainWindow, step: str) -> None:
    """Let the page show the step that was shown last, where it showed a step before."""
    session = window.document.session
    if session.scene_view.step is not None and step:
        session.show_step(step)
