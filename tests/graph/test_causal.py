"""The order in which a figure is told, for any figure."""

from __future__ import annotations

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.graph import causal_order
from crosstalk.model import Anchor, Component, Connector, Diagram, Group, Region, Seat
from tests.graph.test_questions import figure

THINGS = "abcdefgh"


@st.composite
def diagrams(draw) -> Diagram:
    """Things, of which some sit on others, with arrows between them, on arrows, and with loose ends."""
    count = draw(st.integers(1, len(THINGS)))
    names = THINGS[:count]
    records: dict[str, Component | Connector | Region] = {"r": Region(id="r", x=0, y=0, width=9, height=9)}
    for number, name in enumerate(names):
        host = draw(st.sampled_from(["", "", *names[:number]]))
        seat = Seat(host=host, at=0.0) if host else None
        records[name] = Component(id=name, type="neuron", z=name, seat=seat)
    for number in range(draw(st.integers(0, 12))):
        ends = st.sampled_from([*names, "r", "", *(f"k{n}" for n in range(number))])
        source, target = draw(ends), draw(ends)
        relation = draw(st.sampled_from(["activates", "inhibits", "part_of"]))
        records[f"k{number}"] = Connector(
            id=f"k{number}", relation=relation, source=Anchor(target=source), target=Anchor(target=target)
        )
    return Diagram(records=records)


def times(diagram: Diagram, group_of=lambda _: 0) -> dict[str, int]:
    return {
        name: number
        for number, wave in enumerate(causal_order(diagram, group_of))
        for name in (*wave.components, *wave.connectors)
    }


@given(diagrams())
def test_everything_appears_exactly_once(diagram):
    waves = causal_order(diagram)
    told = [name for wave in waves for name in (*wave.components, *wave.connectors)]
    wanted = [r.id for r in diagram.records.values() if isinstance(r, Component | Connector)]
    assert sorted(told) == sorted(wanted)
    assert all(wave.components or wave.connectors for wave in waves)


@given(diagrams(), st.integers(0, 3))
def test_no_arrow_comes_before_both_of_its_ends(diagram, parts):
    when = times(diagram, lambda name: ord(name[0]) % (parts + 1))
    for connector in diagram.of_kind(Connector):
        ends = (connector.source.target, connector.target.target)
        assert all(when[connector.id] >= when[end] for end in ends if end in when)


@given(diagrams())
def test_causes_come_before_effects_and_sources_first(diagram):
    """Worked out in another way: by what leads where and not back."""
    when = times(diagram)
    hosts = {c.id: c.id for c in diagram.of_kind(Component)}
    for component in diagram.of_kind(Component):
        while (seat := diagram.records[hosts[component.id]].seat) is not None:
            hosts[component.id] = seat.host
    graph = nx.DiGraph()
    graph.add_nodes_from(hosts.values())
    for c in diagram.of_kind(Connector):
        ends = [hosts.get(end, end) for end in (c.source.target, c.target.target)]
        if c.relation != "part_of" and all(end == "r" or end in hosts for end in ends):
            graph.add_edge(*ends)
    for name in set(graph) - {"r"}:
        if not set(graph.predecessors(name)) - {name}:
            assert when[name] == 0
        for before in set(nx.ancestors(graph, name)) - nx.descendants(graph, name) - {"r", name}:
            assert when[before] < when[name]
    for name, host in hosts.items():
        assert when[name] == when[host]


def test_a_loop_is_told_from_where_it_is_entered():
    when = times(figure("b + c", "c + d", "d - b", "a + c"))
    assert [when[name] for name in "acdb"] == [0, 1, 2, 3]
    assert when["k0"] == when["k2"] == when["b"]


def test_parts_of_the_figure_follow_each_other():
    waves = causal_order(figure("x + b", "b + x", "a + x", "x + y"), "bxay".find)
    assert [wave.group for wave in waves] == [0, 1, 2, 3]
    assert [wave.components for wave in waves] == [("b",), ("x",), ("a",), ("y",)]
    assert [wave.connectors for wave in waves] == [(), ("k0", "k1"), ("k2",), ("k3",)]


def test_an_arrow_to_a_group_waits_for_its_members():
    diagram = figure("a + b", "b + c", "a + a")
    records = dict(diagram.records)
    records["g"] = Group(id="g")
    records["c"] = Component(id="c", type="c", parent="g")
    records["k2"] = Connector(
        id="k2", relation="activates", source=Anchor(target="a"), target=Anchor(target="g")
    )
    when = times(Diagram(records=records))
    assert when["k2"] == when["c"] == 2


def test_a_long_chain_is_no_matter():
    count = 3000
    when = times(figure(*(f"n{n} + n{n + 1}" for n in range(count))))
    assert when["n0"] == 0
    assert when[f"n{count}"] == count
