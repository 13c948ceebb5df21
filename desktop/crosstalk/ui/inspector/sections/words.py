"""Look of words and of areas."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from crosstalk.model import Inset, Legend, Panel, Picture, Record, Region, Strand, Text
from crosstalk.ui.inspector.choice_buttons import ChoiceButtons
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.dashes import dash_field
from crosstalk.ui.inspector.fields import CheckField, NumberField
from crosstalk.ui.inspector.icons import align_icon
from crosstalk.ui.inspector.recolor_button import RecolorButton
from crosstalk.ui.inspector.section import Section

_ALIGNMENTS = (
    ("left", "Left", "Align left"),
    ("center", "Centre", "Centre"),
    ("right", "Right", "Align right"),
)


class WordsSection(Section):
    """Size, colour and face of label, title or text."""

    title = "Text style"
    open_at_first = False

    def build(self) -> None:
        """Make the rows."""
        self.letter_size = NumberField("pt", low=1, high=200, step=0.5, automatic="by theme")
        self.style_row(
            "Size",
            self.letter_size,
            "text_size",
            "Change text size",
            "Size of the letters; journals ask for 5 pt at least",
        )
        self.color = ColorField(natural="the theme's colour", dialog_title="Text colour")
        self.style_row("Colour", self.color, "text_color", "Change text colour", "Colour of the letters")
        self.bold, self.italic = CheckField("Bold"), CheckField("Italic")
        for field, name in ((self.bold, "bold"), (self.italic, "italic")):
            field.setToolTip(f"All words {name}")
            field.setAccessibleName(name.capitalize())
            self.bind(field, _face(name), self._set_face(name))
        self.side_by_side("Face", self.bold, self.italic)
        self.align = ChoiceButtons(_ALIGNMENTS, [align_icon(value) for value, _, _ in _ALIGNMENTS])
        self.row(
            "Align",
            self.align,
            lambda r: r.style.align or "left",
            self._set_align,
            "How lines stand in their box",
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Offer alignment to texts."""
        super().refresh(records, live)
        if not live:
            self.show_row(self.align, all(isinstance(r, Text) for r in records))
            self.color.set_fallback(self.session.scene.stage.tones.text)

    def _set_face(self, name: str) -> Any:
        return lambda value, on: self.subject.set_style(f"Make {name}", name, bool(value), on)

    def _set_align(self, value: str, going_on: bool) -> None:
        self.subject.set_style("Align text", "align", value)


def _face(name: str) -> Any:
    # The title of a region or of a view is bold unless told otherwise.
    def read(record: Record) -> bool:
        value = getattr(record.style, name)
        return isinstance(record, Region | Inset) and name == "bold" if value is None else bool(value)

    return read


class AreaSection(Section):
    """Fill, edge and opacity of what covers an area."""

    title = "Fill and edge"

    def build(self) -> None:
        """Make the rows."""
        self.fill = ColorField(natural="the theme's fill", none=True, dialog_title="Fill")
        self.style_row("Fill", self.fill, "fill", "Change fill", "Colour of the area")
        self.fill_opacity = NumberField("%", low=0, high=100, step=5, decimals=0, automatic="by theme")
        self.style_row("Fill opacity", self.fill_opacity, "fill_opacity", "Change fill opacity",
                       "How much the fill hides what is behind", scale=100.0)  # fmt: skip
        self.edge = ColorField(natural="the theme's edge", none=True, dialog_title="Edge")
        self.style_row("Edge", self.edge, "stroke", "Change edge colour", "Colour of the outline")
        self.edge_width = NumberField("pt", low=0, high=20, step=0.25, automatic="by theme")
        self.style_row(
            "Edge width",
            self.edge_width,
            "stroke_width",
            "Change edge width",
            "Width of the outline in points",
        )
        self.dashes = dash_field("by theme")
        self.style_row("Edge dashes", self.dashes, "dash", "Change edge dashes", "How the outline is broken")
        self.opacity = NumberField("%", low=0, high=100, step=5, decimals=0, automatic="100%")
        self.style_row(
            "Opacity", self.opacity, "opacity", "Change opacity", "100 % hides what is behind", scale=100.0
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
        self.head.setText("Opacity" if art else self.title)
