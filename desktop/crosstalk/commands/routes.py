"""Routes of connectors: keeping those that were found, and saying which lines find one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from crosstalk.commands.transaction import Transaction
from crosstalk.geometry import Point
from crosstalk.model import Connector


def settle(tx: Transaction, routes: Mapping[str, Iterable[Point]]) -> None:
    """Keep found routes: waypoints by connector; () is the direct line. What is gone or locked is passed over."""
    for record_id, waypoints in routes.items():
        record = tx.records.get(record_id)
        if isinstance(record, Connector) and not record.locked:
            tx.update(record_id, waypoints=tuple(waypoints), settled=True)


def tidy(tx: Transaction, routes: Mapping[str, Iterable[Point]]) -> None:
    """Keep found routes and let the lines find their way from now on, also those that were bent by hand."""
    settle(tx, routes)
    for record in _connectors(tx, routes):
        if not record.locked:
            tx.update(record.id, avoids=True)


def set_avoids(tx: Transaction, ids: Iterable[str], on: bool) -> None:
    """Say whether lines are led around what stands in their way; led no more, they drop the route that was found."""
    for record in _connectors(tx, ids):
        if on:
            tx.update(record.id, avoids=True)
        else:
            kept = () if record.settled else record.waypoints
            tx.update(record.id, avoids=False, settled=False, waypoints=kept)


def set_jumps(tx: Transaction, ids: Iterable[str], on: bool) -> None:
    """Say whether lines hop over those that they cross."""
    for record in _connectors(tx, ids):
        tx.update(record.id, jumps=on)


def _connectors(tx: Transaction, ids: Iterable[str]) -> list[Connector]:
    found = [tx.records.get(i) for i in ids]
    return [r for r in found if isinstance(r, Connector)]
