"""What stands still on the canvas becomes, tile by tile, exactly what a PNG shows."""

import math

import numpy as np
from PySide6.QtGui import QColor, QImage, QPainter

from crosstalk.painting.painter import paint_scene


def exact(hands):
    """Return the scene as the exact painter shows it in the window, on the theme's paper."""
    canvas = hands.canvas
    picture = QImage(canvas.viewport().size(), QImage.Format.Format_RGB32)
    picture.fill(QColor(hands.session.scene.paper))
    painter = QPainter(picture)
    painter.setTransform(canvas.lens.transform)
    paint_scene(painter, hands.session.scene)
    painter.end()
    return pixels(picture)


def pixels(image):
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), dtype=np.uint32)
    return rows.reshape(image.height(), image.width()).copy() & 0xFFFFFF


def shown(hands):
    return pixels(hands.canvas.sheet.backing.pixmap.toImage())


def on_page(hands, picture):
    page = hands.canvas.lens.rect_to_view(hands.session.scene.page).toRect().adjusted(2, 2, -2, -2)
    page = page.intersected(hands.canvas.viewport().rect())
    return picture[page.top() : page.bottom(), page.left() : page.right()]


def settle(hands):
    hands.window.grab()
    hands.canvas.sharpen()
    hands.window.grab()
    hands.canvas.sheet.settle(math.inf)
    assert hands.canvas.sheet.backing.unsettled.isEmpty()


def test_at_rest_the_canvas_is_the_exact_picture_to_the_last_bit(hands):
    hands.canvas.show_rect(hands.session.scene.bounds().inflated(20.0))
    hands.window.grab()
    hands.canvas.sharpen()
    hands.window.grab()
    assert not np.array_equal(on_page(hands, shown(hands)), on_page(hands, exact(hands)))
    settle(hands)
    assert np.array_equal(on_page(hands, shown(hands)), on_page(hands, exact(hands)))


def test_it_keeps_exact_what_is_panned_and_settles_what_was_changed(hands):
    settle(hands)
    hands.canvas.set_percent(300.0)
    settle(hands)
    hands.canvas.pan(-30, 18)
    hands.window.grab()
    left = hands.canvas.sheet.backing.unsettled.boundingRect()
    whole = hands.canvas.viewport().rect()
    assert 0 < left.width() <= whole.width()
    assert not hands.canvas.sheet.backing.unsettled.isEmpty()
    settle(hands)
    hands.drag("b", (250.0, 210.0))
    hands.window.grab()
    assert not hands.canvas.sheet.backing.unsettled.isEmpty()
    settle(hands)
    assert np.array_equal(on_page(hands, shown(hands)), on_page(hands, exact(hands)))


def test_nothing_settles_while_something_is_dragged_and_it_comes_by_itself_later(hands, qtbot):
    hands.window.grab()
    hands.drag("b", (250.0, 210.0), release=False)
    hands.window.grab()
    hands.canvas._settle()
    assert not hands.canvas.sheet.backing.unsettled.isEmpty()
    assert hands.canvas._settling.isActive()
    hands.session.cancel_all()
    hands.window.grab()
    qtbot.waitUntil(lambda: hands.canvas.sheet.backing.unsettled.isEmpty(), timeout=8000)
