"""A connector that leads to nothing yet: the palette opens at its end, and what is chosen there is connected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from crosstalk.catalog import ComponentType
from crosstalk.commands import Transaction, connect, create
from crosstalk.editor import relations, routes
from crosstalk.editor.containers import container_at
from crosstalk.editor.free_place import beside
from crosstalk.editor.labelling import new_label
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor
from crosstalk.model.records import RichText
from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


@dataclass(frozen=True, slots=True)
class Opening:
    """Where the palette is to open, and what the chosen thing is connected to.

    `side` is that of a handle which was clicked (such as (1, 0) for the right): the thing then stands beside the source
    with a gap, where nothing else is; without a side it stands at `point`.
    """

    source: Anchor
    point: Point
    side: tuple[int, int] | None = None
    is_reversed: bool = False
    """Whether the new thing is the source of the statement."""


def fill(session: EditorSession, opening: Opening, type_id: str) -> str:
    """Add what was chosen and connect it, as one step, and select it; return its id, "" where it cannot be."""
    kind, settings = session.catalog.component(type_id), session.settings
    centre = opening.point
    if opening.side is not None:
        centre = beside(session, opening.source.target, opening.side, kind)
    held = session.record(opening.source.target)
    line: dict[str, Any] = {
        "relation": relations.for_new(session, held, kind, is_reversed=opening.is_reversed),
        "shape": settings.line_shape,
        "style": settings.style,
    }
    gesture = session.begin(later("Add and connect"))
    try:
        made, connector = gesture.edit(
            _place, opening, kind, centre, container_at(session, centre), line, new_label(session, kind.id)
        )
    except CrosstalkError as error:
        gesture.cancel()
        session.message.emit(str(error))
        return ""
    routes.lead(session, gesture, connector)
    routes.arrive(session, gesture, connector)
    if not session.commit(gesture, (made,)):
        return ""
    session.placed.emit(made)
    return made


def _place(
    tx: Transaction,
    opening: Opening,
    kind: ComponentType,
    centre: Point,
    parent: str,
    line: dict[str, Any],
    label: RichText | None,
) -> tuple[str, str]:
    new = create.add_component(tx, kind.id, centre, kind.size, parent=parent, label=label)
    ends = opening.source, Anchor(target=new)
    source, target = ends[::-1] if opening.is_reversed else ends
    return new, connect.connect(tx, source=source, target=target, **line)
