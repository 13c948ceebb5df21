"""The overview in the corner of the canvas, by real mouse events; and the zoom in the status bar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyle, QStyleOptionComboBox

from crosstalk.geometry import Point
from crosstalk.ui import style
from crosstalk.ui.overview.panel import Overview

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def overview(window, qtbot):
    window.menus.run("view.overview")
    found = window.canvas.findChild(Overview)
    qtbot.waitUntil(lambda: not found.picture.pixmap.isNull(), timeout=5000)
    return found


def lead(widget, at: QPoint) -> None:
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(at),
        QPointF(widget.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        LEFT,
        NONE,
    )
    QApplication.sendEvent(widget, event)


def test_it_shows_the_page_and_goes_again(window, overview):
    image = overview.picture.pixmap.toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)
    }
    assert len(colors) > 4
    window.menus.run("view.overview")
    assert not overview.isVisible()


def test_dragging_pans(window, overview):
    window.canvas.set_percent(300.0)
    window.canvas.centre_on(Point(120.0, 150.0))
    middle = overview.rect().center()
    QTest.mousePress(overview, LEFT, NONE, middle)
    here = window.canvas.centre_of_view()
    page = window.document.session.scene.page.centre
    assert here.x == pytest.approx(page.x, abs=6)
    lead(overview, middle + QPoint(20, 0))
    QTest.mouseRelease(overview, LEFT, NONE, middle + QPoint(20, 0))
    there = window.canvas.centre_of_view()
    assert there.x > here.x + 20
    assert there.y == pytest.approx(here.y, abs=2)
    assert window.document.history.position == 0


def test_the_wheel_zooms(window, overview):
    before = window.canvas.percent
    QApplication.sendEvent(
        overview,
        QWheelEvent(
            QPointF(20, 20), QPointF(overview.mapToGlobal(QPoint(20, 20))), QPoint(), QPoint(0, 120),
            Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
        ),
    )  # fmt: skip
    assert window.canvas.percent > before


def test_arrow_keys_pan_and_esc_goes_back_to_the_page(window, overview):
    window.canvas.set_percent(300.0)
    before = window.canvas.centre_of_view()
    overview.setFocus()
    QTest.keyClick(overview, Qt.Key.Key_Right)
    assert window.canvas.centre_of_view().x > before.x
    QTest.keyClick(overview, Qt.Key.Key_Escape)
    assert not overview.hasFocus()


def test_the_picture_follows_edits_but_not_moves_of_the_pointer(window, overview, hands, qtbot):
    painted = overview.picture.painted
    for n in range(8):
        hands.move(hands.at((150.0 + n, 200.0)))
    QTest.qWait(450)
    assert overview.picture.painted == painted
    hands.drag("a", (150.0, 320.0), release=False)
    QTest.qWait(450)
    assert overview.picture.painted == painted
    QTest.mouseRelease(hands.port, LEFT, pos=hands.at((150.0, 320.0)))
    qtbot.waitUntil(lambda: overview.picture.painted > painted, timeout=5000)


def test_hidden_it_computes_nothing(window, overview, hands):
    window.menus.run("view.overview")
    painted = overview.picture.painted
    hands.drag("a", (150.0, 320.0))
    QTest.qWait(450)
    assert overview.picture.painted == painted


def test_it_stays_in_the_corner(window, overview):
    window.resize(1000, 700)
    QTest.qWait(30)
    port = window.canvas.viewport().geometry()
    assert port.contains(overview.geometry())
    assert port.bottom() - overview.geometry().bottom() < 30


@pytest.mark.parametrize("larger", [1.0, 1.3, 1.5])
def test_the_whole_percentage_is_read_at_any_size_of_the_interface(windows, qtbot, qapp, larger):
    from crosstalk.model import Diagram

    style.use(dark=False, larger=larger)
    style.apply(qapp)
    try:
        window = windows.show_diagram(Diagram(), None, "Large")
        window.resize(900, 600)
        QApplication.processEvents()
        window.canvas.set_percent(6400.0)
        box = window.status.findChild(QComboBox, "zoom")
        assert box.lineEdit().text() == "6400 %"
        option = QStyleOptionComboBox()
        box.initStyleOption(option)
        room = box.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, box
        )
        assert box.fontMetrics().horizontalAdvance("6400 %") + 4 <= min(room.width(), box.lineEdit().width())
        assert box.visibleRegion().boundingRect().width() == box.width()
    finally:
        style.use(dark=False)
        style.apply(qapp)


def test_zoom_goes_in_sane_steps_from_5_to_6400(window):
    seen = [round(window.canvas.percent)]
    window.canvas.set_percent(1.0)
    assert round(window.canvas.percent) == 5
    while window.canvas.percent < 6399:
        window.canvas.zoom_step(1)
        seen.append(round(window.canvas.percent))
        assert len(seen) < 40
    assert {25, 50, 100, 200, 400, 800, 1600, 3200, 6400} <= set(seen)


def test_the_magnifier_fills_the_window_with_what_was_framed(window, hands):
    hands.key(Qt.Key.Key_Z)
    hands.drag((100.0, 120.0), (160.0, 170.0))
    seen = window.document.session.visible
    assert seen.contains(Point(100.0, 120.0))
    assert seen.contains(Point(160.0, 170.0))
    assert seen.width < 150.0
    hands.click((130.0, 140.0))
    assert window.document.session.visible.width < seen.width
    assert window.document.history.position == 0
