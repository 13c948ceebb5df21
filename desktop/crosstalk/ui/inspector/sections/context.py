"""In which contexts a record is shown, what a connector says in some of them, and what a view of a series shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QComboBox, QLabel

from crosstalk.commands import Transaction, document, edit, effects
from crosstalk.editor.matrix import opposite
from crosstalk.editor.session import EditorSession
from crosstalk.model import Condition, Connector, Dimension, Effect, Inset, Record, Reference
from crosstalk.model.contexts import contradictions
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.effects_field import EffectsField
from crosstalk.ui.inspector.fields import CheckField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.when_field import WhenField, when_words

_NONE = later("The figure has no context yet: Context ▸ Edit contexts… adds one, such as the tumor type.")
_MANY = later("Select one connector to see its effects.")


class EffectsSection(Section):
    """What a connector says in some contexts."""

    title = later("Context")

    def build(self) -> None:
        """Make the cards."""
        self.shown = WhenField(self.session, tr("always"))
        self.row(
            tr("Shown in"), self.shown, lambda r: r.when, self._show_in, tr("In which contexts it is drawn")
        )
        self.field = EffectsField(self.session)
        self.field.setAccessibleName(tr("Effects by context"))
        self.add("", self.field, wide=True)
        self.field.added.connect(self._add)
        self.field.changed.connect(self._change)
        self.field.copied.connect(
            lambda number: self._run(later("Duplicate effect"), effects.duplicate_effect, number)
        )
        self.field.removed.connect(
            lambda number: self._run(later("Remove effect"), effects.remove_effect, number)
        )
        self.field.cited.connect(self._cite)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the effects of the only connector."""
        super().refresh(records, live)
        if live:
            return
        declared = any(d.values for d in self.session.history.diagram.dimensions)
        one = records[0] if len(records) == 1 and isinstance(records[0], Connector) else None
        if one is None:
            self.field.show_effects((), "", tr(_MANY), False)
            return
        words = "" if declared else tr(_NONE)
        doubles = contradictions(one)
        if doubles:
            first, second = (when_words(self.session, e.when) for e in doubles[0])
            words = tr(
                "Two effects contradict each other: “{first}” and “{second}” can hold at once.",
                first=first,
                second=second,
            )
        self.field.show_effects(one.effects, one.relation, words, declared)

    def _show_in(self, when: Any, _: bool) -> None:
        self.subject.run(later("Change contexts"), effects.set_when, self.subject.ids, when)

    def _add(self) -> None:
        one = self._one
        dimension = next((d for d in self.session.history.diagram.dimensions if d.values), None)
        if one is not None and dimension is not None:
            context = _untold(one, dimension)
            relation = _other(self.session, one.relation)
            self._run(later("Add effect"), effects.add_effect, Effect(when=context, relation=relation))

    def _change(self, number: int, fields: dict[str, Any]) -> None:
        one = self._one
        if one is not None:
            self.subject.run(later("Change effect"), effects.change_effect, one.id, number, **fields)

    def _cite(self, number: int, reference: Reference, pieces: Any) -> None:
        self._run(later("Add reference"), _cite_new, number, reference, pieces)

    def _run(self, name: str, command: Any, *args: Any) -> None:
        one = self._one
        if one is not None:
            self.subject.run(name, command, one.id, *args)

    @property
    def _one(self) -> Connector | None:
        records = self.subject.records
        return records[0] if len(records) == 1 and isinstance(records[0], Connector) else None


class ShownSection(Section):
    """In which contexts other records are shown."""

    title = later("Context")
    open_at_first = False

    def build(self) -> None:
        """Make the row."""
        self.shown = WhenField(self.session, tr("always"))
        self.row(
            tr("Shown in"), self.shown, lambda r: r.when, self._show_in, tr("In which contexts it is drawn")
        )

    def _show_in(self, when: Any, _: bool) -> None:
        self.subject.run(later("Change contexts"), effects.set_when, self.subject.ids, when)


class InsetSection(Section):
    """Title, frame and context of a view of a series."""

    title = later("View of a series")

    def build(self) -> None:
        """Make the rows; those of the dimensions come with them."""
        self.field_row(
            tr("Title"),
            RichField(tr("no title"), lines=1),
            "title",
            later("Change title"),
            tr("Words above the view"),
        )
        self.field_row(
            "",
            CheckField(tr("Draw a frame")),
            "frame",
            later("Show or hide frame"),
            tr("A thin frame around the view"),
        )
        self.sources = QLabel()
        self.add(tr("Shows"), self.sources, tr("What it is a live view of"))
        self.fields: dict[str, QComboBox] = {}
        self._declared: tuple[Dimension, ...] = ()

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show which value is chosen for each dimension."""
        super().refresh(records, live)
        insets = [r for r in records if isinstance(r, Inset)]
        if live or not insets:
            return
        self._make_fields()
        counts = {len(r.sources) for r in insets}
        count = counts.pop() if len(counts) == 1 else -1
        self.sources.setText(
            tr("everything") if count == 0 else tr("{count} chosen things", count=count) if count > 0 else "—"
        )
        for dimension in self._declared:
            values = {r.context.get(dimension.id, "") for r in insets}
            field = self.fields[dimension.id]
            field.setCurrentIndex(field.findData(values.pop()) if len(values) == 1 else -1)

    def _make_fields(self) -> None:
        declared = self.session.history.diagram.dimensions
        if declared == self._declared:
            return
        for field in self.fields.values():
            self.show_row(field, False)
            field.setObjectName("")
        self._declared, self.fields = declared, {}
        for dimension in declared:
            field = QComboBox()
            field.setObjectName(f"inset-{dimension.id}")
            field.addItem(tr("as the figure"), "")
            for value in dimension.values:
                field.addItem(value, value)
            field.activated.connect(
                lambda _, field=field, name=dimension.id: self._choose(name, str(field.currentData()))
            )
            name = dimension.label or dimension.id
            self.add(name[:1].upper() + name[1:], field, tr("The value that this view shows"))
            self.fields[dimension.id] = field

    def _choose(self, dimension: str, value: str) -> None:
        self.subject.run(later("Change view"), _choose_in, self.subject.ids, dimension, value)


def _choose_in(tx: Transaction, ids: Sequence[str], dimension: str, value: str) -> None:
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Inset):
            left: Mapping[str, str] = {d: v for d, v in record.context.items() if d != dimension}
            edit.set_fields(tx, [record_id], context={**left, **({dimension: value} if value else {})})


def _cite_new(tx: Transaction, connector_id: str, number: int, reference: Reference, pieces: Any) -> None:
    document.add_reference(tx, reference)
    effects.change_effect(tx, connector_id, number, evidence=pieces)


def _untold(connector: Connector, dimension: Dimension) -> Any:
    """Return the condition of the first value that nothing is said for yet."""
    told = {v for e in connector.effects for c in e.when if c.dimension == dimension.id for v in c.values}
    value = next((v for v in dimension.values if v not in told), dimension.values[0])
    return (Condition(dimension=dimension.id, values=(value,)),)


def _other(session: EditorSession, relation: str) -> str:
    """Return what an effect most likely says: the opposite of the relation itself."""
    return opposite(session, relation, -1 if session.catalog.relation(relation).sign > 0 else 1)
