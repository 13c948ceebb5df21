"""The Layer entries of the Object menu: what lies in which layer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from crosstalk.editor import layers
from crosstalk.editor.actions.action import Action, has_selection
from crosstalk.model import Layer

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

MENU = "Object/Move to layer"
SLOTS = 12
"""So many layers are offered by name; of more, the outline is the place."""


def _layer(session: EditorSession, number: int) -> Layer | None:
    known = layers.of(session)
    return known[-number] if number <= len(known) else None


def _move(number: int, session: EditorSession) -> None:
    layer = _layer(session, number)
    if layer is not None:
        layers.move_selection(session, layer.id)


def _name(number: int, session: EditorSession) -> str:
    layer = _layer(session, number)
    return layers.called(layer) if layer is not None else ""


def _is_there(number: int, session: EditorSession) -> bool:
    return _layer(session, number) is not None


def _can_move(number: int, session: EditorSession) -> bool:
    return bool(session.selection) and _is_there(number, session)


def _all_in(number: int, session: EditorSession) -> bool:
    layer = _layer(session, number)
    records = [r for r in map(session.record, session.selection) if r is not None]
    return layer is not None and bool(records) and all(r.layer == layer.id for r in records)


def _to_new(session: EditorSession) -> None:
    chosen = session.selection
    made = layers.add(session)
    if made:
        session.select(chosen)
        layers.move_selection(session, made)


ACTIONS = [
    *(
        Action(
            f"layer.move_{number}", f"Layer {number} from the top", partial(_move, number), (),
            "mdi6.layers-outline", MENU, "layers", partial(_can_move, number), partial(_all_in, number),
            title=partial(_name, number), shown=partial(_is_there, number),
        )
        for number in range(1, SLOTS + 1)
    ),
    Action(
        "layer.up", "Layer above", lambda s: layers.step_selection(s, 1), (), "mdi6.arrow-up-bold-box-outline",
        MENU, "step", lambda s: layers.layer_beside(s, 1) is not None,
    ),
    Action(
        "layer.down", "Layer below", lambda s: layers.step_selection(s, -1), (),
        "mdi6.arrow-down-bold-box-outline", MENU, "step", lambda s: layers.layer_beside(s, -1) is not None,
    ),
    Action(
        "layer.to_new", "New layer", _to_new, (), "mdi6.layers-plus", MENU, "new", has_selection,
        tip="Make a layer above the one that is drawn in, and put the selection into it",
    ),
]  # fmt: skip
