"""Numbers of references in the order in which a reader meets them.

First what the connectors that say something rest on, panel by panel in reading order (in each the views of a series
come after the panel's own), then what only components, regions, strands and loose connectors cite. References that
nothing cites have no number.
"""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import NamedTuple

from crosstalk.model.contexts import state
from crosstalk.model.reading import Place, Reading
from crosstalk.model.records import Connector, Record


class Citing(NamedTuple):
    """What a record cites in a context, and when a reader comes to it."""

    order: tuple[bool, int, int, int, Place]
    """Whether it says nothing; panel of the figure; number of the view, 0 for none; panel in the view; place."""
    references: tuple[str, ...]


def citing(reading: Reading, record: Record) -> Citing | None:
    """Return what a record cites in a context; None for nothing, or where it is not shown."""
    evidence = getattr(record, "evidence", ())
    if not evidence and not getattr(record, "effects", ()):
        return None
    if not reading.is_shown(record):
        return None
    says = False
    if isinstance(record, Connector):
        said = state(record, reading.context)
        if said.relation is None:
            return None
        evidence, says = said.evidence, reading.ends_are_shown(record)
    references = tuple(dict.fromkeys(e.reference for e in evidence if e.reference))
    if not references:
        return None
    rank = reading.ranks[reading.panel_of(record.id)]
    return Citing((not says, rank, 0, 0, reading.place(record)), references)


def seen_in(view: int, rank: int, found: Citing) -> Citing:
    """Return what a record cites in a view, by the view's number from 1, that stands in a panel of a rank."""
    silent, inner, _, _, place = found.order
    return Citing((silent, rank, view, inner, place), found.references)


def numbered(found: Iterable[Citing], known: Container[str]) -> dict[str, int]:
    """Return the number of each reference that is cited and known, from 1."""
    met = dict.fromkeys(r for c in sorted(found, key=lambda c: c.order) for r in c.references)
    return {reference: number for number, reference in enumerate((r for r in met if r in known), 1)}


def ranges(cited: Iterable[int]) -> str:
    """Return numbers as they are cited: sorted, three and more in a row joined by a dash, such as `1,2,5–8`."""
    runs: list[list[int]] = []
    for number in sorted(set(cited)):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    parts: list[str] = []
    for run in runs:
        parts += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(n) for n in run]
    return ",".join(parts)
