"""Where things go that nobody gave a place."""

import pytest

from crosstalk.commands import connect, create
from crosstalk.editor import free_place
from crosstalk.editor.driver import Driver
from crosstalk.editor.tools.place import place_component
from crosstalk.geometry import Point, Rect
from crosstalk.model import Anchor

TYPE = "cd8_t_cell"


@pytest.fixture
def session():
    return Driver.on().session


def place(session, type_id=TYPE):
    return place_component(
        session, type_id, free_place.in_view(session, free_place.room_of(session, type_id))
    )


def bounds(session, record_id):
    return session.scene.items[record_id].bounds


def overlap(a, b):
    return min(a.right, b.right) - max(a.x, b.x) > 1e-6 and min(a.bottom, b.bottom) - max(a.y, b.y) > 1e-6


def test_one_after_the_other_they_never_overlap(session):
    placed = [
        place(session, type_id) for type_id in (TYPE, TYPE, "sensory_neuron", TYPE, "tumor_cell", TYPE, TYPE)
    ]
    boxes = [bounds(session, i) for i in placed]
    assert not any(overlap(a, b) for n, a in enumerate(boxes) for b in boxes[:n])
    assert all(session.scene.page.encloses(box) for box in boxes)


def test_a_gap_between_the_rows_is_used_before_anything_is_covered(session):
    """Two tall things leave a strip in which one more has room, but not at half its size from the middle."""
    view = session.view
    view.left, view.top, view.width, view.height = 100.0, 100.0, 200.0, 60.0
    room = Rect.centred(Point(0, 0), 60.0, 40.0)
    for x in (125.0, 305.0):
        session.run("Add", create.add_picture, b"<svg/>", "image/svg+xml", Point(x, 130.0), (100.0, 60.0))
    boxes = [bounds(session, i) for i in session.history.diagram.records]
    found = free_place.in_view(session, room)
    wanted = room.moved(found.x, found.y)
    assert session.visible.encloses(wanted)
    assert not any(overlap(wanted, box) for box in boxes)


def test_the_first_stands_in_the_middle_of_what_is_seen(session):
    view = session.view
    page = session.scene.page
    view.left, view.top, view.width, view.height = page.x, page.y, page.width / 2, page.height / 2
    assert bounds(session, place(session)).centre == pytest.approx(session.visible.centre)


def test_lines_are_spared_where_there_is_room(session):
    driver = Driver(session)
    middle = session.scene.page.centre
    a = driver.place(TYPE, middle.x - 90, middle.y)
    b = driver.place(TYPE, middle.x + 90, middle.y)
    line = session.run("Connect", connect.connect, Anchor(target=a), "activates", Anchor(target=b))
    new = bounds(session, place(session))
    assert not any(new.contains(p) for part in session.scene.items[line].path.flattened(0.5) for p in part)


def test_a_full_view_takes_them_a_step_aside(session):
    view = session.view
    view.left, view.top, view.width, view.height = 100.0, 100.0, 30.0, 30.0
    places = []
    for _ in range(3):
        places.append(free_place.in_view(session, Rect.centred(Point(0, 0), 60.0, 60.0)))
        place_component(session, TYPE, places[-1])
    assert len({(round(p.x), round(p.y)) for p in places}) == 3
