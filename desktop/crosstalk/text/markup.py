r"""The small markup in which labels are typed.

| typed | meaning |
|---|---|
| `CD8^+`, `Ca^2+`, `10^-3`, `x^{any}` | superscript; the short form takes a signed number or one character |
| `5-HT_3`, `x_{any}` | subscript; the short form takes a number or one character |
| `**bold**`, `*italic*` | switch the face on and off; a mark without a partner is an asterisk |
| `\alpha`, `\to`, ... | a sign (symbols.py); `IFN-\gammaR` works |
| `\color{#d9657f}red\color{}` | colour until the next one; empty for the text's own |
| `\*`, `\_`, `\^`, `\{`, `\\` | the character itself |

`format` writes what `parse` reads: parse(format(spans)) == merged(spans).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from crosstalk.text.spans import RunLike, Script, Span, as_spans, merged
from crosstalk.text.symbols import SYMBOLS, longest_symbol

_COLOR = re.compile(r"\\color\{(#[0-9a-fA-F]{6})?\}")
_SUPER = re.compile(r"[+\-−–]?\d+(?:[+\-−–](?!\w))?|[+\-−–]+|\w", re.ASCII)
_SUB = re.compile(r"\d+|\w", re.ASCII)
_PLAIN = re.compile(r"[^\\*_^{}]+")
_SPECIAL = re.compile(r"[\\*_^{}]")
_SCRIPTS: dict[str, Script] = {"_": "sub", "^": "super"}
_MARKS: dict[Script, str] = {"sub": "_", "super": "^"}


class _Token(NamedTuple):
    kind: str
    """`text`, `short` (a script of its own), `open`, `close`, `bold`, `italic` or `color`."""
    text: str = ""
    script: Script = ""


def parse(markup: str) -> tuple[Span, ...]:
    """Return the spans of a marked-up text; never fails, what has no meaning stands for itself."""
    tokens = _tokens(markup)
    bold = italic = False
    color = ""
    scripts: list[Script] = []
    spans: list[Span] = []
    for index, token in enumerate(tokens):
        kind, text = token.kind, token.text
        if kind in ("bold", "italic"):
            on = bold if kind == "bold" else italic
            if on or any(later.kind == kind for later in tokens[index + 1 :]):
                bold, italic = bold ^ (kind == "bold"), italic ^ (kind == "italic")
                continue
        elif kind == "open":
            scripts.append(token.script)
            continue
        elif kind == "close" and scripts:
            scripts.pop()
            continue
        elif kind == "color":
            color = text
            continue
        script = token.script or (scripts[-1] if scripts else "")
        spans.append(Span(text, bold, italic, script, color))
    return merged(spans)


def _tokens(markup: str) -> list[_Token]:
    out: list[_Token] = []
    position = 0
    while position < len(markup):
        token, position = _next(markup, position)
        out.append(token)
    return out


def _next(markup: str, i: int) -> tuple[_Token, int]:
    sign = markup[i]
    if sign == "\\":
        return _command(markup, i)
    if sign == "*":
        return _star(markup, i)
    if sign in _SCRIPTS:
        return _script(markup, i, _SCRIPTS[sign])
    if sign == "}":
        return _Token("close", "}"), i + 1
    match = _PLAIN.match(markup, i)
    return (_Token("text", match[0]), match.end()) if match else (_Token("text", sign), i + 1)


def _command(markup: str, i: int) -> tuple[_Token, int]:
    color = _COLOR.match(markup, i)
    if color:
        return _Token("color", (color[1] or "").lower()), color.end()
    following = markup[i + 1 : i + 2]
    if following.isascii() and following.isalpha():
        name = longest_symbol(markup[i + 1 : i + 40])
        return (_Token("text", SYMBOLS[name]), i + 1 + len(name)) if name else (_Token("text", "\\"), i + 1)
    return _Token("text", following or "\\"), i + 1 + len(following)


def _star(markup: str, i: int) -> tuple[_Token, int]:
    mark = "**" if markup.startswith("**", i) else "*"
    before, after = markup[:i][-1:], markup[i + len(mark) :][:1]
    # As in "2 * 3": a mark that touches no letter is an asterisk.
    alone = (not before or before.isspace()) and after.isspace()
    kind = "text" if alone else "bold" if mark == "**" else "italic"
    return _Token(kind, mark), i + len(mark)


def _script(markup: str, i: int, script: Script) -> tuple[_Token, int]:
    following = markup[i + 1 : i + 2]
    if following == "{":
        return _Token("open", "", script), i + 2
    if following == "\\":
        token, end = _command(markup, i + 1)
        if token.kind == "text" and token.text != "\\":
            return _Token("short", token.text, script), end
    match = (_SUPER if script == "super" else _SUB).match(markup, i + 1)
    if match:
        return _Token("short", match[0].replace("-", "−"), script), match.end()
    return _Token("text", markup[i]), i + 1


def format(runs: Iterable[RunLike] | str) -> str:
    """Return the markup of runs."""
    out: list[str] = []
    bold = italic = False
    color = ""
    spans = merged(as_spans(runs))
    for index, span in enumerate(spans):
        marks = ("**" if span.bold != bold else "") + ("*" if span.italic != italic else "")
        bold, italic = span.bold, span.italic
        # A toggle takes effect on what follows, so the colour is written first: the mark then touches text.
        marks = (f"\\color{{{span.color}}}" if span.color != color else "") + marks
        color = span.color
        after = spans[index + 1].text if index + 1 < len(spans) else ""
        loose = marks.startswith("*") and (not out or out[-1][-1:].isspace())
        out.append(marks + _scripted(span, after, loose))
    ending = ("**" if bold else "") + ("*" if italic else "")
    return "".join(out) + ending


def _scripted(span: Span, after: str, loose: bool) -> str:
    if span.script:
        if span.text == "+" and span.script == "super" and not re.match(r"[+\-−–\d]", after):
            return "^+"
        return f"{_MARKS[span.script]}{{{_escaped(span.text)}}}"
    text = _escaped(span.text)
    # Between two spaces a mark would be read as an asterisk.
    return "\\" + text if loose and text[0].isspace() else text


def _escaped(text: str) -> str:
    return _SPECIAL.sub(lambda match: "\\" + match[0], text)
