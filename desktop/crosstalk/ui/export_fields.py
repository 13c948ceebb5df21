"""The fields of the export dialog: what may be chosen about a format, as `ExportOptions` and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QColorDialog,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from crosstalk.catalog import Catalog
from crosstalk.exporters.registry import Exporter, ExportOptions
from crosstalk.model import Diagram, Panel
from crosstalk.tongue import again, later, tr
from crosstalk.ui.style import SPACE, inset

SLIDES = ((later("A slide of the page's size"), "page"), (later("A wide slide (16:9)"), "16:9"))
_LEAVES = {"file": later("file"), "page": later("page"), "slide": later("slide")}
TEXTS = (
    (later("Text stays text (can be edited)"), "live"),
    (later("Text as outlines (looks the same everywhere)"), "outlines"),
)
TARGETS = (
    (later("Illustrator, Inkscape"), "editors"),
    (later("Office: PowerPoint, Word"), "office"),
    (later("Web page"), "web"),
)
BACKGROUNDS = (
    (later("As on the page"), None),
    (later("Transparent"), "none"),
    (later("White"), "#ffffff"),
    (later("Colour…"), "pick"),
)
COLUMNS = (
    (later("1 column (89 mm)"), 89.0),
    (later("1½ columns (120 mm)"), 120.0),
    (later("2 columns (183 mm)"), 183.0),
)


class ExportFields(QWidget):
    """The form. `changed` tells that something was chosen."""

    changed = Signal()

    def __init__(self, diagram: Diagram, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagram = diagram
        self._page_width = round(diagram.page.width_mm, 1)
        self._make_fields(catalog)
        self._lay_out()
        self._link()

    @property
    def options(self) -> ExportOptions:
        """What is chosen; raises CrosstalkError for what makes no sense."""
        width = round(self.width_mm.value(), 1)
        pages, each = self.pages.currentData()
        context = self.context.currentData()
        return ExportOptions(
            dpi=float(self.dpi.value()),
            width_mm=None if width == self._page_width else width,
            text=self.text.currentData(),
            target=self.target.currentData(),
            theme=self.theme.currentData(),
            background=self.background.currentData(),
            pages=pages,
            each=each,
            context=(context,) if context else (),
            slide=self.slide.currentData(),
            embed=self.embed.isChecked(),
        )

    def apply(self, settings: Mapping[str, Any]) -> None:
        """Show settings by the names of `ExportOptions`; those that are not among them become the usual ones."""
        usual = ExportOptions()
        chosen = {name: settings.get(name, getattr(usual, name)) for name in usual.__dataclass_fields__}
        self.blockSignals(True)
        self.width_mm.setValue(chosen["width_mm"] or self._page_width)
        self.dpi.setValue(round(chosen["dpi"]))
        for name in ("text", "target", "slide", "theme"):
            _choose(getattr(self, name), chosen[name])
        _choose(self.pages, (chosen["pages"], chosen["each"]))
        self._choose_background(chosen["background"])
        self.embed.setChecked(chosen["embed"])
        self.blockSignals(False)
        self.changed.emit()

    def show_for(self, exporter: Exporter) -> None:
        """Show the fields that make a difference to a format, and name what follows one another by its kind."""
        uses = exporter.uses
        for name in ("dpi", "text", "target", "slide", "embed"):
            field: QWidget = getattr(self, name)
            field.setEnabled(name in uses)
            self.form.setRowVisible(field, name in uses)
        self._fill_pages("pages" in uses, "slide" if "slide" in uses else "page")
        self.form.setRowVisible(self.pages, self.pages.count() > 1)
        self.form.setRowVisible(self.context, self.context.count() > 1)

    # -- making ------------------------------------------------------------------------------------------------

    def _make_fields(self, catalog: Catalog) -> None:
        self.width_mm = QDoubleSpinBox(self, decimals=1, minimum=5.0, maximum=5000.0, suffix=" mm")
        self.width_mm.setValue(self._page_width)
        self.presets = _choices(self, ((tr("Page"), self._page_width), *COLUMNS, (tr("Own width"), None)))
        self.dpi = QSpinBox(self, minimum=36, maximum=2400, singleStep=50, value=300, suffix=" dpi")
        for number in (self.width_mm, self.dpi):
            inset(number)
        self.text = _choices(self, TEXTS)
        self.target = _choices(self, TARGETS)
        self.pages = QComboBox(self)
        self._fill_pages(False, "page")
        self.slide = _choices(self, SLIDES)
        themes = ((tr(theme.label), theme.id) for theme in catalog.themes.values())
        self.theme = _choices(self, ((tr("As on the page"), None), *themes))
        self.background = _choices(self, BACKGROUNDS)
        self.context = QComboBox(self)
        self.context.addItem(tr("As on the page"), None)
        for dimension in self._diagram.dimensions:
            for value in dimension.values:
                self.context.addItem(f"{dimension.label or dimension.id}: {value}", (dimension.id, value))
        self.embed = QCheckBox(tr("Diagram inside, to open and edit it again"), self)
        self.embed.setChecked(True)

    def _lay_out(self) -> None:
        form = self.form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(2 * SPACE)
        form.setVerticalSpacing(SPACE + SPACE // 2)
        sizes = QHBoxLayout()
        sizes.setSpacing(SPACE)
        sizes.addWidget(self.presets, 1)
        sizes.addWidget(self.width_mm)
        form.addRow(tr("Width"), sizes)
        for label, name in (
            (tr("Resolution"), "dpi"),
            (tr("For"), "target"),
            (tr("Text"), "text"),
            (tr("Pages"), "pages"),
            (tr("Slide"), "slide"),
            (tr("Context"), "context"),
            (tr("Theme"), "theme"),
            (tr("Background"), "background"),
            ("", "embed"),
        ):
            field: QWidget = getattr(self, name)
            field.setObjectName(f"export-{name}")
            if label:
                field.setAccessibleName(label)
            form.addRow(label, field)
        self.presets.setAccessibleName(tr("Width of a column"))
        self.width_mm.setAccessibleName(tr("Width"))

    def _link(self) -> None:
        self.presets.currentIndexChanged.connect(self._take_column)
        self.width_mm.valueChanged.connect(self._width_changed)
        self.background.activated.connect(self._pick_color)
        for box in (
            self.text,
            self.target,
            self.pages,
            self.slide,
            self.theme,
            self.background,
            self.context,
        ):
            box.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.dpi.valueChanged.connect(lambda _: self.changed.emit())
        self.embed.toggled.connect(lambda _: self.changed.emit())

    def _fill_pages(self, paged: bool, leaf: str) -> None:
        """Offer what the diagram has: its panels (where a format has pages), values of its dimensions, its steps."""
        leaf = tr(_LEAVES[leaf if paged else "file"])
        before = self.pages.currentData()
        self.pages.blockSignals(True)
        self.pages.clear()
        self.pages.addItem(tr("The whole figure"), ("figure", ""))
        if paged and any(True for _ in self._diagram.of_kind(Panel)):
            self.pages.addItem(tr("A {leaf} for each panel", leaf=leaf), ("panels", ""))
        for dimension in self._diagram.dimensions:
            if dimension.values:
                name = dimension.label or dimension.id
                self.pages.addItem(
                    tr("A {leaf} for each {name}", leaf=leaf, name=name), ("contexts", dimension.id)
                )
        if self._diagram.steps:
            self.pages.addItem(tr("A {leaf} for each step of the talk", leaf=leaf), ("steps", ""))
        _choose(self.pages, before)
        self.pages.blockSignals(False)

    # -- answering ---------------------------------------------------------------------------------------------

    def choose_pages(self, pages: str) -> None:
        """Choose what becomes a page, a slide or a file of its own, where the diagram has it."""
        found = next((n for n in range(self.pages.count()) if self.pages.itemData(n)[0] == pages), None)
        if found is not None:
            self.pages.setCurrentIndex(found)

    def _take_column(self) -> None:
        width = self.presets.currentData()
        if width is not None:
            self.width_mm.setValue(float(width))

    def _width_changed(self, value: float) -> None:
        known = [self.presets.itemData(n) for n in range(self.presets.count())]
        near = (n for n, w in enumerate(known) if w is not None and abs(w - value) < 0.05)
        self.presets.blockSignals(True)
        self.presets.setCurrentIndex(next(near, len(known) - 1))
        self.presets.blockSignals(False)
        self.changed.emit()

    def _choose_background(self, value: str | None) -> None:
        if value and self.background.findData(value) < 0:
            self.background.insertItem(self.background.count() - 1, value, value)
        _choose(self.background, value)

    def _pick_color(self, index: int) -> None:
        if self.background.itemData(index) != "pick":
            return
        color = QColorDialog.getColor(QColor("#ffffff"), self, tr("Background"))
        self._choose_background(color.name() if color.isValid() else None)


def _choices(parent: QWidget, entries: tuple[tuple[str, Any], ...]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in entries:
        box.addItem(again(words), value)
    return box


def _choose(box: QComboBox, value: Any) -> None:
    """Choose the entry of a value, the first where there is none. (Qt's findData compares tuples by identity.)"""
    values = [box.itemData(n) for n in range(box.count())]
    box.setCurrentIndex(values.index(value) if value in values else 0)
