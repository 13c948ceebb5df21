"""Layered: the direction of signalling becomes the direction of reading (after Sugiyama, Tagawa and Toda, 1981).

Steps: cycles are opened where the fewest arrows turn against the flow (the greedy order of Eades, Lin and Smyth, 1993);
each thing gets a layer, long arrows are kept short; the order within the layers is found by barycentres, back and
forth, and the best one is kept; the places within a layer are those nearest to the means of the neighbours that keep
order and gaps (isotonic regression: pool adjacent violators). Parts that nothing joins are arranged by themselves and
packed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

import networkx as nx

from crosstalk.geometry import Point
from crosstalk.layout.fitting import packed, settled, with_loose
from crosstalk.layout.level import Box, Level, Options, Places, connected
from crosstalk.layout.separate import separated

SWEEPS, _LARGE = 14, 300
_BETWEEN = 2.2
"""The gap between layers in gaps between neighbours: an arrow with its head and a label needs it."""
_DUMMY = 4.0
"""Room across the flow for an arrow that passes a layer, in points."""


def layered(level: Level, options: Options) -> Places:
    """Return places in layers along `options.direction`."""
    joined = connected(level)
    boxes = {box.id: box for box in level.boxes}
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(i for i in boxes if i in joined)
    graph.add_edges_from(
        (e.source, e.target) for e in level.edges if e.source in joined and e.target in joined
    )
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    parts = []
    order = {name: n for n, name in enumerate(boxes)}
    groups = sorted(nx.weakly_connected_components(graph), key=lambda names: min(order[i] for i in names))
    for number, names in enumerate(groups):
        options.step(0.5 * number / len(groups))
        chosen = [boxes[i] for i in boxes if i in names]
        parts.append((chosen, _part(chosen, graph.subgraph(names), options)))
    area = level.area or level.bounds
    aspect = area.width / area.height if area.height > 0 and area.width > 0 else 1.4
    places = packed(parts, aspect, options.gap) if parts else {}
    loose = [box for box in level.free if box.id not in joined]
    places = with_loose(level.boxes, loose, places, options.gap)
    return separated(level, settled(level, places, options), options)


@dataclass
class _Layers:
    """Names by layer in order, with what is above and below each; long edges are chains of stand-ins."""

    rows: list[list[str]]
    above: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    below: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))


def _part(boxes: Sequence[Box], graph: nx.DiGraph[str], options: Options) -> Places:
    down = options.direction == "down"
    depth = {b.id: b.rect.height if down else b.rect.width for b in boxes}
    breadth = {b.id: b.rect.width if down else b.rect.height for b in boxes}
    here = {b.id: b.rect.centre.x if down else b.rect.centre.y for b in boxes}
    key = (tuple(depth), options.direction)
    layers: _Layers = options.memo.get(key) or _in_layers(graph, here)
    options.memo[key] = layers
    across = _across(layers, breadth, options.gap)
    places: Places = {}
    at = 0.0
    for row in layers.rows:
        real = [name for name in row if name in depth]
        thick = max((depth[name] for name in real), default=0.0)
        for name in real:
            along = at + thick / 2
            places[name] = Point(across[name], along) if down else Point(along, across[name])
        at += thick + options.gap * _BETWEEN
    return places


def _in_layers(graph: nx.DiGraph[str], here: dict[str, float]) -> _Layers:
    acyclic = opened(graph, list(here))
    layers = _with_stand_ins(acyclic, ranks(acyclic), here)
    _order(layers)
    return layers


def opened(graph: nx.DiGraph[str], names: Sequence[str]) -> nx.DiGraph[str]:
    """Return the graph with some edges turned round so that no cycle is left."""
    left, right = [], []
    work = nx.DiGraph(graph)
    rank = {name: n for n, name in enumerate(names)}
    while work:
        sinks = sorted((n for n in work if work.out_degree(n) == 0), key=rank.__getitem__)
        sources = sorted(
            (n for n in work if work.in_degree(n) == 0 and work.out_degree(n)), key=rank.__getitem__
        )
        if sinks:
            right += reversed(sinks)
            work.remove_nodes_from(sinks)
        elif sources:
            left += sources
            work.remove_nodes_from(sources)
        else:
            best = max(work, key=lambda n: (work.out_degree(n) - work.in_degree(n), -rank[n]))
            left.append(best)
            work.remove_node(best)
    place = {name: n for n, name in enumerate([*left, *reversed(right)])}
    acyclic: nx.DiGraph[str] = nx.DiGraph()
    acyclic.add_nodes_from(names)
    acyclic.add_edges_from((a, b) if place[a] < place[b] else (b, a) for a, b in graph.edges)
    return acyclic


def ranks(graph: nx.DiGraph[str]) -> dict[str, int]:
    """Return a layer for each node: the longest way from a source, then drawn together where arrows were long."""
    layer = {name: n for n, names in enumerate(nx.topological_generations(graph)) for name in names}
    order = list(nx.topological_sort(graph))
    for _ in range(4):
        changed = False
        for name in reversed(order):
            before = [layer[p] for p in graph.pred[name]]
            after = [layer[s] for s in graph.succ[name]]
            if after and len(after) > len(before):
                wanted = min(after) - 1
            elif before and len(before) > len(after):
                wanted = max(before) + 1
            else:
                continue
            if wanted != layer[name]:
                layer[name], changed = wanted, True
        if not changed:
            break
    low = min(layer.values(), default=0)
    return {name: n - low for name, n in layer.items()}


def _with_stand_ins(graph: nx.DiGraph[str], layer: dict[str, int], here: dict[str, float]) -> _Layers:
    count = max(layer.values(), default=-1) + 1
    made = _Layers([[] for _ in range(count)])
    for name in sorted(layer, key=lambda n: (here[n], n)):
        made.rows[layer[name]].append(name)
    for a, b in sorted(graph.edges, key=lambda e: (here[e[0]], here[e[1]], e)):
        chain = [a]
        for n in range(layer[a] + 1, layer[b]):
            stand_in = f"{a}\n{b}\n{n}"
            made.rows[n].append(stand_in)
            chain.append(stand_in)
        chain.append(b)
        for upper, lower in pairwise(chain):
            made.below[upper].append(lower)
            made.above[lower].append(upper)
    return made


def _order(layers: _Layers) -> None:
    best, least = [list(row) for row in layers.rows], crossings(layers.rows, layers.below)
    # Large parts get fewer rounds: the first ones do most.
    for sweep in range(SWEEPS if len(layers.below) < _LARGE else SWEEPS // 2):
        if not least:
            break
        downwards = sweep % 2 == 0
        numbers = range(1, len(layers.rows)) if downwards else range(len(layers.rows) - 2, -1, -1)
        for n in numbers:
            fixed = layers.rows[n - 1 if downwards else n + 1]
            place = {name: i for i, name in enumerate(fixed)}
            near = layers.above if downwards else layers.below
            layers.rows[n] = _by_barycentre(layers.rows[n], near, place)
        count = crossings(layers.rows, layers.below)
        if count < least:
            best, least = [list(row) for row in layers.rows], count
    layers.rows = best


def _by_barycentre(row: Sequence[str], near: dict[str, list[str]], place: dict[str, int]) -> list[str]:
    key: dict[str, float] = {}
    for n, name in enumerate(row):
        known = [place[other] for other in near[name]]
        key[name] = sum(known) / len(known) if known else float(n)
    return sorted(row, key=key.__getitem__)


def crossings(rows: Sequence[Sequence[str]], below: dict[str, list[str]]) -> int:
    """Return how many edges between neighbouring layers cross (counted by a tree of sums, Barth et al., 2002)."""
    total = 0
    for upper, lower in pairwise(rows):
        place = {name: n for n, name in enumerate(lower)}
        ends = [n for name in upper for n in sorted(place[other] for other in below[name])]
        total += _inversions(ends, len(lower))
    return total


def _inversions(values: Iterable[int], size: int) -> int:
    tree = [0] * (size + 1)
    found = 0
    for seen, value in enumerate(values):
        n, smaller = value + 1, 0
        while n > 0:
            smaller += tree[n]
            n -= n & -n
        found += seen - smaller
        n = value + 1
        while n <= size:
            tree[n] += 1
            n += n & -n
    return found


def _across(layers: _Layers, breadth: dict[str, float], gap: float) -> dict[str, float]:
    """Return a place across the flow for each name: in the middle of its neighbours where there is room."""
    at: dict[str, float] = {}
    for row in layers.rows:
        x = 0.0
        for name in row:
            size = breadth.get(name, _DUMMY)
            at[name] = x + size / 2
            x += size + gap
        for name in row:
            at[name] -= (x - gap) / 2
    last = len(layers.rows)
    for sweep in range(10):
        numbers = range(last) if sweep % 2 == 0 else range(last - 1, -1, -1)
        for n in numbers:
            row = layers.rows[n]
            wanted = [_mean_of(name, layers, at, sweep) for name in row]
            weights = [1.0 + len(layers.above[name]) + len(layers.below[name]) for name in row]
            sizes = [breadth.get(name, _DUMMY) for name in row]
            at.update(zip(row, in_order(wanted, sizes, weights, gap), strict=True))
    return at


def _mean_of(name: str, layers: _Layers, at: dict[str, float], sweep: int) -> float:
    above, below = layers.above[name], layers.below[name]
    near = [*above, *below] if sweep >= 6 else (above if sweep % 2 == 0 else below) or [*above, *below]
    return sum(at[other] for other in near) / len(near) if near else at[name]


def in_order(
    wanted: Sequence[float], sizes: Sequence[float], weights: Sequence[float], gap: float
) -> list[float]:
    """Return the places nearest to the wanted ones (least squares) that keep the order and a gap between neighbours."""
    offsets = [0.0]
    for n in range(1, len(sizes)):
        offsets.append(offsets[-1] + (sizes[n - 1] + sizes[n]) / 2 + gap)
    blocks: list[list[float]] = []  # sum of weight·value, weight, count
    for n, value in enumerate(wanted):
        blocks.append([weights[n] * (value - offsets[n]), weights[n], 1.0])
        while len(blocks) > 1 and blocks[-2][0] / blocks[-2][1] >= blocks[-1][0] / blocks[-1][1]:
            total, weight, count = blocks.pop()
            blocks[-1][0] += total
            blocks[-1][1] += weight
            blocks[-1][2] += count
    found: list[float] = []
    for total, weight, count in blocks:
        found += [total / weight] * int(count)
    return [value + offset for value, offset in zip(found, offsets, strict=True)]
