"""Things among others: what is alike, made alike, several of one, another type, and scenes taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crosstalk.commands import shape_alike
from crosstalk.editor import alike
from crosstalk.editor.actions.action import Action, Run
from crosstalk.model import Boxed, Component, Group
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def _boxes(session: EditorSession) -> list[str]:
    return [i for i in session.selection if isinstance(session.record(i), Boxed)]


def _clusters(session: EditorSession) -> list[str]:
    found = ((i, session.record(i)) for i in session.selection)
    return [
        i for i, record in found if isinstance(record, Component) and record.count > 1 and not record.locked
    ]


def _components(session: EditorSession) -> list[str]:
    found = ((i, session.record(i)) for i in session.selection)
    return [i for i, record in found if isinstance(record, Component) and not record.locked]


def _match(side: shape_alike.Side) -> Run:
    def run(session: EditorSession) -> None:
        # The thing that was selected last is the model, as in other programs.
        ids = _boxes(session)
        session.run(later("Match size"), shape_alike.match_size, ids, ids[-1], side)

    return run


def _count(by: int) -> Run:
    def run(session: EditorSession) -> None:
        ids = _components(session)
        session.settle()
        session.history.run_merged(later("Change number"), f"count {ids}", shape_alike.change_count, ids, by)

    return run


def _break_apart(session: EditorSession) -> None:
    freed = session.run(later("Break apart"), shape_alike.break_apart, session.selection)
    if freed:
        session.select(freed)


def _scatter(session: EditorSession) -> None:
    session.run(later("Scatter anew"), shape_alike.scatter_anew, _clusters(session))


def _same_color(session: EditorSession) -> None:
    found = alike.same_color(session)
    session.select(found)
    count = len(found)
    words = (
        tr("1 object has that colour.")
        if count == 1
        else tr("{count} objects have that colour.", count=count)
    )
    session.message.emit(words)


def _has_group(session: EditorSession) -> bool:
    return any(isinstance(session.record(i), Group) for i in session.selection)


ACTIONS = [
    Action(
        "edit.select_same_color", "Select same colour", _same_color, (), "mdi6.palette-swatch-outline", "Edit",
        "select", lambda s: bool(alike.colors_of_selection(s)), tip="Everything with the main colour of the selection",
    ),
    Action(
        "edit.select_same_relation", "Select same relation", alike.select_same_relation, (), "mdi6.ray-start-arrow",
        "Edit", "select", alike.has_connector, tip="All connectors that say the same",
    ),
    Action(
        "edit.select_same_class", "Select same category", alike.select_same_category, (), "mdi6.shape-plus-outline",
        "Edit", "select", lambda s: bool(_components(s)), tip="All components of the same category of the palette",
    ),
    Action(
        "arrange.match_width", "Same width", _match("width"), (), "mdi6.arrow-expand-horizontal", "Arrange/Match size",
        "match", lambda s: len(_boxes(s)) > 1, tip="As wide as the one that was selected last",
    ),
    Action(
        "arrange.match_height", "Same height", _match("height"), (), "mdi6.arrow-expand-vertical", "Arrange/Match size",
        "match", lambda s: len(_boxes(s)) > 1, tip="As high as the one that was selected last",
    ),
    Action(
        "arrange.match_size", "Same size", _match("both"), (), "mdi6.arrow-expand-all", "Arrange/Match size",
        "match", lambda s: len(_boxes(s)) > 1, tip="As wide and as high as the one that was selected last",
    ),
    Action(
        "object.more", "One more of it", _count(1), ("Ctrl+Alt+Up",), "mdi6.plus-circle-multiple-outline",
        "Object/Number", "count", lambda s: bool(_components(s)), tip="A cluster of one more, each as large as before",
    ),
    Action(
        "object.fewer", "One less of it", _count(-1), ("Ctrl+Alt+Down",), "mdi6.minus-circle-multiple-outline",
        "Object/Number", "count", lambda s: bool(_clusters(s)), tip="A cluster of one less, each as large as before",
    ),
    Action(
        "object.scatter", "Scatter anew", _scatter, (), "mdi6.dice-multiple-outline", "Object/Number", "count",
        lambda s: bool(_clusters(s)), tip="Another arrangement of the same number; it is saved",
    ),
    Action(
        "object.break_apart", "Break scene apart", _break_apart, (), "mdi6.ungroup", "Object", "group", _has_group,
        tip="Dissolve the group and all groups in it",
    ),
]  # fmt: skip
