"""Older formats to the newest, one numbered step at a time.

A migration is a pure function from the top level of a file (names → raw JSON) to that of the next format. There is none
yet: format 1 is the first. Each new one comes with a frozen document in `tests/documents/` and a test that it ran.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from crosstalk.errors import CrosstalkError
from crosstalk.tongue import tr

Migration = Callable[[dict[str, Any]], dict[str, Any]]

MIGRATIONS: dict[int, Migration] = {}
"""By the format they start from."""


def migrate(top: dict[str, Any], written: int, wanted: int, name: str) -> dict[str, Any]:
    """Return the top level of a file as the wanted format has it.

    Raises CrosstalkError, naming the file, for a format that was never written.
    """
    while written < wanted:
        step = MIGRATIONS.get(written)
        if step is None:
            raise CrosstalkError(
                tr(
                    "{name} says format {written}, which never existed; restore it from a copy.",
                    name=name,
                    written=written,
                )
            )
        top = step(top)
        written += 1
    return top
