"""The figure as it is told: names, panels, statements in reading order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from crosstalk.catalog import Catalog
from crosstalk.model import (
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
from crosstalk.model.contexts import state
from crosstalk.model.layers import as_exported
from crosstalk.model.reading import Reading
from crosstalk.telling.statements import Statement
from crosstalk.telling.words import spoken
from crosstalk.text import parse


class Told:
    """A diagram in a context, as something to tell of. `context` None takes the diagram's own choice."""

    def __init__(self, diagram: Diagram, catalog: Catalog, context: Mapping[str, str] | None = None) -> None:
        diagram = self.diagram = as_exported(diagram)
        self.catalog = catalog
        catalog.learn(diagram.parts.values())
        self.context = dict(diagram.context if context is None else context)
        self._names: dict[str, str] = {}
        self.reading = Reading(diagram.records, self.context, diagram.of_kind(Panel))

    # -- names -------------------------------------------------------------------------------------------------

    def name(self, record_id: str) -> str:
        """Return what a record is called: its label, else that of its type; a connector by what it says."""
        found = self._names.get(record_id)
        if found is None:
            found = self._names[record_id] = self._name(record_id)
        return found

    def _name(self, record_id: str) -> str:
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
        return self.reading.is_shown(record)

    def statement(self, connector: Connector) -> Statement | None:
        """Return what a connector says here; None where it says nothing: hidden, an end loose or not shown."""
        if not self.is_shown(connector) or not self.reading.ends_are_shown(connector):
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
            ordered = sorted(connectors, key=self.reading.place)
            told[panel_id] = tuple(s for c in ordered if (s := self.statement(c)) is not None)
        return told

    # -- panels ------------------------------------------------------------------------------------------------

    @property
    def panels(self) -> tuple[Panel, ...]:
        """The panels in the order of their letters (numbers by value), those without a letter last."""
        return self.reading.panels

    def panel_of(self, record_id: str) -> str:
        """Return the id of the panel a record belongs to, by membership or else by where it stands; "" for none."""
        return self.reading.panel_of(record_id)

    def heading(self, panel: Panel) -> str:
        """Return what a panel is called: the name it was given for captions, else its title."""
        return panel.name or spoken(panel.title)


def _own_words(record: Record) -> str:
    if isinstance(record, Component | Strand):
        return spoken(record.label)
    if isinstance(record, Region | Panel):
        return spoken(record.title)
    return spoken(record.runs) if isinstance(record, Text) else ""
