"""Routes follow their ends: after each edit, live ones included, lines whose ends moved find their way anew.

A line finds its way where its record says `avoids` and nobody bent it by hand. One whose ends stayed, or moved
together, keeps its route, whatever else moved. The work grows with the lines concerned, not with the diagram.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from crosstalk.commands import Transaction, routes
from crosstalk.model import Boxed, Connector, Record, Strand
from crosstalk.scene.router import Router, hanging_on
from crosstalk.scene.tidy import SHAPES

if TYPE_CHECKING:
    from crosstalk.commands.history import Gesture
    from crosstalk.editor.session import EditorSession

MOST_LIVE = 40
"""So many lines are routed on each move of a drag; of more, all go straight until it ends."""
_PLACE = ("x", "y", "width", "height", "rotation", "flip_x", "flip_y")


class RouteKeeper:
    """Completes the edits of a session's history by the routes that follow from them."""

    def __init__(self, session: EditorSession) -> None:
        """Begin to keep."""
        self._session = session
        session.history.completions.append(self)

    def __call__(self, tx: Transaction, before: Mapping[str, Record | None], live: bool) -> None:
        """Add to a transaction the routes of the lines whose ends it moved."""
        if self is not next(c for c in self._session.history.completions if isinstance(c, RouteKeeper)):
            return  # Of several windows on one diagram the first does it.
        changed = {i: _was(tx, before, i) for i in tx.changes if tx.changes[i] is not _was(tx, before, i)}
        due = self._due(tx, changed)
        if not due:
            return
        if live and len(due) > MOST_LIVE:
            # Straight to where their ends are now, so that they are seen to follow.
            routes.settle(tx, {record.id: () for record in due if record.waypoints})
            return
        router = Router(self._session.whole_scene, self._ahead(tx))
        found = {}
        if live:
            router.cover(due, lines=False)
        for record in due:
            found[record.id] = router.route(record, keep=live) or ()
            if not live:
                router.put(record, found[record.id])
        routes.settle(tx, found)

    def close(self) -> None:
        """Stop keeping."""
        self._session.history.completions.remove(self)

    def _due(self, tx: Transaction, changed: Mapping[str, Record | None]) -> list[Connector]:
        """Return the lines to be routed, in drawing order."""
        moved = [i for i, was in changed.items() if _has_moved(was, tx.records.get(i))]
        ids = hanging_on(self._session.scene.stage, moved)
        ids.update(i for i in changed if isinstance(tx.records.get(i), Connector))
        found = []
        for record_id in ids:
            record = tx.records.get(record_id)
            if not isinstance(record, Connector) or not record.avoids or record.locked:
                continue
            if record.waypoints and not record.settled:
                continue
            if record_id in changed and not _asks(changed[record_id], record, moved):
                continue
            if record_id not in changed and _together(tx, changed, record):
                continue
            found.append(record)
        return sorted(found, key=lambda r: (r.z, r.id))

    def _ahead(self, tx: Transaction) -> dict[str, Record | None]:
        """Return what differs from what the scene shows now."""
        gesture = self._session.history.gesture
        ids: Iterable[str] = tx.changes if gesture is None else {**gesture.tx.changes, **tx.changes}
        shown = self._session.scene.stage.records
        return {i: tx.records.get(i) for i in ids if shown.get(i) is not tx.records.get(i)}


def lead(session: EditorSession, gesture: Gesture, connector_id: str) -> None:
    """Let a new line that would run through something go around it, if that is wished: quickly, while it is drawn."""
    record = session.record(connector_id)
    if not session.settings.go_around or not isinstance(record, Connector) or record.shape not in SHAPES:
        return
    if not record.avoids and Router(session.scene).is_barred(record):
        gesture.edit(routes.set_avoids, [connector_id], True)


def arrive(session: EditorSession, gesture: Gesture, connector_id: str) -> None:
    """Give a new line that goes around things its way for good, now that it is drawn."""
    record = session.record(connector_id)
    if isinstance(record, Connector) and record.avoids:
        router = Router(session.scene)
        router.put(record, router.route(record) or ())
        router.part(record)
        gesture.edit(routes.settle, {connector_id: router.found[connector_id]})


def _was(tx: Transaction, before: Mapping[str, Record | None], record_id: str) -> Record | None:
    return before[record_id] if record_id in before else tx.base.records.get(record_id)


def _has_moved(was: Record | None, now: Record | None) -> bool:
    if isinstance(was, Boxed) and isinstance(now, Boxed):
        return any(getattr(was, name) != getattr(now, name) for name in _PLACE)
    if isinstance(was, Strand) and isinstance(now, Strand):
        return was.points != now.points or was.width != now.width
    return isinstance(was, Connector) and was.waypoints != getattr(now, "waypoints", ())


def _asks(was: Record | None, now: Connector, moved: list[str]) -> bool:
    """Whether a change of a line itself asks for a route: a new one without, another shape, another end."""
    if not isinstance(was, Connector):
        return not now.settled
    if (
        now.settled
        and now.waypoints != was.waypoints
        and not {now.source.target, now.target.target} & set(moved)
    ):
        # It was given a route, as by tidying: what was shown is what comes.
        return False
    if (now.source, now.target) == (was.target, was.source) and now.shape == was.shape:
        return False
    if {now.source.target, now.target.target} <= {*moved, ""}:
        # It was carried along with what it joins.
        return False
    return (was.source, was.target, was.shape, was.avoids) != (
        now.source,
        now.target,
        now.shape,
        now.avoids,
    ) or bool({now.source.target, now.target.target} & set(moved))


def _together(tx: Transaction, changed: Mapping[str, Record | None], record: Connector) -> bool:
    """Whether both ends moved by the same way, so that a line without waypoints looks as before."""
    shifts = set()
    for anchor in (record.source, record.target):
        was, now = changed.get(anchor.target), tx.records.get(anchor.target)
        if not isinstance(was, Boxed) or not isinstance(now, Boxed):
            return False
        if any(getattr(was, name) != getattr(now, name) for name in _PLACE[2:]):
            return False
        shifts.add((round(now.x - was.x, 6), round(now.y - was.y, 6)))
    return len(shifts) == 1
