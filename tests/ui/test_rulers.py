"""Rulers and guides in the real window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from crosstalk.commands import guides
from crosstalk.geometry import MM, Point
from crosstalk.ui.rulers.place_field import GuidePlace
from crosstalk.ui.rulers.ruler import Ruler
from crosstalk.ui.rulers.ticks import scale_for, ticks, words_of

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def places(window):
    return [(g.axis, g.at) for g in window.document.history.diagram.guides]


def lead(ruler: Ruler, window, end) -> None:
    """Move with the button held from a ruler to a place of the page."""
    port = window.canvas.viewport()
    spot = QPointF(port.mapToGlobal(window.canvas.lens.to_view(Point(*end)).toPoint()))
    local = QPointF(ruler.mapFromGlobal(spot))
    event = QMouseEvent(QEvent.Type.MouseMove, local, spot, Qt.MouseButton.NoButton, LEFT, NONE)
    QApplication.sendEvent(ruler, event)


def drop(ruler: Ruler, window, end) -> None:
    lead(ruler, window, end)
    port = window.canvas.viewport()
    spot = port.mapToGlobal(window.canvas.lens.to_view(Point(*end)).toPoint())
    QTest.mouseRelease(ruler, LEFT, NONE, ruler.mapFromGlobal(spot))


@pytest.mark.parametrize(("axis", "made"), [("x", "y"), ("y", "x")])
def test_a_guide_is_dragged_out_of_a_ruler(window, axis, made):
    window.document.session.settings.snapping = False
    ruler = window.rulers.ruler(axis)
    QTest.mousePress(ruler, LEFT, NONE, QPoint(8, 8))
    drop(ruler, window, (212.0, 244.0))
    ((found, at),) = places(window)
    assert found == made
    assert at == pytest.approx(212.0 if made == "x" else 244.0, abs=MM)
    assert window.document.session.path == "select.idle"
    hidden = window.canvas.grab().toImage()
    assert not hidden.isNull()


def test_esc_while_it_is_dragged_leaves_nothing(window, hands):
    ruler = window.rulers.ruler("x")
    QTest.mousePress(ruler, LEFT, NONE, QPoint(8, 8))
    lead(ruler, window, (212.0, 244.0))
    assert window.document.session.history.gesture is not None
    hands.key(Qt.Key.Key_Escape)
    drop(ruler, window, (212.0, 250.0))
    assert places(window) == []


def test_dragged_back_onto_the_ruler_it_is_gone(window, hands):
    window.document.session.run("Add", guides.add_guide, "y", 330.0)
    first = hands.at((200.0, 330.0))
    hands.move(first)
    QTest.mousePress(hands.port, LEFT, pos=first)
    hands._held_move(first - QPoint(0, 60), LEFT)
    above = QPoint(first.x(), -9)
    hands._held_move(above, LEFT)
    QTest.mouseRelease(hands.port, LEFT, pos=above)
    assert places(window) == []


def test_a_mark_on_the_ruler_moves_its_guide(window):
    session = window.document.session
    session.settings.snapping = False
    session.run("Add", guides.add_guide, "x", 200.0)
    ruler = window.rulers.ruler("x")
    at = round(window.canvas.lens.to_view(Point(200.0, 0.0)).x())
    QTest.mousePress(ruler, LEFT, NONE, QPoint(at, 10))
    drop(ruler, window, (260.0, 100.0))
    ((axis, place),) = places(window)
    assert axis == "x"
    assert place == pytest.approx(260.0, abs=MM)


def test_a_double_click_types_the_place(window, qtbot):
    ruler = window.rulers.ruler("x")
    at = round(window.canvas.lens.to_view(Point(200.0, 0.0)).x())
    QTest.mouseDClick(ruler, LEFT, NONE, QPoint(at, 10))
    QTest.qWait(30)
    field = window.findChild(GuidePlace)
    assert field is not None
    assert field.field.suffix() == " mm"
    QTest.keyClicks(field.field, "42.5")
    QTest.keyClick(field.field, Qt.Key.Key_Return)
    ((axis, place),) = places(window)
    assert axis == "x"
    assert place == pytest.approx(42.5 * MM)


def test_esc_in_the_field_leaves_the_guide(window, hands):
    window.document.session.run("Add", guides.add_guide, "y", 330.0)
    hands.double_click((200.0, 330.0))
    QTest.qWait(30)
    field = window.findChild(GuidePlace)
    QTest.keyClicks(field.field, "7")
    QTest.keyClick(field.field, Qt.Key.Key_Escape)
    assert places(window) == [("y", 330.0)]


def test_the_menu_shows_hides_locks_and_clears(window, hands):
    session = window.document.session
    session.run("Add", guides.add_guide, "y", 330.0)
    pixel = hands.at((40.0, 330.0))

    def seen() -> bool:
        image = hands.canvas.viewport().grab().toImage()
        above = image.pixelColor(pixel + QPoint(0, -9))
        return any(image.pixelColor(pixel + QPoint(0, n)) != above for n in (-1, 0, 1))

    assert seen()
    window.menus.run("view.guides")
    assert not seen()
    window.menus.run("view.guides")
    window.menus.run("view.lock_guides")
    hands.drag((200.0, 330.0), (200.0, 380.0))
    assert places(window) == [("y", 330.0)]
    window.menus.run("view.clear_guides")
    assert places(window) == []
    window.menus.run("edit.undo")
    assert places(window) == [("y", 330.0)]


def test_rulers_come_and_go_and_that_is_remembered(window, windows, hands):
    assert window.rulers.is_ruled
    width = hands.port.width()
    hands.key(Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QApplication.processEvents()
    assert not window.rulers.is_ruled
    assert hands.port.width() > width
    from crosstalk.model import Diagram

    assert not windows.show_diagram(Diagram(), None, "Other").rulers.is_ruled


class Watching(QObject):
    """Notes how wide the parts are that a ruler paints."""

    def __init__(self, ruler: Ruler) -> None:
        super().__init__(ruler)
        self.painted: list[int] = []
        ruler.installEventFilter(self)

    def eventFilter(self, _, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.painted += [rect.width() for rect in event.region()]
        return False


def test_a_move_of_the_pointer_repaints_two_lines_of_a_ruler(window, hands):
    hands.move(hands.at((210.0, 300.0)))
    QApplication.processEvents()
    watching, before = Watching(window.rulers.ruler("x")), hands.canvas.sheet.backing.painted
    hands.move(hands.at((214.0, 300.0)))
    QApplication.processEvents()
    assert watching.painted
    assert sum(watching.painted) <= 12
    assert hands.canvas.sheet.backing.painted == before


def test_panning_shifts_a_ruler_and_paints_what_comes_in(window, hands):
    hands.canvas.set_percent(200.0)
    ruler = window.rulers.ruler("x")
    window.grab()
    QApplication.processEvents()
    watching = Watching(ruler)
    hands.canvas.pan(-24, 0)
    QApplication.processEvents()
    assert watching.painted
    assert max(watching.painted) <= 60


def test_the_scale_has_room_for_its_numbers_at_any_zoom():
    for percent in (5, 25, 69, 100, 133, 400, 1600, 6400):
        zoom = percent / 100.0 * 96.0 / 72.0
        scale = scale_for(zoom)
        assert scale.step * MM * zoom >= 46 or scale.step == 2000
        assert scale.step / scale.parts * MM * zoom >= 4 or scale.parts == 1
        assert scale.step * MM * zoom <= 200


def test_strokes_stand_at_round_millimetres_on_both_sides_of_the_corner():
    found = [tick for tick in ticks(scale_for(96.0 / 72.0), -21.0, 21.0) if tick.rank == 0]
    assert {tick.mm for tick in found} >= {-20.0, 0.0, 20.0}
    assert [words_of(mm) for mm in (-20.0, 0.0, 0.5, 12.0)] == ["-20", "0", "0.5", "12"]
