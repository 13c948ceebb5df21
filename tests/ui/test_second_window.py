"""Two windows on one diagram: one history, one file, each its own view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import place
from crosstalk.storage import journal, load
from tests.ui.conftest import Hands, small

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def second(window, windows, qtbot):
    """The second window, opened by the menu."""
    window.menus.run("view.new_window")
    made = windows.all[-1]
    made.resize(1200, 800)
    qtbot.waitExposed(made)
    QApplication.processEvents()
    return made


def test_both_follow_every_edit_and_undo(window, second):
    one, two = window.document.session, second.document.session
    assert one is not two
    assert one.history is two.history
    Hands(window).drag("a", (160.0, 220.0))
    assert two.record("a") == one.record("a")
    assert two.scene.items["a"].bounds == one.scene.items["a"].bounds
    moved = two.record("a")
    hands = Hands(second)
    hands.click("b")
    hands.key(Qt.Key.Key_Right)
    assert one.scene.items["b"].bounds == two.scene.items["b"].bounds
    for _ in range(2):
        QTest.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert one.record("a") != moved
    assert one.history.diagram == small()
    assert {i: x.bounds for i, x in one.scene.items.items()} == {
        i: x.bounds for i, x in two.scene.items.items()
    }


def test_the_selection_is_one_and_each_looks_where_it_wants(window, second):
    heard = []
    second.document.session.selection_changed.connect(heard.append)
    Hands(window).click("a")
    assert second.document.session.selection == ("a",)
    assert heard == [("a",)], "its panels would show something else"
    second.canvas.set_percent(300.0)
    assert window.canvas.percent != second.canvas.percent


def test_what_one_is_doing_ends_when_the_other_begins(window, second):
    one = Hands(window)
    one.drag("a", (200.0, 250.0), release=False)
    assert window.document.history.gesture is not None
    before = small().records["a"]
    Hands(second).drag("b", (320.0, 200.0))
    assert window.document.session.path == "select.idle"
    assert window.document.session.record("a").centre == before.centre, "the drag was put back"
    assert window.document.history.steps[-1:] == ("Move",)
    assert len(window.document.history.steps) == 1
    window.document.session.undo()
    assert window.document.history.diagram == small()


def test_words_being_typed_in_one_are_kept_when_the_other_edits(window, second):
    one = Hands(window)
    one.double_click("a")
    QTest.keyClicks(window.canvas.in_place, "typed")
    second.document.session.run("Move", place.move, ["b"], 5.0, 0.0)
    assert window.document.session.text_edit is None
    assert window.document.session.record("a").label[0].text == "typed"
    assert len(window.document.history.steps) == 2


def test_closing_one_does_not_ask_and_the_other_goes_on(window, second, windows, answer, tmp_path):
    Hands(window).drag("a", (160.0, 220.0))
    assert window.windowTitle().startswith("Small:1")
    assert window.close()
    QApplication.processEvents()
    assert windows.all == [second]
    assert second.windowTitle().startswith("Small")
    assert ":" not in second.windowTitle()
    assert second.isWindowModified()
    hands = Hands(second)
    hands.drag("b", (330.0, 200.0))
    assert len(second.document.history.steps) == 2
    second.autosave.keep()
    second.autosave.wait()
    assert second.autosave.journal.snapshot.exists(), "the journal goes on"
    said = answer("Cancel")
    assert not second.close()
    assert "Small" in said[0]
    second.document.save(tmp_path / "s.crosstalk")
    second.autosave.wait()
    second.backups.wait()
    assert not second.autosave.journal.snapshot.exists()
    assert load(tmp_path / "s.crosstalk") == second.document.history.diagram


def test_closing_the_second_leaves_the_first_whole(window, second, windows):
    second.close()
    QApplication.processEvents()
    assert windows.all == [window]
    Hands(window).drag("a", (160.0, 220.0))
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert window.document.history.diagram == small()
    assert window.document.session.peers == ()


def test_one_snapshot_for_both(window, second):
    Hands(window).drag("a", (160.0, 220.0))
    for one in (window, second):
        one.autosave.keep()
        one.autosave.wait()
    assert len(list(journal.default_folder().glob("*.crosstalk"))) == 1


def test_saving_in_one_is_saved_in_both(window, second, tmp_path):
    Hands(second).drag("a", (160.0, 220.0))
    assert window.isWindowModified()
    second.document.save(tmp_path / "both.crosstalk")
    assert not window.isWindowModified()
    assert window.document.path == tmp_path / "both.crosstalk"
    assert [w.windowTitle().split("[")[0] for w in (window, second)] == ["both:1", "both:2"]


def test_opening_an_open_file_shows_its_window(window, windows, tmp_path):
    path = tmp_path / "f.crosstalk"
    window.document.save(path)
    link = tmp_path / "link.crosstalk"
    link.symlink_to(path)
    for again in (path, link):
        assert windows.open(again, near=window) is window
    assert len(windows.all) == 1


def test_lines_are_routed_once_and_after_either_is_closed(window, second, monkeypatch):
    from crosstalk.editor.routes import RouteKeeper

    asked = []
    due = RouteKeeper._due
    monkeypatch.setattr(RouteKeeper, "_due", lambda self, *a: asked.append(self) or due(self, *a))
    window.document.session.run("Move", place.move, ["a"], 5.0, 0.0)
    assert len(set(map(id, asked))) == 1
    history = window.document.history
    assert sum(isinstance(c, RouteKeeper) for c in history.completions) == 2
    window.close()
    QApplication.processEvents()
    assert sum(isinstance(c, RouteKeeper) for c in history.completions) == 1
    second.document.session.run("Move", place.move, ["a"], 5.0, 0.0)


def test_another_diagram_opened_in_the_window_shows_in_both(window, second):
    from crosstalk.model import Diagram

    window.document.adopt(Diagram(), None, "Empty")
    assert not second.document.session.scene.items
    assert second.windowTitle().startswith("Empty")
