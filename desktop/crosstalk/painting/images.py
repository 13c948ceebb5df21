"""Decoded pictures, kept by their key."""

from __future__ import annotations

import hashlib
import math
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from crosstalk.primitives import ImageItem

_decoded: dict[str, QImage | None] = {}
_KEPT = 256


def image_of(item: ImageItem) -> QImage | None:
    """Return the picture, None where the data are none that Qt reads."""
    key = _key(item)
    if key not in _decoded:
        if len(_decoded) >= _KEPT:
            _decoded.pop(next(iter(_decoded)))
        image = QImage.fromData(item.data)
        _decoded[key] = (
            None if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        )
    return _decoded[key]


def scaled_image(item: ImageItem, image: QImage, width: float, height: float) -> QImage:
    """Return the picture for so many pixels: where it is far too fine, averaged down by a power of two.

    A painter samples four pixels of the source for one of the target; finer sources would flicker.
    """
    if width <= 0 or height <= 0:
        return image
    excess = min(image.width() / width, image.height() / height)
    if excess < 2.0:
        return image
    return _halved(_key(item), int(math.log2(excess)))


@lru_cache(maxsize=64)
def _halved(key: str, times: int) -> QImage:
    image = _decoded[key]
    assert image is not None
    factor = 2**times
    return image.scaled(
        max(1, image.width() // factor),
        max(1, image.height() // factor),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _key(item: ImageItem) -> str:
    return item.key or hashlib.sha256(item.data).hexdigest()
