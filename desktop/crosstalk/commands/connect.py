"""Connectors: making, reversing, rebinding, bending."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal

from crosstalk.commands.create import add_record
from crosstalk.commands.transaction import Transaction
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Connector
from crosstalk.tongue import tr


def connect(tx: Transaction, /, source: Anchor, relation: str, target: Anchor, **fields: Any) -> str:
    """Say that `source` stands in a relation to `target`; return the connector's id.

    Raises CrosstalkError where an end names a record that does not exist.
    """
    for anchor in (source, target):
        if anchor.target and anchor.target not in tx.records:
            raise CrosstalkError(tr("There is nothing called “{target}” to connect.", target=anchor.target))
    connector = Connector(id=fields.pop("id", ""), relation=relation, source=source, target=target, **fields)
    return add_record(tx, connector)


def set_relation(tx: Transaction, ids: Iterable[str], relation: str) -> None:
    """Give connectors another relation."""
    for connector in _connectors(tx, ids):
        tx.update(connector.id, relation=relation)


def reverse(tx: Transaction, ids: Iterable[str]) -> None:
    """Swap source and target; waypoints, labels and mediators keep their places on the page."""
    for c in _connectors(tx, ids):
        tx.update(
            c.id,
            source=c.target,
            target=c.source,
            waypoints=tuple(reversed(c.waypoints)),
            label_at=1.0 - c.label_at,
            mediator_at=1.0 - c.mediator_at,
        )


def reconnect(tx: Transaction, connector_id: str, end: Literal["source", "target"], anchor: Anchor) -> None:
    """Bind one end to something else; the other end and the waypoints stay."""
    tx.update(connector_id, **{end: anchor})


def set_waypoints(tx: Transaction, connector_id: str, points: Iterable[Point]) -> None:
    """Set the places that the line passes, by hand: a route that was found is found no more."""
    tx.update(connector_id, waypoints=tuple(points), settled=False)


def set_shape(tx: Transaction, ids: Iterable[str], shape: str) -> None:
    """Make lines straight, curved, elbow or arc."""
    for connector in _connectors(tx, ids):
        tx.update(connector.id, shape=shape)


def _connectors(tx: Transaction, ids: Iterable[str]) -> list[Connector]:
    found = [tx.records.get(i) for i in ids]
    return [r for r in found if isinstance(r, Connector)]
