"""How far apart two colours look: CIEDE2000.

Source: G. Sharma, W. Wu, E. N. Dalal, "The CIEDE2000 color-difference formula: implementation notes, supplementary
test data, and mathematical observations", Color Research & Application 30 (2005) 21-30, doi:10.1002/col.20070. The
numbers in comments are those of its equations. sRGB to CIELAB: IEC 61966-2-1 and CIE 15, white point D65.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.floating]

_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _TO_XYZ.sum(axis=1)
_LINEAR = np.array(
    [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in np.arange(256) / 255]
)


def linear(rgb: NDArray[np.uint8]) -> Array:
    """Return the light (0…1) of sRGB values 0…255."""
    return np.asarray(_LINEAR[rgb])


def lab(rgb: NDArray[np.uint8]) -> Array:
    """Return CIELAB (… × 3) of sRGB values 0…255 (… × 3)."""
    return lab_of_linear(linear(rgb))


def lab_of_linear(light: Array) -> Array:
    """Return CIELAB (… × 3) of linear RGB 0…1 (… × 3)."""
    ratio = light @ _TO_XYZ.T / _WHITE
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio / (3 * (6 / 29) ** 2) + 4 / 29)
    x, y, z = f[..., 0], f[..., 1], f[..., 2]
    return np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)


def ciede2000(one: Array, other: Array) -> Array:
    """Return the difference of CIELAB colours (… × 3), with the parametric factors kL = kC = kH = 1."""
    light_1, a_1, b_1 = np.moveaxis(one, -1, 0)
    light_2, a_2, b_2 = np.moveaxis(other, -1, 0)
    mean_c7 = ((np.hypot(a_1, b_1) + np.hypot(a_2, b_2)) / 2) ** 7  # 2, 3
    g = 0.5 * (1 - np.sqrt(mean_c7 / (mean_c7 + 25.0**7)))  # 4
    chroma_1, hue_1 = _chroma_and_hue((1 + g) * a_1, b_1)  # 5-7
    chroma_2, hue_2 = _chroma_and_hue((1 + g) * a_2, b_2)
    d_hue = _hue_step(hue_1, hue_2, chroma_1 * chroma_2)  # 10
    hue = _mean_hue(hue_1, hue_2, chroma_1 * chroma_2)  # 14
    light, chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2  # 12, 13
    l_term = (light_2 - light_1) / _light_weight(light)
    c_term = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)  # 20
    big_h = 2 * np.sqrt(chroma_1 * chroma_2) * np.sin(np.radians(d_hue) / 2)  # 11
    h_term = big_h / (1 + 0.015 * chroma * _hue_weight(hue))  # 21
    total = l_term**2 + c_term**2 + h_term**2 + _rotation(hue, chroma) * c_term * h_term  # 22
    return np.asarray(np.sqrt(np.maximum(total, 0.0)))


def _chroma_and_hue(a: Array, b: Array) -> tuple[Array, Array]:
    return np.hypot(a, b), np.degrees(np.arctan2(b, a)) % 360


def _hue_step(hue_1: Array, hue_2: Array, product: Array) -> Array:
    step = (hue_2 - hue_1 + 180) % 360 - 180
    # At exactly half a turn the formula keeps the sign, the remainder above does not.
    step = np.where((step == -180) & (hue_2 - hue_1 == 180), 180.0, step)
    return np.where(product == 0, 0.0, step)


def _mean_hue(hue_1: Array, hue_2: Array, product: Array) -> Array:
    total = hue_1 + hue_2
    far = np.abs(hue_1 - hue_2) > 180
    mean = np.where(far, np.where(total < 360, total + 360, total - 360), total) / 2
    return np.where(product == 0, total, mean)


def _light_weight(light: Array) -> Array:
    square = (light - 50) ** 2
    return np.asarray(1 + 0.015 * square / np.sqrt(20 + square))  # 19


def _hue_weight(hue: Array) -> Array:
    def wave(times: float, shift: float) -> Array:
        return np.asarray(np.cos(np.radians(times * hue + shift)))

    return np.asarray(
        1 - 0.17 * wave(1, -30) + 0.24 * wave(2, 0) + 0.32 * wave(3, 6) - 0.20 * wave(4, -63)
    )  # 15


def _rotation(hue: Array, chroma: Array) -> Array:
    turn = 30 * np.exp(-(((hue - 275) / 25) ** 2))  # 16
    weight = 2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7))  # 17
    return np.asarray(-np.sin(np.radians(2 * turn)) * weight)  # 18
