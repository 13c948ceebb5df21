"""The numbers of references beside what cites them (`Page.citations`), kept up with changes.

A line bears them behind its mediator or its label, or as a label of its own, so that they find room as words do; other
things behind their label. The order is that of captions (`model.citations`). A change looks anew at what it touches and
at what hangs on it; only where the order of citing things changes are the numbers given anew. The views of a series
bear numbers too: those of what they cite in their context.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

import msgspec

from crosstalk.model import Connector, Inset, Panel, Record, Run
from crosstalk.model.citations import Citing, citing, numbered, ranges, seen_in
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
        self.views: dict[str, dict[str, str]] = {}
        """The same of what each view shows, by the id of the view."""
        self._found: dict[str, Citing] = {}
        self._seen: dict[str, dict[str, Citing]] = {}
        """What is cited in each view."""
        self._shown: dict[str, set[str]] = {}
        """What each view shows."""
        self._panels: set[str] = set()
        self._insets: set[str] = set()

    def restart(self, stage: Stage) -> None:
        """Number everything from the beginning."""
        given = stage.view.marks
        self.is_on = given is None and stage.page.citations and bool(self.known)
        self._found, self._seen, self._shown = {}, {}, {}
        self.marks, self.views = dict(given or {}), {}
        if self.is_on:
            self._panels = {i for i, r in stage.records.items() if isinstance(r, Panel)}
            self._insets = {i for i, r in stage.records.items() if isinstance(r, Inset)}
            self._look(stage, stage.records)
            self._look_into_views(stage, stage.records, True)
            self._mark()

    def follow(self, stage: Stage, touched: Mapping[str, Record | None], affected: Iterable[str]) -> set[str]:
        """Take in a change; return the records whose numbers differ from before.

        `touched` gives what changed as it was before (None: it was not there), `affected` also what hangs on it.
        """
        if not self.is_on:
            return set()
        whole = again = False
        for record_id, before in touched.items():
            now = stage.records.get(record_id)
            if isinstance(before, Inset) or isinstance(now, Inset):
                again = True
                (self._insets.add if isinstance(now, Inset) else self._insets.discard)(record_id)
            elif isinstance(before, Panel) or isinstance(now, Panel):
                whole |= _differ(before, now, _FRAME)
                (self._panels.add if isinstance(now, Panel) else self._panels.discard)(record_id)
            elif record_id in stage.members:
                whole |= _differ(before, now, _HOLDERS)
        looked_at = {*stage.records, *affected} if whole else set(affected)
        changed = self._look(stage, looked_at)
        if not self._look_into_views(stage, looked_at, whole or again) and not changed:
            return set()
        old, old_views = self.marks, self.views
        self._mark()
        return _different(old, self.marks) | _different(old_views, self.views)

    def _look(self, stage: Stage, ids: Iterable[str]) -> bool:
        """Look at what some records cite; say whether any of it changed."""
        reading = self._reading(stage, stage.records, stage.context)
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

    def _look_into_views(self, stage: Stage, ids: Iterable[str], whole: bool) -> bool:
        """Look at what is cited in the views that show some records, or in all; say whether any of it changed."""
        if not self._insets and not self._seen:
            return False
        from crosstalk.scene import insets  # a view is a scene within the scene

        touched, before = set(ids), self._seen
        records = (stage.records[i] for i in self._insets)
        views = sorted((r for r in records if isinstance(r, Inset)), key=lambda r: (r.z, r.id))
        reading = self._reading(stage, stage.records, stage.context)
        self._seen = {}
        for number, view in enumerate(views, 1):
            shown = insets.shown(stage, view)
            if not whole and view.id in before and shown == self._shown.get(view.id) and not touched & shown:
                self._seen[view.id] = before[view.id]
                continue
            self._shown[view.id] = shown
            rank = reading.ranks[reading.panel_of(view.id)]
            cited = self._cited_in(stage, view, shown) if reading.is_shown(view) else {}
            self._seen[view.id] = {i: seen_in(number, rank, found) for i, found in cited.items()}
        return self._seen != before

    def _cited_in(self, stage: Stage, view: Inset, shown: set[str]) -> dict[str, Citing]:
        part = {i: stage.records[i] for i in shown}
        reading = self._reading(stage, part, {**stage.context, **view.context})
        found = {i: citing(reading, record) for i, record in part.items()}
        return {i: c for i, c in found.items() if c is not None}

    def _reading(self, stage: Stage, records: Mapping[str, Record], context: Mapping[str, str]) -> Reading:
        panels = (r for i in self._panels if i in records and isinstance(r := stage.records.get(i), Panel))
        return Reading(records, context, panels)

    def _mark(self) -> None:
        """Give the numbers."""
        all_found = [*self._found.values(), *(c for seen in self._seen.values() for c in seen.values())]
        numbers = numbered(all_found, self.known)
        self.marks = _marked(self._found, numbers)
        self.views = {i: _marked(seen, numbers) for i, seen in self._seen.items()}

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


def _marked(found: Mapping[str, Citing], numbers: Mapping[str, int]) -> dict[str, str]:
    marks = {i: ranges(numbers[r] for r in c.references if r in numbers) for i, c in found.items()}
    return {i: mark for i, mark in marks.items() if mark}


def _different(old: Mapping[str, object], new: Mapping[str, object]) -> set[str]:
    return {i for i in old.keys() | new.keys() if old.get(i) != new.get(i)}


def _differ(one: Record | None, other: Record | None, fields: Iterable[str]) -> bool:
    if one is None or other is None or type(one) is not type(other):
        return True
    return any(getattr(one, f, None) != getattr(other, f, None) for f in fields)
