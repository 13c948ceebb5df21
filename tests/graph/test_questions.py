"""Questions to the graph, against cases worked by hand."""

from __future__ import annotations

from itertools import product

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.graph import Signalling, cut_off, downstream, hubs, loops, loose, routes, upstream
from crosstalk.graph.routes import _paths
from crosstalk.locations import diagrams
from crosstalk.model import Anchor, Component, Condition, Connector, Diagram, Effect
from crosstalk.storage import load

SIGNS = {"activates": 1, "inhibits": -1, "binds": 0, "context_dependent": 0, "part_of": 0}


def figure(*statements: str, **effects: tuple[Effect, ...]) -> Diagram:
    """Build a diagram of statements such as `a + b` (activates), `a - b` (inhibits), `a ? b` (binds), `d + k0`."""
    names = {"+": "activates", "-": "inhibits", "?": "binds", "<": "part_of"}
    records: dict[str, Component | Connector] = {}
    links = []
    for index, statement in enumerate(statements):
        source, sign, target = statement.split()
        for end in (source, target):
            if not end.startswith("k"):
                records.setdefault(end, Component(id=end, type=end, z=f"a{len(records):03}"))
        name = f"k{index}"
        links.append(
            Connector(
                id=name,
                relation=names[sign],
                source=Anchor(target=source),
                target=Anchor(target=target),
                effects=effects.get(name, ()),
                z=f"b{index:03}",
            )
        )
    return Diagram(records={**records, **{link.id: link for link in links}})


def asked(*statements: str, **options) -> Signalling:
    return Signalling(figure(*statements), SIGNS.__getitem__, **options)


def test_downstream_gives_depth_and_sign():
    found = {r.node: r for r in downstream(asked("a + b", "b - c", "c - d", "x + a"), ["a"])}
    assert {n: r.depth for n, r in found.items()} == {"b": 1, "c": 2, "d": 3}
    assert {n: r.sign for n, r in found.items()} == {"b": 1, "c": -1, "d": 1}


def test_depth_limits_how_far():
    graph = asked("a + b", "b - c", "c - d")
    assert [r.node for r in downstream(graph, ["a"], 2)] == ["b", "c"]
    assert [r.node for r in upstream(graph, ["d"], 1)] == ["c"]


def test_ways_that_disagree_leave_the_sign_open():
    (reached,) = [r for r in downstream(asked("a + b", "a - b"), ["a"]) if r.node == "b"]
    assert reached.sign is None
    assert reached.signs == {1, -1}


def test_routes_come_shortest_first_with_their_signs():
    graph = asked("a + b", "b - c", "a - c", "a + x", "x ? c")
    found = [(route.nodes, route.sign) for route in routes(graph, "a", "c")]
    assert found == [(("a", "c"), -1), (("a", "b", "c"), -1), (("a", "x", "c"), None)]


def test_statements_side_by_side_are_routes_of_their_own():
    assert [r.sign for r in routes(asked("a + b", "a - b"), "a", "b")] == [1, -1]


def test_there_is_no_route_where_none_leads():
    graph = asked("a + b", "c + b")
    assert list(routes(graph, "a", "c")) == []
    assert list(routes(graph, "a", "a")) == []
    assert list(routes(graph, "a", "nothing")) == []


def test_what_lowers_an_arrow_acts_on_its_target_with_the_arrows_sign():
    graph = asked("a - b", "m - k0")
    assert [(r.nodes, r.sign) for r in routes(graph, "m", "b")] == [(("m", "k0", "b"), 1)]
    assert {r.node: r.sign for r in downstream(graph, ["m"])} == {"k0": -1, "b": 1}


def test_loops_reinforce_or_damp():
    found = {loop.nodes: loop.sign for loop in loops(asked("a + b", "b + a", "b - c", "c + a", "c ? b"))}
    assert found == {("a", "b"): 1, ("a", "b", "c"): -1, ("b", "c"): None}


def test_a_loop_through_an_arrow_is_told_once():
    graph = asked("a + b", "b - k0")
    assert [(loop.nodes, loop.sign) for loop in loops(graph)] == [(("b", "k0"), -1)]


def test_hubs_are_ranked():
    assert [(h.node, h.arriving, h.leaving) for h in hubs(asked("a + b", "c + b", "b + d", "a + d"))] == [
        ("b", 2, 1), ("a", 0, 2), ("d", 2, 0),
    ]  # fmt: skip


def test_a_knock_out_cuts_off_what_has_no_other_start():
    graph = asked("a + b", "b + c", "x + c", "b + d", "d + e", "e + d")
    assert cut_off(graph, ["b"]) == ("d", "e")
    assert cut_off(graph, ["x"]) == ()


def test_loose_components_and_connectors_are_found():
    diagram = figure("a + b", "c < a")
    alone = Component(id="alone", type="alone")
    free = Connector(id="free", relation="activates", source=Anchor(target="a"), target=Anchor())
    graph = Signalling(Diagram(records={**diagram.records, "alone": alone, "free": free}), SIGNS.__getitem__)
    assert loose(graph).components == ("alone",)
    assert loose(graph).connectors == ("free",)


def test_the_same_thing_in_two_places_is_one_thing_if_merged():
    records = dict(figure("a + b", "c + d").records)
    records["c"] = Component(id="c", type="b", z="a9")
    diagram = Diagram(records=records)
    merged = Signalling(diagram, SIGNS.__getitem__)
    assert [r.nodes for r in routes(merged, "a", "d")] == [("a", "b", "d")]
    assert merged.records("b") == ("b", "c")
    assert list(routes(Signalling(diagram, SIGNS.__getitem__, merged=False), "a", "d")) == []


def test_the_context_decides_about_signs():
    flip = (Effect(when=(Condition(dimension="tumor", values=("breast",)),), relation="inhibits"),)
    diagram = figure("a + b", k0=flip)
    for context, sign in (({}, None), ({"tumor": "breast"}, -1), ({"tumor": "gastric"}, 1)):
        (route,) = routes(Signalling(diagram, SIGNS.__getitem__, context), "a", "b")
        assert route.sign == sign


def test_figure_1_has_the_astrocyte_loop_of_its_source():
    diagram = load(diagrams("figure-1.crosstalk"))
    catalog = load_catalog()
    graph = Signalling(diagram, lambda relation: catalog.relation(relation).sign)
    told = {tuple(diagram.records[n].type for n in loop.nodes): loop.sign for loop in loops(graph)}
    # SCLC secretes reelin, which activates astrocytes, which secrete SERPINE1, which supports the tumour.
    assert told["sclc", "reelin", "reactive_astrocyte", "serpine1"] == 1


graphs = st.lists(
    st.tuples(st.integers(0, 5), st.sampled_from("+-?"), st.integers(0, 5)), min_size=1, max_size=14
)


@given(graphs)
def test_signs_and_loops_equal_those_of_the_plain_definition(edges):
    graph = asked(*(f"n{a} {sign} n{b}" for a, sign, b in edges))
    expected = {
        frozenset(zip(cycle, cycle[1:] + cycle[:1], strict=True))
        for cycle in nx.simple_cycles(nx.DiGraph(graph.graph))
    }
    found = list(loops(graph, most=10_000))
    assert {frozenset((s.source, s.target) for s in loop.steps) for loop in found} == expected
    for a, b in product(list(graph.graph)[:2], repeat=2):
        for route in routes(graph, a, b):
            signs = [step.sign for step in route.steps]
            assert route.sign == (None if None in signs else (-1) ** signs.count(-1))
            assert len(set(route.nodes)) == len(route.nodes)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=22))
def test_routes_equal_all_simple_paths_the_shortest_first(found):
    graph = nx.DiGraph(found)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    if not {0, 1} <= set(graph):
        return
    ways = [way for way in _paths(graph, 0, 1) if way is not None]
    assert sorted(ways) == sorted(nx.all_simple_paths(graph, 0, 1))
    assert [len(way) for way in ways] == sorted(len(way) for way in ways)


def test_a_thicket_that_leads_nowhere_does_not_hold_up_a_route():
    """All ways through it come back to where it was entered: their number has no bound that one could wait for."""
    thicket = [(a, b) for a in range(10, 40) for b in range(10, 40) if a != b]
    graph = nx.DiGraph([(0, 2), (2, 1), (2, 10), (10, 2), *thicket, (0, 3), (3, 2)])
    assert [way for way in _paths(graph, 0, 1) if way is not None] == [[0, 2, 1], [0, 3, 2, 1]]
