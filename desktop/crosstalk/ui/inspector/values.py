"""Values of several records at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final


class Mixed:
    """The value of a field in which the selected records differ."""

    def __repr__(self) -> str:
        return "MIXED"


MIXED: Final = Mixed()
DASH: Final = "—"
"""What stands where values differ."""


def common(values: Iterable[Any]) -> Any:
    """Return the one value that all have, or MIXED; stops at the first that differs."""
    iterator = iter(values)
    first = next(iterator, None)
    for value in iterator:
        if value != first:
            return MIXED
    return first
