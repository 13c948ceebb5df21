"""Distances, equal gaps and equal sizes by themselves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crosstalk.editor.snapping import Snapper
from crosstalk.editor.spacing import Lanes, Sizes
from crosstalk.geometry import Point, Rect


def row(*lefts: float, y: float = 0.0) -> list[Rect]:
    return [Rect(x, y, 20.0, 20.0) for x in lefts]


@pytest.mark.parametrize(
    ("lefts", "start", "end"),
    [((0.0, 55.0), 113.0, 110.0), ((0.0, 70.0), -68.0, -70.0), ((-25.0, 65.0), 22.0, 20.0)],
    ids=["behind two", "before two", "between two"],
)
def test_a_third_in_a_row_takes_the_same_gap(lefts, start, end):
    things = row(*lefts)
    snap = Snapper(things).snap_moving(Rect(start, 1.0, 20.0, 20.0), 4.0)
    assert start + snap.dx == pytest.approx(end)
    lengths = [gap.length for gap in snap.gaps if gap.is_equal]
    assert len(lengths) == 2
    assert lengths[0] == pytest.approx(lengths[1])


def test_a_column_is_spaced_like_a_row():
    things = [Rect(0.0, 0.0, 20.0, 20.0), Rect(0.0, 55.0, 20.0, 20.0)]
    snap = Snapper(things).snap_moving(Rect(1.0, 112.0, 20.0, 20.0), 4.0)
    assert (snap.dx, snap.dy) == (-1.0, -2.0)
    assert sorted(gap.length for gap in snap.gaps if gap.is_equal) == [35.0, 35.0]


def test_what_is_lined_up_shows_how_far_the_neighbour_is():
    snap = Snapper(row(0.0)).snap_moving(Rect(100.0, 2.0, 20.0, 20.0), 4.0)
    assert snap.dy == -2.0
    (gap,) = snap.gaps
    assert not gap.is_equal
    assert (gap.start, gap.end) == (Point(20.0, 10.0), Point(100.0, 10.0))


def test_what_is_not_lined_up_shows_no_distance():
    assert Snapper(row(0.0)).snap_moving(Rect(100.0, 14.0, 20.0, 20.0), 2.0).gaps == ()


def test_an_edge_goes_before_a_gap_that_is_further_away():
    snap = Snapper([*row(0.0, 55.0), Rect(111.0, 300.0, 7.0, 7.0)]).snap_moving(
        Rect(112.0, 0.0, 20.0, 20.0), 4.0
    )
    assert snap.dx == -1.0


def test_a_held_axis_stays():
    assert Snapper(row(0.0, 55.0)).snap_moving(Rect(112.0, 0.0, 20.0, 20.0), 4.0, "x").dx == 0.0


def test_a_thing_far_above_is_no_neighbour():
    lanes = Lanes([*row(0.0), *row(40.0, y=500.0)], "x")
    assert lanes.before((90.0, 110.0, 0.0, 20.0)) == (0.0, 20.0, 0.0, 20.0)


boxes = st.builds(Rect, *[st.integers(-300, 300).map(float)] * 2, *[st.integers(1, 400).map(float)] * 2)


@given(st.lists(boxes, min_size=1, max_size=12), boxes)
def test_the_neighbour_found_is_the_nearest_of_all(many, own):
    span = (own.x, own.right, own.y, own.bottom)
    found = Lanes(many, "x").before(span)

    def beside(r: Rect) -> bool:
        shared = min(r.bottom, own.bottom) - max(r.y, own.y)
        return bool(r.right <= own.x and shared > 0 and shared >= 0.3 * min(r.height, own.height))

    ends = [r.right for r in many if beside(r)]
    if own.height <= 100.0:  # of a large one only some lanes are looked at
        assert (found[1] if found else None) == (max(ends) if ends else None)
    elif found is not None:
        assert found[1] in ends


def test_sizes_of_other_things_are_found():
    sizes = Sizes([Rect(0, 0, 30, 10), Rect(200, 0, 30, 50), Rect(0, 0, 44, 44)])
    assert sizes.nearest("x", 42.0, 3.0) == 2.0
    assert sizes.nearest("x", 37.0, 3.0) is None
    assert sizes.nearest("y", 11.0, 3.0) == -1.0
    found = sizes.as_long("x", 30.0, Point(190.0, 20.0))
    assert found is not None
    assert found.x == 200


def test_guides_are_snapped_to_and_are_nobodys_neighbour():
    snap = Snapper([], ground=Rect(0, 0, 500, 500), lines=([300.0], [40.0])).snap_moving(
        Rect(298.0, 41.0, 10.0, 10.0), 4.0
    )
    assert (snap.dx, snap.dy) == (2.0, -1.0)
    assert snap.gaps == ()
