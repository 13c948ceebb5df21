"""What a knocked-out thing cuts off."""

from __future__ import annotations

from collections.abc import Iterable

import networkx as nx

from crosstalk.graph.signalling import Signalling


def cut_off(signalling: Signalling, ids: Iterable[str]) -> tuple[str, ...]:
    """Return the things that no signal reaches any more once some records are gone, in drawing order.

    Signals start at the things that nothing acts on, or that only act on each other in a circle from which others
    are reached. What has a start of its own left is not cut off.
    """
    gone = set(signalling.nodes(ids))
    graph = signalling.simple
    below = set().union(*(nx.descendants(graph, node) for node in gone)) if gone else set()
    rest = graph.subgraph(n for n in graph if n not in gone)
    starts = _starts(graph) - gone
    alive = set(starts)
    waiting = list(starts)
    while waiting:
        for node in rest.successors(waiting.pop()):
            if node not in alive:
                alive.add(node)
                waiting.append(node)
    return tuple(node for node in graph if node in below and node not in alive and node not in gone)


def _starts(graph: nx.DiGraph[str]) -> set[str]:
    """Return the things of every part that nothing outside of it acts on."""
    found: set[str] = set()
    for part in nx.strongly_connected_components(graph):
        if not any(before not in part for node in part for before in graph.predecessors(node)):
            found |= part
    return found
