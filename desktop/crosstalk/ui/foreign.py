"""Pictures and words that other programs put on the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QBuffer, QIODevice, QMimeData
from PySide6.QtGui import QGuiApplication, QImage

from crosstalk.tongue import later

if TYPE_CHECKING:
    from crosstalk.importers import PictureData

_SUFFIXES = {".png", ".jpg", ".jpeg", ".svg"}
_TYPES = ("image/svg+xml", "image/png", "image/jpeg")
"""What is taken as it is, the best first; other pictures become PNG."""

MOST_LETTERS = 5000
"""More than this is no label any more; the rest is left out."""


class Foreign(NamedTuple):
    """A picture that can be pasted: `read` checks it and raises CrosstalkError where it is none."""

    name: str
    read: Callable[[], PictureData]


def on_clipboard() -> Foreign | None:
    """Return the picture that is on the clipboard, None where there is none."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None:
        return None
    return _file(data) or _bytes(data) or _markup(data) or _image(data)


def words() -> str:
    """Return the text that is on the clipboard, "" for none; what is a picture is no text."""
    data = QGuiApplication.clipboard().mimeData()
    if data is None or not data.hasText() or on_clipboard() is not None:
        return ""
    lines = (" ".join(line.split()) for line in data.text()[:MOST_LETTERS].splitlines())
    return "\n".join(line for line in lines if line)


def _file(data: QMimeData) -> Foreign | None:
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    path = next((p for p in paths if p.suffix.lower() in _SUFFIXES), None)
    return Foreign(path.name, lambda: _read(path)) if path is not None else None


def _bytes(data: QMimeData) -> Foreign | None:
    kind = next((kind for kind in _TYPES if data.hasFormat(kind)), None)
    if kind is None:
        return None
    return Foreign("", lambda: _checked(data.data(kind).data()))


def _markup(data: QMimeData) -> Foreign | None:
    text = data.text().lstrip() if data.hasText() else ""
    if not text.startswith(("<svg", "<?xml")) or "<svg" not in text[:2000]:
        return None
    return Foreign("", lambda: _checked(text.encode()))


def _image(data: QMimeData) -> Foreign | None:
    if not data.hasImage():
        return None
    return Foreign("", lambda: _checked(_png(data.imageData())))


def _read(path: Path) -> PictureData:
    from crosstalk.importers.picture import read_picture

    return read_picture(path)


def _checked(data: bytes | bytearray | memoryview, name: str = later("What was copied")) -> PictureData:
    # Imported when it is needed: starting the program does not wait for readers of pictures.
    from crosstalk.importers.picture import check_picture

    return check_picture(bytes(data), name)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())
