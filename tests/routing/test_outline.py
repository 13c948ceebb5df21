"""Where lines leave silhouettes."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.geometry import Point, Rect, Transform
from crosstalk.routing import Outline, Shape, clip

STAR = tuple(
    Point((10 if i % 2 else 4) * math.cos(i * math.pi / 7), (10 if i % 2 else 4) * math.sin(i * math.pi / 7))
    for i in range(14)
)
MOON = tuple(
    Point(10 * math.cos(a), 10 * math.sin(a)) for a in (x * math.pi / 12 for x in range(4, 21))
) + tuple(Point(8 * math.cos(a) - 1, 9 * math.sin(a)) for a in (x * math.pi / 12 for x in range(20, 3, -1)))
TWO = (
    (Point(-10, -3), Point(-4, -3), Point(-4, 3), Point(-10, 3)),
    (Point(4, -3), Point(10, -3), Point(10, 3), Point(4, 3)),
)
SHAPES = [(STAR,), (MOON,), TWO]
angles = st.floats(-math.pi, math.pi)


@pytest.mark.parametrize("polygons", SHAPES)
@given(angle=angles)
def test_the_table_says_what_looking_at_every_edge_says(polygons, angle):
    shape = Shape(polygons, Point(0, 0))
    dx, dy = math.cos(angle), math.sin(angle)
    slow = clip.ray_exit(shape.polygons, shape.aim, Point(dx, dy)) or 0.0
    for _ in range(6):
        shape.exit(1.0, 0.3)
    assert shape.exit(dx, dy) == pytest.approx(slow, abs=1e-6)


@pytest.mark.parametrize("polygons", SHAPES)
def test_the_aim_is_inside(polygons):
    assert clip.contains(polygons, Shape(polygons, Point(0, 0)).aim)


@given(angles, st.floats(-180, 180), st.floats(0.2, 5), st.floats(0.2, 5), st.booleans())
def test_an_outline_is_left_where_it_is_drawn(angle, turn, sx, sy, mirrored):
    place = Transform.scaling(-sx if mirrored else sx, sy).then(Transform.rotation(turn))
    outline = Outline(Shape((STAR,), Point(0, 0)), place.then(Transform.translation(100, 50)))
    dx, dy = math.cos(angle), math.sin(angle)
    for _ in range(6):
        reach = outline.exit(dx, dy)
    tip = Point(outline.aim.x + dx * reach, outline.aim.y + dy * reach)
    nearest = outline.nearest(tip)
    assert math.dist(tip, nearest) < 1e-6


def test_a_flat_outline_ends_lines_at_its_aim():
    outline = Outline(Shape.of_rect(Rect(0, 0, 1, 1)), Transform(0, 0, 0, 5, 3, 3))
    assert outline.exit(1.0, 0.0) == 0.0


def test_entry_is_the_first_edge_on_the_way():
    assert clip.entry(TWO, Point(-20, 0), Point(20, 0)) == (-10, 0)
    assert clip.entry(TWO, Point(-20, 9), Point(20, 9)) is None


@given(st.integers(0, 10**9))
def test_points_of_one_level_are_found_inside_as_each_by_itself(seed):
    chance = random.Random(seed)
    polygons = [
        [Point(chance.randrange(9), chance.randrange(9)) for _ in range(chance.randrange(3, 8))]
        for _ in range(chance.randrange(1, 3))
    ]
    y, xs = chance.choice([2.0, 3.5]), [chance.randrange(19) / 2 for _ in range(4)]
    assert clip.any_inside(polygons, xs, y) == any(clip.contains(polygons, Point(x, y)) for x in xs)
