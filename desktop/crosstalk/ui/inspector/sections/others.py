"""Texts, panels, pictures, strands, legends and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

from crosstalk.commands import Transaction, arrange, edit, strands
from crosstalk.geometry import MM
from crosstalk.model import Legend, Picture, Record
from crosstalk.ui.inspector.fields import CheckField, ChoiceField, NumberField, TextField
from crosstalk.ui.inspector.legend_field import LegendField, PartsField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.values import DASH

LICENSES = ("", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "MIT", "All rights reserved")


class TextSection(Section):
    """The words of a text."""

    title = "Text"

    def build(self) -> None:
        """Make the rows."""
        self.words = RichField("type here", lines=5)
        self.field_row("Words", self.words, "runs", "Edit text", "The text; type _{2}, ^{+} or \\alpha")


class PanelSection(Section):
    """Letter, frame and members of a panel."""

    title = "Panel"

    def build(self) -> None:
        """Make the rows."""
        self.letter = TextField("none")
        self.field_row(
            "Letter", self.letter, "letter", "Change panel letter", "Two panels may share a letter"
        )
        self.frame = CheckField("Draw a frame")
        self.field_row("", self.frame, "frame", "Show or hide frame", "A thin frame around the panel")
        self.members = QLabel()
        self.add("Members", self.members, "What belongs to it and moves with it")

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Count the members."""
        super().refresh(records, live)
        if not live:
            count = sum(len(self.session.children(r.id)) for r in records)
            words = f"{count} {'thing moves' if count == 1 else 'things move'} with it"
            self.members.setText(words if count else "none")


class PictureSection(Section):
    """Whose picture it is."""

    title = "Picture"

    def build(self) -> None:
        """Make the rows."""
        self.facts = QLabel()
        self.add("File", self.facts, "What is kept in this document")
        self.field_row("Author", TextField("not stated"), "author", "Change author", "Who made the picture")
        licence = ChoiceField(
            [(name, name or "not stated") for name in LICENSES], free=True, hint="not stated"
        )
        self.field_row("Licence", licence, "license", "Change licence", "Under which terms it may be used")
        self.field_row(
            "Source", TextField("web address or book"), "source", "Change source", "Where it comes from"
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show format and size."""
        super().refresh(records, live)
        if live:
            return
        first = records[0] if len(records) == 1 else None
        if isinstance(first, Picture):
            name = first.media_type.rpartition("/")[2].split("+")[0].upper()
            self.facts.setText(f"{name}, {max(1, len(first.data) // 1024)} KB")
        else:
            self.facts.setText(DASH)


class StrandSection(Section):
    """Kind and thickness of a strand."""

    title = "Strand"

    def build(self) -> None:
        """Make the rows."""
        kinds = [(s.id, s.label) for s in self.session.catalog.strands.values()]
        self.kind = ChoiceField(kinds)
        self.field_row("Type", self.kind, "type", "Change strand type", "What runs along the line")
        width = NumberField("mm", low=0.1, high=100, step=0.5)
        self.row(
            "Thickness",
            width,
            lambda r: getattr(r, "width", 0.0) / MM,
            self._set_width,
            "Width across the strand",
        )
        self.row(
            "", CheckField("Closed"), lambda r: getattr(r, "closed", False), self._set_closed,
            "Its end joins its beginning",
        )  # fmt: skip
        self.label = RichField("no label", lines=1)
        self.row(
            "Label", self.label, lambda r: getattr(r, "label", None) or (), self._set_label, "Words beside it"
        )

    def _set_closed(self, closed: bool, going_on: bool) -> None:
        name = "Close strand" if closed else "Open strand"
        self.subject.run(name, strands.set_closed, self.subject.ids, bool(closed))

    def _set_width(self, value: Any, going_on: bool) -> None:
        if value:
            self.subject.set_field("Change thickness", "width", value * MM, going_on)

    def _set_label(self, runs: Any, going_on: bool) -> None:
        self.subject.set_field("Change label", "label", runs or None, going_on)


class LegendSection(Section):
    """Title, columns, parts and entries of a legend."""

    title = "Legend"

    def build(self) -> None:
        """Make the rows."""
        self.field_row("Title", RichField("no title", lines=1), "title", "Change title", "Its heading")
        columns = NumberField(low=1, high=12, step=1, decimals=0)
        self.row(
            "Columns",
            columns,
            lambda r: getattr(r, "columns", 1),
            self._set_columns,
            "How many columns of entries",
        )
        self.parts = PartsField()
        self.parts.edited.connect(lambda shows, _: self.subject.set_field("Change legend", "shows", shows))
        self.add("Parts", self.parts, "What it explains, from top to bottom; drag to change the order")
        self.entries = LegendField(self.session)
        self.entries.edited.connect(self._set_entries)
        self.add(
            "Entries", self.entries, "What is in use; what comes into use is added. Drag to change the order"
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show parts and entries."""
        super().refresh(records, live)
        legends = [record for record in records if isinstance(record, Legend)]
        if legends and not live:
            self.parts.show_legends(legends)
            self.entries.show_legends(legends)

    def _set_entries(self, left_out: tuple[str, ...], order: tuple[str, ...] | None) -> None:
        self.subject.run("Change legend entries", _set_entries, self.subject.ids, left_out, order)

    def _set_columns(self, value: Any, going_on: bool) -> None:
        self.subject.set_field("Change columns", "columns", max(1, round(value or 1)), going_on)


def _set_entries(
    tx: Transaction, ids: Sequence[str], left_out: tuple[str, ...], order: tuple[str, ...] | None
) -> None:
    fields = {"left_out": left_out} if order is None else {"left_out": left_out, "entries": order}
    edit.set_fields(tx, ids, **fields)


class GroupSection(Section):
    """Members of a group."""

    title = "Group"

    def build(self) -> None:
        """Make the rows."""
        self.members = QLabel()
        self.add("Members", self.members, "Double-click on the page to go into the group")
        button = QPushButton("Ungroup")
        button.setAutoDefault(False)
        button.setToolTip("Dissolve the group (Ctrl+Shift+G)")
        button.setAccessibleName("Ungroup")
        button.clicked.connect(self._ungroup)
        self.side_by_side("", button)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Count the members."""
        if not live:
            self.members.setText(str(sum(len(self.session.children(r.id)) for r in records)))

    def _ungroup(self) -> None:
        freed = self.subject.run("Ungroup", arrange.ungroup, self.subject.ids)
        if freed:
            self.session.select(freed)
