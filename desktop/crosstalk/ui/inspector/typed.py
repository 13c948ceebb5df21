"""Markup that becomes a look while it is typed: `_{2}`, `^{+}`, `^2+ `, `\\alpha `."""

from __future__ import annotations

import re
from typing import NamedTuple

from crosstalk.model.records import Run, Script
from crosstalk.text.symbols import SYMBOLS

_SCRIPTS: dict[str, Script] = {"_": "sub", "^": "super"}
_BRACED = re.compile(r"([_^])\{([^{}]*)\}$")
_NAMED = re.compile(r"\\([A-Za-z]+)([^A-Za-z])$")
_BARE = re.compile(r"(?<=[\w)\]])\^([+\-−]|\d{1,2}[+\-−])(\s|[^\w+\-−{}])$")
_NAMED_END = re.compile(r"\\([A-Za-z]+)$")
_BARE_END = re.compile(r"(?<=[\w)\]])\^([+\-−]|\d{1,2}[+\-−])$")


class Change(NamedTuple):
    """That the last `length` characters become these runs; "=" as script keeps the look around them."""

    length: int
    runs: tuple[Run, ...]


def typed(before: str, *, at_end: bool = False) -> Change | None:
    """Return what the text before the caret calls for, None for nothing; `at_end` also takes what could go on."""
    if match := _BRACED.search(before):
        return Change(len(match[0]), (Run(text=_signs(match[2]), script=_SCRIPTS[match[1]]),))
    if match := _NAMED.search(before):
        sign = SYMBOLS.get(match[1])
        # The space that ended the name is used up by it, as in TeX; any other sign stays.
        rest = "" if match[2] == " " else match[2]
        return Change(len(match[0]), (Run(text=sign + rest),)) if sign else None
    if match := _BARE.search(before):
        charge = Run(text=match[1].replace("-", "−"), script="super")
        return Change(len(match[0]), (charge, Run(text=match[2])))
    if at_end and (match := _NAMED_END.search(before)) and match[1] in SYMBOLS:
        return Change(len(match[0]), (Run(text=SYMBOLS[match[1]]),))
    if at_end and (match := _BARE_END.search(before)):
        return Change(len(match[0]), (Run(text=match[1].replace("-", "−"), script="super"),))
    return None


def _signs(text: str) -> str:
    text = re.sub(r"\\([A-Za-z]+) ?", lambda m: SYMBOLS.get(m[1], m[0]), text)
    return re.sub(r"-(?=$)", "−", text)
