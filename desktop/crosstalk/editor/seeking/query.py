"""What is looked for, and where it stands in a line of text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

PATIENCE = 0.2
"""Seconds that a pattern may take on one line; one that takes longer may never end."""


@dataclass(frozen=True, slots=True)
class Match:
    """A part of a line, and what a replacement makes of it."""

    start: int
    end: int
    expand: Callable[[str], str] = field(compare=False)


@dataclass(frozen=True, slots=True)
class Query:
    """Words or a pattern; `scope` is an id of `fields.SCOPES`."""

    words: str = ""
    scope: str = "words"
    case: bool = False
    whole: bool = False
    """Whether a match must not be part of a longer word."""
    pattern: bool = False
    """Whether `words` are a regular expression."""
    only_selection: bool = False


class Matcher:
    """Finds the matches of a query. Raises CrosstalkError for a pattern that is none, or that takes too long."""

    def __init__(self, query: Query) -> None:
        self._query = query
        self._compiled: Any = _compiled(query) if query.words else None

    def matches(self, text: str) -> list[Match]:
        """Return the matches in a line from its beginning, none of them empty."""
        if self._compiled is None:
            return []
        limit = {"timeout": PATIENCE} if self._query.pattern else {}
        try:
            found = list(self._compiled.finditer(text, **limit))
        except TimeoutError as error:
            raise CrosstalkError(tr("This pattern takes too long; make it simpler.")) from error
        return [Match(m.start(), m.end(), self._expander(m)) for m in found if m.end() > m.start()]

    def _expander(self, match: Any) -> Callable[[str], str]:
        if not self._query.pattern:
            return lambda replacement: replacement

        def expand(template: str) -> str:
            try:
                return str(match.expand(template))
            except Exception as error:  # the module raises its own kinds for groups that there are not
                raise CrosstalkError(tr("The replacement names a group that the pattern has not.")) from error

        return expand


def _compiled(query: Query) -> Any:
    source = query.words if query.pattern else re.escape(query.words)
    if query.whole:
        source = rf"(?<!\w)(?:{source})(?!\w)"
    if not query.pattern:
        return re.compile(source, 0 if query.case else re.IGNORECASE)
    import regex  # a module with a time limit; the one of the language can run for ever

    try:
        return regex.compile(source, 0 if query.case else regex.IGNORECASE)
    except regex.error as error:
        raise CrosstalkError(tr("This is no regular expression: {error}.", error=error)) from error
