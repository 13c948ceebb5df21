"""Radial: one thing in the middle, its neighbours in a ring around it, theirs in the next."""

from __future__ import annotations

import math

import networkx as nx

from crosstalk.geometry import Point
from crosstalk.layout.fitting import settled, with_loose
from crosstalk.layout.level import Box, Level, Options, Places
from crosstalk.layout.separate import separated

_BETWEEN = 2.0
"""The gap between rings in gaps between neighbours."""


def radial(level: Level, options: Options) -> Places:
    """Return places in rings around `options.focus`, or around what has the most connectors where that is not there."""
    boxes = {box.id: box for box in level.boxes}
    graph: nx.Graph[str] = nx.Graph()
    graph.add_nodes_from(boxes)
    graph.add_edges_from((e.source, e.target) for e in level.edges if e.source in boxes and e.target in boxes)
    graph.remove_edges_from(list(nx.selfloop_edges(graph)))
    focus = options.focus if options.focus in boxes else _hub(graph)
    if not focus:
        return {}
    tree = _tree(graph, focus, boxes)
    places = _rings(tree, focus, boxes, options)
    loose = [box for box in level.free if box.id not in places]
    held = boxes[focus]
    places = with_loose(level.boxes, loose, places, options.gap)
    if held.pinned:
        # The middle stays where it is; everything else goes around it.
        dx, dy = held.rect.centre.x, held.rect.centre.y
        places = {name: Point(p.x + dx, p.y + dy) for name, p in places.items()}
    else:
        places = settled(level, places, options)
    return separated(level, places, options)


def _hub(graph: nx.Graph[str]) -> str:
    return max(graph, key=lambda name: graph.degree(name), default="")


def _tree(graph: nx.Graph[str], focus: str, boxes: dict[str, Box]) -> dict[str, list[str]]:
    """Return the children of each name in the tree of shortest ways, around in the order in which they stand now."""
    children: dict[str, list[str]] = {focus: []}
    parent = {focus: focus}
    ring = [focus]
    while ring:
        following: list[str] = []
        for name in ring:
            fresh = [other for other in graph[name] if other not in parent]
            parent.update(dict.fromkeys(fresh, name))
            children[name] = sorted(fresh, key=lambda other: (_bearing(boxes[name], boxes[other]), other))
            following += children[name]
        ring = following
    return children


def _bearing(middle: Box, other: Box) -> float:
    a, b = middle.rect.centre, other.rect.centre
    return math.atan2(b.y - a.y, b.x - a.x) % math.tau


def _rings(tree: dict[str, list[str]], focus: str, boxes: dict[str, Box], options: Options) -> Places:
    """Return places about the origin: each thing has a share of the circle as wide as what hangs on it."""
    weight: dict[str, float] = {}
    rings = [[focus]]
    while following := [child for name in rings[-1] for child in tree[name]]:
        rings.append(following)
    for ring in reversed(rings):
        for name in ring:
            weight[name] = max(_across(boxes[name]) + options.gap, sum(weight[child] for child in tree[name]))
    start = _bearing(boxes[focus], boxes[tree[focus][0]]) if tree[focus] else 0.0
    share: dict[str, tuple[float, float]] = {focus: (start - math.pi / max(1, len(tree[focus])), math.tau)}
    places: Places = {focus: Point(0.0, 0.0)}
    radius = _across(boxes[focus]) / 2
    for number, ring in enumerate(rings[1:], 1):
        options.step(0.4 * number / len(rings))
        _shares(rings[number - 1], tree, weight, share)
        thick = max(_across(boxes[name]) for name in ring)
        needed = max((_across(boxes[n]) + options.gap) / max(share[n][1], 1e-6) for n in ring)
        crowd = sum(_across(boxes[n]) + options.gap for n in ring) / math.tau
        least = radius + thick / 2 + options.gap * _BETWEEN
        # Narrow shares would drive the ring far out; beyond what the crowd needs the last step takes things apart.
        radius = max(least, min(needed, 1.6 * crowd + thick), crowd)
        for name in ring:
            middle = share[name][0] + share[name][1] / 2
            places[name] = Point(radius * math.cos(middle), radius * math.sin(middle))
        radius += thick / 2
    return places


def _shares(
    ring: list[str],
    tree: dict[str, list[str]],
    weight: dict[str, float],
    share: dict[str, tuple[float, float]],
) -> None:
    for name in ring:
        begin, width = share[name]
        total = sum(weight[child] for child in tree[name]) or 1.0
        for child in tree[name]:
            part = width * weight[child] / total
            share[child] = (begin, part)
            begin += part


def _across(box: Box) -> float:
    return math.hypot(box.rect.width, box.rect.height) * 0.88
