"""Reading what is typed into a field for numbers: units and small sums."""

from __future__ import annotations

import re

_UNITS = {"mm": 1.0, "cm": 10.0, "m": 1000.0, "in": 25.4, '"': 25.4, "pt": 25.4 / 72.0, "px": 25.4 / 96.0}
"""Lengths in millimetres."""
_TERM = re.compile(r"\s*([+\-−*/x×])?\s*(\d+(?:[.,]\d*)?|[.,]\d+)\s*([a-z°%\"]*)", re.IGNORECASE)


def read_number(text: str, unit: str) -> float | None:
    """Return the number that a text means in a unit: `12`, `1.2 cm`, `10+2.5`, `40/2`, `-3`; None for no number.

    Lengths may be typed in any unit where the field has one; elsewhere a unit is ignored.
    """
    position, total, text = 0, None, text.strip()
    while position < len(text):
        match = _TERM.match(text, position)
        if match is None or (total is not None and not match[1]):
            return None
        value = _scaled(float(match[2].replace(",", ".")), match[3].lower(), unit, match[1])
        if value is None:
            return None
        total = _joined(total, match[1], value)
        if total is None:
            return None
        position = match.end()
    return total


def write_number(value: float, decimals: int) -> str:
    """Return a number without needless zeros."""
    text = f"{value:.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def _scaled(value: float, typed: str, unit: str, sign: str | None) -> float | None:
    if not typed or typed == unit or unit not in _UNITS or sign in ("*", "/", "x", "×"):
        return value
    return value * _UNITS[typed] / _UNITS[unit] if typed in _UNITS else None


def _joined(total: float | None, sign: str | None, value: float) -> float | None:
    if sign in ("-", "−"):
        return -value if total is None else total - value
    if sign in ("*", "x", "×"):
        return None if total is None else total * value
    if sign == "/":
        return None if total is None or value == 0 else total / value
    return value if total is None else total + value
