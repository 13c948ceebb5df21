"""Names of signs that a keyboard lacks, as TeX spells them."""

from __future__ import annotations

_GREEK = "alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho"
_LATER = "sigma tau upsilon phi chi psi omega"


def _greek() -> dict[str, str]:
    names = {name: chr(0x3B1 + index) for index, name in enumerate(_GREEK.split())}
    # 0x3C2 is the final sigma, which no formula uses.
    names |= {name: chr(0x3C3 + index) for index, name in enumerate(_LATER.split())}
    capitals = {name.capitalize(): sign.upper() for name, sign in names.items()}
    return names | capitals


SYMBOLS: dict[str, str] = _greek() | {
    "varphi": "ϕ",
    "pm": "±",
    "times": "×",
    "cdot": "·",
    "bullet": "•",
    "deg": "°",
    "degree": "°",
    "prime": "′",
    "infty": "∞",
    "approx": "≈",
    "neq": "≠",
    "leq": "≤",
    "geq": "≥",
    "minus": "−",
    "to": "→",
    "rightarrow": "→",
    "leftarrow": "←",
    "uparrow": "↑",
    "downarrow": "↓",
    "leftrightarrow": "↔",
    "dots": "…",
    "endash": "–",
    "emdash": "—",
}
"""Command (after the backslash) to character."""

LONGEST = max(map(len, SYMBOLS))


def longest_symbol(letters: str) -> str:
    """Return the longest name that the letters begin with, "" for none: `gammaR` gives `gamma`."""
    for end in range(min(len(letters), LONGEST), 0, -1):
        if letters[:end] in SYMBOLS:
            return letters[:end]
    return ""
