"""A stroke becomes few points, and their spline runs along it."""

import math
import random

import pytest

from crosstalk.geometry import Point
from crosstalk.geometry.fit import evenly, fit
from crosstalk.geometry.ruler import Ruler
from crosstalk.geometry.spline import spline


def wave(noise: float = 0.0) -> list[Point]:
    chance = random.Random(4)
    return [
        Point(x + chance.gauss(0, noise), 80 * math.sin(x / 60) + chance.gauss(0, noise))
        for x in range(0, 500, 3)
    ]


def test_few_points_run_along_the_stroke():
    stroke = wave()
    points = fit(stroke, 2.0)
    assert len(points) < 20
    ruler = Ruler(spline(points))
    assert max(ruler.project(p)[1] for p in stroke) < 3.5
    assert points[0] == stroke[0]
    assert points[-1] == stroke[-1]


def test_a_trembling_hand_adds_no_points():
    assert len(fit(wave(0.7), 2.5)) <= len(fit(wave(), 2.5)) + 4


def test_a_ring_closes():
    ring = [Point(80 * math.cos(a / 20), 60 * math.sin(a / 20)) for a in range(126)]
    points = fit(ring, 1.5, closed=True)
    assert 4 <= len(points) <= 14
    ruler = Ruler(spline(points, closed=True))
    assert max(ruler.project(p)[1] for p in ring) < 3.0


def test_a_stroke_that_comes_back_keeps_its_way():
    ring = [Point(80 * math.cos(a / 20), 60 * math.sin(a / 20)) for a in range(126)]
    points = fit([*ring, ring[0]], 1.5)
    ruler = Ruler(spline(points))
    assert max(ruler.project(p)[1] for p in ring) < 3.0


@pytest.mark.parametrize("stroke", [[], [(1.0, 1.0)], [(1.0, 1.0)] * 50, [(0.0, 0.0), (5.0, 5.0)]])
def test_hardly_a_stroke_is_no_error(stroke):
    for closed in (False, True):
        assert all(math.isfinite(v) for p in fit(stroke, 2.0, closed=closed) for v in p)


def test_even_steps_keep_both_ends():
    line = evenly([(0.0, 0.0), (0.0, 30.0), (40.0, 30.0)], 10.0)
    assert len(line) == 8
    assert line[0] == (0.0, 0.0)
    assert line[-1] == (40.0, 30.0)
    assert line[3] == pytest.approx((0.0, 30.0))
