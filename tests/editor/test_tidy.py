"""Tidying connectors: shown first, one step, gone without a trace."""

from __future__ import annotations

from tests.scene.figures import cell, diagram, link

from crosstalk.catalog import load_catalog
from crosstalk.commands import History
from crosstalk.editor.driver import Driver
from crosstalk.editor.events import KeyEvent
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import Point
from crosstalk.model import Connector
from crosstalk.routing.finder import is_clear
from crosstalk.scene.obstacles import landmarks


def person(*more) -> EditorSession:
    """Return a session with a cell between two others that a line joins."""
    figure = diagram(cell("a", 60, 100), cell("m", 160, 100), cell("b", 260, 100), *more)
    return EditorSession(History(figure), load_catalog())


def line(session: EditorSession, record_id: str) -> Connector:
    record = session.record(record_id)
    assert isinstance(record, Connector)
    return record


def passes(session: EditorSession, line_id: str, thing: str) -> bool:
    """Say whether a line passes by a thing and its label."""
    scene = session.scene
    boxes = landmarks(scene).gather([scene.items[thing]]).fine
    path = scene.items[line_id].path
    assert path is not None
    return is_clear(path, boxes)


def test_enter_takes_the_routes_in_one_step():
    for shape in ("curved", "elbow"):
        session = person(link("k", "a", "b", shape=shape))
        session.use("tidy")
        assert session.path == "tidy.previewing"
        assert "1 of 1" in session.hint
        session.state.work()
        assert session.overlay()
        assert not session.history.steps
        session.key(KeyEvent("Return"))
        assert session.path.startswith("select")
        assert session.history.steps == ("Tidy connectors",)
        record = line(session, "k")
        assert record.settled
        assert record.avoids
        assert record.waypoints
        assert passes(session, "k", "m"), shape
        session.undo()
        assert line(session, "k") == link("k", "a", "b", shape=shape)


def test_escape_leaves_everything():
    session = person(link("k", "a", "b"))
    before = session.history.diagram
    session.use("tidy")
    session.state.work()
    session.key(KeyEvent("Escape"))
    assert session.path.startswith("select")
    assert session.history.diagram is before


def test_enter_before_the_end_waits_for_it():
    session = person(link("k1", "a", "b"), link("k2", "b", "a"))
    session.use("tidy")
    session.key(KeyEvent("Return"))
    assert not session.history.steps
    session.state.work()
    assert session.history.steps == ("Tidy connectors",)


def test_what_was_bent_by_hand_stays_unless_it_is_selected():
    bent = link("k", "a", "b", waypoints=(Point(160, 40),))
    session = person(bent, link("l", "b", "a"))
    session.use("tidy")
    session.state.work()
    session.key(KeyEvent("Return"))
    assert line(session, "k") == bent
    session.select(["k"])
    session.use("tidy")
    session.state.work()
    session.key(KeyEvent("Return"))
    assert line(session, "k").settled


def test_a_route_follows_its_own_end_and_nothing_else():
    session = person(link("k", "a", "b", shape="elbow"), cell("far", 400, 300))
    session.use("tidy")
    session.state.work()
    session.key(KeyEvent("Return"))
    found = line(session, "k").waypoints
    driver = Driver(session)
    driver.drag((400, 300), (430, 330))
    assert line(session, "k").waypoints == found
    driver.drag((160, 100), (160, 30))
    assert line(session, "k").waypoints == found
    driver.drag((260, 100), (250, 210))
    assert line(session, "k").waypoints != found
    assert line(session, "k").settled
    session.undo()
    assert line(session, "k").waypoints == found


def test_a_line_that_goes_around_is_routed_when_it_is_made():
    session = person()
    from crosstalk.commands import connect
    from crosstalk.model import Anchor

    made = session.run(
        "Connect", connect.connect, Anchor(target="a"), "activates", Anchor(target="b"), avoids=True
    )
    assert line(session, made).settled
    assert passes(session, made, "m")


def test_a_route_bent_by_hand_is_kept():
    session = person(link("k", "a", "b", avoids=True))
    from crosstalk.commands import connect, place

    session.run("Bend", connect.set_waypoints, "k", (Point(150, 190),))
    session.run("Move", place.move, ["b"], 10.0, 5.0)
    assert line(session, "k").waypoints == (Point(150, 190),)
    assert not line(session, "k").settled
