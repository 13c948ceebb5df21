"""Seats and joints in files: what cannot be is refused, naming the record."""

import pytest

from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Point
from crosstalk.model import Component, Diagram, Joint, Seat, Strand, Text
from crosstalk.storage import codec, soundness

LINE = (Point(0.0, 0.0), Point(100.0, 0.0))


def cell(name: str, seat: Seat | None) -> Component:
    return Component(id=name, type="gpcr", width=10.0, height=10.0, seat=seat)


def strand(name: str, **joints) -> Strand:
    return Strand(id=name, type="lipid_bilayer", points=LINE, **joints)


def diagram(*records) -> Diagram:
    return Diagram(records={r.id: r for r in records})


@pytest.mark.parametrize(
    ("records", "word"),
    [
        ([cell("a", Seat(host="gone"))], "not there"),
        ([cell("a", Seat(host="a"))], "itself"),
        ([cell("a", Seat(host="b")), cell("b", Seat(host="a"))], "itself"),
        ([cell("a", Seat(host="t")), Text(id="t")], "cannot hold"),
        ([strand("s", start=Joint(host="c")), cell("c", None)], "cannot hold"),
        ([strand("s", start=Joint(host="r")), strand("r", end=Joint(host="s"))], "itself"),
        ([cell("a", Seat(host="s", at=1.5)), strand("s")], "of the way"),
        ([cell("a", Seat(host="s", at=float("nan"))), strand("s")], "of the way"),
        ([cell("a", Seat(host="s", offset=float("inf"))), strand("s")], "number"),
        ([cell("a", Seat(host="s", turn=1e300)), strand("s")], "number"),
        ([cell("a", Seat(host="s", foot=Point(float("nan"), 0.0))), strand("s")], "number"),
        ([strand("s", end=Joint(host="r", offset=float("-inf"))), strand("r")], "number"),
    ],
)
def test_a_seat_that_cannot_be_is_refused(records, word):
    with pytest.raises(CrosstalkError, match=word):
        soundness.check(diagram(*records), "The file")


def test_a_ring_of_seats_behind_a_row_of_others_ends_the_search():
    ring = [cell(f"c{n}", Seat(host=f"c{(n + 1) % 300}")) for n in range(300)]
    with pytest.raises(CrosstalkError):
        soundness.check(diagram(*ring), "The file")


def test_seats_and_joints_come_back_as_they_were():
    made = diagram(
        strand("s"),
        strand("branch", start=Joint(host="s", at=0.25, offset=4.0)),
        cell("a", Seat(host="s", at=0.5, side="outer", offset=2.0, turn=90.0, foot=Point(0.1, 0.5))),
        cell("b", Seat(host="a", port="head", own_port="surface", spot=Point(0.0, -0.5))),
    )
    assert codec.loads(codec.dumps(made)).records == made.records
