"""PNG and JPEG as art: bounded, turned upright, their transparent border trimmed, their size from dots per inch."""

from __future__ import annotations

import io

from crosstalk.catalog.svgart import Bitmap, Drawing
from crosstalk.catalog.svgimage import checked, item_of
from crosstalk.errors import CrosstalkError
from crosstalk.geometry import Rect
from crosstalk.importers.art.told import Told
from crosstalk.importers.picture import check_picture
from crosstalk.tongue import tr

MOST = 2400
"""Pixels along the longer side that are kept: 600 to the inch at 100 mm, the width of a journal's page."""


def read_raster(data: bytes, name: str) -> tuple[Drawing, tuple[str, ...]]:
    """Return a drawing of one picture, and what was changed; raises CrosstalkError in a sentence on `name`."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    told = Told()
    facts = check_picture(data, name)
    try:
        with Image.open(io.BytesIO(data), formats=["PNG", "JPEG"]) as opened:
            before = opened.size
            picture = ImageOps.exif_transpose(opened)
            picture.load()
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, ValueError, SyntaxError) as error:
        raise CrosstalkError(tr("{name} is a damaged picture.", name=name)) from error
    points = facts.width / max(1, before[0])
    kind = facts.media_type
    if picture.mode not in ("RGB", "L"):
        picture, kind = picture.convert("RGBA"), "image/png"
        seen = picture.getchannel("A").getbbox()
        if seen is None:
            raise CrosstalkError(tr("{name} is wholly transparent.", name=name))
        if seen != (0, 0, *picture.size):
            picture = picture.crop(seen)
            told.once("trimmed")
    width, height = picture.width * points, picture.height * points
    if max(picture.size) > MOST:
        picture.thumbnail((MOST, MOST))
        told.once("shrunk", count=MOST)
    out = io.BytesIO()
    if kind == "image/jpeg":
        picture.save(out, "JPEG", quality=92)
    else:
        picture.save(out, "PNG", optimize=True)
    raster = checked(out.getvalue())
    if raster is None:
        raise CrosstalkError(tr("{name} is a damaged picture.", name=name))
    box = Rect(0.0, 0.0, float(raster.width), float(raster.height))
    drawing = Drawing(box, (width, height), (Bitmap(item_of(raster, box)),), {}, ())
    return drawing, told.sentences
