"""Choosing the journal a figure is meant for: what it asks, on whose word, and which of its widths the page takes."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from crosstalk.catalog import Catalog
from crosstalk.catalog.journals import JournalPreset, load_journals
from crosstalk.checks import run_checks
from crosstalk.commands import Transaction, document, place
from crosstalk.editor.session import EditorSession
from crosstalk.geometry import MM, Rect
from crosstalk.scene import build_scene
from crosstalk.tongue import again, later, tr
from crosstalk.ui import style
from crosstalk.ui.style import enlarge, px

UNKNOWN = later("not known")
_KINDS = {
    "photo": later("photographs"),
    "gray": later("black and white"),
    "mixed": later("combined"),
    "line": later("line art"),
}
_CONFIDENCE = {
    "high": later("high"),
    "medium-high": later("medium-high"),
    "medium": later("medium"),
    "low": later("low"),
}
_CASES = {"lower": later("lower case"), "upper": later("upper case")}
_TEXTS = {"live": later("must stay text"), "outlines": later("as outlines")}
_NONE = later("No journal: only what the least strict of those known would ask is checked.")


class JournalDialog(QDialog):
    """Lists the presets with what they ask; accepting sets journal and width in one undo step."""

    def __init__(self, session: EditorSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setWindowTitle(tr("Journal"))
        self.list = QListWidget(self)
        self.list.setAccessibleName(tr("Journals"))
        self.list.setFixedWidth(px(270))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.facts = QLabel(self)
        self.facts.setWordWrap(True)
        self.facts.setTextFormat(Qt.TextFormat.RichText)
        self.facts.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.widths = QComboBox(self)
        self.scaled = QCheckBox(tr("Scale the drawing to the new width (text keeps its size)"), self)
        self.mended = QCheckBox(
            tr("Raise text and lines to its least, and set the case of panel letters"), self
        )
        self.mended.setToolTip(tr("What the checks can mend by themselves; it can be undone with the choice"))
        self.widths.currentIndexChanged.connect(lambda _: self._width_changed())
        self._lay_out()
        self._fill()
        self.list.currentRowChanged.connect(lambda _: self._show_preset())
        self._show_preset()
        enlarge(self, 800, 600)

    @property
    def preset(self) -> JournalPreset | None:
        """The chosen preset, None for no journal."""
        item = self.list.currentItem()
        return load_journals().get(str(item.data(Qt.ItemDataRole.UserRole))) if item is not None else None

    def choose(self, journal_id: str) -> None:
        """Choose a preset by id, "" for no journal."""
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == journal_id:
                self.list.setCurrentRow(row)

    def accept(self) -> None:
        """Set the journal, and the width where one was chosen."""
        preset, width = self.preset, self.widths.currentData()
        self._session.run(
            later("Choose journal"),
            set_journal,
            preset.id if preset is not None else "",
            width,
            self.scaled.isEnabled() and self.scaled.isChecked(),
            self._session.catalog if preset is not None and self.mended.isChecked() else None,
        )
        super().accept()

    def _fill(self) -> None:
        self._add(tr("No journal"), "")
        for preset in load_journals().values():
            self._add(preset.name if preset.is_known else f"{preset.name} ({tr(UNKNOWN)})", preset.id)
        self.list.setCurrentRow(0)
        self.choose(self._session.history.diagram.page.journal)

    def _add(self, words: str, journal_id: str) -> None:
        item = QListWidgetItem(words, self.list)
        item.setData(Qt.ItemDataRole.UserRole, journal_id)
        item.setToolTip(words)
        item.setSizeHint(QSize(0, 26))
        preset = load_journals().get(journal_id)
        if preset is not None and not preset.is_known:
            item.setForeground(QColor(style.TEXT_FAINT))

    def _show_preset(self) -> None:
        preset = self.preset
        self.facts.setText(described(preset) if preset is not None else tr(_NONE))
        page = self._session.history.diagram.page
        self.widths.clear()
        self.widths.addItem(tr("As it is, {width_mm:g} mm", width_mm=page.width_mm), None)
        for name, width in preset.widths if preset is not None else ():
            self.widths.addItem(tr("{name}, {width:g} mm", name=name, width=width), width)
            if abs(width - page.width_mm) < 0.05:
                self.widths.setCurrentIndex(self.widths.count() - 1)
        self.widths.setEnabled(self.widths.count() > 1)
        self._width_changed()

    def show_true_size(self) -> None:
        """Show the figure at real millimetres and at the chosen width."""
        from crosstalk.ui.true_size import TrueSizeWindow

        width = self.widths.currentData()
        shown = TrueSizeWindow(self._session, self, preset=self.preset, width_mm=width)
        shown.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown.show()

    def _width_changed(self) -> None:
        width = self.widths.currentData()
        page = self._session.history.diagram.page
        other = width is not None and abs(width - page.width_mm) > 0.05
        self.scaled.setEnabled(other and bool(self._session.history.diagram.records))
        self.mended.setEnabled(self.preset is not None)

    def _lay_out(self) -> None:
        area = QScrollArea(self)
        area.setAccessibleName(tr("What the journal asks"))
        area.setWidget(self.facts)
        area.setWidgetResizable(True)
        area.setObjectName("quiet")
        form = QFormLayout()
        form.addRow(tr("Page width"), self.widths)
        form.addRow("", self.scaled)
        form.addRow("", self.mended)
        right = QVBoxLayout()
        right.addWidget(area, 1)
        right.addLayout(form)
        line = QHBoxLayout()
        line.setSpacing(16)
        line.addWidget(self.list)
        line.addLayout(right, 1)
        box = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(box.Ok | box.Cancel, self)
        self.true_size = buttons.addButton(tr("True size…"), QDialogButtonBox.ButtonRole.HelpRole)
        self.true_size.setToolTip(tr("See the figure at real millimetres, at the chosen width"))
        self.true_size.clicked.connect(lambda: self.show_true_size())
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(line, 1)
        layout.addWidget(buttons)


_MENDED = ("text-small", "script-small", "line-thin", "panel-case")
"""The checks whose fixes bring a figure to a journal's floors."""


def set_journal(
    tx: Transaction,
    journal_id: str,
    width_mm: float | None,
    scaled: bool = False,
    mend_with: Catalog | None = None,
) -> None:
    """Set the page's journal and, unless None, its width; `scaled` brings all that is drawn along.

    How the diagram was exported before is forgotten: from now on the journal says how. With a catalogue, what lies
    under the journal's floors is raised to them, and panel letters get its case.
    """
    page = tx.field("page")
    fields: dict[str, float | str] = {"journal": journal_id}
    if width_mm is not None:
        factor = width_mm / page.width_mm
        fields["width_mm"] = width_mm
        if scaled:
            fields["height_mm"] = round(page.height_mm * factor, 1)
            before = Rect(0.0, 0.0, page.width_mm * MM, page.height_mm * MM)
            after = Rect(0.0, 0.0, before.width * factor, before.height * factor)
            place.resize(tx, tuple(tx.records), before, after)
    document.set_page(tx, **fields)
    if journal_id != page.journal and tx.field("outputs"):
        tx.set_field("outputs", ())
    if mend_with is not None:
        _raise_to_floors(tx, load_journals().get(journal_id), mend_with)


def _raise_to_floors(tx: Transaction, preset: JournalPreset | None, catalog: Catalog) -> None:
    made = tx.diff().apply(tx.base)
    for finding in run_checks(made, build_scene(made, catalog), catalog, preset):
        if finding.check in _MENDED and finding.fix is not None and not finding.silenced:
            finding.fix.run(tx)


def described(preset: JournalPreset) -> str:
    """Return what a preset asks as rich text; what is not known says so."""
    rows = "".join(
        f"<tr><td style='padding:2px 12px 2px 0;color:{style.TEXT_FAINT}'>{escape(name)}</td>"
        f"<td style='padding:2px 0'>{escape(value) if value else f'<i>{tr(UNKNOWN)}</i>'}</td></tr>"
        for name, value in _rows(preset)
    )
    return f"<h3>{escape(preset.name)}</h3><table>{rows}</table>"


def _rows(preset: JournalPreset) -> Iterator[tuple[str, str]]:
    doubt = f": {preset.doubt}" if preset.doubt else ""
    yield tr("Confidence"), f"{again(_CONFIDENCE.get(preset.confidence, preset.confidence))}{doubt}"
    yield tr("Source"), f"{preset.source} ({preset.source_kind})" if preset.source else preset.source_kind
    yield (
        tr("Widths"),
        ", ".join(tr("{width:g} mm ({name})", width=width, name=name) for name, width in preset.widths),
    )
    if preset.width_min is not None:
        yield tr("Least width"), tr("{width_min:g} mm", width_min=preset.width_min)
    yield tr("Height"), _range(preset.height, "mm", tr("at most "))
    sizes = ((tr("from"), preset.font_min), (tr("to"), preset.font_max))
    yield (
        tr("Text"),
        " ".join(tr("{word} {size:g} pt", word=word, size=size) for word, size in sizes if size is not None),
    )
    yield (
        tr("Sub- and superscripts"),
        tr("from {script_min:g} pt", script_min=preset.script_min) if preset.script_min is not None else "",
    )
    yield tr("Typeface"), tr(" or ").join(preset.fonts)
    yield (
        tr("Lines"),
        tr("from {line_min:g} pt", line_min=preset.line_min) if preset.line_min is not None else "",
    )
    yield tr("Panel letters"), again(_CASES.get(preset.letters, ""))
    yield tr("Text in the file"), again(_TEXTS.get(preset.text, ""))
    yield tr("Coloured text"), tr("to be avoided") if preset.colored_text is False else ""
    yield (
        tr("Resolution"),
        "; ".join(
            tr("{range} for {get}", range=_range(v, "dpi"), get=again(_KINDS.get(k, k)))
            for k, v in preset.dpi.items()
        ),
    )
    yield tr("Formats"), ", ".join(preset.formats)
    yield tr("Colours"), preset.colors
    yield tr("Further"), preset.notes


def _range(values: tuple[float, ...], unit: str, before: str = "") -> str:
    return (
        f"{before}{tr(' to ').join(f'{value:g}' for value in sorted(set(values)))} {unit}" if values else ""
    )
