"""Lengths, parts, parallels and waves of a path."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.geometry import Path, Point, Rect
from crosstalk.geometry.point import distance
from crosstalk.geometry.spline import spline
from crosstalk.routing import Ruler
from crosstalk.routing.clip import distance_to_line
from crosstalk.routing.parallel import offset
from crosstalk.routing.waves import MOST, jagged, wavy

CIRCLE = Path.ellipse(Rect(-50, -50, 100, 100))
CURVE = spline([Point(0, 0), Point(60, 40), Point(120, 0), Point(180, 50)])
fractions = st.floats(0, 1)


def test_a_circle_has_its_length():
    assert Ruler(CIRCLE).length == pytest.approx(100 * math.pi, rel=2e-3)


@given(fractions)
def test_places_are_by_length(t):
    place = Ruler(CIRCLE).point(t)
    assert (
        math.atan2(place.y, place.x) % math.tau == pytest.approx(t * math.tau % math.tau, abs=0.02)
        or t > 0.995
    )


@given(fractions)
def test_the_tangent_of_a_circle_is_square_to_its_radius(t):
    ruler = Ruler(CIRCLE)
    place, way = ruler.point(t), ruler.tangent(t)
    assert abs(place.x * way.x + place.y * way.y) < 0.5


@given(fractions, fractions)
def test_a_part_has_its_share_of_the_length(a, b):
    low, high = min(a, b), max(a, b)
    ruler = Ruler(CURVE)
    part = ruler.part(low, high)
    assert Ruler(part).length == pytest.approx((high - low) * ruler.length, abs=0.4)
    assert distance(Point(*part.coords[:2]), ruler.point(low)) < 1e-6


def test_trimming_takes_lengths_off_both_ends():
    path = Path.polyline([(0, 0), (50, 0), (50, 50)])
    short = Ruler(path).without_ends(10, 20)
    assert short.coords[:2] == pytest.approx((10, 0))
    assert short.coords[-2:] == pytest.approx((50, 30))


def test_trimming_leaves_something_of_a_short_line():
    path = Path.polyline([(0, 0), (4, 0)])
    assert Ruler(Ruler(path).without_ends(10, 10)).length == pytest.approx(0.4)


def test_a_path_without_length_answers():
    ruler = Ruler(Path.polyline([(3, 4), (3, 4)]))
    assert ruler.point(0.7) == (3, 4)
    assert math.isfinite(ruler.tangent(0.2).x)


@given(st.floats(-8, 8))
def test_a_parallel_keeps_its_distance(by):
    line = CURVE.flattened(0.02)[0]
    for place in offset(CURVE, by).flattened(0.05)[0][2:-2]:
        assert distance_to_line(line, place) == pytest.approx(abs(by), abs=0.15)


def test_a_parallel_of_a_closed_path_is_closed():
    inner = offset(CIRCLE, 5)
    assert inner.bounds().width == pytest.approx(90, abs=0.2)


@pytest.mark.parametrize("line", [wavy, jagged])
def test_waves_begin_and_end_on_the_path_and_stay_near(line):
    wave = line(CURVE, 2.0, 9.0)
    assert wave.coords[:2] == pytest.approx(CURVE.coords[:2])
    assert wave.coords[-2:] == pytest.approx(CURVE.coords[-2:])
    base = CURVE.flattened(0.05)[0]
    furthest = max(distance_to_line(base, p) for p in wave.flattened(0.1)[0])
    assert 1.5 < furthest < 2.3


def test_a_wave_shorter_than_its_length_is_the_path():
    path = Path.polyline([(0, 0), (3, 0)])
    assert wavy(path, 2, 9) == path


def test_a_wave_to_the_end_of_the_world_has_an_end():
    endless = Path.polyline([(0, 0), (1e6, 0)])
    assert len(wavy(endless, 0.01, 0.02).commands) <= MOST + 1
    assert len(jagged(endless, 0.01, 0.02).commands) <= MOST + 4


def test_the_nearest_place_is_found_also_where_two_segments_meet():
    path = spline([Point(0, 0), Point(50, 40), Point(100, 0), Point(160, 30)])
    ruler = Ruler(path)
    for step in range(101):
        place = ruler.point(step / 100)
        way = ruler.tangent(step / 100)
        t, gap = ruler.project(Point(place.x - way.y * 3, place.y + way.x * 3))
        assert t == pytest.approx(step / 100, abs=1e-3)
        assert gap == pytest.approx(3.0, abs=1e-3)
        index, u = ruler.spot(step / 100)
        assert ruler.fraction(index, u) == pytest.approx(step / 100, abs=1e-9)
