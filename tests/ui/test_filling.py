"""The lines of a large diagram follow its first picture, and meanwhile everything works."""

from __future__ import annotations

import gc
import math

import numpy as np
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from crosstalk.catalog import load_catalog
from crosstalk.commands import place
from crosstalk.editor import document_view
from crosstalk.editor.selecting import select_all
from crosstalk.model import Connector
from crosstalk.scene import build_scene
from crosstalk.ui import docks, filling
from crosstalk.ui.checking import Checking
from tests.bench.diagrams import diagram_of
from tests.ui.conftest import Hands


@pytest.fixture
def large(windows, qtbot, monkeypatch):
    """A window on a diagram that counts as large, after its first picture; nothing goes on by itself."""
    monkeypatch.setattr(document_view, "LARGE", 20)
    monkeypatch.setattr(filling, "BATCH", 16)
    monkeypatch.setattr(filling, "SHOWN", 40)
    monkeypatch.setattr(filling.Filling, "start", lambda _: None)
    made = windows.show_diagram(diagram_of(40), None, "Large")
    made.resize(1200, 800)
    qtbot.waitExposed(made)
    docks.fill(made)
    made.grab()
    return Hands(made)


def is_whole(session) -> bool:
    fresh = build_scene(session.history.diagram, load_catalog())
    return bool(session.scene.items == fresh.items and session.scene.order == fresh.order)


def work(canvas, times: int = 10_000) -> None:
    """Go on as the timer does, in the least of slices."""
    for _ in range(times):
        if not canvas.filling.is_active:
            return
        canvas.filling._work(-math.inf)
    assert times < 10_000, "it never ends"


def picture(window):
    window.canvas.sharpen()
    image = window.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), dtype=np.uint8).astype(int)


def test_things_come_first_then_lines_then_all_is_as_built_in_one_go(large):
    session, canvas = large.session, large.canvas
    drawn = {item.kind for item in session.scene.items.values()}
    assert "component" in drawn
    assert "connector" not in drawn
    work(canvas)
    assert is_whole(session)
    assert canvas.filling.words == ""


def test_the_picture_in_the_end_is_that_of_a_scene_built_in_one_go(large):
    before = picture(large.window)
    work(large.canvas)
    after = picture(large.window)
    large.session._gradually = False
    large.session.rebuild()
    fresh = picture(large.window)
    assert np.abs(after - before).mean() > 0.1
    # Within a pixmap's half pixel: the atlas may have rendered looks in another order.
    assert np.abs(after - fresh).mean() < 0.02


def test_a_step_that_is_looked_at_meanwhile_never_shows_what_is_away(large):
    """What a filter leaves out is laid out with the rest, and not painted; in the end it is off the stage."""
    session = large.session
    things = [r.id for r in session.history.records.values() if not isinstance(r, Connector)]
    session.show_only(things[:6], "six")
    assert session.scene.building is not None
    shown = large.canvas.sheet._shown
    assert set(shown.order) == set(shown.items) <= session.scene_view.only | set(session.scene.waiting)
    assert len(shown.items) < len(session.scene.items)
    work(large.canvas)
    fresh = build_scene(session.history.diagram, load_catalog(), view=session.scene_view)
    assert session.scene.items == fresh.items
    session.show_only(None)
    assert session.scene.building is None
    assert is_whole(session)


def test_the_status_bar_says_how_far_it_is(large):
    filled = large.canvas.filling
    filled._tell()
    assert filled.words == "Drawing … 0 %"
    assert large.window.status.words == "Drawing … 0 %"
    work(large.canvas)
    filled._tell()
    assert large.window.status.words == large.session.hint


def test_it_goes_on_by_itself(windows, qtbot, monkeypatch):
    monkeypatch.setattr(document_view, "LARGE", 20)
    window = windows.show_diagram(diagram_of(30), None, "Large")
    qtbot.waitUntil(lambda: window.canvas.filling.words != "" or not window.canvas.filling.is_active)
    qtbot.waitUntil(lambda: not window.canvas.filling.is_active)
    assert is_whole(window.document.session)


def test_edits_and_undo_meanwhile_are_exact(large):
    session = large.session
    ids = [r.id for r in session.history.diagram.records.values() if r.id.startswith("component")]
    work(large.canvas, 5)
    session.run("Move", place.move, ids[:3], 12.0, 7.0)
    work(large.canvas, 9)
    session.run("Move", place.move, ids[4:6], -5.0, 7.0)
    session.undo()
    work(large.canvas)
    assert is_whole(session)


def test_what_is_selected_is_drawn_at_once(large):
    session = large.session
    line = next(session.history.diagram.of_kind(Connector)).id
    assert line not in session.scene.items
    session.select([line])
    assert line in session.scene.items
    work(large.canvas)
    assert is_whole(session)


def test_selecting_all_and_checks_want_all_lines(large):
    large.session.draw_more(0.0)
    large.window.findChild(Checking)._begin()
    assert large.session.scene.building is not None
    assert not large.window.findChild(Checking).is_current
    select_all(large.session)
    lines = {r.id for r in large.session.history.diagram.of_kind(Connector)}
    assert lines <= set(large.session.selection)
    assert is_whole(large.session)


def test_another_document_in_the_same_window(large):
    work(large.canvas, 4)
    large.window.document.adopt(diagram_of(25), None, "Other")
    assert not any(item.kind == "connector" for item in large.session.scene.items.values())
    work(large.canvas)
    assert is_whole(large.session)


def test_closing_meanwhile(large):
    assert gc.isenabled()
    large.canvas.filling._go_on()
    assert not gc.isenabled()
    assert large.canvas.filling.is_active
    large.window.document.history.mark_saved()
    assert large.window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(large.canvas)
    assert gc.isenabled()


def test_nothing_is_drawn_while_something_is_dragged(large, monkeypatch):
    session = large.session
    session.begin("Drag")
    before = len(session.scene.waiting)
    large.canvas.filling._go_on()
    assert len(session.scene.waiting) == before


def test_small_diagrams_come_at_once(window):
    assert window.document.session.scene.building is None
    assert not window.canvas.filling.is_active
