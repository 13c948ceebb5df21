"""Raster images that a drawing holds itself: decoded from their data address, bounded, and only PNG and JPEG."""

from __future__ import annotations

import base64
import binascii
import hashlib
import io
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from crosstalk.catalog.svgcss import length
from crosstalk.geometry import Rect
from crosstalk.primitives import ImageItem

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MAX_PIXELS = 40_000_000
"""A larger picture would take more than 160 MB to show."""
_XLINK = "{http://www.w3.org/1999/xlink}href"
_FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg"}


class Raster(NamedTuple):
    """The bytes of a picture, what they are, and its size in pixels."""

    data: bytes
    media_type: str
    width: int
    height: int


def embedded(element: Element, box: Rect) -> ImageItem | None:
    """Return the picture of an `image` element that is stretched over its place; None for any other.

    (A picture that keeps its proportions is laid into its place by `importers.art`.)
    """
    if element.get("preserveAspectRatio", "").strip() != "none":
        return None
    raster = raster_of(element.get("href") or element.get(_XLINK) or "")
    width = length(element.get("width"), 0.0, box.width)
    height = length(element.get("height"), 0.0, box.height)
    if raster is None or width <= 0 or height <= 0:
        return None
    x, y = length(element.get("x"), 0.0, box.width), length(element.get("y"), 0.0, box.height)
    return item_of(raster, Rect(x, y, width, height))


def item_of(raster: Raster, rect: Rect) -> ImageItem:
    """Return a picture stretched over a rectangle."""
    return ImageItem(rect, raster.data, raster.media_type, hashlib.sha256(raster.data).hexdigest()[:24])


def raster_of(address: str) -> Raster | None:
    """Return the PNG or JPEG of a data address; None for anything else, and for what is too large to show."""
    head, _, text = address.strip().partition(",")
    if not head.lower().startswith("data:image/") or not head.lower().endswith("base64"):
        return None
    try:
        return checked(base64.b64decode("".join(text.split())))
    except (binascii.Error, ValueError):
        return None


@lru_cache(maxsize=64)
def checked(data: bytes) -> Raster | None:
    """Return bytes with what their head says they are; None for no PNG or JPEG, or one too large to show."""
    from PIL import Image, UnidentifiedImageError  # only drawings with pictures in them wait for it

    try:
        with Image.open(io.BytesIO(data), formats=list(_FORMATS)) as image:
            (width, height), kind = image.size, image.format or ""
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError):
        return None
    if kind not in _FORMATS or not 0 < width * height <= MAX_PIXELS:
        return None
    return Raster(data, _FORMATS[kind], width, height)
