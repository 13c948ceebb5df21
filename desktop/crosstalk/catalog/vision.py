"""How colours look to other eyes, in grey, and in print: the one simulation that views, checks and palettes share.

Colour-vision deficiencies: the matrices in `machado`, applied to linear RGB as their authors have it, at any severity.
Grey is the luminance of sRGB (IEC 61966-2-1). Print is the approximation of `printing`, which says what it is.
"""

from __future__ import annotations

from functools import lru_cache

from crosstalk.catalog.color import curved, difference, linear, parse_hex, to_hex
from crosstalk.catalog.machado import TABLES, Matrix, matrix
from crosstalk.tongue import later

_LUMINANCE = (0.2126, 0.7152, 0.0722)
GREY = "grey"
PRINTED = "printed"

VISIONS: dict[str, Matrix] = {
    **{name: matrix(name, 1.0) for name in TABLES},
    GREY: (_LUMINANCE, _LUMINANCE, _LUMINANCE),
}
"""By name: what turns linear red, green and blue into what is seen, at full severity. What checks look through."""

LABELS: dict[str, str] = {
    "protanopia": later("Protan"),
    "deuteranopia": later("Deutan"),
    "tritanopia": later("Tritan"),
    GREY: later("Grey"),
    PRINTED: later("Printed"),
}
"""Every way of looking by name, in the order of menus."""

MERGED = 0.055
"""Difference (OKLab) under which two thin lines that do not lie side by side look the same."""


def has_severity(vision: str) -> bool:
    """Say whether a way of looking comes in degrees."""
    return vision in TABLES


def matrix_of(vision: str, severity: float = 1.0) -> Matrix:
    """Return what is applied to linear RGB. Raises KeyError for what is no matrix (print) or unknown."""
    return matrix(vision, severity) if vision in TABLES else VISIONS[vision]


def seen(color: str, vision: str, severity: float = 1.0) -> str:
    """Return how a colour `#rrggbb` looks; `vision` "" is normal. Raises KeyError for an unknown vision."""
    return _seen(color, vision, severity) if vision else color


@lru_cache(maxsize=16384)
def _seen(color: str, vision: str, severity: float) -> str:
    if vision == PRINTED:
        from crosstalk.catalog.printing import printed_hex  # numpy, which a check does not need

        return printed_hex(color)
    channels = [linear(channel) for channel in parse_hex(color)]
    mixed = (sum(k * c for k, c in zip(row, channels, strict=True)) for row in matrix_of(vision, severity))
    red, green, blue = (curved(channel) for channel in mixed)
    return to_hex(red, green, blue)


def merging(first: str, second: str, floor: float = MERGED) -> list[str]:
    """Return the visions with which two colours, plainly different to most, look the same."""
    return [name for name in VISIONS if difference(seen(first, name), seen(second, name)) < floor]
