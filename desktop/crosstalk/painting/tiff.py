"""TIFF with LZW at a resolution, as journals ask for it: RGB where the ground is filled, else with transparency.

The pixels are painted by Qt, the file is written by Pillow: Qt's own TIFF plug-in is not part of every build and can
name neither author nor description.
"""

from __future__ import annotations

import io
from typing import Any

from PySide6.QtGui import QImage

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.credits import CREATOR, Credits, credits_of
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.painting.glyphs import require_fonts
from crosstalk.painting.png import render_scene
from crosstalk.tongue import tr

_DESCRIPTION, _SOFTWARE, _ARTIST, _COPYRIGHT = 270, 305, 315, 33432
"""Tags of TIFF 6.0 §8."""


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the bytes of a TIFF file at the chosen dpi."""
    require_fonts()
    width, height = figure.size_px(options)
    ground = figure.background(options)
    image = render_scene(figure.scene, width, height, ground)
    return tiff_bytes(image, options.dpi, credits_of(figure), opaque=ground is not None)


def tiff_bytes(image: QImage, dpi: float, credits_: Credits, *, opaque: bool) -> bytes:
    """Return an image as an LZW-compressed TIFF; raises CrosstalkError where the memory does not suffice."""
    from PIL import Image

    wanted = QImage.Format.Format_RGB888 if opaque else QImage.Format.Format_RGBA8888
    image = image.convertToFormat(wanted)
    if image.isNull():
        raise CrosstalkError(tr("The picture could not be encoded as TIFF: the memory does not suffice."))
    mode = "RGB" if opaque else "RGBA"
    size = (image.width(), image.height())
    bits: Any = image.constBits()  # a memoryview: no copy of what may be a gigabyte
    pixels = Image.frombuffer(mode, size, bits, "raw", mode, image.bytesPerLine(), 1)
    out = io.BytesIO()
    try:
        pixels.save(out, "TIFF", compression="tiff_lzw", dpi=(dpi, dpi), tiffinfo=_tags(credits_))
    except OSError as error:
        raise CrosstalkError(tr("The picture could not be encoded as TIFF: {error}.", error=error)) from error
    return out.getvalue()


def _tags(credits_: Credits) -> Any:
    """Return the texts; the format says ASCII, readers take UTF-8."""
    from PIL.TiffImagePlugin import ImageFileDirectory_v2

    tags = ImageFileDirectory_v2()
    for number, text in (
        (_DESCRIPTION, f"{credits_.title}. {credits_.summary}"),
        (_SOFTWARE, CREATOR),
        (_ARTIST, credits_.author),
        (_COPYRIGHT, credits_.rights),
    ):
        if text:
            tags[number] = text.encode("utf-8")
            tags.tagtype[number] = 2
    return tags


TIFF = register(Exporter("tiff", "TIFF picture", (".tiff", ".tif"), render, frozenset({"dpi"})))
