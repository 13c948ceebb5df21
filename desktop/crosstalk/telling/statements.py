"""One arrow in words."""

from __future__ import annotations

from typing import NamedTuple

from crosstalk.model import Evidence
from crosstalk.telling.words import capital, within


class Statement(NamedTuple):
    """What a connector says in a context: always source, phrase, target, in this order."""

    connector: str
    source: str
    """Name of the source as it reads in a sentence."""
    phrase: str
    target: str
    mediator: str
    relation: str
    evidence: tuple[Evidence, ...]

    @property
    def references(self) -> tuple[str, ...]:
        """Ids of the references it rests on, each once."""
        return tuple(dict.fromkeys(e.reference for e in self.evidence if e.reference))

    @property
    def caution(self) -> str:
        """A word on how sure it is, where its evidence says no more than that; "" otherwise."""
        levels = {e.level for e in self.evidence if e.level}
        if levels == {"hypothesised"}:
            return "hypothesised"
        return "contested" if "contested" in levels else ""

    def sentence(self) -> str:
        """Return it as a sentence without its full stop: `Nociceptor secretes CGRP (TRPV1; contested)`."""
        return capital(self.clause())

    def clause(self) -> str:
        """Return it as a part of a sentence."""
        return f"{within(self.source)} {self.phrase} {within(self.target)}{self.notes}"

    @property
    def notes(self) -> str:
        """What stands behind it in brackets: the mediator and a word of caution; "" for neither."""
        notes = [note for note in (self.mediator, self.caution) if note]
        return f" ({'; '.join(notes)})" if notes else ""
