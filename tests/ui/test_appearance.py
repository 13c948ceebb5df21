"""Light and dark, larger and smaller, less motion: in the real window, with the work in it kept."""

from __future__ import annotations

import re
from itertools import product

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from crosstalk.catalog.color import contrast
from crosstalk.commands import place
from crosstalk.locations import resources
from crosstalk.ui import appearance, style


@pytest.fixture(autouse=True)
def _light(qapp):
    yield
    style.use(dark=False)
    style.apply(qapp)


def choose(window, action_id, qtbot):
    windows = window.windows
    session = window.document.session
    window.menus.run(action_id)
    qtbot.waitUntil(lambda: windows.all[0].document.session is not session)
    return windows.all[0]


def test_dark_rebuilds_the_window_around_the_work(hands, qtbot):
    hands.session.run("Move", place.move, ["a"], 9.0, 0.0)
    hands.session.select(["a"])
    window = choose(hands.window, "view.look_dark", qtbot)
    assert style.is_dark
    assert QApplication.palette().color(QPalette.ColorRole.Window).lightness() < 80
    session = window.document.session
    assert session.selection == ("a",)
    x = session.record("a").x
    session.undo()
    assert session.record("a").x == x - 9.0
    assert appearance.mode() == "dark"
    window = choose(window, "view.look_light", qtbot)
    assert not style.is_dark


def test_the_interface_grows_and_shrinks(hands, qtbot):
    size = QApplication.font().pointSizeF()
    window = choose(hands.window, "view.scale_150", qtbot)
    assert QApplication.font().pointSizeF() == pytest.approx(size * 1.5)
    assert "padding: 12px 18px" in style.sheet()
    window = choose(window, "view.scale_100", qtbot)
    assert QApplication.font().pointSizeF() == pytest.approx(size)


def test_less_motion_slides_nothing(hands, qtbot):
    window = choose(hands.window, "view.still", qtbot)
    assert not style.moves
    assert not window.dockOptions() & window.DockOption.AnimatedDocks
    choose(window, "view.still", qtbot)
    assert style.moves


def test_the_system_decides_where_nothing_was_chosen(monkeypatch):
    monkeypatch.setattr(appearance, "_system_is_dark", lambda: True)
    assert appearance.is_dark()
    appearance.keep(look="light")
    assert not appearance.is_dark()


def test_settings_that_make_no_sense_are_as_if_nothing_were_chosen():
    from crosstalk.ui import recent

    recent.settings().setValue("interface_scale", "huge")
    recent.settings().setValue("appearance", "plaid")
    assert appearance.scale() == 1.0
    assert appearance.mode() == ""


@pytest.mark.parametrize("dark", [False, True])
def test_words_can_be_read_on_every_ground(dark):
    style.use(dark=dark)
    for words, ground in product(
        ("TEXT", "TEXT_MUTED", "GOOD", "BAD", "WARNING"), ("SURFACE", "FIELD", "ALTERNATE")
    ):
        assert contrast(style.tones()[words], style.tones()[ground]) >= 4.5, (words, ground)
    for words, ground in product(("TEXT_FAINT", "ICON", "ACCENT"), ("SURFACE", "FIELD")):
        assert contrast(style.tones()[words], style.tones()[ground]) >= 3.0, (words, ground)
    assert contrast("#ffffff", style.ACCENT_FILL) >= 4.5
    assert contrast(style.TEXT, style.ACCENT_SOFT) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_every_picture_that_the_sheet_names_is_there(dark):
    style.use(dark=dark)
    found = re.findall(r"url\((.*?)\)", style.sheet())
    assert found
    assert all((resources("icons") / name.rsplit("/", 1)[-1]).is_file() for name in found)


def test_no_tone_is_taken_by_name_from_the_style_module():
    """A tone that is imported by name stays light for ever."""
    from pathlib import Path

    import crosstalk.ui

    tones = set(style.tones())
    for path in Path(crosstalk.ui.__file__).parent.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for names in re.findall(r"^from crosstalk\.ui\.style import (\([^)]*\)|[^\n]*)", text, re.MULTILINE):
            assert not tones & set(re.findall(r"\w+", names)), path.name


def test_a_sample_of_a_relation_can_be_told_in_the_dark(hands):
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from crosstalk.ui.inspector.relation_sample import paint_sample

    style.use(dark=True)
    image = QImage(80, 24, QImage.Format.Format_RGB32)
    image.fill(QColor(style.FIELD))
    painter = QPainter(image)
    paint_sample(painter, hands.session.scene.stage, "activates", QRectF(6, 0, 66, 24))
    painter.end()
    line = min((QColor(image.pixel(x, 12)) for x in range(12, 40)), key=lambda c: c.lightness())
    assert contrast(line.name(), QColor(image.pixel(20, 5)).name()) >= 3.0
