"""Actions on colours: those of one thing for all of its type, and the dark page of a talk and back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import recolor, talk
from crosstalk.editor.actions.action import Action
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

DARK = "dark"
"""Id of the theme of a dark page."""


def _is_typed(session: EditorSession) -> bool:
    return len(session.selection) == 1 and bool(recolor.type_of(session.record(session.selection[0])))


def recolor_type(session: EditorSession) -> None:
    """Give the colours of what is selected to all of its type, and say how many that were."""
    if not _is_typed(session):
        return
    changed = session.run(later("Recolour all of this type"), recolor.recolor_type, session.selection[0])
    if changed:
        session.message.emit(
            tr("1 other has these colours now.")
            if changed == 1
            else tr("{count} others have these colours now.", count=changed)
        )
    else:
        session.message.emit(tr("All of this type have these colours already."))


def _is_dark(session: EditorSession) -> bool:
    return session.history.diagram.page.before_talk is not None


def _toggle_dark(session: EditorSession) -> None:
    if _is_dark(session):
        session.run(later("Leave dark talk page"), talk.to_paper)
    else:
        session.run(later("Dark talk page"), talk.to_dark, session.catalog.theme(DARK).color("page"), DARK)
    session.fit_asked.emit()


ACTIONS = [
    Action(
        "object.recolor_type", "Recolour all of this type", recolor_type, (), "mdi6.format-paint", "Object", "color",
        _is_typed, tip="Give the colours of this one to all of its type, relation or kind, in one step",
    ),
    Action(
        "view.dark_page", "Dark talk page", _toggle_dark, (), "mdi6.weather-night", "View", "theme",
        checked=_is_dark, tip="A dark 16:9 page around the figure; again leads back to the page as it was",
    ),
]  # fmt: skip
