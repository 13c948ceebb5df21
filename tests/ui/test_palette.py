"""The palette: finding, placing, dragging."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.model import Component
from crosstalk.ui.mime import COMPONENT
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.palette_words import pretty, tooltip
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
    settle(20)
    return made


def shown(palette) -> list[str]:
    return [entry.id for entry in palette.browser.model.entries]


def centre_of(palette, type_id: str) -> QPoint:
    view = palette.browser.view
    index = palette.browser.model.index_of(type_id)
    view.scrollTo(index)
    at: QPoint = view.visualRect(index).center()
    return at


def test_all_components_are_there_and_each_section_has_its_own(palette):
    assert len(shown(palette)) == len(palette.browser.catalog.components)
    for section in palette.browser.catalog.sections:
        QTest.mouseClick(palette.browser.chips[section], Qt.MouseButton.LeftButton)
        assert shown(palette) == [e.id for e in palette.browser.catalog.in_section(section)] != []


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("TAM", "tam"),
        ("NE", "norepinephrine"),
        ("substance p", "substance_p"),
        ("swann", "schwann_cell"),
        ("CL:0000623", "nk_cell"),
    ],
)
def test_typing_ranks_what_is_meant_first(palette, typed, first):
    QTest.keyClicks(palette.browser.search, typed)
    assert shown(palette)[0] == first
    assert palette.browser.view.currentIndex().row() == 0


def test_a_search_looks_everywhere_and_the_section_comes_back(palette):
    browser = palette.browser
    QTest.mouseClick(browser.chips["organs"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(browser.search, "schwann")
    assert "schwann_cell" in shown(palette)
    assert browser.chips[""].isChecked()
    QTest.keyClick(browser.search, Qt.Key.Key_Escape)
    assert browser.search.text() == ""
    assert browser.section == "organs"
    assert shown(palette) == [e.id for e in browser.catalog.in_section("organs")]


def test_nothing_found_says_what_to_do(palette):
    browser = palette.browser
    QTest.keyClicks(browser.search, "qqxxyy")
    assert browser.pages.currentWidget() is browser.empty
    assert "Nothing found" in browser.empty.text()
    browser.empty.linkActivated.emit("clear")
    assert browser.pages.currentWidget() is browser.view
    QTest.keyClicks(browser.search, "schwann")
    QTest.mouseClick(browser.chips["organs"], Qt.MouseButton.LeftButton)
    assert "Organs" in browser.empty.text()
    browser.empty.linkActivated.emit("all")
    assert "schwann_cell" in shown(palette)


def test_down_and_enter_place_what_is_chosen(palette):
    session = palette.session
    before = set(session.history.records)
    QTest.keyClicks(palette.browser.search, "schwann")
    QTest.keyClick(palette.browser.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.browser.view, Qt.Key.Key_Right)
    chosen = shown(palette)[1]
    QTest.keyClick(palette.browser.view, Qt.Key.Key_Return)
    (new,) = set(session.history.records) - before
    assert session.record(new).type == chosen
    assert session.selection == (new,)


def test_enter_in_the_search_box_places_the_first(palette):
    QTest.keyClicks(palette.browser.search, "tumor cell")
    first = shown(palette)[0]
    QTest.keyClick(palette.browser.search, Qt.Key.Key_Return)
    assert palette.session.record(palette.session.selection[0]).type == first


def test_enter_without_a_search_places_nothing(palette):
    steps = palette.session.history.steps
    QTest.keyClick(palette.browser.search, Qt.Key.Key_Return)
    assert palette.session.history.steps == steps


def test_double_clicks_place_side_by_side_and_undo(palette):
    session, view = palette.session, palette.browser.view
    port = view.viewport()
    for _ in range(3):
        at = centre_of(palette, "tumor_cell")
        QTest.mouseClick(port, Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(port, Qt.MouseButton.LeftButton, pos=at)
    added = [
        r
        for r in session.history.records.values()
        if isinstance(r, Component) and r.id.startswith("component")
    ]
    assert len(added) == 3
    assert len({r.centre for r in added}) == 3
    assert all(session.scene.page.contains(r.centre) for r in added)
    session.undo()
    assert len([i for i in session.history.records if i.startswith("component")]) == 2


def test_going_up_from_the_first_row_and_typing_return_to_the_search(palette):
    browser = palette.browser
    browser.view.setFocus()
    browser.view.select_first()
    QTest.keyClick(browser.view, Qt.Key.Key_Up)
    assert browser.search.hasFocus()
    QTest.keyClicks(browser.view, "n")
    assert browser.search.text() == "n"


def test_a_drag_carries_the_type_and_a_ghost(palette, monkeypatch):
    view = palette.browser.view
    drags = []
    monkeypatch.setattr(
        "PySide6.QtGui.QDrag.exec", lambda drag, *a: drags.append(drag) or Qt.DropAction.CopyAction
    )
    at = centre_of(palette, "tumor_cell")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    view.startDrag(Qt.DropAction.CopyAction)
    (drag,) = drags
    assert bytes(drag.mimeData().data(COMPONENT).data()) == b"tumor_cell"
    assert drag.mimeData().text() == "Tumor cell"
    assert not drag.pixmap().isNull()
    assert drag.pixmap().toImage().hasAlphaChannel()


def test_thumbnails_are_made_for_what_is_seen_only(palette):
    settle(400)
    made = {key[0] for key in palette.browser.thumbnails._made}
    assert "tumor_cell" in made
    assert len(made) < 80
    assert shown(palette)[-1] not in made


def test_cells_fit_the_width_and_words_stay_in_two_lines(palette):
    view = palette.browser.view
    for width in (220, 270, 420):
        palette.resize(width, 600)
        settle(20)
        grid = view.gridSize()
        columns = view.viewport().width() // grid.width()
        assert columns >= 2
        assert columns * grid.width() <= view.viewport().width()
        font = view.cells.font()
        for entry in palette.browser.catalog.components.values():
            assert len(view.cells.lines(pretty(entry.label), grid.width() - 6, font)) <= 2


def test_a_tooltip_tells_all_that_is_known(palette):
    catalog = palette.browser.catalog
    entry = next(
        e for e in catalog.components.values() if e.abbreviation and e.synonyms and e.xrefs and e.definition
    )
    words = tooltip(catalog, entry)
    assert entry.xrefs[0] in words
    assert pretty(entry.synonyms[0])[:4] in words.replace("&#x27;", "'")


def test_labels_are_shown_without_markup():
    assert pretty("CD8^{+} T cell") == "CD8⁺ T cell"
    assert pretty("PGE_{2}") == "PGE₂"
    assert pretty("5-HT_{2A}") == "5-HT2A"


def test_the_menu_takes_the_placing_tool_into_the_hand(palette):
    menu = palette.make_menu("tumor_cell")
    menu.actions()[1].trigger()
    assert palette.session.path == "place.ghost"


def test_a_drop_on_the_page_of_the_window_places(window, hands):
    """The palette's own data on the real page: what a drag from here ends with."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    palette = window.findChild(PalettePanel)
    assert palette is not None
    before = set(hands.session.history.records)
    model = palette.browser.model
    data = model.mimeData([model.index_of("macrophage")])
    at = hands.at((200.0, 250.0))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(hands.port, QDragEnterEvent(at, Qt.DropAction.CopyAction, data, buttons, keys))
    QApplication.sendEvent(hands.port, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, data, buttons, keys))
    (new,) = set(hands.session.history.records) - before
    assert hands.session.record(new).type == "macrophage"


def test_what_is_dragged_is_as_large_as_it_will_be_on_the_page(palette):
    view, entry = palette.browser.view, palette.browser.catalog.component("norepinephrine")
    palette.session.view.zoom = 3.0
    width = view.make_drag("norepinephrine").pixmap().deviceIndependentSize().width()
    assert width == pytest.approx(3.0 * max(entry.size), abs=1.0)


def test_thumbnails_follow_the_theme_of_the_page(palette):
    light = palette.browser.thumbnails.get("tumor_cell", 46, 1.0).toImage()
    palette.session.set_theme("dark")
    assert palette.browser.thumbnails.get("tumor_cell", 46, 1.0).toImage() != light
