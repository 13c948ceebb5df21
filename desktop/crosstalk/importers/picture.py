"""Pictures that come into a diagram: PNG, JPEG and SVG, checked before they are kept."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from crosstalk.errors import CrosstalkError
from crosstalk.importers import raster
from crosstalk.importers.svg_picture import clean_svg
from crosstalk.storage.files import read_bytes
from crosstalk.tongue import again, later, tr

MAX_BYTES = 64 * 1024 * 1024
"""Larger files are refused before they fill the memory."""
MAX_PIXELS = 100_000_000
"""More would need over 400 MB of memory to show."""
_SCREEN_DPI = 96.0
"""What a pixel is taken for where the file does not say (CSS: 96 to the inch)."""
_MARKS = {b"\x89PNG\r\n\x1a\n": "image/png", b"\xff\xd8\xff": "image/jpeg"}
_FOREIGN = {
    b"GIF8": "a GIF",
    b"II*\x00": "a TIFF",
    b"MM\x00*": "a TIFF",
    b"%PDF": "a PDF",
    b"%!PS": later("a PostScript"),
}


class PictureData(NamedTuple):
    """What a Picture record needs: the bytes to keep, what they are, and their natural size in points."""

    media_type: str
    data: bytes
    width: float
    height: float
    ignored: tuple[str, ...] = ()
    """Kinds of SVG elements that it holds and that will not be drawn (text, filter, mask …)."""

    def fitted(self, width: float, height: float) -> tuple[float, float]:
        """Return its size in points, shrunk in proportion where it is larger than a frame."""
        factor = min(1.0, width / self.width, height / self.height)
        return self.width * factor, self.height * factor


def read_picture(path: str | Path) -> PictureData:
    """Return the picture of a file; raises CrosstalkError where it cannot be read or is no picture."""
    return check_picture(read_bytes(Path(path), MAX_BYTES), str(path))


def check_picture(data: bytes, name: str = later("The picture")) -> PictureData:
    """Return the picture that bytes hold, judged by the bytes and not by a name.

    Raises CrosstalkError, in one sentence that begins with `name`, for what is no picture, is cut short or damaged,
    has no size, or would be too large to show.
    """
    if not data:
        raise CrosstalkError(tr("{name} is empty.", name=name))
    if len(data) > MAX_BYTES:
        raise CrosstalkError(
            tr(
                "{name} is larger than {MAX_BYTES} MB, which is the most that is read.",
                name=name,
                MAX_BYTES=MAX_BYTES // 2**20,
            )
        )
    for mark, media_type in _MARKS.items():
        if data.startswith(mark):
            return _raster(data, media_type, name)
    if data.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] == b"<":
        return PictureData("image/svg+xml", *clean_svg(data, name))
    for mark, kind in _FOREIGN.items():
        if data.startswith(mark):
            raise CrosstalkError(
                tr("{name} is {kind} file; save it as PNG, JPEG or SVG first.", name=name, kind=again(kind))
            )
    raise CrosstalkError(tr("{name} is not a picture; PNG, JPEG and SVG can be inserted.", name=name))


def _raster(data: bytes, media_type: str, name: str) -> PictureData:
    kind = "PNG" if media_type == "image/png" else "JPEG"
    try:
        image = raster.read_png(data) if kind == "PNG" else raster.read_jpeg(data)
    except ValueError as error:
        raise CrosstalkError(
            tr("{name} is a damaged {kind} file: {error}.", name=name, kind=kind, error=error)
        ) from error
    if image.width < 1 or image.height < 1:
        raise CrosstalkError(tr("{name} is a {kind} file without any pixel.", name=name, kind=kind))
    if image.width * image.height > MAX_PIXELS:
        raise CrosstalkError(
            tr(
                "{name} has {width} × {height} pixels; at most {MAX_PIXELS} million can be shown.",
                name=name,
                width=image.width,
                height=image.height,
                MAX_PIXELS=MAX_PIXELS // 10**6,
            )
        )
    per_inch = image.dpi or _SCREEN_DPI
    width, height = image.width / per_inch * 72, image.height / per_inch * 72
    return PictureData(media_type, data, width, height)
