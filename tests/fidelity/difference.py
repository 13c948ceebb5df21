"""How two pictures of the same size differ to a person.

Two renderers cover the pixels of a rim each in their own way: Qt puts letters on quarters of a pixel across and on
whole ones down, the canvas puts ready pictures of components on whole pixels. A colour difference is defined for
areas, not for single pixels, so both pictures first pass the blur of the eye, as S-CIELAB does it (X. Zhang and
B. A. Wandell, "A spatial extension of CIELAB for digital color-image reproduction", J. Soc. Inf. Display 5 (1997)
61-63). Of its kernels only the narrowest is used, that of lightness: exp(-(x/0.0283°)²), which at two pixels per point
seen from half a metre (50 pixels per degree) is a Gaussian of one pixel. Then

* the *mean* is the mean ΔE00 of all pixels;
* a pixel is *clearly different* when its ΔE00 is above 10: one picture shows something that the other lacks, or has
  it about a pixel beside.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tests.fidelity.ciede2000 import Array, ciede2000, lab_of_linear, linear

Picture = NDArray[np.uint8]
Mask = NDArray[np.bool_]
CLEAR = 10.0
"""ΔE00 from which two colours are plainly not the same; a person begins to see one at about 2 side by side."""
_EYE = (1 / 16, 4 / 16, 6 / 16, 4 / 16, 1 / 16)
"""The binomial kernel whose variance is one pixel."""


@dataclass(frozen=True)
class Difference:
    """Differences pixel by pixel (height × width)."""

    delta: Array

    @property
    def mean(self) -> float:
        """Mean ΔE00."""
        return float(self.delta.mean())

    @property
    def share(self) -> float:
        """Which part (0…1) of the pixels is clearly different."""
        return float((self.delta > CLEAR).mean())

    def part(self, left: int, top: int, right: int, bottom: int) -> Difference:
        """Return the difference within a rectangle of pixels."""
        return Difference(self.delta[max(0, top) : bottom, max(0, left) : right])


def difference(one: Picture, other: Picture) -> Difference:
    """Compare two pictures, height × width × RGB."""
    assert one.shape == other.shape, f"{one.shape} is not {other.shape}"
    # Most of a page is the same in both to the last bit: only what lies within reach of a difference is looked at.
    touched = _spread((one != other).any(axis=2), len(_EYE) // 2)
    delta = np.zeros(one.shape[:2])
    delta[touched] = ciede2000(*(lab_of_linear(_seen(picture)[touched]) for picture in (one, other)))
    return Difference(delta)


def _seen(picture: Picture) -> Array:
    """Return linear RGB after the blur of the eye."""
    return _blurred(_blurred(linear(picture).astype(np.float32), 0), 1)


def _blurred(light: Array, axis: int) -> Array:
    reach = len(_EYE) // 2
    around = np.pad(light, [(reach, reach) if a == axis else (0, 0) for a in range(3)], mode="edge")
    size = light.shape[axis]
    out = np.zeros_like(light)
    for shift, weight in enumerate(_EYE):
        part = slice(shift, shift + size)
        out += weight * (around[part] if axis == 0 else around[:, part])
    return out


def _spread(mask: Mask, reach: int) -> Mask:
    """Return a mask grown by so many pixels to all sides."""
    around = np.pad(mask, reach)
    height, width = mask.shape
    steps = range(2 * reach + 1)
    rows = np.logical_or.reduce([around[y : y + height] for y in steps])
    return np.asarray(np.logical_or.reduce([rows[:, x : x + width] for x in steps]))
