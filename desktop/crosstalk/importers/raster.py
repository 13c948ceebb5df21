"""What PNG and JPEG files say about themselves, without decoding the pixels.

Sources: PNG specification (W3C, third edition) §5 and §11; JPEG: ITU-T T.81 annex B, JFIF 1.02.
"""

from __future__ import annotations

import struct
import zlib
from typing import NamedTuple

_INCH = 0.0254
_CHUNK = 8
"""Bytes of a chunk's length and name; a checksum of four follows its content."""
_STANDALONE = {0x01, *range(0xD0, 0xD9)}
"""JPEG markers without a length: TEM, RST0…RST7, SOI."""
_FRAMES = set(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG markers that begin a frame (not DHT, JPG, DAC)."""


class RasterFacts(NamedTuple):
    """Size in pixels, and pixels per inch where the file says so and both directions agree."""

    width: int
    height: int
    dpi: float | None


def read_png(data: bytes) -> RasterFacts:
    """Return the facts of a PNG; raises ValueError with the reason where it is cut short or a checksum fails."""
    position, size, dpi, pixels = 8, None, None, 0
    while True:
        if position + _CHUNK + 4 > len(data):
            raise ValueError("it is cut short")
        length, name = struct.unpack_from(">I4s", data, position)
        body = data[position + _CHUNK : position + _CHUNK + length]
        end = position + _CHUNK + length
        if end + 4 > len(data):
            raise ValueError("it is cut short")
        if zlib.crc32(body, zlib.crc32(name)) != struct.unpack_from(">I", data, end)[0]:
            raise ValueError("a checksum is wrong")
        if name == b"IHDR" and length >= 8:
            size = struct.unpack_from(">II", body)
        elif name == b"pHYs" and length == 9:
            dpi = _png_dpi(body)
        elif name == b"IDAT":
            pixels += length
        elif name == b"IEND":
            break
        position = end + 4
    if size is None or not pixels:
        raise ValueError("it holds no image")
    return RasterFacts(size[0], size[1], dpi)


def read_jpeg(data: bytes) -> RasterFacts:
    """Return the facts of a JPEG; raises ValueError with the reason where it is cut short or has no frame."""
    position, dpi = 2, None
    while position + 4 <= len(data):
        if data[position] != 0xFF:
            raise ValueError("its segments are broken")
        marker = data[position + 1]
        if marker == 0xFF or marker in _STANDALONE:
            position += 1 if marker == 0xFF else 2
            continue
        length = struct.unpack_from(">H", data, position + 2)[0]
        body = data[position + 4 : position + 2 + length]
        if length < 2 or len(body) < length - 2:
            raise ValueError("it is cut short")
        if marker == 0xE0 and body.startswith(b"JFIF\x00"):
            dpi = _jfif_dpi(body)
        if marker in _FRAMES and len(body) >= 5:
            if b"\xff\xd9" not in data[position:]:
                raise ValueError("it is cut short")
            height, width = struct.unpack_from(">HH", body, 1)
            return RasterFacts(width, height, dpi)
        position += 2 + length
    raise ValueError("it is cut short")


def _png_dpi(body: bytes) -> float | None:
    across, down, unit = struct.unpack(">IIB", body)
    return _sensible(across * _INCH) if unit == 1 and across == down else None


def _jfif_dpi(body: bytes) -> float | None:
    if len(body) < 12:
        return None
    unit, across, down = struct.unpack_from(">BHH", body, 7)
    if across != down or unit not in (1, 2):
        return None
    return _sensible(across if unit == 1 else across * 2.54)


def _sensible(dpi: float) -> float | None:
    return dpi if 10 <= dpi <= 10_000 else None
