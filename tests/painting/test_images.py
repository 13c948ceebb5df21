"""Decoded pictures do not pile up."""

from __future__ import annotations

from PySide6.QtGui import QImage

from crosstalk.geometry import Rect
from crosstalk.painting import images
from crosstalk.painting.png import png_bytes
from crosstalk.primitives import ImageItem


def _item(color: int) -> ImageItem:
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(color)
    return ImageItem(Rect(0, 0, 64, 64), png_bytes(image, 96), "image/png", f"test-{color}")


def test_what_is_kept_is_bounded_by_its_bytes(monkeypatch):
    monkeypatch.setattr(images, "_decoded", {})
    monkeypatch.setattr(images, "_KEPT", 3 * 64 * 64 * 4)
    for color in range(10):
        assert images.image_of(_item(color)).size().width() == 64
    assert len(images._decoded) <= 5


def test_a_picture_far_too_fine_is_averaged_down_even_after_it_was_let_go(monkeypatch):
    item = _item(11)
    image = images.image_of(item)
    monkeypatch.setattr(images, "_decoded", {})
    small = images.scaled_image(item, image, 8, 8)
    assert (small.width(), small.height()) == (8, 8)
    assert images.scaled_image(item, image, 8, 8) is small


def test_what_is_no_picture_is_none():
    assert images.image_of(ImageItem(Rect(0, 0, 1, 1), b"no", "image/png", "none")) is None
