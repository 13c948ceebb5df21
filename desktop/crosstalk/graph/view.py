"""The diagram as a networkx MultiDiGraph."""

from __future__ import annotations

from typing import Any

import networkx as nx

from crosstalk.model import Anchor, Connector, Diagram, Group, Legend, Record, plain_text
from crosstalk.model.records import kind_of


def view(diagram: Diagram) -> nx.MultiDiGraph[str]:
    """Return the statements of a diagram as a directed multigraph.

    Nodes are the ids of all records that a connector can end on, with `kind`, `type`, `label`, `parent` and the
    `record`. Edges are connectors, keyed by their id, with `relation`, `mediator`, `references`, `drawn` and the
    `record`. A connector that another one ends on is a node as well (an arrow that modulates an arrow). Connectors
    with a free end are left out: they state nothing yet.
    """
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph(title=diagram.metadata.title)
    modulated = _modulated(diagram)
    for record_id in diagram.drawing_order:
        record = diagram.records[record_id]
        if record_id in modulated or not isinstance(record, Connector | Group | Legend):
            graph.add_node(record_id, **_node(record))
    for connector in diagram.of_kind(Connector):
        source, target = connector.source.target, connector.target.target
        if source and target:
            # A connector may end on a group or another record that is no node of its own accord.
            for end in (source, target):
                if end not in graph:
                    graph.add_node(end, **_node(diagram.records[end]))
            graph.add_edge(source, target, key=connector.id, **_edge(connector))
    return graph


def _modulated(diagram: Diagram) -> set[str]:
    ends: list[Anchor] = [a for c in diagram.of_kind(Connector) for a in (c.source, c.target)]
    return {a.target for a in ends if isinstance(diagram.records.get(a.target), Connector)}


def _node(record: Record) -> dict[str, Any]:
    words = getattr(record, "label", None) or getattr(record, "title", None) or getattr(record, "runs", None)
    return {
        "kind": kind_of(record),
        "type": getattr(record, "type", getattr(record, "relation", "")),
        "label": plain_text(words),
        "parent": record.parent,
        "record": record,
    }


def _edge(connector: Connector) -> dict[str, Any]:
    return {
        "relation": connector.relation,
        "mediator": plain_text(connector.mediator),
        "references": tuple(e.reference for e in connector.evidence if e.reference),
        "drawn": connector.drawn,
        "record": connector,
    }
