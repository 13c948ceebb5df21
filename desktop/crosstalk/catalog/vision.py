"""How colours look to other eyes: simulated protanopia, deuteranopia, tritanopia, and grey.

The matrices are those of Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision
Deficiency", IEEE TVCG 15 (2009), table for severity 1.0, applied to linear RGB as the paper has it. Grey is the
luminance of sRGB (IEC 61966-2-1).
"""

from __future__ import annotations

from crosstalk.catalog.color import curved, linear, parse_hex, to_hex

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

VISIONS: dict[str, Matrix] = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722), (0.2126, 0.7152, 0.0722)),
}
"""By name: what turns linear red, green and blue into what is seen."""


def seen(color: str, vision: str) -> str:
    """Return how a colour `#rrggbb` looks; `vision` "" is normal. Raises KeyError for an unknown vision."""
    if not vision:
        return color
    channels = [linear(channel) for channel in parse_hex(color)]
    mixed = (sum(k * c for k, c in zip(row, channels, strict=True)) for row in VISIONS[vision])
    red, green, blue = (curved(channel) for channel in mixed)
    return to_hex(red, green, blue)
