"""The grid in millimetres, and the sharpness of what lies below the figure."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox

from crosstalk.geometry import MM, Rect
from crosstalk.ui.grid_dialog import GridDialog
from crosstalk.ui.ground import lines, on_screen, paint_grid, paint_ground
from crosstalk.ui.lens import Lens


def painted(ratio: float, zoom: float = 1.3, step: float = 10.0, major: int = 4) -> QImage:
    lens, size = Lens(zoom, -31, -17), QRect(0, 0, 401, 301)
    image = QImage(round(size.width() * ratio), round(size.height() * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.red)
    painter = QPainter(image)
    page = Rect(0.0, 0.0, 200.0, 150.0)
    paint_ground(painter, lens, size, ratio, page, "#ffffff")
    paint_grid(painter, lens, size, ratio, page, "#ffffff", step, major)
    painter.end()
    return image


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_lines_are_whole_pixels_of_any_screen(ratio):
    image = painted(ratio)
    page = on_screen(Lens(1.3, -31, -17).rect_to_view(Rect(0, 0, 200, 150)), ratio)
    row = [
        image.pixelColor(x, page.top() + round(7 * ratio)).name() for x in range(page.left(), page.right())
    ]
    assert len(set(row)) == 3  # paper, a line, a strong line: nothing smeared between them
    runs, wide = [], max(1, int(ratio))
    for x, color in enumerate(row):
        if color != "#ffffff" and (x == 0 or row[x - 1] == "#ffffff"):
            runs.append(x)
    widths = {next((n for n in range(1, 9) if x + n >= len(row) or row[x + n] == "#ffffff"), 9) for x in runs}
    assert widths == {wide}
    gaps = {b - a for a, b in pairwise(runs)}
    assert max(gaps) - min(gaps) <= 1


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
def test_the_ground_leaves_no_pixel_out(ratio):
    image = painted(ratio)
    reds = [
        (x, y)
        for x in range(image.width())
        for y in range(0, image.height(), 7)
        if image.pixelColor(x, y).name() == "#ff0000"
    ]
    assert reds == []


def test_lines_that_would_lie_too_close_are_left_out():
    assert [at for at, _ in lines(10.0, 4, 1.0, 0.0, 30.0)] == [0.0, 10.0, 20.0, 30.0]
    assert [strong for _, strong in lines(10.0, 4, 1.0, 0.0, 40.0)] == [True, False, False, False, True]
    assert [at for at, _ in lines(10.0, 4, 0.2, 0.0, 80.0)] == [0.0, 40.0, 80.0]
    assert [at for at, _ in lines(10.0, 4, 0.07, 0.0, 80.0)] == [0.0, 80.0]


def test_the_menu_sets_the_step_and_a_new_window_has_it_too(window, windows, qtbot):
    from crosstalk.model import Diagram

    window.menus.run("view.grid_50")
    settings = window.document.session.settings
    assert settings.grid
    assert settings.grid_step == pytest.approx(5.0 * MM)
    other = windows.show_diagram(Diagram(), None, "Other")
    qtbot.waitUntil(
        lambda: other.document.session.settings.grid_step == pytest.approx(5.0 * MM), timeout=3000
    )


def test_the_dialog_shows_at_once_and_cancel_puts_back(window, qtbot):
    settings = window.document.session.settings
    window.menus.run("view.grid_settings")
    dialog = window.findChild(GridDialog)
    dialog.step.setValue(7.5)
    dialog.shown.setChecked(True)
    assert settings.grid_step == pytest.approx(7.5 * MM)
    assert settings.grid
    QTest.mouseClick(
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Cancel),
        Qt.MouseButton.LeftButton,
    )
    assert settings.grid_step == pytest.approx(2.5 * MM)
    assert not settings.grid
    assert window.document.history.position == 0
