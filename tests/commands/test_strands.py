"""Edits of a strand's points, and that what sits on it stays where it is."""

import pytest

from crosstalk.commands import History, connect, create, strands
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Anchor, Diagram, Joint, Seat
from tests.commands.test_seats import at, expect_seated

LINE = tuple(Point(50.0 * n, 100.0 + 20.0 * (n % 2)) for n in range(6))


def drawn(history: History, points=LINE, kind="lipid_bilayer", **fields) -> str:
    return history.run("Add", create.add_strand, kind, tuple(points), width=8.0, **fields)


def sitting(history: History, seat: Seat) -> str:
    return history.run("Add", create.add_component, "gpcr", Point(0.0, 0.0), (10.0, 20.0), seat=seat)


@pytest.fixture
def history() -> History:
    return History(Diagram())


def test_points_are_added_moved_and_taken_away_with_their_corners(history):
    host = drawn(history, corners=(False, True))
    history.run("Add", strands.add_point, host, 1, Point(20.0, 90.0))
    record = history.records[host]
    assert record.points[1] == (20.0, 90.0)
    assert record.corners[:3] == (False, False, True)
    history.run("Move", strands.move_points, host, {0, 2}, 5.0, -5.0)
    assert history.records[host].points[2] == (55.0, 115.0)
    history.run("Remove", strands.remove_points, host, {1, 2})
    assert len(history.records[host].points) == 5
    assert history.records[host].corners == ()
    with pytest.raises(CrosstalkError):
        history.run("Remove", strands.remove_points, host, {0, 1, 2, 3})


def test_taking_an_end_away_takes_its_joint(history):
    host = drawn(history)
    branch = drawn(history, [Point(0, 300), Point(50, 300), Point(100, 400)], start=Joint(host=host, at=0.5))
    history.run("Remove", strands.remove_points, branch, {0})
    assert history.records[branch].start is None


@pytest.mark.parametrize("side", ["across", "outer", "inner"])
@pytest.mark.parametrize("closed", [False, True])
def test_reversing_moves_nothing_that_sits(history, side, closed):
    points = [Point(0, 0), Point(120, 10), Point(150, 90), Point(20, 110)] if closed else LINE
    host = drawn(history, points, closed=closed)
    sitter = sitting(history, Seat(host=host, at=0.3, side=side, turn=15.0, offset=2.0))
    before = at(history, sitter)
    history.run("Reverse", strands.reverse, [host])
    assert at(history, sitter) == pytest.approx(before, abs=0.02)
    expect_seated(history)
    line = history.records[host].points
    assert line[0] == (points[0] if closed else points[-1])


def test_parting_gives_each_part_what_sits_on_it(history):
    host = drawn(history)
    left = sitting(history, Seat(host=host, at=0.2))
    right = sitting(history, Seat(host=host, at=0.9))
    line = history.run(
        "Connect", connect.connect, Anchor(target=host, at=0.8), "activates", Anchor(target=left)
    )
    places = at(history, left), at(history, right)
    new = history.run("Part", strands.split, host, 3)
    assert len(history.records[host].points) == 4
    assert len(history.records[new].points) == 3
    assert history.records[left].seat.host == host
    assert history.records[right].seat.host == new
    assert history.records[line].source.target == new
    for sitter, place in zip((left, right), places, strict=True):
        assert at(history, sitter)[:2] == pytest.approx(place[:2], abs=2.0)
    history.undo()
    assert history.records[right].seat.host == host


@pytest.mark.parametrize("flip_first", [False, True])
@pytest.mark.parametrize("flip_second", [False, True])
def test_two_strands_become_one_and_carry_all_that_sits(history, flip_first, flip_second):
    left, right = LINE[:3], LINE[2:]
    first = drawn(history, left[::-1] if flip_first else left)
    second = drawn(history, right[::-1] if flip_second else right)
    on_first = sitting(history, Seat(host=first, at=0.25, side="outer"))
    on_second = sitting(history, Seat(host=second, at=0.75, side="outer"))
    places = at(history, on_first), at(history, on_second)
    assert history.run("Join", strands.merge, first, second) == first
    assert len(history.records[first].points) == 6
    assert second not in history.records
    for sitter, place in zip((on_first, on_second), places, strict=True):
        assert history.records[sitter].seat.host == first
        assert at(history, sitter)[:2] == pytest.approx(place[:2], abs=5.0)
    expect_seated(history)


def test_only_open_strands_of_one_kind_become_one(history):
    first = drawn(history)
    with pytest.raises(CrosstalkError):
        history.run("Join", strands.merge, first, drawn(history, kind="vein"))
    with pytest.raises(CrosstalkError):
        history.run("Join", strands.merge, first, drawn(history, closed=True))


def test_closing_and_opening_keep_what_sits_where_it_is(history):
    ring = [Point(0, 0), Point(0, 100), Point(100, 100), Point(100, 0)]  # runs against the clock
    host = drawn(history, ring)
    sitter = sitting(history, Seat(host=host, at=0.5, side="outer"))
    place = at(history, sitter)
    history.run("Close", strands.set_closed, [host], True)
    # Closing bends the curve a little; nothing changes sides.
    assert at(history, sitter)[:2] == pytest.approx(place[:2], abs=12.0)
    expect_seated(history)
    history.run("Part", strands.split, host, 2)
    record = history.records[host]
    assert not record.closed
    assert record.points[0] == record.points[-1] == (100, 100)


def test_simplifying_keeps_the_course_with_fewer_points(history):
    many = [Point(4.0 * n, 100.0 + 30.0 * (n / 40.0) ** 2) for n in range(60)]
    host = drawn(history, many)
    sitter = sitting(history, Seat(host=host, at=0.5))
    place = at(history, sitter)
    history.run("Simplify", strands.simplify, [host], 1.0)
    assert len(history.records[host].points) < 12
    assert at(history, sitter)[:2] == pytest.approx(place[:2], abs=2.0)


def test_locked_strands_are_left_alone(history):
    host = drawn(history, locked=True)
    with pytest.raises(CrosstalkError):
        history.run("Add", strands.add_point, host, 1, Point(0, 0))
    history.run("Reverse", strands.reverse, [host])
    assert history.records[host].points == LINE


def test_points_upon_each_other_are_simplified_too(history):
    host = drawn(
        history,
        [Point(0, 0), Point(0, 0), Point(50, 40), Point(50, 40), Point(100, 0)],
        corners=(False,) * 3 + (True,),
    )
    history.run("Simplify", strands.simplify, [host], 1.0)
    assert history.records[host].points[-1] == (100, 0)
    assert (50, 40) in history.records[host].points
