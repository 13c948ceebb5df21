"""The table of keys and habits, row by row: each is sent to the real window and must do what it says."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import pytest
from PySide6.QtCore import QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QNativeGestureEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget

from crosstalk.commands import arrange, create
from crosstalk.editor.actions import REGISTRY
from crosstalk.geometry import MM, Point
from crosstalk.model import Component, Connector, Group, Region, plain_text
from crosstalk.ui.helping import keys

from .gestures import ALT, CTRL, MIDDLE, NONE, SHIFT, Fingers

Do = Callable[[Fingers], None]


class Row(NamedTuple):
    """What one wants, the actions that bear its keys, and the proof."""

    name: str
    keys: dict[str, tuple[str, ...]]
    do: Do


def _chosen(f: Fingers) -> tuple[str, ...]:
    return f.session.selection


def _focused() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _corner(f: Fingers) -> tuple[float, float]:
    return f.canvas.lens.left, f.canvas.lens.top


def _pan(f: Fingers) -> None:
    f.canvas.set_percent(300.0)
    for way in (_pan_by_space, _pan_by_middle, _pan_by_wheel):
        before = _corner(f)
        way(f)
        assert _corner(f) != before, way.__name__
    assert f.session.tool.name == "select"
    assert f.steps == 0


def _pan_by_space(f: Fingers) -> None:
    QTest.keyPress(f.canvas, Qt.Key.Key_Space)
    f.drag((200.0, 200.0), (180.0, 190.0))
    QTest.keyRelease(f.canvas, Qt.Key.Key_Space)


def _pan_by_middle(f: Fingers) -> None:
    f.drag((200.0, 200.0), (180.0, 190.0), button=MIDDLE)


def _pan_by_wheel(f: Fingers) -> None:
    f.wheel((200.0, 200.0))


def _zoom(f: Fingers) -> None:
    for held in (CTRL, ALT):
        before, under = f.canvas.percent, f.canvas.lens.to_page(QPointF(f.at((200.0, 150.0))))
        pixel = QPointF(f.at((200.0, 150.0)))
        f.wheel((200.0, 150.0), 240, held)
        assert f.canvas.percent > before
        now = f.canvas.lens.to_page(pixel)
        assert abs(now.x - under.x) + abs(now.y - under.y) < 1.0
    before = f.canvas.percent
    f.press("Ctrl++")
    assert f.canvas.percent > before
    f.press("Ctrl+-", "Ctrl+-")
    assert f.canvas.percent < before
    f.press("Ctrl+0")
    assert f.canvas.percent == pytest.approx(100.0)
    pinch = QNativeGestureEvent(
        Qt.NativeGestureType.ZoomNativeGesture, QPointingDevice.primaryPointingDevice(), 2,
        QPointF(300, 300), QPointF(300, 300), QPointF(300, 300), 0.5, QPointF(),
    )  # fmt: skip
    QApplication.sendEvent(f.port, pinch)
    assert f.canvas.percent == pytest.approx(150.0, rel=0.01)


def _fit(f: Fingers) -> None:
    f.canvas.set_percent(700.0)
    f.press("Shift+1")
    whole = f.canvas.percent
    assert whole < 400
    f.session.select(["a"])
    f.press("Shift+2")
    assert f.canvas.percent > whole
    buttons = [b for b in f.window.statusBar().findChildren(QToolButton) if b.defaultAction() is not None]
    fitting = {b.defaultAction() for b in buttons}
    assert {f.window.menus.action("view.fit_all"), f.window.menus.action("view.fit_selection")} <= fitting


def _tools(f: Fingers) -> None:
    tools = {"C": "connect", "T": "text", "B": "strand", "P": "path", "R": "rectangle", "O": "ellipse", "H": "hand",
             "N": "note"}  # fmt: skip
    for key, tool in tools.items():
        f.press(key)
        assert f.session.tool.name == tool, key
        f.press("Esc")
        assert f.session.tool.name == "select", f"Esc after {key}"
    f.press("C", "V")
    assert f.session.tool.name == "select"


def _rubber_band(f: Fingers) -> None:
    f.drag((60.0, 100.0), (160.0, 200.0))
    assert _chosen(f) == ("a",)
    f.press("Esc")
    f.drag((60.0, 100.0), (130.0, 200.0))
    assert _chosen(f) == ()
    f.drag((130.0, 200.0), (90.0, 100.0))
    assert "a" in f.session.selection


def _add_and_groups(f: Fingers) -> None:
    f.click("a")
    f.click("b", SHIFT)
    assert _chosen(f) == ("a", "b")
    group = f.session.run("Group", arrange.group, ["a", "b"])
    f.press("Esc", "Esc")
    f.click("a")
    assert _chosen(f) == (group,)
    f.click("b", CTRL)
    assert _chosen(f) == ("b",)
    f.press("Esc")
    f.double_click("a")
    assert (str(f.session.focus), _chosen(f)) == (group, ("a",))
    assert f.session.text_edit is None
    f.press("Esc")
    assert not f.session.focus
    assert _chosen(f) == (group,)


def _all_none_invert(f: Fingers) -> None:
    f.press("Ctrl+A")
    assert {"a", "b"} <= set(f.session.selection)
    f.press("Esc")
    assert _chosen(f) == ()
    f.click("a")
    f.press("Ctrl+Shift+I")
    assert "a" not in f.session.selection
    assert "b" in f.session.selection


def _next(f: Fingers) -> None:
    f.press("Tab")
    first = f.session.selection
    assert len(first) == 1
    f.press("Tab")
    assert f.session.selection != first
    f.press("Shift+Tab")
    assert _chosen(f) == first
    assert f.canvas.hasFocus()


def _nudge(f: Fingers) -> None:
    f.click("a")
    start = f.rec("a").centre
    for key, dx, dy in (
        ("Right", 0.5, 0.0), ("Down", 0.0, 0.5), ("Shift+Right", 5.0, 0.0), ("Shift+Up", 0.0, -5.0),
        ("Ctrl+Left", -0.1, 0.0), ("Ctrl+Down", 0.0, 0.1), ("Left", -0.5, 0.0), ("Up", 0.0, -0.5),
    ):  # fmt: skip
        before = f.rec("a").centre
        f.press(key)
        moved = f.rec("a").centre
        assert (moved.x - before.x) / MM == pytest.approx(dx, abs=1e-6), key
        assert (moved.y - before.y) / MM == pytest.approx(dy, abs=1e-6), key
    f.session.undo()
    assert f.rec("a").centre == start
    f.session.settings.grid = True
    f.press("Right")
    assert f.rec("a").x - start.x == pytest.approx(f.session.settings.grid_step)


def _count(f: Fingers) -> int:
    return sum(1 for _ in f.session.history.diagram.of_kind(Component))


def _duplicate(f: Fingers) -> None:
    f.click("a")
    f.press("Ctrl+D")
    (first,) = f.session.selection
    f.session.run("Move", _move_command, [first], 30.0, 10.0)
    f.press("Ctrl+D")
    (second,) = f.session.selection
    offset = f.rec(first).x - f.rec("a").x
    assert f.rec(second).x - f.rec(first).x == pytest.approx(offset)
    for held, later in ((ALT, None), (CTRL, CTRL)):
        before, stays = _count(f), f.rec("b").centre
        f.drag("b", (f.rec("b").x, f.rec("b").y + 90.0), held, later=later)
        assert _count(f) == before + 1
        assert f.rec("b").centre == stays
        f.session.undo()


def _move_command(tx, ids, dx, dy):
    from crosstalk.commands import place

    place.move(tx, ids, dx, dy)


def _suspend(f: Fingers) -> None:
    f.session.settings.snapping = True
    target = f.rec("b").y
    drop = (180.0, target + 1.2)
    f.drag("a", (180.0, target + 60.0))
    f.drag("a", drop)
    assert f.rec("a").y == pytest.approx(target)
    f.session.undo()
    f.drag("a", drop, later=CTRL)
    assert f.rec("a").y != pytest.approx(target, abs=0.3)
    assert _count(f) == 2


def _constrain(f: Fingers) -> None:
    f.session.settings.snapping = False
    before = f.rec("a").centre
    f.drag("a", (before.x + 60.0, before.y + 9.0), later=SHIFT)
    assert f.rec("a").y == pytest.approx(before.y)
    assert f.rec("a").x > before.x + 50
    turn = f.handle("rotate")
    here = f.rec("a").centre
    f.drag(turn.at, (here.x + 50.0, here.y - 44.0), later=SHIFT)
    assert f.rec("a").rotation % 15.0 == pytest.approx(0.0, abs=1e-6)
    assert f.rec("a").rotation != 0.0
    f.press("R")
    f.drag((200.0, 250.0), (260.0, 280.0), later=SHIFT)
    (region,) = f.session.history.diagram.of_kind(Region)
    assert region.width == pytest.approx(region.height)


def _proportions(f: Fingers) -> None:
    f.session.settings.snapping = False
    f.click("b")
    for held, keeps in ((NONE, True), (SHIFT, False)):
        handle = f.handle("resize", (1, 1))
        f.drag(handle.at, (handle.at.x + 40.0, handle.at.y + 10.0), later=held)
        record = f.rec("b")
        assert (abs(record.width - record.height) < 0.01) is keeps
        f.session.undo()


def _from_centre(f: Fingers) -> None:
    f.session.settings.snapping = False
    f.click("b")
    before = f.rec("b")
    handle = f.handle("resize", (1, 1))
    f.drag(handle.at, (handle.at.x + 20.0, handle.at.y + 20.0), later=ALT)
    assert f.rec("b").width > before.width + 20
    assert f.rec("b").centre.x == pytest.approx(before.centre.x)
    assert f.rec("b").centre.y == pytest.approx(before.centre.y)


def _group(f: Fingers) -> None:
    f.session.select(["a", "b"])
    f.press("Ctrl+G")
    assert [isinstance(f.rec(i), Group) for i in f.session.selection] == [True]
    f.press("Ctrl+Shift+G")
    assert set(f.session.selection) == {"a", "b"}


def _order(f: Fingers) -> None:
    f.session.run("Add", create.add_component, "macrophage", Point(200.0, 250.0), (40.0, 40.0))
    last = len(f.session.history.diagram.records) - 1

    def place() -> int:
        records = f.session.history.diagram.records.values()
        return sum(1 for r in records if r.z < f.rec("a").z)

    f.session.select(["a"])
    for back, forth in (("Ctrl+[", "Ctrl+]"), ("PgDn", "PgUp")):
        start = place()
        f.press(forth)
        assert place() == start + 1
        f.press(back)
        assert place() == start
    for back, forth in (("Ctrl+Shift+[", "Ctrl+Shift+]"), ("End", "Home")):
        f.press(forth)
        assert place() == last
        f.press(back)
        assert place() == 0


def _lock_and_hide(f: Fingers) -> None:
    f.session.select(["a"])
    f.press("Ctrl+Shift+L")
    assert f.rec("a").locked
    f.press("Ctrl+Shift+L")
    assert not f.rec("a").locked
    f.press("Ctrl+Shift+H")
    assert f.rec("a").hidden


def _edit_text(f: Fingers) -> None:
    for begin in (lambda: f.double_click("a"), lambda: f.press("F2"), lambda: f.press("Enter")):
        f.session.select(["a"])
        begin()
        editor = f.canvas.in_place
        assert editor is not None
        QTest.keyClicks(editor, "One")
        QTest.keyClick(editor, Qt.Key.Key_Return)
        QTest.keyClicks(editor, "two")
        QTest.keyClick(editor, Qt.Key.Key_Escape)
        assert f.session.text_edit is None
        assert plain_text(f.rec("a").label) == "One\ntwo"
        assert _chosen(f) == ("a",)
        f.session.undo()
    f.session.select(["a"])
    QTest.keyClicks(f.canvas, "my")
    editor = f.canvas.in_place
    assert editor is not None
    QTest.keyClicks(editor, "eloid")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    assert plain_text(f.rec("a").label) == "myeloid"


def _scripts(f: Fingers) -> None:
    f.session.select(["a"])
    f.press("F2")
    editor = f.canvas.in_place
    assert editor is not None
    QTest.keyClicks(editor, "Ca")
    QTest.keyClick(editor, Qt.Key.Key_Plus, CTRL | SHIFT)
    QTest.keyClicks(editor, "2+")
    QTest.keyClick(editor, Qt.Key.Key_Plus, CTRL | SHIFT)
    QTest.keyClicks(editor, " H")
    QTest.keyClick(editor, Qt.Key.Key_Equal, CTRL)
    QTest.keyClicks(editor, "2")
    QTest.keyClick(editor, Qt.Key.Key_Equal, CTRL)
    QTest.keyClicks(editor, "O x_{i} y^{j} \\alpha CD8^+ ")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    found = [(r.text, r.script) for r in f.rec("a").label]
    assert found == [
        ("Ca", ""), ("2+", "super"), (" H", ""), ("2", "sub"), ("O x", ""), ("i", "sub"), (" y", ""), ("j", "super"),
        (" α CD8", ""), ("+", "super"), (" ", ""),
    ]  # fmt: skip


def _styles(f: Fingers) -> None:
    from crosstalk.commands import edit

    f.session.run("Style", edit.set_style, ["a"], text_size=9.5)
    f.session.select(["a"])
    f.press("Ctrl+Alt+C")
    f.session.select(["b"])
    f.press("Ctrl+Alt+V")
    assert f.rec("b").style.text_size == 9.5


def _pictures_and_paste(f: Fingers) -> None:
    f.click("a")
    f.press("Ctrl+Shift+C")
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.hasImage()
    assert any("svg" in name for name in mime.formats())
    f.click("a")
    f.press("Ctrl+C", "Ctrl+Shift+V")
    (new,) = f.session.selection
    assert new != "a"
    assert f.rec(new).centre == f.rec("a").centre


def _undo(f: Fingers) -> None:
    f.click("a")
    start = f.rec("a").x
    for redo in ("Ctrl+Y", "Ctrl+Shift+Z"):
        f.press("Right")
        there = f.rec("a").x
        f.press("Ctrl+Z")
        assert f.rec("a").x == start
        f.press(redo)
        assert f.rec("a").x == there
        f.press("Ctrl+Z")
    assert f.window.panels["history"] is not None


def _turns(f: Fingers) -> None:
    f.click("a")
    f.press("Shift+H")
    assert f.rec("a").flip_x
    f.press("Shift+V")
    assert f.rec("a").flip_y
    f.press("Ctrl+R")
    assert f.rec("a").rotation % 360 == pytest.approx(90.0)


def _align_and_tidy(f: Fingers) -> None:
    f.session.run("Move", _move_command, ["b"], 0.0, 40.0)
    f.session.select(["a", "b"])
    for key, value in (
        ("Ctrl+Shift+Up", lambda r: r.bounds.y), ("Ctrl+Shift+Down", lambda r: r.bounds.bottom),
        ("Ctrl+Shift+Left", lambda r: r.bounds.x), ("Ctrl+Shift+Right", lambda r: r.bounds.right),
    ):  # fmt: skip
        before = f.session.history.diagram
        f.press(key)
        assert value(f.rec("a")) == pytest.approx(value(f.rec("b"))), key
        if f.session.history.diagram != before:
            f.session.undo()
    f.press("Ctrl+Alt+T")
    assert f.session.state.name != "idle" or f.steps > 1
    f.press("Esc")


def _grid(f: Fingers) -> None:
    before = f.session.settings.grid, f.session.settings.snapping
    f.press("Ctrl+'", "Alt+S")
    assert (f.session.settings.grid, f.session.settings.snapping) == (not before[0], not before[1])


def _command(f: Fingers) -> None:
    from crosstalk.ui.command.bar import CommandBar

    for key in ("Ctrl+K", "Ctrl+Shift+P"):
        f.press(key)
        (bar,) = [b for b in f.window.findChildren(CommandBar) if b.isVisible()]
        QTest.keyClick(_focused(), Qt.Key.Key_Escape)
        assert not bar.isVisible()


def _quick(f: Fingers) -> None:
    f.hover("a")
    handle = f.handle("connect", (0, 1))
    f.drag(handle.at, "b")
    lines = [c for c in f.session.history.diagram.of_kind(Connector) if c.source.target == "a"]
    assert len(lines) == 2
    f.session.select(())
    f.hover("a")
    handle = f.handle("connect", (0, 1))
    f.drag(handle.at, (220.0, 390.0))
    QApplication.processEvents()
    assert f.window.pick.isVisible()
    QTest.keyClick(_focused(), Qt.Key.Key_Escape)


def _relations(f: Fingers) -> None:
    (line,) = f.session.history.diagram.of_kind(Connector)
    f.session.select([line.id])
    f.press("X")
    assert f.rec(line.id).source.target == line.target.target
    f.press("X")
    said = {f.rec(line.id).relation}
    for number in "123456789":
        f.press(number)
        said.add(f.rec(line.id).relation)
    assert len(said) >= 9
    before = f.rec(line.id).relation
    f.press(".")
    assert f.rec(line.id).relation != before
    f.press(",")
    assert f.rec(line.id).relation == before


def _export_and_help(f: Fingers) -> None:
    assert "Export" in _opened_by(f, lambda: f.press("Ctrl+Shift+E"))
    assert _opened_by(f, lambda: f.press("F1"))
    assert _opened_by(f, lambda: QTest.keyClick(f.canvas, Qt.Key.Key_Question, SHIFT))


def _opened_by(f: Fingers, do: Callable[[], object]) -> str:
    """Return the title of the window that something opens, and close it, modal or not."""
    known = {w for w in QApplication.topLevelWidgets() if w.isVisible()}
    titles: list[str] = []

    def look() -> None:
        for made in QApplication.topLevelWidgets():
            if made.isVisible() and made not in known and made.windowTitle():
                titles.append(made.windowTitle())
                made.close()

    timer = QTimer(f.window, interval=20)
    timer.timeout.connect(look)
    timer.start()
    do()
    QApplication.processEvents()
    look()
    timer.stop()
    return "".join(titles)


TABLE = (
    Row("pan", {}, _pan),
    Row("zoom at the pointer", {"view.zoom_in": ("Ctrl++",), "view.zoom_out": ("Ctrl+-",),
                                "view.zoom_100": ("Ctrl+0",)}, _zoom),
    Row("fit all, fit selection", {"view.fit_all": ("Shift+1",), "view.fit_selection": ("Shift+2",)}, _fit),
    Row("tools", {"tool.select": ("V",), "tool.connect": ("C",), "tool.text": ("T",), "tool.strand": ("B",),
                  "tool.path": ("P",), "tool.rectangle": ("R",), "tool.ellipse": ("O",), "tool.hand": ("H",),
                  "tool.note": ("N",)}, _tools),
    Row("rubber band", {}, _rubber_band),
    Row("add to the selection, groups", {}, _add_and_groups),
    Row("all, none, invert", {"edit.select_all": ("Ctrl+A",), "edit.invert": ("Ctrl+Shift+I",)}, _all_none_invert),
    Row("next and previous", {"edit.next": ("Tab",), "edit.previous": ("Shift+Tab",)}, _next),
    Row("nudge", {f"arrange.nudge_{way}{size}": (f"{held}{way.capitalize()}",)
                  for way in ("left", "right", "up", "down")
                  for size, held in (("", ""), ("_far", "Shift+"), ("_fine", "Ctrl+"))}, _nudge),
    Row("duplicate", {"edit.duplicate": ("Ctrl+D",)}, _duplicate),
    Row("suspend snapping", {}, _suspend),
    Row("constrain", {}, _constrain),
    Row("proportions", {}, _proportions),
    Row("resize from the centre", {}, _from_centre),
    Row("group", {"object.group": ("Ctrl+G",), "object.ungroup": ("Ctrl+Shift+G",)}, _group),
    Row("order", {"arrange.forward": ("Ctrl+]", "PageUp"), "arrange.backward": ("Ctrl+[", "PageDown"),
                  "arrange.to_front": ("Ctrl+Shift+]", "Home"), "arrange.to_back": ("Ctrl+Shift+[", "End")}, _order),
    Row("lock and hide", {"object.lock": ("Ctrl+Shift+L",), "object.hide": ("Ctrl+Shift+H",)}, _lock_and_hide),
    Row("edit text", {"object.edit_text": ("F2", "Enter")}, _edit_text),
    Row("sub- and superscript", {}, _scripts),
    Row("styles", {"edit.copy_style": ("Ctrl+Alt+C",), "edit.paste_style": ("Ctrl+Alt+V",)}, _styles),
    Row("pictures, paste in place", {"file.copy_pictures": ("Ctrl+Shift+C",), "edit.paste_in_place": ("Ctrl+Shift+V",)},
        _pictures_and_paste),
    Row("undo and redo", {"edit.undo": ("Ctrl+Z",), "edit.redo": ("Ctrl+Y", "Ctrl+Shift+Z")}, _undo),
    Row("flip and rotate", {"arrange.flip_x": ("Shift+H",), "arrange.flip_y": ("Shift+V",),
                            "arrange.turn": ("Ctrl+R",)}, _turns),
    Row("align and tidy", {"arrange.align_left": ("Ctrl+Shift+Left",), "arrange.align_right": ("Ctrl+Shift+Right",),
                           "arrange.align_top": ("Ctrl+Shift+Up",), "arrange.align_bottom": ("Ctrl+Shift+Down",),
                           "arrange.tidy": ("Ctrl+Alt+T",)}, _align_and_tidy),
    Row("grid and snapping", {"tool.grid": ("Ctrl+'",), "tool.snapping": ("Alt+S",)}, _grid),
    Row("command search", {"edit.command": ("Ctrl+K", "Ctrl+Shift+P")}, _command),
    Row("quick connection", {}, _quick),
    Row("relations", {"connect.reverse": ("X",), "connect.next_relation": (".",), "connect.previous_relation": (",",),
                      **{f"connect.relation_{n}": (str(n),) for n in range(1, 10)}}, _relations),
    Row("export and help", {"file.export": ("Ctrl+Shift+E",), "help.open": ("F1",), "help.keys": ("Shift+/",)},
        _export_and_help),
)  # fmt: skip
SEARCH = {"edit.find": ("Ctrl+F",), "edit.replace": ("Ctrl+H",)}


@pytest.fixture
def fingers(hands) -> Fingers:
    hands.canvas.setFocus()
    hands.canvas.show_rect(hands.session.scene.page)
    return Fingers(hands)


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name.replace(" ", "-"))
def test_each_row_does_what_it_says(fingers: Fingers, row: Row):
    row.do(fingers)


_BOUND = {**{i: k for row in TABLE for i, k in row.keys.items()}, **SEARCH}


def test_each_key_of_the_table_belongs_to_its_action(window):
    for action_id, wanted in _BOUND.items():
        if action_id in SEARCH and action_id not in REGISTRY:
            continue
        for key in wanted:
            owner = REGISTRY.for_key(key)
            assert owner is not None, key
            assert owner.id == action_id, key


def test_each_key_is_shown_in_its_menu_entry_and_its_tooltip(window):
    from crosstalk.ui.menus import is_window_wide

    for action in REGISTRY:
        if not action.shortcut:
            continue
        made, shown = window.menus.action(action.id), keys.shown(action.shortcut)
        bound = any(is_window_wide(key) for key in action.shortcuts)
        in_entry = made.shortcut().toString() if bound else made.text().partition("\t")[2]
        assert in_entry, action.id
        assert f"({shown})" in made.toolTip(), action.id


def test_each_action_with_a_key_stands_in_a_menu(window):
    assert [a.id for a in REGISTRY if a.shortcut and not a.menu] == []


def test_each_action_of_the_table_can_have_another_key_and_then_does_it(fingers: Fingers):
    try:
        for action_id in _BOUND:
            if action_id not in REGISTRY:
                continue
            REGISTRY.rebind(action_id, ["Ctrl+Alt+F7"])
            found = REGISTRY.for_key("Ctrl+Alt+F7")
            assert found is not None
            assert found.id == action_id
        keys.bind("edit.select_all", ["Ctrl+Alt+F7"])
        assert "F7" in fingers.window.menus.action("edit.select_all").toolTip()
        QTest.keyClick(fingers.canvas, Qt.Key.Key_F7, CTRL | ALT)
        assert {"a", "b"} <= set(fingers.session.selection)
    finally:
        keys.reset_all()
    for action_id, wanted in _BOUND.items():
        if action_id in REGISTRY:
            assert set(wanted) <= set(REGISTRY[action_id].shortcuts)
