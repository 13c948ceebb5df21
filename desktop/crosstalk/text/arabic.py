"""The joined forms of Arabic letters, for what draws letter by letter: widths, outlines, PDF.

A letter has up to four forms: alone, at the beginning, in the middle, at the end of a joined group. Which it takes
follows from its neighbours (Unicode Standard, 9.2); the forms, and the ligatures of lam and alef, are read from the
character data of Python. Whoever has a shaping engine (browsers, Qt, Office) is given the letters as typed.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_TATWEEL = "\u0640"
_FIRST, _LAST = 0xFB50, 0xFEFC


@cache
def _forms() -> dict[str, dict[str, str]]:
    """Return the forms by letters (two for a ligature) and by name: isolated, final, initial, medial."""
    found: dict[str, dict[str, str]] = {}
    for code in range(_FIRST, _LAST + 1):
        tag, *letters = unicodedata.decomposition(chr(code)).split() or [""]
        name = tag.strip("<>")
        if name not in ("isolated", "final", "initial", "medial"):
            continue
        base = "".join(chr(int(letter, 16)) for letter in letters)
        if len(base) == 1 or (
            len(base) == 2 and base[0] == "\u0644" and base[1] in "\u0622\u0623\u0625\u0627"
        ):
            found.setdefault(base, {}).setdefault(name, chr(code))
    return found


def shaped(text: str) -> str:
    """Return a text in its order with the letters of Arabic in the forms that they take; marks stay."""
    if not any("\u0600" <= c <= "\u06ff" for c in text):
        return text
    letters = _joined(text)
    out: list[str] = []
    for n, letter in enumerate(letters):
        forms = _forms().get(letter)
        if forms is None:
            out.append(letter)
            continue
        before = _neighbour(letters, n, -1)
        after = _neighbour(letters, n, 1)
        to_right = "final" in forms and _reaches_on(before)
        to_left = "initial" in forms and _takes(after)
        name = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
            (to_right, to_left)
        )
        out.append(forms.get(name or "isolated", letter))
    return "".join(out)


def _joined(text: str) -> list[str]:
    """Return the letters, lam and alef as one."""
    out: list[str] = []
    for character in text:
        if out and out[-1] + character in _forms() and len(out[-1]) == 1 and out[-1] == "\u0644":
            out[-1] += character
        else:
            out.append(character)
    return out


def _neighbour(letters: list[str], at: int, step: int) -> str:
    at += step
    while 0 <= at < len(letters) and unicodedata.category(letters[at][0]) == "Mn":
        at += step
    return letters[at] if 0 <= at < len(letters) else ""


def _reaches_on(letter: str) -> bool:
    """Say whether a letter joins with the one that follows."""
    return letter == _TATWEEL or "initial" in _forms().get(letter, {})


def _takes(letter: str) -> bool:
    """Say whether a letter joins with the one before it."""
    return letter == _TATWEEL or "final" in _forms().get(letter, {})
