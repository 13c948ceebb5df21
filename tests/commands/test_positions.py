"""New places for many things at once."""

from __future__ import annotations

import pytest

from crosstalk.commands import History, connect, create, edit, positions
from crosstalk.geometry import Point, Rect
from crosstalk.model import Anchor, Component, Connector, Diagram, Region, Strand


@pytest.fixture
def history() -> History:
    made = History(Diagram())
    for name, x in (("a", 100.0), ("b", 200.0), ("c", 300.0)):
        made.run("Add", create.add_component, "tumor_cell", Point(x, 100.0), (40.0, 40.0), id=name)
    made.run("Add", create.add_region, "rectangle", Point(400, 300), (80, 60), id="r")
    return made


def line(history: History, source: str, target: str, *points: Point) -> str:
    ends = Anchor(target=source), Anchor(target=target)
    return history.run("Connect", connect.connect, ends[0], "inhibits", ends[1], waypoints=points)


def test_each_goes_its_own_way_and_frames_get_their_bounds(history: History) -> None:
    frame = Rect(10.0, 20.0, 100.0, 50.0)
    history.run("Put", positions.put, {"a": Point(5, 7), "b": Point(-3, 0)}, {"r": frame})
    places = {i: history.get(i) for i in "abcr"}
    assert [(r.x, r.y) for i, r in places.items() if isinstance(r, Component)] == [
        (105, 107),
        (197, 100),
        (300, 100),
    ]
    region = places["r"]
    assert isinstance(region, Region)
    assert region.bounds == frame


def test_what_is_locked_stays(history: History) -> None:
    history.run("Lock", edit.set_locked, ["a", "r"], True)
    before = history.diagram
    history.run("Put", positions.put, {"a": Point(5, 7)}, {"r": Rect(0, 0, 10, 10)})
    assert history.diagram == before


def test_bends_go_along_share_or_go(history: History) -> None:
    same = line(history, "a", "b", Point(150, 50))
    other = line(history, "a", "c", Point(200, 150))
    shifts = {"a": Point(10, 0), "b": Point(10, 0)}
    history.run("Put", positions.put, shifts)
    assert _bends(history, same) == (Point(160, 50),)
    assert _bends(history, other) == (Point(205, 150),)
    history.undo()
    history.run("Put", positions.put, shifts, straighten=True)
    assert _bends(history, same) == (Point(160, 50),)
    assert _bends(history, other) == ()


def test_strands_and_free_ends_go_along(history: History) -> None:
    strand = history.run("Add", create.add_strand, "nerve_fibre", (Point(0, 0), Point(50, 0)))
    ends = Anchor(target="a"), Anchor(point=Point(100, 200))
    free = history.run("Connect", connect.connect, ends[0], "inhibits", ends[1])
    history.run("Put", positions.put, {"a": Point(0, 9), strand: Point(1, 2)})
    moved = history.get(strand)
    assert isinstance(moved, Strand)
    assert moved.points == (Point(1, 2), Point(51, 2))
    connector = history.get(free)
    assert isinstance(connector, Connector)
    assert connector.target.point == Point(100, 209)


def _bends(history: History, record_id: str) -> tuple[Point, ...]:
    record = history.get(record_id)
    assert isinstance(record, Connector)
    return tuple(Point(*p) for p in record.waypoints)
