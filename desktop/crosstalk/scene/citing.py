"""The numbers of references beside what cites them (`Page.citations`), kept up with changes.

A line bears them behind its mediator or its label, or as a label of its own, so that they find room as words do; other
things behind their label. The order is that of captions (`model.citations`). A change looks anew at what it touches and
at what hangs on it; only where the order of citing things changes are the numbers given anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

import msgspec

from crosstalk.model import Connector, Panel, Record, Run
from crosstalk.model.citations import Citing, citing, numbered, ranges
from crosstalk.model.reading import Reading

if TYPE_CHECKING:
    from crosstalk.scene.stage import Stage

R = TypeVar("R", bound=Record)
_HOLDERS = ("parent", "hidden", "when")
"""Fields of a thing with members on which the panel of its members hangs."""
_FRAME = (*_HOLDERS, "x", "y", "width", "height", "letter")
"""Fields of a panel on which the order of reading hangs."""


class Numbering:
    """Which numbers each record bears; none while the page does not ask for them."""

    def __init__(self) -> None:
        self.is_on = False
        self.known: frozenset[str] = frozenset()
        self.marks: dict[str, str] = {}
        """The numbers of each citing record, such as `1,2,5–8`."""
        self._found: dict[str, Citing] = {}
        self._panels: set[str] = set()

    def restart(self, stage: Stage) -> None:
        """Number everything from the beginning."""
        self.is_on = stage.page.citations and bool(self.known)
        self._found, self.marks, self._panels = {}, {}, set()
        if self.is_on:
            self._panels = {i for i, r in stage.records.items() if isinstance(r, Panel)}
            self._look(stage, stage.records)
            self.marks = self._marked()

    def follow(self, stage: Stage, touched: Mapping[str, Record | None], affected: Iterable[str]) -> set[str]:
        """Take in a change; return the records whose numbers differ from before.

        `touched` gives what changed as it was before (None: it was not there), `affected` also what hangs on it.
        """
        if not self.is_on:
            return set()
        whole = False
        for record_id, before in touched.items():
            now = stage.records.get(record_id)
            if isinstance(before, Panel) or isinstance(now, Panel):
                whole |= _differ(before, now, _FRAME)
                (self._panels.add if isinstance(now, Panel) else self._panels.discard)(record_id)
            elif record_id in stage.members:
                whole |= _differ(before, now, _HOLDERS)
        if not self._look(stage, {*stage.records, *affected} if whole else affected):
            return set()
        old, self.marks = self.marks, self._marked()
        return {i for i in old.keys() | self.marks.keys() if old.get(i) != self.marks.get(i)}

    def _look(self, stage: Stage, ids: Iterable[str]) -> bool:
        """Look at what some records cite; say whether any of it changed."""
        panels = (r for i in self._panels if isinstance(r := stage.records.get(i), Panel))
        reading = Reading(stage.records, stage.context, panels)
        changed = False
        for record_id in ids:
            record = stage.records.get(record_id)
            now = citing(reading, record) if record is not None else None
            if now != self._found.get(record_id):
                changed = True
                if now is None:
                    del self._found[record_id]
                else:
                    self._found[record_id] = now
        return changed

    def _marked(self) -> dict[str, str]:
        numbers = numbered(self._found.values(), self.known)
        marks = {i: ranges(numbers[r] for r in c.references if r in numbers) for i, c in self._found.items()}
        return {i: mark for i, mark in marks.items() if mark}

    def run_of(self, record_id: str) -> tuple[Run, ...]:
        """Return the numbers of a record as they stand behind words; nothing where it has none."""
        mark = self.marks.get(record_id)
        return (Run(text=mark, script="super"),) if mark else ()

    def with_numbers(self, record: R) -> R:
        """Return a connector with its numbers behind its mediator or label; anything else as it is."""
        run = self.run_of(record.id) if isinstance(record, Connector) and record.drawn else ()
        if not run:
            return record
        assert isinstance(record, Connector)
        if record.mediator and record.mediator_shown:
            return msgspec.structs.replace(record, mediator=(*record.mediator, *run))
        return msgspec.structs.replace(record, label=(*(record.label or ()), *run))


def _differ(one: Record | None, other: Record | None, fields: Iterable[str]) -> bool:
    if one is None or other is None or type(one) is not type(other):
        return True
    return any(getattr(one, f, None) != getattr(other, f, None) for f in fields)
