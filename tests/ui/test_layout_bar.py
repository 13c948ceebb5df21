"""The strip that asks whether a suggested arrangement is to be kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest


@pytest.fixture
def bar(window):
    """The strip while layers are suggested."""
    window.menus.run("arrange.layers_down")
    assert window.layout_bar.isVisible()
    return window.layout_bar


def test_it_says_what_would_change_and_goes_with_apply(window, bar):
    session = window.document.session
    steps = session.history.position
    assert "Layers" in bar.title.text()
    assert "2 move" in bar.count.text()
    QTest.mouseClick(bar.apply, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    assert session.history.position == steps + 1
    assert session.record("a").y < session.record("b").y


@pytest.mark.parametrize("where", ["bar", "page"])
def test_esc_puts_everything_back(window, bar, where):
    session = window.document.session
    before = session.history.diagram
    QTest.keyClick(bar.spacing if where == "bar" else window.canvas, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert session.history.gesture is None
    assert session.history.diagram == before


def test_enter_on_the_page_keeps_it(window, bar, hands):
    hands.key(Qt.Key.Key_Return)
    assert not bar.isVisible()
    assert window.document.session.history.can_undo


def test_the_slider_widens_the_gaps(window, bar, qtbot):
    session = window.document.session

    def gap() -> float:
        return float(session.record("b").y - session.record("a").y)

    before = gap()
    bar.spacing.setValue(200)
    qtbot.waitUntil(lambda: gap() > before + 10)
    assert bar.isVisible()


def test_the_direction_can_be_turned_here(window, bar):
    session = window.document.session
    QTest.mouseClick(bar.directions["right"], Qt.MouseButton.LeftButton)
    assert session.record("a").x < session.record("b").x
    assert session.record("a").y == pytest.approx(session.record("b").y, abs=8.0)


def test_everything_in_it_has_a_name(bar):
    for part in (bar, bar.spacing, bar.apply, bar.cancel, *bar.directions.values()):
        assert part.accessibleName()
