"""Texts, panels, pictures, strands, legends and groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QLabel, QPushButton

from crosstalk.catalog.terms import named
from crosstalk.commands import Transaction, arrange, edit, strands
from crosstalk.geometry import MM
from crosstalk.model import Legend, Picture, Record
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import CheckField, ChoiceField, NumberField, TextField
from crosstalk.ui.inspector.legend_field import LegendField, PartsField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section
from crosstalk.ui.inspector.values import DASH

LICENSES = ("", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CC-BY-NC-4.0", "MIT", "All rights reserved")


class TextSection(Section):
    """The words of a text."""

    title = later("Text")

    def build(self) -> None:
        """Make the rows."""
        self.words = RichField(tr("type here"), lines=5)
        self.field_row(
            tr("Words"), self.words, "runs", later("Edit text"), tr("The text; type _{2}, ^{+} or \\alpha")
        )


class PanelSection(Section):
    """Letter, frame and members of a panel."""

    title = later("Panel")

    def build(self) -> None:
        """Make the rows."""
        self.letter = TextField(tr("none"))
        self.field_row(
            tr("Letter"),
            self.letter,
            "letter",
            later("Change panel letter"),
            tr("Two panels may share a letter"),
        )
        self.frame = CheckField(tr("Draw a frame"))
        self.field_row(
            "", self.frame, "frame", later("Show or hide frame"), tr("A thin frame around the panel")
        )
        self.members = QLabel()
        self.add(tr("Members"), self.members, tr("What belongs to it and moves with it"))

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Count the members."""
        super().refresh(records, live)
        if not live:
            count = sum(len(self.session.children(r.id)) for r in records)
            words = (
                tr("1 thing moves with it") if count == 1 else tr("{count} things move with it", count=count)
            )
            self.members.setText(words if count else tr("none"))


class PictureSection(Section):
    """Whose picture it is."""

    title = later("Picture")

    def build(self) -> None:
        """Make the rows."""
        self.facts = QLabel()
        self.add(tr("File"), self.facts, tr("What is kept in this document"))
        self.field_row(
            tr("Author"),
            TextField(tr("not stated")),
            "author",
            later("Change author"),
            tr("Who made the picture"),
        )
        licence = ChoiceField(
            [(name, tr(name) if name else tr("not stated")) for name in LICENSES],
            free=True,
            hint=tr("not stated"),
        )
        self.field_row(
            tr("Licence"), licence, "license", later("Change licence"), tr("Under which terms it may be used")
        )
        self.field_row(
            tr("Source"),
            TextField(tr("web address or book")),
            "source",
            later("Change source"),
            tr("Where it comes from"),
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

    title = later("Strand")

    def build(self) -> None:
        """Make the rows."""
        kinds = [(s.id, named(s)) for s in self.session.catalog.strands.values()]
        self.kind = ChoiceField(kinds)
        self.field_row(
            tr("Type"), self.kind, "type", later("Change strand type"), tr("What runs along the line")
        )
        width = NumberField("mm", low=0.1, high=100, step=0.5)
        self.row(
            tr("Thickness"),
            width,
            lambda r: getattr(r, "width", 0.0) / MM,
            self._set_width,
            tr("Width across the strand"),
        )
        self.row(
            "", CheckField(tr("Closed")), lambda r: getattr(r, "closed", False), self._set_closed,
            tr("Its end joins its beginning"),
        )  # fmt: skip
        self.label = RichField(tr("no label"), lines=1)
        self.row(
            tr("Label"),
            self.label,
            lambda r: getattr(r, "label", None) or (),
            self._set_label,
            tr("Words beside it"),
        )

    def _set_closed(self, closed: bool, going_on: bool) -> None:
        name = tr("Close strand") if closed else tr("Open strand")
        self.subject.run(name, strands.set_closed, self.subject.ids, bool(closed))

    def _set_width(self, value: Any, going_on: bool) -> None:
        if value:
            self.subject.set_field(later("Change thickness"), "width", value * MM, going_on)

    def _set_label(self, runs: Any, going_on: bool) -> None:
        self.subject.set_field(later("Change label"), "label", runs or None, going_on)


class LegendSection(Section):
    """Title, columns, parts and entries of a legend."""

    title = later("Legend")

    def build(self) -> None:
        """Make the rows."""
        self.field_row(
            tr("Title"), RichField(tr("no title"), lines=1), "title", later("Change title"), tr("Its heading")
        )
        columns = NumberField(low=1, high=12, step=1, decimals=0)
        self.row(
            tr("Columns"),
            columns,
            lambda r: getattr(r, "columns", 1),
            self._set_columns,
            tr("How many columns of entries"),
        )
        self.parts = PartsField()
        self.parts.edited.connect(
            lambda shows, _: self.subject.set_field(later("Change legend"), "shows", shows)
        )
        self.add(
            tr("Parts"), self.parts, tr("What it explains, from top to bottom; drag to change the order")
        )
        self.entries = LegendField(self.session)
        self.entries.edited.connect(self._set_entries)
        self.add(
            tr("Entries"),
            self.entries,
            tr("What is in use; what comes into use is added. Drag to change the order"),
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show parts and entries."""
        super().refresh(records, live)
        legends = [record for record in records if isinstance(record, Legend)]
        if legends and not live:
            self.parts.show_legends(legends)
            self.entries.show_legends(legends)

    def _set_entries(self, left_out: tuple[str, ...], order: tuple[str, ...] | None) -> None:
        self.subject.run(later("Change legend entries"), _set_entries, self.subject.ids, left_out, order)

    def _set_columns(self, value: Any, going_on: bool) -> None:
        self.subject.set_field(later("Change columns"), "columns", max(1, round(value or 1)), going_on)


def _set_entries(
    tx: Transaction, ids: Sequence[str], left_out: tuple[str, ...], order: tuple[str, ...] | None
) -> None:
    fields = {"left_out": left_out} if order is None else {"left_out": left_out, "entries": order}
    edit.set_fields(tx, ids, **fields)


class GroupSection(Section):
    """Members of a group."""

    title = later("Group")

    def build(self) -> None:
        """Make the rows."""
        self.members = QLabel()
        self.add(tr("Members"), self.members, tr("Double-click on the page to go into the group"))
        button = QPushButton(tr("Ungroup"))
        button.setAutoDefault(False)
        button.setToolTip(tr("Dissolve the group (Ctrl+Shift+G)"))
        button.setAccessibleName(tr("Ungroup"))
        button.clicked.connect(self._ungroup)
        self.side_by_side("", button)

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Count the members."""
        if not live:
            self.members.setText(str(sum(len(self.session.children(r.id)) for r in records)))

    def _ungroup(self) -> None:
        freed = self.subject.run(later("Ungroup"), arrange.ungroup, self.subject.ids)
        if freed:
            self.session.select(freed)
