"""Numbers of references in the order in which a reader meets them."""

from __future__ import annotations

from crosstalk.telling.told import Told


def numbers(told: Told) -> dict[str, int]:
    """Return the number of each reference that is cited, from 1: panel by panel, in reading order of the statements.

    What only components cite comes after the statements of all panels. References that nothing cites have no number.
    """
    met: dict[str, None] = {}
    for statement in told.statements:
        met.update(dict.fromkeys(statement.references))
    for record in told.diagram.records.values():
        if told.is_shown(record):
            met.update(dict.fromkeys(e.reference for e in getattr(record, "evidence", ()) if e.reference))
    known = [reference for reference in met if reference in told.diagram.references]
    return {reference: index for index, reference in enumerate(known, 1)}


def ranges(cited: list[int]) -> str:
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
