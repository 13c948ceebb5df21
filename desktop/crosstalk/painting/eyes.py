"""A finished picture as other eyes see it: each pixel through a table, so that all that is painted is simulated alike.

The table has a colour for each of 128 steps per channel, made from the simulation of `catalog.vision` when a way of
looking is first chosen; looking a window's pixels up takes about ten milliseconds. Steps of two of 255 are finer than
can be seen; white stays white and black black where the simulation says so.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from crosstalk.catalog.vision import PRINTED, matrix_of

Table = NDArray[np.uint32]

_STEPS = 128
_NODES = 33
"""Steps per channel at which print is worked out; between them it is interpolated."""
_FINE = 32768


@lru_cache(maxsize=8)
def table(vision: str, severity: float = 1.0) -> Table:
    """Return the table of a way of looking (`catalog.vision.LABELS`). Raises KeyError for an unknown one."""
    if vision == PRINTED:
        return _packed(_printed())
    light = _linear(np.arange(_STEPS) / (_STEPS - 1)).astype(np.float32)
    red, green, blue = light[:, None, None], light[None, :, None], light[None, None, :]
    channels = [k[0] * red + k[1] * green + k[2] * blue for k in matrix_of(vision, severity)]
    curve = np.round(255 * _curved(np.arange(_FINE) / (_FINE - 1))).astype(np.uint32)
    places = [np.clip(channel * (_FINE - 1) + 0.5, 0, _FINE - 1).astype(np.int32) for channel in channels]
    return _packed([curve[place] for place in places])


def mapped(picture: QImage, colors: Table) -> QImage:
    """Return an opaque picture with every colour looked up."""
    source = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(source.constBits(), dtype=np.uint32)
    places = (pixels >> 3) & 0x1FC000
    places |= (pixels >> 2) & 0x3F80
    places |= (pixels >> 1) & 0x7F
    made = QImage(source.size(), QImage.Format.Format_RGB32)
    made.setDevicePixelRatio(picture.devicePixelRatio())
    np.take(colors, places, out=np.frombuffer(made.bits(), dtype=np.uint32), mode="clip")
    return made


def _printed() -> list[NDArray[np.uint32]]:
    from crosstalk.catalog.printing import printed

    nodes = np.linspace(0.0, 1.0, _NODES)
    grid = np.stack(np.meshgrid(nodes, nodes, nodes, indexing="ij"), axis=-1).reshape(-1, 3)
    cube = printed(grid).reshape(_NODES, _NODES, _NODES, 3)
    between = np.stack(
        [np.interp(np.linspace(0.0, 1.0, _STEPS), nodes, row) for row in np.eye(_NODES)], axis=1
    )
    for _ in range(3):
        # Each turn spreads one axis and puts it behind the others: after three they stand as before.
        cube = np.moveaxis(
            np.tensordot(between.astype(np.float32), cube.astype(np.float32), axes=(1, 0)), 0, 2
        )
    return [np.round(255 * np.clip(cube[..., c], 0.0, 1.0)).astype(np.uint32) for c in range(3)]


def _packed(channels: list[NDArray[np.uint32]]) -> Table:
    red, green, blue = channels
    return np.ascontiguousarray((np.uint32(0xFF000000) | red << 16 | green << 8 | blue).ravel())


def _linear(c: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def _curved(c: NDArray[np.float64]) -> NDArray[np.float64]:
    return np.where(c <= 0.0031308, 12.92 * c, 1.055 * c ** (1 / 2.4) - 0.055)
