"""What the Connect menu says of routes: ways around things, jumps, tidying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import edit, routes, words
from crosstalk.editor.actions.action import Action
from crosstalk.editor.relations import selected_connectors
from crosstalk.model import Connector
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Connect"


def _tidy(session: EditorSession) -> None:
    session.use("tidy")


def _has_any(session: EditorSession) -> bool:
    return any(isinstance(r, Connector) for r in session.history.diagram.records.values())


def _chosen(session: EditorSession) -> list[Connector]:
    records = (session.record(i) for i in selected_connectors(session))
    return [r for r in records if isinstance(r, Connector)]


def _has_connector(session: EditorSession) -> bool:
    return bool(selected_connectors(session))


def _all_avoid(session: EditorSession) -> bool:
    chosen = _chosen(session)
    return bool(chosen) and all(r.avoids for r in chosen)


def _all_jump(session: EditorSession) -> bool:
    chosen = _chosen(session)
    return bool(chosen) and all(r.jumps for r in chosen)


def _avoid(session: EditorSession) -> None:
    session.run(
        later("Go around things"), routes.set_avoids, selected_connectors(session), not _all_avoid(session)
    )


def _jump(session: EditorSession) -> None:
    session.run(later("Line jumps"), routes.set_jumps, selected_connectors(session), not _all_jump(session))


def _all_both(session: EditorSession) -> bool:
    chosen = _chosen(session)
    return bool(chosen) and all(r.both_ways for r in chosen)


def _both(session: EditorSession) -> None:
    ids, on = selected_connectors(session), not _all_both(session)
    session.run(later("Heads at both ends"), edit.set_fields, ids, both_ways=on)


def _go_around(session: EditorSession) -> None:
    session.settings.go_around = not session.settings.go_around


def _has_moved_words(session: EditorSession) -> bool:
    return any(words.are_moved(r) for r in _chosen(session))


def _words_back(session: EditorSession) -> None:
    session.run(later("Reset label place"), words.put_back, selected_connectors(session))


ACTIONS = [
    Action(
        "connect.tidy", "Tidy connectors", _tidy, (), "mdi6.transit-connection-variant", MENU, "route", _has_any,
        tip="Find new routes for the selected connectors, or for all where none is selected; shown before they apply",
    ),
    Action(
        "connect.avoids", "Go around things", _avoid, (), "mdi6.routes", MENU, "route", _has_connector, _all_avoid,
        tip="Lead curved and elbow lines around components, labels and titles",
    ),
    Action(
        "connect.jumps", "Line jumps", _jump, (), "mdi6.bridge", MENU, "route", _has_connector, _all_jump,
        tip="Let the line hop over those that it crosses",
    ),
    Action(
        "connect.both_ways", "Heads at both ends", _both, (), "mdi6.arrow-left-right", MENU, "route", _has_connector,
        _all_both, tip="Draw the head of the relation at the source too",
    ),
    Action(
        "connect.words_back", "Reset label and mediator place", _words_back, (), "mdi6.format-text-rotation-none",
        MENU, "line", _has_moved_words,
        tip="Let label and mediator find room along the line by themselves again",
    ),
    Action(
        "connect.go_around", "New connectors go around things", _go_around, (), "mdi6.directions-fork", MENU,
        "new", checked=lambda s: s.settings.go_around,
        tip="A curved or elbow connector that would run through something is led around it as it is drawn",
    ),
]  # fmt: skip
