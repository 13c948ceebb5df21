"""All signalling routes from one thing to another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from heapq import heappop, heappush
from itertools import pairwise, product
from typing import NamedTuple

import networkx as nx

from crosstalk.graph.signalling import Sign, Signalling, Step, times

MOST = 200
"""How many routes are given at most: nobody reads more, and their number grows without bound."""

PAUSE = 256
"""So many ways are followed a step between two pauses."""


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

    Statements side by side make routes of their own.
    """
    return (route for route in search(signalling, start, goal, most=most) if route is not None)


def search(signalling: Signalling, start: str, goal: str, *, most: int = MOST) -> Iterator[Route | None]:
    """Yield what `routes` does, and None now and then, so that a caller can stop or show progress."""
    found = signalling.nodes([start]), signalling.nodes([goal])
    if not all(found) or found[0] == found[1]:
        return
    count = 0
    for route in _all(signalling, found[0][0], found[1][0]):
        yield route
        count += route is not None
        if count == most:
            return


def _all(signalling: Signalling, start: str, goal: str) -> Iterator[Route | None]:
    graph = _between(signalling.simple, start, goal)
    if start not in graph or goal not in graph:
        return
    for nodes in _paths(graph, start, goal):
        if nodes is None:
            yield None
            continue
        choices = [signalling.steps(a, b) for a, b in pairwise(nodes)]
        for steps in product(*choices):
            yield Route(tuple(steps))


def _paths(graph: nx.DiGraph[str], start: str, goal: str) -> Iterator[list[str] | None]:
    """Yield the ways on which no thing is passed twice, the shortest first, and None now and then.

    The best way so far is prolonged first (A*, P. Hart, N. Nilsson and B. Raphael, 1968), by its length and how far
    the goal is at least; of equal ones the newest, so that a way is followed to its end. After a while without a goal
    each way is asked whether it can still get there, so that loops that lead nowhere cost no more than looking.
    """
    far = nx.single_source_shortest_path_length(graph.reverse(copy=False), goal)
    trail = _Trail(start, None, 0)
    waiting = [(far.get(start, 0), 0, trail)]
    passed: set[str] = set()
    last: _Trail | None = None
    newest = barren = 0
    while waiting:
        trail = heappop(waiting)[2]
        if last is None or trail.before is not last:
            passed = set(trail.nodes())
        passed.add(trail.node)
        last = trail
        barren += 1
        if barren % PAUSE == 0:
            yield None
        if trail.node == goal:
            barren = 0
            yield list(trail.nodes())[::-1]
        elif barren < 2 * len(graph) + PAUSE or _gets_there(graph, trail.node, goal, passed):
            for node in reversed(list(graph.successors(trail.node))):
                if node in far and node not in passed:
                    newest += 1
                    longer = _Trail(node, trail, trail.length + 1)
                    heappush(waiting, (longer.length + far[node], -newest, longer))


class _Trail:
    """A way as far as it was followed: where it is, and how it came there."""

    __slots__ = ("before", "length", "node")

    def __init__(self, node: str, before: _Trail | None, length: int) -> None:
        self.node, self.before, self.length = node, before, length

    def nodes(self) -> Iterator[str]:
        """Yield what was passed, from here back to the start."""
        here: _Trail | None = self
        while here is not None:
            yield here.node
            here = here.before


def _gets_there(graph: nx.DiGraph[str], start: str, goal: str, passed: set[str]) -> bool:
    """Say whether a way leads on to the goal past nothing that was passed."""
    seen, waiting = {start}, [start]
    while waiting:
        for node in graph.successors(waiting.pop()):
            if node == goal:
                return True
            if node not in seen and node not in passed:
                seen.add(node)
                waiting.append(node)
    return False


def _between(graph: nx.DiGraph[str], start: str, goal: str) -> nx.DiGraph[str]:
    """Return the part of the graph that lies on some way from start to goal: the rest only costs time."""
    after = {start} | nx.descendants(graph, start)
    before = {goal} | nx.ancestors(graph, goal)
    return graph.subgraph(after & before).copy()
