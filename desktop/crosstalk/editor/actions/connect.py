"""The Connect menu: what connectors say, and the shape of their lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from crosstalk.commands import connect
from crosstalk.editor import relations
from crosstalk.editor.actions.action import Action, Run, Test
from crosstalk.editor.relations import selected_connectors
from crosstalk.editor.tools import by_keys
from crosstalk.model import Connector
from crosstalk.model.records import LineShape
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Connect"


def _has_connector(session: EditorSession) -> bool:
    return bool(selected_connectors(session))


def _has_waypoints(session: EditorSession) -> bool:
    records = (session.record(i) for i in selected_connectors(session))
    return any(isinstance(r, Connector) and r.waypoints for r in records)


def _reverse(session: EditorSession) -> None:
    session.run(later("Reverse connector"), connect.reverse, selected_connectors(session))


def _straighten(session: EditorSession) -> None:
    gesture = session.begin(later("Remove waypoints"))
    for record_id in selected_connectors(session):
        gesture.edit(connect.set_waypoints, record_id, ())
    session.commit(gesture)


def _shape(shape: LineShape) -> Run:
    def run(session: EditorSession) -> None:
        session.settings.line_shape = shape
        if ids := selected_connectors(session):
            session.run(later("Line shape"), connect.set_shape, ids, shape)

    return run


def _has_shape(shape: LineShape) -> Test:
    def test(session: EditorSession) -> bool:
        ids = selected_connectors(session)
        records = [session.record(i) for i in ids]
        if not records:
            return session.settings.line_shape == shape
        return all(isinstance(r, Connector) and r.shape == shape for r in records)

    return test


def _shape_action(shape: LineShape, label: str, icon: str) -> Action:
    return Action(
        f"connect.{shape}", label, _shape(shape), (), icon, "Connect/Line", "", checked=_has_shape(shape)
    )


def _relation_title(number: int) -> Callable[[EditorSession], str]:
    def title(session: EditorSession) -> str:
        order = relations.offered(session, selected_connectors(session))
        return (
            relations.name_of(session, order[number - 1].id)
            if number <= len(order)
            else tr("Relation {number}", number=number)
        )

    return title


def _relation_action(number: int) -> Action:
    return Action(
        f"connect.relation_{number}", f"Relation {number}", lambda s: relations.choose_number(s, number),
        (str(number),), f"mdi6.numeric-{number}-box-outline", "Connect/Relation", "", _has_connector,
        tip="The relation that fits the selected connector at this place of the list", title=_relation_title(number),
    )  # fmt: skip


def _by_keys(session: EditorSession) -> None:
    session.use("select")
    state = by_keys.begin(session)
    if state is not None:
        session.begin_state(state)


ACTIONS = [
    Action(
        "connect.by_keys", "Connect to…", _by_keys, ("Ctrl+Shift+K",), "mdi6.keyboard-outline", MENU, "relation",
        by_keys.can_begin, tip="Choose the target by Tab and the arrow keys; Enter connects",
    ),
    *(_relation_action(number) for number in range(1, relations.NUMBERS + 1)),
    Action(
        "connect.reverse", "Reverse", _reverse, ("X",), "mdi6.swap-horizontal", MENU, "relation", _has_connector
    ),
    Action(
        "connect.next_relation", "Next relation", lambda s: relations.step(s, 1), (".",), "mdi6.skip-next-outline",
        MENU, "relation", _has_connector,
    ),
    Action(
        "connect.previous_relation", "Previous relation", lambda s: relations.step(s, -1), (",",),
        "mdi6.skip-previous-outline", MENU, "relation", _has_connector,
    ),
    Action(
        "connect.remove_waypoints", "Remove waypoints", _straighten, (), "mdi6.vector-polyline-remove", MENU,
        "line", _has_waypoints,
    ),
    _shape_action("curved", "Curved", "mdi6.vector-curve"),
    _shape_action("straight", "Straight", "mdi6.vector-line"),
    _shape_action("elbow", "Elbow", "mdi6.arrow-right-bottom"),
    _shape_action("arc", "Arc", "mdi6.vector-radius"),
]  # fmt: skip
