"""What `crosstalk info` says of a diagram."""

from __future__ import annotations

from typing import Any

from crosstalk.catalog import load_catalog
from crosstalk.checks import summarize
from crosstalk.model import Anchor, Component, Connector, Diagram, Evidence, Reference


def diagram() -> Diagram:
    ends: dict[str, Any] = {"source": Anchor(target="known"), "target": Anchor(target="odd")}
    records = (
        Component(id="odd", z="1", type="no_such_type"),
        Component(id="named", z="2", type="no_such_type", xrefs=("CL:0000540",)),
        Component(id="known", z="3", type="schwann_cell"),
        Connector(id="bare", z="4", relation="inhibits", **ends),
        Connector(id="lost", z="5", relation="inhibits", evidence=(Evidence(reference="gone"),), **ends),
        Connector(
            id="cited", z="6", relation="no_such_relation", evidence=(Evidence(reference="R1"),), **ends
        ),
        Connector(
            id="silent", z="7", relation="inhibits", drawn=False, evidence=(Evidence(reference="R1"),), **ends
        ),
    )
    return Diagram(records={r.id: r for r in records}, references={"R1": Reference(id="R1")})


def test_counts_come_the_most_frequent_first() -> None:
    summary = summarize(diagram(), load_catalog())
    assert list(summary.counts.items()) == [("connector", 4), ("component", 3)]
    assert list(summary.relations.items()) == [("inhibits", 3), ("no_such_relation", 1)]
    assert summary.references == 1


def test_a_component_is_identified_by_itself_or_by_its_type() -> None:
    assert summarize(diagram(), load_catalog()).components_without_reference == ("odd",)


def test_a_connector_needs_a_reference_that_is_there() -> None:
    assert summarize(diagram(), load_catalog()).connectors_without_reference == ("bare", "lost")


def test_undrawn_statements_and_unknown_types_are_listed() -> None:
    summary = summarize(diagram(), load_catalog())
    assert summary.undrawn == ("silent",)
    assert summary.unknown_types == ("no_such_relation", "no_such_type")
