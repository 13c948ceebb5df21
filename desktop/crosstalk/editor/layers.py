"""The layers as a person works with them: which one is drawn in, what of them can be picked, what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, layers
from crosstalk.model import Layer, Record
from crosstalk.model.layers import BASE, locked
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


class LayerKeeper:
    """Completes the edits of a history: what is new goes into the layer that is drawn in."""

    def __init__(self, session: EditorSession) -> None:
        """Begin to keep."""
        self._session = session
        self.active = BASE
        """Id of the layer that was chosen to draw in."""
        session.history.completions.append(self)

    def close(self) -> None:
        """Stop keeping."""
        self._session.history.completions.remove(self)

    def __call__(self, tx: Transaction, before: Mapping[str, Record | None], _: bool) -> None:
        """Put what an edit added, and what names no layer yet, into the layer of the moment."""
        if not tx.field("layers"):
            return
        target = drawn_in(tx.field("layers"), self.active)
        if target == BASE:
            return
        for record in list(tx.changes.values()):
            if record is None or record.layer or record.id in before or record.id in tx.base.records:
                continue
            # What is added to a region, panel or group belongs to the layer of that.
            parent = tx.records.get(record.parent)
            layer = parent.layer if parent is not None else target
            if layer:
                tx.update(record.id, layer=layer)


def drawn_in(known: tuple[Layer, ...], wanted: str) -> str:
    """Return the layer that new things go into: the wanted one, else the uppermost that is open to it."""
    closed = locked(known)
    if any(layer.id == wanted for layer in known) and wanted not in closed:
        return wanted
    return next((layer.id for layer in reversed(known) if layer.id not in closed), BASE)


def of(session: EditorSession) -> tuple[Layer, ...]:
    """Return the layers as they now are, a gesture included, the lowest first."""
    gesture = session.history.gesture
    found: tuple[Layer, ...] = (
        session.history.diagram.layers if gesture is None else gesture.tx.field("layers")
    )
    return found


def active(session: EditorSession) -> str:
    """Return the id of the layer that new things go into."""
    return drawn_in(of(session), session.layers.active)


def choose(session: EditorSession, layer_id: str) -> None:
    """Draw in a layer from now on."""
    for one in (session, *session.peers):
        one.layers.active = layer_id
    session.looks_changed.emit()


def called(layer: Layer) -> str:
    """Return the name of a layer."""
    return layer.name or tr("Base layer")


def is_closed(session: EditorSession, record: Record) -> bool:
    """Say whether a thing lies in a layer that is locked or hidden, so that it cannot be picked."""
    known = of(session)
    return bool(known) and record.layer in locked(known)


def add(session: EditorSession, name: str = "") -> str:
    """Make a layer above the one that is drawn in, and draw in it."""
    known = of(session)
    name = name or tr("Layer {number}", number=max(2, len(known) + 1))
    made = session.run(later("New layer"), layers.add, name, active(session) if known else None)
    if made:
        choose(session, made)
    return made or ""


def move_selection(session: EditorSession, layer_id: str) -> None:
    """Put what is selected into a layer."""
    session.run(later("Move to layer"), layers.move_to, session.selection, layer_id)


def step_selection(session: EditorSession, by: int) -> None:
    """Put what is selected into the next layer above (1) or below (-1)."""
    ids = [layer.id for layer in of(session)]
    target = layer_beside(session, by)
    if target is not None and ids:
        move_selection(session, target)


def layer_beside(session: EditorSession, by: int) -> str | None:
    """Return the layer above (1) or below (-1) all that is selected; None where there is none."""
    ids = [layer.id for layer in of(session)]
    records = [r for r in map(session.record, session.selection) if r is not None]
    places = [ids.index(r.layer) for r in records if r.layer in ids]
    if not places:
        return None
    at = (max(places) if by > 0 else min(places)) + by
    return ids[at] if 0 <= at < len(ids) else None
