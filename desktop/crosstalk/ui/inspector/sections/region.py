"""What is said of a region: kind, outline, title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from crosstalk.model import Record, Region
from crosstalk.ui.inspector.fields import ChoiceField, NumberField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section

SHAPES = (("rectangle", "Rectangle"), ("ellipse", "Ellipse"), ("blob", "Blob"), ("path", "Free outline"))
PLACES = (
    ("top-left", "top left"), ("top", "top"), ("top-right", "top right"), ("bottom", "bottom"),
    ("center", "in the middle"), ("none", "no title"),
)  # fmt: skip


class RegionSection(Section):
    """Kind and outline."""

    title = "Region"

    def build(self) -> None:
        """Make the rows."""
        self.kind = ChoiceField(self._kinds(()))
        self.field_row("Type", self.kind, "type", "Change region type", "What kind of area it is")
        self.shape = ChoiceField(SHAPES)
        self.field_row("Shape", self.shape, "shape", "Change region shape", "Its outline")
        self.corner = NumberField("pt", low=0, high=500, step=1)
        self.field_row("Corners", self.corner, "corner", "Change corners", "Radius of a rectangle's corners")
        self.members = QLabel()
        self.add("Members", self.members, "What belongs to it and moves with it")

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer the kinds, and count the members."""
        if not live:
            self.kind.set_choices(self._kinds(records))
        super().refresh(records, live)
        if not live:
            self.corner.setEnabled(any(isinstance(r, Region) and r.shape == "rectangle" for r in records))
            count = sum(len(self.session.children(r.id)) for r in records)
            self.members.setText(
                f"{count} {'thing moves' if count == 1 else 'things move'} with it" if count else "none"
            )

    def _kinds(self, records: Sequence[Record]) -> list[tuple[str, str]]:
        """Return what may be chosen: pieces of ready drawings only where one of them is shown."""
        shown = {r.type for r in records if isinstance(r, Region)}
        kinds = self.session.catalog.regions.values()
        return [(kind.id, kind.label) for kind in kinds if not kind.part or kind.id in shown]


class TitleSection(Section):
    """Title of a region or panel."""

    title = "Title"

    def build(self) -> None:
        """Make the rows."""
        self.words = RichField("no title", lines=2)
        self.field_row("Title", self.words, "title", "Change title", "Its title; type _{2}, ^{+} or \\alpha")
        self.place = ChoiceField(PLACES)
        self.field_row("Title at", self.place, "title_place", "Place title", "Where the title stands")

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer a place to regions."""
        super().refresh(records, live)
        if not live:
            self.show_row(self.place, all(isinstance(r, Region) for r in records))
