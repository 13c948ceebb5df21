"""What the Connect menu says of routes: ways around things, jumps, tidying."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import routes
from crosstalk.editor.actions.action import Action
from crosstalk.editor.relations import selected_connectors
from crosstalk.model import Connector

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
    session.run("Go around things", routes.set_avoids, selected_connectors(session), not _all_avoid(session))


def _jump(session: EditorSession) -> None:
    session.run("Line jumps", routes.set_jumps, selected_connectors(session), not _all_jump(session))


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
]  # fmt: skip
