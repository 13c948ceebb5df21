"""That the comparison of pictures sees what a person sees, and no more."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from crosstalk.painting.app import ensure_app
from tests.fidelity.difference import difference
from tests.fidelity.pictures import SCALE, rgb


def drawn(paint, shift=0.0):
    """Return a picture of 100 × 100 points on white."""
    ensure_app()
    image = QImage(200, 200, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    painter.translate(shift, shift)
    paint(painter)
    painter.end()
    return rgb(image)


def figure(color="#b03a2e", line="#333333", width=1.0, tip=True, dash=None):
    def paint(painter):
        painter.setPen(QPen(QColor("#553355"), 1.0))
        painter.setBrush(QColor(color))
        painter.drawEllipse(QRectF(10, 10, 40, 34))
        pen = QPen(QColor(line), width)
        if dash:
            pen.setDashPattern(dash)
        painter.setPen(pen)
        painter.drawLine(QPointF(52, 60), QPointF(90, 74))
        if tip:
            painter.setBrush(QColor(line))
            painter.drawPolygon(QPolygonF([QPointF(95, 76), QPointF(89, 71), QPointF(88, 77)]))

    return paint


def test_a_quarter_of_a_pixel_beside_is_the_same_picture():
    found = difference(drawn(figure()), drawn(figure(), 0.125))
    assert 0 < found.mean < 0.25
    assert found.share < 0.001


@pytest.mark.parametrize(
    "other",
    [
        figure(color="#b05a2e"),
        figure(line="#2e86c1"),
        figure(width=2.0),
        figure(tip=False),
        figure(dash=[3.0, 3.0]),
    ],
    ids=["fill", "line color", "line width", "head", "dashes"],
)
def test_what_a_person_would_see_is_seen(other):
    assert difference(drawn(figure()), drawn(other)).share > 0.001


def test_a_point_beside_is_another_place():
    assert difference(drawn(figure()), drawn(figure(), 1.0)).share > 0.001


def test_a_part_is_judged_for_itself():
    found = difference(drawn(figure()), drawn(figure(tip=False)))
    assert found.part(0, 0, 100, 100).mean == 0
    assert found.part(160, 130, 200, 160).share > 5 * found.share


def test_equal_pictures_do_not_differ():
    picture = np.random.default_rng(1).integers(0, 256, (20, 30, 3), dtype=np.uint8)
    assert difference(picture, picture).mean == 0
