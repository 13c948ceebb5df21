"""Selecting without the pointer: all, the rest, the next, what is alike, what is connected."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from crosstalk.editor.layers import is_closed
from crosstalk.editor.pick import is_in_focus, representative
from crosstalk.model import Connector, Record

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession


def selectable(session: EditorSession) -> list[str]:
    """Return in drawing order what can be selected now: not hidden, not locked, groups as one."""
    found: dict[str, None] = {}
    session.draw_more(math.inf)
    for record_id in session.history.diagram.drawing_order:
        if _is_offered(session, record_id) and is_in_focus(session, record_id):
            found[representative(session, record_id)] = None
    return [i for i in found if not _is_locked(session, i)]


def select_all(session: EditorSession) -> None:
    """Select everything (within the group that is entered)."""
    session.select(selectable(session))


def invert(session: EditorSession) -> None:
    """Select what is not selected."""
    chosen = set(session.selection)
    session.select(i for i in selectable(session) if i not in chosen)


def step(session: EditorSession, by: int) -> None:
    """Select the next (1) or previous (-1) thing in drawing order, from either end where nothing is selected."""
    order = selectable(session)
    if not order:
        return
    chosen = session.selection[-1] if session.selection else ""
    at = order.index(chosen) + by if chosen in order else (0 if by > 0 else -1)
    session.select([order[at % len(order)]])


def select_same_type(session: EditorSession) -> None:
    """Select everything of the kind and type of what is selected."""
    wanted = {_kind(r) for i in session.selection if (r := session.record(i)) is not None}
    records = session.history.diagram.records
    session.select(i for i in selectable(session) if i in records and _kind(records[i]) in wanted)


def select_connected(session: EditorSession) -> None:
    """Add the connectors of what is selected, and what is at their other ends."""
    chosen = dict.fromkeys(session.selection)
    found = dict(chosen)
    for connector in session.history.diagram.of_kind(Connector):
        ends = (connector.source.target, connector.target.target)
        if connector.id in chosen or any(end in chosen for end in ends):
            found[connector.id] = None
            found.update(dict.fromkeys(end for end in ends if end))
    session.select(found)


def _kind(record: Record) -> tuple[str, str]:
    return type(record).__name__, str(getattr(record, "relation", None) or getattr(record, "type", ""))


def _is_offered(session: EditorSession, record_id: str) -> bool:
    record = session.record(record_id)
    if record is None or record.hidden or record.locked or is_closed(session, record):
        return False
    item = session.scene.items.get(record_id)
    return item is not None and bool(item.items)


def _is_locked(session: EditorSession, record_id: str) -> bool:
    record = session.record(record_id)
    return record is None or record.locked
