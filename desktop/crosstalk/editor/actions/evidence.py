"""View ▸ Evidence: what rests on evidence is pale, what rests on none stands out; and going from one to the next."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from crosstalk.editor.actions.action import Action
from crosstalk.scene.evidence import Tally, tally
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def is_on(session: EditorSession) -> bool:
    """Say whether the page is looked at for its evidence."""
    return session.scene_view.evidence


def toggle(session: EditorSession) -> None:
    """Look at the page for its evidence, or as it is. The diagram stays."""
    session.settle()
    session.set_scene_view(replace(session.scene_view, evidence=not is_on(session)))
    session.view_changed.emit()


def count(session: EditorSession) -> Tally:
    """Return how many arrows state something in the context shown, and which of them rest on nothing."""
    return tally(session.history.diagram.records.values(), session.scene.stage.context)


def go_on(session: EditorSession) -> str:
    """Select the next arrow without evidence, after the selected one, and return its id; "" where all have some."""
    session.settle()
    missing = count(session).missing
    if not missing:
        session.message.emit(tr("Every arrow has evidence."))
        return ""
    now = session.selection[0] if len(session.selection) == 1 else ""
    found = missing[(missing.index(now) + 1) % len(missing)] if now in missing else missing[0]
    session.select([found])
    return found


ACTIONS = [
    Action(
        "view.evidence", "Evidence", toggle, (), "mdi6.book-check-outline", "View", "evidence", checked=is_on,
        tip="Pale what has evidence, so that the arrows without any stand out",
    ),
    Action(
        "view.evidence_next", "Next arrow without evidence", go_on, (), "", "View", "evidence",
        tip="Select the arrows without evidence one after the other",
    ),
]  # fmt: skip
