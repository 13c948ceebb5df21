"""What a step of a talk has on its stage: steps show and hide one after another, and stress for their own time.

What any step shows is away until the first one that does; what a step hides is away until it is shown again. What lies
in a region, panel or group that is away is away with it. A step that stresses something leaves all else pale.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from crosstalk.model import Connector, Record, Step

PALE = 0.28
"""Opacity of what a step does not stress, where it stresses something."""
_NOTHING: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Staging:
    """Ids that are away, and those that are stressed (none: nothing is pale)."""

    away: frozenset[str] = _NOTHING
    stressed: frozenset[str] = _NOTHING

    def opacity(self, record_id: str) -> float:
        """Return how strongly a record is painted."""
        return PALE if self.stressed and record_id not in self.stressed else 1.0


def staging(records: Mapping[str, Record], steps: Sequence[Step], step: str | None) -> Staging:
    """Return what is on stage at a step, by its id; all of the figure for None or a step that is not there."""
    ids = [one.id for one in steps]
    if step is None or step not in ids:
        return Staging()
    current = steps[ids.index(step)]
    away = {name for one in steps for name in one.show}
    for one in steps[: ids.index(step) + 1]:
        away = (away - set(one.show)) | set(one.hide)
    gone = frozenset(name for name in records if _is_under(records, name, away))
    return Staging(gone, _stressed(records, set(current.emphasise)) if current.emphasise else _NOTHING)


def _stressed(records: Mapping[str, Record], chosen: set[str]) -> frozenset[str]:
    """Return the chosen ones with their members, and the arrows between them."""
    found = {name for name in records if _is_under(records, name, chosen)}
    between = {
        record.id
        for record in records.values()
        if isinstance(record, Connector) and {record.source.target, record.target.target} <= found
    }
    return frozenset(found | between)


def _is_under(records: Mapping[str, Record], name: str, chosen: set[str]) -> bool:
    seen: set[str] = set()
    while name and name in records and name not in seen:
        if name in chosen:
            return True
        seen.add(name)
        name = records[name].parent
    return False
