"""All signalling routes from one thing to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise, product
from typing import NamedTuple

import networkx as nx

from crosstalk.graph.signalling import Sign, Signalling, Step, times

MOST = 200
"""How many routes are given at most: nobody reads more, and their number grows without bound."""


class Route(NamedTuple):
    """A way along statements on which no thing is passed twice."""

    steps: tuple[Step, ...]

    @property
    def nodes(self) -> tuple[str, ...]:
        """The things on the way, both ends included."""
        return (self.steps[0].source, *(step.target for step in self.steps))

    @property
    def connectors(self) -> tuple[str, ...]:
        """The statements on the way."""
        return tuple(dict.fromkeys(step.connector for step in self.steps))

    @property
    def sign(self) -> Sign:
        """The product of the signs on the way; None where one is unknown."""
        return sign_of(self.steps)


def sign_of(steps: Iterable[Step]) -> Sign:
    """Return the product of the signs of some statements; None where one is unknown."""
    product_: Sign = 1
    for step in steps:
        product_ = times(product_, step.sign)
    return product_


def routes(signalling: Signalling, start: str, goal: str, *, most: int = MOST) -> Iterator[Route]:
    """Yield the routes between two records, the shortest first, at most `most` of them.

    Statements side by side make routes of their own. One at a time, so that a caller can stop or show progress.
    """
    found = signalling.nodes([start]), signalling.nodes([goal])
    if not all(found) or found[0] == found[1]:
        return
    yield from islice(_all(signalling, found[0][0], found[1][0]), most)


def _all(signalling: Signalling, start: str, goal: str) -> Iterator[Route]:
    graph = _between(signalling.simple, start, goal)
    if start not in graph or goal not in graph:
        return
    try:
        for nodes in nx.shortest_simple_paths(graph, start, goal):
            choices = [signalling.steps(a, b) for a, b in pairwise(nodes)]
            for steps in product(*choices):
                yield Route(tuple(steps))
    except nx.NetworkXNoPath:
        return


def _between(graph: nx.DiGraph[str], start: str, goal: str) -> nx.DiGraph[str]:
    """Return the part of the graph that lies on some way from start to goal: the rest only costs time."""
    after = {start} | nx.descendants(graph, start)
    before = {goal} | nx.ancestors(graph, goal)
    return graph.subgraph(after & before).copy()
