"""Working on the page with the real mouse and keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPaintEvent,
    QRegion,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from crosstalk.commands import create
from crosstalk.editor.tools.place import place_component
from crosstalk.geometry import Point
from crosstalk.model import Connector, plain_text
from crosstalk.ui.mime import COMPONENT

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def _mime(kind: str = "macrophage") -> QMimeData:
    data = QMimeData()
    data.setData(COMPONENT, kind.encode())
    return data


def _drag_in(port, at: QPoint, data: QMimeData, drop: bool = True) -> None:
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(port, QDragEnterEvent(at - QPoint(40, 40), copy, data, LEFT, NONE))
    QApplication.sendEvent(port, QDragMoveEvent(at, copy, data, LEFT, NONE))
    if drop:
        QApplication.sendEvent(port, QDropEvent(QPointF(at), copy, data, LEFT, NONE))


def test_click_selects_and_click_on_nothing_lets_go(hands):
    hands.click("a")
    assert hands.session.selection == ("a",)
    hands.click("b", SHIFT)
    assert hands.session.selection == ("a", "b")
    hands.click((200.0, 400.0))
    assert hands.session.selection == ()


def test_drag_moves_live_and_is_one_step(hands):
    before = hands.session.record("a").centre
    hands.drag("a", (120.0, 320.0), release=False)
    live = hands.session.record("a").centre
    assert live.y > before.y + 100
    assert hands.session.history.diagram.records["a"].centre == before
    QTest.mouseRelease(hands.port, LEFT, pos=hands.at((120.0, 320.0)))
    assert hands.session.history.steps[-1:] != ()
    assert hands.session.history.position == 1
    hands.key(Qt.Key.Key_Z, CTRL)
    assert hands.session.record("a").centre == before
    hands.key(Qt.Key.Key_Y, CTRL)
    assert hands.session.record("a").centre == live


def test_escape_puts_a_drag_back(hands):
    before = hands.session.record("a").centre
    hands.drag("a", (300.0, 320.0), release=False)
    hands.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(hands.port, LEFT, pos=hands.at((300.0, 320.0)))
    assert hands.session.record("a").centre == before
    assert hands.session.history.position == 0


def test_rubber_band_takes_what_is_enclosed(hands):
    hands.drag((60.0, 60.0), (360.0, 240.0))
    assert {"a", "b"} <= set(hands.session.selection)


def test_keys_reach_the_actions(hands, components):
    hands.click("a")
    hands.key(Qt.Key.Key_D, CTRL)
    assert len(components(hands.window)) == 3
    hands.key(Qt.Key.Key_Delete)
    assert len(components(hands.window)) == 2
    hands.key(Qt.Key.Key_C)
    assert hands.session.tool.name == "connect"
    hands.key(Qt.Key.Key_Escape)
    assert hands.session.tool.name == "select"
    hands.key(Qt.Key.Key_A, CTRL)
    assert len(hands.session.selection) == 3


def test_shifted_keys_are_the_keys_of_the_menu(hands):
    from crosstalk.ui.qt_events import key_name

    assert key_name(Qt.Key.Key_BraceRight, CTRL | SHIFT) == "Ctrl+Shift+]"
    assert key_name(Qt.Key.Key_Exclam, SHIFT) == "Shift+1"
    assert key_name(Qt.Key.Key_Backtab, SHIFT) == "Shift+Tab"
    assert key_name(Qt.Key.Key_Plus, CTRL) == "Ctrl++"
    assert key_name(Qt.Key.Key_Equal, CTRL) == "Ctrl+="
    hands.canvas.set_percent(400.0)
    hands.key(Qt.Key.Key_Exclam, SHIFT)
    assert hands.canvas.percent < 200.0


def test_arrows_nudge(hands):
    hands.click("a")
    before = hands.session.record("a").x
    hands.key(Qt.Key.Key_Right)
    hands.key(Qt.Key.Key_Right, SHIFT)
    assert hands.session.record("a").x == pytest.approx(before + 11 * hands.session.settings.nudge)


def test_connect_by_mouse(hands):
    hands.key(Qt.Key.Key_C)
    hands.drag("b", "a")
    lines = list(hands.session.history.diagram.of_kind(Connector))
    assert ("b", "a") in {(c.source.target, c.target.target) for c in lines}


def test_drop_from_the_palette_places_it_with_a_ghost(hands, components):
    at = hands.at((220.0, 320.0))
    _drag_in(hands.port, at, _mime(), drop=False)
    assert hands.session.tool.name == "place"
    assert hands.session.overlay(), "there is no ghost"
    _drag_in(hands.port, at, _mime())
    (placed,) = components(hands.window, "macrophage")
    assert abs(placed.x - 220.0) < 5
    assert abs(placed.y - 320.0) < 5
    assert hands.session.selection == (placed.id,)
    assert hands.session.tool.name == "select"


def test_a_drag_that_leaves_places_nothing(hands, components):
    _drag_in(hands.port, hands.at((220.0, 320.0)), _mime(), drop=False)
    QApplication.sendEvent(hands.port, QDragLeaveEvent())
    assert hands.session.tool.name == "select"
    assert not components(hands.window, "macrophage")
    assert hands.session.history.position == 0


def test_typing_in_place_reads_markup(hands):
    hands.double_click("b")
    editor = hands.canvas.in_place
    assert editor is not None
    assert editor.toPlainText() == "CD8+ T cell"
    QTest.keyClicks(editor, "CD8^{+} T_{ex} \\gamma IFN")
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    runs = hands.session.record("b").label
    assert plain_text(runs) == "CD8+ Tex γ IFN"
    assert [(r.text, r.script) for r in runs if r.script] == [("+", "super"), ("ex", "sub")]
    assert hands.canvas.in_place is None
    assert hands.session.history.steps[-1] == "Edit text"
    assert QApplication.focusWidget() in (hands.canvas, None)


def test_script_keys_in_text(hands):
    hands.double_click("a")
    editor = hands.canvas.in_place
    QTest.keyClicks(editor, "Ca")
    QTest.keyClick(editor, Qt.Key.Key_Plus, CTRL | SHIFT)
    QTest.keyClicks(editor, "2+")
    QTest.keyClick(editor, Qt.Key.Key_Plus, CTRL | SHIFT)
    QTest.keyClicks(editor, " in")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    runs = hands.session.record("a").label
    assert [(r.text, r.script) for r in runs] == [("Ca", ""), ("2+", "super"), (" in", "")]


def test_letters_typed_in_place_are_no_shortcuts(hands):
    hands.double_click("a")
    QTest.keyClicks(hands.canvas.in_place, "VCTXhp")
    assert hands.session.tool.name == "select"
    QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
    assert plain_text(hands.session.record("a").label) == "VCTXhp"


def test_pressing_elsewhere_keeps_what_was_typed(hands):
    hands.double_click("a")
    QTest.keyClicks(hands.canvas.in_place, "kept")
    hands.click((200.0, 400.0))
    assert plain_text(hands.session.record("a").label) == "kept"
    assert hands.canvas.in_place is None


def test_new_text_is_one_step_and_nothing_without_words(hands):
    from crosstalk.model import Text

    hands.key(Qt.Key.Key_T)
    hands.click((200.0, 400.0))
    QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
    assert not list(hands.session.history.diagram.of_kind(Text))
    hands.key(Qt.Key.Key_T)
    hands.click((200.0, 400.0))
    QTest.keyClicks(hands.canvas.in_place, "a note")
    QTest.keyClick(hands.canvas.in_place, Qt.Key.Key_Escape)
    (text,) = hands.session.history.diagram.of_kind(Text)
    assert plain_text(text.runs) == "a note"
    assert hands.session.history.position == 1


def _wheel(canvas, at: QPoint, y: int, modifiers=NONE) -> None:
    event = QWheelEvent(
        QPointF(at), QPointF(canvas.viewport().mapToGlobal(at)), QPoint(), QPoint(0, y), Qt.MouseButton.NoButton,
        modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(canvas.viewport(), event)


def test_ctrl_wheel_zooms_at_the_pointer(hands):
    at = hands.at("a")
    under = hands.canvas.lens.to_page(QPointF(at))
    before = hands.canvas.percent
    _wheel(hands.canvas, at, 240, CTRL)
    assert hands.canvas.percent > before * 1.2
    now = hands.canvas.lens.to_page(QPointF(at))
    assert abs(now.x - under.x) * hands.canvas.lens.zoom <= 1.0
    assert abs(now.y - under.y) * hands.canvas.lens.zoom <= 1.0
    assert hands.session.view.zoom == hands.canvas.lens.zoom


def test_the_wheel_pans_and_paints_only_what_comes_in(hands):
    hands.canvas.set_percent(300.0)
    hands.canvas._paint_sharp()
    hands.window.grab()
    backing = hands.canvas.sheet.backing
    top, painted = hands.canvas.lens.top, backing.painted
    _wheel(hands.canvas, QPoint(200, 200), -120)
    hands.window.grab()
    assert hands.canvas.lens.top == top + 60
    assert backing.painted - painted == 60 * hands.port.width()


def test_a_small_change_repaints_little(hands):
    hands.window.grab()
    backing = hands.canvas.sheet.backing
    painted, whole = backing.painted, hands.port.width() * hands.port.height()
    hands.click("a")
    hands.key(Qt.Key.Key_Right)
    hands.window.grab()
    assert 0 < backing.painted - painted < whole / 4


def test_painting_in_parts_gives_the_same_picture(hands):
    """After pans and changes the kept picture equals one that is painted anew."""
    hands.canvas.set_percent(250.0)
    hands.canvas._paint_sharp()
    hands.window.grab()
    hands.canvas.pan(37, -53)
    hands.click("b")
    hands.drag("b", (250.0, 210.0))
    hands.canvas.pan(-11, 29)
    hands.click((200.0, 400.0))
    hands.window.grab()
    kept = hands.canvas.sheet.backing.pixmap.toImage()
    hands.canvas.sheet.backing.mark_all()
    hands.window.grab()
    assert kept == hands.canvas.sheet.backing.pixmap.toImage()


def test_middle_button_and_space_pan(hands):
    hands.canvas.set_percent(300.0)
    left = hands.canvas.lens.left
    hands.drag((200.0, 200.0), (180.0, 200.0), button=Qt.MouseButton.MiddleButton)
    moved = hands.canvas.lens.left
    assert moved > left
    assert hands.session.tool.name == "select"
    QTest.keyPress(hands.canvas, Qt.Key.Key_Space)
    assert hands.session.tool.name == "hand"
    hands.drag((200.0, 200.0), (180.0, 200.0))
    assert hands.canvas.lens.left > moved
    QTest.keyRelease(hands.canvas, Qt.Key.Key_Space)
    assert hands.session.tool.name == "select"
    assert hands.session.history.position == 0


def test_fit_selection_and_hundred_percent(hands):
    hands.click("a")
    hands.key(Qt.Key.Key_At, SHIFT)
    close = hands.canvas.percent
    assert close > 250.0
    hands.key(Qt.Key.Key_0, CTRL)
    assert hands.canvas.percent == pytest.approx(100.0)
    box = hands.canvas.lens.rect_to_view(hands.session.scene.page)
    inches = box.width() / hands.canvas.screen().logicalDotsPerInchX()
    assert inches == pytest.approx(183.0 / 25.4, rel=1e-6)


def test_the_status_bar_tells(hands):
    hands.click("a")
    QApplication.processEvents()
    assert hands.window.status.words == hands.session.hint
    hands.window.say("Something to know")
    assert hands.window.status.words == "Something to know"


def test_a_connector_dropped_on_nothing_offers_components(hands, components, qtbot):
    hands.key(Qt.Key.Key_C)
    hands.drag("a", (220.0, 380.0))
    pick = hands.window.pick
    qtbot.waitUntil(pick.isVisible, timeout=2000)
    QTest.keyClicks(pick.browser.search, "macrophage")
    QTest.keyClick(pick.browser.search, Qt.Key.Key_Return)
    new = [c for c in components(hands.window) if c.id not in ("a", "b")]
    assert len(new) == 1
    assert abs(new[0].x - 220.0) < 1.0
    lines = list(hands.session.history.diagram.of_kind(Connector))
    assert ("a", new[0].id) in {(c.source.target, c.target.target) for c in lines}
    assert hands.session.history.position == 1


class _Painted(QObject):
    """Remembers which pixels of a widget were painted."""

    def __init__(self, port) -> None:
        super().__init__(port)
        self.region = QRegion()
        port.installEventFilter(self)

    def eventFilter(self, _, event) -> bool:
        if isinstance(event, QPaintEvent):
            self.region += event.region()
        return False


def test_marks_are_painted_where_they_come_and_where_they_were(hands, qtbot):
    """What is placed repaints its own pixels first; its frame, and the frame of what was selected, lie around."""
    hands.click("a")
    qtbot.wait(30)
    old = hands.canvas.sheet._marks_area
    seen = _Painted(hands.port)
    place_component(hands.session, "macrophage", Point(300.0, 320.0))
    qtbot.wait(60)
    new = hands.canvas.sheet._marks_area
    assert new != old
    assert not QRegion(old).subtracted(seen.region).boundingRect().isValid()
    assert not QRegion(new).subtracted(seen.region).boundingRect().isValid()


def test_escape_leads_back_from_the_panels_to_the_page(hands, qtbot):
    """Then the keys of the tools work again: a letter in a field is a letter."""
    window = hands.window
    qtbot.waitUntil(lambda: window.panels["inspector"].widget() is not None)
    hands.click("a")
    qtbot.wait(50)
    field = next(f for f in window.panels["inspector"].widget().findChildren(QLineEdit) if f.isVisible())
    field.setFocus()
    QTest.keyClicks(field, "7")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.hasFocus(), "the first Esc puts back what was typed"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.canvas
    hands.key(Qt.Key.Key_C)
    assert hands.session.tool.name == "connect"


def test_the_title_of_a_panel_is_typed_beside_its_letter(hands):
    """At the place and in the letters in which it will stand; the letter stays in sight."""
    session = hands.session
    panel = session.run("Add", create.add_panel, "A", Point(300.0, 330.0), (200.0, 100.0))
    letter = session.scene.items[panel].label_bounds
    session.edit_text(panel)
    typing = hands.canvas.in_place
    QTest.keyClicks(typing, "Immune escape")
    left = hands.canvas.lens.to_page(QPointF(typing.pos())).x
    size, bold = typing.document().defaultFont().pointSizeF(), typing.document().defaultFont().bold()
    assert left >= letter.right - session.pixels(1.0)  # a window begins at a whole pixel
    assert hands.canvas.sheet._shown.items[panel].items == session.scene.items[panel].items, (
        "the letter is shown"
    )
    QTest.keyClick(typing, Qt.Key.Key_Escape)
    assert plain_text(session.record(panel).title) == "Immune escape"
    session.edit_text(panel)
    again = hands.canvas.in_place
    assert again.document().defaultFont().pointSizeF() == pytest.approx(size)
    assert again.document().defaultFont().bold() == bold
    assert abs(hands.canvas.lens.to_page(QPointF(again.pos())).x - left) < 2.0


def test_the_panels_are_reached_by_keys(hands, qtbot):
    window = hands.window
    qtbot.waitUntil(lambda: window.panels["inspector"].widget() is not None)
    hands.key(Qt.Key.Key_Slash)
    search = window.panels["palette"].widget().browser.search
    assert window.focusWidget() is search
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.canvas
    hands.click("a")
    qtbot.wait(50)
    hands.key(Qt.Key.Key_F6)  # from the page the inspector is the first area
    inspector = window.panels["inspector"].widget()
    assert inspector.isAncestorOf(window.focusWidget())
    first = window.focusWidget()
    QTest.keyClick(first, Qt.Key.Key_Tab)
    assert window.focusWidget() is not first
    assert inspector.isAncestorOf(window.focusWidget())


def test_after_placing_by_enter_esc_goes_to_the_page(hands):
    window, session = hands.window, hands.session
    before = len(session.history.diagram.records)
    hands.key(Qt.Key.Key_Slash)
    search = window.panels["palette"].widget().browser.search
    QTest.keyClicks(search, "macrophage")
    for count in (1, 2):
        QTest.keyClick(search, Qt.Key.Key_Return)
        assert len(session.history.diagram.records) == before + count
    assert search.selectedText() == "macrophage"
    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert window.focusWidget() is window.canvas
    assert search.text() == ""


def test_export_is_in_sight_in_a_narrow_window(hands, qtbot):
    window = hands.window
    window.resize(900, 560)
    qtbot.wait(50)
    button = window.menus.export_button
    assert button.isVisible()
    assert button.mapTo(window, button.rect().bottomRight()).x() < window.width()
    assert button.width() >= button.sizeHint().width() - 1
