"""The things that most statements are about."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.graph.signalling import Signalling


class Hub(NamedTuple):
    """A thing and how many statements lead to it and from it."""

    node: str
    arriving: int
    leaving: int

    @property
    def total(self) -> int:
        """All statements about it."""
        return self.arriving + self.leaving


def hubs(signalling: Signalling, most: int = 10) -> tuple[Hub, ...]:
    """Return the things with the most statements (two at least), the greatest first, equals in drawing order."""
    graph = signalling.graph
    found = [
        Hub(node, graph.in_degree(node), graph.out_degree(node))
        for node in graph
        if not signalling.is_arrow(node)
    ]
    ranked = sorted((hub for hub in found if hub.total > 1), key=lambda hub: -hub.total)
    return tuple(ranked[:most])
