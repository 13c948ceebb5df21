"""The statements of a diagram as they hold in a context, with their signs."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from functools import cached_property
from typing import Any, NamedTuple

import networkx as nx

from crosstalk.model import Component, Connector, Diagram, Group, Legend, Record, plain_text
from crosstalk.model.contexts import may_hold, state
from crosstalk.model.layers import as_exported

Sign = int | None
"""1 raises, -1 lowers, None is unknown or depends on a context that is not chosen."""
Signs = Callable[[str], int]
"""Gives the sign of a relation: 1, -1, or 0 where the relation has none."""

STRUCTURE = frozenset({"part_of", "located_in"})
"""Relations that say where a thing belongs and carry no signal."""


class Step(NamedTuple):
    """One statement on the way from a thing to another."""

    source: str
    target: str
    connector: str
    sign: Sign


class Signalling:
    """A graph of things and statements to ask questions of.

    With `merged`, components of the same type and label are one thing, wherever they stand in the figure; the node is
    the first of them in drawing order. A connector that another one acts on is a node between: what lowers the arrow
    from A to B acts on B with the arrow's own sign.
    """

    def __init__(
        self,
        diagram: Diagram,
        signs: Signs,
        context: Mapping[str, str] | None = None,
        *,
        merged: bool = True,
    ) -> None:
        self.diagram = as_exported(diagram)
        self.context = dict(diagram.context if context is None else context)
        self.graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
        self._signs = signs
        self._node_of: dict[str, str] = {}
        self._ids: dict[str, list[str]] = {}
        self._merged = merged
        self._add_things()
        self._add_statements()

    def node(self, record_id: str) -> str:
        """Return the node that stands for a record; raises KeyError for one that is no thing of the graph."""
        return self._node_of[record_id]

    def nodes(self, record_ids: Iterable[str]) -> tuple[str, ...]:
        """Return the nodes of some records, without those that are none."""
        found = (self._node_of.get(i) for i in record_ids)
        return tuple(dict.fromkeys(n for n in found if n is not None))

    def records(self, node: str) -> tuple[str, ...]:
        """Return the ids of all records that a node stands for."""
        return tuple(self._ids.get(node, ()))

    def is_arrow(self, node: str) -> bool:
        """Whether a node is a connector that others act on."""
        return isinstance(self.diagram.records.get(node), Connector)

    @cached_property
    def simple(self) -> nx.DiGraph[str]:
        """Things and whether a statement leads from one to the other, whatever it says."""
        return nx.DiGraph(self.graph)

    def steps(self, source: str, target: str) -> tuple[Step, ...]:
        """Return the statements that lead from one thing directly to another."""
        between = self.graph.get_edge_data(source, target) or {}
        return tuple(Step(source, target, data["connector"], data["sign"]) for data in between.values())

    # -- building ----------------------------------------------------------------------------------------------

    def _add_things(self) -> None:
        first: dict[Hashable, str] = {}
        for record_id in self.diagram.drawing_order:
            record = self.diagram.records[record_id]
            if isinstance(record, Connector | Group | Legend) or not self._is_shown(record):
                continue
            node = first.setdefault(_identity(record) if self._merged else record_id, record_id)
            self._add(record_id, node)

    def _is_shown(self, record: Record) -> bool:
        return not record.hidden and may_hold(record.when, self.context)

    def _add(self, record_id: str, node: str) -> None:
        self._node_of[record_id] = node
        self._ids.setdefault(node, []).append(record_id)
        self.graph.add_node(node)

    def _add_statements(self) -> None:
        said = {}
        for connector in self.diagram.of_kind(Connector):
            if self._is_shown(connector):
                relation = state(connector, self.context).relation
                if relation is not None:
                    said[connector.id] = relation
        for connector_id in _acted_on(self.diagram, said):
            self._add(connector_id, connector_id)
        for connector_id, relation in said.items():
            self._add_statement(connector_id, relation)

    def _add_statement(self, connector_id: str, relation: str) -> None:
        connector = self.diagram.records[connector_id]
        assert isinstance(connector, Connector)
        if relation in STRUCTURE:
            return
        source = self._end(connector.source.target)
        target = self._end(connector.target.target)
        if source is None or target is None:
            return
        data: dict[str, Any] = {
            "connector": connector_id,
            "relation": relation,
            "sign": self._signs(relation) or None,
        }
        self.graph.add_edge(source, target, key=connector_id, **data)
        if connector_id in self._node_of:
            # Acting on the arrow acts on what it leads to.
            self.graph.add_edge(connector_id, target, key=f"{connector_id}→", **data)

    def _end(self, record_id: str) -> str | None:
        if record_id in self._node_of:
            return self._node_of[record_id]
        record = self.diagram.records.get(record_id)
        if isinstance(record, Group) and self._is_shown(record):
            self._add(record_id, record_id)
            return record_id
        return None


def times(one: Sign, other: Sign) -> Sign:
    """Return the sign of an effect of an effect; unknown where one of them is."""
    return None if one is None or other is None else one * other


def _identity(record: Record) -> Hashable:
    if isinstance(record, Component):
        label = None if record.label is None else plain_text(record.label).casefold()
        return record.type, label
    return record.id


def _acted_on(diagram: Diagram, said: Mapping[str, str]) -> list[str]:
    found: dict[str, None] = {}
    for connector_id in said:
        connector = diagram.records[connector_id]
        assert isinstance(connector, Connector)
        for anchor in (connector.source, connector.target):
            if anchor.target in said:
                found[anchor.target] = None
    return list(found)
