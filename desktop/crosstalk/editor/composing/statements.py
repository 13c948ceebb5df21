"""Reading statements: names joined by arrows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Head = Literal["->", "-|", "-o", "=>"]

MOST_LINES, MOST_LENGTH = 400, 40_000
"""So many lines, and characters, are read; a list that is longer was hardly meant."""
_SAME: tuple[tuple[str, Head], ...] = (
    ("-->", "->"), ("--|", "-|"), ("--o", "-o"), ("==>", "=>"), ("->", "->"), ("-|", "-|"), ("=>", "=>"),
    ("→", "->"), ("⟶", "->"), ("⊣", "-|"), ("⊸", "-o"), ("⇒", "=>"), ("⟹", "=>"),
)  # fmt: skip
_PLAIN = "|".join(re.escape(text) for text, _ in _SAME)
_ARROW = re.compile(
    rf"""
      (?:(?<=\s)|^)-(?P<words>[^\s>|=-](?:(?!->|-\||=>|\n).)*?)(?P<end>-{{1,2}}>|-{{1,2}}\||=>|-{{1,2}}o(?=\s|$))
    | (?P<bare>{_PLAIN})
    | (?:(?<=\s)|^)(?P<circle>--?o)(?=\s|$)
    """,
    re.VERBOSE,
)
_REMARK = re.compile(r"(?:^|\s)#.*")


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow as it was written: its head, and the words on it ("" for none)."""

    head: Head
    words: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """That everything on the left acts on everything on the right."""

    sources: tuple[str, ...]
    arrow: Arrow
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Statements:
    """What was read: all names in order, each once, the links, and what could not be read, in sentences."""

    names: tuple[str, ...]
    links: tuple[Link, ...]
    open_ends: tuple[str, ...] = ()
    """Arrows that lead from or to nothing yet, as they were written: someone is still typing."""


def is_statement(text: str) -> bool:
    """Say whether a text is meant to be composed: it has an arrow, or several lines."""
    return bool(_ARROW.search(text)) or len([line for line in text.splitlines() if line.strip()]) > 1


def read(text: str) -> Statements:
    """Read statements; what is beyond `MOST_LINES` or `MOST_LENGTH` is left out."""
    names: dict[str, None] = {}
    links: list[Link] = []
    open_ends: list[str] = []
    for line in list(_lines(text[:MOST_LENGTH]))[:MOST_LINES]:
        before: tuple[str, ...] = ()
        arrow: Arrow | None = None
        for part in _parts(line):
            if isinstance(part, Arrow):
                if arrow is not None or not before:
                    open_ends.append(line)
                arrow = part
                continue
            if arrow is not None and before:
                links.append(Link(before, arrow, part))
            names.update(dict.fromkeys(part))
            before, arrow = part, None
        if arrow is not None and before:
            open_ends.append(line)
    return Statements(tuple(names), tuple(links), tuple(open_ends))


def _lines(text: str) -> Iterator[str]:
    for raw in text.splitlines():
        for line in _REMARK.sub("", raw).split(";"):
            # Lists are pasted with bullets and numbers in front.
            clean = re.sub(r"^\s*(?:[•*·–—]|\d+[.)]|-(?=\s))\s*", "", line).strip()
            if clean:
                yield clean


def _parts(line: str) -> Iterator[Arrow | tuple[str, ...]]:
    at = 0
    for match in _ARROW.finditer(line):
        if names := _names(line[at : match.start()]):
            yield names
        yield _arrow(match)
        at = match.end()
    if names := _names(line[at:]):
        yield names


def _arrow(match: re.Match[str]) -> Arrow:
    if match["words"]:
        end = match["end"]
        return Arrow("=>" if end == "=>" else "-|" if end.endswith("|") else "-o" if end.endswith("o") else "->",
                     match["words"].strip())  # fmt: skip
    if match["circle"]:
        return Arrow("-o")
    return Arrow(dict(_SAME)[match["bare"]])


def _names(text: str) -> tuple[str, ...]:
    parts = (re.sub(r"\s+", " ", part).strip(" \t.") for part in re.split(r",|，|、", text))
    return tuple(dict.fromkeys(part for part in parts if part))
