"""Routes, fans, bundles, jumps and words of lines: what holds whatever the figure is."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.commands import History, place, routes
from crosstalk.editor.routes import MOST_LIVE
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.model import Anchor, Connector, Region, Seat, Strand
from crosstalk.routing import Ruler, clip, finder
from crosstalk.scene import build_scene
from crosstalk.scene.tidy import Tidying
from crosstalk.storage import load, save
from tests.scene.figures import cell, diagram, link, words

CATALOG = load_catalog()
SHAPES = ["straight", "curved", "elbow", "arc"]


def paths(scene):
    """Return the lines of a scene's connectors and strands."""
    return {i: item.path for i, item in scene.items.items() if item.path is not None}


def any_figure(chance):
    """Return cells, a strand with something on it, a region and lines of all shapes between them."""
    records = [cell(f"c{i}", 40 + chance.random() * 480, 40 + chance.random() * 700) for i in range(9)]
    way = tuple(Point(60 + 120 * k, 400 + chance.uniform(-60, 60)) for k in range(4))
    records += [
        Strand(id="s", z="a", type=next(iter(CATALOG.strands)), points=way, width=10),
        cell("sits", 0, 0, seat=Seat(host="s", at=chance.random())),
        Region(id="r", z="a0", x=300, y=500, width=260, height=200, title=words("Tissue")),
    ]
    ends = [*(f"c{i}" for i in range(9)), "s", "sits", "r"]
    for number in range(14):
        source, target = chance.sample(ends, 2)
        extra = {"label": words("IL-6")} if chance.random() < 0.3 else {}
        if chance.random() < 0.2:
            extra["mediator"] = words("NGF")
        records.append(
            link(
                f"k{number}", source, target, chance.choice(["activates", "inhibits", "spreads_via_blood"]),
                shape=chance.choice(SHAPES), avoids=chance.random() < 0.7, jumps=chance.random() < 0.3, **extra,
            )
        )  # fmt: skip
    records.append(link("on", "c0", Anchor(target="k0", at=0.4), "inhibits", avoids=True))
    records.append(link("word", "c1", Anchor(target="c2", port="label"), shape="elbow", avoids=True))
    records.append(link("edge", "c3", Anchor(target="r", at=0.3), avoids=True))
    return diagram(*records)


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10**8))
def test_random_edits_leave_every_line_whole(seed):
    chance = random.Random(seed)
    session = EditorSession(History(any_figure(chance)), CATALOG)
    for _ in range(4):
        things = [i for i, r in session.history.records.items() if not isinstance(r, Connector)]
        chosen = chance.sample(things, chance.randint(1, 3))
        act = chance.randrange(4)
        if act == 0:
            session.run("Move", place.move, chosen, chance.uniform(-60, 60), chance.uniform(-60, 60))
        elif act == 1:
            gesture = session.begin("Move")
            for _ in range(3):
                gesture.restart(place.move, chosen, chance.uniform(-90, 90), chance.uniform(-90, 90))
            session.commit(gesture)
        elif act == 2:
            session.run("Turn", place.rotate, chosen, chance.uniform(-180, 180), Point(300, 400))
        else:
            session.use("tidy")
            session.state.work()
            session.use("select")
        reach = Rect.union_of(
            [session.scene.page, *(i.bounds for i in session.scene.items.values() if i.outline)]
        )
        assert reach is not None
        for record_id, path in paths(session.scene).items():
            assert all(map(math.isfinite, path.coords)), record_id
            if isinstance(session.record(record_id), Connector):
                assert reach.inflated(160).encloses(path.bounds()), record_id
                for tip in (path.start(), path.end()):
                    assert distance(tip, Point(0, 0)) > 1e-3, record_id
    fresh = build_scene(session.history.diagram, CATALOG)
    assert fresh.items == session.scene.items


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10**8))
def test_saved_and_loaded_it_is_the_same_to_the_last_digit(seed, tmp_path_factory):
    session = EditorSession(History(any_figure(random.Random(seed))), CATALOG)
    run = Tidying(session.scene)
    run.step()

    session.run("Tidy", routes.tidy, dict(run.found))
    file = tmp_path_factory.mktemp("routes") / "x.crosstalk"
    save(session.history.diagram, file)
    assert paths(build_scene(load(file), CATALOG)) == paths(session.scene)


def test_a_route_goes_off_the_page_only_where_it_must():
    wall = [cell(f"w{i}", 300, 30 + 44 * i, label=()) for i in range(18)]
    figure = diagram(cell("a", 200, 60), cell("b", 400, 60), *wall, link("k", "a", "b", shape="elbow"))
    scene = build_scene(figure, CATALOG)
    run = Tidying(scene)
    run.step()
    (waypoints,) = run.found.values()
    assert all(scene.page.contains(p) for p in waypoints)


def test_parallel_lines_lie_evenly_apart():
    for shape in ("curved", "straight", "arc"):
        lines = [link(f"k{i}", "a", "b", shape=shape) for i in range(3)]
        lines.append(link("k3", "b", "a", shape=shape))
        scene = build_scene(diagram(cell("a", 100, 100), cell("b", 300, 100), *lines), CATALOG)
        heights = sorted(clip_height(scene.items[f"k{i}"].path) for i in range(4))
        gaps = [b - a for a, b in pairwise(heights)]
        assert min(gaps) > 3.0, (shape, heights)
        assert max(gaps) < 1.35 * min(gaps), (shape, heights)


def clip_height(path):
    """Return the y at which a line passes x = 200."""
    points = [p for line in path.flattened(0.05) for p in line]
    return next(
        a.y + (b.y - a.y) * (200 - a.x) / (b.x - a.x)
        for a, b in pairwise(points)
        if min(a.x, b.x) <= 200 <= max(a.x, b.x) and a.x != b.x
    )


def test_a_bundle_leaves_in_the_order_of_its_targets():
    targets = [cell(f"t{i}", 400, 190 + 5 * i, width=4.0, height=4.0, label=()) for i in range(5)]
    lines = [link(f"k{i}", "a", f"t{i}") for i in (3, 0, 4, 1, 2)]
    scene = build_scene(diagram(cell("a", 60, 200), *targets, *lines), CATALOG)
    starts = [scene.items[f"k{i}"].path.start() for i in range(5)]
    assert [p.y for p in starts] == sorted(p.y for p in starts)
    assert all(distance(a, b) > 3.0 for a, b in pairwise(starts))


def test_a_move_tells_only_lines_at_the_same_things():
    figure = diagram(
        cell("a", 60, 60), cell("b", 260, 60), cell("c", 60, 300), cell("d", 260, 300),
        link("ab", "a", "b"), link("ba", "a", "b"), link("cd", "c", "d"),
    )  # fmt: skip
    session = EditorSession(History(figure), CATALOG)
    kept = session.scene.items["cd"]
    session.run("Move", place.move, ["a"], 10.0, 0.0)
    assert session.scene.items["cd"] is kept


def test_the_later_line_jumps_over_the_earlier():
    figure = diagram(
        cell("a", 60, 200), cell("b", 360, 200), cell("c", 210, 60), cell("d", 210, 340),
        link("k1", "a", "b", shape="straight"), link("k2", "c", "d", shape="straight", jumps=True),
    )  # fmt: skip
    scene = build_scene(figure, CATALOG)
    assert "C" in scene.items["k2"].items[0].path.commands
    assert "C" not in scene.items["k1"].items[0].path.commands
    moved = msgspec.structs.replace(figure, records={i: r for i, r in figure.records.items() if i != "k1"})
    assert "C" not in build_scene(moved, CATALOG).items["k2"].items[0].path.commands


def test_words_find_room():
    blocked = link("k", "a", "b", shape="straight", label=words("IL-6"), mediator=words("NGF"))
    figure = diagram(
        cell("a", 60, 200), cell("b", 360, 200), cell("m", 210, 180, height=30.0, label=()), blocked
    )
    scene = build_scene(figure, CATALOG)
    item, thing = scene.items["k"], scene.items["m"]
    for box in (item.label_bounds, *item.spots):
        assert not thing.body.intersects(box) or not any(
            clip.contains(thing.silhouette, p) for p in box.corners
        )
    dragged = msgspec.structs.replace(blocked, mediator_at=0.6, label_offset=Point(0, 9))
    far = build_scene(diagram(cell("a", 60, 200), cell("b", 360, 200), dragged), CATALOG).items["k"]
    near = build_scene(
        diagram(cell("a", 60, 200), cell("b", 360, 200), cell("m", 238, 190), dragged), CATALOG
    ).items["k"]
    assert far.label_bounds == near.label_bounds
    assert far.spots == near.spots


@pytest.mark.parametrize("shape", SHAPES)
def test_a_line_stops_before_the_words_of_what_it_leaves(shape):
    scene = build_scene(
        diagram(cell("a", 100, 60), cell("b", 100, 260), link("k", "a", "b", shape=shape)), CATALOG
    )
    box = scene.items["a"].label_bounds
    assert finder.is_clear(scene.items["k"].path, np.array([(box.x, box.y, box.right, box.bottom)]))


def test_an_end_on_words_and_on_an_edge():
    region = Region(id="r", x=300, y=300, width=100, height=100, corner=0.0)
    figure = diagram(
        cell("a", 60, 60), cell("b", 60, 300), region,
        link("k", "b", Anchor(target="a", port="label"), shape="straight"),
        link("e", "a", Anchor(target="r", at=0.0)),
    )  # fmt: skip
    scene = build_scene(figure, CATALOG)
    box = scene.items["a"].label_bounds
    assert abs(scene.items["k"].path.end().y - box.bottom) < 0.5
    assert distance(scene.items["e"].path.end(), Point(250, 250)) < 1.5


def test_both_ways_has_two_heads_and_a_plain_line_draws_none_of_its_motif():
    def count(**fields):
        scene = build_scene(
            diagram(cell("a", 60, 60), cell("b", 260, 60), link("k", "a", "b", **fields)), CATALOG
        )
        return len(scene.items["k"].items)

    assert count(both_ways=True) == count() + 1
    assert count(relation="spreads_via_blood", motif="line") < count(relation="spreads_via_blood")


def test_of_very_many_lines_a_drag_shows_straight_ones_and_its_end_routes_them():
    """A hub with more lines than are routed on each move, around a wall."""
    count = MOST_LIVE + 4
    things = [
        cell(f"t{i}", 330 + 40 * (i // 22), 40 + 34 * (i % 22), label=(), width=12.0, height=12.0)
        for i in range(count)
    ]
    wall = [cell(f"w{i}", 240, 90 + 60 * i, label=(), height=24.0) for i in range(12)]
    lines = [link(f"k{i}", "hub", f"t{i}", shape="curved", avoids=True) for i in range(count)]
    figure = diagram(cell("hub", 120, 400, label=()), *things, *wall, *lines)
    session = EditorSession(History(figure), CATALOG)
    run = Tidying(session.scene)
    run.step()
    session.run("Tidy", routes.tidy, dict(run.found))
    before = session.history.diagram
    bent = {i for i, way in run.found.items() if way}
    assert len(bent) > 10
    gesture = session.begin("Move")
    for by in (20.0, 40.0):
        gesture.restart(place.move, ["hub"], 0.0, by)
        assert all(session.record(i).waypoints == () for i in bent)
        outline = session.scene.items["hub"].silhouette
        for i in bent:
            start = session.scene.items[i].path.start()
            assert distance(clip.nearest(outline, start), start) < 1.0
    session.commit(gesture)
    assert sum(bool(session.record(i).waypoints) for i in bent) > 5
    session.undo()
    assert session.history.diagram == before


@pytest.mark.parametrize("away", [48.0, 56.0, 64.0, 90.0, 200.0])
@pytest.mark.parametrize("turned", [False, True])
def test_what_travels_hides_no_head(away, turned):
    place = (200.0, 100.0 + away) if turned else (200.0 + away, 100.0)
    figure = diagram(
        cell("a", 200, 100),
        cell("b", *place),
        link(
            "k", "a", "b", "inhibits", shape="straight", mediator=words("norepinephrine"), mediator_type="ngf"
        ),
    )
    item = build_scene(figure, CATALOG).items["k"]
    tip = item.path.end()
    assert not any(spot.contains(tip) for spot in item.spots)
    if away > 100.0 and not turned:
        assert any(
            spot.intersects(Rect.centred(Ruler(item.path).point(0.5), 1.0, 1.0)) for spot in item.spots
        )
