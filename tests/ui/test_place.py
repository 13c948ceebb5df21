"""Windows stand on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect

from crosstalk.editor.actions import REGISTRY
from crosstalk.model import Diagram
from crosstalk.ui import place

ROOM = QRect(0, 24, 1280, 696)


@pytest.mark.parametrize(
    "wanted",
    [QRect(28, 28, 1280, 700), QRect(0, 0, 1440, 900), QRect(900, 600, 800, 400), QRect(-50, -50, 300, 300)],
)
def test_a_window_lies_on_the_screen_with_its_bar(wanted):
    placed = place.within(wanted, ROOM)
    assert ROOM.contains(placed)
    assert placed.bottom() <= ROOM.bottom() - place.TITLE_BAR


def test_a_window_that_fits_stays():
    wanted = QRect(100, 60, 800, 500)
    assert place.within(wanted, ROOM) == wanted


def test_a_second_window_lies_on_the_screen(window, windows):
    room = window.screen().availableGeometry()
    window.resize(room.width(), room.height())
    window.document.session.select(["a"])
    REGISTRY["edit.delete"].run(window.document.session)
    other = windows.show_diagram(Diagram(), None, "Other", near=window)
    assert other is not window
    frame = 4
    assert room.adjusted(-frame, -frame, frame, frame).contains(other.geometry())


def test_the_window_fits_a_small_screen_at_one_and_a_half(window, qtbot):
    """1280 × 720 pixels are 853 × 480 where everything is drawn half as large again."""
    qtbot.waitUntil(lambda: all(dock.widget() is not None for dock in window.panels.values()))
    least = window.minimumSizeHint()
    assert least.width() <= 853
    assert least.height() <= 480 - place.TITLE_BAR
