"""Runs of characters of one look."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Protocol

import msgspec
from msgspec.structs import replace

Script = Literal["", "sub", "super"]


class RunLike(Protocol):
    """What text is made of: `model.Run` and `Span` both fit."""

    @property
    def text(self) -> str:
        """The characters."""

    @property
    def bold(self) -> bool:
        """Whether they are bold."""

    @property
    def italic(self) -> bool:
        """Whether they are italic."""

    @property
    def script(self) -> Script:
        """Whether they stand below (`sub`) or above (`super`) the line."""

    @property
    def color(self) -> str:
        """Their colour, "" for that of the text."""


class Span(msgspec.Struct, frozen=True):
    """Characters of one look within a text; the same fields as `model.Run`."""

    text: str
    bold: bool = False
    italic: bool = False
    script: Script = ""
    color: str = ""

    def same_look(self, other: Span) -> bool:
        """Whether both would be drawn alike."""
        return replace(self, text="") == replace(other, text="")


def as_spans(runs: Iterable[RunLike] | str) -> tuple[Span, ...]:
    """Return runs of any kind, or a plain string, as spans."""
    if isinstance(runs, str):
        return (Span(runs),)
    return tuple(
        run if isinstance(run, Span) else Span(run.text, run.bold, run.italic, run.script, run.color)
        for run in runs
    )


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Return the same text in the fewest spans: neighbours of one look joined, empty ones dropped."""
    out: list[Span] = []
    for span in spans:
        if not span.text:
            continue
        if out and out[-1].same_look(span):
            out[-1] = replace(span, text=out[-1].text + span.text)
        else:
            out.append(span)
    return tuple(out)


def plain(runs: Iterable[RunLike] | str) -> str:
    """Return the characters alone."""
    return runs if isinstance(runs, str) else "".join(run.text for run in runs)
