"""The figure as a networkx graph."""

from crosstalk.commands import connect
from crosstalk.geometry import Point
from crosstalk.graph import view
from crosstalk.model import Anchor, Evidence, Reference, Run
from tests.commands.support import history_of, joined


def test_statements_are_edges_and_things_are_nodes():
    from crosstalk.commands import document

    h = history_of("neuron", "cell", "alone")
    h.run("Ref", document.add_reference, Reference(id="X"))
    one = joined(h, "neuron", "cell", mediator=(Run(text="CGRP"),), evidence=(Evidence(reference="X"),))
    graph = view(h.diagram)
    assert set(graph.nodes) == {"neuron", "cell", "alone"}
    ((source, target, key, data),) = graph.edges(keys=True, data=True)
    assert (source, target, key) == ("neuron", "cell", one)
    assert data["relation"] == "activates"
    assert data["mediator"] == "CGRP"
    assert data["references"] == ("X",)


def test_parallel_statements_and_undrawn_ones_count():
    h = history_of("a", "b")
    joined(h, "a", "b")
    joined(h, "a", "b", drawn=False)
    assert view(h.diagram).number_of_edges("a", "b") == 2


def test_an_arrow_on_an_arrow_makes_the_arrow_a_node():
    h = history_of("a", "b", "c")
    one = joined(h, "a", "b")
    two = h.run("C", connect.connect, Anchor(target="c"), "inhibits", Anchor(target=one, at=0.5))
    graph = view(h.diagram)
    assert graph.nodes[one]["kind"] == "connector"
    assert graph.has_edge("c", one, two)


def test_loose_ends_state_nothing():
    h = history_of("a")
    h.run("C", connect.connect, Anchor(target="a"), "activates", Anchor(point=Point(5, 5)))
    assert view(h.diagram).number_of_edges() == 0
