"""The scenes of the palette: finding, inserting, dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.editor import scenes
from crosstalk.model import Group
from crosstalk.ui.mime import SCENE
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.palette_browser import SCENES, ComponentBrowser
from tests.ui.panels import full_session, settle


@pytest.fixture
def palette(qtbot):
    session = full_session()
    made = PalettePanel(session.catalog, session)
    qtbot.addWidget(made)
    made.resize(270, 640)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    QTest.mouseClick(made.browser.chips[SCENES], Qt.MouseButton.LeftButton)
    settle(20)
    return made


def shown(palette) -> list[str]:
    return [entry.id for entry in palette.browser.scenes.entries]


def test_the_chip_shows_every_scene_with_its_drawing(palette, qtbot):
    browser = palette.browser
    assert browser.pages.currentWidget() is browser.scenes
    assert shown(palette) == [entry.id for entry in scenes.scenes()]
    first = browser.scenes.index_of(shown(palette)[0])
    qtbot.waitUntil(lambda: isinstance(first.data(Qt.ItemDataRole.DecorationRole), QIcon))
    image = first.data(Qt.ItemDataRole.DecorationRole).pixmap(108, 80).toImage()
    colors = {image.pixel(x, y) for x in range(0, 108, 3) for y in range(0, 80, 3)}
    assert len(colors) > 20


def test_a_search_in_the_section_looks_through_the_scenes(palette):
    browser = palette.browser
    QTest.keyClicks(browser.search, "BBB")
    assert shown(palette) == ["blood-brain-barrier"]
    assert browser.section == SCENES
    QTest.keyClick(browser.search, Qt.Key.Key_Return)
    (chosen,) = palette.session.selection
    assert palette.session.record(chosen).name == "Blood–brain barrier"
    browser.search.setText("qqxxyy")
    assert browser.pages.currentWidget() is browser.empty
    assert "Scenes" in browser.empty.text()


def test_a_search_elsewhere_counts_the_scenes_on_the_chip(palette):
    browser = palette.browser
    browser.show_section("")
    QTest.keyClicks(browser.search, "immune synapse")
    assert browser.chips[SCENES].text().startswith("Scenes (")
    assert not browser.chips[SCENES].text().endswith("(0)")
    browser.search.clear()
    assert browser.chips[SCENES].text() == "Scenes"


def test_a_double_click_inserts_one_group_in_one_step(palette):
    session, view = palette.session, palette.browser.scenes
    before = session.history.diagram
    index = view.index_of("hpa-axis")
    view.scrollTo(index)
    at = view.visualRect(index).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    (chosen,) = session.selection
    assert isinstance(session.record(chosen), Group)
    assert session.record(chosen).name == "HPA axis"
    session.undo()
    assert session.history.diagram == before


def test_a_second_one_stands_beside_the_first(palette):
    session = palette.session
    places = [session.scene.items[palette.place_scene("mouse")].bounds for _ in range(2)]
    assert places[1].x > places[0].x + 5
    assert places[1].y > places[0].y + 5


def test_enter_and_letters_do_what_they_do_among_components(palette):
    browser = palette.browser
    browser.scenes.setFocus()
    browser.scenes.select_first()
    QTest.keyClick(browser.scenes, Qt.Key.Key_Return)
    assert isinstance(palette.session.record(palette.session.selection[0]), Group)
    QTest.keyClicks(browser.scenes, "v")
    assert browser.search.text() == "v"


def test_a_drag_carries_the_scene(palette):
    view = palette.browser.scenes
    drag = view.make_drag(view.index_of("mouse"))
    assert bytes(drag.mimeData().data(SCENE).data()) == b"mouse"
    assert drag.mimeData().text() == "Mouse with organs"


def test_the_pick_beside_a_dropped_connector_offers_no_scenes(palette, qtbot):
    pick = ComponentBrowser(palette.session.catalog)
    qtbot.addWidget(pick)
    assert SCENES not in pick.chips


def test_a_drop_on_the_page_inserts(window, hands):
    palette = window.findChild(PalettePanel)
    window.menus.run("file.insert_scene")
    view = palette.browser.scenes
    assert palette.browser.pages.currentWidget() is view
    data = view.make_drag(view.index_of("immune-synapse")).mimeData()
    at = hands.at((260.0, 250.0))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hands.port, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    assert hands.session.overlay()
    QApplication.sendEvent(hands.port, QDragLeaveEvent())
    assert hands.session.tool.name == "select"
    assert not hands.session.history.steps or not hands.session.selection
    QApplication.sendEvent(hands.port, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.sendEvent(hands.port, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))
    (chosen,) = hands.session.selection
    assert hands.session.record(chosen).name == "Immune synapse"
    assert hands.session.tool.name == "select"
