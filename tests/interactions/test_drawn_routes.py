"""New connectors go around what stands in their way; labels and mediators are put where a person wants them."""

from __future__ import annotations

import numpy as np
import pytest

from crosstalk.commands import edit, routes
from crosstalk.editor.actions import REGISTRY
from crosstalk.editor.driver import Driver
from crosstalk.geometry import Point
from crosstalk.geometry.point import distance
from crosstalk.model import Connector
from crosstalk.model.records import rich
from crosstalk.routing.finder import is_clear
from crosstalk.scene import siblings
from crosstalk.scene.obstacles import landmarks
from crosstalk.scene.tidy import Tidying


@pytest.fixture
def row(d: Driver) -> tuple[Driver, str, str, str]:
    """Three cells in a row; the first and the last are to be joined."""
    ids = [d.place("macrophage", x, 200) for x in (80, 240, 400)]
    d.select()
    return d, ids[0], ids[1], ids[2]


def keeps_off(d: Driver, connector: str, *things: str) -> bool:
    scene = d.session.scene
    boxes = landmarks(scene).gather([scene.items[i] for i in things]).fine
    path = scene.items[connector].path
    assert path is not None
    return is_clear(path, np.asarray(boxes))


def line_of(d: Driver, connector: str) -> Connector:
    return d.get(connector, Connector)


@pytest.mark.parametrize("shape", ["curved", "elbow"])
def test_a_new_line_goes_around_what_is_in_its_way_in_one_step(row, shape):
    d, a, middle, b = row
    d.session.settings.line_shape = shape
    steps = d.steps
    connector = d.connect(a, b)
    made = line_of(d, connector)
    assert made.avoids
    assert made.settled
    assert 1 <= len(made.waypoints) <= 4
    assert keeps_off(d, connector, middle)
    assert d.steps == steps + 1
    d.key("Ctrl+Z").key("Ctrl+Y")
    assert line_of(d, connector) == made


def test_the_way_around_is_seen_while_it_is_drawn(row):
    d, a, middle, b = row
    d.session.use("connect")
    d.hold(a, b)
    (connector,) = (i for i in d.session.scene.items if d.session.scene.items[i].kind == "connector")
    assert keeps_off(d, connector, middle)
    d.key("Escape")
    assert not d.connectors()


@pytest.mark.parametrize("shape", ["curved", "elbow", "straight", "arc"])
def test_a_line_in_the_open_and_one_beside_it_stay_simple(row, shape):
    d, a, middle, _ = row
    d.session.settings.line_shape = shape
    for connector in (d.connect(a, middle), d.connect(middle, a)):
        made = line_of(d, connector)
        assert (made.avoids, made.settled, made.waypoints) == (False, False, ())


def test_words_of_others_are_gone_around_too(d: Driver):
    a, b = d.place("macrophage", 80, 200), d.place("macrophage", 400, 200)
    above = d.place("macrophage", 240, 160)
    d.select()
    d.session.run("Words", edit.set_label, above, rich("A label just where the line would run"))
    connector = d.connect(a, b)
    assert line_of(d, connector).avoids
    assert keeps_off(d, connector, above)


def test_it_can_be_switched_off(row):
    d, a, _, b = row
    action = REGISTRY["connect.go_around"]
    assert action.checked(d.session)
    action.run(d.session)
    assert not action.checked(d.session)
    made = line_of(d, d.connect(a, b))
    assert not made.avoids
    assert made.waypoints == ()


def test_by_keys_and_from_the_palette_too(row):
    from crosstalk.editor.opening import Opening, fill
    from crosstalk.model import Anchor

    d, a, middle, _ = row
    made = fill(d.session, Opening(Anchor(target=a), Point(320, 200)), "macrophage")
    (connector,) = d.connectors()
    assert connector.target.target == made
    assert connector.avoids
    assert keeps_off(d, connector.id, middle)
    assert d.session.history.steps[-1] == "Add and connect"
    d.select(made)
    REGISTRY["connect.by_keys"].run(d.session)
    while d.session.state.target != a:
        d.key("Tab")
    d.key("Enter")
    (second,) = (c for c in d.connectors() if c.id != connector.id)
    assert second.avoids
    assert keeps_off(d, second.id, middle)


# -- words and mediators -----------------------------------------------------------------------------------------


@pytest.fixture
def spoken(row) -> tuple[Driver, str]:
    """A line with a label and a mediator of words and a picture, selected."""
    d, a, middle, _ = row
    connector = d.connect(a, middle)
    d.session.run("Say", edit.set_fields, [connector], label=rich("IL-6"), mediator_type="ngf")
    d.select(connector)
    return d, connector


def label(d: Driver, connector: str) -> Point:
    bounds = d.session.scene.items[connector].label_bounds
    assert bounds is not None
    return bounds.centre


def test_a_label_follows_the_pointer_to_the_point(spoken, whole_gesture):
    d, connector = spoken
    start = label(d, connector)
    to = Point(start.x - 20, start.y - 30)
    whole_gesture(d, lambda: d.hold(start, to), d.release)
    assert distance(label(d, connector), to) < 0.01
    assert line_of(d, connector).label_offset is not None
    again = Point(to.x + 30, to.y + 7)
    d.drag(to, again)
    assert distance(label(d, connector), again) < 0.01


def test_a_label_near_its_line_keeps_beside_it(spoken):
    d, connector = spoken
    start = label(d, connector)
    d.drag(start, (start.x + 25, start.y + 2))
    made = line_of(d, connector)
    assert made.label_offset is None
    assert made.label_at > 0.6


def test_a_mediator_goes_along_its_line_from_where_it_was_seen(spoken):
    d, connector = spoken
    line = d.session.scene.items[connector]
    start = line.spots[0].centre
    d.drag(start, (start.x + 18, start.y + 40))
    there = d.session.scene.items[connector].spots[0].centre
    assert abs(there.x - start.x - 18) < 6
    assert line_of(d, connector).mediator_at > 0.5


def test_a_double_click_puts_a_mediator_back_and_the_menu_everything(spoken):
    d, connector = spoken
    start = d.session.scene.items[connector].spots[0].centre
    d.drag(start, (start.x + 18, start.y))
    assert line_of(d, connector).mediator_at != 0.5
    d.double_click(d.session.scene.items[connector].spots[0].centre)
    assert d.session.text_edit is None
    assert line_of(d, connector).mediator_at == 0.5
    start = label(d, connector)
    action = REGISTRY["connect.words_back"]
    assert not action.enabled(d.session)
    d.drag(start, (start.x + 5, start.y - 40))
    assert action.enabled(d.session)
    action.run(d.session)
    assert label(d, connector) == start
    assert line_of(d, connector).label_offset is None


# -- side by side ------------------------------------------------------------------------------------------------


def crossings(d: Driver, ids: list[str]) -> int:
    paths = [path for i in ids if (path := d.session.scene.items[i].path) is not None]
    assert len(paths) == len(ids)
    lines = [siblings.flat(path) for path in paths]
    return sum(siblings.crossings(path, lines[:n]) for n, path in enumerate(paths) if n)


@pytest.mark.parametrize("shape", ["curved", "elbow"])
@pytest.mark.parametrize("height", [190, 200, 212])
@pytest.mark.parametrize("back", [False, True])
def test_lines_between_the_same_two_do_not_cross_on_their_way_around(d: Driver, shape, height, back):
    a, b = d.place("macrophage", 80, 200), d.place("macrophage", 400, 200)
    middle = d.place("macrophage", 240, height)
    d.select()
    d.session.settings.line_shape = shape
    made = [d.connect(*((b, a) if back and n % 2 else (a, b))) for n in range(3)]
    assert crossings(d, made) == 0
    run = Tidying(d.session.scene)
    run.step()
    d.session.run("Tidy", routes.tidy, dict(run.found))
    assert {i: d.get(i, Connector).waypoints for i in made} == {i: run.found[i] for i in made}
    assert crossings(d, made) == 0
    assert all(keeps_off(d, i, middle) for i in made)
