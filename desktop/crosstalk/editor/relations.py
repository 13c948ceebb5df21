"""Which relations to offer for a connector, the likeliest first; giving connectors a relation by keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from crosstalk.catalog import ComponentType, RelationType
from crosstalk.catalog.affinity import classes_of, ranked
from crosstalk.catalog.affinity import suggested as fitting
from crosstalk.catalog.terms import named
from crosstalk.commands import connect
from crosstalk.model import Anchor, Connector, Record
from crosstalk.scene.classes import classes_of_record, makes_sense
from crosstalk.text import parse, plain
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.editor.session import EditorSession

NUMBERS = 9
"""So many relations have a key of their own, 1 to 9."""


def suggested(session: EditorSession, source: Anchor, target: Anchor) -> list[RelationType]:
    """Return all relations, those first that suit what two ends are held by."""
    ends = (classes_of_record(session.catalog, session.record(a.target)) for a in (source, target))
    return ranked(session.catalog.relations.values(), *ends)


def offered(session: EditorSession, ids: Iterable[str]) -> list[RelationType]:
    """Return the relations to offer for connectors: suited to the first of them; the keys 1…9 follow this order."""
    for record_id in ids:
        record = session.record(record_id)
        if isinstance(record, Connector):
            return suggested(session, record.source, record.target)
    return list(session.catalog.relations.values())


def selected_connectors(session: EditorSession) -> tuple[str, ...]:
    """Return the ids of the selected connectors that are not locked."""
    records = ((i, session.record(i)) for i in session.selection)
    return tuple(i for i, r in records if isinstance(r, Connector) and not r.locked)


def choose(session: EditorSession, relation: str) -> None:
    """Give the selected connectors a relation; it is also what is drawn next."""
    take(session, relation)
    if ids := selected_connectors(session):
        session.run(later("Change relation"), connect.set_relation, ids, relation)
        say(session, ids)


def take(session: EditorSession, relation: str) -> None:
    """Draw with a relation from now on: a person said so."""
    session.settings.relation, session.settings.relation_by_hand = relation, True


def for_new(session: EditorSession, held: Record | None, kind: ComponentType, *, is_reversed: bool) -> str:
    """Return what a connector from a thing to a new one of a kind says: what a person chose, else what fits best.

    `is_reversed` says that the new one acts.
    """
    if session.settings.relation_by_hand:
        return session.settings.relation
    ends = classes_of_record(session.catalog, held), classes_of(kind)
    best = fitting(session.catalog.relations.values(), *(ends[::-1] if is_reversed else ends), 1)
    return best[0].id if best else session.settings.relation


def choose_number(session: EditorSession, number: int) -> None:
    """Give the selected connectors the relation that is offered at a place, 1 being the first."""
    order = offered(session, selected_connectors(session))
    if 0 < number <= len(order):
        choose(session, order[number - 1].id)


def step(session: EditorSession, by: int) -> None:
    """Give the selected connectors the relation before (-1) or after (+1) their own in the order of the table."""
    ids = selected_connectors(session)
    first = session.record(ids[0]) if ids else None
    if isinstance(first, Connector):
        choose(session, neighbour(session, first.relation, by))


def neighbour(session: EditorSession, relation: str, by: int) -> str:
    """Return the relation that stands `by` places after another in the table, round and round."""
    order = list(session.catalog.relations)
    at = order.index(relation) if relation in order else -1 if by > 0 else 0
    return order[(at + by) % len(order)]


def for_key(session: EditorSession, key: str, source: Anchor, target: Anchor) -> str | None:
    """Return the relation that a key means for a connector being drawn: 1…9, `,` or `.`; None for another key."""
    if key in (".", ","):
        return neighbour(session, session.settings.relation, 1 if key == "." else -1)
    if len(key) == 1 and key in "123456789":
        return suggested(session, source, target)[int(key) - 1].id
    return None


def is_sensible(session: EditorSession, connector: Connector) -> bool:
    """Say whether the relation table allows what a connector says."""
    ends = (session.record(a.target) for a in (connector.source, connector.target))
    return makes_sense(session.catalog, connector.relation, *ends)


def say(session: EditorSession, ids: Iterable[str]) -> None:
    """Tell what the first of some connectors now says, with a warning where the relation table does not know such."""
    found = (session.record(i) for i in ids)
    connector = next((r for r in found if isinstance(r, Connector)), None)
    if connector is not None and not warn(session, connector.id):
        session.message.emit(tr("Relation: {name_of}.", name_of=name_of(session, connector.relation)))


def warn(session: EditorSession, record_id: str) -> bool:
    """Tell where what a connector says does not suit its ends; say whether that was so. It is kept all the same."""
    connector = session.record(record_id)
    if not isinstance(connector, Connector) or is_sensible(session, connector):
        return False
    label = name_of(session, connector.relation)
    session.message.emit(
        tr("“{label}” is unusual between these two; the keys 1 to 9 offer what fits.", label=label)
    )
    return True


def name_of(session: EditorSession, relation: str) -> str:
    """Return the words of a relation without markup."""
    return plain(parse(named(session.catalog.relation(relation))))
