"""Pictures inside a drawing: bounded, as PNG or JPEG, laid into their place."""

from __future__ import annotations

import base64
import binascii
import io
from xml.etree.ElementTree import Element

from crosstalk.catalog.svgart import Bitmap
from crosstalk.catalog.svgcss import length
from crosstalk.catalog.svgimage import MAX_PIXELS, Raster, checked, item_of, raster_of
from crosstalk.geometry import Rect, Transform
from crosstalk.importers.art.clips import Area
from crosstalk.importers.art.frame import fitting
from crosstalk.importers.art.told import Told
from crosstalk.importers.art.tree import href


def embedded(element: Element, ctm: Transform, view: Rect, told: Told) -> tuple[Bitmap, Area | None] | None:
    """Return the picture of an `image` element, and the area it is cut to; None for one that cannot be shown."""
    address = href(element)
    if not address:
        return None
    raster = raster_of(address) or _converted(address)
    if raster is None:
        told.once("image")
        return None
    x, y = length(element.get("x"), 0.0, view.width), length(element.get("y"), 0.0, view.height)
    width = length(element.get("width"), float(raster.width), view.width)
    height = length(element.get("height"), float(raster.height), view.height)
    if width <= 0 or height <= 0:
        return None
    place, own = Rect(x, y, width, height), Rect(0.0, 0.0, raster.width, raster.height)
    ratio = element.get("preserveAspectRatio", "")
    rect = fitting(own, place, ratio).apply_rect(own)
    item = item_of(raster, rect)
    upright = abs(ctm.b) + abs(ctm.c) < 1e-9 and ctm.a > 0 and ctm.d > 0
    bitmap = Bitmap(item_of(raster, ctm.apply_rect(rect))) if upright else Bitmap(item, ctm)
    return bitmap, Area.of_rect(place, ctm) if "slice" in ratio else None


def _converted(address: str) -> Raster | None:
    """Return a GIF or WebP as PNG, its first picture; None for what cannot be read or shown."""
    from PIL import Image, UnidentifiedImageError

    head, _, text = address.partition(",")
    if not head.lower().endswith("base64"):
        return None
    try:
        data = base64.b64decode("".join(text.split()))
        with Image.open(io.BytesIO(data), formats=["GIF", "WEBP"]) as image:
            if image.width * image.height > MAX_PIXELS:
                return None
            out = io.BytesIO()
            image.convert("RGBA").save(out, "PNG")
    except (
        UnidentifiedImageError,
        Image.DecompressionBombError,
        OSError,
        ValueError,
        SyntaxError,
        binascii.Error,
    ):
        return None
    return checked(out.getvalue())
