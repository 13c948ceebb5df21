"""The centre line of a strand and the curves beside it: finite, without loops, even."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.catalog import load_catalog
from crosstalk.geometry import Point
from crosstalk.geometry.spline import spline
from crosstalk.model import Strand
from crosstalk.scene.motifs import Track
from crosstalk.scene.motifs.curve import thinned
from crosstalk.scene.strand_joints import track_of

places = st.tuples(st.floats(-200, 200), st.floats(-200, 200)).map(lambda p: Point(*p))
courses = st.lists(places, min_size=2, max_size=8)


def track(points, closed=False, corners=(), step=1.0) -> Track:
    path = spline([Point(*p) for p in points], corners=corners, closed=closed and len(points) > 2)
    return Track.of(path, closed=closed and len(points) > 2, step=step)


def circle(radius: float, step: float = 0.5) -> Track:
    points = [(radius * math.cos(a), radius * math.sin(a)) for a in np.linspace(0, math.tau, 17)[:-1]]
    return track(points, closed=True, step=step)


@given(courses, st.floats(-30, 30), st.booleans(), st.lists(st.booleans(), max_size=8))
def test_a_curve_beside_any_spline_is_finite_and_no_further_away_than_it_should_be(
    points, d, closed, corners
):
    line = track(points, closed, corners, step=2.0)
    curve = line.offset(d)
    assert np.isfinite(curve.xy).all()
    assert (np.diff(curve.s) >= 0).all()
    if not line.closed:
        far = np.hypot(*(curve.xy[:, None] - line.xy[None]).transpose(2, 0, 1)).min(axis=1)
        assert (far <= abs(d) + 1e-6).all()


@given(st.floats(3, 40), st.floats(0.1, 0.95))
def test_the_curve_inside_a_circle_is_a_circle(radius, share):
    line = circle(radius)
    for d, size in ((radius * share, radius * (1 + share)), (-radius * share, radius * (1 - share))):
        rows = np.hypot(*line.offset(d).xy.T)
        assert rows == pytest.approx(size, abs=0.02 * radius)


def test_a_bend_tighter_than_the_distance_folds_once_and_makes_no_loop():
    line = track([(0, 0), (60, 0), (66, 6), (60, 12), (0, 12)], step=0.5)
    for d in (10.0, -10.0):
        curve = line.offset(d)
        near = np.hypot(*(curve.xy[:, None] - line.xy[None]).transpose(2, 0, 1)).min(axis=1)
        local = [abs(curve.s[i] - line.s).argmin() for i in range(len(curve.s))]
        assert len(local) == len(near)
    inside = line.offset(-10.0)
    removed = np.diff(inside.s).max()
    assert removed > 10, "the samples of the bend are left out"
    x = inside.xy[:, 0]
    assert (np.diff(x[: len(x) // 2]) >= -1e-6).sum() >= len(x) // 2 - 3


@given(courses, st.booleans())
def test_samples_are_even_and_directions_are_units(points, closed):
    line = track(points, closed, step=1.0)
    assert np.hypot(*line.tangent.T) == pytest.approx(1.0)
    steps = np.diff(line.s)
    steps = steps[steps > 1e-9]
    assert steps.max() <= 2 * max(1.0, line.length / 4) + 1e-6


def test_a_corner_turns_in_small_steps_at_one_place():
    line = track([(0, 0), (50, 0), (50, 50)], corners=[False, True, False])
    outside = line.offset(5.0)
    assert np.hypot(*(outside.xy - [50, 0]).T).min() == pytest.approx(5.0, abs=0.05)
    near = outside.xy[np.hypot(*(outside.xy - [50, 0]).T) < 5.1]
    assert len(near) > 5, "round, not cut off"


def test_repeated_points_and_no_length_are_drawn_as_a_speck():
    line = track([(5, 5), (5, 5), (5, 5)])
    assert line.length < 0.01
    assert np.isfinite(line.offset(4.0).xy).all()


def test_units_stand_evenly_along_the_curve_that_bears_them():
    line = track([(0, 0), (40, 0), (60, 20), (40, 40), (0, 40)], step=0.5)
    for d in (8.0, -8.0):
        curve = line.offset(d)
        places, _ = curve.even(30)
        gaps = np.hypot(*np.diff(places, axis=0).T)
        assert gaps.max() <= curve.length / 30 * 1.01
        assert np.median(gaps) == pytest.approx(curve.length / 30, rel=0.02)


def test_thinning_leaves_the_line_where_it_was():
    t = np.linspace(0, 3, 400)
    line = np.column_stack((60 * t, 20 * np.sin(3 * t)))
    few = thinned(line)
    assert len(few) < len(line) / 2
    back = np.interp(line[:, 0], few[:, 0], few[:, 1])
    assert np.abs(back - line[:, 1]).max() < 0.05


@pytest.mark.parametrize("kind", ["nerve_fibre", "blood_vessel", "vein", "basement_membrane"])
def test_a_corner_is_round_outside_or_as_sharp_as_asked_for(kind):
    points = (Point(0, 0), Point(100, 0), Point(100, 100))
    tips = {}
    for joins in load_catalog().strands[kind].options["joins"].choices:
        options = {"joins": joins}
        record = Strand(
            id="s", type=kind, points=points, corners=(False, True, False), width=20, options=options
        )
        for track in (track_of(record), track_of(record).part(20.0, 180.0)):
            far = track.offset(10.0).xy - np.array((100.0, 0.0))
            tips.setdefault(joins, []).append(float(np.hypot(*far.T)[np.argmax(far @ np.array((1.0, -1.0)))]))
    assert tips["round"] == pytest.approx([10.0] * 2, abs=0.05)
    assert tips["sharp"] == pytest.approx([10.0 * 2**0.5] * 2, abs=0.05)


@pytest.mark.parametrize("d", [6.0, -6.0])
def test_a_corner_that_a_curve_meets_itself_in_stays_in_its_path(d):
    """At a right angle both sides end in the very same place; the point must not vanish with its double."""
    line = track([(0, 0), (60, 0), (60, 50), (110, 50)], corners=[True] * 4)
    for curve in (line.offset(d), line.offset(d * 1.5)):
        drawn = np.array(curve.path().points())
        away = np.hypot(*(curve.xy[:, None] - _dense(drawn)[None]).transpose(2, 0, 1)).min(axis=1)
        assert away.max() < 0.2


def test_what_lies_outside_of_a_corner_keeps_its_order_there():
    """Lengths on one curve around a corner are found on another as directions in between, not as one end of them."""
    line = track([(0, 0), (60, 0), (60, 50)], corners=[True] * 3)
    outer, nearer = line.offset(12.0), line.offset(9.0)
    arc = outer.along(np.linspace(0.0, outer.length, 400))
    gaps = np.hypot(*(arc[0] - nearer.at(arc[1])).T)
    assert gaps == pytest.approx(3.0, abs=0.2)


def test_units_are_a_whole_number_between_the_folds_of_a_curve():
    line = track([(0, 0), (60, 0), (60, 50), (110, 50)], corners=[True] * 4)
    for d in (6.0, -6.0, 0.0):
        curve = line.offset(d)
        middles, sizes = curve.spread(7.0)
        assert sizes.sum() == pytest.approx(curve.length, rel=0.02)
        ends = np.concatenate((middles - sizes / 2, middles + sizes / 2))
        for fold in curve.folds():
            assert np.abs(ends - fold).min() < 1.5
    ring = circle(20.0).offset(4.0)
    assert not len(ring.folds())
    assert np.ptp(ring.spread(5.0)[1]) == pytest.approx(0.0)


def _dense(points):
    rows = [a + (b - a) * np.linspace(0, 1, 400)[:, None] for a, b in pairwise(points)]
    return np.concatenate(rows)


def test_a_ring_that_begins_at_a_sharp_corner_is_free_of_loops_there_as_well():
    line = track([(0, 0), (80, 0), (80, 60), (0, 60)], closed=True, corners=[True] * 4)
    for d in (8.0, -8.0):
        xy = line.offset(d).xy
        inside = (xy > -1e-6).all() and (xy[:, 0] < 80.001).all() and (xy[:, 1] < 60.001).all()
        if inside:
            assert xy.min() > 7.5
            assert np.hypot(*np.diff(xy, axis=0).T).max() < 3.0
            break
    else:
        raise AssertionError("neither side lies inside")
