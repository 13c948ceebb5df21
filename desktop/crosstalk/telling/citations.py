"""Numbers of references in the order in which a reader meets them (see `model.citations`)."""

from __future__ import annotations

from collections.abc import Iterator

from crosstalk.model import Inset
from crosstalk.model.citations import Citing, citing, numbered, ranges, seen_in
from crosstalk.telling.told import Told
from crosstalk.telling.views import view

__all__ = ["numbers", "ranges"]


def numbers(told: Told) -> dict[str, int]:
    """Return the number of each reference that is cited, from 1: panel by panel, in reading order of the statements.

    What only components cite comes after the statements of all panels. References that nothing cites have no number.
    The numbers on the canvas (`Page.citations`) are the same.
    """
    return numbered(_cited(told), told.diagram.references)


def _cited(told: Told) -> Iterator[Citing]:
    yield from _own(told)
    for number, inset in enumerate(told.diagram.of_kind(Inset), 1):
        if told.is_shown(inset):
            rank = told.reading.ranks[told.panel_of(inset.id)]
            yield from (seen_in(number, rank, found) for found in _own(view(told, inset)))


def _own(told: Told) -> Iterator[Citing]:
    found = (citing(told.reading, record) for record in told.diagram.records.values())
    return (c for c in found if c is not None)
