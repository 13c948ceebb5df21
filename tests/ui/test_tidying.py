"""Tidying connectors in the real window: routes come in slices, are shown, and are taken or left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from crosstalk.commands import connect, create
from crosstalk.geometry import Point
from crosstalk.model import Anchor
from crosstalk.ui import tidying


@pytest.fixture
def crowd(window, monkeypatch):
    """The window with a cell between its two, and a second line; a slice of work is one line."""
    monkeypatch.setattr(tidying, "SLICE", 0.0)
    session = window.document.session
    session.run("Add", create.add_component, "macrophage", Point(210.0, 150.0), (40.0, 40.0), id="m")
    session.run(
        "Add", connect.connect, Anchor(target="b"), "activates", Anchor(target="a"), id="back", shape="elbow"
    )
    session.select(())
    return session


def lines(session):
    return [r for r in session.history.diagram.records.values() if hasattr(r, "waypoints")]


def begin(window, session, qtbot):
    """Ask for it in the menu; the line in the status bar tells how far it is."""
    told = []
    session.overlay_changed.connect(lambda: told.append(session.state.hint))
    window.menus.run("connect.tidy")
    assert session.path == "tidy.previewing"
    assert "1 of 2" in session.state.hint
    assert not session.state.run.found, "nothing is worked on before the window had its turn"
    qtbot.waitUntil(lambda: session.state.run.finished)
    assert any("2 of 2" in hint for hint in told), "it came in slices"
    assert "Enter" in session.state.hint


def test_enter_applies_as_one_step(window, crowd, hands, qtbot):
    before, steps = crowd.history.diagram, crowd.history.position
    begin(window, crowd, qtbot)
    assert crowd.history.diagram == before
    hands.key(Qt.Key.Key_Return)
    assert crowd.path.startswith("select")
    assert crowd.history.position == steps + 1
    assert all(line.settled and line.avoids and line.waypoints for line in lines(crowd))
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert crowd.history.diagram == before


def test_escape_leaves_nothing(window, crowd, hands, qtbot):
    before, steps = crowd.history.diagram, crowd.history.position
    begin(window, crowd, qtbot)
    assert crowd.overlay()
    hands.key(Qt.Key.Key_Escape)
    assert crowd.path.startswith("select")
    assert crowd.history.diagram == before
    assert crowd.history.position == steps
    assert crowd.history.gesture is None
    assert not crowd.overlay()


def test_escape_in_the_middle_stops_the_work(window, crowd, hands):
    window.menus.run("connect.tidy")
    run = crowd.state.run
    crowd.state.work(0.0)
    assert not run.finished
    hands.key(Qt.Key.Key_Escape)
    done = run.done
    QTest.qWait(30)
    assert run.done == done
    assert crowd.history.diagram.records["back"].waypoints == ()


def test_enter_before_the_end_applies_when_all_are_found(window, crowd, hands, qtbot):
    window.menus.run("connect.tidy")
    assert not crowd.state.run.finished
    hands.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: crowd.path.startswith("select"))
    assert all(line.settled for line in lines(crowd))


def test_the_routes_to_come_are_seen(window, crowd, qtbot):
    before = window.canvas.grab().toImage()
    begin(window, crowd, qtbot)
    assert window.canvas.grab().toImage() != before
