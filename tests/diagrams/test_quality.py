"""Every diagram that ships: no line through what it does not join, no words over words, no head off its silhouette."""

from __future__ import annotations

import math
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from crosstalk import load
from crosstalk.catalog import load_catalog
from crosstalk.checks import collisions
from crosstalk.geometry import Point
from crosstalk.locations import diagrams
from crosstalk.model import Connector
from crosstalk.routing.sweep import enters
from crosstalk.scene import Scene, build_scene, heads
from crosstalk.scene.connectors import _course
from tests.diagrams.overlaps import case_of
from tests.scene.figures import cell, diagram, link, words

SHIPPED = sorted(Path(diagrams("figure-1.crosstalk")).parent.rglob("*.crosstalk"))
NONE_OF = (
    collisions.lines_through_things,
    collisions.lines_through_words,
    collisions.words_over_words,
    collisions.heads_off_things,
    collisions.words_over_things,
    collisions.strands_over_words,
    collisions.strands_over_things,
)


@cache
def drawn(path: Path) -> Scene:
    return build_scene(load(path), load_catalog())


@pytest.mark.parametrize("hits", NONE_OF, ids=lambda f: f.__name__)
@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_there_is_none(path, hits):
    assert [hit for hit in hits(case_of(drawn(path))) if hit is not None] == []


def through_signs(scene: Scene) -> list[tuple[str, str]]:
    """Return each line that runs through what sits on another: its badge, the art or the words that travel on it."""
    lines = [item for item in scene.items.values() if item.kind == "connector" and item.items and item.path]
    found = []
    for line in lines:
        record = scene.stage.records[line.id]
        pieces = [np.array(stroke) for stroke in line.path.flattened(0.2)]
        for other in lines:
            if other is line or other.id in (record.source.target, record.target.target):
                continue
            spots = [spot.inflated(-0.5) for spot in other.spots]
            boxes = np.array([(s.x, s.y, s.right, s.bottom) for s in spots]).reshape(-1, 4)
            if any(enters(piece, boxes) for piece in pieces):
                found.append((line.id, other.id))
    return found


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_no_line_runs_through_a_sign_of_another(path):
    assert through_signs(drawn(path)) == []


def test_a_line_through_a_sign_is_found():
    figure = diagram(
        cell("a", 60, 100), cell("b", 260, 100), cell("c", 160, 20), cell("d", 160, 200),
        link("k", "a", "b", shape="straight", mediator=words("NGF"), mediator_at=0.51),
        link("m", "c", "d", shape="straight"),
    )  # fmt: skip
    assert through_signs(build_scene(figure, load_catalog())) == [("m", "k")]


def test_a_head_that_floats_is_found():
    """The measure itself: a line whose tip is moved off by a point is reported."""
    import msgspec

    from crosstalk.geometry import Path as Line

    figure = diagram(cell("a", 60, 60), cell("b", 260, 60), link("k", "a", "b", shape="straight"))
    scene = build_scene(figure, load_catalog())
    assert not [hit for hit in collisions.heads_off_things(case_of(scene)) if hit is not None]
    item = scene.items["k"]
    (x0, y0), (x1, y1) = item.path.start(), item.path.end()
    for off in (-1.0, 1.5):
        scene.put(msgspec.structs.replace(item, path=Line("ML", (x0, y0, x1 + off, y1))))
        assert [hit.second for hit in collisions.heads_off_things(case_of(scene)) if hit is not None] == ["b"]


def heads_dug_in(scene: Scene, most: float = 0.8) -> list[tuple[str, str, float]]:
    """Return each line with a head that lies more than so many points within the drawing it points at.

    A tip may touch its silhouette and the head still cover an arm or a knob beside it. A socket clasps what it binds.
    """
    found = []
    for record in scene.stage.records.values():
        course = _course(scene.stage, record) if isinstance(record, Connector) and record.drawn else None
        if course is None or record.id not in scene.items:
            continue
        _, _, look, way = course
        ends = [(record.source, look.tail, way.start, way.start_way)]
        if look.relation.head != "socket":
            ends.append((record.target, look.head, way.end, way.end_way))
        for anchor, head, place, to in ends:
            thing = scene.items.get(anchor.target)
            if thing is None or thing.outline is None or thing.kind != "component":
                continue
            rings = [ring for part in heads.draw(head, *place, *to) for ring in part.path.flattened(0.2)]
            spots = [p for ring in rings for p in dense(ring)]
            inside = [p for p in spots if thing.outline.contains(p)]
            depth = max((math.dist(p, thing.outline.nearest(p)) for p in inside), default=0.0)
            if depth > most:
                found.append((record.id, anchor.target, round(depth, 2)))
    return found


def dense(ring, step: float = 0.8) -> list[Point]:
    """Return places along a ring, none farther from the next than a step."""
    pairs = zip(ring, [*ring[1:], ring[0]], strict=True)
    return [
        Point(a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t)
        for a, b in pairs
        for t in np.linspace(0, 1, max(2, int(math.dist(a, b) / step) + 1))
    ]


@pytest.mark.parametrize("path", SHIPPED, ids=lambda p: p.stem)
def test_no_head_digs_into_what_it_points_at(path):
    assert heads_dug_in(drawn(path)) == []


def test_a_head_that_digs_in_is_found():
    """Between the arms of a star a broad head lies on them, though its tip is at the silhouette."""
    figure = diagram(
        cell("a", 60, 60), cell("b", 200, 60), link("k", "a", "b", "suppresses", shape="straight")
    )
    assert heads_dug_in(build_scene(figure, load_catalog()), 0.8) == []
    assert heads_dug_in(build_scene(figure, load_catalog()), -1.0) != []
    stars = [
        cell("b", 200, 60, type="astrocyte", rotation=float(turn), width=60.0) for turn in range(0, 90, 10)
    ]
    figures = [diagram(figure.records["a"], star, figure.records["k"]) for star in stars]
    assert any(heads_dug_in(build_scene(star, load_catalog())) for star in figures)
