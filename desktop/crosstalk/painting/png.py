"""PNG at a resolution."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter

from crosstalk.errors import CrosstalkError
from crosstalk.exporters.credits import CREATOR, Credits, credits_of
from crosstalk.exporters.progress import steadily
from crosstalk.exporters.registry import Exporter, ExportOptions, Figure, register
from crosstalk.geometry import Rect
from crosstalk.painting.app import ensure_app
from crosstalk.painting.convert import q_color
from crosstalk.painting.glyphs import require_fonts
from crosstalk.painting.painter import paint_items
from crosstalk.tongue import tr

if TYPE_CHECKING:
    from crosstalk.scene import Scene

MAX_PIXELS = 400_000_000
"""1.6 GB while it is painted; a page of 183 mm at 2400 dpi is 380 million."""
MAX_SIDE = 32_767
"""Qt's painter counts pixels in 16 bits."""
_INCH_MM = 25.4


def render_scene(scene: Scene, width: int, height: int, background: str | None = None) -> QImage:
    """Return the page painted on an image of so many pixels, transparent where nothing is.

    `background` is `#rrggbb` or None. Raises CrosstalkError where the image would be too large for the memory.
    """
    return render_part(scene, scene.page, width, height, background)


def render_part(scene: Scene, area: Rect, width: int, height: int, background: str | None = None) -> QImage:
    """Return a part of the page (in points) painted like `render_scene`."""
    ensure_app()
    image = _empty(width, height)
    image.fill(q_color(background) if background else q_color("#ffffff", 0.0))
    painter = QPainter(image)
    try:
        painter.scale(width / area.width, height / area.height)
        painter.translate(-area.x, -area.y)
        for name in steadily(scene.order):
            paint_items(painter, scene.items[name].items)
    finally:
        painter.end()
    return image


def render(figure: Figure, options: ExportOptions) -> bytes:
    """Return the bytes of a PNG file at the chosen dpi, which it says of itself."""
    require_fonts()
    width, height = figure.size_px(options)
    image = render_scene(figure.scene, width, height, figure.background(options))
    _write_credits(image, credits_of(figure))
    return png_bytes(image, options.dpi)


def png_bytes(image: QImage, dpi: float) -> bytes:
    """Return an image as a PNG file with its resolution written in it."""
    per_metre = round(dpi / _INCH_MM * 1000)
    image.setDotsPerMeterX(per_metre)
    image.setDotsPerMeterY(per_metre)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Not QImage.save: its type stub asks for bytes, PySide6 6.11 itself for str.
    if not QImageWriter(buffer, QByteArray(b"PNG")).write(image):
        raise CrosstalkError(tr("The picture could not be encoded as PNG: the memory does not suffice."))
    return bytes(data.data())


def _write_credits(image: QImage, credits_: Credits) -> None:
    """Give an image the texts that PNG knows by name (PNG specification §11.3.3)."""
    for name, text in (
        ("Title", credits_.title),
        ("Author", credits_.author),
        ("Description", credits_.summary),
        ("Copyright", credits_.rights),
        ("Software", CREATOR),
        ("Source", credits_.link),
    ):
        if text:
            image.setText(name, text)


def check_size(width: int, height: int) -> None:
    """Raise CrosstalkError for a picture of more pixels than are made at all."""
    if max(width, height) > MAX_SIDE or width * height > MAX_PIXELS:
        raise _too_large(width, height)


def _empty(width: int, height: int) -> QImage:
    check_size(width, height)
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        raise _too_large(width, height)
    return image


def _too_large(width: int, height: int) -> CrosstalkError:
    return CrosstalkError(
        tr(
            "A picture of {width} × {height} pixels is too large; choose a lower dpi or a smaller width.",
            width=width,
            height=height,
        )
    )


PNG = register(Exporter("png", "PNG picture", (".png",), render, frozenset({"dpi"})))
