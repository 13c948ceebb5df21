"""Numbers of references in the order in which a reader meets them (see `model.citations`)."""

from __future__ import annotations

from crosstalk.model.citations import citing, numbered, ranges
from crosstalk.telling.told import Told

__all__ = ["numbers", "ranges"]


def numbers(told: Told) -> dict[str, int]:
    """Return the number of each reference that is cited, from 1: panel by panel, in reading order of the statements.

    What only components cite comes after the statements of all panels. References that nothing cites have no number.
    The numbers on the canvas (`Page.citations`) are the same.
    """
    found = (citing(told.reading, record) for record in told.diagram.records.values())
    return numbered((c for c in found if c is not None), told.diagram.references)
