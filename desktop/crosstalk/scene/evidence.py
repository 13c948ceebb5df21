"""Which statements rest on nothing: what the evidence view lights, and what it counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from crosstalk.model import Connector, Record
from crosstalk.model.contexts import may_hold, state


class Tally(NamedTuple):
    """How many statements there are, and the ids of those without evidence in drawing order."""

    total: int
    missing: tuple[str, ...]


def asks_for_evidence(record: Record, context: Mapping[str, str]) -> bool:
    """Say whether a record states something in a context that neither a reference nor a level supports.

    Arrows state; what they lead to and from is named, not claimed.
    """
    if not isinstance(record, Connector) or not _states(record, context):
        return False
    said = state(record, context)
    return not any(e.reference or e.level for e in said.evidence)


def tally(records: Iterable[Record], context: Mapping[str, str]) -> Tally:
    """Count the statements of some records, and those without evidence."""
    stating = [r for r in records if isinstance(r, Connector) and _states(r, context)]
    missing = [r for r in stating if asks_for_evidence(r, context)]
    return Tally(len(stating), tuple(r.id for r in sorted(missing, key=lambda r: (r.z, r.id))))


def _states(record: Connector, context: Mapping[str, str]) -> bool:
    if record.hidden or not record.drawn or not may_hold(record.when, context):
        return False
    ended = record.source.target and record.target.target
    return bool(ended) and state(record, context).relation is not None
