"""Paths, rectangles and transforms."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.geometry import Path, Point, Rect, Transform, cubic, svgpath

coordinate = st.floats(-500, 500)
points = st.builds(Point, coordinate, coordinate)


@given(points, points, points, points)
def test_the_bounds_of_a_cubic_hold_every_point_of_it(a, b, c, d):
    path = Path("MC", (*a, *b, *c, *d))
    bounds = path.bounds().inflated(1e-6)
    assert all(bounds.contains(cubic.point_at(a, b, c, d, t / 40)) for t in range(41))


@given(points, points, points, points)
def test_flattening_stays_within_its_tolerance(a, b, c, d):
    line = Path("MC", (*a, *b, *c, *d)).flattened(0.5)
    if not line:
        return
    for step in range(1, 20):
        p = cubic.point_at(a, b, c, d, step / 20)
        nearest = min(_to_segment(p, u, v) for u, v in zip(line[0], line[0][1:], strict=False))
        assert nearest <= 0.51


def _to_segment(p, u, v):
    length = math.dist(u, v) ** 2
    t = 0 if length == 0 else max(0, min(1, ((p.x - u.x) * (v.x - u.x) + (p.y - u.y) * (v.y - u.y)) / length))
    return math.dist(p, (u.x + t * (v.x - u.x), u.y + t * (v.y - u.y)))


def test_path_data_is_read_in_all_its_short_forms():
    short = svgpath.from_svg("m10,10h5v5l-5-5zM0 0c1 2 3 4 5 6s1 1 2 2q1 1 2 0t2 0")
    assert short.commands == "MLLLZMCCCC"
    assert short.points()[:4] == [(10, 10), (15, 10), (15, 15), (10, 10)]
    assert svgpath.to_svg(Path.polyline([(0, 0), (1.5, -0.0)])) == "M0 0L1.5 0"


def test_an_arc_runs_on_its_circle():
    path = svgpath.from_svg("M10 0A10 10 0 0 1 -10 0")
    for segment in path.segments():
        middle = cubic.point_at(segment.start, *segment.controls, segment.end, 0.5)
        assert math.hypot(*middle) == pytest.approx(10, abs=0.01)
        assert middle.y > 0


@pytest.mark.parametrize("data", ["M0", "10 10", "M0 0 L a", "M0 0A1 1 0 2 0 3 3", "M0 0 X"])
def test_broken_path_data_is_refused(data):
    with pytest.raises(ValueError, match=r"path"):
        svgpath.from_svg(data)


@given(st.lists(points, min_size=1, max_size=6))
def test_path_data_round_trip(many):
    path = Path.polyline(many)
    again = svgpath.from_svg(svgpath.to_svg(path, 6))
    assert again.coords == pytest.approx(path.coords, abs=1e-5)


@given(coordinate, points, points)
def test_a_transform_and_its_inverse_cancel(degrees, about, p):
    turn = Transform.rotation(degrees, about).then(Transform.scaling(2, 3))
    assert turn.inverse().apply(turn.apply(p)) == pytest.approx(p, abs=1e-6)


def test_then_applies_in_reading_order():
    assert Transform.translation(1, 0).then(Transform.scaling(10)).apply((1, 1)) == (20, 10)
    assert Transform.rotation(90).apply((1, 0)) == pytest.approx((0, 1))


def test_rectangles_enclose_and_meet():
    outer, inner = Rect(0, 0, 10, 10), Rect(2, 2, 3, 3)
    assert outer.encloses(inner)
    assert not inner.encloses(outer)
    assert outer.intersects(Rect(10, 10, 5, 5))
    assert not outer.intersects(Rect(10.1, 0, 5, 5))
    assert Rect.union_of([inner, Rect(20, 0, 1, 1)]) == Rect(2, 0, 19, 5)
    assert Rect.union_of([]) is None
    assert Rect(0, 0, 4, 4).inflated(-5) == Rect(2, 2, 0, 0)


def test_round_shapes_fill_their_box():
    box = Rect(3, 4, 20, 10)
    assert Path.ellipse(box).bounds() == pytest.approx(box)
    assert Path.rectangle(box, 3).bounds() == pytest.approx(box)
    assert Path.rectangle(box, 99).bounds() == pytest.approx(box)


def test_reversed_paths_are_the_same_curve():
    path = svgpath.from_svg("M0 0L10 0C20 0 20 10 10 10")
    back = path.reversed()
    assert back.start() == path.end()
    assert back.reversed() == path
