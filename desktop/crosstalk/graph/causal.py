"""In which order a figure is told: causes before effects, loops from where they are entered.

The graph of things and arrows is condensed (a loop is one), and each part comes one wave after the last of those that
act on it. Inside a loop things follow each other from where it is entered. An arrow comes with the later of its ends.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

import networkx as nx

from crosstalk.graph.signalling import STRUCTURE
from crosstalk.model import Component, Connector, Diagram, Record


class Wave(NamedTuple):
    """What appears together."""

    group: int
    """Which part of the figure it belongs to: parts are told one after another."""
    components: tuple[str, ...]
    connectors: tuple[str, ...]


def causal_order(diagram: Diagram, group_of: Callable[[str], int] = lambda _: 0) -> tuple[Wave, ...]:
    """Return all components and connectors in waves, sources first, each once, in drawing order within a wave.

    `group_of` gives the part of the figure (such as a panel) of a record. What sits on a component, or is a member of
    one, comes with it. Other things that arrows end on (regions, strands) count as there from the beginning.
    """
    units = _units(diagram)
    place = {c.id: (group_of(units[c.id]), 0) for c in diagram.of_kind(Component)}
    for group in sorted({group for group, _ in place.values()}):
        graph = _graph(diagram, units, group_of, group)
        depth = _depths(graph)
        for name, (of, _) in place.items():
            if of == group:
                place[name] = (group, depth[units[name]])
    connectors = [c.id for c in diagram.of_kind(Connector)]
    when = _Arrival(diagram, place, group_of)
    keys = {**place, **{name: when.of(name) for name in connectors}}
    waves: dict[tuple[int, int], tuple[list[str], list[str]]] = {}
    for name, key in keys.items():
        waves.setdefault(key, ([], []))[name not in place].append(name)
    return tuple(
        Wave(key[0], tuple(things), tuple(arrows)) for key, (things, arrows) in sorted(waves.items())
    )


class _Arrival:
    """When arrows come: with the later of their ends, which may be arrows themselves, or groups of things."""

    def __init__(
        self, diagram: Diagram, place: dict[str, tuple[int, int]], group_of: Callable[[str], int]
    ) -> None:
        self._diagram, self._place, self._group_of = diagram, place, group_of
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, connector_id: str) -> tuple[int, int]:
        """Return group and wave of a connector."""
        waiting = [connector_id]
        begun: set[str] = set()
        while waiting:
            name = waiting[-1]
            due = [i for i in self._arrows_at(name) if i not in self._known and i not in begun]
            if name in self._known or not due:
                waiting.pop()
                if name not in self._known:
                    self._known[name] = self._settled(name)
                continue
            begun.add(name)
            waiting.extend(due)
        return self._known[connector_id]

    def _ends(self, name: str) -> list[str]:
        connector = self._diagram.records[name]
        assert isinstance(connector, Connector)
        return [end for end in (connector.source.target, connector.target.target) if end]

    def _arrows_at(self, name: str) -> list[str]:
        return [end for end in self._ends(name) if isinstance(self._diagram.records.get(end), Connector)]

    def _settled(self, name: str) -> tuple[int, int]:
        keys = [key for end in self._ends(name) for key in self._keys(end)]
        return max(keys) if keys else (self._group_of(name), 0)

    def _keys(self, end: str) -> Iterable[tuple[int, int]]:
        if end in self._place:
            return [self._place[end]]
        if end in self._known:
            return [self._known[end]]
        if isinstance(self._diagram.records.get(end), Connector):
            return []
        inside = [self._place[i] for i in self._diagram.descendants(end) if i in self._place]
        return inside or [(self._group_of(end), 0)]


def _units(diagram: Diagram) -> dict[str, str]:
    """Return for each component the one that it comes with: the host it sits on, the component it is part of."""
    found: dict[str, str] = {}
    for component in diagram.of_kind(Component):
        seen = {component.id}
        name = component.id
        while (above := _holder(diagram.records[name])) not in seen:
            if not isinstance(diagram.records.get(above), Component):
                break
            seen.add(above)
            name = above
        found[component.id] = name
    return found


def _holder(record: Record) -> str:
    seat = record.seat if isinstance(record, Component) else None
    return seat.host if seat is not None else record.parent


def _graph(
    diagram: Diagram, units: dict[str, str], group_of: Callable[[str], int], group: int
) -> nx.DiGraph[str]:
    """Return what acts on what within one part of the figure."""
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(dict.fromkeys(unit for unit in units.values() if group_of(unit) == group))
    for connector in diagram.of_kind(Connector):
        if connector.relation in STRUCTURE:
            continue
        ends = [units.get(i, i) for i in (connector.source.target, connector.target.target)]
        known = [diagram.records.get(end) for end in ends]
        if ends[0] == ends[1] or any(r is None or isinstance(r, Connector) for r in known):
            continue
        if all(group_of(end) == group for end in ends):
            graph.add_edge(*ends)
    return graph


def _depths(graph: nx.DiGraph[str]) -> dict[str, int]:
    """Return the wave of each thing."""
    depth: dict[str, int] = {}
    condensed = nx.condensation(graph)
    place = {node: number for number, node in enumerate(graph)}
    for part in nx.topological_sort(condensed):
        members: set[str] = condensed.nodes[part]["members"]
        before = [depth[a] for node in members for a in graph.predecessors(node) if a not in members]
        first = max(before, default=-1) + 1
        for node, steps in _inside(graph, members, place).items():
            depth[node] = first + steps
    return depth


def _inside(graph: nx.DiGraph[str], members: set[str], place: dict[str, int]) -> dict[str, int]:
    """Return how far each member of a loop is from where the loop is entered; `place` is its number in the graph."""
    ordered = sorted(members, key=place.__getitem__)
    ring = [n for n in ordered if any(a not in members for a in graph.predecessors(n))] or ordered[:1]
    far: dict[str, int] = {}
    steps = 0
    while ring:
        far.update(dict.fromkeys(ring, steps))
        after = (b for node in ring for b in graph.successors(node) if b in members and b not in far)
        ring = list(dict.fromkeys(after))
        steps += 1
    return far
