"""Panels are moved, floated, tabbed, closed and remembered; layouts are taken, kept and put back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDockWidget, QInputDialog, QTabBar

from crosstalk.ui import docks, style, workspace

Area = Qt.DockWidgetArea


@pytest.fixture(autouse=True)
def _light(qapp):
    yield
    style.use(dark=False)
    style.apply(qapp)


def settle():
    for _ in range(4):
        QApplication.processEvents()


def places(window):
    return {
        name: (window.dockWidgetArea(dock), dock.isFloating(), dock.isHidden())
        for name, dock in window.panels.items()
    }


def test_every_panel_can_be_moved_floated_and_closed(window):
    wanted = QDockWidget.DockWidgetFeature
    for dock in window.panels.values():
        for feature in (wanted.DockWidgetMovable, wanted.DockWidgetFloatable, wanted.DockWidgetClosable):
            assert dock.features() & feature
        assert dock.isAreaAllowed(Area.BottomDockWidgetArea)


def test_a_panel_bears_a_title_where_no_tab_says_its_name(window):
    history = window.panels["history"]
    settle()
    assert history.titleBarWidget() is not None  # an empty one: the tab says it
    history.setFloating(True)
    settle()
    assert history.titleBarWidget() is None  # Qt's own, to drag and to close it by
    workspace.move_to(window, history, Area.BottomDockWidgetArea)
    settle()
    assert history.titleBarWidget() is None
    assert window.dockWidgetArea(history) == Area.BottomDockWidgetArea
    workspace.move_to(window, history, Area.RightDockWidgetArea)
    settle()
    assert history.titleBarWidget() is not None


def test_the_next_window_has_its_panels_where_those_of_the_last_one_were(windows, window):
    window.panels["words"].setFloating(True)
    window.panels["history"].hide()
    workspace.move_to(window, window.panels["problems"], Area.BottomDockWidgetArea)
    settle()
    wanted = places(window)
    window.document.history.mark_saved()
    window.close()
    other = windows.show_diagram(window.document.history.diagram, None, "Next")
    settle()
    assert places(other) == wanted


def test_a_second_window_moves_its_panels_for_itself(windows, window):
    second = windows.show_again(window)
    docks.fill(second)
    second.panels["history"].hide()
    settle()
    assert not window.panels["history"].isHidden()


def test_another_look_leaves_all_panels_where_they_are(windows, window, qtbot):
    window.panels["words"].setFloating(True)
    window.panels["talk"].hide()
    settle()
    wanted = places(window)
    session = window.document.session
    window.menus.run("view.look_dark")
    qtbot.waitUntil(lambda: windows.all[0].document.session is not session)
    settle()
    assert places(windows.all[0]) == wanted


def test_reset_brings_back_what_was_moved_and_closed(window):
    before = places(window)
    window.panels["palette"].close()
    window.panels["words"].setFloating(True)
    workspace.move_to(window, window.panels["inspector"], Area.BottomDockWidgetArea)
    window.menus.run("view.layout_reset")
    settle()
    assert places(window) == before
    assert not window.panels["palette"].visibleRegion().isEmpty()


@pytest.mark.parametrize("name", workspace.LAYOUTS)
def test_a_layout_shows_its_panels_and_no_others(window, name):
    layout = workspace.LAYOUTS[name]
    window.panels["words"].setFloating(True)
    window.menus.run(f"view.layout_{name}")
    settle()
    shown = {name for name, dock in window.panels.items() if dock.isVisible()}
    assert shown == set(layout.shown) & set(window.panels)
    assert all(not window.panels[name].visibleRegion().isEmpty() for name in layout.front)
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    tabs = [{bar.tabText(i) for i in range(bar.count())} for bar in bars if bar.isVisible()]
    for area in (Area.LeftDockWidgetArea, Area.RightDockWidgetArea):
        side = {
            d.windowTitle()
            for d in window.panels.values()
            if d.isVisible() and window.dockWidgetArea(d) == area
        }
        assert len(side) == 1 or side in tabs
    assert window.menus.action(f"view.layout_{name}").text().replace("&", "") == layout.title.split("##")[0]


def test_a_layout_of_ones_own_is_kept_taken_and_deleted(window, monkeypatch):
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("My / desk", True))
    workspace.move_to(window, window.panels["history"], Area.BottomDockWidgetArea)
    window.panels["talk"].hide()
    settle()
    wanted = places(window)
    window.menus.run("view.layout_save")
    assert workspace.kept() == ["My desk"]
    window.menus.run("view.layout_reset")
    settle()
    assert places(window) != wanted
    window.menus.run("view.layout_own_1")
    settle()
    assert places(window) == wanted
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_: ("My desk", True))
    window.menus.run("view.layout_delete")
    assert workspace.kept() == []


def test_a_tab_offers_to_float_and_to_close_its_panel(window):
    bar = next(
        b for b in window.findChildren(QTabBar) if "History" in [b.tabText(i) for i in range(b.count())]
    )
    at = [bar.tabText(i) for i in range(bar.count())].index("History")
    menu = window.dock_titles.menu_of_tab(bar, at)
    entries = {action.text(): action for action in menu.actions()}
    entries["Close"].trigger()
    assert window.panels["history"].isHidden()
    menu.close()
