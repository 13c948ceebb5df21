"""The page and the figure as a whole: what is shown where nothing is selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QToolButton

from crosstalk.commands import document
from crosstalk.editor.actions import REGISTRY
from crosstalk.model import Record
from crosstalk.tongue import later, tr
from crosstalk.ui.inspector.color_field import ColorField
from crosstalk.ui.inspector.fields import CheckField, ChoiceField, NumberField, TextField
from crosstalk.ui.inspector.notes_field import NotesField
from crosstalk.ui.inspector.section import Section

SIZES: tuple[tuple[str, tuple[float, float] | None], ...] = (
    (later("1 column, 89 mm"), (89.0, 0.0)),
    (later("1½ columns, 120 mm"), (120.0, 0.0)),
    (later("2 columns, 183 mm"), (183.0, 0.0)),
    (later("Page, 183 × 230 mm"), (183.0, 230.0)),
    (later("A4 upright"), (210.0, 297.0)),
    (later("A4 sideways"), (297.0, 210.0)),
    (later("Slide 16:9"), (254.0, 142.9)),
)
"""Usual sizes in mm; a height of 0 leaves the height as it is."""


class PageSection(Section):
    """Size, ground and theme of the page."""

    title = later("Page")

    def build(self) -> None:
        """Make the rows."""
        choices = [(number, label) for number, (label, _) in enumerate(SIZES)]
        self.preset = ChoiceField(choices, hint=tr("other size"))
        self.preset.edited.connect(self._set_preset)
        self.add(tr("Format"), self.preset, tr("Sizes that journals and slides ask for"))
        self.page_width = self._number("width_mm", "W", tr("Width of the page"))
        self.page_height = self._number("height_mm", "H", tr("Height of the page"))
        self.side_by_side(tr("Size, mm"), self.page_width, self.page_height)
        self.background = ColorField(natural=tr("transparent"), dialog_title=tr("Background"))
        self.background.edited.connect(
            lambda color, on: self._set(later("Change background"), on, background=color or "")
        )
        self.add(
            tr("Background"), self.background, tr("Colour behind everything; journals want white or none")
        )
        self.theme = ChoiceField(self._themes())
        self.theme.setAccessibleName(tr("Theme"))
        self.theme.edited.connect(lambda theme, on: self._set(later("Change theme"), on, theme=theme))
        self.edit_theme = QToolButton()
        self.edit_theme.setText(tr("Edit…"))
        self.edit_theme.setToolTip(tr("Change colours, text sizes and line widths of the theme"))
        self.edit_theme.setAccessibleName(tr("Edit theme"))
        self.edit_theme.clicked.connect(lambda _: REGISTRY["view.theme"].run(self.session))
        self.side_by_side(tr("Theme"), self.theme, self.edit_theme, tip=tr("The look of the whole figure"))
        self.evidence_lines = self._tick(
            tr("Line style says it"),
            "evidence_lines",
            later("Show evidence by lines"),
            tr("Line style says the evidence: whole if strong, else dashed"),
        )
        self.citations = self._tick(
            tr("Numbered citations"),
            "citations",
            later("Show numbers of references"),
            tr("Numbers of references beside arrows and labels, as in the caption"),
        )

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the page."""
        page = self.session.history.diagram.page
        self.page_width.show_value(page.width_mm)
        self.page_height.show_value(page.height_mm)
        self.background.show_value(page.background or None)
        self.theme.set_choices(self._themes())
        self.theme.show_value(page.theme)
        self.preset.show_value(_preset(page.width_mm, page.height_mm))
        self.evidence_lines.show_value(page.evidence_lines)
        self.citations.show_value(page.citations)

    def _themes(self) -> list[tuple[str, str]]:
        own = self.session.history.diagram.themes.values()
        shipped = [(theme.id, tr(theme.label)) for theme in self.session.catalog.themes.values()]
        return [*shipped, *((theme.id, theme.label or theme.id) for theme in own)]

    def _tick(self, label: str, name: str, step: str, tip: str) -> CheckField:
        field = CheckField(label)
        field.setAccessibleName(tip)
        field.edited.connect(lambda value, on: self._set(step, on, **{name: bool(value)}))
        self.add(tr("Evidence") if name == "evidence_lines" else "", field, tip)
        return field

    def _number(self, name: str, mark: str, words: str) -> NumberField:
        field = NumberField("mm", mark=mark, bare=True, low=5, high=5000, step=1, decimals=1)
        field.setAccessibleName(words)
        field.setToolTip(tr("{words} in millimetres", words=words))
        field.edited.connect(lambda value, on: self._set(later("Change page size"), on, **{name: value}))
        return field

    def _set_preset(self, number: int, going_on: bool) -> None:
        size = SIZES[number][1]
        if size is not None:
            height = {"height_mm": size[1]} if size[1] else {}
            self._set(later("Change page size"), False, width_mm=size[0], **height)

    def _set(self, name: str, going_on: bool, **fields: Any) -> None:
        self.subject.run_on(going_on, name, document.set_page, **fields)


def _preset(width: float, height: float) -> int | None:
    exact = [
        n
        for n, (_, size) in enumerate(SIZES)
        if size is not None and abs(size[0] - width) < 0.05 and abs(size[1] - height) < 0.05
    ]
    loose = [
        n
        for n, (_, size) in enumerate(SIZES)
        if size is not None and not size[1] and abs(size[0] - width) < 0.05
    ]
    return next(iter((*exact, *loose)), None)


class FigureSection(Section):
    """Title and description of the figure."""

    title = later("Figure")

    def build(self) -> None:
        """Make the rows."""
        self.name = TextField(tr("untitled"))
        self.name.edited.connect(lambda value, on: self._set(later("Change title"), on, title=value))
        self.add(tr("Title"), self.name, tr("Title of the figure"))
        self.words = NotesField(tr("what the figure shows, for readers who do not see it"), 5)
        self.words.edited.connect(
            lambda value, on: self._set(later("Change description"), on, description=value)
        )
        self.add(tr("Description"), self.words, tr("Alternative text of the whole figure"))

    def refresh(self, records: Sequence[Record], live: bool = False) -> None:
        """Show the metadata."""
        metadata = self.session.history.diagram.metadata
        self.name.show_value(metadata.title)
        self.words.show_value(metadata.description)

    def _set(self, name: str, going_on: bool, **fields: Any) -> None:
        self.subject.run_on(going_on, name, document.set_metadata, **fields)
