"""Where the strokes of a scale in millimetres lie, and which of them bear a number."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from crosstalk.geometry import MM

NUMBERED = (0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0)
"""Millimetres that may lie between two numbers."""
APART = 46.0
"""So many pixels at least lie between two numbers."""
CLOSE = 4.0
"""So many pixels at least lie between two strokes."""


@dataclass(frozen=True, slots=True)
class Scale:
    """`step` millimetres between numbers, `parts` strokes to a step; the one in the `middle` is longer (0: none)."""

    step: float
    parts: int
    middle: int


@dataclass(frozen=True, slots=True)
class Tick:
    """A stroke at a place in millimetres; `rank` 0 bears a number, 1 is a longer one, 2 a short one."""

    mm: float
    rank: int


def scale_for(zoom: float) -> Scale:
    """Return the scale for so many pixels per point."""
    per_mm = zoom * MM
    step = next((s for s in NUMBERED if s * per_mm >= APART), NUMBERED[-1])
    parts = next((n for n in _parts_of(step) if step / n * per_mm >= CLOSE), 1)
    return Scale(step, parts, parts // 2 if parts % 2 == 0 and parts > 2 else 0)


def ticks(scale: Scale, first: float, last: float) -> Iterator[Tick]:
    """Yield the strokes between two places in millimetres, the first before the one and the last behind the other."""
    start = math.floor(first / scale.step) * scale.parts
    end = math.ceil(last / scale.step) * scale.parts
    for n in range(start, end + 1):
        part = n % scale.parts
        rank = 0 if part == 0 else 1 if scale.middle and part == scale.middle else 2
        yield Tick(n * scale.step / scale.parts, rank)


def words_of(mm: float) -> str:
    """Return the number at a stroke, without a fraction that says nothing."""
    return (
        f"{mm:.1f}".removesuffix(".0").replace("-0", "0", 1)
        if abs(mm) < 0.05
        else f"{mm:.1f}".removesuffix(".0")
    )


def _parts_of(step: float) -> tuple[int, ...]:
    leading = step / 10.0 ** math.floor(math.log10(step) + 1e-9)
    return (10, 4, 2) if round(leading) == 2 else (10, 5, 2)
