"""Paths of many commands reach Qt as bytes: the same path as command by command."""

from __future__ import annotations

import copy
import pickle

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.geometry import ArrayPath, Path
from crosstalk.painting import convert

# Not smaller than Qt can tell from nothing; each but once, for Qt leaves out what has no length.
numbers = st.floats(-1e4, 1e4).map(lambda number: round(number, 4))


@st.composite
def paths(draw: st.DrawFn) -> Path:
    commands, count = "", 0
    for _ in range(draw(st.integers(1, 5))):
        part = "M" + "".join(draw(st.lists(st.sampled_from("LC"), min_size=1, max_size=4)))
        commands += part + draw(st.sampled_from(["", "Z"]))
        count += sum({"M": 2, "L": 2, "C": 6}[c] for c in part)
    return Path(commands, tuple(draw(st.lists(numbers, min_size=count, max_size=count, unique=True))))


def elements(path) -> list[tuple[float, float, object]]:
    return [(e.x, e.y, e.type) for e in map(path.elementAt, range(path.elementCount()))]


@given(paths(), st.booleans())
def test_a_long_path_is_the_same_as_a_short_one(path, even_odd):
    plain = convert.q_path(path, even_odd)
    for given_path in (path, ArrayPath(path.commands, np.array(path.coords))):
        made = convert._long_path(given_path, even_odd)
        assert made.fillRule() == plain.fillRule()
        # Where a figure ends at its beginning Qt leaves the closing line out; one of no length paints nothing.
        assert made.boundingRect() == plain.boundingRect()
        if elements(made) != elements(plain):
            assert made.elementCount() > plain.elementCount()


def test_many_equal_marks_are_taken_at_once():
    points = np.random.default_rng(1).random((200, 5, 2)) * 50
    path = ArrayPath("MLLLLZ" * 200, points)
    made = convert.q_path(path)
    assert made.elementCount() == 1200
    assert made.boundingRect().width() == pytest.approx(np.ptp(points[..., 0]))


def test_an_array_path_is_a_path_like_any_other():
    points = np.array([[0.0, 1.0], [4.0, 1.0], [4.0, 3.0]])
    path = ArrayPath("MLLZ", points)
    assert path.coords == (0.0, 1.0, 4.0, 1.0, 4.0, 3.0)
    assert path == ArrayPath("MLLZ", points.copy())
    assert path != ArrayPath("MLLZ", points + 1)
    assert path.bounds() == Path("MLLZ", path.coords).bounds()
    assert path.hull() == Path("MLLZ", path.coords).hull()
    assert copy.deepcopy(path) == path
    assert pickle.loads(pickle.dumps(path)) == path
    assert path.moved(1, 1).coords[0] == 1.0
