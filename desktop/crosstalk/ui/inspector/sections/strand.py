"""How a strand is drawn: the options of its kind, from the catalogue's table, and its colours."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtWidgets import QPushButton, QWidget

from crosstalk.catalog.roles import color_words
from crosstalk.catalog.terms import phrase
from crosstalk.catalog.types import StrandOption
from crosstalk.commands import edit, motifs
from crosstalk.model import Record, Strand
from crosstalk.tongue import again, later, tr
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.fields import CheckField, ChoiceField, NumberField
from crosstalk.ui.inspector.option_fields import CellsField, ComponentsField, RangesField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.values import common

_ENDS = {"cap_start": later("Beginning"), "cap_end": later("End")}


class MotifSection(Section):
    """A row for each option that the kinds of all selected strands have alike."""

    title = later("Motif")

    def build(self) -> None:
        """Make the button; the options depend on the kind and come when they are needed."""
        self.fields: dict[tuple[str, StrandOption], QWidget] = {}
        self.dice = QPushButton(tr("Vary"))
        self.dice.setAutoDefault(False)
        self.dice.setToolTip(tr("Place its cells and waves anew"))
        self.dice.setAccessibleName(tr("Vary"))
        self.dice.clicked.connect(self._vary)
        self.add("", self.dice)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the options and what was chosen."""
        super().refresh(records, live)
        if live:
            return
        shared = self._shared(records)
        wanted = set(shared.items())
        made = False
        for name, option in shared.items():
            if (name, option) not in self.fields:
                self.fields[name, option] = self._make(name, option)
                made = True
        if made:
            self.grid.addWidget(self.dice, self.grid.rowCount(), 1)
        for key, field in self.fields.items():
            shown = key in wanted
            if shown:
                field.show_value(common(_chosen(record, *key) for record in records))  # type: ignore[attr-defined]
                shown = not key[1].needs or any(_has(record, key[1].needs) for record in records)
            self.show_row(field, shown)

    def _shared(self, records: Sequence[Record]) -> dict[str, StrandOption]:
        strands = self.session.catalog.strands
        tables = [
            strands[r.type].options if r.type in strands else {} for r in records if isinstance(r, Strand)
        ]
        first = tables[0] if tables else {}
        return {name: option for name, option in first.items() if all(t.get(name) == option for t in tables)}

    def _make(self, name: str, option: StrandOption) -> QWidget:
        field: Any = self._field(option)
        label = again(_ENDS[name]) if name in _ENDS else phrase(option.label)
        self.add("" if option.kind == "bool" else label, field, phrase(option.tip))
        if option.kind == "bool":
            field.setAccessibleName(label)
        field.setObjectName(f"strand_{name}")
        field.edited.connect(partial(self._set, name, option))
        widget: QWidget = field
        return widget

    def _field(self, option: StrandOption) -> QWidget:
        match option.kind:
            case "bool":
                return CheckField(phrase(option.label))
            case "choice":
                names = [phrase(name) for name in option.names or option.choices]
                names = names if option.names else [name.capitalize() for name in names]
                return ChoiceField(list(zip(option.choices, names, strict=False)))
            case "number" | "count":
                whole = option.kind == "count"
                unit = tr("× width") if option.unit == "widths" else option.unit
                return NumberField(
                    unit, low=option.low, high=option.high, step=1 if whole else option.step,
                    decimals=0 if whole else 2,
                )  # fmt: skip
            case "ranges":
                return RangesField()
            case "cells":
                return CellsField(self.session)
        return ComponentsField(self.session, single=option.kind == "component")

    def _set(self, name: str, option: StrandOption, value: Any, going_on: bool) -> None:
        if option.kind == "count" and value is not None:
            value = round(value)
        self.subject.run_on(
            going_on, later("Change {get}", get=_ENDS.get(name, option.label).lower()), motifs.set_option,
            self.subject.ids, name, value, option.default,
        )  # fmt: skip

    def _vary(self) -> None:
        seeds = [record.seed for record in self.subject.records if isinstance(record, Strand)]
        self.subject.run(later("Vary strand"), motifs.set_seed, self.subject.ids, max(seeds, default=0) + 1)


class StrandColorsSection(Section):
    """A swatch for each colour of a strand."""

    title = later("Colours")

    def build(self) -> None:
        """The slots depend on the kind and come when they are needed."""
        self.fields: dict[str, ColorField] = {}

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the slots that all selected have."""
        super().refresh(records, live)
        if live:
            return
        strands = self.session.catalog.strands
        slots = [
            strands[r.type].colors if r.type in strands else {} for r in records if isinstance(r, Strand)
        ]
        shared = [name for name in (slots[0] if slots else {}) if all(name in other for other in slots[1:])]
        for name in shared:
            if name not in self.fields:
                self.fields[name] = self._make(name)
        for name, field in self.fields.items():
            self.show_row(field, name in shared)
            if name in shared:
                naturals = {other[name] for other in slots}
                field.set_fallback(naturals.pop() if len(naturals) == 1 else None)
                field.show_value(common(_color(record, name) for record in records))

    def _make(self, slot: str) -> ColorField:
        words = color_words(slot)
        field = ColorField(natural=tr("the natural colour"), dialog_title=words)
        self.add(words, field, tr("Colour: {slot}", slot=words))
        field.edited.connect(partial(self._set, slot))
        return field

    def _set(self, slot: str, color: str | None, going_on: bool) -> None:
        self.subject.run_on(going_on, later("Change colour"), edit.set_color, self.subject.ids, slot, color)


def _chosen(record: Record, name: str, option: StrandOption) -> Any:
    value = record.options.get(name, option.default) if isinstance(record, Strand) else None
    return value if not isinstance(value, list) or option.kind == "ranges" else tuple(value)


def _has(record: Record, name: str) -> bool:
    return isinstance(record, Strand) and bool(record.options.get(name))


def _color(record: Record, name: str) -> str | None:
    return record.colors.get(name) if isinstance(record, Strand) else None
