"""Frames and what pulling their handles does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.editor.events import PointerEvent
from crosstalk.editor.frames import Frame, Pull
from crosstalk.editor.pick import inside, nearest_on, point_along
from crosstalk.editor.shapes import blob_points, relative
from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.spline import spline

EDGES = [(-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0)]
lengths = st.floats(5, 500)
shifts = st.floats(-400, 400)


@given(st.sampled_from(EDGES), lengths, lengths, st.floats(-180, 180), shifts, shifts, st.booleans())
def test_the_opposite_edge_stays(
    edge: tuple[int, int], width: float, height: float, turn: float, dx: float, dy: float, proportional: bool
):
    frame = Frame(Point(10, 20), width, height, turn)
    after = Pull(edge, proportional, False).apply(frame, dx, dy)
    before_at, after_at = frame.at(-edge[0], -edge[1]), after.at(-edge[0], -edge[1])
    assert after_at == pytest.approx(before_at, abs=1e-6)
    assert after.width > 0
    assert after.height > 0


@given(st.sampled_from(EDGES), lengths, lengths, st.floats(-180, 180), shifts, shifts)
def test_proportions_hold(
    edge: tuple[int, int], width: float, height: float, turn: float, dx: float, dy: float
):
    frame = Frame(Point(10, 20), width, height, turn)
    after = Pull(edge, True, False).apply(frame, dx, dy)
    assert after.width / after.height == pytest.approx(width / height, rel=1e-6)


@given(st.sampled_from(EDGES), lengths, lengths, shifts, shifts)
def test_from_the_centre_the_centre_stays(
    edge: tuple[int, int], width: float, height: float, dx: float, dy: float
):
    frame = Frame(Point(10, 20), width, height)
    assert Pull(edge, False, True).apply(frame, dx, dy).centre == frame.centre


def test_the_grabbed_corner_follows_the_pointer():
    frame = Frame(Point(100, 100), 40, 20, 30)
    corner = frame.at(1, 1)
    after = Pull((1, 1), False, False).apply(frame, 12, 7)
    assert after.at(1, 1) == pytest.approx((corner.x + 12, corner.y + 7))


def test_nearest_place_of_a_path_and_back():
    path = Path.polyline([(0, 0), (100, 0), (100, 100)])
    fraction, place, gap = nearest_on(path, Point(103, 50))
    assert fraction == pytest.approx(0.75)
    assert place == pytest.approx((100, 50))
    assert gap == pytest.approx(3)
    assert point_along(path, 0.75) == pytest.approx((100, 50))
    assert point_along(path, 1.0) == pytest.approx((100, 100))
    assert point_along(Path(), 0.5) == (0, 0)


def test_inside_an_outline():
    square = tuple(Rect(0, 0, 10, 10).corners)
    assert inside([square], Point(5, 5))
    assert not inside([square], Point(11, 5))
    assert not inside([], Point(5, 5))


def test_a_blob_fills_its_box_and_is_the_same_for_the_same_seed():
    points = blob_points(7)
    assert points == blob_points(7) != blob_points(8)
    box = spline(points, closed=True).bounds()
    assert box == pytest.approx((-0.5, -0.5, 1.0, 1.0), abs=1e-3)


def test_points_relative_to_their_box():
    placed = [Point(10, 10), Point(30, 10), Point(30, 50)]
    box, points = relative(placed)
    assert all(box.contains(p) for p in placed)
    there = [(box.centre.x + p.x * box.width, box.centre.y + p.y * box.height) for p in points]
    assert there == [pytest.approx(p, abs=1e-3) for p in placed]
    around = spline([Point(p.x * box.width, p.y * box.height) for p in points], closed=True).bounds()
    assert (around.width, around.height) == pytest.approx((box.width, box.height), abs=1e-2)


def test_an_event_knows_its_point():
    assert PointerEvent(3, 4).point == Point(3, 4)
