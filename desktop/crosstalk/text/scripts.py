"""Unicode sub- and superscripts, set as small ordinary characters.

Arial has ² and ³ but not ⁺, ⁻ or ₃: left as they are, a painter would take half of `Ca²⁺` from another
font. So they become runs of their base characters, which every font has and which all look alike.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from msgspec.structs import replace

from crosstalk.text.spans import Script, Span

_TAGS: dict[str, Script] = {"<sub>": "sub", "<super>": "super"}
_CANDIDATES = re.compile("[²³¹\u2070-\u209c\u02b0-\u02b8\u1d2c-\u1d6a]")
# ª, º and ™ are letters and signs of their own and stay.

_PLAIN = "0123456789+-−=()"
_RAISED: dict[str, dict[int, str]] = {
    "super": {ord(c): s for c, s in zip(_PLAIN + "ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ", strict=True)},
    "sub": {ord(c): s for c, s in zip(_PLAIN + "aehklmnopstx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕₖₗₘₙₒₚₛₜₓ", strict=True)},
}


def raised(text: str, script: Script) -> str:
    """Return a sub- or superscript as Unicode characters, as a reader would hear it; plain where one is lacking."""
    table = _RAISED.get(script)
    if table is None or not all(ord(c) in table or c == " " for c in text):
        return text
    return text.translate(table)


@cache
def _base(character: str) -> tuple[str, Script]:
    tag, *codes = unicodedata.decomposition(character).split() or [""]
    script = _TAGS.get(tag, "")
    return ("".join(chr(int(code, 16)) for code in codes), script) if script else (character, "")


def with_scripts(span: Span) -> tuple[Span, ...]:
    """Return the span in parts, its Unicode sub- and superscripts as parts with a script.

    Within a span that already is a script they become ordinary characters of it.
    """
    if span.text.isascii() or not _CANDIDATES.search(span.text):
        return (span,)
    parts: list[Span] = []
    for character in span.text:
        base, script = _base(character) if _CANDIDATES.match(character) else (character, "")
        script = span.script or script
        if parts and parts[-1].script == script:
            parts[-1] = replace(parts[-1], text=parts[-1].text + base)
        else:
            parts.append(replace(span, text=base, script=script))
    return tuple(parts)
