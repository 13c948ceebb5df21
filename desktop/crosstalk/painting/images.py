"""Decoded pictures, kept by their key."""

from __future__ import annotations

import hashlib
import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from crosstalk.primitives import ImageItem

_decoded: dict[str, QImage | None] = {}
_smaller: dict[tuple[str, int], QImage] = {}
"""Pictures by key and number of halvings."""
_KEPT_SMALLER = 64
_KEPT = 512 * 2**20
"""Bytes of decoded pictures that are kept beside the one just asked for."""


def image_of(item: ImageItem) -> QImage | None:
    """Return the picture, None where the data are none that Qt reads."""
    key = _key(item)
    if key in _decoded:
        found = _decoded[key]
    else:
        while _decoded and sum(kept.sizeInBytes() for kept in _decoded.values() if kept) > _KEPT:
            _decoded.pop(next(iter(_decoded)))
        image = QImage.fromData(item.data)
        found = None if image.isNull() else image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        _decoded[key] = found
    return found


def scaled_image(item: ImageItem, image: QImage, width: float, height: float) -> QImage:
    """Return the picture for so many pixels: where it is far too fine, averaged down by a power of two.

    A painter samples four pixels of the source for one of the target; finer sources would flicker.
    """
    if width <= 0 or height <= 0:
        return image
    excess = min(image.width() / width, image.height() / height)
    if excess < 2.0:
        return image
    key = (_key(item), int(math.log2(excess)))
    found = _smaller.get(key)
    if found is None:
        while len(_smaller) >= _KEPT_SMALLER:
            _smaller.pop(next(iter(_smaller)))
        found = _smaller[key] = _shrunk(image, 2 ** key[1])
    return found


def _shrunk(image: QImage, factor: int) -> QImage:
    return image.scaled(
        max(1, image.width() // factor),
        max(1, image.height() // factor),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _key(item: ImageItem) -> str:
    return item.key or hashlib.sha256(item.data).hexdigest()
