"""Two cells set down at chosen spots, connected, said differently, moved, resized, renamed, undone: by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTabBar, QToolButton, QWidget

from crosstalk.commands import History
from crosstalk.editor.key_pointer import FAR
from crosstalk.model import Connector, Diagram, plain_text
from crosstalk.ui import areas, docks

Key, Held = Qt.Key, Qt.KeyboardModifier


def press(key, held=Held.NoModifier) -> None:
    """Press a key on whatever has the focus."""
    focus = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)
    QApplication.processEvents()


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)
    QApplication.processEvents()


@pytest.fixture
def empty(windows, qtbot):
    """A window on an empty page, in front, with the focus on the page."""
    window = windows.show_diagram(History(Diagram()).diagram, None, "Empty")
    window.resize(1300, 850)
    qtbot.waitExposed(window)
    docks.fill(window)
    window.activateWindow()
    QApplication.processEvents()
    window.canvas.setFocus()
    window.document.session.settings.snapping = False
    return window


def carry(window, words, *moves):
    """Look a component up, take it to the page, move it about, and set it down."""
    press(Key.Key_Slash)
    press(Key.Key_A, Held.ControlModifier)
    write(words)
    press(Key.Key_Return, Held.ControlModifier)
    assert window.focusWidget() is window.canvas
    for key, held in moves:
        press(key, held)
    press(Key.Key_Return)
    press(Key.Key_Escape)
    (chosen,) = window.document.session.selection
    return window.document.session.record(chosen)


def test_a_figure_is_drawn_without_a_mouse(empty):
    session = empty.document.session
    far = [(Key.Key_Left, Held.ShiftModifier)] * 3
    first = carry(empty, "tumor cell", *far)
    second = carry(
        empty, "CD8 T cell", *[(Key.Key_Right, Held.ShiftModifier)] * 3, (Key.Key_Down, Held.ShiftModifier)
    )
    assert second.x - first.x > 4 * FAR
    # Connected: the source is selected, Tab finds the target, a number says what, Enter connects.
    press(Key.Key_K, Held.ControlModifier | Held.ShiftModifier)
    press(Key.Key_Tab)
    press(Key.Key_Return)
    (connector,) = session.history.diagram.of_kind(Connector)
    assert (connector.source.target, connector.target.target) == (second.id, first.id)
    assert session.selection == (connector.id,)
    press(Key.Key_Period)
    assert session.record(connector.id).relation != connector.relation
    # Moved and resized.
    press(Key.Key_Tab)
    chosen = session.selection[0]
    if chosen == connector.id:
        press(Key.Key_Tab)
        chosen = session.selection[0]
    before = session.record(chosen)
    press(Key.Key_Down, Held.ShiftModifier)
    press(Key.Key_Right, Held.AltModifier)
    after = session.record(chosen)
    assert after.y > before.y
    assert after.width > before.width
    # Renamed in place.
    press(Key.Key_F2)
    press(Key.Key_A, Held.ControlModifier)
    write("My cell")
    press(Key.Key_Escape)
    assert plain_text(session.record(chosen).label) == "My cell"
    # And all taken back.
    for _ in range(len(session.history.steps)):
        press(Key.Key_Z, Held.ControlModifier)
    assert not session.history.diagram.records


def test_f6_goes_round_all_areas_and_back(empty):
    known = areas.areas(empty)
    assert known[0] is empty.canvas
    assert {empty.panels["palette"], empty.panels["inspector"], empty.menus.toolbar} <= set(known)
    met = []
    for _ in known:
        press(Key.Key_F6)
        met.append(areas.current(empty, known))
    assert met == [*known[1:], known[0]]
    press(Key.Key_F6, Held.ShiftModifier)
    assert areas.current(empty, known) is known[-1]


def test_an_area_is_entered_where_it_was_left(empty):
    press(Key.Key_F6)
    press(Key.Key_Tab)
    left = empty.focusWidget()
    press(Key.Key_F6)
    press(Key.Key_F6, Held.ShiftModifier)
    assert empty.focusWidget() is left


def test_the_toolbar_is_one_stop_with_arrows_inside(empty):
    areas.enter(empty.menus.toolbar)
    first = empty.focusWidget()
    assert isinstance(first, QToolButton)
    press(Key.Key_Right)
    second = empty.focusWidget()
    assert second is not first
    assert isinstance(second, QWidget)
    press(Key.Key_End)
    assert empty.focusWidget() is empty.menus.export_button
    press(Key.Key_Home)
    assert empty.focusWidget() is first
    names = []
    for _ in range(30):
        press(Key.Key_Right)
        focus = empty.focusWidget()
        names.append(focus.accessibleName() or getattr(focus, "text", str)())
        if "Connector" in names[-1]:
            press(Key.Key_Return)
            break
    assert empty.document.session.tool.name == "connect", names
    press(Key.Key_Escape)
    assert empty.focusWidget() is empty.canvas


def test_panels_are_brought_to_the_front_by_arrows_on_their_tabs(empty):
    bar = next(
        b for b in empty.findChildren(QTabBar) if "Inspector" in [b.tabText(i) for i in range(b.count())]
    )
    bar.setFocus(Qt.FocusReason.TabFocusReason)
    at = bar.currentIndex()
    press(Key.Key_Right)
    assert bar.currentIndex() == at + 1


def test_the_menu_key_opens_the_menu_at_the_selection(hands):
    hands.session.select(["a"])
    asked: list[QPoint] = []
    hands.canvas.menu_requested.connect(asked.append)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), hands.canvas.mapToGlobal(QPoint(3, 3))
    )
    QApplication.sendEvent(hands.canvas, event)
    (spot,) = asked
    assert (hands.port.mapFromGlobal(spot) - hands.at("a")).manhattanLength() < 40
    for menu in hands.window.findChildren(QMenu):
        menu.close()


def test_arrow_keys_move_the_page_where_nothing_is_selected(hands):
    hands.session.select([])
    before = hands.canvas.lens.left
    hands.canvas.setFocus()
    hands.key(Key.Key_Right)
    assert hands.canvas.lens.left > before


def test_the_panel_in_use_is_moved_by_actions(empty):
    areas.enter(empty.panels["palette"])
    empty.menus.run("view.panel_right")
    assert empty.dockWidgetArea(empty.panels["palette"]) == Qt.DockWidgetArea.RightDockWidgetArea
    assert empty.panels["palette"].isAncestorOf(empty.focusWidget())
    empty.menus.run("view.panel_float")
    assert empty.panels["palette"].isFloating()
