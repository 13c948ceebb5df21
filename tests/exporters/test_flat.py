"""Opacity as opaque marks."""

from __future__ import annotations

import pytest

from crosstalk.exporters.cover import Edges
from crosstalk.exporters.flat import Flattener, Shading
from crosstalk.geometry import Path, Rect, Transform
from crosstalk.primitives import GroupItem, LinearGradient, PathItem, Solid, Stop, Stroke

WHITE = (1.0, 1.0, 1.0)


def box(x: float, y: float, side: float, fill, stroke: Stroke | None = None) -> PathItem:
    return PathItem(Path.rectangle(Rect(x, y, side, side)), fill, stroke)


def marks(*items):
    flat = Flattener(WHITE)
    flat.add(items, Transform())
    return flat.marks


def test_opaque_things_stay_what_they_are():
    (only,) = marks(box(0, 0, 10, Solid("#ff0000")))
    assert only.paint == (1.0, 0.0, 0.0)
    assert only.clips == ()


def test_over_nothing_a_color_mixes_with_the_ground():
    (only,) = marks(box(0, 0, 10, Solid("#ff0000", 0.5)))
    assert only.paint == (1.0, 0.5, 0.5)


def test_what_lies_below_is_mixed_within_the_shape():
    _, ground, mixed = marks(box(0, 0, 10, Solid("#0000ff")), box(5, 5, 10, Solid("#ff0000", 0.5)))
    assert ground.paint == (1.0, 0.5, 0.5)
    assert mixed.paint == (0.5, 0.0, 0.5)
    assert [clip.path for clip in mixed.clips] == [box(5, 5, 10, None).path]


def test_what_is_covered_is_left_out():
    hidden, cover = box(2, 2, 30, Solid("#00ff00")), box(0, 0, 40, Solid("#0000ff"))
    found = marks(hidden, cover, box(10, 10, 5, Solid("#ff0000", 0.5)))
    assert [mark.paint for mark in found[2:]] == [(0.5, 0.0, 0.5)]


def test_a_gradient_below_is_mixed_stop_by_stop():
    fill = LinearGradient(0, 0, 1, 0, (Stop(0, "#000000"), Stop(1, "#ffffff")))
    found = marks(box(0, 0, 40, fill), box(10, 10, 5, Solid("#ff0000", 0.5)))[-1].paint
    assert isinstance(found, Shading)
    assert [color for _, color in found.stops] == [(0.5, 0.0, 0.0), (1.0, 0.5, 0.5)]


def test_a_faded_group_hides_its_own_lower_parts():
    group = GroupItem((box(0, 0, 10, Solid("#ff0000")), box(2, 2, 3, Solid("#0000ff"))), opacity=0.5)
    assert [mark.paint for mark in marks(group)] == [(1.0, 0.5, 0.5), (0.5, 0.5, 1.0)]


def test_nothing_comes_of_what_cannot_be_seen():
    assert (
        marks(box(0, 0, 9, Solid("#ff0000", 0.0)), GroupItem((box(0, 0, 9, Solid("#ff0000")),), opacity=0.0))
        == []
    )


def test_fading_that_runs_is_cut_into_straight_pieces():
    fade = LinearGradient(0, 0, 1, 0, (Stop(0, "#ff0000", 1.0), Stop(1, "#0000ff", 0.0)))
    found = marks(box(0, 0, 10, fade))[0].paint
    assert isinstance(found, Shading)
    offset, color = found.stops[2]
    assert offset == 0.5
    assert color == pytest.approx((0.75, 0.5, 0.75))


@pytest.mark.parametrize(
    ("place", "answer"),
    [((4, 4), "covers"), ((20, 20), "misses"), ((9.5, 4), "crosses"), ((9.0, 9.0), "crosses")],
)
def test_how_a_square_lies_to_a_box(place, answer):
    edges = Edges(Path.rectangle(Rect(0, 0, 10, 10)), filled=True)
    assert edges.relation(Rect(*place, 1, 1)) == answer


def test_a_hole_and_a_line():
    ring = Path("MLLLZMLLLZ", (0, 0, 30, 0, 30, 30, 0, 30, 10, 10, 20, 10, 20, 20, 10, 20))
    hole = Rect(14, 14, 2, 2)
    assert Edges(ring, filled=True, even_odd=True).relation(hole) == "misses"
    assert Edges(ring, filled=True).relation(hole) == "covers"
    line = Path.polyline(((0, 0), (100, 0)))
    assert Edges(line, filled=False, reach=3).relation(Rect(10, 2, 1, 1)) == "crosses"
    assert Edges(line, filled=False, reach=3).relation(Rect(10, 4, 1, 1)) == "misses"
