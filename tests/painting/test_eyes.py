"""A picture looked up in a table shows what the simulation says of each colour."""

import pytest
from PySide6.QtGui import QColor, QImage, QPixmap

from crosstalk.catalog.color import parse_hex
from crosstalk.catalog.vision import LABELS, seen
from crosstalk.painting.eyes import mapped, table

COLORS = ("#ffffff", "#000000", "#c8452d", "#1f6f8b", "#f6ebf6", "#8a56a0", "#3f8f4f", "#efc25a", "#23202b")


@pytest.mark.parametrize(("vision", "severity"), [*((v, 1.0) for v in LABELS), ("deuteranopia", 0.4)])
def test_each_pixel_is_what_the_simulation_says(vision, severity):
    picture = QImage(len(COLORS), 1, QImage.Format.Format_ARGB32_Premultiplied)
    for x, color in enumerate(COLORS):
        picture.setPixelColor(x, 0, QColor(color))
    shown = mapped(picture, table(vision, severity))
    for x, color in enumerate(COLORS):
        expected = parse_hex(seen(color, vision, severity))
        got = QColor(shown.pixel(x, 0)).getRgbF()[:3]
        assert got == pytest.approx(expected, abs=5 / 255), color


def test_a_sharp_picture_stays_sharp(qapp):
    pixmap = QPixmap(6, 4)
    pixmap.setDevicePixelRatio(2.0)
    pixmap.fill(QColor("#ff0000"))
    shown = mapped(pixmap.toImage(), table("grey"))
    assert (shown.width(), shown.height(), shown.devicePixelRatio()) == (6, 4, 2.0)
    assert QColor(shown.pixel(5, 3)).name() == seen("#ff0000", "grey")
