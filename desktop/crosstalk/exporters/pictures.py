"""Raster pictures of a figure as rows of RGB and of opacity, for formats that cannot hold a PNG.

The only file of this package that knows Pillow, which is loaded when a figure has a picture.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import lru_cache

from crosstalk.primitives import ImageItem
from crosstalk.tongue import tr

MAX_PIXELS = 200_000_000
"""600 MB decoded; a page of 183 mm at 1200 dpi is 95 million."""


@dataclass(frozen=True, slots=True)
class Raster:
    """Decoded pixels: `rgb` with three bytes each, `alpha` with one or None where all are opaque."""

    width: int
    height: int
    rgb: bytes
    alpha: bytes | None


def decoded(item: ImageItem) -> Raster | None:
    """Return the pixels of a picture; None where the data are none (the canvas shows nothing there either).

    Raises CrosstalkError where it is too large for the memory.
    """
    return _decoded(item.data)


@lru_cache(maxsize=4)
def _decoded(data: bytes) -> Raster | None:
    from PIL import Image

    from crosstalk.errors import CrosstalkError

    try:
        with Image.open(io.BytesIO(data)) as image:
            width, height = image.size
            if width * height > MAX_PIXELS:
                raise CrosstalkError(
                    tr(
                        "A picture of {width} × {height} pixels is too large; put a smaller one in its place.",
                        width=width,
                        height=height,
                    )
                )
            pixels = image.convert("RGBA")
    except CrosstalkError:
        raise
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    alpha = pixels.getchannel("A").tobytes()
    opaque = alpha.count(255) == len(alpha)
    return Raster(width, height, pixels.convert("RGB").tobytes(), None if opaque else alpha)


def is_plain_jpeg(item: ImageItem) -> bool:
    """Whether the data are a JPEG in RGB that a PDF can hold as they are."""
    if not item.data.startswith(b"\xff\xd8\xff"):
        return False
    from PIL import Image

    try:
        with Image.open(io.BytesIO(item.data)) as image:
            return image.format == "JPEG" and image.mode == "RGB"
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False
