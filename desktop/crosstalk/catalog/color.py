"""Colours: hex, OKLCH, recolouring that keeps the shading.

OKLab and OKLCH after Björn Ottosson, "A perceptual color space for image processing" (2020); sRGB transfer curve
after IEC 61966-2-1; contrast after WCAG 2.2 (relative luminance).
"""

from __future__ import annotations

import math
import re
from functools import lru_cache
from typing import NamedTuple

_HEX = re.compile(r"#(?:[0-9a-fA-F]{3}){1,2}\Z")
_GREY = 0.03
"""Chroma under which a colour has no hue worth speaking of."""


class Oklch(NamedTuple):
    """Lightness 0…1, chroma 0…about 0.37, hue in degrees."""

    lightness: float
    chroma: float
    hue: float


def is_hex(color: str) -> bool:
    """Say whether a text is a colour `#rgb` or `#rrggbb`."""
    return _HEX.match(color) is not None


def parse_hex(color: str) -> tuple[float, float, float]:
    """Return red, green and blue, 0…1, of `#rgb` or `#rrggbb`; raises ValueError for anything else."""
    if not is_hex(color):
        raise ValueError(f"{color!r} is not a colour like #rrggbb")
    digits = color[1:] if len(color) == 7 else "".join(2 * c for c in color[1:])
    value = int(digits, 16)
    return (value >> 16) / 255, (value >> 8 & 255) / 255, (value & 255) / 255


def to_hex(red: float, green: float, blue: float) -> str:
    """Return `#rrggbb`, each channel brought into 0…1 first."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, c))):02x}" for c in (red, green, blue))


@lru_cache(maxsize=8192)
def to_oklch(color: str) -> Oklch:
    """Return a hex colour in OKLCH."""
    r, g, b = (linear(c) for c in parse_hex(color))
    el = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    em = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    es = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * el + 0.7936177850 * em - 0.0040720468 * es
    a = 1.9779984951 * el - 2.4285922050 * em + 0.4505937099 * es
    b_ = 0.0259040371 * el + 0.7827717662 * em - 0.8086757660 * es
    return Oklch(lightness, math.hypot(a, b_), math.degrees(math.atan2(b_, a)) % 360)


def from_oklch(color: Oklch) -> str:
    """Return the hex colour; out of gamut, chroma is lowered at equal lightness and hue until it fits."""
    lightness = min(1.0, max(0.0, color.lightness))
    chroma = max(0.0, color.chroma)
    if not _in_gamut(_to_linear(lightness, chroma, color.hue)):
        low, high = 0.0, chroma
        for _ in range(14):
            middle = (low + high) / 2
            if _in_gamut(_to_linear(lightness, middle, color.hue)):
                low = middle
            else:
                high = middle
        chroma = low
    return to_hex(*(curved(c) for c in _to_linear(lightness, chroma, color.hue)))


@lru_cache(maxsize=16384)
def recolour(tone: str, old_base: str, new_base: str) -> str:
    """Return the tone that stands to `new_base` as `tone` stands to `old_base`.

    Lightness keeps its distance to the base; where the new base leaves less room above or below, all distances on
    that side shrink by the same factor, so lighter stays lighter. Hue keeps its turn, chroma its difference (its
    ratio where the new base is greyer, so that grey comes out grey).
    """
    if old_base == new_base or tone == old_base:
        return new_base if tone == old_base else tone
    old, new, here = to_oklch(old_base), to_oklch(new_base), to_oklch(tone)
    delta = here.lightness - old.lightness
    if delta > 0:
        delta *= min(1.0, (1.0 - new.lightness) / max(1e-6, 1.0 - old.lightness))
    else:
        delta *= min(1.0, new.lightness / max(1e-6, old.lightness))
    if new.chroma <= old.chroma:
        chroma = here.chroma * new.chroma / max(1e-6, old.chroma)
    else:
        chroma = here.chroma + (new.chroma - old.chroma) * _coloured(here, old)
    hue = new.hue if old.chroma < _GREY else new.hue + here.hue - old.hue
    return from_oklch(Oklch(new.lightness + delta, chroma, hue % 360))


@lru_cache(maxsize=16384)
def adjust(color: str, gain: float, offset: float, chroma: float) -> str:
    """Return the colour with lightness gain·L + offset and its chroma multiplied."""
    here = to_oklch(color)
    return from_oklch(Oklch(gain * here.lightness + offset, here.chroma * chroma, here.hue))


def lighten(color: str, amount: float) -> str:
    """Return the colour moved towards white by a fraction 0…1 of the way, in lightness."""
    return adjust(color, 1.0 - amount, amount, 1.0 - amount / 2)


def darken(color: str, amount: float) -> str:
    """Return the colour moved towards black by a fraction 0…1 of the way, in lightness."""
    return adjust(color, 1.0 - amount, 0.0, 1.0)


def mix(first: str, second: str, fraction: float) -> str:
    """Return the colour at a fraction 0…1 of the straight way from the first to the second in OKLab."""
    a, b = _to_lab(to_oklch(first)), _to_lab(to_oklch(second))
    lightness, x, y = (p + (q - p) * fraction for p, q in zip(a, b, strict=True))
    return from_oklch(Oklch(lightness, math.hypot(x, y), math.degrees(math.atan2(y, x)) % 360))


def difference(first: str, second: str) -> float:
    """Return the distance of two colours in OKLab; about 0.02 is just noticeable side by side."""
    return math.dist(_to_lab(to_oklch(first)), _to_lab(to_oklch(second)))


def luminance(color: str) -> float:
    """Return the relative luminance 0…1."""
    r, g, b = (linear(c) for c in parse_hex(color))
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def contrast(first: str, second: str) -> float:
    """Return the contrast ratio 1…21."""
    a, b = luminance(first), luminance(second)
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)


def readable_on(background: str, dark: str = "#1d1b26", light: str = "#ffffff") -> str:
    """Return whichever of two text colours stands out more on a background."""
    return dark if contrast(background, dark) >= contrast(background, light) else light


@lru_cache(maxsize=1024)
def legible(color: str, ground: str, least: float = 4.5) -> str:
    """Return the colour moved away from a ground in lightness, hue kept, until words in it can be read there.

    4.5 is what WCAG 2.2 (1.4.3) asks of text; where no shade reaches it, black or white is returned.
    """
    here = to_oklch(color)
    step = -0.02 if luminance(ground) > 0.18 else 0.02
    lightness = here.lightness
    while contrast(color, ground) < least and 0.0 < lightness < 1.0:
        lightness += step
        color = from_oklch(here._replace(lightness=lightness))
    return color if contrast(color, ground) >= least else readable_on(ground, dark="#000000")


def _coloured(tone: Oklch, base: Oklch) -> float:
    """Whites and blacks within a coloured slot stay uncoloured: 0 for grey, 1 for as coloured as the base."""
    return min(1.0, tone.chroma / base.chroma) if base.chroma >= _GREY else _shade(tone.lightness)


def _shade(lightness: float) -> float:
    """How much chroma a lightness carries, 1 in the middle and 0 at white and black."""
    return min(1.0, 4.0 * max(0.0, min(lightness, 1.0 - lightness)))


def _to_lab(color: Oklch) -> tuple[float, float, float]:
    angle = math.radians(color.hue)
    return color.lightness, color.chroma * math.cos(angle), color.chroma * math.sin(angle)


def _to_linear(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    _, a, b = _to_lab(Oklch(lightness, chroma, hue))
    el = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    em = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    es = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * el - 3.3077115913 * em + 0.2309699292 * es,
        -1.2684380046 * el + 2.6097574011 * em - 0.3413193965 * es,
        -0.0041960863 * el - 0.7034186147 * em + 1.7076147010 * es,
    )


def _in_gamut(rgb: tuple[float, float, float]) -> bool:
    return all(-5e-4 <= c <= 1.0005 for c in rgb)


def linear(c: float) -> float:
    """Return the linear value 0…1 of an sRGB channel 0…1."""
    return float(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4)


def curved(c: float) -> float:
    """Return the sRGB channel 0…1 of a linear value, brought into 0…1 first."""
    c = min(1.0, max(0.0, c))
    return float(12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055)
