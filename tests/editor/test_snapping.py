"""Snapping by itself."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.editor.snapping import Snapper
from crosstalk.geometry import Point, Rect


def test_the_nearest_edge_wins_on_each_axis():
    snapper = Snapper([Rect(100, 100, 50, 50)])
    snap = snapper.snap(Rect(147, 300, 20, 20), 6)
    assert (snap.dx, snap.dy) == (3, 0)
    (guide,) = snap.guides
    assert guide.start == Point(150, 100)
    assert guide.end == Point(150, 320)


def test_out_of_reach_nothing_happens():
    snap = Snapper([Rect(100, 100, 50, 50)]).snap(Rect(157, 300, 20, 20), 6)
    assert snap.guides == ()
    assert (snap.dx, snap.dy) == (0, 0)


def test_things_of_one_size_show_a_guide_for_each_edge_that_lines_up():
    snap = Snapper([Rect(100, 100, 50, 50)]).snap(Rect(101, 300, 50, 50), 6)
    assert snap.dx == -1
    assert sorted(g.start.x for g in snap.guides) == [100, 125, 150]


def test_a_guide_reaches_over_all_that_line_up():
    snapper = Snapper([Rect(100, 0, 10, 10), Rect(100, 400, 10, 10)])
    snap = snapper.snap_point(Point(102, 200), 6)
    assert [(g.start.y, g.end.y) for g in snap.guides] == [(0, 410)]


def test_an_axis_can_be_left_alone():
    snap = Snapper([Rect(100, 100, 50, 50)]).snap_edges(Rect(101, 101, 5, 5), (), (101,), 6)
    assert (snap.dx, snap.dy) == (0, -1)


def test_the_grid_is_for_what_finds_nothing():
    snapper = Snapper([Rect(103, 0, 10, 10)], grid=10)
    assert snapper.snap_point(Point(104, 57), 3) == snapper.snap_point(Point(104, 57), 3)
    snap = snapper.snap_point(Point(104, 57), 3)
    assert (snap.dx, snap.dy) == (-1, 3)


def test_nothing_to_snap_to():
    assert Snapper().snap(Rect(1, 2, 3, 4), 6).guides == ()


rects = st.builds(Rect, *[st.floats(-500, 500)] * 2, *[st.floats(0, 200)] * 2)


@given(st.lists(rects, max_size=30), rects, st.floats(0.5, 20))
def test_it_never_shifts_further_than_its_reach_and_lands_on_a_line(
    many: list[Rect], moved: Rect, reach: float
):
    snap = Snapper(many).snap(moved, reach)
    assert abs(snap.dx) <= reach
    assert abs(snap.dy) <= reach
    lines = {v for r in many for v in (r.x, r.centre.x, r.right)}
    if snap.dx:
        there = moved.moved(snap.dx, 0)
        gaps = [abs(v - line) for line in lines for v in (there.x, there.centre.x, there.right)]
        assert min(gaps) == pytest.approx(0, abs=1e-6)
    for candidate in (moved.x, moved.centre.x, moved.right):
        for line in lines:
            assert (
                abs(snap.dx) <= abs(line - candidate) + 1e-9 or abs(line - candidate) > reach or not snap.dx
            )
