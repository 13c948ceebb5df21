"""What a check says, and what a check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from crosstalk.commands import Transaction
from crosstalk.geometry import Rect

if TYPE_CHECKING:
    from crosstalk.checks.case import Case

Severity = Literal["error", "warning", "note"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
"""The worst first: what cannot be published so, what should be looked at, what is good to know."""


@dataclass(frozen=True, slots=True)
class Fix:
    """A way out: what it does in words (also the name of the undo step), and the edit."""

    label: str
    run: Callable[[Transaction], object]


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem, in a plain sentence."""

    check: str
    severity: Severity
    message: str
    records: tuple[str, ...] = ()
    """The ids it is about; none where it is about the figure as a whole."""
    place: Rect | None = None
    """Where to look, in page points."""
    fix: Fix | None = None
    detail: str = ""
    """What tells it from other findings of its check that hang on a meaning rather than on records, such as NE."""
    silenced: str = ""
    """The reason for which a person silenced it, "" where nobody did."""

    @property
    def id(self) -> str:
        """Equal for what is the same problem before and after an edit."""
        return " ".join((self.key, *(() if self.detail else self.records)))

    @property
    def key(self) -> str:
        """What stands in `silenced` of a record (of the figure, where it is about none) that silences it."""
        return f"{self.check}:{self.detail}" if self.detail else self.check


Findings = Iterator[Finding | None]
"""What a check yields; None is a moment at which it may be interrupted, for whoever has a window to keep alive."""


@dataclass(frozen=True, slots=True)
class Check:
    """A rule: its id (in files, where it is silenced), its heading, what it looks for, and the search."""

    id: str
    label: str
    about: str
    run: Callable[[Case], Findings]


def ids_of(findings: Sequence[Finding]) -> tuple[str, ...]:
    """Return the ids of all records that some findings are about, each once."""
    return tuple(dict.fromkeys(i for finding in findings for i in finding.records))
