"""What sits stays where its seat says: on strands, on regions, docked, joined, in chains, through any edit."""

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crosstalk.commands import History, arrange, clipboard, create, edit, place, seats
from crosstalk.commands import strands as strand_edits
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Component, Diagram, Joint, Region, Seat, Strand
from crosstalk.model.seating import clear_side, course_of, frame_at, joint_place, pose_of
from crosstalk.storage import codec

LINE = (Point(0.0, 100.0), Point(100.0, 100.0), Point(200.0, 100.0))


def membrane(history: History, points=LINE, **fields) -> str:
    return history.run("Add", create.add_strand, "lipid_bilayer", tuple(points), width=10.0, **fields)


def receptor(history: History, seat: Seat | None, size=(10.0, 20.0), **fields) -> str:
    return history.run("Add", create.add_component, "gpcr", Point(0.0, 0.0), size, seat=seat, **fields)


def at(history: History, record_id: str) -> tuple[float, float, float]:
    record = history.records[record_id]
    return record.x, record.y, record.rotation


def expect_seated(history: History) -> None:
    """Fail unless every sitter stands where its seat says, to the last digit."""
    records = history.records
    for record in records.values():
        if isinstance(record, Component) and record.seat is not None:
            assert (record.x, record.y, record.rotation) == pose_of(
                record, record.seat, records[record.seat.host]
            )
        elif isinstance(record, Strand):
            for joint, index in ((record.start, 0), (record.end, -1)):
                if joint is not None:
                    assert record.points[index] == joint_place(joint, records[joint.host])


def test_a_component_across_a_membrane_stands_on_it_upright():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.25))
    assert at(history, sitter) == (50.0, 100.0, 0.0)


def test_sides_stand_on_the_surface_and_turn_with_it():
    history = History(Diagram())
    host = membrane(history)
    outer = receptor(history, Seat(host=host, at=0.5, side="outer"))
    inner = receptor(history, Seat(host=host, at=0.5, side="inner"))
    assert at(history, outer) == (100.0, 100.0 - 5.0 - 10.0, 0.0)
    assert at(history, inner) == (100.0, 100.0 + 5.0 + 10.0, 180.0)
    pushed = receptor(history, Seat(host=host, at=0.5, side="outer", offset=6.0))
    assert at(history, pushed) == (100.0, 79.0, 0.0)


def test_outside_of_a_region_and_of_a_closed_strand_is_outer_whichever_way_it_runs():
    history = History(Diagram())
    square = [Point(0, 0), Point(100, 0), Point(100, 100), Point(0, 100)]
    for points in (square, square[::-1]):
        host = membrane(history, points, closed=True, corners=(True,) * 4)
        sitter = receptor(history, Seat(host=host, at=0.125, side="outer"))
        record = history.records[sitter]
        assert not (0 < record.x < 100 and 0 < record.y < 100)
    cell = history.run("Add", create.add_region, "ellipse", Point(300.0, 300.0), (100.0, 100.0))
    sitter = receptor(history, Seat(host=cell, at=0.3, side="outer"))
    assert distance(history.records[sitter].centre, Point(300.0, 300.0)) == pytest.approx(60.0, abs=0.1)


def test_a_sitter_follows_the_path_it_sits_on_also_during_a_drag():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.75))
    before = history.diagram
    gesture = history.begin("Bend")
    gesture.restart(edit.set_fields, [host], points=(*LINE[:2], Point(200.0, 0.0)))
    moved = at(history, sitter)
    assert moved[1] < 90.0
    assert 270.0 < moved[2] < 360.0
    expect_seated(history)
    gesture.commit()
    expect_seated(history)
    history.undo()
    assert history.diagram == before


def test_editing_one_end_of_a_path_leaves_what_sits_at_the_other_where_it_is():
    history = History(Diagram())
    points = [Point(100.0 * n, 100.0) for n in range(6)]
    host = membrane(history, points)
    sitter = receptor(history, Seat(host=host, at=0.1))
    before = at(history, sitter)
    history.run("Bend", edit.set_fields, [host], points=(*points[:5], Point(900.0, 300.0)))
    assert at(history, sitter) == pytest.approx(before, abs=1e-3)
    expect_seated(history)


def test_moving_the_host_keeps_the_very_seat():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=1 / 3))
    seat = history.records[sitter].seat
    for _ in range(50):
        history.run("Move", place.move, [host], 0.1, 0.7)
    assert history.records[sitter].seat == seat
    expect_seated(history)


def test_moved_alone_a_little_it_slides_and_moved_away_it_is_free():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.25))
    history.run("Move", place.move, [sitter], 20.0, 3.0)
    assert at(history, sitter) == pytest.approx((70.0, 100.0, 0.0), abs=1e-3)
    history.run("Move", place.move, [sitter], 0.0, -40.0)
    assert history.records[sitter].seat is None
    assert at(history, sitter)[1] == pytest.approx(60.0, abs=1e-3)


def test_moved_with_its_host_it_keeps_its_place():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.25))
    history.run("Move", place.move, [sitter, host], 300.0, 300.0)
    assert at(history, sitter) == (350.0, 400.0, 0.0)
    assert history.records[sitter].seat.at == 0.25


def test_turning_a_sitter_makes_it_lean_and_the_lean_goes_with_the_path():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.5))
    history.run("Turn", place.rotate, [sitter], 30.0, Point(100.0, 100.0))
    assert history.records[sitter].seat.turn == 30.0
    history.run("Turn", place.rotate, [host], 90.0, Point(100.0, 100.0))
    assert at(history, sitter)[2] == pytest.approx(120.0)


@pytest.mark.parametrize("axis", ["x", "y"])
@pytest.mark.parametrize("side", ["across", "outer", "inner"])
@pytest.mark.parametrize("together", [True, False])
def test_mirroring_keeps_what_sits_on_its_side_of_the_page(axis, side, together):
    history = History(Diagram())
    points = (Point(0.0, 100.0), Point(100.0, 60.0), Point(220.0, 140.0))
    host = membrane(history, points)
    sitter = receptor(history, Seat(host=host, at=0.3, side=side, turn=20.0))
    x, y, rotation = at(history, sitter)
    about = Point(100.0, 100.0)
    history.run("Flip", place.flip, [host, sitter] if together else [host], axis, about)
    now = history.records[sitter]
    expect_seated(history)
    mirrored = (200.0 - x, y) if axis == "x" else (x, 200.0 - y)
    assert (now.x, now.y) == pytest.approx(mirrored, abs=2e-3)
    if together:
        assert math.cos(math.radians(now.rotation + rotation)) == pytest.approx(1.0, abs=1e-6)
    elif axis == "y":
        assert math.cos(math.radians(now.rotation - 180.0 + rotation)) == pytest.approx(1.0, abs=1e-6)


def test_a_docked_thing_follows_its_host_which_sits_itself():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.5))
    dock = Seat(host=sitter, port="head", spot=Point(0.0, -0.5))
    ligand = receptor(history, dock, (6.0, 6.0))
    assert at(history, ligand) == (100.0, 87.0, 0.0)
    history.run("Turn", place.rotate, [host], 90.0, Point(100.0, 100.0))
    assert at(history, ligand) == pytest.approx((113.0, 100.0, 90.0))
    history.run("Move", place.move, [ligand], 4.0, 0.0)
    assert history.records[ligand].seat is None


def test_mirroring_a_docked_pair_mirrors_the_dock():
    history = History(Diagram())
    host = receptor(history, None)
    ligand = receptor(history, Seat(host=host, port="head", spot=Point(0.3, -0.5), turn=25.0), (6.0, 4.0))
    x, y, rotation = at(history, ligand)
    history.run("Flip", place.flip, [host, ligand], "x", Point(0.0, 0.0))
    assert at(history, ligand) == pytest.approx((-x, y, 360.0 - rotation), abs=1e-3)
    expect_seated(history)


def test_a_branch_follows_the_strand_it_is_joined_to():
    history = History(Diagram())
    host = membrane(history)
    start = Joint(host=host, at=0.5)
    branch = membrane(history, (Point(0, 0), Point(100.0, 200.0)), start=start)
    assert history.records[branch].points[0] == (100.0, 100.0)
    history.run("Move", place.move, [host], 0.0, 50.0)
    assert history.records[branch].points == ((100.0, 150.0), (100.0, 200.0))
    history.run("Move", place.move, [branch], 0.0, 200.0)
    assert history.records[branch].start is None


def test_deleting_the_host_frees_what_sat_on_it_where_it_is_and_undo_seats_it_again():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.25))
    branch = membrane(history, LINE, start=Joint(host=host, at=0.5))
    before, stood = history.diagram, at(history, sitter)
    history.run("Delete", edit.delete, [host])
    assert history.records[sitter].seat is None
    assert history.records[branch].start is None
    assert at(history, sitter) == stood
    history.undo()
    assert history.diagram == before


def test_copying_with_the_host_keeps_the_seat_and_without_it_frees():
    history = History(Diagram())
    host = membrane(history)
    sitter = receptor(history, Seat(host=host, at=0.25))
    branch = membrane(history, (Point(0, 0), Point(0, 300.0)), end=Joint(host=host, at=0.5))
    new = history.run("Duplicate", clipboard.duplicate, [host, sitter, branch], 0.0, 50.0)
    copies = [history.records[i] for i in new]
    copied = next(r for r in copies if isinstance(r, Component))
    assert copied.seat.host in new
    assert (copied.x, copied.y) == (50.0, 150.0)
    assert next(r for r in copies if getattr(r, "end", None)).end.host in new
    (alone,) = history.run("Duplicate", clipboard.duplicate, [sitter], 5.0, 5.0)
    assert history.records[alone].seat is None
    data = clipboard.copy(history.diagram, [sitter, host])
    pasted = history.run("Paste", clipboard.paste, data, 10.0, 10.0)
    assert any(getattr(history.records[i], "seat", None) for i in pasted)
    expect_seated(history)


def test_nothing_can_sit_on_itself():
    history = History(Diagram())
    first, second = receptor(history, None), receptor(history, None)
    history.run("Sit", seats.sit, first, Seat(host=second))
    with pytest.raises(CrosstalkError):
        history.run("Sit", seats.sit, second, Seat(host=first))
    with pytest.raises(CrosstalkError):
        history.run("Edit", edit.set_fields, [second], seat=Seat(host=first))
    a, b = membrane(history), membrane(history)
    history.run("Join", seats.join, a, "end", Joint(host=b))
    with pytest.raises(CrosstalkError):
        history.run("Join", seats.join, b, "start", Joint(host=a))
    assert history.records[b].start is None


def test_an_unfit_host_holds_nothing():
    history = History(Diagram())
    text = history.run("Add", create.add_text, (), Point(0.0, 0.0), (10.0, 10.0))
    sitter = receptor(history, Seat(host=text))
    assert history.records[sitter].seat is None


def test_resizing_a_region_moves_what_sits_on_its_edge():
    history = History(Diagram())
    cell = history.run("Add", create.add_region, "rectangle", Point(0.0, 0.0), (100.0, 100.0), corner=0.0)
    course = course_of(history.records[cell])
    where = course.ruler.project(Point(50.0, 0.0))[0]
    sitter = receptor(history, Seat(host=cell, at=round(where, 6)))
    assert at(history, sitter) == pytest.approx((50.0, 0.0, 90.0), abs=1e-3)
    history.run("Resize", edit.set_fields, [cell], width=300.0, x=100.0)
    assert at(history, sitter) == pytest.approx((250.0, 0.0, 90.0), abs=1e-3)


# -- any edits at all ------------------------------------------------------------------------------------------

_numbers = st.floats(-80.0, 80.0, allow_nan=False).map(lambda v: round(v, 3))
_steps = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 9**6), _numbers, _numbers), min_size=3, max_size=14
)


def _grown() -> History:
    history = History(Diagram())
    host = membrane(history)
    closed = membrane(history, [Point(0, 0), Point(90, 10), Point(60, 90)], closed=True)
    cell = history.run("Add", create.add_region, "blob", Point(200.0, 200.0), (90.0, 60.0), seed=3)
    for n, held in enumerate((host, closed, cell, host)):
        receptor(history, Seat(host=held, at=0.17 * n + 0.1, side=("across", "outer", "inner")[n % 3]))
    sitter = next(r.id for r in history.diagram.of_kind(Component))
    receptor(history, Seat(host=sitter, port="head", spot=Point(0.0, -0.5)), (6.0, 6.0))
    membrane(history, (Point(0, 0), Point(40, 40), Point(80, 0)), start=Joint(host=host, at=0.4))
    return history


def _edit(history: History, number: int, chance: random.Random, a: float, b: float) -> None:
    ids = sorted(history.diagram.records)
    some = chance.sample(ids, min(len(ids), chance.randint(1, 3)))
    match number:
        case 0 | 1:
            history.run("Move", place.move, some, a, b)
        case 2:
            history.run("Turn", place.rotate, some, a * 4, Point(b, a))
        case 3:
            history.run("Flip", place.flip, some, chance.choice("xy"), Point(a, b))
        case 7:
            history.run("Resize", edit.set_fields, some, width=abs(a) + 1.0, height=abs(b) + 1.0)
        case 8:
            history.run("Duplicate", clipboard.duplicate, some, a, b)
        case 9 if len(ids) > 6:
            history.run("Delete", edit.delete, some[:1])
        case 13:
            history.run("Group", arrange.group, some)
        case _:
            _bend_or_seat(history, number, chance, a, b)


def _bend_or_seat(history: History, number: int, chance: random.Random, a: float, b: float) -> None:
    strands = [r.id for r in history.diagram.of_kind(Strand)]
    hosts = [*strands, *(r.id for r in history.diagram.of_kind(Region))]
    parts = [r.id for r in history.diagram.of_kind(Component)]
    match number:
        case 4 | 5 | 6 if strands:
            record = history.records[chance.choice(strands)]
            points = [*record.points, Point(a, b)] if number == 6 else list(record.points)
            points[chance.randrange(len(points))] = Point(a * 3, b * 3)
            history.run("Bend", edit.set_fields, [record.id], points=tuple(points))
        case 10 if hosts and parts:
            seat = Seat(host=chance.choice([*hosts, *parts]), at=chance.random(), turn=a)
            history.run("Sit", seats.sit, chance.choice(parts), seat)
        case 11 if len(strands) > 1:
            joint = Joint(host=chance.choice(hosts), at=chance.random(), offset=b / 10)
            history.run("Join", seats.join, chance.choice(strands), chance.choice(["start", "end"]), joint)
        case 12 if parts:
            history.run("Side", seats.turn_over, parts)
        case _ if strands:
            _rework(history, number, chance, strands)


def _rework(history: History, number: int, chance: random.Random, ids: list[str]) -> None:
    one, other = chance.choice(ids), chance.choice(ids)
    count = len(history.records[one].points)
    match number:
        case 14:
            history.run("Reverse", strand_edits.reverse, [one])
        case 15:
            history.run("Close", strand_edits.set_closed, [one], chance.random() < 0.5)
        case 16:
            history.run("Split", strand_edits.split, one, chance.randrange(count))
        case 17:
            history.run("Merge", strand_edits.merge, one, other)
        case 18:
            history.run("Simplify", strand_edits.simplify, [one], 2.0)
        case 19:
            history.run("Remove", strand_edits.remove_points, one, {chance.randrange(count)})


@settings(max_examples=40, deadline=None)
@given(_steps)
def test_whatever_is_done_everything_stands_where_its_seat_says(steps):
    history = _grown()
    start = history.diagram
    base = history.position
    for number, seed, a, b in steps:
        try:
            _edit(history, number, random.Random(seed), a, b)
        except CrosstalkError:
            continue
        expect_seated(history)
        for record in history.records.values():
            for point in getattr(record, "points", ()):
                assert all(map(math.isfinite, point))
    end = history.diagram
    again = codec.loads(codec.dumps(end))
    assert again.records == end.records
    other = History(again)
    moved = [r.id for r in end.of_kind(Strand)]
    for one in (history, other):
        one.run("Move", place.move, moved, 1.25, -3.5)
    assert other.diagram.records == history.diagram.records
    history.go_to(base)
    assert history.diagram.records == start.records


@pytest.mark.parametrize(
    ("side", "rotation", "words"),
    [
        ("across", 0.0, "below"), ("across", 180.0, "above"), ("across", 90.0, "left"), ("across", 315.0, "right"),
        ("outer", 0.0, "above"), ("inner", 180.0, "below"), ("outer", 270.0, "left"),
    ],
)  # fmt: skip
def test_words_stand_clear_of_what_it_sits_on(side, rotation, words):
    cell = Component(id="c", type="gpcr", rotation=rotation, seat=Seat(host="s", side=side))
    assert clear_side(cell) == words


def test_frames_point_outwards():
    strand = Strand(id="s", type="lipid_bilayer", points=LINE)
    assert frame_at(course_of(strand), 0.5) == (Point(100.0, 100.0), Point(0.0, -1.0))
