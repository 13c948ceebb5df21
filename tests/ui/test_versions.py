"""Kept states of a file, in the real window: backups on each save, named versions, both side by side, restoring."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog

from crosstalk.commands import create, edit, place
from crosstalk.geometry import Point
from crosstalk.storage import dumps, load, save, versions
from crosstalk.ui.versions import VersionsDialog
from crosstalk.ui.versions_compare import COLORS, CompareWindow

CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def named(monkeypatch):
    """Answer the question for a name."""

    def name(words: str | None) -> None:
        monkeypatch.setattr(QInputDialog, "getText", lambda *a, **k: (words or "", words is not None))

    return name


@pytest.fixture
def path(window, tmp_path):
    """The window's file, saved once as it is."""
    file = tmp_path / "figure.crosstalk"
    window.document.save(file)
    window.backups.wait()
    return file


def save_after(window, name: str, command, *args, **fields) -> bytes:
    """Do one step and save by the window's key; return what the file holds then."""
    window.document.session.run(name, command, *args, **fields)
    QTest.keyClick(window.canvas, Qt.Key.Key_S, CTRL)
    window.backups.wait()
    return bytes(window.document.path.read_bytes())


@pytest.fixture
def dialog(window, path, qtbot):
    """The dialog on a file that was moved, then had a component added, and an arrow removed since."""
    save_after(window, "Move", place.move, ["a"], 20.0, 0.0)
    save_after(window, "Add", create.add_component, "ngf", Point(60.0, 60.0), (20.0, 20.0), id="new")
    window.document.session.run("Delete", edit.delete, ["b"])
    window.menus.run("file.versions")
    (shown,) = window.findChildren(VersionsDialog)
    rows(shown)  # asks for all of them, painted yet or not
    shown.pictures.finish()
    QApplication.processEvents()
    return shown


def rows(dialog) -> list[tuple[str, ...]]:
    return [
        (str(dialog.model.index(r).data()), *dialog.model.lines(e))
        for r, e in enumerate(dialog.model.entries)
    ]


def choose(dialog, row: int) -> None:
    dialog.list.setCurrentIndex(dialog.model.index(row))
    QApplication.processEvents()


def test_each_save_adds_a_backup_with_what_changed_since(dialog):
    assert len(dialog.model.entries) == 2
    newest, oldest = rows(dialog)
    assert newest[0] == "Backup"
    assert newest[2:] == ("3 objects", "since then: 1 added, 2 removed")
    assert oldest[3] == "since then: 1 added, 2 removed, 1 changed"
    assert "just now" in newest[1]
    assert not list(dialog._window.document.path.parent.glob("*.bak"))


def test_both_states_stand_side_by_side_with_marks(dialog):
    choose(dialog, 1)
    view = dialog.view
    assert view.before.marks == {"b": "removed", view_connector(view): "removed", "a": "changed"}
    assert view.after.marks == {"new": "added", "a": "changed"}
    listed = [view.list.item(row).text() for row in range(view.list.count())]
    assert [line[0] for line in listed] == ["+", "−", "−", "≠"]
    assert listed[3].endswith("moved")
    image = view.after.grab().toImage()
    assert has_color(image, COLORS["added"])
    assert has_color(image, COLORS["changed"])
    assert not has_color(image, COLORS["removed"])
    assert has_color(view.before.grab().toImage(), COLORS["removed"])


def view_connector(view) -> str:
    (found,) = [i for i in view.before.marks if i not in ("a", "b")]
    return str(found)


def has_color(image: QImage, color: str) -> bool:
    from PySide6.QtGui import QColor

    wanted = QColor(color)
    return any(
        (pixel := image.pixelColor(x, y)) and abs(pixel.red() - wanted.red()) < 12
        and abs(pixel.green() - wanted.green()) < 12 and abs(pixel.blue() - wanted.blue()) < 12
        for y in range(image.height()) for x in range(image.width())
    )  # fmt: skip


def test_zoom_and_pan_go_together(dialog):
    view = dialog.view
    view.fit()
    assert view.before.lens == view.after.lens
    at = QPointF(view.after.viewport().rect().center())
    wheel = QWheelEvent(
        at, QPointF(view.after.viewport().mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, CTRL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    zoom = view.after.lens.zoom
    QApplication.sendEvent(view.after.viewport(), wheel)
    assert view.after.lens.zoom > zoom
    assert view.before.lens == view.after.lens
    port, left = view.before.viewport(), view.before.lens.left
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    QTest.mouseMove(port, QPoint(60, 80))
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=QPoint(60, 80))
    assert view.before.lens.left == left + 40
    assert view.before.lens == view.after.lens
    QTest.keyClick(view.after, Qt.Key.Key_Plus)
    assert view.before.lens == view.after.lens


def test_going_from_difference_to_difference_shows_them(dialog):
    choose(dialog, 1)
    view = dialog.view
    view.before.set_percent(800.0)
    seen = []
    for _ in range(view.list.count()):
        QTest.mouseClick(view.next, Qt.MouseButton.LeftButton)
        seen.append(view.after.chosen)
        pane = view.after if seen[-1] in view.after.session.scene.items else view.before
        assert pane.session.visible.encloses(pane.session.scene.items[seen[-1]].bounds)
    assert set(seen) == {*view.before.marks, *view.after.marks}


def test_nothing_in_the_panes_can_be_changed(dialog):
    before = dialog.view.after.session.history.diagram
    dialog.view.after.setFocus()
    QTest.keyClick(dialog.view.after, Qt.Key.Key_Delete)
    QTest.keyClick(dialog.view.after, Qt.Key.Key_A, CTRL)
    QTest.mouseDClick(dialog.view.after.viewport(), Qt.MouseButton.LeftButton)
    assert dialog.view.after.session.history.diagram is before
    assert dialog.view.after.session.history.position == 0


def test_restoring_is_one_step_that_can_be_undone_exactly(dialog, window):
    history = window.document.history
    now, steps = dumps(history.diagram), history.position
    choose(dialog, 1)
    wanted = dialog.list.chosen.file.read_bytes()
    QTest.mouseClick(dialog.restore_button, Qt.MouseButton.LeftButton)
    assert dumps(history.diagram) == wanted
    assert history.position == steps + 1
    assert history.steps[-1].startswith("Restore")
    assert not dialog.restore_button.isEnabled(), "it is as it was; there is nothing to restore"
    QTest.keyClick(window.canvas, Qt.Key.Key_Z, CTRL)
    assert dumps(history.diagram) == now
    QTest.keyClick(window.canvas, Qt.Key.Key_Y, CTRL)
    assert dumps(history.diagram) == wanted
    assert set(window.document.session.scene.items) >= {"a", "b"}


def test_a_version_keeps_the_present_state_under_a_name(window, path, named):
    window.document.session.run("Move", place.move, ["a"], 5.0, 0.0)
    named("As submitted")
    QTest.keyClick(window.canvas, Qt.Key.Key_S, CTRL | ALT)
    (made,) = versions.everything(path)
    assert made.name == "As submitted"
    assert versions.read(made) == window.document.history.diagram
    assert window.isWindowModified(), "the file was not written"
    assert "As submitted" in window.status.words
    named(None)
    QTest.keyClick(window.canvas, Qt.Key.Key_S, CTRL | ALT)
    assert len(versions.everything(path)) == 1


def test_a_diagram_without_a_file_is_saved_before_it_has_versions(window, named, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    target = tmp_path / "first.crosstalk"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *a, **k: (str(target), ""))
    named("Draft")
    window.menus.run("file.save_version")
    assert load(target) == window.document.history.diagram
    assert [v.name for v in versions.everything(target)] == ["Draft"]


def test_naming_a_backup_keeps_it_and_deleting_takes_it_away(dialog, named, answer):
    choose(dialog, 1)
    named("The good one")
    QTest.mouseClick(dialog.rename_button, Qt.MouseButton.LeftButton)
    assert dialog.list.chosen.name == "The good one"
    assert dialog.list.chosen.is_named
    answer("Cancel")
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert len(dialog.model.entries) == 2
    said = answer("Delete")
    QTest.mouseClick(dialog.delete_button, Qt.MouseButton.LeftButton)
    assert "The good one" in said[0]
    assert [e.name for e in dialog.model.entries] == [""]


def test_a_copy_opens_in_a_window_of_its_own(dialog, window, windows):
    choose(dialog, 0)
    kept = dialog.pictures.of(dialog.list.chosen.file).diagram
    QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    copy = windows.all[-1]
    assert copy is not window
    assert copy.document.history.diagram == kept
    assert copy.document.path is None
    assert copy.isWindowModified()
    assert window.document.name in copy.document.name


def test_the_dialog_follows_edits_and_saves(dialog, window, qtbot):
    window.document.session.run("Delete", edit.delete, ["new"])
    qtbot.waitUntil(lambda: "2 removed" in rows(dialog)[0][-1] and "added" not in rows(dialog)[0][-1])
    qtbot.waitUntil(lambda: "added" not in dialog.view.sum.text(), timeout=3000)
    window.files.save()
    qtbot.waitUntil(lambda: len(dialog.model.entries) == 3, timeout=3000)


def test_without_a_file_or_backups_the_dialog_says_why(window, tmp_path):
    shown = VersionsDialog.show_for(window)
    assert "no file yet" in shown.words.text()
    window.document.save(tmp_path / "x.crosstalk")
    shown.refresh()
    assert "Nothing is kept" in shown.words.text()
    assert not shown.restore_button.isEnabled()
    assert VersionsDialog.show_for(window) is shown


def test_a_broken_backup_is_told(dialog, qtbot):
    entry = dialog.model.entries[0]
    entry.file.write_bytes(b"{")
    dialog.pictures.forget(entry.file)
    choose(dialog, 1)
    choose(dialog, 0)
    dialog.pictures.finish()
    assert rows(dialog)[0][-1] == "It cannot be read."
    assert dialog.stack.currentWidget() is dialog.words
    assert not dialog.restore_button.isEnabled()
    assert dialog.delete_button.isEnabled()


def test_a_backup_that_cannot_be_kept_never_fails_the_save_and_is_told_once(window, path, tmp_path, qtbot):
    state = tmp_path / "state"
    state.joinpath("backups").rename(tmp_path / "away")
    state.joinpath("backups").write_text("no folder")
    said = []
    window.backups.failed.connect(said.append)
    for number in range(3):
        written = save_after(window, "Move", place.move, ["a"], 1.0 + number, 0.0)
        assert written == dumps(window.document.history.diagram)
    qtbot.waitUntil(lambda: bool(said), timeout=3000)
    QApplication.processEvents()
    assert len(said) == 1
    assert "No backup of figure.crosstalk" in window.status.words
    assert not window.isWindowModified()


def test_another_programs_change_can_be_looked_at_beside_mine(window, path, answer):
    from tests.ui.test_files import _come_to_front

    window.document.session.run("Move", place.move, ["a"], 5.0, 0.0)
    mine = window.document.history.diagram
    other = edit_elsewhere(path)
    answer("Look at both")
    _come_to_front(window)
    (shown,) = window.findChildren(CompareWindow)
    assert window.document.history.diagram is mine
    assert {"a"} <= set(shown.view.after.marks)
    QTest.mouseClick(shown.take, Qt.MouseButton.LeftButton)
    assert window.document.history.diagram == other
    window.document.session.undo()
    assert window.document.history.diagram == mine


def edit_elsewhere(path):
    from crosstalk.commands import History

    history = History(load(path))
    history.run("Move", place.move, ["b"], 50.0, 10.0)
    save(history.diagram, path)
    return history.diagram
