"""What the live views of a figure (small multiples) tell: the same things in contexts of their own."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

import msgspec

from crosstalk.model import Connector, Diagram, Inset, Legend, Panel
from crosstalk.telling.told import Told


def views_of(told: Told, panel: Panel | None) -> Iterator[Told]:
    """Yield what each view in a panel, of None outside of all, tells, in the order of drawing."""
    holder = "" if panel is None else panel.id
    for inset in told.diagram.of_kind(Inset):
        if told.is_shown(inset) and told.panel_of(inset.id) == holder:
            yield view(told, inset)


def view(told: Told, inset: Inset) -> Told:
    """Return what a view tells: its part of the figure, in its context."""
    ids = shown(told.diagram, inset)
    records = {i: r for i, r in told.diagram.records.items() if i in ids}
    part = msgspec.structs.replace(told.diagram, records=MappingProxyType(records))
    return Told(part, told.catalog, {**told.context, **inset.context})


def shown(diagram: Diagram, inset: Inset) -> set[str]:
    """Return the ids of what a view shows: its sources with their members, and the connectors between them."""
    left_out = (Inset, Panel, Legend, Connector)
    waiting = list(inset.sources) or [i for i, r in diagram.records.items() if not isinstance(r, left_out)]
    found: set[str] = set()
    while waiting:
        record_id = waiting.pop()
        if record_id in found or isinstance(diagram.records.get(record_id, inset), Inset):
            continue
        found.add(record_id)
        waiting.extend(diagram.children.get(record_id, ()))
    more = True
    while more:
        lines = {
            c.id
            for c in diagram.of_kind(Connector)
            if c.id not in found and {c.source.target, c.target.target} - {""} <= found
        }
        found |= lines
        more = bool(lines)
    return found
