"""Strands and seats in the real window: tool B and its options, the palette's strands, the inspector."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QIcon
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import create
from crosstalk.geometry import Point
from crosstalk.model import Component, Seat, Strand
from crosstalk.ui.inspector import InspectorPanel
from crosstalk.ui.mime import STRAND
from crosstalk.ui.palette import PalettePanel
from crosstalk.ui.palette_browser import STRANDS
from tests.ui.panels import full_session, settle

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def strands_of(session) -> list[Strand]:
    return list(session.history.diagram.of_kind(Strand))


def draw(hands, places) -> None:
    first, *rest = places
    QTest.mouseMove(hands.port, hands.at(first))
    QTest.mousePress(hands.port, LEFT, NONE, hands.at(first))
    for place in rest:
        QTest.mouseMove(hands.port, hands.at(place))
    QTest.mouseRelease(hands.port, LEFT, NONE, hands.at(rest[-1]))


def test_the_toolbar_offers_the_kind_while_tool_b_is_in_the_hand(hands):
    menus = hands.window.menus
    settle(30)
    assert not menus.strand.isVisibleTo(menus.toolbar)
    QTest.keyClick(hands.canvas, Qt.Key.Key_B)
    settle(30)
    assert hands.session.tool.name == "strand"
    assert menus.strand.isVisibleTo(menus.toolbar)
    field = menus.strand.field
    row = field.findData("lymphatic_vessel")
    field.setCurrentIndex(row)
    field.activated.emit(row)
    draw(hands, [(60 + x, 320 + 30 * math.sin(x / 40)) for x in range(0, 260, 6)])
    (strand,) = strands_of(hands.session)
    assert strand.type == "lymphatic_vessel"
    assert 3 <= len(strand.points) <= 14
    settle(30)
    assert menus.strand.isVisibleTo(menus.toolbar)
    row = field.findData("vein")
    field.setCurrentIndex(row)
    field.activated.emit(row)
    assert strands_of(hands.session)[0].type == "vein"
    hands.click((400.0, 420.0))
    settle(30)
    assert not menus.strand.isVisibleTo(menus.toolbar)


def test_with_tool_b_in_the_hand_the_box_leaves_the_selected_strand_alone(hands):
    QTest.keyClick(hands.canvas, Qt.Key.Key_B)
    field = hands.window.menus.strand.field
    draw(hands, [(60 + x, 320 + 30 * math.sin(x / 40)) for x in range(0, 260, 6)])
    (first,) = strands_of(hands.session)
    assert first.id in hands.session.selection
    QTest.keyClick(hands.canvas, Qt.Key.Key_B)
    settle(30)
    row = field.findData("vein")
    field.setCurrentIndex(row)
    field.activated.emit(row)
    assert strands_of(hands.session) == [first]
    assert field.currentIndex() == row
    draw(hands, [(60 + x, 120 + 30 * math.sin(x / 40)) for x in range(0, 260, 6)])
    assert [s.type for s in strands_of(hands.session)] == ["nerve_fibre", "vein"]


def test_points_by_clicks_and_enter_in_the_window(hands):
    QTest.keyClick(hands.canvas, Qt.Key.Key_B)
    for place in ((60, 320), (160, 360), (260, 320)):
        hands.click(place)
    QTest.keyClick(hands.canvas, Qt.Key.Key_Return)
    (strand,) = strands_of(hands.session)
    assert len(strand.points) == 3
    assert hands.session.tool.name == "select"


def test_a_strand_is_dropped_from_the_palette(hands):
    data = QMimeData()
    data.setData(STRAND, b"capillary")
    at, copy = hands.at((200.0, 340.0)), Qt.DropAction.CopyAction
    QApplication.sendEvent(hands.port, QDragEnterEvent(at - QPoint(40, 40), copy, data, LEFT, NONE))
    QApplication.sendEvent(hands.port, QDragMoveEvent(at, copy, data, LEFT, NONE))
    assert hands.session.state.name == "ghost"
    QApplication.sendEvent(hands.port, QDropEvent(QPointF(at), copy, data, LEFT, NONE))
    (strand,) = strands_of(hands.session)
    assert strand.type == "capillary"
    assert hands.session.selection == (strand.id,)


@pytest.fixture
def palette(qtbot):
    session = full_session()
    made = PalettePanel(session.catalog, session)
    qtbot.addWidget(made)
    made.resize(270, 640)
    made.show()
    qtbot.waitExposed(made)
    QTest.mouseClick(made.browser.chips[STRANDS], LEFT)
    settle(20)
    return made


def test_the_palette_shows_every_kind_with_its_look(palette, qtbot):
    browser = palette.browser
    kinds = palette.session.catalog.strands
    assert [entry.id for entry in browser.strands.entries] == list(kinds)
    first = browser.strands.index_of("blood_vessel")
    qtbot.waitUntil(lambda: isinstance(first.data(Qt.ItemDataRole.DecorationRole), QIcon))
    image = first.data(Qt.ItemDataRole.DecorationRole).pixmap(108, 80).toImage()
    assert len({image.pixel(x, y) for x in range(0, 108, 3) for y in range(0, 80, 3)}) > 8
    assert browser.strands.make_drag(first).mimeData().hasFormat(STRAND)


def test_a_search_finds_kinds_by_synonym_and_enter_places_one(palette):
    browser, session = palette.browser, palette.session
    before = len(strands_of(session))
    QTest.keyClicks(browser.search, "lipid bilayer")
    assert [entry.id for entry in browser.strands.entries] == ["lipid_bilayer"]
    assert "(1)" in browser.chips[STRANDS].text()
    QTest.keyClick(browser.search, Qt.Key.Key_Return)
    assert len(strands_of(session)) == before + 1
    assert session.record(session.selection[0]).type == "lipid_bilayer"
    browser.search.setText("qqxxyy")
    assert browser.pages.currentWidget() is browser.empty
    assert "Strands" in browser.empty.text()


def test_the_menu_of_a_kind_takes_tool_b(palette):
    _, draw_it, place_it = palette.make_strand_menu("vein").actions()
    draw_it.trigger()
    assert palette.session.tool.name == "strand"
    assert palette.session.state.type_id == "vein"
    before = len(strands_of(palette.session))
    place_it.trigger()
    assert len(strands_of(palette.session)) == before + 1


@pytest.fixture
def panel(qtbot):
    session = full_session()
    line = (Point(40, 300), Point(300, 300))
    host = session.run("Add", create.add_strand, "lipid_bilayer", line, width=10.0)
    seat = Seat(host=host, at=0.5)
    sitter = session.run("Add", create.add_component, "gpcr", Point(0, 0), (12.0, 20.0), seat=seat)
    made = InspectorPanel(session)
    qtbot.addWidget(made)
    made.resize(290, 900)
    made.show()
    qtbot.waitExposed(made)
    made.host, made.sitter = host, sitter
    session.select([sitter])
    settle(40)
    return made


def seat_section(panel):
    section = next(s for part, s in panel.sections.items() if part.name == "SeatSection")
    section.fold(True)
    return section


def test_the_inspector_says_what_it_sits_on_and_changes_it(panel):
    section = seat_section(panel)
    settle(20)
    assert "nothing" not in section.host.text()
    section.side.edited.emit("outer", False)
    assert panel.session.record(panel.sitter).seat.side == "outer"
    section.at.edited.emit(75.0, False)
    assert panel.session.record(panel.sitter).x == pytest.approx(235.0)
    section.offset.edited.emit(2.0, False)
    assert panel.session.record(panel.sitter).seat.offset == pytest.approx(2.0 * 72 / 25.4)
    section.turn.edited.emit(30.0, False)
    assert panel.session.record(panel.sitter).rotation == pytest.approx(30.0)
    section.free.click()
    record = panel.session.record(panel.sitter)
    assert isinstance(record, Component)
    assert record.seat is None
    settle(40)
    assert "nothing" in section.host.text()
    assert not section.side.isVisible()
    assert not section.free.isVisible()


def test_closing_a_strand_in_the_inspector_keeps_what_sits_on_it(panel):
    session = panel.session
    session.run(
        "Bend", lambda tx: tx.update(panel.host, points=(Point(40, 300), Point(40, 400), Point(200, 350)))
    )
    session.select([panel.host])
    settle(40)
    section = next(s for part, s in panel.sections.items() if part.name == "StrandSection")
    closing = next(row.field for row in section.rows if getattr(row.field, "text", str)() == "Closed")
    closing.click()
    assert session.record(panel.host).closed
    assert session.record(panel.sitter).seat.host == panel.host
