"""About how a colour of the screen comes out in offset print on coated paper. An approximation, not a proof.

What it is: the gamut is that of a Neugebauer model with the Yule-Nielsen correction (n = 2, J. A. C. Yule and
W. J. Nielsen, TAGA Proc. 1951) over the solids of offset print on coated paper, whose CIELAB values are about the aims
of ISO 12647-2:2004/Amd 1:2007 for paper types 1 and 2 (known as FOGRA39). Measured from the paper's
white with black-point compensation, a colour inside the gamut stays; one outside goes to the nearest colour that can
be printed of its hue. What it is not: a profile. There is no total ink limit, no screening, no paper tint, and a
press and its profile differ by several ΔE; the brightest blues, greens and violets of a screen lose about as much.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import product

import numpy as np
from numpy.typing import NDArray

from crosstalk.catalog.color import parse_hex, to_hex

Array = NDArray[np.float64]

_SOLIDS: dict[tuple[int, int, int], tuple[float, float, float]] = {
    (0, 0, 0): (95, 0, -2),
    (1, 0, 0): (55, -37, -50),
    (0, 1, 0): (48, 74, -3),
    (0, 0, 1): (89, -5, 93),
    (0, 1, 1): (47, 68, 48),
    (1, 0, 1): (50, -65, 27),
    (1, 1, 0): (24, 20, -46),
    (1, 1, 1): (23, 0, 0),
}
"""Inks cyan, magenta, yellow → L*, a*, b* of their solid overprint."""
_BLACK = (16.0, 0.0, 0.0)
_N = 2.0
_TO_XYZ = np.array(
    [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
)
_WHITE = _TO_XYZ.sum(axis=1)
_FROM_XYZ = np.linalg.inv(_TO_XYZ)
_HUES, _COARSE, _LIGHTS = 72, 51, 251
"""Steps of the gamut's table: every 5 degrees of hue, every 2 of lightness, and those between them."""
_CHROMA_COSTS = 0.7
"""What a step of chroma costs beside one of lightness where a colour goes to the nearest that can be printed."""


def printed(rgb: Array) -> Array:
    """Return sRGB 0…1 (rows of three) as they come out in print, as sRGB again with the paper as white."""
    colors = _lab_of(_compensated(_linear(rgb) @ _TO_XYZ.T / _WHITE))
    light, chroma = colors[:, 0], np.hypot(colors[:, 1], colors[:, 2])
    hue = np.degrees(np.arctan2(colors[:, 2], colors[:, 1])) % 360.0
    light, chroma = _into_gamut(light, chroma, hue)
    angle = np.radians(hue)
    lab = np.stack([light, chroma * np.cos(angle), chroma * np.sin(angle)], axis=1)
    return _curved(_xyz_of(lab) * _WHITE @ _FROM_XYZ.T)


@lru_cache(maxsize=4096)
def printed_hex(color: str) -> str:
    """Return a colour `#rrggbb` as it comes out in print."""
    red, green, blue = printed(np.array([parse_hex(color)]))[0].tolist()
    return to_hex(red, green, blue)


def _into_gamut(light: Array, chroma: Array, hue: Array) -> tuple[Array, Array]:
    """Leave what can be printed; move the rest to the nearest place on the gamut's edge at its hue."""
    table = _edge()
    place = hue / 360.0 * _HUES
    first = place.astype(int) % _HUES
    part = (place - np.floor(place))[:, None]
    edge = table[first] * (1.0 - part) + table[(first + 1) % _HUES] * part
    lights = np.linspace(0.0, 100.0, _LIGHTS)
    here = np.clip(light / 100.0 * (_LIGHTS - 1), 0, _LIGHTS - 1.000001)
    below = here.astype(int)
    rows = np.arange(len(light))
    most = edge[rows, below] + (edge[rows, below + 1] - edge[rows, below]) * (here - below)
    far = (lights[None, :] - light[:, None]) ** 2 + _CHROMA_COSTS * (edge - chroma[:, None]) ** 2
    nearest = far.argmin(axis=1)
    outside = chroma > most
    return (
        np.where(outside, lights[nearest], light),
        np.where(outside, np.minimum(edge[rows, nearest], chroma), chroma),
    )


@cache
def _edge() -> Array:
    """Return the greatest chroma that can be printed by hue and lightness."""
    lab = _lab_of(_printable())
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    hue = np.degrees(np.arctan2(lab[:, 2], lab[:, 1])) % 360.0
    table = np.full((_HUES, _COARSE), -1.0)
    place = (
        np.round(hue / 360.0 * _HUES).astype(int) % _HUES,
        np.round(lab[:, 0] / 100.0 * (_COARSE - 1)).astype(int),
    )
    np.maximum.at(table, place, chroma)
    table[:, -1] = 0.0
    fine = np.linspace(0.0, _COARSE - 1, _LIGHTS)
    known = [np.flatnonzero(row >= 0.0) for row in table]
    rows = [np.interp(fine, at, row[at], left=0.0) for at, row in zip(known, table, strict=True)]
    return np.stack(rows)


def _printable() -> Array:
    """Return XYZ, relative to the paper's white, of many mixtures of the four inks on the gamut's surface."""
    steps = np.linspace(0.0, 1.0, 41)
    face = np.array(list(product(steps, steps)))
    faces = [np.insert(face, axis, value, axis=1) for axis in range(3) for value in (0.0, 1.0)]
    inks = np.concatenate(faces)
    solids = {key: (_xyz_of(np.array([lab]))[0]) for key, lab in _SOLIDS.items()}
    paper = solids[0, 0, 0]
    mixed = sum(
        np.prod(np.where(np.array(key) == 1, inks, 1.0 - inks), axis=1)[:, None] * (xyz / paper) ** (1.0 / _N)
        for key, xyz in solids.items()
    )
    black = (_xyz_of(np.array([_BLACK]))[0] / paper) ** (1.0 / _N)
    parts = [(mixed * (1.0 - k) + black * k) ** _N for k in np.linspace(0.0, 1.0, 21)]
    return np.concatenate(parts)


def _compensated(ratio: Array) -> Array:
    """Return XYZ with the screen's black brought to that of the print."""
    solids = _xyz_of(np.array([_BLACK, _SOLIDS[0, 0, 0]]))
    lowest = float(solids[0, 1] / solids[1, 1])
    return lowest + (1.0 - lowest) * ratio


def _lab_of(ratio: Array) -> Array:
    """Return CIELAB of XYZ relative to white."""
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)


def _xyz_of(lab: Array) -> Array:
    """Return XYZ relative to white of CIELAB."""
    y = (lab[:, 0] + 16) / 116
    f = np.stack([y + lab[:, 1] / 500, y, y - lab[:, 2] / 200], axis=1)
    return np.where(f > 6 / 29, f**3, 3 * (6 / 29) ** 2 * (f - 4 / 29))


def _linear(channels: Array) -> Array:
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def _curved(light: Array) -> Array:
    light = np.clip(light, 0.0, 1.0)
    return np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055)
