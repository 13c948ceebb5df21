"""The order in which a figure is read: panels by letter, in each what stands in it row by row.

Captions, alternative texts and the numbers of references all follow this one order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from crosstalk.model.contexts import may_hold
from crosstalk.model.records import Boxed, Connector, Panel, Record, Strand

ROW = 24.0
"""Points of height within which things stand in one row, read from left to right."""
_DEEPEST = 8
"""Connectors on connectors are followed so far."""

Place = tuple[int, float, str]


class Reading:
    """Records in a context as they are read. `panels` are the panels among them."""

    def __init__(
        self, records: Mapping[str, Record], context: Mapping[str, str], panels: Iterable[Panel]
    ) -> None:
        self.records = records
        self.context = context
        self._all_panels = tuple(panels)

    def is_shown(self, record: Record) -> bool:
        """Whether a record is shown in the context."""
        return not record.hidden and may_hold(record.when, self.context)

    def ends_are_shown(self, connector: Connector) -> bool:
        """Whether a connector has something shown at both ends, so that it says something."""
        ends = (self.records.get(a.target) for a in (connector.source, connector.target))
        return all(end is not None and self.is_shown(end) for end in ends)

    @cached_property
    def panels(self) -> tuple[Panel, ...]:
        """The panels in the order of their letters (numbers by value), those without a letter last."""
        shown = [p for p in self._all_panels if self.is_shown(p)]
        return tuple(sorted(shown, key=lambda p: (not p.letter, _natural(p.letter), p.x, p.y, p.id)))

    @cached_property
    def ranks(self) -> Mapping[str, int]:
        """The place of each panel among the others; what stands in none ("") is read last."""
        return {**{p.id: n for n, p in enumerate(self.panels)}, "": len(self.panels)}

    def panel_of(self, record_id: str) -> str:
        """Return the id of the panel a record belongs to, by membership or else by where it stands; "" for none."""
        for holder in self._line_of(record_id):
            holding = self.records[holder]
            if isinstance(holding, Panel):
                return holder if self.is_shown(holding) else ""
        record = self.records.get(record_id)
        if isinstance(record, Connector):
            ends = (record.source.target, record.target.target)
            return next((p for end in ends if end and (p := self.panel_of(end))), "")
        return self._around(self.point(record_id)) if record is not None else ""

    def place(self, record: Record) -> Place:
        """Return a key that sorts what stands in one panel: connectors by where they begin."""
        start = record.source.target if isinstance(record, Connector) else record.id
        x, y = self.point(start)
        return round(y / ROW), x, record.id

    def point(self, record_id: str, depth: int = 0) -> tuple[float, float]:
        """Return where a record stands: the middle of a box, the beginning of a strand or a connector."""
        record = self.records.get(record_id)
        if isinstance(record, Boxed):
            return record.x, record.y
        if isinstance(record, Strand) and record.points:
            return record.points[0][0], record.points[0][1]
        if isinstance(record, Connector) and depth < _DEEPEST:
            return self.point(record.source.target, depth + 1)
        return 0.0, 0.0

    def _line_of(self, record_id: str) -> Iterator[str]:
        seen: set[str] = set()
        while record_id in self.records and record_id not in seen:
            seen.add(record_id)
            yield record_id
            record_id = self.records[record_id].parent

    def _around(self, place: tuple[float, float]) -> str:
        holding = [p for p in self.panels if p.box.contains(place)]
        return min(holding, key=lambda p: (p.width * p.height, p.id)).id if holding else ""


def _natural(letter: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts 2 before 10 and a before b."""
    parts = re.findall(r"\d+|\D+", letter)
    return tuple((0, int(p), "") if p.isdigit() else (1, 0, p.casefold()) for p in parts)
