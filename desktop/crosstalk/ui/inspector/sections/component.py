"""What is said of a component: type, label, state, count, colours, identifiers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from crosstalk.catalog.roles import color_words
from crosstalk.commands import Transaction, edit, labels
from crosstalk.geometry import MM
from crosstalk.model import Component, Record, Region, Run, Strand
from crosstalk.model.records import RichText
from crosstalk.text import parse
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.fields import ChoiceField, NumberField
from crosstalk.ui.inspector.recolor_button import RecolorButton
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.type_field import TypeField
from crosstalk.ui.inspector.values import MIXED, common
from crosstalk.ui.inspector.xrefs_field import XrefsField

PLACES = (
    ("", later("as the type has it")),
    ("below", later("below")),
    ("above", later("above")),
    ("left", later("left")),
    ("right", later("right")),
    ("center", later("in the middle")),
    ("none", later("no label")),
)
STATES = (
    ("", later("none")),
    ("activated", later("activated")),
    ("inactive", later("inactive")),
    ("inhibited", later("inhibited")),
    ("phosphorylated", later("phosphorylated")),
    ("methylated", later("methylated")),
    ("ubiquitinated", later("ubiquitinated")),
    ("mutated", later("mutated")),
    ("proliferating", later("proliferating")),
    ("quiescent", later("quiescent")),
    ("senescent", later("senescent")),
    ("exhausted", later("exhausted")),
    ("hypoxic", later("hypoxic")),
    ("apoptotic", later("apoptotic")),
    ("dead", later("dead")),
    ("lost", later("lost")),
)


class ComponentSection(Section):
    """Type, label, state, count."""

    title = later("Component")

    def build(self) -> None:
        """Make the rows."""
        self.type = TypeField(self.session)
        self.row(
            tr("Type"),
            self.type,
            lambda r: getattr(r, "type", ""),
            self._set_type,
            tr("What it is in the catalogue"),
        )
        self.label = RichField(tr("label of the type"), lines=2)
        self.row(
            tr("Label"),
            self.label,
            self._label,
            self._set_label,
            tr("The words beside it. Type _{2}, ^{+} or \\alpha; empty it for the label of the type"),
        )
        self.field_row(
            tr("Label at"),
            ChoiceField(PLACES),
            "label_place",
            later("Place label"),
            tr("Where the label stands"),
        )
        width = NumberField("mm", low=1, high=500, step=1, automatic=tr("automatic"))
        self.row(
            tr("Label width"),
            width,
            _label_width,
            self._set_label_width,
            tr("Where the label breaks into lines; empty it to let it follow the picture"),
        )
        state = ChoiceField(STATES, free=True, hint=tr("none"))
        self.field_row(
            tr("State"),
            state,
            "state",
            later("Change state"),
            tr("Shown by a mark or a fading; others may be typed"),
        )
        count = NumberField(low=1, high=99, step=1, decimals=0)
        self.row(
            tr("Count"),
            count,
            lambda r: getattr(r, "count", 1),
            lambda value, on: self.subject.set_field(
                later("Change count"), "count", max(1, round(value or 1)), on
            ),
            tr("More than one draws a cluster"),
        )

    def _label(self, record: Record) -> RichText:
        runs = getattr(record, "label", None)
        return runs if runs is not None else type_label(self.session, getattr(record, "type", ""))

    def _set_label(self, runs: RichText, going_on: bool) -> None:
        self.subject.run_on(going_on, later("Change label"), self._write_label, self.subject.ids, runs)

    def _write_label(self, tx: Transaction, ids: Iterable[str], runs: RichText) -> None:
        for record_id in ids:
            record = tx.records.get(record_id)
            if isinstance(record, Component):
                natural = type_label(self.session, record.type)
                tx.update(record_id, label=None if not runs or runs == natural else runs)

    def _set_label_width(self, value: float | None, going_on: bool) -> None:
        points = None if value is None else value * MM
        self.subject.set_field(later("Change label width"), "label_width", points, going_on)

    def _set_type(self, type_id: str, going_on: bool) -> None:
        self.subject.run(
            later("Change type"), labels.set_type, self.subject.ids, self.session.catalog, type_id
        )


def _label_width(record: Record) -> float | None:
    width: float | None = getattr(record, "label_width", None)
    return None if width is None else width / MM


def type_label(session: Any, type_id: str) -> RichText:
    """Return the label that a type gives."""
    return tuple(
        Run(text=s.text, bold=s.bold, italic=s.italic, script=s.script, color=s.color)
        for s in parse(session.catalog.component(type_id).label)
    )


class ColorsSection(Section):
    """A swatch for each colour slot of the art, and its opacity."""

    title = later("Colours")

    def build(self) -> None:
        """Make the opacity; the slots depend on the type and come when they are needed."""
        self.fields: dict[str, ColorField] = {}
        self.opacity = NumberField("%", low=0, high=100, step=5, decimals=0, automatic="100%")
        self.style_row(
            tr("Opacity"),
            self.opacity,
            "opacity",
            later("Change opacity"),
            tr("100 % hides what is behind"),
            scale=100.0,
        )
        self.recolor = RecolorButton(self.session)
        self.add("", self.recolor)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the slots that all selected have."""
        super().refresh(records, live)
        if live:
            return
        self.recolor.refresh(records)
        types = {record.type for record in records if isinstance(record, Component)}
        slots = [dict(self.session.catalog.component(t).slots) for t in sorted(types)]
        shared = [name for name in (slots[0] if slots else {}) if all(name in other for other in slots[1:])]
        for name in shared:
            if name not in self.fields:
                self.fields[name] = self._make(name)
                self.grid.addWidget(self.recolor, self.grid.rowCount(), 1)  # it stays below the slots
        for name, field in self.fields.items():
            shown = name in shared
            self.show_row(field, shown)
            if shown:
                naturals = {other[name] for other in slots}
                field.set_fallback(naturals.pop() if len(naturals) == 1 else None)
                field.show_value(common(_slot(record, name) for record in records))

    def _make(self, slot: str) -> ColorField:
        words = color_words(slot)
        field = ColorField(natural=tr("the natural colour"), dialog_title=words)
        self.add(
            words,
            field,
            tr("Colour: {slot}", slot=words),
        )
        field.edited.connect(lambda color, on: self._set(slot, color, on))
        return field

    def _set(self, slot: str, color: str | None, going_on: bool) -> None:
        self.subject.run_on(going_on, later("Change colour"), edit.set_color, self.subject.ids, slot, color)


def _slot(record: Record, name: str) -> str | None:
    return record.colors.get(name) if isinstance(record, Component | Region | Strand) else None


class IdentifiersSection(Section):
    """Cross-references to ontologies and databases."""

    title = later("Identifiers")
    open_at_first = False

    def build(self) -> None:
        """Make the list."""
        self.field = XrefsField()
        self.add("", self.field, wide=True)
        self.field.added.connect(self._add)
        self.field.removed.connect(self._remove)
        self.bind(self.field, lambda r: getattr(r, "xrefs", ()), lambda value, on: None)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the identifiers and name those of the type."""
        super().refresh(records, live)
        if not live:
            kinds = common(getattr(r, "type", "") for r in records)
            known = (
                ()
                if kinds is MIXED or not isinstance(records[0], Component)
                else (self.session.catalog.component(kinds).xrefs)
            )
            self.field.entry.set_hint(tr("{known} by its type", known=known[0]) if known else "PREFIX:ID")

    def _add(self, text: str) -> None:
        self.subject.run(later("Add identifier"), _add_xref, self.subject.ids, text)

    def _remove(self, text: str) -> None:
        self.subject.run(later("Remove identifier"), _remove_xref, self.subject.ids, text)


def _add_xref(tx: Transaction, ids: Iterable[str], text: str) -> None:
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component | Region | Strand) and text not in record.xrefs:
            tx.update(record_id, xrefs=(*record.xrefs, text))


def _remove_xref(tx: Transaction, ids: Iterable[str], text: str) -> None:
    for record_id in ids:
        record = tx.records.get(record_id)
        if isinstance(record, Component | Region | Strand):
            tx.update(record_id, xrefs=tuple(x for x in record.xrefs if x != text))
