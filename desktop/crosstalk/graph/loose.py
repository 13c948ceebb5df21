"""What is not connected to anything."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.graph.signalling import Signalling
from crosstalk.model import Component, Connector


class Loose(NamedTuple):
    """Records that state nothing together with others, in drawing order."""

    components: tuple[str, ...]
    """Components without a statement, not even of where they belong or what they sit on."""
    connectors: tuple[str, ...]
    """Connectors of which an end is held by nothing."""


def loose(signalling: Signalling) -> Loose:
    """Return the components and connectors that hang on nothing.

    A component counts as connected where any record that stands for the same thing is.
    """
    diagram = signalling.diagram
    held: set[str] = set()
    free: list[str] = []
    for connector in diagram.of_kind(Connector):
        ends = [connector.source.target, connector.target.target]
        held.update(ends)
        if not all(ends):
            free.append(connector.id)
    for component in diagram.of_kind(Component):
        if component.seat is not None:
            held |= {component.id, component.seat.host}
    connected = set(signalling.nodes(held))
    single = [
        c.id
        for c in diagram.of_kind(Component)
        if c.id not in held
        and signalling.nodes([c.id])
        and not connected.intersection(signalling.nodes([c.id]))
    ]
    return Loose(tuple(single), tuple(free))
