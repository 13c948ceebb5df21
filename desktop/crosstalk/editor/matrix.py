"""Connectors against contexts: what each says where, on what evidence, and what editing a cell does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Literal

from crosstalk.catalog.terms import named
from crosstalk.commands import effects
from crosstalk.model import Connector, Diagram
from crosstalk.model.contexts import CONTEXT_DEPENDENT, holds, may_hold, state
from crosstalk.telling import Told
from crosstalk.telling.words import capital, spoken, within
from crosstalk.text import parse
from crosstalk.tongue import later, tr

if TYPE_CHECKING:
    from crosstalk.catalog import Catalog
    from crosstalk.editor.session import EditorSession

Kind = Literal["promotes", "inhibits", "unknown", "depends", "hidden", "absent"]

SIGNS: dict[Kind, str] = {
    "promotes": "+",
    "inhibits": "−",
    "unknown": "?",
    "depends": "±",
    "hidden": "∅",
    "absent": "",
}
"""What tells the kinds apart without colour."""
_ORDER: tuple[Kind, ...] = ("promotes", "depends", "unknown", "inhibits", "hidden", "absent")
_PAIRS = (
    ("activates", "inhibits"),
    ("promotes", "suppresses"),
    ("upregulates", "downregulates"),
    ("activates_immunity", "suppresses_immunity"),
    ("attracts", "repels"),
    ("amplifies", "dampens"),
)
"""Relations that are each other's opposite."""
_MOST = 60
"""Columns beyond this are no table any more."""


@dataclass(frozen=True, slots=True)
class Column:
    """A context, and what it is called."""

    context: Mapping[str, str]
    label: str


@dataclass(frozen=True, slots=True)
class Cell:
    """What a connector says in a context."""

    kind: Kind
    words: str
    """The relation in words, "hidden", or why it is not there."""
    relation: str | None = None
    own: bool = False
    """Whether an effect is certain to hold there; else it is what the connector says elsewhere."""
    references: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    """What it can say, in words, where that is open; why it is not there, where it is absent."""

    @property
    def sign(self) -> str:
        """The mark that stands for its kind."""
        return SIGNS[self.kind]

    @property
    def rank(self) -> int:
        """Its place when cells are sorted: what promotes first, what is hidden last."""
        return _ORDER.index(self.kind)


class Matrix:
    """A table of a diagram: a row for each connector, a column for each value (or combination of values)."""

    def __init__(self, diagram: Diagram, catalog: Catalog, dimensions: Sequence[str]) -> None:
        """Take the ids of the dimensions that the columns run through; those not declared are left out."""
        self.diagram = diagram
        self._catalog = catalog
        self._told = Told(diagram, catalog, {})
        self.columns = columns(diagram, dimensions)
        self._cells: dict[tuple[str, int], Cell] = {}
        self._words: dict[str, str] = {}
        connectors = list(diagram.of_kind(Connector))
        self.rows = tuple(c.id for c in connectors)
        self.varying = frozenset(c.id for c in connectors if self._varies(c))
        """The connectors that something in the figure makes depend on the context."""

    def words(self, connector_id: str) -> str:
        """Return what a connector joins, and by what."""
        found = self._words.get(connector_id)
        if found is None:
            record = self._record(connector_id)
            source, target = (self._told.name(a.target) for a in (record.source, record.target))
            through = f" ({spoken(record.mediator)})" if record.mediator else ""
            found = self._words[connector_id] = f"{capital(source)} → {within(target)}{through}"
        return found

    def cell(self, connector_id: str, column: int) -> Cell:
        """Return what a connector says in the context of a column."""
        key = (connector_id, column)
        if key not in self._cells:
            self._cells[key] = self._cell(self._record(connector_id), self.columns[column].context)
        return self._cells[key]

    def _record(self, connector_id: str) -> Connector:
        record = self.diagram.records[connector_id]
        assert isinstance(record, Connector)
        return record

    def _varies(self, record: Connector) -> bool:
        held = (self.diagram.records.get(i) for i in (record.id, record.source.target, record.target.target))
        return bool(record.effects) or any(r is not None and r.when for r in held)

    def _cell(self, record: Connector, context: Mapping[str, str]) -> Cell:
        for record_id in (record.id, record.source.target, record.target.target):
            held = self.diagram.records.get(record_id)
            if held is not None and not may_hold(held.when, context):
                what = "It" if record_id == record.id else capital(self._told.name(record_id))
                return Cell("absent", tr("not shown"), outcomes=(tr("{what} is not shown here", what=what),))
        said = state(record, context)
        own = any(effect.when and holds(effect.when, context) for effect in record.effects)
        references = tuple(dict.fromkeys(e.reference for e in said.evidence if e.reference))
        if said.is_open:
            outcomes = tuple(self._label(relation) for relation in said.outcomes)
            return Cell("depends", tr("depends"), said.relation, own, references, outcomes)
        if said.relation is None:
            return Cell("hidden", tr("hidden"), None, own, references)
        if said.relation == CONTEXT_DEPENDENT and not own:
            return Cell("unknown", tr("not known here"), None, own, references)
        return Cell(self._kind(said.relation), self._label(said.relation), said.relation, own, references)

    def _kind(self, relation: str) -> Kind:
        sign = self._catalog.relation(relation).sign
        return "promotes" if sign > 0 else "inhibits" if sign < 0 else "unknown"

    def _label(self, relation: str | None) -> str:
        return tr("hidden") if relation is None else spoken(parse(named(self._catalog.relation(relation))))


def columns(diagram: Diagram, dimensions: Sequence[str]) -> tuple[Column, ...]:
    """Return a column for each value of a dimension, for each combination where there are several."""
    chosen = [d for d in diagram.dimensions if d.id in dimensions and d.values]
    found = []
    for values in product(*(d.values for d in chosen)) if chosen else ():
        found.append(Column({d.id: v for d, v in zip(chosen, values, strict=True)}, " · ".join(values)))
        if len(found) == _MOST:
            break
    return tuple(found)


def say(session: EditorSession, ids: Sequence[str], column: Column, relation: str | None) -> None:
    """Let connectors say something in the context of a column, as one undo step."""
    word = "hidden" if relation is None else named(session.catalog.relation(relation))
    session.run(
        later("Say “{word}” for {label}", word=word, label=column.label),
        effects.say,
        list(ids),
        column.context,
        relation,
    )


def clear(session: EditorSession, ids: Sequence[str], column: Column) -> None:
    """Take back what connectors say in the context of a column, as one undo step."""
    session.run(
        later("Clear what is said for {label}", label=column.label),
        effects.say_nothing,
        list(ids),
        column.context,
    )


def opposite(session: EditorSession, relation: str | None, sign: int) -> str:
    """Return the relation that raises (1) or lowers (-1) in the manner of another one."""
    if relation is not None and session.catalog.relation(relation).sign == sign:
        return relation
    up, down = next((pair for pair in _PAIRS if relation in pair), _PAIRS[0])
    return up if sign > 0 else down
