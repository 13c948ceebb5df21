"""Feedback loops, and whether they reinforce or damp."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, product
from typing import NamedTuple

import networkx as nx

from crosstalk.graph.routes import sign_of
from crosstalk.graph.signalling import Sign, Signalling, Step

LONGEST = 8
"""Statements in the longest loop that is looked for."""
MOST = 200


class Loop(NamedTuple):
    """A way along statements that ends where it began."""

    steps: tuple[Step, ...]

    @property
    def nodes(self) -> tuple[str, ...]:
        """The things it passes, each once."""
        return tuple(step.source for step in self.steps)

    @property
    def connectors(self) -> tuple[str, ...]:
        """The statements on the way."""
        return tuple(dict.fromkeys(step.connector for step in self.steps))

    @property
    def sign(self) -> Sign:
        """1 reinforces, -1 damps, None is unknown."""
        return sign_of(self.steps)


def loops(signalling: Signalling, *, longest: int = LONGEST, most: int = MOST) -> Iterator[Loop]:
    """Yield the feedback loops of at most `longest` statements, the shortest first, at most `most` of them.

    Each loop begins at the thing on it that comes first in drawing order.
    """
    found = (loop for loop in search(signalling, longest=longest) if loop is not None)
    yield from islice(found, most)


def search(signalling: Signalling, *, longest: int = LONGEST) -> Iterator[Loop | None]:
    """Yield the loops, and None now and then in between, so that a caller can show progress or stop.

    Length by length, so that the short ones come first. From each thing a search in depth goes only where the way
    back is still short enough.
    """
    graph = _cyclic(signalling.simple)
    order = {node: index for index, node in enumerate(n for n in signalling.graph if n in graph)}
    for length in range(1, longest + 1):
        for start in order:
            yield None
            for nodes in _cycles(graph, order, start, length):
                yield from _with_steps(signalling, nodes)


def _cycles(
    graph: nx.DiGraph[str], order: dict[str, int], start: str, length: int
) -> Iterator[tuple[str, ...]]:
    """Yield the cycles of a length on which `start` is the first in order."""
    back = _ways_back(graph, order, start, length)
    path = [start]
    waiting = [iter(graph.successors(start))]
    while waiting:
        node = next(waiting[-1], None)
        if node is None:
            waiting.pop()
            path.pop()
        elif node == start:
            if len(path) == length:
                yield tuple(path)
        elif node in back and node not in path and len(path) + back[node] <= length:
            path.append(node)
            waiting.append(iter(graph.successors(node)))


def _ways_back(graph: nx.DiGraph[str], order: dict[str, int], start: str, length: int) -> dict[str, int]:
    """Return how many statements lead back to `start`, for the things later in order that are near enough."""
    far = {start: 0}
    ring = [start]
    for steps in range(1, length):
        ring = [
            b for node in ring for b in graph.predecessors(node) if order[b] > order[start] and b not in far
        ]
        far.update(dict.fromkeys(ring, steps))
    return far


def _with_steps(signalling: Signalling, nodes: tuple[str, ...]) -> Iterator[Loop]:
    choices = [signalling.steps(nodes[i], nodes[(i + 1) % len(nodes)]) for i in range(len(nodes))]
    for steps in product(*choices):
        if not _is_shortcut(signalling, steps):
            yield Loop(tuple(steps))


def _is_shortcut(signalling: Signalling, steps: tuple[Step, ...]) -> bool:
    """Whether a loop passes an arrow as a node and along its whole length: the loop without that says the same."""
    arrows = {step.source for step in steps if signalling.is_arrow(step.source)}
    return any(step.connector in arrows and step.source != step.connector for step in steps)


def _cyclic(graph: nx.DiGraph[str]) -> nx.DiGraph[str]:
    """Return the part of the graph that is on any loop at all."""
    keep = {n for part in nx.strongly_connected_components(graph) if len(part) > 1 for n in part}
    keep |= {n for n in graph if graph.has_edge(n, n)}
    return graph.subgraph(keep).copy()
