"""Look of words and of areas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crosstalk.model import Inset, Legend, Panel, Picture, Record, Region, Strand, Text
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.choice_buttons import ChoiceButtons
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.dashes import dash_field
from crosstalk.ui.inspector.fields import CheckField, NumberField
from crosstalk.ui.inspector.icons import align_icon
from crosstalk.ui.inspector.recolor_button import RecolorButton
from crosstalk.ui.inspector.section import Section

_ALIGNMENTS = (
    ("left", later("Left"), later("Align left")),
    ("center", later("Centre"), later("Centre")),
    ("right", later("Right"), later("Align right")),
)


class WordsSection(Section):
    """Size, colour and face of label, title or text."""

    title = later("Text style")
    open_at_first = False

    def build(self) -> None:
        """Make the rows."""
        self.letter_size = NumberField("pt", low=1, high=200, step=0.5, automatic=tr("by theme"))
        self.style_row(
            tr("Size"),
            self.letter_size,
            "text_size",
            later("Change text size"),
            tr("Size of the letters; journals ask for 5 pt at least"),
        )
        self.color = ColorField(natural=tr("the theme's colour"), dialog_title=tr("Text colour"))
        self.style_row(
            tr("Colour"), self.color, "text_color", later("Change text colour"), tr("Colour of the letters")
        )
        self.bold, self.italic = CheckField(tr("Bold")), CheckField(tr("Italic"))
        for field, name in ((self.bold, "bold"), (self.italic, "italic")):
            bold = name == "bold"
            field.setToolTip(tr("All words bold") if bold else tr("All words italic"))
            field.setAccessibleName(tr("Bold") if bold else tr("Italic"))
            self.bind(field, _face(name), self._set_face(name))
        self.side_by_side(tr("Face"), self.bold, self.italic)
        self.align = ChoiceButtons(_ALIGNMENTS, [align_icon(value) for value, _, _ in _ALIGNMENTS])
        self.row(
            tr("Align"),
            self.align,
            lambda r: r.style.align or "left",
            self._set_align,
            tr("How lines stand in their box"),
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer alignment to texts."""
        super().refresh(records, live)
        if not live:
            self.show_row(self.align, all(isinstance(r, Text) for r in records))
            self.color.set_fallback(self.session.scene.stage.tones.text)

    def _set_face(self, name: str) -> Any:
        return lambda value, on: self.subject.set_style(
            later("Make bold") if name == "bold" else later("Make italic"), name, bool(value), on
        )

    def _set_align(self, value: str, going_on: bool) -> None:
        self.subject.set_style(later("Align text"), "align", value)


def _face(name: str) -> Any:
    # The title of a region or of a view is bold unless told otherwise.
    def read(record: Record) -> bool:
        value = getattr(record.style, name)
        return isinstance(record, Region | Inset) and name == "bold" if value is None else bool(value)

    return read


class AreaSection(Section):
    """Fill, edge and opacity of what covers an area."""

    title = later("Fill and edge")

    def build(self) -> None:
        """Make the rows."""
        self.fill = ColorField(natural=tr("the theme's fill"), none=True, dialog_title=tr("Fill"))
        self.style_row(tr("Fill"), self.fill, "fill", later("Change fill"), tr("Colour of the area"))
        self.fill_opacity = NumberField("%", low=0, high=100, step=5, decimals=0, automatic=tr("by theme"))
        self.style_row(tr("Fill opacity"), self.fill_opacity, "fill_opacity", later("Change fill opacity"),
                       tr("How much the fill hides what is behind"), scale=100.0)  # fmt: skip
        self.edge = ColorField(natural=tr("the theme's edge"), none=True, dialog_title=tr("Edge"))
        self.style_row(
            tr("Edge"), self.edge, "stroke", later("Change edge colour"), tr("Colour of the outline")
        )
        self.edge_width = NumberField("pt", low=0, high=20, step=0.25, automatic=tr("by theme"))
        self.style_row(
            tr("Edge width"),
            self.edge_width,
            "stroke_width",
            later("Change edge width"),
            tr("Width of the outline in points"),
        )
        self.dashes = dash_field(tr("by theme"))
        self.style_row(
            tr("Edge dashes"),
            self.dashes,
            "dash",
            later("Change edge dashes"),
            tr("How the outline is broken"),
        )
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
        """Show what the kinds have: art has an opacity only."""
        super().refresh(records, live)
        if live:
            return
        art = any(isinstance(r, Picture | Strand) for r in records)
        self.recolor.refresh(records)
        self.show_row(self.recolor, any(isinstance(r, Region | Strand) for r in records))
        for field in (self.fill, self.fill_opacity, self.edge, self.edge_width):
            self.show_row(field, not art)
        self.show_row(self.dashes, not art and not any(isinstance(r, Legend | Inset) for r in records))
        self.show_row(self.opacity, not any(isinstance(r, Text | Panel | Legend | Inset) for r in records))
        kinds = {r.type for r in records if isinstance(r, Region)}
        tones = self.session.scene.stage.tones
        fill, edge = tones.region(kinds.pop()) if len(kinds) == 1 else (None, None)
        self.fill.set_fallback(fill)
        self.edge.set_fallback(edge)
        self.head.setText(tr("Opacity") if art else tr(self.title))
