"""The course of a line: it starts and ends where it is told to, passes its waypoints and never goes astray."""

from __future__ import annotations

import itertools
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.geometry import Point
from crosstalk.geometry.point import distance, unit
from crosstalk.geometry.spline import spline
from crosstalk.routing import Ruler, bow_directions, route
from crosstalk.routing.clip import distance_to_line
from crosstalk.routing.shapes import SHAPES

coordinate = st.floats(-2000, 2000, allow_nan=False)
points = st.builds(Point, coordinate, coordinate)
angles = st.floats(0, 2 * math.pi)
directions = st.one_of(st.none(), st.builds(lambda a: Point(math.cos(a), math.sin(a)), angles))
shapes = st.sampled_from(sorted(SHAPES))


@given(shapes, points, directions, points, directions, st.lists(points, max_size=4))
def test_a_route_joins_its_ends_and_is_finite(shape, start, out, end, into, waypoints):
    path = route(shape, start, out, end, into, waypoints)
    assert all(math.isfinite(value) for value in path.coords)
    assert distance(Point(*path.coords[:2]), start) < 1e-6
    assert distance(Point(*path.coords[-2:]), end) < 1e-6


@given(shapes.filter(lambda s: s != "arc"), points, points, st.lists(points, min_size=1, max_size=4))
def test_a_route_passes_its_waypoints(shape, start, end, waypoints):
    line = route(shape, start, None, end, None, waypoints).flattened(0.05)
    allowed = 3.0 if shape == "elbow" else 0.2
    for waypoint in waypoints:
        assert min(distance_to_line(part, waypoint) for part in line) <= allowed if line else True


@given(points, points, points)
def test_an_arc_passes_its_waypoint(start, end, waypoint):
    sides = [distance(start, waypoint), distance(waypoint, end), distance(start, end)]
    area = abs((end.x - start.x) * (waypoint.y - start.y) - (end.y - start.y) * (waypoint.x - start.x))
    if min(sides) < 1.0 or area < 0.01 * max(sides) ** 2:
        return
    line = route("arc", start, None, end, None, [waypoint]).flattened(0.02)
    assert distance_to_line(line[0], waypoint) < 0.002 * max(sides) + 0.1


@given(points, points, st.lists(points, max_size=3), directions, directions)
def test_an_elbow_is_orthogonal(start, end, waypoints, out, into):
    path = route("elbow", start, out, end, into, waypoints)
    for a, controls, b in path.segments():
        if not controls:
            assert abs(a.x - b.x) <= 0.5 or abs(a.y - b.y) <= 0.5


def test_an_elbow_does_not_run_back_over_itself():
    path = route("elbow", Point(450, 680), Point(-1, 0), Point(190, 680), Point(1, 0), [Point(300, 715)])
    straights = [(a, b) for a, controls, b in path.segments() if not controls]
    for (a, b), (c, d) in itertools.pairwise(straights):
        way, following = unit(Point(b.x - a.x, b.y - a.y)), unit(Point(d.x - c.x, d.y - c.y))
        assert way.x * following.x + way.y * following.y > -0.5


@given(points, points)
def test_a_direct_curve_bows_gently_and_keeps_its_directions(start, end):
    size = distance(start, end)
    if size < 1.0:
        return
    path = route("curved", start, None, end, None)
    first, last = bow_directions(13.0, start, end)
    ruler = Ruler(path)
    assert size <= ruler.length + 1e-6 < size * 1.1
    begin, stop = ruler.tangent(0.0), ruler.tangent(1.0)
    assert begin.x * first.x + begin.y * first.y == pytest.approx(1.0, abs=1e-3)
    assert stop.x * last.x + stop.y * last.y == pytest.approx(-1.0, abs=1e-3)


def test_ways_there_and_back_lie_apart():
    a, b = Point(0, 0), Point(100, 0)
    there = Ruler(route("curved", a, None, b, None)).point(0.5)
    back = Ruler(route("curved", b, None, a, None)).point(0.5)
    assert distance(there, back) > 8.0


@given(st.lists(points, min_size=2, max_size=6), st.booleans())
def test_a_spline_does_not_overshoot(stops, closed):
    reach = max(distance(a, b) for a in stops for b in stops)
    path = spline(stops, closed=closed)
    for x, y in path.points():
        assert math.isfinite(x)
        assert math.isfinite(y)
        assert min(distance(Point(x, y), p) for p in stops) <= reach / 3 + 1e-6
