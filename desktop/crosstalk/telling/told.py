"""The figure as it is told: names, panels, statements in reading order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from crosstalk.catalog import Catalog
from crosstalk.model import (
    Boxed,
    Component,
    Connector,
    Diagram,
    Group,
    Panel,
    Record,
    Region,
    Strand,
    Text,
)
from crosstalk.model.contexts import may_hold, state
from crosstalk.telling.statements import Statement
from crosstalk.telling.words import spoken
from crosstalk.text import parse

_ROW = 24.0
"""Points of height within which things stand in one row, read from left to right."""


class Told:
    """A diagram in a context, as something to tell of. `context` None takes the diagram's own choice."""

    def __init__(self, diagram: Diagram, catalog: Catalog, context: Mapping[str, str] | None = None) -> None:
        self.diagram = diagram
        self.catalog = catalog
        self.context = dict(diagram.context if context is None else context)

    # -- names -------------------------------------------------------------------------------------------------

    def name(self, record_id: str) -> str:
        """Return what a record is called: its label, else that of its type; a connector by what it says."""
        record = self.diagram.records.get(record_id)
        if record is None:
            return "something"
        if isinstance(record, Connector):
            statement = self.statement(record)
            return f"the effect that {statement.clause()}" if statement else "a connector"
        return _own_words(record) or record.name or self._type_name(record)

    def _type_name(self, record: Record) -> str:
        if isinstance(record, Component):
            return spoken(parse(self.catalog.component(record.type).label))
        if isinstance(record, Strand):
            kind = self.catalog.strands.get(record.type)
            return spoken(parse(kind.label)) if kind else record.type.replace("_", " ")
        if isinstance(record, Region):
            return "region" if record.type == "free" else record.type.replace("-", " ")
        if isinstance(record, Group):
            members = [self.name(i) for i in self.diagram.children.get(record.id, ())]
            return " and ".join(dict.fromkeys(members)) or "group"
        return "something"

    # -- statements --------------------------------------------------------------------------------------------

    def is_shown(self, record: Record) -> bool:
        """Whether a record is shown in the context."""
        return not record.hidden and may_hold(record.when, self.context)

    def statement(self, connector: Connector) -> Statement | None:
        """Return what a connector says here; None where it says nothing: hidden, an end loose or not shown."""
        ends = [self.diagram.records.get(a.target) for a in (connector.source, connector.target)]
        if not self.is_shown(connector) or not all(r is not None and self.is_shown(r) for r in ends):
            return None
        said = state(connector, self.context)
        if said.relation is None:
            return None
        relation = self.catalog.relation(said.relation)
        return Statement(
            connector.id,
            self.name(connector.source.target),
            relation.phrase or spoken(parse(relation.label)),
            self.name(connector.target.target),
            spoken(connector.mediator),
            said.relation,
            said.evidence,
        )

    @cached_property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, panel by panel, in reading order of their sources."""
        return tuple(s for panel in (*self.panels, None) for s in self.statements_of(panel))

    def statements_of(self, panel: Panel | None) -> tuple[Statement, ...]:
        """Return the statements of a panel in reading order; of None those outside of all panels."""
        return self._by_panel.get("" if panel is None else panel.id, ())

    @cached_property
    def _by_panel(self) -> dict[str, tuple[Statement, ...]]:
        found: dict[str, list[Connector]] = {}
        for connector in self.diagram.of_kind(Connector):
            found.setdefault(self.panel_of(connector.id), []).append(connector)
        told: dict[str, tuple[Statement, ...]] = {}
        for panel_id, connectors in found.items():
            ordered = sorted(connectors, key=self._reading_place)
            told[panel_id] = tuple(s for c in ordered if (s := self.statement(c)) is not None)
        return told

    def _reading_place(self, connector: Connector) -> tuple[int, float, str]:
        x, y = self._place(connector.source.target, 0)
        return round(y / _ROW), x, connector.id

    def _place(self, record_id: str, depth: int) -> tuple[float, float]:
        record = self.diagram.records.get(record_id)
        if isinstance(record, Boxed):
            return record.x, record.y
        if isinstance(record, Strand) and record.points:
            return record.points[0][0], record.points[0][1]
        if isinstance(record, Connector) and depth < 8:
            return self._place(record.source.target, depth + 1)
        return 0.0, 0.0

    # -- panels ------------------------------------------------------------------------------------------------

    @cached_property
    def panels(self) -> tuple[Panel, ...]:
        """The panels in the order of their letters (numbers by value), those without a letter last."""
        shown = [p for p in self.diagram.of_kind(Panel) if self.is_shown(p)]
        return tuple(sorted(shown, key=lambda p: (not p.letter, _natural(p.letter), p.x, p.y)))

    def panel_of(self, record_id: str) -> str:
        """Return the id of the panel a record belongs to, by membership or else by where it stands; "" for none."""
        for holder in self._line_of(record_id):
            record = self.diagram.records.get(holder)
            if isinstance(record, Panel):
                return holder if self.is_shown(record) else ""
        record = self.diagram.records.get(record_id)
        if isinstance(record, Connector):
            ends = (record.source.target, record.target.target)
            return next((p for end in ends if end and (p := self.panel_of(end))), "")
        return self._around(self._place(record_id, 0)) if record is not None else ""

    def _line_of(self, record_id: str) -> Iterator[str]:
        if record_id in self.diagram.records:
            yield record_id
            yield from self.diagram.ancestors(record_id)

    def _around(self, place: tuple[float, float]) -> str:
        holding = [p for p in self.panels if p.box.contains(place)]
        return min(holding, key=lambda p: p.width * p.height).id if holding else ""

    def heading(self, panel: Panel) -> str:
        """Return what a panel is called: the name it was given for captions, else its title."""
        return panel.name or spoken(panel.title)


def _own_words(record: Record) -> str:
    if isinstance(record, Component | Strand):
        return spoken(record.label)
    if isinstance(record, Region | Panel):
        return spoken(record.title)
    return spoken(record.runs) if isinstance(record, Text) else ""


def _natural(letter: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts 2 before 10 and a before b."""
    parts = re.findall(r"\d+|\D+", letter)
    return tuple((0, int(p), "") if p.isdigit() else (1, 0, p.casefold()) for p in parts)
