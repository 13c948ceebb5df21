"""What is said of a region: kind, outline, title."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel

from crosstalk.catalog.terms import named
from crosstalk.model import Record, Region
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.fields import ChoiceField, NumberField
from crosstalk.ui.inspector.rich_field import RichField
from crosstalk.ui.inspector.section import Section

SHAPES = (
    ("rectangle", later("Rectangle")),
    ("ellipse", later("Ellipse")),
    ("blob", later("Blob")),
    ("path", later("Free outline")),
)
PLACES = (
    ("top-left", later("top left")),
    ("top", later("top")),
    ("top-right", later("top right")),
    ("bottom", later("bottom")),
    ("center", later("in the middle")),
    ("none", later("no title")),
)


class RegionSection(Section):
    """Kind and outline."""

    title = later("Region")

    def build(self) -> None:
        """Make the rows."""
        self.kind = ChoiceField(self._kinds(()))
        self.field_row(
            tr("Type"), self.kind, "type", later("Change region type"), tr("What kind of area it is")
        )
        self.shape = ChoiceField(SHAPES)
        self.field_row(tr("Shape"), self.shape, "shape", later("Change region shape"), tr("Its outline"))
        self.corner = NumberField("pt", low=0, high=500, step=1)
        self.field_row(
            tr("Corners"),
            self.corner,
            "corner",
            later("Change corners"),
            tr("Radius of a rectangle's corners"),
        )
        self.members = QLabel()
        self.add(tr("Members"), self.members, tr("What belongs to it and moves with it"))

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer the kinds, and count the members."""
        if not live:
            self.kind.set_choices(self._kinds(records))
        super().refresh(records, live)
        if not live:
            self.corner.setEnabled(any(isinstance(r, Region) and r.shape == "rectangle" for r in records))
            count = sum(len(self.session.children(r.id)) for r in records)
            self.members.setText(
                tr("none")
                if not count
                else tr("1 thing moves with it")
                if count == 1
                else tr("{count} things move with it", count=count)
            )

    def _kinds(self, records: Sequence[Record]) -> list[tuple[str, str]]:
        """Return what may be chosen: pieces of ready drawings only where one of them is shown."""
        shown = {r.type for r in records if isinstance(r, Region)}
        kinds = self.session.catalog.regions.values()
        return [(kind.id, named(kind)) for kind in kinds if not kind.part or kind.id in shown]


class TitleSection(Section):
    """Title of a region or panel."""

    title = later("Title")

    def build(self) -> None:
        """Make the rows."""
        self.words = RichField(tr("no title"), lines=2)
        self.field_row(
            tr("Title"),
            self.words,
            "title",
            later("Change title"),
            tr("Its title; type _{2}, ^{+} or \\alpha"),
        )
        self.place = ChoiceField(PLACES)
        self.field_row(
            tr("Title at"), self.place, "title_place", later("Place title"), tr("Where the title stands")
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer a place to regions."""
        super().refresh(records, live)
        if not live:
            self.show_row(self.place, all(isinstance(r, Region) for r in records))
